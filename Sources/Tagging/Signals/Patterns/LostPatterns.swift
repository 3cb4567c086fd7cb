/// `lost`: details were wrong or gone after a hand-off.
enum LostPatterns {
  static let lines = """
    // nothing on record
    %no|any|without record|records|trace ..1 of|that|on ..2 my|our|the|me|us|a|any|this|it|call|ever|complaint|appointment|booking|order|request|conversation|previous|having|him|her|being ! dirt transaction payment purchase wrongdoing transfer deposit charge
    %had|has|have|is|was|with no record|records ..1 of|$ ! transaction payment purchase dirt wrongdoing transfer charge
    %no notes|note ..3 on|from|left|about|of|made|taken
    %nothing|anything|not noted|recorded|logged|written ..1 on|down|in ..1 my|the|file|system|account|notes|record|records
    %not|wasnt|werent|isnt|arent|nothing|no ..2 on|in the|their|your system|systems|computer ! working update access money payment app transaction
    %couldnt|cannot|cant|unable to? ..1 find|locate|see|trace ..1 me|my|our|any|the ..2 booking|record|records|file|notes|referral|appointment|account|details|application|claim|request|complaint|prescription|results|paperwork|form|documents|order|bookings ..3 on|in|of|even|when|again|though|for|$ ! i we app atm website confirmation email
    %they|he|she|receptionist|reception|agent|@agent ..2 couldnt|cannot|cant|unable to? find|locate|trace|see ..1 me|my|our|any|the|his|her ..1 booking|record|records|file|notes|referral|appointment|account|details|application|claim|request|complaint|prescription|results|paperwork|form|documents|order|records|name ..1
    %couldnt|cant|cannot not? see anything|what ..3 agent|previous|colleague|last|said
    // lost things of the case
    %they|you|he|she|hospital|surgery|gp|shop|dept|@dept|@agent|theyve|youve|had|someone|then|which ..1 lost|mislaid|misplaced ..1 my|our|all|the|his|her|mums|dads ..3 paperwork|application|documents|document|file|files|notes|referral|referrals|records|record|form|forms|results|details|sample|samples|letter|letters|request|claim|booking|order|prescription|information|blood|test|swab|scan|complaint|xray|data ! i we
    %lost my|our|the|all ..2 paperwork|application|documents|file|files|notes|referral|records|forms|details|sample|samples|letter|request|claim|prescription|information ! i ive we weve me
    %paperwork|application|documents|document|file|files|notes|referral|referrals|records|record|forms|form|results|details|sample|samples|letter|letters|request|claim|claims|complaint|message|messages|prescription|prescriptions|information|data|swab|test|tests|ticket was|were|is|are|been|get|gets|got|getting|have|had|has ..2 lost|misplaced|mislaid|missing|disappeared|vanished|astray ! money payment
    %went|gone|going|goes missing|astray ..4 between|clinics|departments|notes|file|referral|in ..2 hospital|surgery|departments|clinics|transit|post
    %letters|letter|notes|file|referral|request|paperwork|results|records|documents|prescription|prescriptions|sample|samples|message went|gone|go|goes|has|had|have gone? missing|astray
    %lost in the? ..1 system|transfer|ether|handover|translation|between|departments
    %fell|fallen|fall|falling|slipped|slip|slipping through the|a cracks|net|gaps|gap|crack
    %vanished|disappeared|lost after|during|when ..4 transfer|transferred|handover|moved|migration|discharge
    %mixed|mix|muddled|confused up? me|my|our|the ..3 file|notes|record|records|details|patient|patients|results|paperwork ..2 with|up|someone
    // not passed on
    %not|never|wasnt|werent|isnt|arent|hasnt|havent|hadnt|didnt|nor|no|without ..5 passed on|along|to|over|across|through -the|quickly ! verification identity test exam away time vehicle money
    %not|never|wasnt|werent|hasnt|havent|hadnt|didnt|doesnt|dont|isnt ..4 passed|pass|relayed|forwarded|communicated|handed|shared|relay|transmitted ..2 on|to|between|with|over|along|across|down|through|amongst|among|$ ! verification identity book buck money friends friend payment compliment story payments experience
    %not|didnt|never|wasnt|werent ..3 get|got|reach|reached through|to|driver|engineer to? the? driver|crew|kitchen|pharmacy|billing|engineer|ward|warehouse|department ! i we
    %never|didnt|not reached|reach the|our|my? driver|crew|kitchen|pharmacy|engineer|ward|warehouse|team|department|technician
    %they|he|she|driver|engineer|nurse|doctor|staff hadnt|wasnt|werent|hasnt|havent|not been? told|informed|notified|briefed ..3 about|that|of|i ..3 my|our|the|change|changed|rescheduled|had|allergy|order|i|gate|dog ! i we was? were? me us
    %nobody|noone|one|office|not|never ..2 told|informed|notified|tell the|my|our|him|her|them|next ..1 driver|warehouse|ward|gp|surgery|billing|engineer|crew|kitchen|fitter|shop|doctor|department|pharmacy|nurse|technician|team|consultant|hospital|him|her|them ! i we
    %technician|engineer|driver|crew|nurse|doctor|fitter|shop|ward|gp|surgery|consultant|store|warehouse|staff|agent|department|he|she|they|pharmacy|paramedics was?|were?|had?|has? hadnt|wasnt|werent|havent|hasnt|never|not been? told|informed|briefed|notified ..1 about|of|that|anything ! delay fee
    %knew|know|knows nothing|not about|of|what ..5 first|previous|agreed|other|agent|before|conversation|call|last
    %nothing|none of ..2 about|information|what ..6 i ..1 gave|said|told|explained|agreed|provided
    %had|has|have none|nothing of the|my information|details|notes
    %had|has|have|having no idea why|what ..2 he|she|they|i|we ..2 there|here|had|was|were|been ! transaction charge charged money
    %didnt|dont|hadnt|havent|hasnt|without|not ..1 have|got|seen|read|having|reading|reading|access|had|receive|received|see ..2 my|our|his|her|any|the|to ..2 notes|records|history|referral|results|file|paperwork ..1 -yet ! i ive we online
    %never|not|hasnt|havent|didnt|hadnt|wasnt ..1 reached|arrived|received|receive|got|get|sent|reach|arrive|forwarded|logged|recorded|updated|noted|registered ..1 ..4 referral|pharmacy|billing|gp|surgery|department|team|ward|records|discharge|documents|documentation|paperwork ! i ive we weve appointment
    %they|hospital|gp|surgery|pharmacy|carrier|clinic|office|store|bank|@dept|department|claim|claims|claimed|said|saying|who ..2 they? had|have|hadnt|havent|never|didnt not? ..1 received|receive|got|get ..2 my|our|the|any|a ..2 referral|documents|paperwork|form|forms|email|letter|application|request|fax|information|results|prescription|payment|documentation|sample ! i
    %request|complaint|call|email|appointment|change|cancellation|instructions|details|information|allergy was|were|is|had|have|has|been never|not been? ..1 logged|recorded|forwarded|registered|noted|processed|passed|actioned|booked|written|documented|relayed|communicated|updated
    %nobody|noone|one|colleague|agent|they|she|he|staff had|did|didnt|never|has|hadnt ..1 write|written|wrote|note|noted|update|updated|log|logged|record|recorded|leave|left ..2 down|notes|records|it|anything|my ..1 after|notes|down|records|anything|file|account ! positive
    %didnt|dont|doesnt|did|do|not|wasnt ..2 have|had me|us|my|name|him|her ..1 booked|down|listed|registered|on ! i
    // between departments
    %lack|poor|no|bad|lacking|zero|terrible|little|better|improve|improved|improving of? ..2 communication|communications|coordination|liaison ..1 between|among|amongst|across ..5 department|departments|dept|depts|teams|team|services|service|wards|ward|gp|gps|hospital|hospitals|surgery|practice|practices|pharmacy|pharmacies|agencies|clinics|yourselves|111|999|trusts|professionals|doctors ! great excellent
    %communication|communications|liaison|coordination between|amongst|among|across ..2 department|departments|teams|team|services|wards|gp|gps|hospital|hospitals|surgery|practice|practices|pharmacy|agencies|clinics|111|999|professionals|doctors ..5 poor|bad|lacking|terrible|non|could|needs|better|improve|improved|appalling|awful|broke|was|is|broken|failed ! excellent great good fantastic superb
    %dont|doesnt|didnt|not|never ..1 talk|speak|communicate|liaise ..1 to|with|between ..2 each|one|other|another|gp|eachother|departments|themselves
    %left hand ..3 know|knows|knowing|what|right
    %wrong address|name|information|details|notes|number|instructions|date|time ..3 by|from|given ..1 ..2 office|call|handler|dispatch|111|control|team|department|reception|agent
    %given|had|got the wrong address|details|information ..2 by|from
    // German, French, Spanish
    %unterlagen|akte|antrag|dokumente|formular|daten|rezept|befund ..4 verloren|verschwunden|verlegt|verschollen|unauffindbar ! ich
    %information|informationen|nachricht|daten|anderung|auftrag|notiz|info|infos|anliegen|meldung ..4 nicht|nie ..1 weitergegeben|weitergeleitet|ubermittelt|angekommen|hinterlegt|notiert|vermerkt
    %dossier|documents|papiers|demande|courrier|formulaire|reclamation ..5 perdu|perdue|perdus|egare|egares|disparu|introuvable ! j ai? je
    %information|informations|message|demande|dossier|infos|changement ..4 pas|jamais|aucune ..2 transmis|transmise|transmises|passe|passee|communique|communiquee|enregistree|notee
    %han|perdieron|ha|perdido ..1 perdido|perdieron|extraviado|extraviaron ..1 mi|mis|la|los|el ..1 expediente|documentos|documentacion|solicitud|papeles|ficha|datos|historial|reclamacion
    %no|ninguna|sin ..3 constancia|registro ..1 de|$
    %no|nunca ..3 transmitieron|pasaron|comunicaron|paso|transmitio|avisaron ..3 informacion|mensaje|aviso|datos|cambio|tecnico|conductor
    %notes|file|records|paperwork|referral|letter|form|forms ..5 had|have|has disappeared|vanished
    %did|didnt|not|never not? leave|left|make|write ..1 any? notes
    %told|said ..2 they couldnt|could|cannot|cant not? find my|our|the ..1 account|booking|record|file|order|details|appointment
    """
}
