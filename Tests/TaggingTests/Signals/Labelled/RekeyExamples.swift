/// Labelled sentences for `rekey`: + has the signal, - is a near miss.
enum RekeyExamples {
  static let lines = """
    + They typed my name wrong.
    + My date of birth was entered incorrectly.
    + Your agent put the wrong address on the form.
    + My surname is misspelled on the policy.
    + Someone keyed in the wrong account number.
    + The meter reading was entered wrongly by your staff.
    + They wrote down the wrong phone number.
    + A typo in my email by your colleague means I get nothing.
    + My address was copied wrongly from the form.
    + The clerk mistyped my postcode.
    + They have my name spelt wrong on everything.
    + You have me down as Mr instead of Mrs.
    + My records show the wrong date of birth.
    + The invoice has the wrong quantity because someone typed 100 instead of 10.
    + Digits of my reading were swapped.
    + Two digits of my account number were transposed.
    + Reception booked me in under the wrong name.
    + Somebody entered the wrong postcode so the parcel went elsewhere.
    + The order was entered twice by the agent.
    + Wrong size was keyed when I ordered by phone.
    + The nurse wrote the wrong dose on the chart.
    + They put my old address in again.
    + Wrong details were put on the system.
    + The agent inputted my details incorrectly.
    + My name was spelled wrong on the ticket.
    + Data entry error on your side.
    + A clerical error doubled my bill.
    + The wrong email address was put on my account.
    + An admin error meant my appointment was for the wrong day.
    + They had my husband's name down wrong.
    + Your staff recorded the wrong reading.
    + Incorrect date of birth on my file.
    + My phone number was taken down wrong.
    + They misspelt my email address.
    + The form was filled in incorrectly by the adviser.
    + She had typed in the wrong card number.
    + You booked it for the wrong date.
    + The appointment was put in for the wrong day.
    + My details were input wrong.
    + My details are wrong on the system although I gave them correctly.
    + The agent got my address wrong.
    + They got my name wrong on the contract.
    + The decimal point was put in the wrong place.
    + The wrong amount was entered by the cashier.
    + The pharmacist typed the wrong strength.
    + You added an extra zero to my reading.
    + Wrong house number on the order, I gave the right one.
    + They set up the direct debit with the wrong sort code.
    + The wrong policy number was written on my letter.
    + Keying error.
    + Your typo caused my payment to bounce.
    + Name was entered wrong in the booking.
    + Letter was sent to an old address even though I updated it.
    + The address was taken down incorrectly over the phone.
    + The agent misheard and wrote the wrong street.
    + They registered the wrong car registration.
    + My registration was entered with a zero instead of an O.
    + My order was put through for the wrong item.
    + They put the wrong name on the certificate.
    + The wrong meter serial was recorded on my account.
    + They recorded my allergy wrong.
    + Human error when entering my claim.
    + My claim was logged under the wrong policy.
    + It was filed under the wrong patient.
    + I gave you the right iban and your colleague entered another.
    + Mein Name wurde falsch geschrieben.
    + Die Adresse wurde falsch eingegeben.
    + Der Zählerstand wurde falsch erfasst.
    + Tippfehler in meiner Adresse.
    + Mon nom est mal orthographié.
    + L'adresse a été mal saisie.
    + Erreur de saisie de votre part.
    + Escribieron mal mi nombre.
    + Introdujeron mal mi dirección.
    + Han apuntado mal mi teléfono.
    - I typed the wrong PIN.
    - I entered my pin wrong three times.
    - I entered the wrong account number.
    - I made a typo.
    - I put the wrong address on my order.
    - I misspelled my own name.
    - I wrote the wrong date.
    - I keyed the wrong amount.
    - How do I enter my reading?
    - Where do I enter the code?
    - The wrong item was sent.
    - I was sent the wrong size.
    - Wrong meal arrived.
    - I was charged the wrong amount.
    - The exchange rate was wrong.
    - The wrong exchange rate was applied.
    - My bill is wrong.
    - You took the wrong amount.
    - They delivered to the wrong address.
    - The driver went to the wrong house.
    - I transferred to the wrong account.
    - Money sent to wrong person.
    - My name is Sam.
    - Name your price.
    - What's the name of the manager?
    - I changed my name after the wedding.
    - How do I change my name?
    - How do I edit my personal details?
    - I need to update my address.
    - My details are up to date.
    - Details were correct.
    - They spelled my name right.
    - They got everything right.
    - Nothing wrong at all.
    - What's wrong with my card?
    - Something went wrong.
    - The wrong impression.
    - I took the wrong bus.
    - Wrong place, wrong time.
    - He got on the wrong side of me.
    - The key does not fit.
    - My key card did not work.
    - Key staff were great.
    - They typed up my letter quickly.
    - Type of card.
    - What type of card do I have?
    - Wrong type of card.
    - The keyboard is broken.
    - The room was booked in my name.
    - I was booked in quickly.
    - Booked the right date.
    - My date of birth is 1 May.
    - Date of birth was asked.
    - Wrote a lovely card.
    - They wrote to me.
    - I wrote to them.
    - They wrote everything down.
    - She wrote down the right number.
    - Copy of the bill please.
    - I entered the building.
    - He entered without knocking.
    - The data was correct.
    - My data plan is too small.
    - Human kindness.
    - Error code 5 in the app.
    - The app shows an error.
    - System error.
    - Error on payment.
    - Admin staff were helpful.
    - The form was easy to fill in.
    - I filled in the form.
    - I filled the form incorrectly.
    - Record player is broken.
    - Ich habe meine PIN falsch eingegeben.
    - J'ai mal saisi mon code.
    - He escrito mal mi contraseña.
    - Wrong number, sorry.
    """
}
