/// Labelled sentences for `leaving`: + has the signal, - is a near miss.
enum LeavingExamples {
  static let lines = """
    + I am switching to another provider.
    + I will take my business elsewhere.
    + Never using you again.
    + I want to close my account.
    + I'm cancelling my contract.
    + Last time I shop here.
    + I will never order from you again.
    + You have lost a customer.
    + We are moving to a competitor.
    + I'm done with this company.
    + I'll go elsewhere next time.
    + Thinking of leaving for another bank.
    + I am looking for another supplier.
    + Will not be renewing my policy.
    + I won't be coming back.
    + Please delete my account.
    + I would like to terminate my account.
    + We will be leaving as soon as the contract ends.
    + After 20 years I'm leaving.
    + I will change provider.
    + I've decided to switch to your competitor.
    + Won't be back.
    + I want to cancel my membership.
    + I'm going to change banks.
    + Considering moving to a different company.
    + I shall not use this firm again.
    + If this isn't fixed I will leave.
    + If you can't fix it I'm off to another company.
    + Taking my custom elsewhere.
    + I'm out, goodbye.
    + I am closing all my accounts.
    + How do I close my account, I'm unhappy.
    + Cancel my subscription.
    + I no longer want to be a customer.
    + You've lost my business.
    + I don't want to use your service anymore.
    + I will not be using your services again.
    + I'd rather pay more somewhere else.
    + I have found another dentist.
    + I have changed to a different surgery.
    + Not coming back.
    + I will never fly with you again.
    + Never again.
    + I will never stay here again.
    + Never buying from here again.
    + I would not use them again.
    + Wouldn't go back.
    + Will be switching as soon as possible.
    + Time to switch.
    + I'm fed up and moving my money to another bank.
    + I will be looking elsewhere.
    + Already signed up with a competitor.
    + Please end my contract.
    + I want out of my contract.
    + I am going to another hospital next time.
    + Ich werde den Anbieter wechseln.
    + Ich kündige meinen Vertrag.
    + Nie wieder!
    + Ich bin als Kunde weg.
    + Ich suche mir einen anderen Anbieter.
    + Ich möchte mein Konto kündigen.
    + Werde hier nicht mehr bestellen.
    + Je vais changer d'opérateur.
    + Je vais résilier mon contrat.
    + Plus jamais !
    + Je ne commanderai plus chez vous.
    + Je veux fermer mon compte.
    + Vous avez perdu un client.
    + Me voy a cambiar de compañía.
    + Voy a cancelar mi contrato.
    + Nunca más.
    + Quiero darme de baja.
    + No volveré a comprar aquí.
    + Han perdido un cliente.
    + I regret choosing you and will be going back to my old supplier.
    - I want to cancel my order.
    - Cancel my appointment please.
    - Cancel this transaction.
    - Can I cancel a transfer?
    - My flight was cancelled.
    - I'm switching to paperless bills.
    - Switch me to the cheaper plan.
    - I want to switch my payment date.
    - The light switch is broken.
    - I am switching phones, how do I move the app?
    - I am leaving hospital tomorrow.
    - I was leaving the shop when it rang.
    - Leaving a message for the team.
    - Leave the parcel with my neighbour.
    - I left a review.
    - I left my bag on the bus.
    - I moved house.
    - I am moving to a new address.
    - We are moving to Spain.
    - Moving forward please email me.
    - Moved to another ward.
    - I want to change my plan.
    - Change my password.
    - I am going to another branch tomorrow.
    - I'd like another card.
    - Another company delivered it.
    - A different company would charge more.
    - I used another bank before I came to you.
    - I switched to you from another bank and love it.
    - I moved to you from a competitor and am delighted.
    - I left my old supplier for you.
    - I would never go anywhere else.
    - I won't use anyone else.
    - I will not go elsewhere.
    - I would not switch.
    - Never thought of leaving.
    - I will never leave this company.
    - I would never change provider.
    - Never had a problem again.
    - It never happened again.
    - I never want to see that pain again.
    - Hope I never need the ambulance again.
    - I hope never to be ill again.
    - I will never forget her kindness.
    - I will be back.
    - I'll be coming back.
    - Will definitely use again.
    - I would use again.
    - I'll go again.
    - Last time I visited it was great.
    - The last time I shopped here was in May.
    - The last time I used it it worked.
    - My account is closed by mistake.
    - Why did you close my account?
    - My account was closed without notice.
    - Open an account.
    - The branch closed early.
    - What time do you close?
    - I lost my card as a customer abroad.
    - You have lost my parcel.
    - Business class was nice.
    - My business is growing.
    - None of your business.
    - The contract ends in May.
    - My contract is fine.
    - Renewing my policy was easy.
    - I renewed again.
    - How do I renew?
    - I am done with my treatment.
    - All done in five minutes.
    - I'm off work sick.
    - Ich wechsle den Tarif.
    - Wie kann ich meine Bestellung stornieren?
    - Je voudrais changer de mot de passe.
    - Quiero cancelar mi pedido.
    - Volveré seguro.
    """
}
