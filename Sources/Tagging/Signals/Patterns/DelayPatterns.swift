/// `delay`: something took too long.
enum DelayPatterns {
  static let lines = """
    @num = one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty sixty ninety several many couple few half
    %waited|waiting|wait|waits ..1 -my|your|outside|for ..3 over|more|about|nearly|almost|around|approximately|at|up|for|a|between|literally|around|just ..2 @num|#|hours|weeks|months|years|days|ages|forever|so ..2 @unit|long|ages|hours|forever|$|for|and|to ..1 ! no? only five? didnt minutes mins less short never within happily quick quickly
    %waited|waiting|wait ..2 @num|#|several|a ..2 hour|hours|hrs|day|days|week|weeks|month|months|year|years ..1 -only|within ! no only less within never without
    %waited|waiting|wait ..1 for? ..1 hours|weeks|months|ages|forever|years|days ..1 ! no only
    %waited|waiting|wait ..2 #|@num|over|forty|twenty|thirty|30|40|45|50|60|90 ..1 #?|@num? minutes|mins ..1 ! only within less five 5 10 ten just no short under maximum
    %waiting|wait ..3 far|way|much|so|too|very|really|extremely|such|incredibly|bit|quite|excessively|unacceptably|rather|a too?|so? ..1 long|ages|lengthy|excessive ! not wasnt didnt isnt never no
    %too|very|extremely|far|ridiculously|quite|incredibly|bit|excessively|unacceptably ..1 long ..1 wait|waits|waiting|delay|delays|queue|queues|time|to|process|before|for|delay ..1 -may|distance ! survey surveys questionnaire find not wasnt didnt isnt no i? stay
    %long|lengthy|endless|excessive|longer|lengthy|ridiculous|unacceptable|terrible|awful|constant|massive|huge|significant|longest|horrendous|extended|major|long wait|waits|waiting|delay|delays|queue|queues|times|hold ..1 ! not no without wasnt isnt despite
    %wait|waiting|waits|queue|response times|time|lists|list ..3 too|very|is|are|was|were|could|can|so|far|need|needs|excessive|long|horrendous|terrible|ridiculous|shorter|reduced|unacceptable|should|from|of|for|need|on|at|improve|reduction|improved ..4 long|longer|ridiculous|excessive|shorter|reduced|terrible|hours|weeks|months|years|improve|quicker|too|unacceptable|awful|horrendous|appalling|lengthy|better|year|shortened|faster|bad|poor|improvement ! not short? isnt wasnt no good minimal fine
    %shorten|reduce|cut|reducing|shorter|less|improve|reduced|quicker|shortening|improving|decrease|faster|minimise|lessen|reduction ..2 waiting|wait|waits|queue|queues|response|delays|delay -room ..1 ! room already has have food cooking
    %long|longer waiting|wait ..1 time|times|list|lists|for|to|in|at|on|period|$
    %quicker|faster|speedier|sooner ..1 service|response|responses|appointment|appointments|diagnosis|results|access|discharge|arrival|ambulance|test|replies|treatment|assessment|referral|reply|answering|transport ..1 ! than expected was were much think
    %could|should|needs|wish ..2 have|be been? quicker|faster|sooner|speedier|speeded ! cheque shouldnt
    %speed up ..1 ..1 ! internet how i identity verification can
    %response|arrival|waiting|wait|reply|turnaround time|times ..2 is|was|were|are|too ..2 terrible|poor|slow|awful|bad|long|unacceptable|shocking|appalling|ridiculous|too|atrocious
    %took|takes|taken|taking ..1 ages|forever|eternity|too|so|very|far|way|hours|weeks|months|years|days|longer|extremely|really|unacceptably|long ..2 long|hours|weeks|months|years|days|ages|time|$|than|to|for|and|eternity|before ! look no only photos care advantage how find trust recover build heal survey surveys learn day holiday interview letter
    %taking|takes|took|take forever|ages
    %took|takes|taken|taking ..2 #|@num|nearly|over|about|almost|an|approximately|around ..2 #?|@num?|hours|weeks|months|days|hour|week|month hours|weeks|months|years|days|hrs|wks|hour|month|year|week|$|to|for|before ! only just minutes how long off holiday ago tablets day dose interview leave normal usually typically transfer
    %why|this|it|ridiculous|stop|unacceptable ..3 take|taking|takes|took so|this|that|such long|much|a ! how
    %shouldnt|should|not|didnt ..1 take|taken this|that|so|such long|$ ! how
    %delayed|delays|delaying ..1 by|of|in|due|again|waiting|for|several|over|because|with|getting|from|every|$|after|at|to|and|causing|treatment|discharge|as|between|caused ! no without please payment? can? not never minimal how little want wasnt slight? any apologies? despite if
    was|is|were|been|got|are|being|constantly|always|keeps|flight|train|again|often very? ..1 delayed ..1 ! not how
    %huge|big|long|constant|many|massive|several|unnecessary|considerable|severe|unacceptable|ridiculous|significant|lengthy|further|many|these|terrible|frequent|endless|numerous delay|delays
    %@num|#|an|several|few|couple|nearly|over|half hour|hours|hrs|day|days|week|weeks|month|months|year|years|minutes|mins late|overdue|delayed -than|i|night|on ..1 ! payment i sorry only? felt ago? stay discharged
    %hours|weeks|months|years late|overdue|behind ..1 still|nothing|no|and|they|i|we|before|than|than|it|someone|an|the ! felt great discharged better
    %late again|by|every|arriving|delivery|running ..1 ! night sorry better i fee never not till until open paying bill payment
    was|were|is|are|arrived|came|running|ran|always|often|very|appointment|appointments|delivery|turned|arrive|bus|doctor|clinic ..2 late ..1 -husband|wife|mum|dad|father|mother|grandad|gran ! my i not never sorry night fee too? better? payment
    arrived|came|delivered|ran|running|came|were|was|turned|is ..1 #|@num|an|over|several|nearly|very ..2 late|behind|hours|overdue ..1 ! within i only
    running|ran ..2 late|behind ..1 ! not never
    %months|weeks|overdue|long|years|well overdue
    %overdue by|#|since|and|for|again|appointment|delivery|review
    %slow|sluggish|slowness to|service|response|process|at|in|of|responding|replies|reply|$|getting|with|progress|when|answering|communication ..1 ! not cooker phone? internet? down? wifi breathing walk walking speak spoke explained app? heart stairs website pace
    very|so|too|really|extremely|painfully|incredibly|bit|slightly|quite|process|service|was|response|replies|terribly|ridiculously slow ..1 -and? ! not cooker phone internet wifi heart stairs speaker computer
    %on|left hold ..1 for|over|hour|nearly|ages|almost|an ..3 #|@num|hours|hour|ages|minutes|long|forever|time|half|an ..1 -of ! couple seconds
    %#|@num|minutes|hour|hours on|in|being hold|queue|on ..1 ! seconds
    %kept|left|leave|keep me? us? him? her? them? waiting -room ! informed
    %stuck|left|kept on hold
    %endless|constant|hours|weeks|months|days of waiting
    %months|weeks|hours|years|year|month|week|hour|day|days ..1 waiting|wait list|time|times|for|$|just|to|in|between|from|period|on|before ..1 ! no within only
    %a? #|@num|two|six ..1 hour|week|month|year|day|hours|months|weeks|years wait|delay|queue|waiting ..1 ! no only
    %took|was|be|been|nearly|over|almost ..1 @num|#|several ..1 hours|weeks|months|years|days before ..2 anyone|i|someone|we|an|they|getting|being|any ! only tablets eat
    %weeks|months|days|hours went|passed|gone|go|pass by|without|and|before|with ..3
    %dragging|dragged|drags|dragged on ..2 for|and|$
    %pushed|put back ..4 again|times|weeks|months|twice|by|several|further|and ! paid money into
    %postponed|rescheduled|cancelled ..2 @num|#|several|twice|again|multiple|repeatedly|three|many|numerous|last ..1 times|time|$|minute|by|and ! i free? order? transaction
    %from #|early|morning to|until|till # ..1 waiting|waited
    %waited|waiting|sat from|since|until|till|all #|day|morning|night|early|early|yesterday ..1
    %@num|#|several ..1 days|weeks|months for|to ..2 a|get|simple|just|receive|reply ..2 simple|reply|response|answer|transfer|card|is ..2 ridiculous|unacceptable|too|long|joke|bad|$ ! how
    %should|shouldve have arrived|come ..4 last|yesterday|ago|weeks|days|by ..1 week|month|now|$ ! how
    %for @num|#|several|over|months|weeks ..2 weeks|months|now|years|days ..2 now|already|$|and ..2 waiting|nothing|still
    %i|we|ive|weve have? been waiting ..4 for|since|over|@num|#|weeks|months|days|ages|so|nearly|almost
    %i|we|am|im|is|are still waiting ..8 after|@num|#|weeks|months|days|hours|since|later
    %gedauert|dauerte|dauert|dauern ..3 ewig|lange|zu|wochen|monate|stunden|tage|drei|ewigkeit|ewigkeiten ..1 ! wie nicht kein
    %hat|haben|es|bearbeitung ..3 wochen|monate|stunden|tage|lange|ewig|ewigkeiten|lang|jahre gedauert ! nicht nur
    %warte|warten|gewartet|wartet ..3 seit|schon|uber|mehr|ewig|stunden|wochen|monate|lange|zu|drei|zwei|mehrere ..2 wochen|monaten|stunden|tagen|stunde|ewig|lange|monate|lang|langer|$|jahren|tage|als ! nicht gerne nur
    %zu|viel|sehr|extrem|immer ..1 spat|lange|langsam|langer ..1 wartezeit|wartezeiten|gekommen|geliefert|gewartet|bearbeitung|gedauert|$|dran|angekommen ! nicht nie
    %lange|langer|ewige|stundenlange|endlose|monatelange|langen wartezeit|wartezeiten|wartezeit|warteschlange|bearbeitungszeit|lieferzeit|warten|lieferzeiten ! keine nicht
    %verspatung|verspatet|verzogerung|verzogerungen|verzogert ..1 ! keine nicht ohne
    %stunden|wochen|tage|monate|minuten verspatung|verspatet|gewartet|warten|zu ..1
    %attendu|attends|attendons|attendre|attente ..3 depuis|plus|pendant|plusieurs|une|deux|trois|des|plus|un|de|# ..2 heures|semaines|mois|jours|heure|an|semaine|longtemps|temps ! pas? sans n
    %trop|beaucoup|tres|longue|long d|de|trop? ..1 attente|retard|temps|delai|delais|long|longue|lent|lente|retards|lents ..1 ! pas sans jamais peu
    %delai|delais|attente|livraison|temps|traitement|service ..4 trop|tres|beaucoup|interminable|interminables ..1 long|longs|longue|lent|lente|retard|temps|$|longues
    %prend|pris|mis|mettent|met|dure ..2 trop|plus|beaucoup|des|trois|deux|plusieurs|un|tellement|# ..2 temps|semaines|mois|heures|jours|longtemps
    %semaines|mois|jours|heures|semaine|heure|jour|minutes de retard|attente ..1
    %en|avec|du|de retard ..1 ! pas sans jamais
    %llevo|llevamos|lleva|hace|desde ..4 semanas|dias|meses|horas|mes|semana|dos|tres|tiempo ..2 esperando|sin|espero|que ..1
    %tardaron|tardan|tarda|tardo|tardaron|tarde|tardado|demora|demoran|demoro ..2 demasiado|mucho|dos|tres|horas|dias|semanas|meses|varias|varios|mas|una|siglos|# ..1 ! no nada cuanto
    %demasiado|mucho|mucha|largo|larga|largos|excesivo|excesiva ..1 tiempo|tiempos|retraso|espera|demora|lento|esperas|tarde|lenta ..2 de|espera|$|para|en|en|y
    %con|mucho|sufrio|hubo|dias|horas|semanas|de retraso|retrasos|demora ..1 ! sin no ningun
    %espere|esperamos|esperando|esperar|esperado ..3 mas|una|dos|tres|horas|semanas|meses|mucho|varias|demasiado|# ..2 hora|horas|semanas|meses|dias|tiempo|de|$ ! no

    %waited from # ..2 to|until|till #
    """
}
