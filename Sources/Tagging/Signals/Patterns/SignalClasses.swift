/// Words that the patterns of several signals share.
enum SignalClasses {
  static let lines = """
    @not = not no never dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent wasnt werent hasnt havent hadnt without nicht kein keine nie ohne pas jamais sans aucun sin nunca ningun
    @agent = agent|agents advisor|advisors|adviser|advisers rep|reps representative|representatives operator person people member colleague assistant assistants consultant receptionist manager someone somebody staff
    @dept = department|departments dept|depts team|teams office|offices section branch desk service|services line
    @told = told said promised assured advised informed
    @number = two three four five six seven eight nine ten several multiple many numerous countless various
    @unit = hour|hours day|days week|weeks month|months year|years fortnight
    """
}
