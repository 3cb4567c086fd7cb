/// How customers speak of what Network owns. See ``LanguageFile`` for the notation.
let networkLanguage = #"""
  # outages
  @ area-down
  - [digger|workmen] [cut|went through] [a cable|something] [they say|by the church], [half of {place}|our side of town] [dark|cut off] since [{hour}|dawn]
  - [tills|the surgery|school] [can't|couldn't] [take cards|open records], [everyone in {place}|the whole parade] [is off|lost it]
  - [all|every] [four|six] [streets|houses] round [here|us] [gone|dead], [{n} hours|one day] [and counting|so far]
  - [whole|entire] [street|village|estate] [has been|is] [off|without internet|down] since [{hour}|early {day}|last night], [your status page says all fine|nothing on the map]
  - [no|zero] [broadband|internet|connection] [at all|whatsoever] in {place} [since {hour}|all {day}|for {n} hours], [card machine dead, shop shut|I work from home|neighbours are the same]
  - [lights on the {dev} are|{dev} shows] [red|solid red|blinking orange], [everyone|all of us] on [our road|this estate] [lost it|went off] at the same [time|moment]
  - [went off|died|dropped] at {hour}, [promised|they say] [back by noon|fixed at {hour}], [moved|changed] {times}, [now|it's now] [tomorrow|midnight]
  - [big|another] [outage|blackout] in {place}, [no text|not one message], [found out from facebook|had to hear it on the radio]
  - [can't|unable to] [ring 999|make a call|use dad's alarm] [because|as] the line's been [dead|out] [since {when}|for {n} hours]
  . no [internet|broadband|service] in {place}
  . [down|off] since {hour} [whole street|]
  @ repeated-drops
  - [goes|drops] [off|out] [every|each] [evening at {hour}|time it rains|couple of weeks], [back|comes back] [an hour later|when it feels like it]
  - [fourth|third|{n}th] [cut|failure] this [month|quarter], [each time|always] ["a fibre break"|"planned works"|no reason]
  - [planned|maintenance] [work|works] [nobody announced|in the middle of exam day|every week], [off for {n} hours]
  . [cut|off] again [third time this month|{when}]
  @ no-information
  - [nobody|no one] [knows|will say] when it's [coming back|fixed], ["engineers are aware"|recorded message|same line] [for {dur}|all day]
  - status [page|map] [still|says] green while [we're dark|half of {place} is dark]
  . no [eta|updates] [at all|]
  + [back on|repaired] [before they said|in under an hour|overnight], [with texts all along|credit to the people up the poles]
  + [network|connection] [has not|hasn't] [dropped|gone down] [once|in two years], [rock solid|touch wood]
  + [engineers|crews] [out in the storm|working at 3am] to get us [back|going], [heroes|thank you whoever you are]
  d [Kein Internet|Alles tot] in {place} seit {hour}, [die Störungsseite zeigt alles grün|keiner sagt wann es wieder geht]
  d [Schon wieder|Zum dritten Mal] [Ausfall|Störung], [ohne jede Nachricht|und das im Homeoffice]
  D Das Netz [läuft stabil|ist nie weg]
  e [Sin internet|Todo caído] en {place} desde las {hour}, [nadie dice cuándo vuelve|y el mapa dice que todo bien]
  e [Otra vez|Tercera vez este mes] sin [línea|conexión]
  E La conexión [nunca falla|es muy estable]

  # slow-speed
  @ evening
  - [{n}|4] [mb|meg] [down|] [at|around] {hour}, [430|80|120] at [breakfast|five in the morning], [explain that|so it's not my wiring]
  - [match|film|boxset] night is [ruined|spinning circles], [lunchtime|mornings] [perfect|no bother]
  - [school run over|once everybody's home] and [pages|youtube] [won't load|takes minutes], [night after night|like clockwork]
  - [worked a treat|was great] for [a few|five] weeks [in the summer|after your fix] and [now|then] [evenings are dead again|back to square one]
  - [from|after] [seven|eight|{hour}] [in the evening|every night] it [crawls|grinds to a halt|buffers], [in the morning it flies|fine at dawn]
  - [paying for|supposed to get] [500|900|150] [meg|mbps], [test|I'm] [shows|getting] {n} [at peak|after tea|on a good night]
  - [netflix|the football|my son's game] [buffers|freezes|lags] [every night|at peak|as soon as the neighbours come home]
  - [video calls|teams|zoom] [freeze|pixelate|go robotic] [in the evening|after school|every day around four], [tried cable|by cable too]
  - [you|they] ["fixed"|"upgraded"] [the cabinet|something] [and it's slow again|then it went back to a crawl|worked for a month]
  - [too many|hundreds of] [houses|students] on [one|the same] [cabinet|box], [admit it|oversold], {n} [meg|mb] at [{hour}|night]
  . [crawls|useless] [every evening|after {hour}]
  . {n} [meg|mb] instead of [500|900|150]
  @ constant
  - never [once|ever] [seen|got] [half|anywhere near] [the speed|what you sold me], [{n} down 1 up|like dial-up]
  - [ran|did] [your own|the official] test [{times}|every day for a week], [always|never above] {n} [mb|meg], [wired, new cable|straight into the box]
  - [upload|uploading] [takes all night|0.{n}|fails], I [edit video|send plans|back up photos] [for a living|and it's hopeless]
  . [slow|dead slow] [all day|since day one]
  @ wifi
  - [signal|wifi] [doesn't reach|dies in] [the bedroom|upstairs|the kitchen], [you sold whole home|booster does nothing]
  - [drops|loses] [the laptop|phones|every gadget] [every ten minutes|when the microwave's on]
  . wifi [won't reach|useless] upstairs
  + [really|blisteringly|super] [fast|quick], [four of us streaming|even at night|as advertised]
  + [twice|three times] [what we had|the pace of the old provider], [kids happy|uploads in seconds]
  + [since the upgrade|lately] it [flies|is a different world|never buffers]
  d [Abends|Ab {hour}] [schleicht|kriecht] die Leitung, [bezahlt sind 250|statt 100 Mbit kommen {n} an]
  d [Ständig ruckelt|Jeden Abend ruckelt] [der Film|die Videokonferenz], [trotz Kabel|der Techniker hat nichts gefunden]
  D [Sehr schnell|Endlich schnelles Internet], auch abends
  e Por la noche va [lentísimo|a pedales], [pago 600 y llegan {n}|no se puede ver nada]
  e La velocidad [no llega ni a la mitad|es ridícula], [{n} megas|con cable también]
  E [Va rapidísimo|Muy buena velocidad] [a cualquier hora|]

  # activation
  @ date-missed
  - [go live|switch on|start] [day|date] [was|should have been] the {dom}, [still|and still] [no light|waiting|dead] [{dur} later|on the {dom2}]
  - [old provider|last company] [stopped|ended] on {day}, [yours|you lot] [didn't start|not live], [no internet between|a fortnight with nothing]
  - [port|line] ["not provisioned"|"waiting for capacity"|"order stuck"], [words words|what does that mean], [just turn it on|I've got the box here]
  - [moved in|been here] [{dur}|since {month}], [all plugged in|{dev} ready], [exchange|your end] [never|hasn't] [been switched|connected us]
  - [text said|got an email] ["you're live!"|"welcome, you're connected"] [but nothing|no lights|it isn't]
  . [still not|not] live [after {dur}|]
  . go live date [missed|came and went]
  @ wrong-line
  - you [connected|switched on|took over] [next door's|the wrong|flat 2's] line, [he's furious|they lost theirs|ours is dead]
  - [order|it's all] [for|under] the [wrong flat|old address|house number reversed], [so the line went to a stranger|live two doors down]
  . [connected|activated] the wrong [flat|house]
  @ dropped-order
  - order [just|mysteriously] [cancelled itself|disappeared|closed] [the day before|on the {dom}], [start again|back of the queue]
  - ["cancelled by the other network"|"rejected"] [they told me|says the email], [third order now|why]
  . order [cancelled itself|stuck]
  + [live|up and running] [on the day|bang on the date|at 9am as promised], [seamless|never lost a minute]
  + [plugged in|switched it on] and [it just worked|away we went], [couldn't be simpler|my gran could do it]
  d Die Leitung sollte am {dom}. [geschaltet werden|freigeschaltet sein], [bis heute tot|seit {dauer} nichts]
  D Pünktlich [freigeschaltet|geschaltet], alles lief sofort
  e La línea tenía que [activarse|estar en marcha] el {dom}, [llevo {tiempo} esperando|y nada]
  E [Activada|Funcionando] el día prometido

  # number-transfer
  @ lost-number
  - [my|our] [landline|old] number of [thirty|twenty|{n}] years [is gone|was lost|didn't come across], [mum's doctor has it|customers ring it|nobody can reach us]
  - [given|got] a [new|random|temporary] number [instead|and told to live with it], [I wanted|was promised I'd keep] [my own|the old one]
  - [people ringing|if you ring] [us|my number] get [a stranger|dead air|"not recognised"]
  . lost my [old|landline] number
  @ porting-late
  - [port|carrying the number over] [was|should be] [one|two] days, [day {n}|{dur}], [old firm says released|both sides blame the other]
  - [outgoing|I can ring out] [fine|ok], [incoming|calls in] [don't arrive|go nowhere] since [the switch|{day}]
  - [code|PAC|authorisation] [expired|ran out] [while you sat on it|twice], [get another one|start over]
  . number still [not moved|with old provider]
  + [kept|brought over] [my|our] [number|old number] [with no gap|in a day], [I was dreading it|nobody noticed]
  d Meine [alte Nummer|Rufnummer] wurde [nicht übernommen|verloren], [versprochen war etwas anderes|keiner erreicht uns]
  D Rufnummer [problemlos|ohne Unterbrechung] mitgenommen
  e [Perdí|Se perdió] mi número de [siempre|toda la vida], [la portabilidad lleva {tiempo}|nadie me puede llamar]
  E La portabilidad fue [rápida|sin cortes]
  """#
