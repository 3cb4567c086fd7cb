/// Sentences written after the rules were, and never looked at while mending them: what masking does
/// on text it has not met. Personal data is marked as `{kind|text}`; a third of the lines have none.
/// All names and numbers are invented.
enum FreshMaskExamples {
  static let lines = """
    Waited three weeks for the boiler part and nobody rang.
    {name|Gwendolyn Pryce} at your Cardiff desk sorted it in minutes.
    I asked for {name|Tunde} because he knew the case, and got cut off.
    Send the cheque to {address|Flat 12, 88 Camden Parade}, {postcode|N7 0EJ}.
    My email {email|g.pryce77@example.net} bounced back twice.
    They rang {phone|029 2018 0450} instead of my mobile {phone|07700 900555}.
    Complaint ref {order|CMP-0098123} closed without a word.
    The price went from 42 to 58 pounds in 2026.
    Paid £120 on 3 March and £80 on 12 April.
    Bus 47 stops outside, room 12, second floor.
    The driver said 10 minutes and it took 95.
    Engineer {name|Callum Reid} left mud on the carpet.
    please ring {name|Ngozi} on {phone|07700900777} after 5pm
    spoke to {name|olivia} who said it was posted on monday
    {name|aisha} was brilliant but the system was down
    Direct debit from account {account|60881234}, sort code {account|40-12-09}.
    Your letter to {name|Mr. D. Pemberton} went to the wrong house.
    Parcel number {order|YT7788123456GB} says signed for.
    It was signed for by "{name|Bridget}", who is my neighbour.
    My late mother, {name|Edith Rawlings}, still gets post.
    Invoice {order|INV-77120} has the wrong VAT.
    The version 4.2.1 update broke the app again.
    On 14/02/2026 at 10:45 I was number 23 in the queue.
    Card {card|5105 1051 0510 5100} was refused at checkout.
    IBAN {iban|NL91ABNA0417164300} was typed wrong by your side.
    I am a customer since 1998 and never had this.
    Reported to {handle|@alder_help} on Twitter, no answer.
    See my review at {url|https://reviews.example.org/r/8812}.
    Meter serial {account|E10Z0034512} shows zero all week.
    The Smart Saver 24 tariff is not what I was sold.
    Many thanks, {name|Rhiannon}
    With best regards {name|Oluwaseun Adeyemi}
    Dear {name|Ms Chaudhry}, your reply did not help.
    Nobody called Support back, three times.
    Three of 5 stars, would have been 1 last year.
    {name|Siobhan} and {name|Hamish} in the shop could not agree.
    We live in Leeds and the parcel went to York.
    Order {order|#99210} is missing two of six chairs.
    My NHS number is {account|485 777 3456} and it is on the form.
    Visit booked for {address|19 Harbour View} but they went to number 91.
    Herr {name|Achterberg} vom Service hat sich nie gemeldet.
    Ich warte seit dem 12. Oktober auf 3 Teile.
    Bitte an {email|t.achterberg@example.de} antworten.
    Meine Nummer ist {phone|0151 22334455}, nach 18 Uhr.
    Die Lieferung ging an {address|Mühlenweg 23b}, {postcode|22301} Hamburg.
    Vertrag {account|VN-5528817} wurde doppelt angelegt.
    Frau {name|Özdemir} war freundlich und schnell.
    {name|Katharina} am Telefon wusste nicht Bescheid.
    Mit besten Grüßen, {name|Rüdiger Hahn}
    Der Preis stieg von 29,90 auf 39,90 Euro.
    Bahnhof, Gleis 4, um 7:30 Uhr, kein Bus.
    Konto {iban|DE75512108001245126199} ist richtig.
    Rechnung {order|R-2026-10443} fehlt eine Seite.
    Im Mai 2025 war alles noch in Ordnung.
    Ich habe mit Ihrem Kollegen {name|Yannick} gesprochen.
    Die Hotline war 45 Minuten besetzt.
    Sendungsnummer {order|003404345} ist unbekannt.
    Mein Sohn {name|Leonard} sollte den Vertrag übernehmen.
    Hallo {name|Frauke}, danke für den Rückruf.
    Wohnhaft {address|An der Kirche 9}, {postcode|97070} Würzburg.
    Bonjour, je suis {name|Solène Marchetti}, cliente depuis dix ans.
    J'attends depuis 6 semaines et rien.
    Répondez à {email|solene.m@example.fr} svp.
    Mon portable est le {phone|07 81 22 33 44}.
    Livré au {address|112 avenue Jean Jaurès}, {postcode|31000} Toulouse, pas chez moi.
    Dossier {order|SAV-661203} clos sans réponse.
    Monsieur {name|Thibault} m'a raccroché au nez.
    {name|Aurélie} du service client a été parfaite.
    Bien à vous, {name|Émilie Garnier}
    Le forfait est passé de 19 à 24 euros en 2026.
    Deux colis sur trois sont arrivés cassés.
    Compte {iban|FR1420041010050500013M02606} débité deux fois.
    J'ai eu {name|Youssef} au téléphone mardi.
    Numéro de contrat {account|8812-0044}, merci.
    Le 3 mars à 14 h, personne.
    Soy {name|Begoña Iturralde} y llevo un mes esperando.
    Mi correo es {email|bego.itu@example.es}.
    Llamé al 22 de la cola y nada.
    Mi móvil {phone|655 44 33 22} está bien escrito.
    El técnico fue a {address|calle Serrano 41}, {postcode|28001} Madrid, y no era ahí.
    Pedido {order|ES-20931} con dos errores.
    Don {name|Anselmo} de facturación me ayudó.
    Un saludo, {name|Íñigo Belmonte}
    Pagué 35 euros en lugar de 29 en 2026.
    La cuenta {iban|ES9121000418450200051332} es la buena.
    Hablé con la señorita {name|Quiroga} y me colgó.
    Número de cliente {account|50099812}.
    Esperé 50 minutos el 4 de mayo.
    {name|Marisol} me atendió muy bien.
    Tres de cada 10 veces no funciona.
    """
}
