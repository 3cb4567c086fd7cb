/// Labelled sentences for `lost`: + has the signal, - is a near miss.
enum LostExamples {
  static let lines = """
    + They had no record of my call.
    + My paperwork was lost.
    + You lost my application.
    + The message was never passed on to the driver.
    + Notes from my first visit had disappeared.
    + The second agent knew nothing about what the first had agreed.
    + My details had not been passed to the engineer.
    + The referral got lost between the GP and the hospital.
    + The engineer had no idea why he was there.
    + Nobody had told the warehouse about the change.
    + My file has gone missing.
    + Delivery notes were not given to the driver.
    + The hospital said they never received the referral.
    + They couldn't find my booking on the system.
    + There was no trace of my complaint.
    + My appointment was not on their system.
    + Information didn't get shared between the teams.
    + The doctor did not have my notes.
    + He turned up without the part because the details were not passed on.
    + My test results were lost.
    + They lost my blood sample.
    + Lost all my documents twice.
    + You have mislaid my form.
    + The store had no record of the online order.
    + She said there was nothing on the system about it.
    + No notes on my account from the previous call.
    + The technician was not told about the dog or the gate code.
    + The prescription never reached the pharmacy.
    + My request was never logged.
    + The complaint was never forwarded to the manager.
    + Departments don't talk to each other so my change was lost.
    + Poor communication between the ward and pharmacy meant my tablets were missed.
    + The message did not get through to the crew.
    + They told me my email had not been recorded.
    + It got lost in the system.
    + My claim fell through the cracks.
    + Apparently the previous agent did not leave any notes.
    + The new nurse had not been told about my allergy.
    + My cancellation was not passed on to billing.
    + He had none of the information I gave on the phone.
    + The driver had been given the wrong address by the office.
    + My change of address never reached the billing team.
    + Letters went missing between clinics.
    + They had mixed up my file with someone else's.
    + The surgery had no record of a call being booked.
    + My notes were lost when I was moved to the other ward.
    + The shop said they hadn't been told about my order.
    + The office never told the fitter I had rescheduled.
    + I was told they could not find my account.
    + They claim they never got my documents.
    + The request went missing.
    + Nothing was noted on my file.
    + Your colleague did not write anything down.
    + No one had updated my records after the call.
    + My instructions were not passed along to the kitchen.
    + The ticket vanished after the transfer.
    + The hospital had not sent my discharge letter to the GP.
    + My forms had been misplaced.
    + Lost my details.
    + Information given at triage was not passed to the doctor.
    + The care plan was not handed over to the night staff.
    + They said that they didnt have me booked in.
    + Agent two could not see anything agent one had done.
    + My referral letter was lost in the post between departments.
    + The consultant hadn't seen my scan results.
    + The carrier says it never received the parcel data from you.
    + They could not find any record of our conversation.
    + Lack of communication between departments.
    + There is no communication between the hospital and my GP.
    + Left hand doesn't know what the right hand is doing.
    + Meine Unterlagen sind verloren gegangen.
    + Die Information wurde nicht weitergegeben.
    + Mon dossier a été perdu.
    + L'information n'a pas été transmise.
    + Han perdido mi expediente.
    + No tenían constancia de mi llamada.
    - I lost my card.
    - I lost my job last year.
    - I have lost my phone.
    - I've lost my password.
    - My card is lost or stolen.
    - We got lost on the way.
    - I lost my temper.
    - I lost weight with this plan.
    - I lost money on this.
    - Sorry for your loss.
    - I have lost faith in this company.
    - Lost my husband in March and they were so kind.
    - I lost my luggage receipt.
    - My luggage was lost by the airline.
    - The parcel was lost in the post.
    - I felt lost in the building.
    - Lost connection during the call.
    - I lost count of the visits.
    - I have no record of wrongdoing.
    - I found no record shops nearby.
    - Do you keep a record of my calls?
    - Please record my meter reading.
    - Passed on with thanks.
    - They passed on the message straight away.
    - All my details were passed on correctly.
    - The information was shared well between the teams.
    - My notes were all there.
    - Great communication between the departments.
    - The doctor had read my notes beforehand.
    - She took notes.
    - I cannot find my order confirmation email.
    - I can't find the setting in the app.
    - I cannot find my card.
    - Could not find a parking space.
    - I couldn't find the entrance.
    - They could not find a vein.
    - I never received my card.
    - I have not received my refund.
    - I did not get an email.
    - My payment has gone missing.
    - My money disappeared from the account.
    - The transfer disappeared.
    - The app does not show my transaction.
    - Nothing was wrong with the meal.
    - Nothing on the menu for vegans.
    - I have no idea how to use the app.
    - I was not told about the fee.
    - I was not told how long the wait would be.
    - No information on the website about opening times.
    - Not enough information about side effects.
    - Communication was excellent.
    - They communicated with each other really well.
    - Missing item in my parcel.
    - A button went missing from the coat.
    - Wrong address on my part, my mistake.
    - My wallet was stolen.
    - How do I report a lost card?
    - What if my phone is lost?
    - I think I lost my PIN.
    - Card got lost in the mail.
    - I misplaced my card.
    - I misplaced the remote.
    - They found my lost bag and sent it.
    - No trace of dirt anywhere.
    - Nothing was lost in the move.
    - Never lost a parcel with them.
    - They had not lost my file after all.
    - The record was clear and complete.
    - My tracking shows no movement.
    - Lost property office was helpful.
    - Ich habe meine Karte verloren.
    - Ich habe mein Passwort vergessen.
    - J'ai perdu ma carte.
    - J'ai perdu mon téléphone.
    - He perdido mi tarjeta.
    - He perdido el móvil.
    """
}
