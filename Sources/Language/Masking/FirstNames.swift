/// First names that are common in English, German, French and Spanish speaking countries.
enum FirstNames {
  /// Whether a folded word is one: 1 a name wherever it is capitalised, 2 also a word or a place, -1
  /// no name.
  static let table = NameWords.table([(1, plain), (2, ambiguous)])

  private static let plain = """
    aaron abdul abigail adam adrian ahmed aisha alan albert alejandra alejandro alex alexander
    alexandra alfred ali alice alison allison amanda amelia amina amy ana anders andre andrea andreas
    andrew angela anita anja anke ann anna anne annette anthony antje antoine antonio anton arthur
    ashley astrid barbara barry beatrice beatriz ben benjamin bernard bernd bernhard beth bethany
    birgit bjorn brenda brian bridget bruno bryan callum camille carla carlos carmen carol carole
    caroline carolyn catherine cecile celine charles charlie chloe chris christa christian christina
    christine christoph christophe christopher cindy claudia clemens colin connor craig cristina
    cynthia damian daniel daniela danielle darren david deborah debbie denise dennis derek diana diane
    dieter dirk dominic dominique donna doris dorothy douglas duncan dylan edith eduardo edward
    eileen elaine eleanor elena elizabeth elisabeth elke ella ellen ellie elliot elodie emily emma
    emmanuel enrique eric erik erika ernst esther ethan eva evelyn fabian fatima felix fernando fiona
    florian frances francesca francisco franck francois francoise frederic friedrich fritz gabriel
    gabriela gareth gary gavin gemma geoffrey george georgia gerald gerard gerhard gertrud gillian
    giovanni gisela gloria gordon graham greg gregory guillaume gunter gustavo hannah hans harriet
    harry hassan hazel heidi heike heinrich heinz helen helena helene helga helmut henri henry
    herbert hermann horst howard hugh hugo ian ibrahim imran ingrid irene isabel isabella isabelle
    ismail jacob jacqueline jacques jaime jake james jamie jan jane janet janice jasmine jason javier
    jean jeanne jeff jeffrey jennifer jenny jens jeremy jerome jessica jill jim joan joanna joanne
    joachim joe joel johan johanna johannes john johnny jon jonas jonathan jorg jorge jose josef
    joseph josh joshua juan juanita judith judy julia julian julie julien juliette jurgen justin
    kamal karen karin karl karsten kate katharina katherine kathleen kathryn kathy katie katja katrin
    keith kelly ken kenneth kerry kevin khalid kieran kimberly kirsten klaus kurt kyle lars latifa
    laura lauren laurence laurent lea leah leanne leon leonie leslie lewis liam lina linda lindsay lisa
    lorna lorraine louis louise luca lucas lucia lucie lucy luis luisa lukas luke lutz lydia lynn
    madeleine maeve magdalena malcolm manfred manuel manuela marc marcel marcus margaret margarita
    maria marianne marie marina mario marion marjorie markus marta martha martin martina mary mathieu
    matthew matthias maureen maurice megan mehmet melanie melissa michael michaela michel michele
    michelle miguel mohamed mohammed mohammad molly monica monika monique morgan muhammad mustafa
    nadia nadine nancy naomi natalia natalie nathalie nathan neil niamh nicholas nick nicola nicolas
    nicole nigel nikolaus nina noah noel nora norbert norman olga oliver olivia omar oscar oskar
    otto owen pablo pamela pascal patricia patricio patrick patrizia paul paula pauline pavel pedro
    peter petra phil philip philipp philippe phillip phoebe pierre priya rachel rafael rahul raj ravi leonard
    rainer ralf ralph ramon raul raymond rebecca renate rene rhona ricardo richard rita robert
    roberto roger roland rolf ronald rosa rosie rosemary ross roxanne roy rudolf russell ruth ryan
    sabine sabrina sally sam samantha samir samuel sana sandra sanjay sara sarah scott sean sebastian
    sergio shane shannon sharon sheila shirley silke silvia simon simone sonia sophia sophie stacey
    stefan stefanie stella stephan stephane stephanie stephen steve steven stuart sunil susan susanne
    suzanne sven svenja sybille sylvia sylvie tanja tanya tariq tatiana ted terence teresa terry
    tessa theo theresa thierry thomas thorsten tim timothy tina tobias toby todd tom tommy toni tony
    tracey tracy trevor tristan ulrich ulrike una ursula ute uwe valentina valerie vanessa vera
    veronica veronique viktor vikram vincent virginie vivian volker walter wanda wayne wendy werner
    wilhelm william winfried wolfgang xavier yan yasmin yolanda yusuf yves yvonne zoe amara daisy
    dev ewan femi hamish isla jarek kayleigh lena mateusz nikhil oluwaseun piotr rhys siobhan sinead
    """

  private static let ambiguous = """
    will mark may grace hope rose joy bill faith art frank jack dean rich sue pat gene penny summer
    dawn april june august angel crystal page chase max miles drew grant rob victor iris ivy lily ruby
    amber jade olive holly heather robin sandy mercedes paris chelsea brooklyn jordan austin dallas
    houston florence sofia victoria charlotte adelaide lourdes dolores paz luz sol claire georg bob
    dan don ed guy jo kim lee les mike ray ron stan sid val vic nat earl duke rex clay cliff glen
    dale brook carter mason taylor parker hunter ash basil ginger melody harmony trinity mercy patience
    prudence constance felicity blanche christian marin rémy clement pascale angelique pilar consuelo
    rocio mar cruz angeles eugen ernesto lothar falk engel hagen wolf bär gottfried sascha kai hal
    """
}
