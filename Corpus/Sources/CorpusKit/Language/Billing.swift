/// How customers speak of what Billing owns. See ``LanguageFile`` for the notation.
let billingLanguage = #"""
  # invoices
  @ migration-double
  - [since|after] the [big change|new computer] [each|every] [item|service] [sits|is] there [in duplicate|a second time], [I pay for one house|we have one phone]
  - [old account|old number] and [new account|new number] [both|each] [want|ask for] {amount}, [for one|the very same] [month|supply]
  - [last|this] [page|column] [repeats|copies] [the first|what's above] and [adds it|totals it] [in|again]
  - since you [moved to|switched to|brought in] the new [system|billing platform|account layout] [I am charged|we get charged|I'm paying] [for everything twice|two lots of line rental|double the standing charge]
  - my [{month}|last|latest] [bill|statement] [has|shows|lists] [the same|every] [charge|line|item] [two times|twice over|repeated], [came to|totalling|making it] {amount} instead of {amount2}
  - [the|your] new style [statement|bill] [counts|adds] [my broadband|the gas|our electricity|the line] on [both pages|page one and again on page three]
  - after the [changeover|migration|switch in {month}] [my|our] monthly [figure|total|cost] [jumped|went|shot up] from {amount2} to {amount} [with no change in what we use|for the very same package|and nobody can say why]
  - [two|2] bills [dated the same day|for the same month|with different account numbers] [turned up|arrived|landed in my inbox], [one old format one new|which one is real|both demanding payment]
  - why does [it|the statement|the paperwork] [say|show] [two|duplicate] account numbers now and [a charge|costs] [against each|under both]
  - {amount} for {month}?? [it has been|normally it is|should be] {amount2} [every month for years|since day one|on my contract], [you have doubled it|that is exactly twice|it's just been counted double]
  . [bill|statement] [exactly |]double [again|since the new system|this month]
  . charged for everything twice [on|under] new bill
  @ wrong-amount
  - [the|my|this month's] [bill|statement|total] [doesn't match|is nothing like|is miles off] [what I was quoted|my tariff|the rate on the letter|what the website says]
  - I've been [billed|charged] {amount} for a [landline|film channel|service plan|second line] [I never had|we gave up in {month}|that was removed ages ago]
  - you [keep adding|put|slipped] a {amount} ["sundry"|admin|late|paper] fee [on there|onto what I owe] [and can't tell me what it's for|every single month|without a word]
  - [added up|checked|went through] the figures [myself|with a calculator|with my son] and [the sum is wrong|it's {amount} too much|it doesn't add up], [the VAT is on the wrong lines|units times price is not what you printed]
  - [we|I] [left|came off] the old plan [{when}|in {month}] and [are|am] still [paying|charged] [for it|its price]
  - the [units|kWh|usage] [printed|shown] for {month} [is|are] [impossible|more than a factory uses|three times what we ever use], we [were away|live in a one bed flat|only have a fridge on]
  - [loyalty|my] discount [vanished|dropped off|is missing] from [the last two statements|{month}'s bill|the breakdown] [though|even though] it runs until {month}
  . [overcharged|wrong total] [again|yet again|{when}]
  . {amount} too much [on the statement|for {month}]
  . [figures|sums] on statement [make no sense|are wrong]
  @ unclear
  - I [can't|cannot|can not] [make head or tail of|understand|work out] [the breakdown|these pages|what half the lines mean], [credits here debits there|it is written for accountants|and I used to do the books for a living]
  - [four|six|{n}] pages and [nowhere|not once] does it [say|tell me] in plain words [what I owe|when it's due|how you got there]
  - [the|your] [pro rata|part month|adjustment] [bits|amounts|lines] [confuse|baffle] [everybody|me|my parents], [please just show one number|nobody explains them]
  . [confusing|unreadable] statement
  @ paper
  - I [asked|have asked {times}] for a [printed|paper|large print] one by post and [still|yet] only get [an email link|a notification] [I can't open|that expires]
  - [nothing|no statement] has [come|turned up|reached me] since {month} and then [suddenly|out of the blue] [three months|{amount}|a whole quarter] [at once|in one go]
  - [{month}'s|last month's|the final] one [went|was posted] to [my old address|the wrong flat|next door], [despite|even after] [telling you|changing it online]
  + [my|the] [statement|bill] is [always spot on|clear as day|correct to the penny], [love the little graph|never had to query it|that matters to a pensioner]
  + [someone in the accounts team|whoever does the sums] [spotted|corrected] an [error|overcharge] [before I did|without me asking] [and credited me|and wrote to say so]
  + [easy to follow|nice simple] [monthly summary|breakdown], [I know exactly what I'm paying for|no surprises]
  + new layout of the statement is [so much clearer|a real improvement|finally readable]
  d [Meine|Die] Rechnung für {monat} ist [doppelt so hoch|viel zu hoch|komplett falsch], [statt {amount2} sollen wir {amount} zahlen|niemand kann mir das erklären]
  d Seit der Umstellung [steht jede Position zweimal drauf|wird alles zweimal berechnet|bekomme ich zwei Abrechnungen im Monat]
  D Die Abrechnung [stimmt immer|ist klar und verständlich]
  e La factura de {mes} [viene mal|está mal calculada|es el doble de lo normal], [me cobran {amount} en vez de {amount2}|nadie sabe explicarlo]
  e Desde que [cambiaron el sistema|hicieron la migración] [me cobran todo dos veces|llegan dos facturas cada mes]
  E La factura es [clara|fácil de entender] [y siempre correcta|y nunca falla]

  # direct-debit
  @ taken-twice
  - you [took|have taken|pulled] {amount} [out of|from] my [bank|account|current account] [twice|two times|and then the same again] [this week|on the same morning|{when}]
  - [checked my banking|looked at my bank app|opened the bank statement] and [there are|found] two [payments|withdrawals|collections] to Alderwick [a day apart|minutes apart|both for {amount}]
  - my [wages|pension|rent money] [went in|came in] and [you helped yourselves|it was gone|you emptied it] [twice over|two times], [now I'm overdrawn|I had to borrow for food|bank fined me]
  - [second|another|duplicate] [collection|payment] [left|went out] [on {day}|this morning|the day after the first one], [bank says it's your side|I only owe for one month]
  - [both|two] [instalments|payments] [gone|taken] in [one|the same] [week|go], [nobody asked|no notice at all|overdraft fee {amount3} on top]
  . [money|payment] [taken|gone out] twice
  . double [collection|payment] from my bank
  @ wrong-date
  - [payment|the money] is [supposed|meant|agreed] to [leave|go out] on the {dom} [after payday|when my pension is in], [you took it|it went] [a week early|on the {dom2}|whenever you liked]
  - [asked|requested] to [shift|move|change] my [payday|payment] date [{when}|{times}] and [it still goes|you still take it] on the {dom}
  - [went into my overdraft|bounced|got a bank charge of {amount3}] because [you collected early|the date moved without notice]
  . taken on the [wrong|old] date [again|]
  @ amount-raised
  - [monthly payment|what you collect] [went up|was put up|raised] to {amount} [without asking|with no letter|out of nowhere] [although|when] I'm [in credit|{amount2} in front|ahead]
  - [I'm|we are] [over {amount2}|hundreds] in credit, [why|so why] [raise|up] [the monthly|what you take]
  - [told|promised] it would [stay|be fixed] at {amount2}, [three weeks later|now] [you're taking|it's] {amount}
  . monthly [put up|raised] [with no warning|for no reason]
  @ set-up
  - [gave|read out] my [sort code|bank details] [twice|to two people|over the phone] and [the mandate|it] [still isn't live|never got set up|has one digit wrong], [so|and now] you [say I missed a payment|fine me for paying late]
  - [changed|switched] banks [{when}|in {month}], [filled in|did] the form [{times}|online], you [still|keep] [try|go to] the [closed|old] one
  . [new bank details|mandate] still not [set up|working]
  + [changing|moving] my payment date [took two minutes|was painless|was sorted in one go]
  + payments [always|just] [go out on time|work], [never a worry|set and forget]
  + [they|billing] [noticed I'd overpaid|lowered my monthly amount] [without being asked|and told me]
  d Ihr habt {amount} [zweimal abgebucht|doppelt eingezogen|gleich zweimal vom Konto genommen], [jetzt bin ich im Minus|meine Bank verlangt Gebühren]
  d Der Einzug kommt [immer am falschen Tag|trotz Änderung am {dom}.]
  D Die Abbuchung [läuft zuverlässig|klappt immer]
  e Me han [cobrado|sacado] {amount} [dos veces|por duplicado] [del banco|de la cuenta], [estoy en números rojos|el banco me cobra comisión]
  e El cobro [llega antes de fecha|sale el día que quieren], [pedí el {dom}|así no se puede]
  E Los pagos [salen siempre bien|van perfectos]

  # refunds
  @ promised-not-received
  - [was told|you said|they promised] [{amount}|my money|what you owe me] would be [back with me|in my bank|returned] [within {n} working days|by {day}|by the end of {month}], [nothing|not a penny|it's been {dur}]
  - [still|I am still] waiting [on|for] the {amount} [you owe me|from when I left|for the kit I sent back|for the week without service]
  - [{dur}|over {dur}] [on|later|have gone by] and [the|my] [credit|cheque|money] [hasn't shown up|is nowhere|never came]
  - [closed|left|finished] with [a balance of|{amount} in my favour and|] {amount} [due to me|credit], [when|how long] [do I see it|does it take to hand it over]
  - [a cheque|the repayment] was ["raised"|"processed"|"actioned"] [{when}|in {month}] [apparently|according to {staff}], [it has not reached me|my bank sees nothing]
  - [quick enough to take it|you take money in seconds], [but giving it back|yet returning it] [takes months|seems impossible|needs three phone calls]
  . where is my {amount}
  . [still no sign of|not had] [my money|the {amount}] [after {dur}|]
  @ rules-conflict
  - [sales|the shop|the man who sold it] [told me|said] I had 30 days to [change my mind|get everything back], [accounts|billing|the money people] [say|insist] [it's 14|fourteen] and [won't pay|keep the {amount}]
  - [one|the first] [person|department] says [I get it all back|full amount], [the next|another] says [minus {amount3}|only half|not entitled], [which is it|who is right]
  - [I was told|{staff} said] the [set-up|installation|exit] fee [would be|is] [given back|returned] [if I left in a month|no questions asked], [then|later] billing said [that's not the policy|sales shouldn't have said so]
  - [three|two] [people|teams], [three|two] [answers|stories] about [whether I get my {amount}|the deadline to claim|the {amount} set-up charge]
  - your [web page|shop] [states|says] thirty days, your [letter|accounts people] [states|says] fourteen. [make up your mind|I went by the page]
  - [sales|the sales line] [agreed|put in writing] {amount}, [accounts|the billing side] [will only do|offered] {amount3}. [left hand right hand|don't you talk to each other]
  . told [two different things|30 days then 14] about my {amount}
  . sales and billing [disagree|give different answers] about [what I get back|my {amount}]
  @ wrong-amount
  - [only|just] {amount3} [came|arrived|was paid] [out of|instead of] {amount}, [where's the rest|no explanation|who decided that]
  - you [knocked off|deducted|kept] {amount3} for [a box I returned|"wear"|something] [from what you owe me|without asking]
  . [short by|missing] {amount3}
  @ wrong-account
  - you [sent|paid] it [to|into] [an account I closed|my ex husband's account|some old card] [though|when] I [gave you the new one|told you]
  - [credited|put] it [against my next bill|on the account] [when I asked for cash|although I have left you], [what use is that|I'm not even a customer any more]
  + [money|the full {amount}] was [back in my bank|with me] [the next day|in two days|before I'd hung up almost]
  + [no quibble|no arguing], [they returned the lot|got every penny|paid up straight away]
  + [didn't expect|wasn't expecting] [anything|to see the {amount}] so [quickly|soon]
  d [Ihr schuldet mir|Ich warte immer noch auf] {amount}, [versprochen war eine Woche|seit {dauer} nichts auf dem Konto]
  d Der Verkauf sagt 30 Tage, die Buchhaltung sagt 14, [was stimmt denn nun|wer hat recht]
  D Das Geld war [sofort|nach zwei Tagen] [wieder da|zurück auf dem Konto]
  e [Sigo esperando|Llevo {tiempo} esperando] [los {amount} que me deben|mi dinero], [nadie me da una fecha|siempre dicen la semana que viene]
  e Ventas me dijo 30 días y facturación dice 14, [quién tiene razón|no se aclaran]
  E Me devolvieron [todo|el dinero] [en dos días|enseguida]

  # meter-readings
  @ estimated
  - [no one|nobody] [came|knocks], [no one|nobody] [asks|looks], [just a number|a figure] out of [thin air|a hat]
  - [app|site] [thanked me for|confirmed] my [digits|figures], [then|and then] [the bill|the account] [shows|uses] [its own guess|something else]
  - [guess|estimate] for an [empty|unheated] [house|flat] [higher|bigger] than [when we lived there|last winter]
  - you [keep|carry on] [guessing|estimating|making up] [my usage|what we use] [although|when|even though] I [send|type in|submit] the [numbers|figures|dials] [every month|on the {dom} without fail]
  - [another|yet another|once more an] estimate, [nobody|no one] has [looked at|been to see] the [box|dials|cupboard] [in two years|since we moved in|for ages]
  - [your|the] guess is [{n} hundred|thousands of] units [above|over] what the [dial|display] [really says|shows right now]
  - I [sent|gave] [a photo of the dials|the numbers] [{when}|{times}] and [it was ignored|the next one is a guess again|you used your own]
  - [how can it be|why is it] ["E"|estimated] [again|for the fourth month], [the smart thing|that gadget] [is supposed to|should] [report itself|send it]
  - [usage|consumption] on the [account|screen] [isn't|is not] what the [meter|dial] on [my|the] wall [says|reads], [out by {n}00|not even close]
  . estimated [again|once more]
  . [stop guessing|you guessed] my [usage|units] [again|]
  @ rejected
  - the [site|page|phone line] [won't take|rejects|refuses] my [numbers|figures|five digits], [says they are too low|"outside expected range"|error every time]
  - [typed|put] [them|the digits] in [{times}|over and over] and [it says|get] ["not accepted"|"try later"|invalid]
  . [won't|doesn't] accept my [numbers|figures]
  @ smart-stopped
  - [smart|the in home] [display|screen|gadget] has [gone blank|stopped talking|shown the same number] since [{month}|you changed the tariff|{when}]
  - [it|the smart one] [stopped sending|went dumb|lost signal] after [the switch|an update] so [we're back to reading it by torch|I crawl under the stairs again]
  . smart [display|screen] dead [since {month}|]
  + [sending in|giving] the numbers [by text|with a photo] is [dead easy|a doddle|really handy]
  + [they|someone] [rang|wrote] to [check|query] an odd [number|reading] before [billing|charging] me, [saved a nasty shock|good thinking]
  d Ihr schätzt [schon wieder|seit Monaten] meinen Verbrauch, [obwohl ich den Stand jeden Monat melde|die Zahlen stimmen nicht]
  d Der Zählerstand wird [nicht angenommen|immer abgelehnt]
  D Zählerstand per Foto schicken [klappt super|ist sehr praktisch]
  e [Siguen estimando|Otra vez estiman] mi consumo [aunque mando la lectura cada mes|y no se parece a la realidad]
  e No me deja [meter|enviar] los números del contador, [da error|dice fuera de rango]
  E Mandar la lectura por foto es [muy fácil|cómodo]
  """#
