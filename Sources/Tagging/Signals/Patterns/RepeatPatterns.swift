/// `repeat`: the customer had to say it again.
enum RepeatPatterns {
  static let lines = """
    // to say it again
    have|had|having|has|forced|made|asked|need|needed|needing|end|ended|want|wanted|keep|kept to|up|having|on ..2 explain|repeat|describe|tell|retell|reexplain|explaining|repeating|telling|going|go|give|giving|provide|re ..6 again|repeatedly|everytime|myself|ourselves|twice|beginning|scratch
    have|had|having|has|forced|made|asked|need|needed|needing to ..2 explain|repeat|retell|reexplain|reiterate ..6 to each|every|another|different|several|multiple|three|four|five|everyone|@num2
    have|had|having|has|forced|made|asked to ..2 explain|tell ..5 each|every time|person|@agent
    have|had|having|has|forced|made|asked to ..1 repeat|reiterate my|our|the|everything|all|it|details|story|symptoms|this|same|information|myself|ourselves ! exercise exercises feel verification prescription prescriptions test tests blood scan
    %keep|kept|keeps|constantly|always|continually|repeatedly having|need|had|have|has to re? explain|repeat|tell|give ! feel
    %keep|kept|keeps|constantly ..1 repeating|explaining|telling ..2 -on|about|how my|myself|ourselves|the|same|everything|story|us|you
    %sick|tired|fed|fedup|exhausting|annoying|frustrating up? of|with|to|having ..2 repeat|repeating|explain|explaining|telling|tell ..4 -how
    from|everything|starting|start|started|it|story|all from scratch ! cook cooked cooking food made
    %every|each time i|we ..3 have|had|having|need to ..3 explain|repeat|tell|go|give|start
    %go|going|gone|went through|over ..5 story|everything|details|same|it ..2 again|everytime -help
    told|explained|told|given|gave|provided|sent|submitted|explain|tell|give ..4 all again|twice ..3 ! patient patiently nurse wonderful clearly
    %i|we|ive|weve ..3 already told|explained|given|gave|provided|mentioned|submitted|answered|supplied|uploaded ..4 you|your|colleague|agent|lady|@agent|details|information|documents|twice|proof|form ! thank thanks ..1 you
    %as i|ive|already|previously said|mentioned|explained|told|stated|previously|mentioned|said ..3 in|to|before|already|previously|several|many|two|last|my|you|your|colleague
    %already mentioned|said|told|explained to ..3 your|colleague|agent|agents|two|you
    %how many times do|must|should i|we have|need|must? to? tell|ask|explain|call|say|repeat|contact|write|send ..1
    // contact about the same again
    this|it|its is? ..3 @nth|4th|third|second ..1 time|call|email|message|letter|complaint|attempt|request|contact ..4 i|ive|im|we|weve|about|on|regarding|calling|asking|writing|contacting ! best wonderful great stayed visited
    @nth time i|we|ive|weve|im am? have|had|has? ..1 to? called|rang|phoned|calling|emailed|written|writing|wrote|complained|complaining|asked|asking|requested|told|explain|explained|contacted|contacting|reported|reporting|ring|chased
    @nth|another call|email|message|letter|request|complaint about|on|regarding|concerning ..1 this|the|my|same|it
    %i|ive|we|weve|my|husband|wife ..4 @called|called|calling|@calling ..5 @num2|numerous|multiple|countless|repeated|repeatedly @times
    %@called|rung|been ..6 about|regarding|re this|it|same|the ..4 @num2|several|three @times
    %i|ive|we|weve have? had? to? call|called|ring|rang|phone|phoned|emailed|asked|told|ask|complained|chased ..3 repeatedly|twice ! quickly 999 ambulance bank rang? cleared
    %i|ive|we|weve have? told ..3 @num2|several @times
    %i|ive|we|weve had|have|having to @calling|ask|request|go ..3 back? ..2 @num2|several|twice|multiple|numerous @times
    %i|ive|we|weve ..1 asked|requested|told|informed|emailed|ask for? ..5 @num2|several|numerous|countless @times ! payment pin times? atm refund? cash card?
    %@num2|numerous|countless|repeated phone? ..1 calls|emails|messages|complaints|letters|reminders ..6 to|about|and|same|later|before|still|get|nothing|no ! received scam spam from
    %took|takes|taken|after|made|making|despite @num2|numerous|countless|repeated|multiple phone? calls|emails|messages|complaints|reminders|letters ..1 ! agent
    %asked|ask|asking|asks ..3 same question|questions|details|information|proof|things|documents ..5 again|times|over|every|each|twice|repeatedly|different|desk|everyone|@num2
    %asked for my|our|the|his|her ..6 @num2|twice|several|again @times|times? in|by|on|before|again
    %keep|keeps|kept asking|requesting|asked ..4 same|again
    %give|gave|given|giving|send|sent|fill|filled|submit|submitted|provide|provided|upload|uploaded|complete|completed ..1 my|our|the|this|same|in|it|them|photos|documents|form ..6 twice|@num2 @times|already ! 999 ambulance shop me card cards refund me
    %same thing|things|story|details|information|question|questions|issue|problem ..2 over and over
    %have|had to remind|reminding|keep reminding them|staff|you|people
    %i|we had to keep reminding|asking|explaining|telling|calling
    %once again ..1 i|we am|are|have|im|has to? having? to? @calling|asking|email|explain
    %again i|we have|had|am|need to|having explain|tell|call|email|repeat|ask
    %complained|reported|raised ..3 this|it|same|problem|issue|you ..3 before|already|previously|again
    %i|we have? already? been through ..1 this|it|that already|before|with ..3
    // German, French, Spanish
    %musste|muss|mussten|durfte ..6 alles|erneut|wieder|nochmal|nochmals|mehrfach|dreimal|zweimal|immer|jedes|problem ..5 erklaren|wiederholen|schildern|erzahlen|angeben|sagen
    %zum dritten|zweiten|vierten|funften|wiederholten|x|xten mal ..5 schreibe|rufe|melde|reklamiere|angerufen|geschrieben|frage|kontaktiere|gemeldet|wegen
    %schon|bereits|jetzt ..1 mehrfach|mehrmals|dreimal|zweimal|oft|mal|ofter ..3 angerufen|gemeldet|geschrieben|gesagt|reklamiert|kontaktiert|erklart|nachgefragt|geschickt|beschwert
    %mehrfach|mehrmals|wiederholt|dreimal|viermal ..3 angerufen|gemeldet|geschrieben|reklamiert|kontaktiert|erklart|nachgefragt|nachgehakt
    %habe|haben|hatte ..3 ihrem|ihnen|ihrer|dem|den kollegen|kollegin|schon|bereits|chat|mitarbeiter ..4 gesagt|erklart|mitgeteilt|geschickt|angegeben
    %jedes|jedesmal mal? ..4 alles|neu|von|wieder ..4 vorne|erklaren|erzahlen
    %du|dois|devoir|faut|fallu|oblige|obligee ..3 tout? expliquer|reexpliquer|repeter|raconter ..5 a|nouveau|fois|tout|chaque|encore|trois|plusieurs|personnes|appel
    %troisieme|deuxieme|quatrieme|cinquieme|enieme|3eme|2eme|4eme fois que ..1 j|je|nous ..2 appelle|ecris|vous|contacte|signale|appelons|demande|telephone|relance
    %tout ..1 reexpliquer|repeter|recommencer|redire
    %deja ..3 signale|appele|ecrit|envoye|dit|explique|contacte|donne|fourni|telephone ..6 fois|plusieurs|reprises|deux
    %appele|ecrit|contacte|signale|relance plusieurs|trois|deux|quatre|maintes|cinq fois|reprises
    %tuve|tengo|hay|tenido|tuvimos|debo|toca que? ..2 explicar|repetir|contar|dar|explicarlo|repetirlo ..6 a|vez|veces|todo|historia|nuevo|cada
    %tercera|segunda|cuarta|quinta|enesima vez que ..2 llamo|escribo|reclamo|contacto|pregunto|llamamos|pido|aviso|explico
    %he|hemos|ya llamado|escrito|reclamado|avisado|contactado|reportado|explicado varias|muchas|tres|dos|cuatro|multiples veces
    %llame|llamado|escrito|reclame varias|tres|dos|muchas|cuatro veces
    %ya ..1 les|os|le|se ..1 he|dado|dije|di|envie|enviado|explique ..5 veces|dos|tres|datos
    %cada vez que ..4 contar|explicar|repetir|llamo ..3 todo|nuevo|misma
    %to tell|explain|give ..1 the|my|our|every|each|another|a|new ..4 same again|thing
    %had|have|need to give my|our history|details|story|information to ..2 new|each|another|every|different|different
    %contact|contacted|contacting|call|called|chase|chased|remind|reminded you|them|him|her|the|us ..1 again and again
    %raised|reported|mentioned|flagged ..4 least|on|on ..2 @num2 ..1 @times
    %repeat|explain everything|all|it ..2 i ..2 told|said|explained|given
    """
}
