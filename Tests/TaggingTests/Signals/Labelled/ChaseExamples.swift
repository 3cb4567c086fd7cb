/// Labelled sentences for `chase`: + has the signal, - is a near miss.
enum ChaseExamples {
  static let lines = """
    + Any update on my refund?
    + I am still waiting for a reply to my email.
    + Where is my order?
    + What is the status of my application?
    + I had to chase them for weeks to get an answer.
    + Has my refund been processed yet?
    + It's been two weeks and I haven't heard anything.
    + When will I get my money back?
    + Still no news on my replacement.
    + I'm writing to ask what is happening with my complaint.
    + Chasing my claim again.
    + Can you please let me know where my parcel is?
    + I have heard nothing since my visit.
    + My card still hasn't arrived.
    + I've been waiting three weeks for my new card, where is it?
    + Is there any progress with my ticket?
    + Following up on my email of last Monday.
    + Just checking on the status of my claim.
    + I constantly have to chase up my own results.
    + Could you check on my refund, it has been ten days.
    + No one has got back to me about my quote.
    + What's going on with my delivery?
    + I would like an update on case 1234.
    + Have you looked into my complaint yet?
    + I still have not received my refund.
    + Still waiting on my test results.
    + How much longer do I need to wait for my deposit?
    + When can I expect my order?
    + I returned the shoes a month ago and still no refund.
    + Did you receive my documents? I have not heard back.
    + I keep ringing to find out what is happening.
    + I had to ring up to find out my results.
    + I have sent three emails and not had one reply.
    + Nobody has replied to my message from last week.
    + Waiting for a response since the 3rd.
    + Still nothing after six weeks.
    + Where's my money?
    + I've had to chase this up twice.
    + We are still waiting to hear about the repair date.
    + Hello, any news?
    + Please advise when my claim will be settled.
    + Is my order on its way yet?
    + I'm still awaiting an answer.
    + The refund I was owed has not shown up yet.
    + My new card has not come yet, it's been ten days.
    + Why has nobody answered my complaint?
    + How long until my case is looked at?
    + Had to phone up to chase a prescription.
    + Can you track my card for me? It should be here by now.
    + Checking whether you got my return.
    + Gibt es etwas Neues zu meiner Erstattung?
    + Wo bleibt meine Bestellung?
    + Ich warte immer noch auf eine Antwort.
    + Wie ist der Stand meiner Beschwerde?
    + Ich habe seit zwei Wochen nichts gehört.
    + Wann bekomme ich mein Geld zurück?
    + Musste ständig nachfragen.
    + Où en est mon remboursement ?
    + J'attends toujours une réponse.
    + Toujours pas de nouvelles de ma commande.
    + Quand vais-je recevoir mon colis ?
    + J'ai dû relancer plusieurs fois.
    + ¿Dónde está mi pedido?
    + Sigo esperando una respuesta.
    + ¿Cuándo me van a devolver el dinero?
    + ¿Hay novedades sobre mi reclamación?
    + Todavía no he recibido mi reembolso.
    + Sigo sin noticias de mi caso.
    + I ordered a card two weeks ago and it still has not come.
    + Do you know when my card will be delivered?
    + I haven't had a response to my letter.
    + Been waiting ages for my refund to come through.
    + Left two voicemails and still no call.
    + I wish I didn't have to keep chasing for appointments.
    + I want to know the status of my flight refund.
    - How do I track my card?
    - The dog chased the postman.
    - My bank is Chase.
    - I made a purchase yesterday.
    - Chase Bank charged me a fee.
    - I'm waiting in the lobby.
    - The wait was short.
    - Didn't have to chase anyone.
    - No chasing needed, they kept me updated.
    - They kept me updated all the way.
    - I got regular updates on my order.
    - How do I update my address?
    - I need to update my phone number.
    - The app needs an update.
    - The latest update broke the app.
    - How long does a transfer take?
    - How long does delivery take?
    - When will you open a shop in Leeds?
    - Where is the nearest branch?
    - Where are you based?
    - Where is my PIN shown in the app?
    - Where do I find my account number?
    - What is the status of Gold members?
    - My relationship status changed.
    - Heard good things about you.
    - I heard back within the hour.
    - They got back to me within a day.
    - I received my refund quickly.
    - My card arrived today.
    - My order arrived on time.
    - I still love this shop.
    - Still the best service around.
    - I still do not understand the fee.
    - Still not sure which plan I want.
    - I can't wait for my next visit.
    - I look forward to hearing from you.
    - News of the merger is good.
    - Good news, it works now.
    - Progress has been good with my therapist.
    - Follow up care was excellent.
    - They followed up with a phone call.
    - Great follow up.
    - The nurse called to follow up.
    - I followed the steps.
    - I'm checking out tomorrow.
    - Just checking the exchange rate.
    - I'd like to check my balance.
    - Can I check in online?
    - When will the new model come out?
    - When can I visit?
    - When will I be charged?
    - How do I get my money out of the machine?
    - Is there a refund policy?
    - Can I get a refund please?
    - I want a refund.
    - Please refund me.
    - I'd like to order a new card.
    - Can you replace my card?
    - What happens if I cancel?
    - What is going on with your prices?
    - Waiting room was clean.
    - Waiting time was fine.
    - I waited five minutes.
    - We waited two hours in A and E.
    - The queue took hours.
    - My train was late.
    - Nothing to add.
    - Reply to this message to confirm.
    - I replied to the survey.
    - Wo finde ich meine PIN?
    - Die Wartezeit war kurz.
    - Wann haben Sie geöffnet?
    - Où se trouve l'agence ?
    - Je n'ai pas attendu longtemps.
    - ¿Dónde está la tienda?
    - ¿Cuándo abren?
    - No tuve que esperar.
    - Can I expect a delivery on Sundays?
    """
}
