/// How customers speak of what Sales owns. See ``LanguageFile`` for the notation.
let salesLanguage = #"""
  # sign-up
  @ missold
  - [salesman|the lad at the door|the sales rep|the girl in the shop] [said|swore|promised] [no price rises|unlimited everything|I could leave any time|free sport for a year], [none of it true|not in the contract|small print says otherwise]
  - [signed up|joined] for {amount2}, [contract came|welcome letter says] {amount}, ["the offer ended"|"that was excluding VAT"|nobody knows]
  - [talked into|pushed into|sold] a [two year|24 month|bundle] deal [I didn't want|my {fam} doesn't understand], [she's {age}|felt bullied]
  - [wasn't|never] told about the [set-up fee|mid contract increase|exit charge|18 months], [sprung on me|only found out later]
  - [my {fam}|a neighbour] [with dementia|aged {age}] [was signed up|got a contract] [on the doorstep|by a cold call], [shameful|how is that legal]
  . sold [something|a deal] that [doesn't exist|isn't what I got]
  . salesman [lied|fibbed]
  @ order-form
  - [order|checkout|online] page [lost my basket|refused my postcode|froze at payment], [started over|filled it in] {times}
  - [credit|address] check [failed|"could not verify"] [though|when] I've [lived here {n}0 years|perfect credit], [no reason given|computer says no]
  - [postcode checker|your site] [says|said] [fibre at my house|available], [after a week|order placed] ["not in your area"|cancelled]
  . order page [keeps failing|lost everything]
  @ paperwork
  - [where is|never got] [my contract|the welcome pack|anything in writing], [signed {when}|how do I check]
  - [three|two] [welcome letters|contracts], [different dates|two prices|which counts]
  . no [contract|paperwork] [arrived|]
  + [signing up|joining] was [a breeze|quick|painless], [no hard sell|told me to take the cheaper one]
  + [sales lady|{agent} in the shop|the lad who came round] was [honest|straight with me|patient], [exactly as described|price matched what he said]
  + [clear|good] [explanation|advice] of [the deals|what I'd need], [didn't push|spot on]
  d Der Vertreter hat [keine Preiserhöhung|monatlich kündbar] versprochen, [im Vertrag steht etwas anderes|alles gelogen]
  D Abschluss war [unkompliziert|schnell erledigt], [gut beraten|ohne Druck]
  e El comercial [mintió|me prometió otra cosa], [el contrato dice {amount}|nada de lo dicho es verdad]
  E Darse de alta fue [muy fácil|rápido], [me explicaron todo|sin presión]

  # offers
  @ code-not-applied
  - [typed|entered] [SAVE25|AUTUMN|the code off the poster], [green tick|accepted], [then|next page] [full price|{amount}]
  - [sale|autumn offer] [shouted|all over] [the radio|facebook], [in real life|when you buy] [not a penny off|"terms apply"]
  - [{staff}|chat] [blames|says] the [website|promo team], [discount|saving] [not honoured|refused], [false advertising|I want the deal]
  - [black friday|autumn|promo|voucher] [code|deal] [not applied|doesn't work|"expired" on day one], [paid full whack|ad still on tv]
  - [advert|leaflet|email] [promised|says] [{amount2} gift card|half price|three months free], [never came|"not eligible"|small print]
  - [took|went for] the [{amount2} a month|flash|weekend] [deal|sale], [charged|it shows] {amount}, [where's the saving|screen shot attached]
  - [reward|gift|shopping] card [{dur} late|still waiting|link dead], [only reason we joined|claim page closed]
  - [checkout|site] [drops|forgets] the [discount|promo] [at the last step|once you log in], [chat says clear cookies|tried three browsers]
  . [promo|discount] code [refused|not working]
  . [gift card|voucher] never [came|arrived]
  @ loyalty
  - new [customers|people] [pay|get it for] {amount2}, [I|we], [{n}0 years loyal|here since the start], pay {amount}, [where's the sense|a slap in the face]
  - ["best price"|"exclusive loyalty offer"] [they rang with|in the letter] is [dearer than|worse than] [your website|what strangers get]
  - [rewards|treats|perks] [always|only] for [newcomers|switchers], [nothing for us|long standing ones get squeezed]
  . new customers [get it cheaper|pay half]
  @ price-rise
  - [up|gone up] [{n} percent|{amount3} a month|again] [mid contract|in {month}], [inflation plus what|was told fixed], [pensions don't rise like that|greedy]
  - [third|second] [rise|increase] [in a year|since {month}], [same service|and it's got slower]
  - [letter|email] [announcing|about] [another increase|{amount3} more] [dressed up as "investing in you"|days before]
  . [too dear|price hikes|gone up] again
  . expensive [for what it is|now]
  + [great|good|unbeatable] [deal|price|value], [half what I paid before|recommended it to my {fam}]
  + [rang|asked] about my [renewal|price] and [got a better one|they knocked {amount3} off], [well worth the call|happy to stay]
  + [voucher|gift card] [came|arrived] [as promised|within the week]
  d Der [Rabatt|Gutschein|Aktionspreis] wurde [nicht abgezogen|abgelehnt], [in der Werbung versprochen|statt {amount2} zahle ich {amount}]
  d Schon wieder [teurer|eine Preiserhöhung], [Neukunden zahlen die Hälfte|mitten im Vertrag]
  D [Gutes Angebot|Preis und Leistung stimmen]
  e El [código|descuento|vale] [no funciona|no lo aplican], [me cobran {amount}|lo prometía el anuncio]
  e [Otra subida|Han vuelto a subir el precio], [los nuevos pagan la mitad|sin avisar]
  E [Buena oferta|Muy buen precio], [lo recomiendo|contento]

  # home-move
  @ nobody-owns
  - [each|every] [desk|team] [I ring|I ask] about [the new address|our new place] [says|swears] [it belongs|it's with] [next door|another one], [{n} so far|round we go]
  - [who|what department] [looks after|deals with] [movers|people changing house]? [asked|rang] [sales, billing, engineers|everybody], [blank looks|a shrug]
  - [no|not a single] [name|owner] on [my mover's file|our move], ["it's in the pool"|"awaiting allocation"] [for {dur}|]
  - [moving|our move] [is with|"sits with"] [another team|the movers team|nobody], [sales say field, field say billing|each one points at the next], [no one in charge|whose job is it]
  - [asked|rang] {n} [teams|people] who [handles|deals with] [taking my service to the new place|the new house], [all say not us|no one knows]
  - [got|been given] a ["mover's case"|reference {order}], [nobody can open it|it belongs to no department|sits in a queue]
  - [new house|new flat] since [{day}|the {dom}], [no gas account, no internet|nothing set up], ["not our department"|passed round like a parcel]
  - [energy|the gas side] says [broadband|the other side] must [start it|go first], [broadband|they] say [energy|the opposite], [we sit in an empty house|kids with no internet]
  . nobody [deals with|is in charge of] [people moving house|my move]
  . moving house: passed [round|from team to team]
  @ old-address
  - [still|you still] [charging|billing] for the [old place|flat we left] [{dur}|since {month}], [gave notice|told you {times}], [new tenant uses it|two homes one wage]
  - [final|closing] [numbers|date] for the [old house|last flat] [never taken|wrong], [landlord wants proof|{amount} for the new people's heating]
  . paying for [the house we left|two addresses]
  @ move-date
  - [moved|completion] on the {dom}, service [to follow|"in a few days"], [{dur} on|still] [nothing|living on phone data]
  - [you cut|switched] the old place [off|early] [{n} days before|while still living there], [new one not ready|packing by torch]
  - [told|insist] I need a [new contract|fresh 24 months] [to take it with me|just for changing address]
  . moved [{dur} ago|{when}], still [no service|nothing]
  + [moved|moving] [house|home] and [everything was on|it all worked] [the day we got the keys|when we arrived], [one less worry|marvellous]
  + one [person|lady] [saw our move through|looked after the whole move], [called twice to check|bless her]
  d Wir sind umgezogen und [keiner ist zuständig|jede Abteilung verweist auf die nächste], [seit {dauer} kein Anschluss|alte Wohnung wird weiter berechnet]
  D Umzug [reibungslos|perfekt geklappt]
  e Nos mudamos y [nadie se hace cargo|cada departamento manda a otro], [seguimos sin servicio|nos cobran la casa vieja]
  E La mudanza [salió perfecta|sin un problema]

  # cancellation
  @ wont-let-go
  - [rang|tried] to [leave|end it|stop], [passed|put through] to ["retention"|a man who wouldn't take no], [{n}0 minutes of begging|hung up on me]
  - [gave|sent] notice [{when}|in {month}] [by letter|on chat|twice], ["no record"|still running|took another {amount}]
  - [easy|one click] to join, [to leave|getting out] you must [ring between 9 and 5|write a letter|speak to three people]
  - [told|said] my {fam} has [died|gone into care] and [they want her to ring|asked to speak to him|need her password to close it]
  . won't [let me leave|take no for an answer]
  . notice [ignored|not logged]
  @ exit-fee
  - [{amount}|a penalty] to [leave|get out] [though|when] [the contract ended|you broke it first|no service for {dur}]
  - [contract|term] ["renewed itself"|"rolled over"] [without a word|because I upgraded a box], [trapped until {month}|{amount} to get out]
  - [exit|leaving] [charge|penalty] [isn't what|different from what] [the agent|they] [quoted|said], {amount3} became {amount}
  . [exit|leaving] fee [is a rip off|of {amount}]
  @ still-active
  - [left|finished] [{when}|in {month}], [account|service] [still|somehow] [open|live|billing], [goodbye letter and all|zombie account]
  . left [{when}|months ago], still [open|charged]
  + [leaving|closing mum's account] was [handled with respect|no trouble], [no pressure|they said sorry to lose me]
  + cooling off [worked as promised|no fuss], [may come back one day|fair play]
  d Kündigung [vor {dauer} geschickt|zweimal geschickt], [angeblich nie eingegangen|läuft einfach weiter]
  D Die Kündigung [ging ohne Theater|wurde sofort bestätigt]
  e Quiero darme de baja y [no me dejan|me pasan de uno a otro], [siguen cobrando|piden {amount} de penalización]
  E La baja fue [rápida|sin problemas]
  """#
