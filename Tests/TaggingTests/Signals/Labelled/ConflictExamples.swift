/// Labelled sentences for `conflict`: + has the signal, - is a near miss.
enum ConflictExamples {
  static let lines = """
    + I was told different things by different people.
    + One agent said five days, another said ten.
    + Conflicting information every time I ring.
    + The website says free but the shop says it costs 5 pounds.
    + Everyone gives me a different answer.
    + First I was told it was covered and then that it was not.
    + The doctor said one thing and the nurse another.
    + Contradictory advice from two midwives.
    + Each person I speak to tells me something different.
    + Got three different answers to the same question.
    + The advice was inconsistent.
    + Your colleague told me the opposite.
    + I was promised a refund, now they say I can't have one.
    + They contradict each other.
    + Mixed messages from staff.
    + I get different information each time I call.
    + The letter says one date, the text says another.
    + Was told yes on Monday and no on Tuesday.
    + One department says it is approved and the other says it is declined.
    + The story changes every time.
    + Different advice from each doctor.
    + I received conflicting appointment letters.
    + The two branches have different rules.
    + What I was told on the phone does not match the email.
    + Chat said the fee would be waived but billing says otherwise.
    + Nobody gives the same answer twice.
    + Staff contradicted each other in front of me.
    + We were given different reasons by each person.
    + One told me to fast, another told me to eat.
    + You told me something else last week.
    + First they say it shipped, then they say it is out of stock.
    + Initially told there was no charge, later was charged.
    + Different people tell you different things.
    + I've been given wrong and conflicting advice.
    + Each consultant had a different opinion.
    + Your app says delivered but the driver says it is in the depot.
    + The information I was given was contradictory.
    + They kept changing their mind about what I needed.
    + One rep says I qualify and the next rep says I do not.
    + Received various and conflicting explanations.
    + Was given two different dates for surgery.
    + The quotes differ depending on who you ask.
    + Depends who you speak to what answer you get.
    + Inconsistent information from the team.
    + Agent A approved it, agent B rejected it.
    + That's not what the last person told me.
    + That is not what I was told in the shop.
    + Contrary to what I was told by your sales team.
    + Different stories from every employee.
    + I am told one thing and then something different happens.
    + Told me one price in store and another online.
    + The first adviser told me no deposit, the second wanted 200.
    + Every nurse has her own version.
    + Every time I call I hear a different story.
    + Everyone I speak to says something different.
    + Told differently by reception.
    + One minute it's fine, the next minute it's not.
    + Paperwork says 6 weeks but clinic told me 12.
    + You can never get the same answer from two people.
    + They give out contradicting information.
    + No consistency in what we are told.
    + Lack of consistency between doctors in their advice.
    + There was confusion between staff about my medication.
    + The pharmacist and the doctor disagreed.
    + Jeder sagt etwas anderes.
    + Widersprüchliche Auskünfte.
    + Ich habe drei verschiedene Antworten bekommen.
    + On m'a donné des informations contradictoires.
    + Chaque agent me dit autre chose.
    + Cada agente me dice una cosa distinta.
    + Información contradictoria.
    + Me dieron respuestas diferentes.
    + Der eine sagt so, der andere so.
    + L'un dit oui, l'autre dit non.
    + Uno me dice que sí y otro que no.
    - I want a different plan.
    - We tried something different.
    - Different staff each day but all kind.
    - They offer different options.
    - They told me about the different plans.
    - She told me different ways to pay.
    - I was told exactly what would happen.
    - I was told everything clearly.
    - I was told to wait.
    - One said hello, another smiled.
    - One nurse brought tea, another brought biscuits.
    - The information was consistent.
    - Consistent advice from everyone.
    - There was no conflict.
    - Conflict of interest policy?
    - I have a conflict with my appointment time.
    - A scheduling conflict, can I move it?
    - Mixed feelings about it.
    - Mixed grill was lovely.
    - Message received, thanks.
    - Different prices for different sizes.
    - Prices differ between countries.
    - Exchange rates are different today.
    - Why is the exchange rate different?
    - The rate was different from what I expected.
    - The amount is different from what I paid.
    - I received a different item.
    - They sent a different colour.
    - It tastes different.
    - The website says I need a code.
    - The app says delivered.
    - The letter says Tuesday.
    - It says my card is blocked.
    - The opposite side of the road.
    - The opposite is true, it was great.
    - I changed my mind.
    - They change the menu often.
    - Two different people called to say thanks.
    - I have two different cards.
    - I was given two different meals to choose from.
    - Given different exercises to do at home.
    - Everyone told me it would be good and it was.
    - Every time I call I get a nice person.
    - Every time they say the same.
    - They all said the same thing.
    - First I was nervous and then I relaxed.
    - First they took blood and then an x-ray.
    - First told the price, then I paid.
    - It was as I was told.
    - Just what I was told.
    - That's what I was told too.
    - The staff told me one thing I'll never forget, to stay positive.
    - One thing I was told helped a lot.
    - Another thing, parking.
    - Another visit is planned.
    - The doctor gave his opinion.
    - I asked for a second opinion.
    - I disagree with the fee.
    - I disagree with the charge.
    - The quality is inconsistent.
    - Inconsistent heating in the room.
    - Consistency of care was good.
    - I get a different driver every time.
    - A different nurse every day.
    - Different doctor each time.
    - Agent was different from the others, kind.
    - Something different for lunch.
    - It would be nice to see something different.
    - Explained the different treatments.
    - Answers were clear.
    - Answered all my different questions.
    - Ich möchte etwas anderes.
    - Verschiedene Größen sind da.
    - Je veux autre chose.
    - Quiero una cosa distinta.
    - Diferentes colores disponibles.
    """
}
