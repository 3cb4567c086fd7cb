/// `loose-end`: a promise had no follow-up.
enum LooseEndPatterns {
  static let lines = """
    // a promise, then nothing
    %@told|said|says|say|agreed|meant|assures|promise|promises|promising|claimed ..6 someone|somebody|would|will|theyd|id|hed|shed|ill|engineer|manager|colleague|to|going|they ..5 call|called|ring|rung|phone|phoned|email|emailed|contact|contacted|send|sent|refund|refunded|come|visit|fix|fixed|sort|sorted|replace|look|arrange|escalate|referred|follow|reply|update|removed|resolved|respond|back|callback ..10 never|nobody|noone|nothing|hasnt|havent|hadnt|didnt|isnt|wasnt|still -had|again|forget|bother|problem|showing|busy ! card cash recipient landlord showing i? thank pin never? better happy as listen
    %promised ..8 never|nobody|noone|nothing|hasnt|havent|hadnt|didnt|isnt|still -lost ! functionality as fee fees happy kept
    %promised|promise ..2 call|callback|refund|update|email|letter|reply|visit|credit|compensation|delivery|ring|cheque ..4 never|didnt|hasnt|nothing|failed|nobody -lost ! as
    %broken|empty|false|many|unkept|fake promises|promise ..1
    %promises|promise|word never|not|broken|unfulfilled|werent|are|were ..1 kept|fulfilled|honoured|met|honored|delivered|happen ! always
    %not|didnt|never|dont|doesnt|failed|fail ..1 keep|kept|to|honour|keeping|honor ..1 their|his|her|your|any|its|a ..1 promise|promises ! listen
    // called back
    %never|not|didnt|dont|doesnt|nobody|noone|havent|hasnt|hadnt|without|no|wasnt|wont|rarely|nor|one|none ..4 call|called|rang|ring|phoned|phone|rung|returned|return|calling|calls|phones ..2 me|us|back|my|him|her|our|them ..1 back|call|calls|back|$|again|when ..1 ! names i? you? item cash machine again? ambulance? could? pain card money visit recommend cleared account ring should
    %never|not|didnt|dont|doesnt|nobody|noone|havent|hasnt|hadnt|no|one|wasnt ..3 get|got|gotten|came|come|gets|comes|heard|hear back to|with|from ..1 me|us|them|you|him|him|her|anyone ..1 -praise ! i? wont card
    %never|not|didnt|dont|nobody|noone|havent|hasnt|no|one ..2 get|got|gotten|came|come|heard|gets|comes back to me|us|with
    %i|we|have|ive|weve|and|but|and never ..1 heard|hear ..1 back|from|anything|any|again|of ..2 them|him|her|you|back|again|anyone|$|more|anything|the|since ! merchant company name? problem bad transaction seller store before? word have?
    %no|without|zero call|callback|return back|calls -or ! needed required necessary charge? button facility
    %no callback ..2
    %no|any|without|not|never|wasnt|little|lack|zero|havent|hasnt|didnt of? ..2 follow|followed|following|followup up ..1 care|at|after|from|call|appointment|appointments|or|since|was|$|to|with|on|support|calls|by|offered|given|whatsoever|letter ! needed required necessary complaint? instructions i? transaction
    %no|any|without|never|lack followup ..1
    %nobody|noone|one|they|staff ever|has|had|have|never|not|didnt ..1 followed|follow up|through
    %not|never|dont|didnt|doesnt|failed|fail|fails|failing|unanswered ..2 return|returned|returning my|our|your|any|phone|the|patients|calls ..1 calls|call|phone|messages|emails|voicemail|voicemails
    %calls|messages|emails|voicemails|voicemail ..2 never|not|unreturned|arent|werent|go|went ..1 returned|unanswered|answered ! hold
    %waited ..6 call|visit|engineer|callback|delivery|technician ..3 never|didnt|not ..1 came|come|happened|turn|turned|arrived|show|showed
    %nobody|noone|one|technician|engineer|fitter|plumber|driver|he|she|they|courier|doctor|nurse|collection ..2 never|didnt|not|did|hasnt|nobody|failed|noone ..1 to? turned|turn|showed|show|came|come|appeared|appear|arrived ..1 up|out|for|to ..1 -me|with ! wheelchair card money ill sorry heating tv worse better symptoms
    %didnt|did|dont|do|doesnt|havent|hasnt|not|never|hadnt ..1 not? ..1 do|did|done|call|ring|turn|contact|follow|email|come ..3 what|when|as|like ..1 they|you|he|she|it|was|we|id ..2 said|say|promised|agreed|would|promise|told|saying|supposed
    %when|what they|you|he|she say you|they|he|she|theyll|youll will|would|are|going ! best kept did didn exactly good always great
    %call|ring|contact|phone|email ..2 people|patients|customers|me|us|back ..3 when|if|like|as you|they ..2 say|said|promise|promised
    %despite promises|promising|assurances|being ..2 ..6 no|never|nobody|not|noone|still|nothing
    %i|we was|were|have|had ..1 @told|promised|assured|supposed|meant ..2 to|id|i|that|they|someone|it|a|we|would|my|he|she|the|expect ..3 called|call|contacted|referred|get|receive|callback|back|rung|appointment|letter|phone|contact|ring|send ..6 but|and|yet|however|which|still|never ..4 never|nothing|not|nobody|hasnt|havent|didnt|noone|hadnt|wasnt ! card refund wait? well kind lovely pin transfer? declined
    %said|told ..4 would|will|theyd|hed|shed|someone|somebody|going ..8 nothing|nobody|noone|never|still|hasnt|wasnt|didnt|havent|not ..1 happened|heard|did|done|has|called|rang|came|been|have|arrived|one|and|came|come|contacted|received|$ ! pin card? better thanks
    %supposed|meant to call|ring|phone|contact|email|come|visit|write|follow|send|be ..6 but|and|yet|never|nobody|noone|hasnt|nothing ..3 never|nobody|noone|nothing|didnt|hasnt|not|wasnt|havent|one ! long pin card refund money parcel cash account payment order transfer landlord hard soft
    %was|were to|going|supposed ..1 be? referred|contacted|called|discharged|seen|followed|sent ..5 never|not|wasnt|nothing|werent ..1
    %never|which|that happened|happens $ ! button pressed what again me transfer top cheque payment money card problem before should
    %never came back|through ..3 with|to ..3 answer|me|us|an|date|info
    %said|told|promised ..5 let me|us know ..4 never|didnt|nothing|havent|hasnt|not
    %asked|requested|left for? ..3 call|callback|message|messages ..3 nobody|noone|never|nothing|hasnt|havent
    %unanswered emails|calls|messages|complaint|complaints
    %still waiting ..4 for|on ..3 call|callback|promised|phone|contacted|follow|ring ..1 ..1 ! chat
    %versprochene|versprochenen|versprochen|zugesagt|zugesagte ..4 nichts|niemand|kam|kein|bis ..2 nie|nicht|heute|ruckruf|gekommen|passiert|nichts|gemeldet
    %wollte|wollten|sollte|sollten|wurde|wurden|hiess ..8 zuruckrufen|melden|zuruckgerufen|anrufen|gemeldet|kommen|kummern ..6 niemand|nichts|nie|keiner|nicht|bis
    %niemand|keiner|nie|nicht ..4 gemeldet|zuruckgerufen|angerufen|erschienen|gekummert ..1
    %kein ruckruf|anruf
    %techniker|monteur|mitarbeiter|kurier|fahrer|handwerker ..3 nicht|nie ..2 gekommen|erschienen|aufgetaucht|da ..1
    %devait|devaient|devrait|promis|promise|assure|dit ..7 rappeler|contacter|rappel|venir|envoyer|recontacter|rembourser|rappelle ..6 jamais|personne|rien|aucun|pas|toujours
    %personne ..4 rappele|rappelle|recontacte|venu|repondu|contacte|rappelee ..1
    %rappel|retour promis ..4 jamais|pas
    %jamais ete? rappele|rappelee|recontacte|venu|recontactee ..1
    %dijeron|prometieron|quedaron|iban|dijo|prometio|aseguraron ..7 llamar|llamarian|llamarme|contactar|venir|enviar|llamaria|devolver|contactarian|vendrian|mandar|llamada ..6 nadie|nunca|nada|no|sigo|todavia
    %nadie ..3 llamo|devolvio|vino|llamado|contesto|contacto|aparecio|devuelto ..2
    %nunca ..2 llamaron|llamo|devolvieron|vinieron|hicieron|aparecieron|llego|contactaron ..1
    %said|says|told|promised ..3 would|will|theyd|hed|shed|id|someone|somebody|youd ..5 call|email|ring|phone|look|contact|reply|back|get|send|write|sort|fix|replace|deliver|delivered|refund ..4 heard nothing
    %said|told|agreed|promised ..3 would|will|theyd|hed|shed|youd ..5 call|ring|email|contact|replace|refund|fix|repair|collect|deliver|delivered|visit|come ..4 and ..2 havent|hasnt|wasnt|didnt|have|never|never ..1 ! card transfer
    %supposed|meant|going to ..1 get|receive|have|be|call|ring ..4 it|they|she|he|no|nobody|noone never|call|letter|came|rang ..1 ! refund money card
    %told|said to expect ..4 call|letter|email|visit|engineer|callback ..6 nothing|nobody|noone|never|none
    %nobody|noone followed up
    %never|didnt|dont|doesnt rang|ring|rings|rung|phoned|phone|call|called|calls back ! happy
    %never heard from ..2 again|since
    %going|due|meant to call|ring|phone|visit|contact me|us ..2 no|nothing|never|nobody call|yet|visit|$
    %promised a|the|me ..4 that|which is|has|was not|never
    %keep|kept|keeps promising ..6 not|never|doesnt|dont|didnt
    %fail|fails|failed|failing to return ..1 calls|call|messages|emails
    %follow up ..2 appointment|call|letter|visit never ..1
    %promised|assured ..8 nothing $ ! as thanks
    """
}
