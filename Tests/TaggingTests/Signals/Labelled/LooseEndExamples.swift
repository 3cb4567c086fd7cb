/// Labelled sentences for `loose-end`: + has the signal, - is a near miss.
enum LooseEndExamples {
  static let lines = """
    + They promised to call me back and never did.
    + Was told someone would ring, nobody did.
    + Still waiting for the call back I was promised.
    + The manager never got back to me.
    + He said he would email me, that was two weeks ago.
    + No one called me back.
    + You said you would look into it and I have heard nothing since.
    + Told I would get a follow up appointment and never did.
    + I was supposed to get a letter, it never came.
    + The engineer was meant to come on Friday and did not show up.
    + The promised refund never arrived.
    + I left a message and nobody returned my call.
    + I was told to expect a call within 24 hours, nothing.
    + Promised a callback twice, no call.
    + She assured me it would be fixed by Monday and it isn't.
    + They said they'd send the form but it never arrived.
    + Nobody followed up.
    + There was no follow up after my surgery.
    + Discharged with no follow-up at all.
    + I was told a nurse would contact me but no one has.
    + They never rang back.
    + My calls are never returned.
    + Never heard from them again.
    + The technician never turned up.
    + We were promised an update that never came.
    + They said they would ring back but didn't.
    + A supervisor was going to call me, no call yet.
    + You guaranteed a response in two days and I got none.
    + I waited in all day for a call that never came.
    + I was assured that the charge would be removed, it is still there.
    + Said they would get back to me but never did.
    + The doctor was supposed to phone but never phoned.
    + Was told my results would be ready in a week, five weeks later nothing.
    + He promised to sort it out and it's still not done.
    + Your agent promised a credit that is not on my bill.
    + I was told I'd be refunded but that hasn't happened.
    + They keep promising a call back that does not happen.
    + Someone was meant to visit but didn't.
    + No callback.
    + No one ever came back to me.
    + Despite promises to call, no one rang.
    + I never got the call I was promised.
    + I was told that I would be contacted and I have not been.
    + They don't call back when they say they will.
    + Ring people when you say you will.
    + Contact patients when you say you are going to.
    + They fail to return calls.
    + Didn't return my calls.
    + Promises not kept.
    + Broken promises.
    + They did not do what they said they would.
    + They didn't keep their promise.
    + Never came back with an answer.
    + She said she'd find out and let me know, she never did.
    + I asked for a call back, nobody rang.
    + I never heard back from the team.
    + They said it would be delivered yesterday and it wasn't.
    + He told me he would escalate it and then nothing happened.
    + Follow up appointment never arrived.
    + I was promised compensation and have not received it.
    + Told someone would be with me shortly, an hour later still no one.
    + Was going to be referred but never was.
    + It was agreed that they would replace it and they have not.
    + My emails go unanswered after they said they'd reply.
    + Nobody came back to us with a date.
    + Die versprochene Rückmeldung kam nie.
    + Man wollte mich zurückrufen, aber niemand hat angerufen.
    + Niemand hat sich gemeldet.
    + On devait me rappeler, personne ne l'a fait.
    + Personne ne m'a rappelé.
    + Me dijeron que llamarían y nadie llamó.
    + Nadie me devolvió la llamada.
    + Prometieron llamarme y nunca lo hicieron.
    + Le rappel promis n'est jamais venu.
    + Der Techniker ist nicht gekommen.
    - They promised to call back and did within the hour.
    - He called back as promised.
    - She rang me back in ten minutes.
    - They did exactly what they said they would.
    - Promised delivery and it arrived.
    - Please call me back.
    - Can you call me back?
    - I will call back later.
    - I'll get back to you.
    - Kept their promise.
    - They never let me down.
    - Never had a problem.
    - I never called you.
    - I never call from work.
    - Nobody called me names.
    - No one came to harm.
    - I never got my card.
    - I never got the code.
    - The card never arrived.
    - My parcel never came.
    - I never received a pin.
    - No follow up needed.
    - Follow up was great.
    - Good follow up after surgery.
    - I was told to call on Monday.
    - I was told the fee is 5 pounds.
    - I was told he would be late, and he was.
    - I was told it would hurt a bit.
    - They said it would take a week and it did.
    - She said she would miss me.
    - He said he would recommend you.
    - I promised my wife a holiday.
    - I promise to return.
    - Promising start.
    - Very promising results.
    - The new app is promising.
    - They would have called if needed.
    - They would call every day to check on me.
    - Someone would always help.
    - I was supposed to fast before.
    - I was supposed to pay 10 and paid 10.
    - It was supposed to rain.
    - Supposed to be the best hotel in town.
    - Was meant to be a quick visit.
    - I returned the item.
    - How do I return an item?
    - Return flight was on time.
    - My return label is missing.
    - The cash machine did not return my card.
    - Returned my call at once.
    - He returned my lost bag.
    - I did not come back for the second visit.
    - I won't come back.
    - They never close.
    - Never turned me away.
    - Heard from them the next day.
    - I heard nothing but praise.
    - Nothing happened when I pressed the button.
    - I never heard of this merchant.
    - Never heard of you before.
    - I got no reply slip.
    - No answer was needed.
    - Call back facility worked well.
    - The callback service is a great idea.
    - Love the call back option.
    - I was assured by her kind manner.
    - I felt assured.
    - Guaranteed to please.
    - The guarantee is 2 years.
    - They send a reminder when the appointment is due.
    - He was going to retire.
    - I was going to buy it.
    - Sie haben wie versprochen zurückgerufen.
    - Bitte rufen Sie mich zurück.
    - Merci de me rappeler.
    - Por favor, llámenme.
    """
}
