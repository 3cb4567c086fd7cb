/// How customers speak of what Credit control owns. See ``LanguageFile`` for the notation.
let creditControlLanguage = #"""
  # debt-collection
  @ paid-letter
  - [demand|notice] dated [the {dom}|{day}], [money left my bank|I settled it] [a week earlier|well before], [do support and accounts talk|support should have stopped it]
  - [opened|my {fam} opened] a letter [threatening|about] [bailiffs|court], [it's been paid|we're up to date], [cried all night|complained to support, useless]
  - support [can see|admit] it's [paid|clear], [yet|but] ["the system"|another office] [keeps printing|sends out] [red ones|warnings]
  - [got|received|opened] [a red letter|a final demand|a threatening letter] for {amount} [I paid|that cleared|settled] [{when}|weeks ago|in {month}], [your support people|the helpdesk] [clearly don't pass things on|never updated it]
  - [support|your call centre|the people on the phone] [can't even|couldn't|failed to] [record|log] a payment and now [bailiffs are writing|I'm being chased|an agency rings me]
  - I [have|hold] [the receipt|proof from my bank|a screenshot] that {amount} [left on|was taken on] the {dom}, [yet|still] [you threaten court|they pass me to an agency|the letters come]
  - [nothing|not a penny] [owed|outstanding] [on my online account|according to the chat], [but|and then] [a collector|some agency called Brackwater|a solicitor's letter] [demands|wants] {amount}
  - [helpdesk|support] [swore|told me|confirmed] [it was all settled|the balance was nil], [two days later|next post] [another|a second] [demand|warning]. [what do they do all day|useless support team]
  - [thanks to support|because support did nothing] I have [a mark on my credit file|a default] for [a bill I'd paid|{amount} that was never due]
  - [chased|hounded|pestered] for {amount} [we don't owe|which is already paid|already cleared at the bank], [text|calls] [at {hour} at night|every day|at work]
  . [final demand|red letter] for [a paid bill|something I'd paid]
  . being chased for [money I don't owe|a settled bill]
  @ wrong-person
  - [demands|letters] [addressed to|meant for] [the last tenant|someone called {agent}|a stranger] [keep coming|arrive weekly] to [my|our] [flat|house]
  - [you are|some agency is] [chasing|ringing] my [mother|late husband|dad] who [died in {month}|passed away|is in a home], [after|though] [we sent the certificate|I told you {times}]
  . letters for [previous tenant|somebody else]
  @ credit-file
  - [applied for|turned down for] a [mortgage|car loan|phone] and [found|discovered] [you'd put|Alderwick had put] a [missed payment|black mark|default] [on my file|against me] [wrongly|for {amount3}]
  - [six|eight|{n}] weeks [asking|trying] to get a [false|wrong] [marker|default] [taken off|removed]
  . [wrong|false] default on my [file|record]
  @ fees
  - [late fee|charge] of {amount3} [though|when] [the payment was on time|you took it late yourselves|your bank link was down]
  - [{amount3}|an admin charge] for [the letter|a reminder] [that should never have been sent|I didn't deserve]
  . late fee when I [paid on time|wasn't late]
  + [the chap|the lady|whoever I spoke to] in [credit control|collections] [was kind|didn't judge|listened] and [stopped the letters|cleared it up] [there and then|within the hour]
  + [wrongly chased|sent a demand by mistake] but [they apologised|it was put right] [the same day|and removed the mark]
  d Mahnung über {amount} bekommen, [obwohl längst bezahlt|das Geld wurde am {dom}. abgebucht], [euer Support taugt nichts|der Kundendienst hat es nicht eingetragen]
  d [Inkasso|Ein Inkassobüro] schreibt mir wegen [einer bezahlten Rechnung|{amount}, die ich nicht schulde]
  D Die Mahnung war ein Versehen und wurde [sofort|freundlich] zurückgenommen
  e Me amenazan con [cobradores|ir a juicio] por {amount} [que ya pagué|pagados hace {tiempo}], [la culpa es de atención al cliente|en soporte no apuntan nada]
  e Me llega un último aviso de una factura [ya pagada|que pagué el {dom}]
  E [Se equivocaron|Fue un error] pero lo arreglaron [enseguida|con mucha amabilidad]

  # payment-plan
  @ form-loop
  - [scan|upload|photograph] [payslips|my rent book|three bank statements] for [{amount}|a small debt], [site says file too large|then "case reset"]
  - [asked|just asked] to pay [{amount3} a week|half now half later], [must|have to] [fill in|redo] the [income|outgoings] [sheet|thing] [first|a second time]
  - [whoever|what genius] [dreamt up|invented] that [budget|means test] form [never|hasn't] [been skint|filled one in]
  - ["your application is incomplete"|"we need more evidence"] [for the {n}th time|again], [what more|I've sent the lot]
  - [the|your] new [affordability|budget] [form|questionnaire] [wants|asks for] [bank statements|every receipt|my whole life] and then [times out|loses it|rejects me] [at the last page|with no reason]
  - [filled in|did|completed] the [hardship|affordability|income] [form|sheet] [{times}|again], [each time|every time] ["incomplete"|"resubmit"|no answer]
  - [I only want|just wanted] to [spread|split] {amount} over [a few|six|{n}] months, [now|since {month}] it takes [a 12 page form|three calls|an interview]
  - [used to|before you could] [sort|agree] it [in a five minute call|with a person], [now|these days] [a robot form says no|you must upload payslips]
  - [turned down|refused|declined] for [spreading the cost|instalments] [by a computer|automatically], [no human|no one] [looked|would listen]
  . [new|affordability] form [rejected me|keeps failing]
  . can't [split|spread] what I owe [any more|]
  @ broken-agreement
  - [we agreed|it was agreed|I'm on] {amount3} a [month|week], I [kept to it|never missed], and you [took the lot|cancelled it|demanded {amount} at once]
  - [arrangement|deal] [made|set up] with {staff} [{when}|in {month}] [isn't on the system|"doesn't exist"|was torn up]
  - [paying|been paying] {amount3} every [Friday|month] [as arranged|like you asked] and [still|yet] [get|got] [cut-off warnings|nasty texts]
  . [arrangement|deal] [ignored|not on the system]
  @ no-help
  - [lost my job|been ill|hours cut|just had a baby] and [asked for some breathing space|needed a bit of time], [got|was given] [a lecture|nothing|a link]
  - [nobody|no one] [offers|mentions] the [hardship fund|help scheme] [until you cry|unless you know it exists]
  . no [help|sympathy] when [money's tight|I lost my job]
  + [let me|allowed us to] [spread it|pay bit by bit] [without any fuss|and never made me feel small]
  + [{agent}|the girl] [worked out|set up] something [I can afford|manageable] [in ten minutes|with real kindness], [weight off my mind|could have cried]
  d Ich wollte {amount} [in Raten|über {n} Monate] zahlen, [das neue Formular lehnt mich ab|nach dem zehnten Formular gebe ich auf]
  d Vereinbart waren {amount3} im Monat, [trotzdem wurde alles auf einmal verlangt|davon weiß plötzlich keiner]
  D Die Ratenzahlung war [schnell geregelt|sehr fair]
  e Quería pagar {amount} [a plazos|poco a poco] y [el formulario me rechaza|piden papeles sin fin]
  e Acordamos {amount3} al mes y [ahora lo quieren todo de golpe|nadie lo encuentra]
  E Me dejaron pagar [a plazos|poco a poco] [sin problemas|con mucha comprensión]

  # reconnection
  @ cut-off-paid
  - [cut off|disconnected|switched off] [on a {day}|{when}|with kids in the house] [although|when] [the bill was paid|I'd settled up the day before|my account was clear]
  - [no warning|no notice], [just dead|just gone], [turns out|apparently] [someone in your office|a list] had us as [not paid|in arrears] [by mistake|wrongly]
  - [paid|cleared] [everything|the {amount}] at {hour}, was [promised|told] [back on|live] [in two hours|the same evening], [it's {day}|two days on] [still nothing|still sat in the dark]
  - [charged|asked|made to pay] {amount3} to be [put back on|switched on again] after [your own mistake|you cut off the wrong house]
  - [barred|restricted] my [line|calls|broadband] [for a bill not due yet|over {amount3}|while I was in hospital]
  . [cut off|disconnected] by mistake
  . paid and [still not back on|still barred]
  @ slow-back-on
  - [how long|how many days] does it take to [lift a bar|flick a switch|turn a line back on], [{n} days|{dur}] [now|and counting]
  - [paid|settled] [{when}|on {day}], [every day|each time] [a new excuse|"24 to 48 hours"|another ticket]
  . still [off|restricted] [after {dur}|days after paying]
  + [service|everything] was [back on|restored] [within the hour|twenty minutes after I paid], [impressed|can't fault it]
  + they [apologised|said sorry] for [switching us off|the mix up] and [waived|dropped] the fee
  d [Anschluss gesperrt|Strom abgestellt], obwohl [alles bezahlt war|keine Rechnung offen ist], [und jetzt soll ich für die Freischaltung zahlen|seit {dauer} warte ich auf die Freischaltung]
  D Nach der Zahlung war der Anschluss [sofort|in einer Stunde] wieder frei
  e Me [cortaron|dieron de baja] la línea [estando todo pagado|por error], [y encima cobran {amount3} por volver a conectar|llevo {tiempo} sin servicio]
  E Pagué y en [una hora|nada] ya [tenía línea|estaba todo otra vez]
  """#
