/// How customers speak of what Field service owns. See ``LanguageFile`` for the notation.
let fieldServiceLanguage = #"""
  # appointments
  @ notes-lost
  - [rang|phoned] support [{when}|the night before] to say [the fault's in the loft|ring my daughter first|bring a long ladder], [chap on the door|the lad who came] [hadn't a clue|had never been told]
  - [wrong|no] [tools|part] in the van [again|] because support's [message|write-up] [about the fault|on what broke] [stops at their desk|isn't carried over|goes nowhere]
  - [turned away|left again] after [five|ten] minutes: [his sheet|the tablet] didn't [mention|show] [the dog|the second socket|asbestos in the cupboard], [support has it all on record|I have the chat to prove support knew]
  - ["nobody tells us"|"we never see what support writes"] the [engineer|fitter] [said|told me], [and I believe him|fair play to him]
  - [my disabled|my deaf] [{fam}|neighbour] needs [a phone call first|extra time at the door], support [noted it|wrote it down], [engineer rang the bell once and went|it wasn't on his list]
  - [I told|explained to|gave] [support|the girl on the phone|chat] [about the locked gate|I'm on the fourth floor|to use the side entrance|my baby sleeps till two|the meter's in the neighbour's garage] and the [engineer|man|lad] [knew nothing about it|had none of it on his tablet|never got the message]
  - [engineer|technician|chap] [turned up|came] [without a ladder|with the wrong kit|expecting a phone fault], [none|not one] of [what I told support|the notes] [reached him|was on his job sheet]
  - [spent|wasted] [twenty minutes|ages|half an hour] [giving|explaining] [support|the call handler] the access [details|code], [the visiting engineer|the guy at the door] [had a blank sheet|asked me everything again|rang to ask the code]
  - [support|they] [swore|assured me] the [instructions|details|key safe code] [were|was] on the job. [he|the fitter] [showed me his screen|shrugged|said it arrives empty]: [nothing there|just my postcode]
  - [somewhere|some place] between the [phone team|helpdesk] and the [van|engineers] [my special instructions|what I said|everything about the job] [vanishes|goes missing|gets wiped]
  - he [couldn't get in|left a card|drove off] because [nobody passed on|no one told him] the [buzzer|gate] number I [gave|spelled out to] support [{times}|{when}]
  - [had to|I had to] [explain|go through] [the whole fault|it all] [again|from scratch] on the doorstep, [his job card was empty|support's write up never made it|so what was that call for]
  . engineer [had no notes|knew nothing] [again|]
  . [what I told support|access code] never reached the engineer
  @ no-show
  - [took|booked|used] [a day off|annual leave|unpaid leave] and [nobody|no one] [came|turned up|showed], [not even a text|the second time running|third time now]
  - [sat|stayed|waited] in [from 8 till 6|all day|since breakfast] for [a man who never came|nothing], [then|later] the [text|website] said ["completed"|"no access"|"customer not home"]. I was [sat by the window|in all day]
  - [slot|window] was [8 to 1|one to six|noon to four], at [half five|{hour}] [I gave up|still not a soul|rang and he'd been "reallocated"]
  - [card|note] through the door [saying|claiming] [they knocked|I was out], [nobody knocked|the dog didn't bark|doorbell camera shows no one]
  . no [show|engineer] [again|third time|{when}]
  . [waited|stayed] in all day for nobody
  @ rebooked
  - [moved|shifted|pushed back] [my date|me] [{times}|again and again], [first|originally] the {dom}, [now|then] the {dom2}, [now|then] {month}
  - [day before|night before|an hour before] [a text|an email] [says|saying] it's [off|cancelled|put back {dur}]
  - [earliest|next] [you can offer|date] is [{dur} away|end of {month}] [for|to fix] [a dead line|no heating controls|something urgent]
  . put back [again|{times}]
  @ booking-slots
  - [only|just] [all day|five hour] [windows|slots], [how do working people manage|who can sit in that long], [no|never any] [evenings|Saturdays]
  - [website|calendar] [offers|showed] [{day}|a morning], [picked it|confirmed it], [email came with|they gave me] a [totally different|different] day
  . no [weekend|evening] [slots|visits]
  + [engineer|he] [rang ahead|texted when he was ten minutes off], [came bang on time|was here at the minute]
  + [two hour|narrow] [slot|window] [and they kept it|and live tracking of the van], [brilliant|that's how to do it]
  + [got|given] [a slot|a visit] [the very next day|on a Saturday], [no time off needed|amazing]
  d Der Techniker [kam nicht|ist nicht erschienen], [dafür einen Tag Urlaub genommen|und im System steht Kunde nicht da]
  d [Dem Support alles erklärt|Am Telefon den Zugang genau beschrieben], der Monteur [wusste von nichts|hatte einen leeren Auftrag]
  D Der Techniker kam [pünktlich|auf die Minute] [und rief vorher an|]
  e El técnico [no vino|no apareció] [y perdí un día de trabajo|por segunda vez]
  e Le expliqué todo a soporte y el técnico [no sabía nada|venía sin ninguna nota|me preguntó lo mismo otra vez]
  E El técnico llegó [puntual|a la hora exacta] [y avisó antes|]

  # installation
  @ damage
  - [he|the fitter|your man] [drilled through|went straight through|cracked] [a tile|the window frame|a water pipe|fresh plaster] and [left|just walked off|said claim it]
  - [scratched|gouged] [the floor|our oak boards|the new door] [dragging the ladder|with his toolbox], [didn't say a word|found it after he left]
  - [paint|hall carpet|sofa] [ruined|covered in dust|has boot marks], [no dust sheet|no sheets down|not so much as a sorry]
  . [hole|holes] drilled [in the wrong wall|through my tile]
  @ poor-work
  - [cable|wire] [just hangs|is dangling|stapled] [across the front of the house|over the doorway|along the skirting], [looks dreadful|an eyesore|the kids trip on it]
  - [put|fitted|screwed] the [white box|socket] [in the hall cupboard|behind the boiler|miles from any plug] [where nothing reaches|despite me asking for the lounge]
  - [half|only half] [finished|the job], [wires sticking out|bare ends|no cover plate], [said someone would come back|and signed it off]
  - [finished|done] in [ten|fifteen] minutes [and it shows|and didn't test it], [dropped out the same night|loose wires behind the plate]
  . [messy|shoddy|botched] [job|work|cabling]
  . socket [put|fitted] in the [wrong room|wrong place]
  @ mess
  - left [sawdust|rubbish|bits of cable|coffee cups] [everywhere|all over the lawn|for me to hoover]
  - [mud|brick dust] [through the hall|up the stairs], [two hours|all evening] cleaning [up|after him]
  . left a [right|terrible] mess
  + [tidy|neat|spotless] [job|work], [you can't even see the cable|hoovered up after himself|asked where I wanted it]
  + [{agent}|the young man|the two lads] who [fitted it|did the work] [was a gem|were brilliant|couldn't do enough], [explained everything|shoes off and all]
  + [fitted|done|up and running] in [under an hour|no time], [professional|friendly and clean]
  d Der Monteur hat [ein Loch in die Fliese gebohrt|den Boden zerkratzt|ein Kabel quer über die Tür gelegt] [und ist einfach gegangen|ohne ein Wort]
  D [Saubere Arbeit|Sehr ordentlich gearbeitet], [alles erklärt|kein Staub, kein Kabel zu sehen]
  e El instalador [rompió un azulejo|rayó el suelo|dejó los cables colgando] [y se fue|sin decir nada]
  E La instalación quedó [perfecta|muy limpia] [y rápida|]

  # meter-install
  @ not-fitted
  - [came|here] to [swap|change] the [old electric one|gas one|meter] and [left without doing it|couldn't|said it's unsafe], [third|second] [visit|attempt]
  - [they need|apparently it needs] [two men|a different bracket|a bigger cupboard|someone else] to [change|swap] [it|the old one], [why not check first|nobody looked at the photos I sent]
  - [pressured|nagged|texted weekly] to [have|get] a smart one, [then|finally say yes and] [no stock|cancelled|no signal here anyway]
  . came to change the meter, [didn't|left again]
  @ wrong-data
  - [new meter|new one] [fitted|put in] [{when}|in {month}], [serial number|the number] [on the account|you have] is [next door's|the old one|wrong]
  - [opening|final] [figure|number] [he wrote down|on the slip] was [wrong|scribbled], [mixed up day and night|swapped gas and electric]
  - since the [swap|exchange] [you think|the system thinks] [we use nothing|we've two meters|I'm my neighbour]
  . [serial|meter] number [mixed up|wrong] since the swap
  @ display
  - [no one|nobody|fitter never] [paired|connected|showed us] the [little screen|display], [it's in a drawer|just shows waiting for data]
  - gas [doesn't show|never appears] on the [screen|display], [only|just] electric
  . [in home|little] display never [worked|paired]
  + [meter|smart meter] [fitted|swapped] [quickly|in forty minutes], [he showed me the display|power off only briefly]
  + [polite|careful] [fitter|chap], [checked the boiler after|relit the pilot for mum]
  d Der neue Zähler wurde [nicht eingebaut|mit falscher Nummer eingetragen], [schon der zweite Termin|jetzt zahlen wir für den Nachbarn]
  D Zählertausch [schnell und sauber|ging flott]
  e Vinieron a cambiar el contador y [se fueron sin hacerlo|apuntaron mal el número]
  E Cambiaron el contador [rápido|sin problema]
  """#
