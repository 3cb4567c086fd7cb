/// Labelled sentences for `repeat`: + has the signal, - is a near miss.
enum RepeatExamples {
  static let lines = """
    + I had to explain my problem to four different people.
    + This is the third time I have called about the same bill.
    + Every time I ring I have to go through the whole story again.
    + I've already given my account number twice today.
    + Sick of repeating myself to every new agent.
    + I have told you people this three times now.
    + Had to start from scratch with each person I spoke to.
    + As I said in my last two emails, the address is wrong.
    + I keep having to re-explain what happened.
    + Fourth email about this and still no fix.
    + I have contacted you several times about this leak.
    + We have reported this fault on numerous occasions.
    + Having to repeat the same details over and over is exhausting.
    + Why do I need to tell you everything again when the last agent wrote it down?
    + Nobody reads the notes so I end up explaining it all over again.
    + I already told your colleague all of this yesterday.
    + I've phoned five times regarding the same order.
    + They asked me the same questions at every desk.
    + Asked for my date of birth and address three times in one call.
    + I must have sent this form in four times.
    + I have had to call back repeatedly to get this sorted.
    + Second time I am writing about this charge.
    + Had to give my history to a new nurse each visit.
    + Once again I am having to email about my missing parcel.
    + I have been asked to upload the same documents twice.
    + How many times do I have to tell you I moved house?
    + I have complained about this before and nothing has changed.
    + As already mentioned to two of your agents, the meter is broken.
    + I've submitted the same claim form three times.
    + Every department makes me tell the story from the beginning.
    + They made me repeat everything I had just told the bot.
    + I explained the issue to the chat, then again to the phone agent.
    + My husband had to repeat the symptoms to three members of staff.
    + I have rung about it countless times.
    + It's my 3rd complaint about the same driver.
    + I had to ask four times for a glass of water.
    + Had to call twice to get the appointment moved.
    + I've been through this already with your colleague, please read the notes.
    + Constantly having to repeat my story to different doctors.
    + Multiple calls and emails about the same thing.
    + We had to contact you again and again about the deposit.
    + Again I have to explain why the refund is wrong.
    + I already provided this information to the first agent.
    + You keep asking me for the same proof of address.
    + This is now my sixth message on this subject.
    + It took several phone calls to get it changed.
    + Having told reception, I then had to tell the nurse and the doctor the same again.
    + I dont want to go over it all again with someone else.
    + I gave my details to the first lady and then had to give them all again.
    + I've asked several times for a paper bill.
    + Ich musste mein Problem dreimal erklären.
    + Zum dritten Mal schreibe ich Ihnen wegen der gleichen Rechnung.
    + Ich habe schon mehrfach angerufen.
    + Jedes Mal muss ich alles wieder von vorne erzählen.
    + Das habe ich Ihrem Kollegen bereits gesagt.
    + Musste meine Kundennummer immer wieder angeben.
    + Ich habe das jetzt schon zweimal gemeldet.
    + J'ai dû expliquer mon problème à trois personnes différentes.
    + C'est la troisième fois que j'appelle pour la même facture.
    + Je dois tout répéter à chaque appel.
    + J'ai déjà signalé ce problème plusieurs fois.
    + Il faut toujours tout réexpliquer.
    + Je vous ai déjà donné mon numéro de client deux fois.
    + Tuve que explicar mi problema a cuatro personas.
    + Es la tercera vez que llamo por la misma factura.
    + He llamado varias veces y nada.
    + Siempre tengo que repetir toda la historia.
    + Ya les he dado mis datos dos veces.
    + Cada vez que llamo tengo que contar todo de nuevo.
    + I had to repeat my order number to each of the three people.
    + We've raised this with you on at least three occasions.
    + Had to fill in the same form twice because they did not share it.
    + Tired of explaining the same thing to a different person every day.
    + I have sent the photos of the damage twice already.
    + I had to keep reminding them what the problem was.
    + I am fed up of telling the same story.
    - I am a repeat customer and always happy.
    - Please repeat my last order.
    - I'd like a repeat prescription.
    - Do I have to repeat the verification each year?
    - Great place, will visit again.
    - I have called once and it was fixed.
    - Thank you for explaining everything so clearly.
    - She explained it twice until I understood, very patient.
    - I would use this company again and again.
    - The nurse explained every step again so I felt safe.
    - Could you explain the fee to me?
    - I can repeat the exercise at home now.
    - My card was declined twice.
    - I was charged three times for one coffee.
    - The parcel arrived broken for the second time.
    - I have stayed here several times and love it.
    - We have eaten here many times.
    - The app crashed again this morning.
    - The pin machine asked for my pin twice.
    - Second time using this service and it was great.
    - Didn't have to repeat myself once, great notes.
    - I never had to explain anything twice.
    - No need to repeat my details, they had it all.
    - How many times can I top up per day?
    - How many times do I have to enter the pin?
    - I told my friends about you.
    - I was told three different prices.
    - I told the driver where to leave it and he did.
    - I have already paid.
    - I already have an account.
    - I've given you five stars.
    - I give you permission to call me again.
    - He called me twice to make sure I was fine.
    - They rang several times to check I was ok.
    - The doctor phoned twice to follow up.
    - The engineer came back twice until it worked.
    - Can you send the form again please?
    - Please send it again.
    - Please tell me again what the rate is.
    - The training was repeated last month.
    - Repeated success of this team is impressive.
    - I asked for a window seat and got it.
    - I asked once and it was done.
    - The doorbell rang twice.
    - I received the same letter twice.
    - The same nurse came every time, lovely.
    - Every time I visit I get great service.
    - Each time I call I get a friendly person.
    - My order was delivered twice.
    - They sent me two copies of the bill.
    - The same problem with my ear came back.
    - I've had this pain several times.
    - I've tried several times to withdraw cash.
    - I have tried my card in three machines.
    - We went over the plan together.
    - The story was told beautifully.
    - I want to start again with a new plan.
    - Reset my password again.
    - Explaining the treatment took a long time but was worth it.
    - My mother repeats herself a lot and they were kind.
    - I cannot say enough good things.
    - I have told everyone how good you are.
    - Ich komme gerne wieder.
    - Jederzeit wieder, danke.
    - Ich habe die Rechnung zweimal bekommen.
    - Können Sie das bitte erklären?
    - Je reviendrai encore.
    - On m'a débité deux fois.
    - Pouvez-vous m'expliquer les frais ?
    - Volveré otra vez, gracias.
    - Me han cobrado dos veces.
    - ¿Me puede explicar la tarifa?
    - Das Gerät ist zum zweiten Mal kaputt.
    - C'est la deuxième fois que je viens, très bien.
    - Es la segunda vez que vengo y encantado.
    - The alarm has to be repeated every hour.
    """
}
