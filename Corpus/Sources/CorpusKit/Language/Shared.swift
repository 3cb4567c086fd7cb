/// What customers say around any subject: openings, consequences, feelings, demands, signals of a
/// break between departments, thanks and talk of nothing. A `# name` opens a pool of alternatives.
let sharedLanguage = #"""
  # opener
  [Well|Right|Ok] then
  Not impressed
  [Honestly|Frankly|To be honest]
  [Where do I begin|I don't know where to start]
  Third time [writing|asking]
  [Dear|Hello] [all|team|whoever reads this]
  [Hi|Hello|Hiya|Good morning|Evening]
  [Been|I've been] with you [{n} years|since 2009|forever]
  [Long time|Loyal] customer here
  [Just a|Quick] [note|word|question]
  [So|Basically|Long story short]
  [Fed up|At the end of my tether|Had enough]
  [Disappointed|Let down] [once more|again|]
  As a [pensioner|nurse on nights|carer|small shop|student house|new mum|landlord]
  [I hate complaining|Not one to moan] but
  You asked, [so here goes|I'll tell you]
  [Please|Can somebody please] [look at this|read this properly]
  [Thought|I thought] you were [better|different]
  [Switched|Came over] from {rival} [for this|in {month}]
  [Writing|Typing this] on behalf of my {fam}
  [Absolute|Total|Complete] [shambles|farce|joke]
  [Ridiculous|Unbelievable|Beyond belief]
  [Mixed feelings|Six out of ten]
  [Everything|All] fine until {month}
  [Used to be|You were] [great|so good]
  [Score|Marks] [is low|reflects this] because
  [Two|A couple of] things
  [Latest|Newest] instalment of the saga
  [In short|Bottom line]
  [Shocking|Appalling|Dreadful|Woeful]
  [Not happy|Unhappy bunny]
  For the [attention of a|record]
  [How|Why] is this [allowed|so hard]
  [Come on|Seriously] Alderwick
  [Sigh|Here we go|Groundhog day]
  [Happened|It happened] {when}
  [Live|We live] in {place}
  [My {fam} and I|We both] agree
  [Bit|A little] annoyed
  [Good company|Nice people] but
  # consequence
  [had to|I had to] [take|burn] [a day's|another day's] [leave|holiday]
  [lost|it cost me] [a day's pay|{amount3} in phone charges|a client]
  [kids|the kids] couldn't [do homework|sit their online exam]
  [my {fam}|my neighbour] [is on oxygen|is housebound|relies on that line]
  [we|the family] [sat in coats|ate takeaway by candle|used the library]
  [using|burning through] [mobile data|my phone's hotspot] [at {amount3} a go|all week]
  I [run a business|teach] from home and [this is my living|pupils wait]
  [not sleeping|worried sick|losing sleep] over [it|this]
  [that was|there went] the food [money|budget] for the [week|month]
  [embarrassed|humiliated] in front of [guests|the bank|my boss]
  [whole|my entire] [weekend|morning|lunch hour] [gone|wasted]
  [credit|bank] [card maxed|charges] to [bridge it|cope]
  [ended up|we ended up] at my {fam}'s [place|house] [for a week|to wash]
  [my blood pressure|my doctor] [doesn't need this|says avoid stress]
  [felt|made me feel] [stupid|like a liar|like a beggar]
  [it's|this is] [affecting|ruining] my [work|health|family]
  [lost count of|can't count] the hours [on this|I've spent]
  [drove|had to drive] [{n}0 miles|to town] [for nothing|to send one email]
  [neighbours|people on the local group] [say the same|have it too]
  [shop|cafe|salon] [shut|takings down] for [the day|{dur}]
  [granny|my {fam}] [can't|couldn't] [call her carer|see her shows]
  [paid|I pay] a [neighbour|taxi] to [sort|fetch] [things|it]
  [cancelled|missed] [a hospital video call|an interview|our anniversary] [because of it|over this]
  [our|the] [holiday let|lodger|tenant] [wants a discount|walked out]
  [I've|I have] [a folder|two pages] of [notes|dates] by now
  [baby|toddler] [up all night|screaming] while I [wait|deal with this]
  [had|needed] [a drink|two paracetamol] after [that|talking to you]
  [been|I've been] on this since [breakfast|{day}] [straight|more or less]
  # feeling
  [so|really|bloody|utterly] [angry|cross|annoyed]
  [it's|this is] [a joke|a disgrace|laughable|not good enough]
  [just|simply] [not on|unacceptable]
  [could|I could] [scream|weep]
  [what|such] a [mess|carry on|palaver]
  [I|we] [expected|deserve] better
  [don't|can't] [trust|believe] [a word|you] [any more|]
  [makes|made] my blood boil
  WTF
  [absolutely|completely] [useless|hopeless|clueless]
  [how|just how] [hard|difficult] can it be
  [worst|poorest] [service|company] [ever|in {n}0 years]
  [sick|tired] of [it|this|excuses]
  [totally|frankly] [exhausting|depressing]
  [beggars|beyond] belief
  [baffled|speechless|gobsmacked]
  [nobody|no one] [cares|gives a monkeys]
  [feels|it feels] like [robbery|a scam|talking to the wall]
  [disgusted|ashamed for you]
  [stressed|worn out] by [all this|the lot of you]
  [patience|my patience] [is gone|has run out]
  [amateur|cowboy] [hour|outfit]
  [I despair|lord give me strength]
  [poor|shoddy|slapdash] [show|stuff]
  # demand
  [please|just] [sort|fix] [it|this] [out|today|once and for all]
  [I want|I'd like] [an explanation|an apology|a name and a date]
  [someone|somebody] [ring|call|phone] me [before {day}|after {hour}|]
  [what|so what] [happens|do I do] next
  [waiting|I'm waiting] for [your|an] answer
  [put|get] it [right|in writing]
  [compensation|some goodwill] would be [nice|the least]
  [you can|please] [reach|get] me [on|at] {phone}
  [my|the] [number|mobile] is {phone}
  [write|reply] to {email} please
  [ref|reference|case|order] {order}
  [account|acct] [number|no] {account}
  [consider|treat] this [a warning|formal]
  [do|you need to do] better
  [sort|get] your [act|systems] [out|together]
  [train|listen to] your [people|staff]
  [take|pull] your finger out
  [ask|ring] for {agent}, [she|he] knows
  [I'll|I will] be [watching|checking]
  [when|by when] [exactly|]?
  [deadline|you have until] {day}
  [thanks|cheers] for [nothing|reading]
  [shan't|won't] hold my breath
  [hope|I hope] [someone|a human] reads [this|these]
  # neutralEnd
  [many|with] thanks, [{agentFull}|{surname} family]
  [hope|trust] that [makes sense|is clear]
  [rgds|tks], {agentFull}
  [over|back] to you
  [that's|that is] [it|all] [from me|for now]
  [look|looking] forward to [your answer|hearing]
  [all for now|bye for now], [{agentFull}|me]
  [{title} {surname}|{agentFull}], {place}
  [much obliged|respectfully], {agentFull}
  [thanks|thank you]
  [kind|best] regards
  [cheers|ta]
  [regards|yours], {agentFull}
  {agentFull}
  [have a|enjoy your] [good day|weekend]
  [best wishes|all the best]
  [yours sincerely|yours faithfully] {title} {surname}
  [sent|typed] from my [phone|tablet], [sorry for typos|fat fingers]
  # praiseOpener
  [Really|Very|So] [pleased|happy|impressed]
  [Thank you|Thanks so much|Many thanks]
  [Credit|Fair play] where it's due
  [Great|Lovely|Top|Excellent|Superb] [stuff|job|experience]
  [No complaints|Can't fault you|All good]
  [Ten out of ten|Five stars]
  [Pleasant|Nice] surprise
  [Well done|Bravo|Hats off]
  [Just|Wanted] to say
  [After all the bad press|I was sceptical]
  [Couldn't|Could not] be happier
  [Good|Decent] all round
  [Brilliant|Fab|Fantastic]
  [Been|I've been] here {n} years
  [My {fam}|The whole family] [agrees|loves it]
  [Smooth|Easy|Painless]
  # praiseCloser
  [keep|please keep] it up
  [will|would] [recommend|tell friends]
  [happy|very happy] [customer|bunny]
  [thanks|thank you] [again|all|{agent}]
  [staying|I'm staying] [with you|put]
  [more|wish more] companies [did this|like that]
  [made|really made] my [day|week]
  [money|worth] well spent
  [couldn't|can't] ask for more
  [you've|you have] [a fan|won me over]
  [please pass|pass] on my thanks to [{agent}|whoever it was]
  [10/10|five stars|A+]
  [what a|such a] [relief|difference|pleasure]
  # leaving
  [I'm|we're] [off|going] to {rival} [at the end of the month|once this is done]
  [switching|moving] to {rival}
  [already|just] [signed|got a quote] with {rival}
  [last|final] [year|winter] with you
  [you've|you have] [lost|just lost] a customer [of {n} years|]
  [counting|I count] the days till [my contract ends|I can go]
  [who|anybody know who] else [does|serves] {place}, [I'm done|time to go]
  [cancelling|packing it in] [on {day}|as soon as I can]
  [one more|another] [slip|week like this] and [I'm gone|we leave]
  # repeat
  [had to|I've had to] [tell|explain] [the story|it] to {n} [different|] people
  [every time|each call] I [start|begin] [from scratch|at the beginning]
  [same|the same] [questions|security checks] [{times}|over and over], [don't you write things down|is nothing noted]
  [told|said] [it|all this] [{times}|before] [to your colleague|on chat|by phone]
  [repeating|I'm repeating] myself [for the {n}th time|like a parrot]
  [went|going] over [it|everything] again with [a new person|yet another voice]
  [already|I already] [gave|sent] [this|all that] [{when}|to the last person]
  # transfer
  [passed|bounced|shunted] from [one|team] to [the next|team]
  [put|transferred] through [{times}|to {n} people]
  ["let me transfer you"|"one moment I'll pass you over"] [{times}|then silence]
  [pillar to post|ping pong] between [your departments|teams]
  [each|every] [team|desk] [hands|sends] me [on|to the next]
  [support|they] [sent|pushed] me to {deptname}, [they|who] [sent|pushed] me [back|back again]
  # lost
  [what|everything] I [told|gave] [the first|one] [lot|person] [never reached|was gone by] [the second|the next]
  [notes|my notes] [from the first call|on the case] [gone|missing|wiped]
  [somehow|somewhere] the [details|message] got [lost|dropped] [between you|on the way]
  [the other team|they] [had|could see] [none of it|no record of the call]
  [my email|the photo] [I sent|attached] ["isn't on the case"|never got passed on]
  # chase
  [chasing|I've chased] [this|it] [for {dur}|{times}] [now|]
  [any|is there any] [update|news|progress]
  [rang|called|emailed] [{times}|again] [to see where it stands|for an update]
  [nobody|no one] [tells|can tell] me [where things stand|what's happening]
  [still|I'm still] waiting to hear
  [what's|what is] [the status|happening] with [it|{order}]
  # unowned
  [nobody|no one] [owns|takes charge of] [it|this|my case]
  ["not my department"|"not our job"] [from everyone|{times}]
  [who|so who] is [responsible|in charge]? [nobody|silence]
  [no one|not a soul] [wants|will take] [this|it] on
  [falls|it falls] [between|down the gap between] [two|three] [teams|departments]
  # conflict
  [one|the first] says [yes|one thing], [the next|another] [no|the opposite]
  [different|a different] [answer|story] [from everyone|each time I ask]
  [{agent} said|chat said] {n} days, [the phone|{staff}] said {n2}
  [your|the] [website|letter] says [one thing|so], [your people|staff] say [another|otherwise]
  [contradict|you contradict] [yourselves|each other]
  # loose-end
  [{agent}|someone|a manager] [promised|was going] to [ring|call] back [by {day}|within the hour], [never did|nothing]
  ["we'll be in touch"|"leave it with me"], [that was {dur} ago|silence since]
  [promised|said] [an email|a letter|a credit] [by {day}|], [nothing came|no sign]
  [still|] waiting [on|for] the [call|callback] [{staff} promised|from {day}]
  # rekey
  [someone|they] [copied|typed] it [wrong|in with a mistake]
  [typo|a typing slip] [on your side|by whoever keyed it]
  [numbers|digits] [swapped|switched] when [they retyped it|it was entered by hand]
  # delay
  [takes|taking] [far too long|ages|forever]
  [{dur}|weeks] [for|to do] [a five minute job|one small thing]
  [slow|so slow] [at every step|from start to finish]
  [delay|wait] after [delay|wait]
  # thanksButs
  [{agent} was lovely though|the lady was polite|to be fair the chat person tried]
  [not|it's not] [the girl's|the agent's|her] fault
  [otherwise|apart from that] [fine|good|no complaints]
  [prices|price] [are|is] ok [though|I suppose]
  [the engineer|your chap] was [nice|friendly] at least
  # namedManner
  [the|that] [man|woman|lad|lady] [in|from|over in] {named} [was|is] [rude|foul|so short with me|sarcastic], [shouted|sighed|hung up on me|no manners at all]
  [rudest|most arrogant] [person|reply] I ever had, [{agent} in|someone from] {named}, [spoke to me like dirt|laughed at me]
  {named} [people|staff] [talk down to|sneer at] [you|me|customers], [{agent}|the one I had] [especially|worst of all]
  [put through to|rang] {named} and [got|met] [pure contempt|a torrent of abuse|a snotty voice]
  # suggestion
  [what you could do better|to improve]: [stop|end] this
  [better|you could] [simply|] [fix|look at] [one thing|this first]
  [start|begin] with [this|the basics]
  [improve|sort] [this|that] and [we're good|I'd score higher]
  [my|one] wish
  [top of|on] my list
  [easy|obvious] [one|answer]
  [do what|act as] you [promise|advertise]
  # offtopic
  [lovely weather|raining cats and dogs] [in {place}|here] [today|this week]
  [survey|these surveys] [too long|again?|every week, really]
  [nice|good] [advert|logo|colour], [the dog one|catchy tune]
  [can you|do you] [sponsor|support] our [village fete|football club|school]
  [wrong number|sorry wrong chat|meant for {rival}]
  [my {fam}|the cat] [walked on the keyboard|filled this in]
  [merry christmas|happy easter] [in advance|to you all]
  [just|only] [testing|having a look]
  [ask me again|come back] [next year|when I've used it more]
  [nothing to do with you|not your fault] but the [bus|council|roadworks] [!|in {place}]
  [are you|you] hiring [in {place}|drivers|]?
  [vote|sign] [our|the] petition [about the library|for the crossing]
  [bought|saw] your [van|stand|shop] in {place} [the other day|{when}]
  [haven't|not] [really|] [used it|needed you] [yet|much], [no opinion|can't say]
  [average|ok|so so|fine] [I suppose|really|nothing special]
  [does|it does] [what it says|the job]
  [no strong|don't have any] [view|feelings] [either way|]
  # noImprovement
  nothing
  [nothing|none] [really|I can think of|at the moment]
  [no|not really], [all good|happy as is]
  [keep|carry on] [doing what you do|as you are]
  [leave|keep] it [as it is|the same]
  [can't|couldn't] think of [anything|a thing]
  [you|it] already [do|does] [enough|it well]
  # about
  about {topic}
  [re|re:|regarding] {topic}
  [this is about|it concerns|subject:] {topic}
  {topic}, [again|once more]
  [question on|trouble with|problem with] {topic}
  [my|our] [issue|gripe|grumble] is {topic}
  [what|the thing that] [gets|annoys|bothers] me is {topic}
  [mainly|mostly|only] {topic}
  {topic} [is|was] [the problem|my concern]
  [has to do with|because of|down to] {topic}
  [low mark|points off] for {topic}
  [heading|topic|concerning]: {topic}
  [not the first time|more trouble] with {topic}
  [if you look at one thing|sort one thing], {topic}
  # topic-invoices
  [the bill|the wrong bill|my invoice|a billing error]
  # topic-direct-debit
  [the direct debit|my direct debit]
  # topic-refunds
  [my refund|the refund|getting my money back]
  # topic-meter-readings
  [the meter reading|my reading]
  # topic-debt-collection
  [the reminder letter|the arrears you claim|the debt collector]
  # topic-payment-plan
  [the payment plan|my instalments]
  # topic-reconnection
  [the disconnection|being disconnected]
  # topic-appointments
  [the engineer appointment|my appointment|the visit]
  # topic-installation
  [the installation|the install]
  # topic-meter-install
  [the smart meter|the meter change]
  # topic-outages
  [the outage|the power cut to the line|no connection]
  # topic-slow-speed
  [the broadband speed|slow broadband|the wifi]
  # topic-activation
  [the activation|my activation date]
  # topic-number-transfer
  [my phone number|keeping my number]
  # topic-delivery
  [the delivery|my delivery]
  # topic-equipment-return
  [the returned router|returning the equipment]
  # topic-app-account
  [the online account|the app]
  # topic-account-details
  [my details|my address]
  # topic-phone-wait
  [the waiting time|your phone line]
  # topic-staff-manner
  [your staff|the agent]
  # topic-technical-help
  [technical support|the fault]
  # topic-complaints
  [my complaint|the complaint]
  # topic-sign-up
  [the new contract|what I was sold]
  # topic-offers
  [the price|the discount|the offer]
  # topic-home-move
  [my house move|moving home]
  # topic-cancellation
  [the cancellation|cancelling my contract]
  # when
  {day}
  last {day}
  on {day}
  on the {dom}
  last [week|month]
  [two|three] weeks ago
  [yesterday|the other day|this morning]
  in [early|mid|late] {month}
  [over|before] the [bank holiday|weekend]
  [at|since] the [start|end] of {month}
  # dur
  [two|three|five|six] weeks
  {n} days
  [over|nearly] a [month|fortnight]
  [ten|twelve] days
  a [week and a half|good month]
  [two|three] months
  # times
  [twice|three times|four times]
  {n} times
  [again and again|over and over]
  [a dozen|countless] times
  [twice this week|three times since {month}]
  # staff
  [your|the] [agent|adviser|operator]
  [the|a] [girl|lady|chap|lad|man] [on the phone|I spoke to|on chat]
  [someone called|a certain] {agent}
  {agent}
  # fam
  [mum|mother|dad|father|nan|gran|grandad]
  [wife|husband|partner|daughter|son|sister]
  # dev
  [router|hub|box]
  [modem|wifi box]
  [router|hub]
  # place
  [Ashcombe|Thornwick|Little Marl|Penbury|Castle Dray|Holm Green]
  [Westerley|Brackford|Upper Sheal|Kingsmoor|Tidmouth|Norleigh]
  # rival
  [Brightline|Northvale|HomeSpark|Quillnet|Verdant]
  # day
  Monday
  Tuesday
  Wednesday
  Thursday
  Friday
  Saturday
  # day2
  [Tuesday|Thursday|Saturday|Sunday]
  # hour
  [7|8|9|10|11] [am|pm]
  [six|seven|half eight|nine|ten]
  [6|7|8|9]pm
  1[0|1|2|3|4|5|6|7|8]:[00|15|30]
  # hour2
  [noon|three|half four|5pm]
  # monat
  [Januar|März|Mai|Juni|August|September|Oktober]
  # dauer
  [zwei|drei|fünf|sechs] Wochen
  [zehn|zwölf] Tagen
  # mes
  [enero|marzo|mayo|junio|agosto|septiembre|octubre]
  # tiempo
  [dos|tres|cinco] semanas
  [diez|quince] días
  # veces
  [dos|tres|cuatro] veces
  # deptname
  [sales|billing|the network people|IT|the warehouse|collections|engineers]
  # title
  [Mr|Mrs|Ms|Dr]
  # deOpener
  [Hallo|Guten Tag|Servus]
  [Leider|Ehrlich gesagt]
  [Bin|Sind] [sehr enttäuscht|langjähriger Kunde]
  [Frechheit|Unmöglich|Schade]
  [Zum wiederholten Mal|Schon wieder]
  # deCloser
  [bitte um|ich erwarte eine] [Antwort|Klärung]
  [so geht das nicht|das ist ein Witz|nie wieder]
  [überlege zu wechseln|ich kündige bald]
  [Danke|Mit freundlichen Grüßen], {agentFull}
  [bitte zurückrufen|Rückruf bitte] {phone}
  [wer ist zuständig|niemand fühlt sich zuständig]
  # dePraiseCloser
  [vielen Dank|danke]
  [weiter so|gerne wieder|sehr zufrieden]
  [Daumen hoch|alles bestens]
  # esOpener
  [Hola|Buenas|Buenos días]
  [La verdad|Sinceramente]
  [Soy|Somos] [cliente de años|clientes de siempre]
  [Qué vergüenza|Muy decepcionado|Increíble]
  [Otra vez|De nuevo]
  # esCloser
  [espero respuesta|quiero una solución]
  [así no se puede|una tomadura de pelo|nunca más]
  [me voy a otra compañía|estoy pensando en irme]
  [gracias|un saludo], {agentFull}
  [llámenme|me pueden llamar] al {phone}
  [nadie se hace responsable|quién es el responsable]
  # esPraiseCloser
  [muchas gracias|gracias]
  [sigan así|muy contento|lo recomiendo]
  [todo perfecto|un placer]
  """#
