/// `conflict`: different answers were given.
enum ConflictPatterns {
  static let lines = """
    @info = information info informations advice answer|answers message|messages story stories explanation|explanations instructions reasons opinions statements dates guidance things response|responses version|versions views
    %conflicting|contradictory|contradicting|contradictions ..1 @info|appointment|letters|dates|accounts|reports|explanations|details
    %inconsistent|mixed ..1 @info|approach|messages|messages|care ! feelings heating quality food
    %info|information|advice|answers|guidance|message|messages was|were|is|are|very|often|seems|seemed ..2 conflicting|contradictory|inconsistent|mixed|confusing|contradicted
    %contradict|contradicts|contradicted|contradicting ..1 each|eachother|themselves|one|what|themself|itself|her|him|the|me|that
    %told|tell|tells|telling|given|give|gives|gave|get|got|getting|received|receive|receiving|hear|heard|hearing|provided|had|giving|say|says|said|saying|having me? us? ..3 different|differing|varying|various ..1 @info|thing|something ..1 ! meals menu colours ways exercises plans types options treatments treatment
    %told|tells|says|said|heard|tell|say something different|else ..3
    %told differently ..1
    %different @info from|each|every|by|depending|between ..2 ! dates guidance things ways menu
    %different people|agents|doctors|staff|advisors|departments|nurses|consultants|midwives|reps|person|members ..2 tell|tells|told|say|says|said|saying|telling|giving|gave|give ..3 different|opposite|things|me|something|one
    %everyone|everybody|each|every|person|agent|doctor|advisor|nurse|rep|department|time|call ..5 different|differing|another @info|story|answer|version|opinion
    %every|each|everyone|everybody ..5 tells|says|told|said|gives|gave|telling ..3 different|something|else ..1 ! same
    %each|every ..1 doctor|nurse|consultant|person|agent|one|midwife has|had|have|with ..2 own|different version|opinion|view|opinions|idea
    %one ..3 said|says|say|told|tells|saying|telling ..7 another|other|next|second|others|nurse|two|different|then|other ..3 said|says|say|told|tells|otherwise|different|saying|another|opposite|no|didnt|not ..1 ! hello smiled thanks goodbye
    %one|first ..1 person|agent|rep|doctor|nurse|adviser|advisor|department|midwife|consultant|lady|colleague|branch ..1 said|says|told|tells|gave|approved ..8 another|other|second|next|then|others|different ..1
    %said|says|told|tells|saying|say ..2 one thing ..6 another|other|then|different|something|else|opposite ! positive
    %told|say|saying|said one|something thing|different ..4 and|then|by|but ..3 another|different|something|other|opposite
    %first|firstly|initially|originally|previously i|we|they|you|was|were|he|she ..3 told|said|say|says|promised|informed|advised ..10 then|now|later|but|second|next ..4 told|said|say|says|was|wasnt|not|informed|that|charged|denied|it|advised|cant|refused|another ! price x blood relaxed
    %told|said|informed ..1 me? us? yes|no|one ..4 and|but|then|by no|yes|told|another|different ..2
    %told|promised|informed|advised ..10 then|later|now|but|next|subsequently told|said|informed|saying|advised|they|im ..4 not|couldnt|wasnt|no|opposite|cant|different|otherwise|isnt|wouldnt|did|didnt ! call called ring rang back
    %told|promised ..6 now they|you|im say|saying|told|says|being
    %website|app|letter|email|text|web|site|phone|online|chat|bill|brochure|paperwork|leaflet|statement|sms|instructions|contract says|said|stated|states|saying ..7 but|and|while|whereas|yet|another|however ..5 says|said|told|shop|store|agent|driver|phone|states|staff|otherwise|clinic|letter|text|receptionist ! pin password card declined error money top fail failed
    %opposite ..2 of|to|from|information|advice ..2 what|i|the|we ..2 told|said|been|other
    %told|says|said|tell|gave me|us|the|was ..1 opposite
    %two|three|four|five|several|2|3|4|many|multiple|various|different different|conflicting|differing|and|separate ..1 @info|dates|prices|quotes|amounts|figures|diagnoses|conflicting ..2 -online ! menu rooms recipes
    %not|isnt|doesnt|didnt|wasnt|differs|different|contrary|opposite|contradicts|contradicted ..3 what|to|from ..2 i|the|last|you|your|we|was|previous|other ..2 was|were|told|had|person|agent|said|one|department|been ..1 told|said|me|informed|advised|by|before ! ordered asked expected paid just
    %told|tell|said me|us something|it else|different|was|would ..2 last|before|yesterday|earlier|previously
    %story|answer|answers|advice|information|mind|rules|reason|reasons|explanation changes|changed|keeps|differs|vary|varies|differed|differ|kept|change ..3 every|each|time|depending|changing|whoever|daily|from|by ! i my
    %depends|depending on? ..1 who|whom|which|whoever ..1 you|i|is|person|we|one|speak
    %never|cant|dont|nobody|not|no ..1 get|gives|give|got|same|two ..2 the? same answer|story|information|advice|message ..1
    %no|lack|little|poor|more|better of? consistency between|in|across|of|from|among ..4 told|information|advice|doctors|staff|answers|messages|said|communication|instructions ! carer food
    %doctor|doctors|nurse|nurses|staff|consultants|consultant|pharmacist|midwife|departments|teams|agents ..3 disagreed|contradicted|disagree|contradict|conflicted ..1 with? each|other|with|about|over|$|in|me ! i
    %confusion|disagreement|discrepancy|discrepancies between|amongst|among ..3 staff|doctors|departments|departments|teams|what|nurses|agents
    %told|said it|you|i|they|we ..2 was|were|is|would|could|covered|approved|fine|accepted|qualify|eligible ..4 then|but|now|and ..3 that|it|told|i|they|said|another|im ..1 was|wasnt|isnt|is|were|not|couldnt|didnt|dont ..1 not|covered|declined|$ ..1 ! wait late
    %says|said|says|qualify|approved|allowed ..6 and|but|yet|the|while next|other|another|second ..2 says|said|denied|rejected|declined|does|it|not|refused
    %one minute|moment|week|day|second ..6 next|then|another|now ..2 minute|day|its|week|it|not|moment
    %jeder|jede|jedes|alle|jedesmal ..3 sagt|erzahlt|sagen|bekomme|hort|bekommt ..2 etwas|was|andere|anderes|eine ..1 anderes|andere|auskunft|$
    %widerspruchliche|widerspruchlich|widerspruchlichen|unterschiedliche|verschiedene ..1 auskunfte|auskunft|aussagen|aussage|informationen|antworten|infos|angaben ..1
    %der|die eine|einer sagt|sagte|meint ..5 der|die|andere|anderer ..3
    %informations|reponses|explications|discours|infos|versions ..2 contradictoires|differentes|contradictoire|divergentes
    %chaque|chacun ..3 dit|donne|raconte ..2 autre|differente|une|different ..2 chose|version|reponse|$
    %l|un|premier|une un|dit|conseiller|agent ..3 dit|oui ..5 autre|second|deuxieme ..2 dit|non|contraire
    %cada|todos ..4 dice|da|dicen|dan|cuenta|informa ..2 cosa|respuesta|diferente|distinta|version|algo ..1 distinta|diferente|distinto|cosa|$
    %informacion|respuestas|informaciones|versiones|respuesta|datos ..2 contradictoria|contradictorias|diferentes|distintas|contradictorios
    %uno|una|primero ..3 dice|dijo|dicen|dijeron ..5 otro|otra|luego|despues ..3 que|dice|dijo|no|lo|dijeron
    %says one date|price|thing|amount|time ..4 another|different|other
    %letter|email|text|website|app|bill says one|a ..3 text|letter|email|bill|website|app|agent says another|a ..1 ! pin
    %two|both|different branches|departments|offices|teams|doctors|agents have different ..1 rules|answers|policies|advice|information
    %information|advice ..4 was|is contradictory|conflicting|inconsistent
    %approved ..3 rejected|declined|refused|denied it|this|that|me ! card payment transaction
    """
}
