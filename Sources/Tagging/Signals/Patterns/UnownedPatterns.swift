/// `unowned`: nobody owns it.
enum UnownedPatterns {
  static let lines = """
    @nobody = nobody noone none neither
    %nobody|noone|none|neither ..6 take|takes|took|taken|taking|accept|accepts|accepted|accepting|has|have|had|own|owned ..2 responsibility|ownership|accountability|charge|responsible|issue|problem
    %no one|body|department|team|person ..5 take|takes|took|taken|taking|accept|accepts|accepted|has|have|had|own|claim ..2 responsibility|ownership|accountability|charge
    %no one|department|team|person will|wants|want|would|to? own|it|owns ..1 it|this|the|problem|issue|to|$ ! hear miss ill more
    %nobody|noone seems|seem|seemed|wants|want|wanted|would|will|is|was|are ..2 responsible|interested|dealing|deal|owns|own|own|sorting|charge|control|accountable|willing|responsibility|handle|dealing ..1 ! reply? pain
    %no one|person seems|seem|seemed|wants|want|is|was|really|in|appears|appeared ..3 responsible|dealing|deal|own|charge|control|accountable|responsibility|handling
    %nobody|noone ..1 accountable|responsible|charge|zustandig
    %nobody|noone|one|staff knew|knows|know|sure|idea ..3 who|whose|whos ..2 is|was|were|to|job|responsible|should|responsibility|charge|do|supposed|doing|dealing|looking|fault ! pin password card i we wrong
    %nobody|noone|one|staff knew|knows|know what to do ..1 with me|us|him|her
    %nobody|noone|one could|can|able|would ..2 tell|say|confirm|explain|answer|help ..3 who|whose
    %nobodys|noones|elses job|problem|responsibility|fault ..1 -it ! was
    %somebody|someone|somebodys|someones|else elses|s|different? ..1 problem|responsibility|job|fault ..1
    %said|says|say|told|telling|was|is|its|claimed|saying|apparently|tell|informed ..5 not|isnt|wasnt|arent ..1 their|our|his|her|my|its ..1 responsibility|department|job|problem|dept|remit|concern|fault ! i im my? its? own everyones
    %not our|their|her|his|my problem|department|dept|responsibility|remit|concern ..2 ! i
    %not|isnt|wasnt ..1 something|up to? they|us|them|me ..1 deal|do|dealt|with|handle|their|anything
    %nothing to do with them|us|him|her ! i
    %each|every|both|all|two|departments|teams|they|everyone|companies|sides ..4 blame|blames|blamed|blaming|accuse ..1 each|one|the|another|eachother|someone|other|system ! not dont never
    %blame|blames|blaming|blamed each|one|eachother other|another|$
    %blame|blames|blamed|blaming ..3 and|while|but|who|then ..4 blame|blames|blamed|blaming
    %pointing|point|pointed|points ..1 fingers|finger
    %each|one|they points|point|pointing at ..1 next|other|each|another
    %passing|pass|passes|passed the buck
    %wash|washed|washes|washing their|his|her|your hands of|$ ! sign sink soap
    %shrug|shrugged|shrugs ..3 shoulders|say|said|off
    %refuse|refuses|refused|refusing|deny|denies|denied|denying|wont|not|decline|declined|failed|avoid|avoids|shirk|disclaim|abdicate to? take|accept|taking|any|all|admit|acknowledge any|all|full|the|their|your|for? responsibility|ownership|liability|fault ! i
    %refuse|refuses|refused|refusing|deny|denies|denied|wont|not|decline|declined|failed to? take|accept|taking responsibility|ownership|liability ! i
    %deny|denies|denied|denying|shirk|shirking|shirks|evading|absolve ..1 responsibility|liability
    %responsibility ..4 not|never|nobody|noone|refused|denied ..1 taken|accepted
    %lack|absence|no|zero|little of? ..1 ownership|accountability|responsibility|leadership ..1 ! car vehicle documents change
    %no ownership|accountability ..1
    %take|takes|taking|own|accept ownership|responsibility ..2 for|of ..3 -it? ! i will? would? ill my took myself great excellent nurse yourself
    %no|one|not|nobody clear|single|named|one|particular|dedicated point|person|nurse|owner|coordinator ..1 of|to|who|in|for contact|charge|ask|knows|responsible|lead|call|speak|my ! excellent
    %not|dont|no|didnt|unclear|unsure|idea|wasnt ..2 know|sure|idea|clear|clue|knowing ..1 who|whom ..3 contact|responsible|speak|handling|dealing|ring|turn|call|supposed|charge|help|ask|looking ..1 ! card merchant account payment pin lost? paid? charge
    %who is|should|takes|was|are|do responsible|ultimately|accountable ..1 for ..2
    %who do|should|can|to i|we ..1 speak|talk|contact|complain|turn|ask ..6 nobody|noone|none|no|everyone
    %no|has|have|had|without|with owner|owners assigned|for|since|and|named|to|$ ! home house car cat dog shop store vehicle
    %unassigned|unowned ..3 nobody|noone|queue|for|and|ticket
    %queue that|which|where nobody|noone|no ..1 looks|owns|one|checks|monitors|works
    %everyone|everybody|they|all|each ..2 says|say|said|saying|telling|tells|claims|thinks|claim|told ..4 not|someone|somebody|other|else|isnt|another|elses ..3 department|else|job|responsibility|problem|team|fault|them|elses|has|dept ..1 ! happy
    %each|one office|department|team|dept says|say|claims|said|thinks another|other|it|the|its ..4 ..2 other|another|office|department|responsible|has
    %says|say|claims ..1 its|it the ..1 ..6 says ..1 its|it|the ..3 -a ! app website transfer money letter text fine
    %no|nobody|noone|not|never ..1 follows|follow|followed|see|sees|picks|picking it|this|that|things|anything through|up
    %different|another|other team|departments|department|teams ..1 job|responsibility
    %nobody|noone|no ..2 make|making|made|makes ..1 a? decision|decisions
    %could|can|would|will please? somebody|someone please? take|own
    %someone|somebody|you need|needs|must|should|has|have to? take ..2 responsibility|ownership
    %niemand|keiner ..6 zustandig|verantwortlich|zustandigkeit|verantwortung|kummert ..1 ! fur?
    %jeder|alle|einer ..5 schiebt|schieben ..5 anderen|andere
    %personne ..5 responsable|responsabilite|charge|occupe|occuper|competent
    %nadie ..5 responsable|responsabiliza|cargo|responsabilidad|ocupa|encarga
    %not|isnt|wasnt ..1 their|our|his|her responsibility|remit
    %no one|single|department|team ..1 person? is|was dealing|handling|responsible|wants|looking ..1 with|after|it|for|$
    %no department|team wants|wanted|takes|will
    %says|say|said ..1 ..1 should|must|has|have|needs|need ..1 ..2 and|but|while ..2 says|say|said ..2 should|must|has|have|needs|it|must ..1
    %no one has any idea who
    """
}
