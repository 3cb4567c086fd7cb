/// How customers speak of what Support owns. See ``LanguageFile`` for the notation.
let supportLanguage = #"""
  # phone-wait
  @ hold
  - [on hold|in a queue|listening to that tune] for [{n}0 minutes|over an hour|an hour and {n} minutes], [then|and] [cut off|it hung up|"offices are closed"]
  - ["your call is important"|"higher than usual volumes"] [for|since] [{n}0 minutes|months], [clearly not|how long is usual], [gave up|phone battery died]
  - [position|number] [{n}2|{n} in the queue] [then|and suddenly] [dead|back to {n}5], [{times} this week|whole lunch break]
  - [nobody|no one] [ever|simply] [picks up|answers|comes to the phone], [tried|rang] [{times}|morning noon and night|{day} {day2} and {day}]
  - [an hour|{n}0 minutes] [of music|waiting] to [ask one thing|hear "sorry wrong option"|be told to ring back]
  . [{n}0 minutes|an hour] on hold
  . nobody [picks up|answers] [the phone|]
  . impossible to [reach|get hold of] [anybody|a human]
  @ menu
  - [press 1 press 4 press 2|option after option|six menus] and [no choice fits|it hangs up|never a person]
  - [robot|voice thing] can't [understand|follow] [a Scottish accent|me|plain English], ["sorry I didn't get that"|kept asking for a number]
  - [hidden|no] [phone number|way to reach a human] on [the website|any letter], [took ages to find|deliberate]
  . [menu|robot] [hell|never ends]
  @ chat-slow
  - [live chat|the chat] [isn't live|took {n}0 minutes between lines|"agent typing" for ages], [then|and] [timed out|closed on me]
  - [emailed|wrote] [{when}|{times}], [only|just] [an automatic reply|a case number], [no human|nothing] [since|for {dur}]
  - [call back|callback] [booked|requested] for {hour}, [never rang|rang at {hour2} while I drove|one ring and gone]
  . [email|message] never [answered|replied to]
  + [answered|picked up] [on the second ring|within a minute|straight away], [no music|refreshing]
  + [chat|live chat] [answered at once|was instant], [sorted while I made tea|great on a phone]
  + [got through|spoke to a person] [quickly|first time], [no menus|a rarity these days]
  d [Eine Stunde|{n}0 Minuten] in der Warteschleife, [dann aufgelegt|und niemand geht ran]
  d Man erreicht [keinen Menschen|niemanden], [nur Ansagen|nur den Bot]
  D [Sofort|Nach einer Minute] jemanden am Telefon gehabt
  e [Una hora|{n}0 minutos] [en espera|con la musiquita] y [se corta|nadie contesta]
  e Imposible hablar con [una persona|un humano], [solo máquinas|solo el robot]
  E Contestaron [enseguida|al momento]

  # staff-manner
  @ rude
  - [the man|the woman|{agent}|some lad] I [spoke to|got] was [so rude|rude and short|sarcastic|downright nasty], [talked over me|sighed the whole time|put the phone down on me]
  - [treated|spoken to] like [a child|an idiot|a criminal], [I was polite|thirty years a customer|made my {fam} cry]
  - [laughed|sniggered|tutted] [at me|when I asked], ["that's how it is"|"read the terms"|"not my problem"], [charming|where do you find them]
  - [couldn't|could not] [care less|be bothered], [reading off a script|you could hear him eating|chatting with a mate behind]
  - [patronising|condescending|dismissive] [from start to finish|little man|tone], [hung up|refused a supervisor]
  . [rude|arrogant|snotty] [woman|man|agent] on the [phone|line]
  . [attitude|manners] of {agent} [was disgraceful|stinks]
  @ not-listening
  - [didn't|wouldn't] [listen|let me finish], [kept reading|answered a different question|copy and paste replies]
  - [same|standard] [paragraph|answer] [pasted|sent] [{times}|whatever I write], [did anyone read it|talking to a wall]
  - [hard to|couldn't] [follow|understand] [the accent|what she said], [bad line|shouting in the background]
  . [nobody listens|didn't listen to a word]
  @ no-empathy
  - [told|explained] [my husband had just died|I'm disabled|baby in hospital] and [not a word|"anything else today"|straight to the script]
  - [no|not one] [apology|sorry|sympathy], [just|only] "[policy|procedure]"
  . no [apology|empathy] [whatsoever|]
  + [{agent}|the young lady|the Scottish chap|a lad called {agent}] was [a star|wonderful|patience itself|a credit to you], [stayed on till it was done|made my day|give that person a raise]
  + [friendly|kind|cheerful|polite] and [actually listened|took the time|never rushed me], [rare nowadays|felt heard]
  + [so|really] [helpful|understanding] [about my {fam}|when I got upset|from the first word]
  + [lovely|super] [people|team|voice], [always a pleasure|a joy to talk to]
  + [manners|courtesy] [like that|of that sort] [cost nothing|are gold], {agent} [has them|take a bow]
  + [spoke|chatted] to {agent} [on {day}|{when}], [what a gent|a lovely girl|bags of patience]
  + [nothing|no question] was too [much trouble|silly], [treated like a person|smile in the voice]
  + [your|the] [people|lot] on the [phone|chat] [can't do enough|always make me laugh|really care]
  + [stayed|was] [calm|sweet] when I [ranted|was in tears], [deserves a medal|bless them]
  + [polite|warm|professional] from [hello|start] to [goodbye|finish]
  + {agent} [rang back|followed up] [just to check|as promised] [I was alright|it held], [old fashioned service|who does that now]
  + [told me straight|honest answer], [no waffle|no script], [respect|refreshing]
  d Der Mitarbeiter war [unfreundlich|frech|total genervt] und [hat aufgelegt|ließ mich nicht ausreden]
  D Die Dame am Telefon war [sehr freundlich|unglaublich geduldig], [vielen Dank|so wünscht man sich das]
  e La persona que me atendió fue [muy maleducada|borde], [me colgó|ni me dejó hablar]
  E [{agent}|La chica] fue [encantadora|amabilísima], [gracias|un diez]

  # technical-help
  @ no-diagnosis
  - [switched it off and on|unplugged it|restarted] [{n} times|again and again] [because they said so|on their orders], [still|exactly the same], [is that all they know|no next step]
  - [went|taken] through [the same checklist|every light on the {dev}|the script] [{times}|with four people], [nobody|none] [knew|could tell] what [the fault|was wrong]
  - ["the line tests fine"|"all good from here"|"it's your devices"], [well it isn't|then why no picture], [told to buy a new laptop|end of call]
  - [helper|advisor] [clearly guessed|googled it|read the same web page I had], [knew less than my {fam}|made it worse]
  - factory reset [on their advice|as told] [wiped|lost] [all my settings|the cameras|every password], [fault's still there|thanks for nothing]
  . [turn it off and on|same checklist] [again|every time]
  . they [couldn't find|never found] the fault
  @ not-fixed
  - ["fixed"|"resolved"|"solved"] [they said|the email says], [back|broke] [next morning|within the hour], [{n}th time|case closed anyway]
  - [closed|shut] my [case|ticket] [while it's still broken|without trying it|after one mail], [reopened {times}|had to start over]
  . [said fixed, isn't|closed but still broken]
  @ instructions
  - [guide|steps|instructions] [don't match|are for another model|written by engineers], [menu isn't there|lost at step {n}]
  - [asked|want] [how to|for help to] [set up the extender|change the channel|use my own {dev}], [got a link|sent to a forum]
  . instructions [useless|for the wrong model]
  + [talked|walked] me through it [step by step|slowly], [working now|and I'm {age}|no jargon]
  + [found|spotted] the [fault|loose cable] in [minutes|no time], [knew his stuff|clever lad]
  + [remote|over the phone] [fix|help] [worked first time|saved a visit], [top technician|brilliant]
  d [Dreimal|Zum vierten Mal] neu gestartet, [immer dieselbe Liste|keiner findet den Fehler]
  D Hat mir [Schritt für Schritt|in aller Ruhe] geholfen, [läuft wieder|jetzt geht alles]
  e Me hacen [reiniciar|apagar y encender] [mil veces|siempre] y [nadie sabe qué pasa|sigue igual]
  E Me guiaron [paso a paso|con paciencia] y [funciona|quedó arreglado]

  # complaints
  @ no-answer
  - [raised|made|lodged] a [formal|proper] complaint [{when}|in {month}] ([ref|case] {order}), [eight weeks|{dur}], [not a line|no reply|only "we're looking into it"]
  - [complaint|case] [handler|manager] [left|on leave|changed {times}], [each|every one] [reads it from the start|closes it]
  - [wrote|letter] to the [director|chief executive|head office], [no reply|came back to the same desk]
  . complaint [ignored|unanswered] [for {dur}|]
  @ closed-unsolved
  - [complaint|case] [closed|marked resolved] [behind my back|without a word|twice], [nothing's solved|deadlock letter refused]
  - [offered|insulted with] {amount3} [to go away|"goodwill"], [for {dur} of hassle|keep it]
  - ["final response"|their letter] [didn't answer|ignored] [a single point|what I actually asked]
  . [closed|shut] my complaint [without asking|unsolved]
  @ escalation
  - [asked|begged] for a [manager|supervisor] [{times}|], ["none available"|"will ring you"|cut off]
  - [off to|taking it to] the [ombudsman|regulator|paper|trading standards], [you've had your chance|enough]
  . no [manager|supervisor] ever [rings|available]
  + [my complaint|it] was [taken seriously|owned by one person|handled by {agent} start to finish], [proper apology|kept informed every day]
  + [fair|decent] [outcome|gesture], [faith restored|they listened]
  d Beschwerde [vor {dauer}|im {monat}] eingereicht, [keine Antwort|einfach geschlossen]
  D Die Beschwerde wurde [ernst genommen|fair gelöst]
  e Puse una [reclamación|queja] [hace {tiempo}|en {mes}] y [nadie responde|la cerraron sin más]
  E Resolvieron mi queja [con seriedad|muy bien]
  """#
