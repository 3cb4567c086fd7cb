/// `leaving`: the customer says they will switch.
enum LeavingPatterns {
  static let lines = """
    @firm = provider|providers supplier|suppliers company companies bank|banks operator carrier competitor|competitors network firm insurer dentist surgery hospital vendor shop store gym practice airline service
    %will|ill|would|going|want|wanted|am|im|considering|consider|thinking|considered|decided|like|plan|planning|intend|rather|wish|looking|need|might|about|id|well|forced|ready|tempted ..3 switch|switching|move|moving|go|going|leave|leaving|change|changing|transfer|transferring|look|looking|find|take|defect|defecting|swap|shop|switched ..4 another|different|other|elsewhere|competitor|competitors|someone|somewhere|new ..1 @firm|$|else|and|who|that|bank|provider|company|in|to|if|for|where|of ! card? address pin seat plan ward bed not never branch? house country currency date airport city phone device room number money? email? account? ambulance? appointment time? payment amount day reason name? flight? floor transfer meant different? old
    %switch|switching|switched|move|moving|moved|changing|change|going|leave|leaving ..3 to|for|your|a|my|our ..2 another|different|other|new|competitor|competitors|rival|providers|provider|supplier|suppliers|banks ..1 @firm|provider|$|bank|supplier ! from never not delighted love phone address ward house country moved? to? you hospital? numbers
    %to your competitor|competitors|competition
    %change|changing|switch|switching provider|providers|banks|bank|supplier|suppliers|companies|insurer|dentists|carriers|carrier|hospitals|surgeries ..1 ! not never details address? money?
    %take|taking|taken ..1 my|our business|custom|money ..1 elsewhere|away|somewhere
    %ill|will|going|would|rather|to|can|well ..1 go|going|look|looking|shop|buy elsewhere ..1 ! not never wont wouldnt sleep wait? parking park pain
    %never|wont|not|wouldnt|wouldn|won|dont|will|shall|shant|shan ever? ..1 be? want? going? to? use|using|order|ordering|buy|buying|shop|shopping|fly|flying|stay|staying|return|returning|book|booking|visit|visiting|renew|renewing|come|coming|go|going|deal|bank|dealing|purchase|purchasing|choose|rent|eat|recommend ..5 again|anymore|ever|back|here|longer ..1 ! hope need hopefully ambulance will? definitely hesitate pin pain card? illness cancel? problem atm until i? regret
    %never again ..1 will|would|ever|$|using|to|with|shall|going|use ..1 ! happened happen hope problem pain
    %not|wont|never|wouldnt coming|going|come|go|be|use|using|visit ..2 back|again ..1 ! hope need pain until? needed hopefully to? machine they problem
    %wont|not be ..1 renewing|returning|using|back|recommending|shopping|buying ..2 ! they he she it parcel money soon again? sure
    %will never|not ..2 use|fly|shop|order|stay|buy|bank|deal|trust|return|book|visit ..3 you|again|here|this|them|your|company ..1 ! forget hope
    %last time i|we ill? ..1 shop|order|use|buy|book|fly|stay|deal|come|will|ever|eat ..1 ! was great used? worked
    %close|closing|terminate|terminating|shut|delete|deleting|cancel|cancelling|canceling|deactivate|end|discontinue ..2 my|our|all|the|this|down ..2 account|accounts|membership|subscription|contract|profile|policy|plan ..2 ! was closed? without why transaction order? locked blocked wrong? payment? bill? card? wait? hotel reservation flight number booking not dont didnt external linked details setup auto old asked
    %like|want|need|how|please|can|wish|would|decided|going|help|looking ..5 close|terminate|deactivate|delete|shut|end|cancel ..2 account|accounts|contract|membership|subscription|policy|insurance|service|services ..1 ! order? card? payment flight booking reservation transaction not transfer
    %account|contract|membership|subscription|policy to be|get ..1 closed|terminated|cancelled|canceled|deleted|ended ..1 ! not
    %closed|cancelled|canceled|terminated my|our ..1 account|contract|membership|subscription|policy ..1 ! why without you they mistake error? chase was bank? did has? have? never
    %dont|no|not ..1 longer? want|wish|like ..1 to be|have|use|using|stay|continue|bank|an|your ..3 customer|member|account|service|services|app|anymore|client|business|with|bank ! card transaction statement emails
    %no longer ..1 want|wish|require|be|need|like ..2 your|a|to|an|this|my|the|account ..2 customer|services|service|account|policy|use|be|using|with|insurance|continue ! card pain
    %lost a|my|our|me|us|another as? ..1 customer|custom|business ! i weve we sim
    %youve|you|have|has lost ..2 customer|business|custom
    %done|through|finished with this|your|you|them company|bank|service|$|lot|people|app ! treatment
    %want|im|get|me|am out of my|our|this|the? contract|here
    %im|am|were|we off to another|a|your|the? ..1 competitor|competition|provider|company|bank|supplier|rival
    %im|were off to ..1 ..2 at|once|as|when the|this|soon|we|i end|is|as|my|our ! work bed shop holiday
    %im|were leaving|gone $ ! hospital work country house home discharged
    %im|am leaving you|this|your company|firm|bank|$
    %years|months ..4 im|i|we|am|were leaving|moving|switching|going|off|done ! hospital country
    %if ..10 i|we|ill|well|im will? leave|switch|cancel|go|move|take|off|leaving ..3 elsewhere|another|leaving|leave|switch|$|account|contract|business|to|provider|you ! wait ill? hospital
    i|we will|ll|are|am|shall be? leave|leaving|switch|switching as|when|if|after|soon|because|you|to|at|this ..1 ! hospital home house ward work review message town country message
    %would|will ..1 rather|prefer ..1 pay|go|use|drive|be ..3 more|elsewhere|somewhere|another|different ..1
    %have|ive|i|we|weve already|now|since|just? ..1 found|changed|switched|moved|signed|joined|gone|registered|left ..3 another|different|competitor|elsewhere|new|other ..1 @firm|dentist|surgery|$|one|provider|with|for ! from to? you phone moved? address country area house
    %considering|thinking|thought|contemplating of|about? leaving|switching|changing|moving|cancelling|closing|canceling|elsewhere|quitting ..2 ! not never hospital house address job
    %time to switch|leave ..1 -home
    %not|wont|never|wouldnt be? ..1 renew|renewing ..2
    %going|go|move|moving|switch|switching back to my|our old|previous|former|other
    %moving|move|transfer|withdraw ..2 my|our|all ..2 money|funds|business|accounts ..2 to|elsewhere|out ..2 another|different|competitor|elsewhere|other ..1 bank|company|institution|$|provider
    %please|want|to|you terminate|end|cancel my|our|this|the contract|agreement|membership|account|policy|subscription|service|insurance
    %wouldnt|would|not|never|dont|will ..2 use|recommend|trust|touch|go ..3 them|this|you|there|here|company ..2 again|ever
    %avoid at all costs
    %anbieter|bank|versicherung|stromanbieter|versorger|lieferant|provider|arzt|praxis ..2 wechseln|wechsle|wechsel|gewechselt
    %wechsle|wechseln|wechsel|wechsele ..4 anbieter|konkurrenz|bank|versicherung|versorger|mitbewerber
    %zur konkurrenz|mitbewerber ..1
    %kundige|kundigen|gekundigt|kundigung ..4 vertrag|konto|abo|mitgliedschaft|hiermit|fristgerecht|$|wegen|versicherung|meinen|mein ! wann? wie?
    %vertrag|konto|abo|mitgliedschaft|versicherung ..2 kundigen|gekundigt|kundige|auflosen|schliessen|loschen|beenden
    %nie|niemals|nicht wieder|mehr|mehr ..2 bestellen|kaufen|buchen|$|dort|hier|hin|mit|bei|beauftragen|einkaufen|kommen ! problem probleme
    %kunde|kundin|kunden ..2 weg|verloren|gewesen|los
    %anderen|neuen|einen anbieter|provider|arzt|dienstleister ..1 ! kein
    %changer|change|changerai|changeons|quitter|vais|partir ..3 operateur|banque|fournisseur|assurance|assureur|concurrence|prestataire|concurrent|compagnie|ailleurs ..1 ! pas jamais
    %aller|vais|irai|partir|pars|passer|passe voir? ..2 ailleurs|concurrence|concurrent
    %resilier|resilie|cloturer|fermer|resiliation|resilierai|annuler ..3 contrat|compte|abonnement|assurance|adhesion ! pourquoi
    %plus jamais ..1 ! probleme souci
    %ne|n|reviendrai|commanderai|acheterai ..2 reviendrai|commanderai|acheterai|retournerai|commande|reprendrai|plus ..1 plus|pas|jamais|chez ..2 ! problemes
    %perdu un|une|votre|notre client|cliente
    %cambiar|cambio|cambiare|voy|cambiarme|pasar|pasarme|irme|vamos|paso ..4 compania|banco|operador|proveedor|aseguradora|competencia|seguro|empresa ..1 ! no
    %cancelar|cancelo|rescindir|cerrar|baja ..3 contrato|cuenta|suscripcion|membresia|poliza|servicio ! pedido? por?
    %darme|doy|darnos|damos|darse de baja
    %no|nunca volvere|volveremos|comprare|repetire|volver|repito ..3 comprar|mas|aqui|a|con|contratar|$
    %nunca mas ..1 ! problema
    %han|perdido|perdieron|pierden ..1 un|una cliente|clienta
    %moving|going|switching|gone|off to a|another|the|your competitor|competition|rival|provider|supplier
    %if ..6 i|we will|ll|shall leave
    %never again $
    %will|wont|shall|would not|never be? use|using ..1 services|service|company|firm|shop ..1 again
    %going|go to ..1 another hospital|dentist|shop|store|garage|company|bank|provider ..1 next|instead|from
    """
}
