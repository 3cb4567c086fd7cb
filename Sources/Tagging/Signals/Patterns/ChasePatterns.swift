/// `chase`: the customer asks for the status of an open case.
enum ChasePatterns {
  static let lines = """
    had|have|having|has|keep|kept|need|needed|forced|constantly|continually|always to|having|on|keep|being chase|chasing ..1 up|for|them|it|you|this|my|$ ! bank
    %chased|chasing|chase this|it|them|my|up|you|the|a ..2 up|again|several|twice|@num2|claim|refund|results|order|prescription|appointment|appointments|referral|@case ! bank dog
    %ring|call|phone|email|rang|called|phoned|ringing|calling ..1 up? to|and chase
    %any|an|no|without update|updates|news|progress|information|word|feedback|response ..1 on|about|regarding|from|with|yet|for|since|as ..1 my|our|this|the|when|you|whether|them|yet|what|where|case|$ ! app version system software rate rates exchange website sooner
    %any|an update|news|progress|updates $ ! app version
    %like|want|need|get|give|have|please an? update on|about|regarding|please|of ! app version address
    %what|whats is? the? status|progress|state|update of|on|with|for ..1 my|our|this|the|that|case|ticket|claim ! card? gold
    %know|check|checking|tell|asking|find|ask|see|get|confirm|on|about ..3 status|progress ..1 of|on|for|about ..1 my|our|the|this|that|claim|case|order|refund|@case ! online account? single? phone? app?
    status|progress of|on my|our|the|this|that ..1 order|refund|card|claim|application|flight|loan|payment|transfer|case|ticket|complaint|request|delivery
    %where|wheres is|are|s? my|our -pin|nearest|account|location|option @case|stuff|things|shoes|laptop|cash|top|new|transfer|refund ! app? located see? find? view? nearest station stations machine
    %where ..1 my|our money|refund|order|parcel|package|card|delivery|luggage|deposit|salary ..1 gone|went|at|has -being|come|came|accepted ! accepted
    %what|whats is? happening|happened ..1 with|to|on ..1 my|our|this ..1 order|refund|claim|case|complaint|parcel|delivery|application|replacement|flight|loan|transfer
    %what|whats happened|happening with|to my|our new? @case -top
    %when will|can|do|should|would|might ..1 i|we|you ..1 get|receive|expect|have|see|getting|receiving ..2 my|our|refund|refunded|order|parcel|package|results|delivery|reply|response|answer|compensation|replacement|deposit|money ! pin if cash? how? top? account? charged virtual order? another visitor
    %when will|is|are|does|should my|the|our ..2 refund|order|card|parcel|package|money|delivery|replacement|results|payment|deposit ..1 arrive|arriving|come|coming|be|going|get|show|arrives|clear|reach|available|here|due ! expire expires valid
    %when my|the ..1 refund|order|card|parcel|package|money|delivery|replacement|results will|should|would|going ..2 arrive|come|be|get ..1 ! expire? expires soon expires
    %has|have|did|is my|our|the ..1 refund|order|card|claim|application|return|payment|complaint|parcel|replacement|cancellation|documents ..3 processed|shipped|sent|dispatched|arrived|approved|gone|received|way|come|through|delivered|mailed|completed ..1 yet?
    %have|did|has you|anyone|someone|they ..1 received|receive|got|get|looked|look|processed|process|decided|check|checked|sent|shipped|mailed ..3 my|our|into ..2 documents|return|email|complaint|claim|application|form|message|order|letter|refund|card|replacement ! fee? charge
    still|yet waiting|awaiting|havent|hasnt|not|no|nothing|await|didnt|hadnt ..3 on|for|to|heard|received|hear|arrived|come|got|had|reply|response|answer|refund|gotten|news|refunded|been|appeared|nothing|back|contact|after|showed|shown|seen|get|came -machine|answer?
    %still|im|am|are|is waiting|awaiting ..1 on|for|to ..3 a|an|my|our|the|refund|hear|reply|response|answer|results|see|someone|any ..2 reply|response|answer|refund|card|order|parcel|package|results|appointment|call|callback|referral|decision|repair|money|delivery|hear|replacement|letter|prescription|email|back|update|outcome|diagnosis|assessment|surgery|operation|date|scan|treatment|therapy|deposit|transfer|news|confirmation|quote|contact|therapist|counselling ! room line
    waiting|wait|waited for|on ..1 a|my|the|our|any response|reply|refund|reimbursement|answer|callback|call|update|replacement ..1 since|for|still|from|about|to|$|# ! chat? room
    i am|im|still awaiting ..1 my|our|a|an|your|the|any|response|reply|answer|results|further
    %havent|hasnt|not|never|didnt|hadnt|nor|no|nothing|dont|yet i? been? ..1 heard|hear ..2 back|anything|from|since|nothing|yet|a|about|any ..2 -merchant|this|them|of ! bad complaints noise hearing ears ear deaf
    %heard nothing ..2 back|since|from|yet|for|further|about|more|$|so|and|in
    %havent|hasnt|not|never|didnt|hadnt|no|nobody|noone|yet ..2 received|had|got|gotten|get|receive|have ..3 reply|response|answer|replies|responses|acknowledgement|acknowledgment|feedback|callback|update|contact ..1 ! pin machine question questions survey
    %not|no|zero|without one|a|single|any|getting reply|response|answer|replies ..2 to|from|back|yet|since|$ ! question issue questions
    %no reply|response|responses|replies|answer|contact ..1 to|from|back|yet|since|after|at|as|in|so|for|despite|and|$ ! phone? questions question machine
    %nobody|noone|one|none has|have|had|ever|bothered ..1 to? answered|replied|responded|reply|respond|got|contacted|get ..1 to|my|me|back|in|about|us|with ! phone? door bell call? buzzer telephone calls
    %still|yet|has|have|hasnt|havent|not|never|didnt|hadnt ..1 been|not|hasnt|havent|no ..1 my|the|a|any|been? ..1 refund|refunded|reimbursed|reimbursement|replacement|compensation ..1
    %refund|replacement|order|card|parcel|package|delivery|money|reimbursement|results|item|letter|compensation|product|book|shipment has|is|hasnt|still|havent|isnt|did|didnt|was|wasnt|not ..1 still|yet|not|never|has|hasnt ..3 arrived|come|shown|appeared|here|been|received|came|processed|delivered|arrive|show|in|through|reached|gotten|turned|showed|shipped ! working work accepted damaged activated expired declined broken late? time?
    %havent|hasnt|not|never|yet|didnt|dont ..2 received|gotten|got|receive|see|seen|had ..2 my|the|our|it|any|new|this ..2 refund|card|order|package|parcel|delivery|replacement|product|item|reimbursement|results|letter|goods|shipment|luggage|money ..2 yet|still|since|after|$|so|what|where|weeks|days ! pin? cancel lost stolen disposable virtual recipient landlord merchant
    %ordered|applied|returned|requested|booked|submitted ..8 ago|week|weeks|month|last|days ..4 still|yet|and|but ..1 havent|hasnt|not|nothing|no|where|never|waiting ! yes
    %been @num|#|several|over|more|almost|about|nearly|a ..3 day|days|week|weeks|month|months ..6 still|havent|hasnt|nothing|no|not|where|yet|havent ! pain better used working
    %waiting|waited ..3 @num|#|several|ages|weeks|days|months|long ..5 my|the|a|our card|order|refund|parcel|package|reply|response|results|replacement|delivery|letter|money|appointment
    %how much longer ..2
    %how long until|till|before ..1 my|i|we ..1 get|receive|refund|card|order|parcel|hear|have ! see can
    %how long ..1 must|am|do ..1 i|we ..1 have|wait|need|waiting ..1 to? wait? ..1 for? ..1 my|to my? refund|order|card|delivery|reply|response|deposit|replacement|refund|money|claim ..1 -usually ! take typically usually general
    %following|follow up on|regarding|about|with ..1 my|our|the|this|claim|case ! appointment care
    %just|checking|check|wanted|want|like|to|wondering|calling|ringing|writing checking|check|follow|know|ask|see|find|wondering|asking|up ..3 on|about|whether|if|status|what|when|where ..3 my|our|the|you ..2 refund|order|claim|application|complaint|card|return|case|ticket|parcel|delivery|appointment|request|results|luggage|package|got ! balance? new? upgrade virtual
    %could|can|please|would|you track|check|look ..1 on|up|into|at|for? ..1 my|the|our|this ..1 card|order|refund|parcel|package|delivery|claim|application|complaint|ticket|replacement|shipment|refund ..3 for|me|status|arrive|here|$|has ! pin stolen you
    %keep|kept|had|have|having|to ringing|calling|phoning|emailing|ring|call|phone|email|asking|ask ..1 up|back|in? ..1 to find|see|ask|get|check|chase|know ..1 out? ..2 what|whats|where|when|results|happening|progress|appointment|update|anything|my|status
    %sent|written|left|emailed|called|rang|messaged ..2 @num|#|several|multiple|many|over ..2 emails|messages|voicemails|letters|times|reminders|mails ..6 no|not|nobody|nothing|still|without|heard|never ! promotional
    %left ..4 message|messages|voicemail|voicemails ..5 no|nobody|nothing|never|not|still|heard
    %please|kindly advise|confirm|inform|tell|update|update ..2 when|where|on|if|whether ..2 my|our|the ..1 refund|status|claim|case|order|parcel|card|application|complaint|ticket ! how pin
    %is|are|isnt my|the|our order|parcel|card|refund|package|delivery ..1 on|coming|here|ready|its|still|lost way|yet|its|the|coming|way|in|$ ! app
    %still|not|nothing|no after|for @num|#|several ..1 weeks|days|months|hours
    %still nothing ..2 -works
    %asking|ask|asked|know|writing ..2 what|whats is? happening|going|happened ..1 with|to|on ..1 my|the|our
    %whats|what is? going on with my|our|the order|refund|claim|case|complaint|parcel|delivery|application|replacement|flight|loan
    %wish|like i|it did|didnt ..2 have to keep chasing|asking|ringing
    // German, French, Spanish
    %wo bleibt|bleiben|ist|sind|steckt|steht ..1 meine|mein|meiner|die|das|der bestellung|paket|lieferung|erstattung|ruckerstattung|geld|antwort|karte|sendung|ware|gutschrift|ersatz|rechnung|termin|techniker
    %warte|warten|wartet ..4 immer|noch|weiterhin|seit|bis ..6 auf|antwort|ruckmeldung|erstattung|lieferung|karte|ware|geld|termin
    %stand ..1 meiner|meines|der|des|bei|zu|vom|von ..2 beschwerde|antrags|bestellung|erstattung|anfrage|reklamation|bearbeitung|tickets|auftrags|dinge|sache|ticket|lieferung
    %gibt|gibts|haben|wann es? ..2 neues|neuigkeiten|update|news ..4 zu|von|bei|mit
    %wann bekomme|erhalte|kommt|kommen|wird|kriege|kann|bekommen ..3 mein|meine|das|die|der|ich|meiner|wir ..3 geld|bestellung|paket|erstattung|lieferung|karte|antwort|ruckerstattung|ruckmeldung|ware|ersatz|techniker|gutschrift|bearbeitet|erstattet
    %seit|noch|bisher|immer|habe|nie ..5 nichts|keine|keinen|nicht ..3 gehort|antwort|ruckmeldung|reaktion|erhalten|nachricht|angekommen|bekommen|geliefert ! problem probleme beschwerden
    %keine|keinerlei antwort|ruckmeldung|reaktion|nachricht|info|auskunft ..2 erhalten|bekommen|auf|seit|bisher|von|mehr|$
    %musste|muss|mussten|mehrfach|standig|immer ..4 nachfragen|nachhaken|hinterhertelefonieren|nachgefragt|nachgehakt|hinterherrennen|hinterherlaufen
    %ou en est|sont|etes ..1
    %ou est|sont ..1 mon|ma|mes|le|la colis|commande|remboursement|carte|argent|dossier|livraison
    %j|je|nous|toujours attends|attendons|attend ..5 toujours|encore|reponse|remboursement|retour|colis|commande|nouvelles|rappel|livraison
    %toujours|encore|aucune|aucun|sans|pas|jamais ..4 nouvelles|nouvelle|reponse|retour|recu|rembourse|livre|remboursee|remboursement ..2 -probleme ! problemes
    %quand ..3 recevoir|recevrai|etre|rembourse|livre|remboursee|aurai|livree|vais ..4 colis|commande|remboursement|rembourse|carte|remboursee|argent|livre|reponse|livree
    %du|dois|faut ..2 relancer|reclamer ..1
    %donde esta|estan ..1 mi|mis|el|la pedido|paquete|reembolso|dinero|tarjeta|envio|devolucion
    %sigo|seguimos|sigue|continuo ..3 esperando|sin ..4 respuesta|noticias|recibir|pedido|reembolso|mi|solucion|una|que
    %cuando ..3 van|voy|recibire|llegara|llega|devolver|recibir|llegar|tendre|devuelven ..5 dinero|pedido|reembolso|paquete|tarjeta|respuesta|devolver|me|devolucion ! abren
    %hay|tienen|alguna|hubo ..1 novedades|noticias|novedad|avance|avances ..1
    %todavia|aun no ..2 recibido|recibi|llegado|llega|respondido|tengo|contestado|devuelto|llego|responden|ha|han ..3
    %no|nunca|nadie ..3 recibido|recibi|contestan|responden|respondieron|contestado|respondido ..3 respuesta|noticias|reembolso|mi|correo|correos|pedido
    %en que estado|situacion ..1 esta|se
    %estado de mi|mis|la pedido|reclamacion|solicitud|reembolso|envio
    """
}
