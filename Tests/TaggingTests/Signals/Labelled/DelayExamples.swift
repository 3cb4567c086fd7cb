/// Labelled sentences for `delay`: + has the signal, - is a near miss.
enum DelayExamples {
  static let lines = """
    + It took three weeks to get an answer.
    + We waited five hours in A&E.
    + My delivery is two weeks late.
    + Far too long to wait for an appointment.
    + The refund is taking forever.
    + Delays every single time.
    + The ambulance took eight hours to come.
    + I've been on hold for an hour.
    + Waiting times are too long.
    + It took ages.
    + My repair is months overdue.
    + The train was delayed by two hours.
    + Very slow service.
    + The wait was far too long.
    + I waited over a month for the results.
    + Had to wait for hours to be seen.
    + Long wait in the queue.
    + The response time is terrible.
    + Six months waiting list.
    + They were an hour late.
    + My appointment ran 90 minutes late.
    + Slow to respond.
    + It takes them days to reply.
    + Reduce the waiting time.
    + Shorter waiting times please.
    + Quicker service would be good.
    + Took too long to arrive.
    + Waiting for so long with no pain relief.
    + The whole process was very slow.
    + My discharge was delayed waiting for medication.
    + Kept waiting for two hours.
    + Hours of waiting.
    + It shouldn't take this long.
    + Why is it taking so long?
    + Why does it take so long?
    + Ten days for a simple transfer is ridiculous.
    + The parcel should have come last week.
    + I have been waiting for my card for three weeks.
    + Delivery was late again.
    + The flight was delayed.
    + Delayed again.
    + Endless waiting.
    + Stuck on hold for 45 minutes.
    + Could be faster.
    + It was 4 weeks before anyone looked at it.
    + It has taken over a year to get a diagnosis.
    + A two hour wait just for a blood test.
    + The doctor was running an hour behind.
    + Waited from 9am to 3pm.
    + After 40 minutes on hold I gave up.
    + They arrived three hours after the slot.
    + The installation keeps getting pushed back.
    + My surgery was postponed three times.
    + The claim has been dragging on for months.
    + Weeks went by without any action.
    + Es hat drei Wochen gedauert.
    + Ich warte seit zwei Monaten.
    + Die Lieferung kam viel zu spät.
    + Viel zu lange Wartezeit.
    + Der Zug hatte Verspätung.
    + Die Bearbeitung dauert ewig.
    + J'ai attendu deux heures.
    + La livraison a trois semaines de retard.
    + Beaucoup trop d'attente.
    + J'attends depuis un mois.
    + Le délai est trop long.
    + Cela prend trop de temps.
    + Llevo tres semanas esperando.
    + El pedido llegó con retraso.
    + Tardaron dos horas en llegar.
    + Demasiado tiempo de espera.
    + Esperé más de una hora.
    + Tarda demasiado.
    + I had to wait 3 weeks for a telephone call.
    + Speed up the appointments please.
    - No delay at all.
    - There was no waiting.
    - I didn't have to wait long.
    - Did not wait long.
    - Never had to wait.
    - Waited only five minutes.
    - Seen within ten minutes.
    - Arrived within the hour.
    - Quick response.
    - The wait was short.
    - Very little waiting time.
    - No queue.
    - Arrived without delay.
    - They were on time.
    - Not late once.
    - Better late than never.
    - Of late I use the app more.
    - I was late and they still saw me.
    - Sorry I am late.
    - Late night opening is great.
    - Late bookings welcome.
    - I can't wait to come back.
    - Wait, what is this charge?
    - Wait staff were great.
    - The waiter was kind.
    - Waiting room was clean and warm.
    - I waited for my friend outside.
    - How long does it take?
    - How long will the transfer take?
    - How long do I have to wait for my card?
    - How long is the warranty?
    - Can I delay my payment?
    - Please delay my delivery until June.
    - I want to postpone my appointment.
    - The day after I felt better.
    - I have used you for three years.
    - I have been a customer for ten years.
    - I have been coming here for months and love it.
    - It took two minutes to set up.
    - It took no time.
    - It only took a day.
    - It took courage.
    - The nurse took her time with me.
    - They took time to listen.
    - They took as long as I needed.
    - Took my blood gently.
    - Long hours are hard on your staff.
    - Long may it continue.
    - All day parking.
    - Open 24 hours.
    - The course lasts six weeks.
    - I was in hospital for two weeks.
    - I stayed for three days.
    - The treatment lasted an hour.
    - I was on holiday for a month.
    - A month ago I bought a phone.
    - I paid two weeks ago.
    - I joined last month.
    - The slow cooker is great.
    - Slow down on the stairs.
    - My phone is slow.
    - Speedy service.
    - Faster than expected.
    - Quicker than I thought.
    - It was slower paced, which I liked.
    - Overdue library book.
    - Overdue fee charged.
    - My payment is overdue, sorry.
    - Hold my booking please.
    - I was holding the door.
    - On hold music was nice.
    - Keine Wartezeit.
    - Wie lange dauert das?
    - Kam pünktlich.
    - Pas d'attente.
    - Combien de temps ça prend ?
    - Sin esperas.
    - ¿Cuánto tarda?
    - Ich warte gerne.
    - No tardaron nada.
    """
}
