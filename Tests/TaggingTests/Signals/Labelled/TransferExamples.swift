/// Labelled sentences for `transfer`: + has the signal, - is a near miss.
enum TransferExamples {
  static let lines = """
    + I was transferred four times before anyone could help.
    + They passed me from billing to technical and back again.
    + Got bounced around between departments all morning.
    + Sent from pillar to post.
    + I was put through to the wrong department.
    + He transferred me to another department and the line went dead.
    + Was told to ring the warehouse, who told me to ring the shop.
    + Kept being passed from one person to another.
    + The agent said that's not us and gave me another number to call.
    + I have been redirected to three different teams.
    + They keep sending me back to the GP.
    + The GP says ask the hospital and the hospital says ask the GP.
    + I was handed over to a new agent who knew nothing.
    + Passed around like a parcel.
    + 111 told me to call my GP and my GP told me to call 111.
    + Every time they transfer me I wait another twenty minutes.
    + Ping ponged between the bank and the shop.
    + I got shunted to someone else.
    + Then she connected me to a different team.
    + I was referred back and forth between two offices.
    + They just pass the buck.
    + Being passed from department to department is a joke.
    + Spoke to five different people in three departments.
    + The first person put me through to sales by mistake.
    + I was forwarded to finance and then to support.
    + Told to contact another office instead.
    + Got sent to the wrong desk twice.
    + They said I needed to speak to a different department.
    + She could not help and passed me on to a colleague.
    + Kept getting transferred and cut off.
    + After being transferred to the third agent I gave up.
    + The chat handed me to a phone line.
    + My call was transferred to the claims team.
    + They kept passing my case to another team.
    + My ticket was moved between teams for weeks.
    + Customer service sent me to the store and the store sent me back to customer service.
    + I was fobbed off to another department.
    + The ticket got reassigned three times.
    + They tossed me from one agent to the next.
    + I am being sent round in circles.
    + I was passed on to three different agents.
    + I've been given the runaround by your offices.
    + Reception told me to ask the ward, the ward told me to ask reception.
    + I spoke to seven people and each one transferred me.
    + You keep transferring me.
    + I was told I'd come through to the wrong team.
    + Got shuffled between support and sales.
    + I was passed from agent to agent.
    + I was directed to another number, which then directed me to the website.
    + Why was I transferred again?
    + Ich wurde dreimal weitergeleitet.
    + Man hat mich von einer Abteilung zur nächsten geschickt.
    + Ich wurde von Pontius zu Pilatus geschickt.
    + Ständig wurde ich weiterverbunden.
    + Wurde an eine andere Abteilung verwiesen.
    + Ich werde nur hin und her geschickt.
    + On m'a transféré quatre fois.
    + On me renvoie d'un service à l'autre.
    + J'ai été transféré vers un autre service.
    + On m'a baladé de service en service.
    + On se renvoie la balle.
    + Me pasaron de un departamento a otro.
    + Me han transferido tres veces.
    + Me derivaron a otro departamento.
    + Me tienen de un lado para otro.
    + Me pasan con otro agente cada vez.
    + They said it was not their job and sent me to housing.
    + I was passed over to the complaints team.
    + The advisor transferred me to a supervisor.
    + Was put on to someone else who could not help either.
    + Each person put me through to somebody else.
    + Told we had to ring a different number.
    + My complaint has been passed from team to team.
    + You've passed me between four people today.
    + Sent to A and E then sent back to the walk in centre.
    - I transferred money to my friend yesterday.
    - The bank transfer has not arrived.
    - How do I transfer my miles to my wife?
    - Can I transfer my booking to another date?
    - She was transferred to the ward quickly.
    - The patient was transferred to hospital promptly.
    - I want to transfer my pension.
    - He hung up on me.
    - My transfer was declined.
    - Airport transfer was smooth.
    - Where is my transfer?
    - Transferred 50 euro and it vanished.
    - I was charged for a transfer.
    - Passed my driving test.
    - Time passed quickly.
    - She passed me the forms with a smile.
    - My father passed away.
    - I passed on the dessert.
    - Please pass on my thanks to the team.
    - Pass on our compliments to the crew.
    - The deadline passed.
    - I was sent a new card.
    - They sent me a replacement.
    - I was sent a text with the code.
    - Sent it to the wrong address.
    - The parcel went to the wrong house.
    - I sent money to the wrong account.
    - The payment was redirected to another account.
    - I was referred to a specialist within a week.
    - My GP referred me to physio and it was great.
    - I moved to another team at work.
    - Moved between rooms easily in my wheelchair.
    - I got through straight away.
    - Put me through to a human please.
    - They put me at ease.
    - The nurse talked me through it.
    - I was never transferred, one person did it all.
    - I did not get passed around, great service.
    - No being passed from pillar to post here.
    - Transfer my call please to billing.
    - Can you transfer me to a manager?
    - Please connect me to an agent.
    - Connecting flight was late.
    - The wifi keeps disconnecting.
    - Transfer fee is too high.
    - My points did not transfer.
    - I'd like to transfer my number to this sim.
    - Data transfer is slow.
    - Heat transfer from the radiator is poor.
    - File transfer failed.
    - Is there a limit on transfers?
    - I work with different departments daily.
    - Different department stores sell it.
    - I saw three different doctors and all were lovely.
    - The crew handed over well to the hospital.
    - The handover to the ward was perfect.
    - He handed me the parcel.
    - They handed over the keys.
    - Forward me the invoice please.
    - Looking forward to my next visit.
    - I was directed to the right room at once.
    - The website redirected me after payment.
    - Ich habe Geld überwiesen.
    - Die Überweisung fehlt.
    - Der Flughafentransfer war pünktlich.
    - Bitte leiten Sie meinen Dank weiter.
    - J'ai fait un virement hier.
    - Le transfert d'argent a échoué.
    - Merci de transmettre mes félicitations.
    - Hice una transferencia ayer.
    - El traslado al hotel fue rápido.
    - Pasaron dos días.
    - Me pasaron la factura.
    - I was put through quickly to a helpful lady.
    - Can I move my account to another branch?
    - Bounced cheque fee was charged.
    """
}
