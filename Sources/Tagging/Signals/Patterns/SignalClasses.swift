/// Words that the patterns of several signals share; see `PatternReader` for the notation.
enum SignalClasses {
  static let lines = """
    @not = not no never dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt without needn neednt nicht kein keine keinen nie ohne pas jamais sans aucun aucune sin nunca ningun ninguna
    @agent = agent|agents advisor|advisors|adviser|advisers rep|reps representative|representatives operator|operators person|people member|members colleague|colleagues assistant|assistants consultant|consultants receptionist|receptionists manager|managers supervisor|supervisors someone|somebody staff employee|employees doctor|doctors nurse|nurses midwife|midwives engineer|engineers individual|individuals professionals rep
    @dept = department|departments dept|depts team|teams office|offices branch|branches desk|desks service|services division|divisions unit|units section ward clinic clinics line extension agency agencies
    @called = called rang phoned telephoned contacted emailed mailed messaged texted written wrote complained reported raised asked chased requested
    @calling = call|called|calling|calls ring|rang|ringing|rung phone|phoned|phoning contact|contacted|contacting email|emailed|emailing write|written|writing|wrote complain|complained|complaining report|reported|reporting chase|chased
    @num2 = two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 several multiple numerous countless many various dozens
    @num = one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty ninety several many couple few half
    @nth = second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th nth umpteenth
    @times = times occasions
    @unit = hour|hours hr|hrs day|days week|weeks wk|wks month|months mths year|years fortnight fortnights
    @small = minute|minutes min|mins
    @told = told promised assured advised informed guaranteed
    @case = complaint|complaints claim|claims ticket|tickets case|cases refund|refunds order|orders parcel|parcels package|packages delivery deliveries application|applications request|requests query queries enquiry enquiries inquiry issue|issues problem|problems repair|repairs appointment|appointments referral|referrals result|results card|cards replacement money payment|payments deposit|deposits email|emails letter|letters message|messages quote|quotes return|returns reimbursement dispute|disputes booking|bookings reservation|reservations luggage baggage prescription|prescriptions
    @mine = my our the this that
    """
}
