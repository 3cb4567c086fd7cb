/// Sentences with personal data marked as `{kind|text}`, in four languages, and near misses without.
/// All names and numbers are invented.
enum MaskExamples {
  static let lines = """
    Hi {name|Sarah}, my order {order|AB-123456} never came.
    My name is {name|John Carter} and my account number is {account|40218833}.
    You can email me at {email|john.carter@example.com} or call {phone|07700 900123}.
    I spoke to {name|Priya} in billing and then to Mr {name|Okafor}.
    Please ring me on {phone|+44 7700 900456} after six.
    Card ending {card|4421} was charged twice.
    My card is {card|4111 1111 1111 1111} and it was declined.
    IBAN {iban|GB82 WEST 1234 5698 7654 32} is the right one.
    I live at {address|12 Station Road}, {postcode|M1 1AE}.
    Parcel for {address|Flat 3, 7 High Street}, Leeds {postcode|LS1 4AP}.
    Kind regards, {name|Emma Hughes}
    Thanks, {name|Tom}
    Ticket {order|INC0012345} is still open.
    Dear Mrs {name|Patel}, thank you for your letter.
    This is {name|Daniel} speaking.
    See {url|https://example.com/orders/99?x=1} for the proof.
    Look at {url|www.example.org/help}.
    I tweeted {handle|@sam_jones} about it.
    Booking reference {order|XK7P2Q} for Friday.
    Meter number {account|12 345 678 90} reads zero.
    My policy {account|POL-7788990} was cancelled.
    Dr {name|Lewis} was wonderful.
    Nurse {name|Kelly Brown} held my hand.
    Claim number {order|88123456} has had no answer.
    {name|Rachel} in support fixed it at once.
    My husband {name|Peter} could not get in.
    Call me back on {phone|0161 496 0123} please.
    My number is {phone|(020) 7946 0018}.
    Reach me at {phone|555-010-4477}.
    US office: {phone|(212) 555-0142}.
    Invoice {order|2026-00417} is wrong.
    Customer number {account|C-4455667}.
    The agent, {name|Oliver Stone}, hung up.
    Signed, {name|Margaret Hall}
    Best wishes, {name|Claire}
    Yours sincerely, {name|George Whitfield}
    Contact: {name|Hannah Reed}, {email|h.reed+help@mail.example.co.uk}, {phone|01632 960 001}.
    Sent to {address|221 Baker Street}, London {postcode|NW1 6XE}.
    The engineer came to {address|5 Oak Avenue} instead of {address|15 Oak Avenue}.
    I moved to {address|48 Elm Lane}, {postcode|CF10 3AT}.
    Tracking number {order|JD0002233445566} says delivered.
    NHS number {account|943 476 5919}.
    Passport {account|533401372} was lost in your shop.
    Sort code {account|20-45-77}, account {account|31926819}.
    Membership no. {account|883321}.
    Hello {name|Marcus}, thanks for the call.
    Hey {name|Zoe}!
    I was served by {name|Liam} on Monday.
    Spoke with {name|Aisha Khan} who promised a refund.
    An agent named {name|Bernard} was rude.
    My daughter {name|Chloe} was waiting outside.
    {name|Susan Miller} from {address|9 Mill Lane} never got it.
    Ship to {address|1600 Lincoln Avenue}, Dallas, TX {postcode|75201}.
    My zip code is {postcode|90210}.
    Portland, OR {postcode|97205-1234} is my town.
    Order #{order|55821} arrived broken.
    Case {order|CS-2026-1188} was closed.
    Ref {order|REF99812} please.
    Contract number {account|77-120-9981}.
    My mobile is {phone|07911 123456}, text me.
    Email: {email|anna_b@example.org}
    write to {email|p.o.box@example.net}!
    Card number {card|5500-0000-0000-0004} expired.
    Amex {card|378282246310005} does not work.
    Also {iban|DE89 3704 0044 0532 0130 00} or {iban|FR1420041010050500013M02606}.
    my name is {name|sarah} and i want my money back
    my postcode is {postcode|ls1 4ap}
    Professor {name|Adams} did not reply.
    Ms {name|Nguyen} from the front desk.
    Sir {name|Alan Smith} complained as well.
    {name|Kevin O'Brien} signed for it.
    Thank you {name|Maria} for all your help.
    Signed for by {name|Jennifer}.
    It was {name|Anne-Marie Dupont} who called.
    Serial number {account|SN-88A7723}.
    Hi team, {name|Victor Lang} here, account {account|99120034}.
    Regards {name|Helen Marsh}
    Cheers, {name|Dave Simmons}
    The order is for {name|Michael Jones} at {address|33 Kings Court}, {postcode|BS8 2LR}.
    Delivery to {address|2 The Crescent}, {postcode|EX4 4QJ} failed.
    Guten Tag, mein Name ist {name|Sabine Keller}.
    Meine Kundennummer ist {account|40011223}.
    Ich wohne in der {address|Hauptstraße 12}, {postcode|10115} Berlin.
    Bitte rufen Sie mich unter {phone|0171 2345678} an.
    Telefon {phone|+49 30 901820} ist besetzt.
    Bestellnummer {order|B-998877} fehlt.
    Frau {name|Müller} war sehr freundlich.
    Herr {name|Schmidt} hat aufgelegt.
    Ich habe mit {name|Thomas Weber} gesprochen.
    Mit freundlichen Grüßen {name|Jürgen Bauer}
    Liebe {name|Petra}, danke.
    Sehr geehrter Herr Dr. {name|Vogel}, vielen Dank.
    Hallo {name|Markus}, wo bleibt mein Paket?
    Meine E-Mail ist {email|sabine.keller@example.de}.
    IBAN: {iban|DE02120300000000202051}
    Die Rechnung {order|RE-2026-4411} ist falsch.
    Vertragsnummer {account|V 7712345}.
    Zählernummer {account|1EMH0012345678}.
    Lieferung an {address|Lindenweg 4a}, {postcode|80331} München.
    Adresse: {address|Bahnhofstr. 7}, {postcode|50667} Köln.
    Meine Kollegin {name|Andrea} wartet auch.
    Mein Mann {name|Stefan Hoffmann} hat angerufen.
    Viele Grüße, {name|Heike}
    PLZ {postcode|20095} Hamburg.
    Ticketnummer {order|4711008} ist offen.
    Ich heiße {name|Claudia Richter}.
    Hier spricht {name|Karl Neumann}.
    Ihr Techniker {name|Dieter Wolf} kam nicht.
    Rückruf bitte an {phone|040 1234567}.
    {name|Ulrike} hat mir geholfen.
    Kreditkarte {card|4012 8888 8888 1881} gesperrt.
    Gesendet an {address|Am Rosengarten 5} ist es nie.
    Bonjour, je m'appelle {name|Camille Laurent}.
    Mon numéro de client est {account|55120987}.
    Appelez-moi au {phone|06 12 34 56 78}.
    Mon téléphone : {phone|+33 1 42 68 53 00}.
    J'habite {address|14 rue de la République}, {postcode|69002} Lyon.
    Livraison au {address|8 bis avenue Foch}, {postcode|75116} Paris.
    Commande {order|FR-2026-778} jamais reçue.
    Madame {name|Lefèvre} a été charmante.
    Monsieur {name|Dubois} n'a rien fait.
    J'ai parlé avec {name|Nicolas} hier.
    Cordialement, {name|Sophie Martin}
    Merci, {name|Julien}
    Mon mail : {email|c.laurent@example.fr}
    IBAN {iban|FR76 3000 6000 0112 3456 7890 189} pour le remboursement.
    Dossier {order|D-445521} sans réponse.
    Facture {order|F2026-0091} erronée.
    Bonjour {name|Hélène}, merci pour votre aide.
    Chère {name|Isabelle}, je vous écris.
    Le conseiller {name|Mathieu} était poli.
    Mon contrat {account|CT-991234} est résilié.
    {name|Thierry} m'a bien aidé.
    Adresse : {address|25 boulevard Voltaire}, {postcode|33000} Bordeaux.
    Colis {order|6A12345678901} perdu.
    Je suis au {address|3, place du Marché}.
    Hola, me llamo {name|Lucía Fernández}.
    Mi número de cliente es {account|7781234}.
    Llámeme al {phone|612 345 678}.
    Mi teléfono es {phone|+34 91 123 45 67}.
    Vivo en {address|calle Mayor, 5}, {postcode|28013} Madrid.
    Envío a {address|Avenida de la Constitución 18}, {postcode|41001} Sevilla.
    El pedido {order|PED-44812} no llega.
    La señora {name|García} fue muy amable.
    Señor {name|López} me colgó.
    Hablé con {name|Javier} y nada.
    Un saludo, {name|Carmen Ruiz}
    Gracias, {name|Pablo}
    Mi correo es {email|lucia.f@example.es}.
    IBAN {iban|ES91 2100 0418 4502 0005 1332} correcto.
    Factura {order|FA-2026-12} duplicada.
    Hola {name|Marta}, gracias por todo.
    Estimado {name|Carlos}, le escribo otra vez.
    Referencia {order|98120034} sin respuesta.
    Contrato {account|5512098} cancelado.
    Me atendió {name|Raúl} con desgana.
    Mi nombre es {name|Ana Belén Torres}.
    La tarjeta {card|5105 1051 0510 5100} no va.
    Póliza {account|P-771200} vencida.
    {name|Elena} me ayudó mucho.
    Paquete a {address|Plaza de España 3}, {postcode|50001} Zaragoza.
    The bill was 1,250.00 and I paid £45.50.
    I waited 45 minutes on 12/03/2026.
    It took 3 weeks, from 2026-01-04 to 2026-01-25.
    I am Happy with the service.
    Great staff in the Accident and Emergency department.
    Monday was fine, Tuesday was not.
    Will you fix it? May I call?
    I paid 20000 pounds for the car.
    The year 2025/26 was good.
    Room 101 was cold.
    My grandmother is 87 years old.
    Call 111 or 999 in an emergency.
    I called Amazon and PayPal about it.
    Thanks. Excellent.
    Hi there, hello team, dear sir.
    Dear Customer Services, I am cross.
    10 minutes down the road is a shop.
    It is a two way street.
    I use iPhone 12 and Windows 11.
    Flight BA123 was late.
    The price rose from 100 to 150 euros.
    Version 2.14.3 crashes.
    Temperature was 38.5 degrees.
    Open 9:00 to 17:30.
    We were 12 people at table 4.
    Speed is 100 Mbps instead of 500.
    Grace and patience are virtues.
    The Bill is wrong, the Rose was red.
    I used 1500 kWh last year.
    Section 2 of the Mental Health Act.
    Thank you Alderwick.
    I'm British and I'm Disabled.
    At the end of the day it works.
    Ich warte seit 3 Wochen auf 250 Euro.
    Die Rechnung vom 12.03.2026 ist falsch.
    Am Montag um 10:30 Uhr war niemand da.
    Sehr geehrte Damen und Herren, hallo zusammen.
    Der Parkplatz 12 war frei.
    Das kostet 10000 Euro im Jahr.
    J'attends depuis 3 semaines et 2 jours.
    La facture du 12/03/2026 est de 45,90 €.
    Bonjour Madame, Monsieur, merci.
    Llevo 3 semanas esperando 150 euros.
    La factura del 12/03/2026 es de 45,90 €.
    Buenos días a todos.
    Compré 2 entradas por 30 euros.
    Hi {name|Gemma}, {name|Ravi Menon} from {address|77 Harbour Terrace} here, {phone|07700 900999}.
    The driver {name|Carlos} left it at {address|6 Park Close}.
    Account {account|AC-55231} for Mrs {name|Eleanor Finch}.
    Please credit {iban|NL91 ABNA 0417 1643 00} soon.
    {email|first.last@sub.example.org} bounced.
    Ask for {name|Naomi} she knows.
    Policy number {account|HX 4412 998} is void.
    Quote {order|Q-2026-55} expired.
    My friend {name|Jessica Wong} had the same.
    Agent {name|Fiona} told me {name|Greg} would ring.
    I was helped by {name|Ibrahim} and by {name|Natalie}.
    Transaction {order|TX99812345} failed.
    {name|Robert}, {name|Linda} and {name|Karen} were all kind.
    Parcel {order|1Z999AA10123456784} is late.
    Moved from {address|10 Downing Street} to {address|4 Privet Drive}.
    Phone {phone|020 7946 0991}, fax {phone|020 7946 0992}.
    Order number: {order|112-7788990-4455667}.
    Regards, {name|A. Thornton}
    Best regards, {name|Philip Grant}
    My wife {name|Monica} and my son {name|Lukas} waited.
    User id {account|user88123}.
    Ihre Mitarbeiterin {name|Birgit Lange} war nett, {phone|0151 23456789}.
    Kundennummer {account|KD-771234}, Rechnung {order|4500123}.
    Lieferadresse {address|Kastanienallee 82}, {postcode|10435} Berlin, {name|Ingrid Fuchs}.
    Dossier {order|2026-5512}, Madame {name|Girard}, {phone|07 98 76 54 32}.
    {name|Sylvie Moreau}, {address|5 chemin des Vignes}, {postcode|31000} Toulouse.
    Pedido {order|990112}, {name|Enrique Soto}, {phone|+34 655 123 456}.
    Calle: {address|calle de Alcalá 200}, {postcode|28028} Madrid.
    Incidencia {order|INC-77123} abierta por {name|Beatriz}.
    {name|Gareth Lowe}, {address|18 Victoria Street}, {postcode|SA1 5BU}, {phone|07700 900310}, {email|g.lowe@example.org}
    {name|Shirley Moss} of {address|101 Green Lane}, {postcode|DE1 2QP} paid with card {card|4242 4242 4242 4242}.
    Hello {name|Imran}, account number {account|66120934}, order number {order|SO-55123}, thanks, {name|Nadia}
    I rang {phone|0800 555 0199} and spoke with {name|Terence} about ticket {order|TCK-90812}.
    Hi {name|Joanna}, please send it to {address|7 Willow Crescent}, {postcode|OX4 1RT}.
    {email|billing.query@example.com} never answers, nor does {phone|01632 960 777}.
    Claim {order|CLM-2026-334} for {name|Howard Pike}, policy {account|PX-881200}.
    {name|Dorothy} and {name|Maurice} in the shop were lovely.
    Booking {order|HTL77812} under the name {name|Vanessa Cole}.
    Name: {name|Leonard Frost}, phone: {phone|07700 900871}, postcode: {postcode|G12 8QQ}.
    Customer id {account|CU-120933}, case number {order|77120934}.
    {name|Beth} said {name|Duncan} would call me on {phone|07700 900602}.
    Bonjour, {name|Pauline Girard}, client {account|771209}, commande {order|CM-8812}, {phone|06 55 44 33 22}.
    {name|Laurent Petit}, {address|40 avenue Victor Hugo}, {postcode|13006} Marseille, {email|l.petit@example.fr}
    Mein Name ist {name|Manfred Schulz}, Kundennummer {account|8812001}, Telefon {phone|0221 987654}.
    {name|Gisela Braun}, {address|Goethestraße 33}, {postcode|60313} Frankfurt, {email|g.braun@example.de}
    Auftrag {order|A-2026-7781} von Herrn {name|Lehmann}, {address|Ringstr. 19}, {postcode|04109} Leipzig.
    Me llamo {name|Fernando Gil}, cliente {account|551209}, pedido {order|88120}, {phone|699 123 456}.
    {name|Teresa Vidal}, {address|calle Serrano 44}, {postcode|46004} Valencia, {email|tvidal@example.es}
    Soy {name|Alejandro}, mi contrato es {account|CN-44512} y mi correo {email|ale@example.com}.
    Write to {email|k_turner@example.info} or {url|http://example.net/form}, ref {order|AA-77120}.
    Message {handle|@helpdesk_uk} or {handle|@annie.b} got no reply.
    Wrong card again: {card|6011 1111 1111 1117} instead of {card|3530 1113 3330 0000}.
    Refund to {iban|AT61 1904 3002 3457 3201} or {iban|IT60 X054 2811 1010 0000 0123 456} please.
    """
}
