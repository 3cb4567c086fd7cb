/// Labelled sentences for `unowned`: + has the signal, - is a near miss.
enum UnownedExamples {
  static let lines = """
    + Nobody takes responsibility.
    + No one seems to know whose job it is.
    + Everyone says it's not their department.
    + Each department blames the other.
    + The carrier blames the shop and the shop blames the carrier.
    + Not my problem, she said.
    + I was told it was not their responsibility.
    + No one will own this problem.
    + Nobody wants to deal with it.
    + They all say it's someone else's fault.
    + Passing the buck.
    + Everyone just passes the buck.
    + There is no one in charge.
    + No one knew who was responsible for my care.
    + Nobody could tell me who to speak to.
    + No ownership of the issue at all.
    + It's nobody's job apparently.
    + The two teams are pointing fingers at each other.
    + They keep blaming each other.
    + Nobody is willing to help.
    + No one person is dealing with my case.
    + I do not know who is handling my complaint.
    + Nobody seems to be dealing with my complaint.
    + Neither the bank nor the shop accepts responsibility.
    + They refuse to take responsibility.
    + Both sides say the other should fix it.
    + The landlord says it's the council, the council says it's the landlord.
    + Nobody knew what to do with me.
    + No one has any idea who should fix it.
    + No clear point of contact.
    + I have no idea who to contact about this.
    + Not our department, they told me.
    + He said that it isn't their job.
    + Nobody accountable for anything.
    + Lack of ownership.
    + No accountability whatsoever.
    + Nobody follows it through.
    + My case just sits in a queue that nobody looks at.
    + Each office says another office has to do it.
    + They shrug and say it is not up to them.
    + The agent said it was nothing to do with them.
    + I don't know who is supposed to help me.
    + Who is responsible for this?
    + Who do I speak to, nobody seems to know?
    + No one could say who is in charge of repairs.
    + They wash their hands of it.
    + Nobody seems interested in sorting it.
    + It is always somebody else's problem.
    + No department wants it.
    + Nobody seems to have responsibility for the wheelchair.
    + None of them would take responsibility.
    + My ticket has had no owner for a month.
    + It's unassigned and nobody picks it up.
    + I was told that is a different team's job.
    + Support says engineering must fix it and engineering says support must.
    + No named nurse and nobody in charge of my care.
    + They won't take any responsibility for the damage.
    + You deny responsibility and so does the courier.
    + Everyone denies responsibility.
    + Somebody needs to take responsibility.
    + Will somebody please take ownership of this?
    + Everybody blames the system.
    + Nobody cares about it, everyone says ask someone else.
    + They blame the supplier and the supplier blames them.
    + No one is taking charge.
    + Niemand ist zuständig.
    + Keiner fühlt sich verantwortlich.
    + Personne n'est responsable.
    + Personne ne sait qui doit s'en occuper.
    + Nadie se hace cargo.
    + Nadie se responsabiliza.
    + Jeder schiebt es auf den anderen.
    + I got told it is not something they deal with.
    + Nobody there would make a decision.
    + No one seemed to be in control of the ward.
    - Nobody likes waiting.
    - No one was rude.
    - Nobody was in the shop.
    - No one else could do it better.
    - Nobody does it better.
    - Nobody answered the phone.
    - They took responsibility at once.
    - She took ownership of my problem and fixed it.
    - He took full responsibility and apologised.
    - Great sense of responsibility.
    - Staff are responsible and kind.
    - I am responsible for my mother's account.
    - I take responsibility for my mistake.
    - My fault, not yours.
    - It was nobody's fault.
    - I don't blame the staff.
    - Nobody to blame but me.
    - I blame the weather.
    - Not my favourite meal.
    - Not my size.
    - Not my card, I found it.
    - It is not my account.
    - It's not their fault they are busy.
    - Not their best work.
    - It is not a problem.
    - Who is the manager?
    - Who do I contact to order flowers?
    - Who can use the card?
    - Who is eligible?
    - I know who to contact.
    - Owner of the shop was lovely.
    - The owner is friendly.
    - I own three of these.
    - I own the flat.
    - Change of ownership form please.
    - How do I transfer ownership of the car?
    - Ownership documents were sent.
    - No one told me about the fee.
    - No one could have been kinder.
    - Nobody could have done more.
    - No one can beat your prices.
    - Nobody got hurt.
    - The nurse in charge was excellent.
    - In charge of the team is a great manager.
    - There is no charge.
    - They charge no one extra.
    - The department was clean.
    - A different department helped me well.
    - They did their job.
    - It's not my job to judge.
    - My job is stressful.
    - New job, new address.
    - I lost my job.
    - No idea how to log in.
    - I don't know who charged my card.
    - I do not know who this payment is to.
    - I don't know the merchant.
    - Nobody else has my PIN.
    - No one else has used my card.
    - Nobody knows my password.
    - No one is above the law.
    - Point of contact was great.
    - My point of contact was always available.
    - Accountable and honest staff.
    - Everyone helped each other.
    - Each other's company was nice.
    - Both teams worked together.
    - The system is blameless.
    - Wash your hands sign was missing.
    - Nobody wants to be ill.
    - Nobody wants to pay more.
    - Niemand war unfreundlich.
    - Personne n'est parfait.
    - Nadie es perfecto.
    - No one seemed stressed.
    - Nobody seems to mind.
    """
}
