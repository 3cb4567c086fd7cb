/// `transfer`: the customer was passed along.
enum TransferPatterns {
  static let lines = """
    %@passed = passed bounced shunted pushed shoved tossed shuffled shuttled handed thrown batted sent referred moved kicked ping
    @passed = passed bounced shunted pushed shoved tossed shuffled shuttled batted kicked pinged ponged
    %pillar to|two|too post
    was|were|been|being|got|getting|get|is|am|are|be|im|keep|kept passed|bounced|shunted|shoved|tossed|shuffled|shuttled|batted|passing ..3 from|between|around|about|round|along|over|backwards|backward|through|onto|pillar|back -the|exam ! test exam driving years time parcel? ball dish menu food away
    %passed|passing|bounced|bouncing|shunted|tossed|shuffled|shuttled|batted me|us|him|her|my|the|mum|case|complaint ..2 from|between|around|about|round|onto|over|off|to|back ! message forms test milestone money payment gas number
    %being|just|constantly|always|getting|got|keep|kept passed|bounced|bouncing|shunted ..1 from|between|around|round|about|onto -the ! ball messages message reception
    %passed|bounced|shunted|tossed|shuffled|pushed|referred|switched|moved|sent from one ..6 to another|the|next
    from one @dept|@agent|service|hospital|doctor|agent to another|the|next ! moved easily transfer? ride
    from @dept|agent|person|doctor|team|pillar to @dept|agent|person|doctor|team ! easily walk walked lift
    passed|passing on|over|along to ..2 another|different|someone|somebody|other|several|complaints|colleague|next|@dept|@agent|@num2 ! thanks compliments praise thank message feedback
    %passed|pass me|us|my ..2 on|over|along to|again|@num2 ! message thanks
    %pass|passes|passing the buck
    %was|were|been|got|get|getting|being|am|is|are|be|im|then|again|kept|keep|constantly transferred|redirected|rerouted|forwarded|reassigned|re|shunted|diverted|signposted ..4 to|from|again|between|@num2|back|times|around|over|and|several|without|cut ! money funds hospital ambulance ward bed payment amount fund balance cash account accounts salary website page euro euros theatre maternity labour home hdu icu site currency points data crypto file loan mortgage servicing debt like competent please
    %transferred|transferring|transferes|transfered|redirected me|us|my|him|her ..1 call|again|to|back|from|between|and|without|@num2|over|around|directly|the|through|$ ! money funds hospital ambulance ward bed payment amount fund balance cash salary please can could account accounts pin stretcher chair trolley points deposit paycheck euros dollars
    call|calls|ticket|case|complaint|request|referral was|is|got|were|been|being transferred|reassigned|forwarded|moved|redirected|rerouted|diverted|passed|bounced ..4 to|from|between|around|@num2|again ! money
    case|complaint|ticket|issue|query to another|different|other department|team|office|agent
    %@agent|each|person|they|she|he|you|who|one|lady|everyone ..1 keep|keeps|kept|just|then|then ..1 transferred|transferring|redirected|redirecting|passing|forwarded me|us
    %keep|kept|keeps transferring|redirecting|passing|sending|referring me|us|my|back|it ..3
    %after|when being|been|getting transferred|redirected|bounced|passed ..4 to|@agent|@num2|from|@dept ! hospital ward money
    %put|puts|putting me|us|you through to ..2 wrong|another|someone|somebody|different|sales|else|other|reception ! please
    %was|were|got|been|being put through to ..3 wrong|another|someone|different|somebody|several|@num2|else|other|voicemail
    %was|got put on|over|onto to someone|somebody else
    %to|at|with wrong department|team|office|desk|dept|extension|number ..1 ! charged please
    %come|came|got|been through to the wrong
    %wrong department|team|desk|dept|office $ ! charged
    %connected|handed|directed|referred|forwarded|redirected|sent me|us ..1 to|over|onto|on ..1 a? another|different|other|someone|somebody|wrong|new|@num2 ..1 @dept|@agent|number|person|place|hospital|else|people|numbers
    %was|were|been|got|being connected|handed|directed|forwarded|redirected|sent ..2 to|over|onto ..1 another|different|other|someone|somebody|wrong|@num2|finance|sales|voicemail ..1 @dept|@agent|number|person|place|else|people|and|numbers|desk ! parcel parcels package letter order item money medication prescription prescriptions text card ambulance
    %handed over to a new|another|different agent|advisor|person|colleague
    %handed|hands|passed|transferred|sent me to|onto a? phone|call|helpline|bot|chatbot|website line|centre|center|team|$
    %sent|send|sending|referred|refer|referring|passed me|us ..1 back|round|around|backwards ..1 and|to|in|between -forth? ..3 forth|gp|111|doctor|doctors|store|shop|hospital|a|pharmacy|bank|them|you|circles|reception|surgery|101|999|circle ! bill
    %referred|sent|going|went|passed|pushed|bounced|tossed|go back and|to forth|fro|forward|forwards -with? ! emails parking
    %round and|in|around round|circles ..1 -the ! park parking car driving
    %going|go|went|sent|goes|running round|around|in in? circles
    %told|tells|tell|said|says|advised|asked me|us|him|her|i|we|to|them ..3 call|ring|contact|phone|speak|go|see|ask|try|visit ..7 who|they|then|and ..3 told|said|tells|says|advised|sent|referred|directed|transferred ..2 me|us|to|call|ring|contact|speak|go|back ! ambulance? better worse
    %told|tells|tell|says|said|advised me|us|to|i|the ..3 call|ring|contact|speak|phone|ask ..5 different|another|other|someone|somebody ..1 number|department|team|office|else|dept|company|line|person|agency
    %say|says|said|tell|tells|told|reckons|refer|refers|send|sends ..1 ask|call|contact|go|speak|ring|see ..6 say|says|said|tell|tells|told|refer|refers|send|sends|sent ..3 ask|call|contact|go|back|speak|ring ! money transfer
    %customer|reception|reception|store|shop|bank|gp|111|council|surgery|hospital|pharmacy|support|service sent me|us ..5 sent me|us ..1 back|to
    %given|gave|giving me? us? ..1 another|different|other|yet number|numbers|department ..4 to|and ..1 call|ring|phone|contact
    %speak|spoke|talk|talked|spoken to|with three|four|five|six|seven|eight|3|4|5|6|7|8|several|multiple|numerous|many different|other|separate ..2 people|departments|agents|advisors|persons|representatives|teams|reps|operators|staff|members|@agent ! lovely helpful nice kind
    %spoke|spoken|talked to|with three|four|five|six|seven|eight|3|4|5|6|7|8|several|multiple|numerous people|agents|advisors|reps|representatives|departments|operators ..1 ! lovely helpful nice kind
    %need|needed|have|had to speak|talk|go to|with ..2 different|another|other department|team|office|dept|agency|branch
    %fobbed|palmed|foisted off|me|us ..2 to|onto|on|with|off
    %the|a|given|get|getting|got runaround
    %run around ..5 between|by|from|offices|departments
    %sent|went|go to ..1 wrong desk|department|office|counter|place|clinic|ward ! item parcel package
    %ping|pinged pong|ponged ..3
    %passing ..1 my|our case|complaint|claim|request|ticket|me|us ..2 to|between|around
    // German, French, Spanish
    %werde|wurde|wurden|werden|bin|mich|worden|wird ..5 weitergeleitet|weiterverbunden|weitergereicht|weiterverwiesen|weitergegeben ! information informationen dank
    %standig|dauernd|immer|mehrfach|dreimal|nur|stets ..3 weitergeleitet|weiterverbunden|weitergereicht|verbunden
    %abteilung|stelle|mitarbeiter|einem|einer|team|pontius zur|zum|zu nachsten|anderen|pilatus|nachste
    %wurde|wurden|werde|werden|worden an ..1 eine|einen|andere|anderen ..2 abteilung|stelle|kollegen|mitarbeiter|nummer ..2
    %hin und her|hergeschickt|hergeschoben|hergereicht ..1
    %mich|uns|wurde ..3 weiterverbunden|durchgereicht|abgewimmelt
    %m|nous a|ont|est|suis|ete|avez ..2 transfere|transferee|transferes|redirige|redirigee|bascule|balade|ballade|renvoye|renvoyee ..6 fois|service|vers|a|de|autre|services|interlocuteur ! argent virement compte
    %renvoie|renvoient|renvoye|transfere|balade|renvoyee|baladee d|de un? service|interlocuteur|personne|conseiller ..2 a|en l? un? autre|service
    %se renvoie|renvoient la balle
    %transfere|redirige|oriente|renvoye|renvoyee|transferee ..1 vers|a|au un|une|l|le ..1 autre service|personne|interlocuteur|departement|numero
    %me|nos|te paso|pasaron|pasan|pasa|han|transfirieron|transfieren|transferido|derivaron|derivan|derivado|mandan|mandaron|redirigieron ..3 departamento|agente|operador|otro|otra|persona|veces|compañero|otro ! dinero factura banco cuenta
    %de un departamento|operador|agente|lado|sitio ..1 a|al|para otro
    %said|told ..4 not their|our|her|his job|department|problem ..2 sent|referred|passed|told me|us ..1 to
    %told me|us to ask|call|ring|contact|see ..5 told me|us|to ..1 ask|call|ring|contact|see
    %sent ..4 then|and sent back
    """
}
