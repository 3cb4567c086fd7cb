/// How customers speak of what Logistics owns. See ``LanguageFile`` for the notation.
let logisticsLanguage = #"""
  # delivery
  @ late
  - [parcel|package|box] with [my|the] {dev} [was due|should have come] [{day}|on the {dom}|{when}], [tracking|the link] [stuck on "label created"|hasn't moved|says depot] [since|for {dur}]
  - [sat|waited] [in|at home] for [the van|your courier|the parcel man], ["out for delivery"|"two stops away"] [all day|then "rescheduled"], [third day running|again]
  - [{dev}|kit|starter box] [turned up|arrived|got here] [{dur} late|after the engineer|the day after I needed it], [engineer had nothing to plug in|no use by then]
  - [courier|driver] [says|claims] [left with neighbour|signed for by "{agent}"|delivered to porch], [we have no neighbour|not our porch in the picture|never seen it]
  - [ordered|bought] [it|the {dev}] [{when}|in {month}], [stock|warehouse] ["awaiting"|"being picked"], [how hard is it to post a box|{dur} now]
  . [{dev}|parcel] [never came|not here|late]
  . tracking [hasn't moved|stuck] [for {dur}|]
  @ wrong-item
  - [opened|unpacked] it and [it's|there's] [the wrong model|a tv box|someone else's order|two left power leads], [not what I ordered|where's my {dev}]
  - [no|missing] [power lead|cable|plug|filters] in the [box|parcel], [can't|couldn't] [even switch it on|use it]
  - [sent|got] [a used one|somebody's old {dev}|one with a stranger's wifi name] [sold as new|full of dust]
  . wrong [box|item|{dev}] [sent|in the parcel]
  @ damaged
  - [box|parcel] [crushed|soaked|torn open], {dev} [rattles|cracked|in bits], [thrown over the gate|left in the rain]
  - arrived [smashed|broken|dead], [no padding|one layer of paper]
  . arrived [smashed|crushed|broken]
  + [came|arrived|here] [next day|a day early|within the hour they said], [well packed|nice compact box|driver was lovely]
  + [followed|watched] the [van|parcel] [on the map|stop by stop], [at the door when it said|super]
  + [warehouse|whoever packed it] [thought of everything|included a spare cable|deserves a mention]
  d Das Paket mit [der Box|dem Router] [kam nicht|ist seit {dauer} unterwegs], [die Sendungsverfolgung steht still|angeblich beim Nachbarn]
  d [Falsches Gerät|Netzteil fehlte] im [Karton|Paket]
  D [Paket kam am nächsten Tag|Lieferung schneller als gedacht]
  e El paquete [no llega|lleva {tiempo} parado], [el seguimiento no se mueve|dicen que lo firmó un vecino]
  e Me mandaron [el aparato equivocado|una caja sin cable|un router usado]
  E Llegó [al día siguiente|antes de lo previsto]

  # equipment-return
  @ not-credited
  - [posted|sent|took] the old {dev} [back|to the drop off shop] [{when}|in {month}], [proof of postage|receipt number {order}] [in hand|kept], [you still bill|charged] {amount} for ["unreturned"|"missing"] [kit|equipment]
  - [you say|letter says] [you never had|no record of] the {dev}, [courier|the label] [shows|says] [signed for on the {dom}|at your depot]
  - [{amount}|a fine] for [a box|equipment] I [handed|gave] to [your own driver|the man who fitted the new one], [he took it|I have his name]
  - [sitting|lost] [somewhere in|at] your [warehouse|depot], [not my problem|meanwhile I'm charged {amount}]
  - [twice|two boxes] [returned|sent back], [only one|neither] [scanned|booked in]
  . charged for a [box|{dev}] I [returned|sent back]
  . returned kit [not booked in|lost at your depot]
  @ no-label
  - [waiting|been waiting] [{dur}|since {month}] for the [returns bag|prepaid label|jiffy bag], [deadline is {day}|then you'll fine me]
  - [label|bag] [never|hasn't] [come|arrived], [told|they said] [print it|use your own], [no printer|wrong address on it]
  - where [do I|am I meant to] [send|take] [this old stuff|the dead {dev}], [shop won't take it|three different answers]
  . no [returns bag|label] [yet|]
  @ awkward
  - [post office|shop] [refused|wouldn't scan] the [code|label], [drove|walked] [twice|{n} miles]
  - [have to|made to] [keep|store] [a heap of old boxes|the old kit] [in the hall|until someone collects]
  . returning it is a [pain|nightmare]
  + [sending|handing] the old [box|{dev}] back was [dead simple|easy], [bag provided|shop at the corner took it]
  + [email|text] the [next|same] day [saying|to say] [they'd got it|it was received], [no worry|good]
  d [Gerät|Router] [zurückgeschickt|längst zurück], Beleg vorhanden, [trotzdem {amount} berechnet|angeblich nie angekommen]
  D Rücksendung [war einfach|ohne Probleme]
  e Devolví el [aparato|router] [hace {tiempo}|con justificante] y [me cobran {amount}|dicen que no ha llegado]
  E Devolver el router fue [fácil|muy sencillo]
  """#
