/// `rekey`: an error came from manual re-entry.
enum RekeyPatterns {
  static let lines = """
    @thing = name|names surname address|addresses email postcode number|numbers dob birth details reading|readings phone date|dates amount|quantity quantities size policy account iban registration initial spelling information data dose strength serial title gender code item order appointment form claim booking
    they|he|she|someone|somebody|agent|staff|clerk|adviser|advisor|nurse|receptionist|reception|colleague|pharmacist|you|operator|lady|who|@agent|rep ..3 typed|keyed|entered|inputted|input|wrote|written|recorded|registered|logged|copied|mistyped|misspelled|misspelt|misheard|spelled|spelt|transposed|booked|noted|set ..5 wrong|wrongly|incorrect|incorrectly|incorrectly|mistakenly ..4 @thing|$|down|on|in|the ! i ive we pin atm through
    %typed|keyed|entered|inputted|input|written|recorded|registered|logged|copied|mistyped|misspelled|misspelt|spelled|spelt|spelling|transcribed|filed|put ..1 down? ..2 wrong|wrongly|incorrectly|incorrect|wrong ..4 by|on|in|at|under|from|over|system|policy|booking|form|$|everything ! i ive we pin password through payment
    @thing ..3 was|were|is|are|been|got|had|has|being ..2 typed|keyed|entered|inputted|input|written|recorded|registered|logged|copied|mistyped|misspelled|misspelt|spelled|spelt|transcribed|transposed|swapped|taken|filled|filed|put ..3 wrong|wrongly|incorrectly|incorrect|wrong|wrongly ! i pin password
    @thing was|were|is|are ..2 misspelled|misspelt|mistyped|transposed|misspelling|mis ..1 ! i
    misspelled|misspelt|mistyped|misspelling|misspell|transposed ..3 @thing|surname|my ! i
    %have|had|has|got me|my|husbands|our|him|her ..3 down ..2 as|wrong|under|incorrectly
    %have|had|has|got my|our|his|her|the ..2 @thing|surname ..1 wrong|incorrect|spelt|spelled|misspelled|misspelt ..2 ! i?
    %got my|our|his|her|the ..2 @thing|surname wrong ..1
    %wrong|incorrect ..1 @thing|birth ..5 on|in|for ..2 my|our|the|his|her ..1 file|record|records|account|system|policy|form|invoice|letter|certificate|order|notes|contract|ticket|chart|documents|label|prescription ! rate i charged amount? card
    %records|record|file|system|invoice|account|policy|letter|contract|ticket shows|show|has|have|had|says|showed|lists|listed ..3 wrong|incorrect|misspelled ..2 @thing|birth|postcode ! amount? rate
    %wrong|incorrect|old ..1 @thing|details ..3 was|were|is|been|had ..1 put|entered|keyed|typed|recorded|written|input|inputted|registered|set ..1 ! i rate charged
    %put|entered|typed|keyed|input|inputted|added|wrote|recorded ..2 the? ..1 wrong|incorrect|old|extra|another ..1 @thing|zero|one|digit|postcode|address|house|street|car|item|person|name ..3 on|in|for|again|to|down|by|onto|$ ! i ive we pin my? money through
    %booked|filed|logged|put|entered|listed|registered|down ..3 under|for|on|as|in the? ..1 wrong ..1 name|date|day|patient|policy|account|time|person|customer|address|item|place ! i transfer pin money
    %extra|missing zero|digit|nought ..4 to|on|in|my
    %digits|digit|numbers|letters ..7 swapped|transposed|reversed|mixed ! pin card i
    %decimal point ..4 wrong
    %data entry|input error|errors|mistake|mistakes
    %clerical|admin|administrative|administration|keying|typing|typographical|human|inputting error|errors|mistake|mistakes ..2 ! i
    %typo|typos|typographical ..4 my|by|your|in|on|their ! i made
    %typed ..3 instead of ! i
    %old address ..3 even|although|though|despite|when|again ..3 updated|changed|told|gave
    %wrong house|flat number ..3 on|in
    %wrong|another ..4 although|even|despite|though|i ..2 gave|told|provided ..3 right|correct|correctly ! paid
    %gave ..3 right|correct ..4 and|but ..4 entered|typed|put|wrote|keyed|recorded ..2
    %name|nachname|adresse|zahlerstand|nummer|daten|kundennummer|mail|geburtsdatum|kontonummer|anschrift ..4 falsch|fehlerhaft ..1 geschrieben|eingegeben|erfasst|eingetragen|aufgenommen|notiert|ubernommen|gespeichert ! ich pin
    %tippfehler|schreibfehler|eingabefehler|zahlendreher|erfassungsfehler ..1
    %nom|adresse|prenom|numero|nombre|releve|mail|email|coordonnees|date ..4 mal|incorrectement ..1 orthographie|orthographiee|saisi|saisie|ecrit|ecrite|enregistre|enregistree|note|notee|recopie|saisies ! j ai? code
    %erreur|faute|erreurs de saisie|frappe|retranscription
    %escribieron|introdujeron|apuntaron|anotaron|registraron|pusieron|apuntado|escrito|anotado|tecleado|tomaron ..1 mal ..1 mi|el|la|los|mis nombre|apellido|direccion|telefono|numero|correo|datos|lectura|fecha|dni|email
    %mi|el|la nombre|apellido|direccion|correo|telefono|numero esta|estaba|fue|venia mal ..1 escrito|escrita|anotado|apuntado|registrado
    %they|@agent|you|staff|clerk typed|wrote|spelled|spelt|recorded|entered ..2 my|our|the ..3 wrong|incorrectly|wrongly ! i charged amount rate
    %entered|typed|recorded|keyed|written with|as ..3 instead of ! i
    %misheard ..4
    """
}
