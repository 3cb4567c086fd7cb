/// `loose-end`: a promise had no follow-up.
enum LooseEndPatterns {
  static let lines = """
    // a promise, then nothing
    %@told|said|says|say|saying|agreed|supposed|meant|assures|promise|promises|promising|claimed|told|was|were ..10 call|ring|phone|get|be|email|contact|contacted|send|sent|refunded|refund|come|visit|fix|fixed|sort|sorted|replace|look|look|find|write|arrange|arranged|let|escalate|referred|follow|followed|reply|replied|delivered|update|removed|resolved|respond|callback|back|appointment|letter|response|compensation|credit|booked|rung|called ..12 never|nobody|noone|nothing|hasnt|havent|hadnt|didnt|isnt|wasnt|still|without|none ..1 -had|again|forget|bother|problem ! i? thank pin never? better happy
    %promised ..8 never|nobody|noone|nothing|hasnt|havent|hadnt|didnt|not|isnt|still|without|no ..3 ! happy kept
    %promised|promise call|callback|refund|update|email|letter|reply|visit|credit|compensation|delivery|ring|cheque ..3 never|didnt|hasnt|not|failed|no ..1
    %broken|empty|false|many|unkept|fake promises|promise ..1
    %promises|promise|word never|not|broken|unfulfilled|werent|are|were ..1 kept|fulfilled|honoured|met|honored|delivered|happen ! always
    %not|didnt|never|dont|doesnt|failed|fail ..1 keep|kept|to|honour|keeping|honor ..1 their|his|her|your|any|its|keep|a ..1 promise|promises|word
    // called back
    %never|not|didnt|dont|doesnt|nobody|noone|havent|hasnt|hadnt|without|no|wasnt|wont|rarely|nor|one|none ..4 call|called|rang|ring|phoned|phone|rung|returned|return|calling|calls|phones ..2 me|us|back|my|him|her|our|them ..1 back|call|calls|back|$|again|when ..1 ! names i? you? item cash machine again? ambulance? could? pain card money visit recommend
    %never|not|didnt|dont|doesnt|nobody|noone|havent|hasnt|hadnt|no|one|wasnt ..3 get|got|gotten|came|come|gets|comes|heard|hear back to|with|from ..1 me|us|them|you|him|him|her|anyone ..1 -praise ! i? wont card
    %never|not|didnt|dont|nobody|noone|havent|hasnt|no|one ..2 get|got|gotten|came|come|heard|gets|comes back to me|us|with
    %i|we|have|ive|weve|and|but|and never ..1 heard|hear ..1 back|from|anything|any|again|of ..2 them|him|her|you|back|again|anyone|$|more|anything|the|since ! merchant company name? problem bad transaction seller store before? word
    %no|any|without|still|yet|not|got|never|zero call|callback|return|returned|phone|follow back|$|call|calls|up ..1 from|received|yet|$|after|since|at|was|from|or|call|email|at ! needed required necessary charge? button facility
    %no callback ..2
    %no|any|without|not|never|wasnt|little|lack|zero|havent|hasnt|didnt of? ..2 follow|followed|following|followup up ..1 care|at|after|from|call|appointment|appointments|or|since|was|$|to|with|on|support|calls|by|offered|given|whatsoever|letter ! needed required necessary complaint? instructions i? transaction
    %no|any|without|never|lack followup ..1
    %nobody|noone|one|they|staff ever|has|had|have|never|not|didnt ..1 followed|follow up|through
    %not|never|dont|didnt|doesnt|failed|fail|fails|failing|unanswered ..2 return|returned|returning my|our|your|any|phone|the|patients|calls ..1 calls|call|phone|messages|emails|voicemail|voicemails
    %calls|messages|emails|voicemails|voicemail|call ..2 never|not|unreturned|arent|werent|wasnt|go|went|isnt ..1 returned|unanswered|answered ..1 -machine ! calls? phone?
    %waited ..6 call|visit|engineer|callback|delivery|technician ..3 never|didnt|not ..1 came|come|happened|turn|turned|arrived|show|showed
    %nobody|noone|one|technician|engineer|fitter|plumber|driver|he|she|they|courier|doctor|nurse|collection ..2 never|didnt|not|did|hasnt|nobody|failed|noone ..1 to? turned|turn|showed|show|came|come|appeared|appear|arrived ..1 up|out|for|to ..1 -me|with ! wheelchair card money ill sorry heating tv worse better symptoms
    %didnt|did|dont|do|doesnt|havent|hasnt|not|never|hadnt ..1 not? ..1 do|did|done|call|ring|turn|contact|follow|email|come ..3 what|when|as|like ..1 they|you|he|she|it|was|we|id ..2 said|say|promised|agreed|would|promise|told|saying|supposed
    %when|what|if they|you|he|she ..2 say|said|promise|promised ..2 you|they|he|she|we|theyll|youll will|would|are|going|they|were ..2 ! best kept did exactly does?
    %call|ring|contact|phone|email ..2 people|patients|customers|me|us|back ..3 when|if|like|as you|they ..2 say|said|promise|promised
    %despite promises|promising|assurances|being ..2 ..6 no|never|nobody|not|noone|still|nothing
    %i|we was|were|have|had ..1 @told|promised|assured|supposed|meant ..2 to|id|i|that|they|someone|it|a|we|would|my|he|she|the|expect ..12 but|and|yet|however|which|still|never|nothing|weeks|months|later ..6 never|nothing|not|nobody|hasnt|havent|didnt|no|still|later|wasnt|isnt|noone|hadnt|weeks ! wait? well kind lovely pin transfer? declined
    %said|told ..4 would|will|theyd|hed|shed|id|someone|somebody|going|should|was ..6 ..8 nothing|nobody|noone|never|still|hasnt|wasnt|didnt|havent|not ..1 happened|heard|did|done|has|called|rang|came|been|have|arrived|one|and|came|come|contacted|received|$ ! pin card? better
    %supposed|meant|due|going to ..1 ..8 but|and|yet|never|nobody|noone|no|hasnt|nothing ..3 never|nobody|noone|nothing|didnt|hasnt|not|wasnt|no|havent|one ..3 ! long? pin
    %was|were to|going|supposed ..1 be? referred|contacted|called|discharged|seen|followed|sent ..5 never|not|wasnt|nothing|werent ..1
    %nothing|not|hasnt|never|didnt|doesnt ..1 ever? happened|happens|happen ..1 ! button pressed what to? again me
    %never came back|through ..3 with|to ..3 answer|me|us|an|date|info
    %said|told|promised ..5 let me|us know ..4 never|didnt|nothing|havent|hasnt|not
    %asked|requested|left for? ..3 call|callback|message|contact|email|messages ..3 back|and|but|to|with|nobody|no ..2 nobody|noone|no|never|didnt|nothing|not|hasnt|havent|one ..1 ..1 -card
    %unanswered|ignored ..3 after|emails|calls|messages|complaint|complaints
    %still waiting ..4 for|on ..3 call|callback|promised|phone|contacted|follow|ring ..1 ..1 ! chat
    %versprochene|versprochenen|versprochen|zugesagt|zugesagte ..6 nie|nicht|kam|nichts|keine|niemand|nichts|kein ..1 ! wie
    %wollte|wollten|sollte|sollten|wurde|wurden|hiess ..8 zuruckrufen|melden|zuruckgerufen|anrufen|gemeldet|kommen|kummern ..6 niemand|nichts|nie|keiner|nicht|bis
    %niemand|keiner|nie|nicht|kein ..4 gemeldet|zuruckgerufen|zuruckruf|ruckruf|angerufen|zuruck|gekommen|erschienen|gekummert ..1
    %techniker|monteur|mitarbeiter|kurier|fahrer|handwerker ..3 nicht|nie ..2 gekommen|erschienen|aufgetaucht|da ..1
    %devait|devaient|devrait|promis|promise|assure|dit ..7 rappeler|contacter|rappel|venir|envoyer|recontacter|rembourser|rappelle ..6 jamais|personne|rien|aucun|pas|toujours
    %personne ..4 rappele|rappelle|recontacte|venu|repondu|contacte|rappelee ..1
    %rappel|retour promis ..4 jamais|pas
    %jamais ete? rappele|rappelee|recontacte|venu|recontactee ..1
    %dijeron|prometieron|quedaron|iban|dijo|prometio|aseguraron ..7 llamar|llamarian|llamarme|contactar|venir|enviar|llamaria|devolver|contactarian|vendrian|mandar|llamada ..6 nadie|nunca|nada|no|sigo|todavia
    %nadie ..3 llamo|devolvio|vino|llamado|contesto|contacto|aparecio|devuelto ..2
    %nunca ..2 llamaron|llamo|devolvieron|vinieron|hicieron|aparecieron|llego|contactaron ..1
    """
}
