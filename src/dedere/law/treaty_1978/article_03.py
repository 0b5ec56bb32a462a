"""Article 3. Evidence required."""

from dedere.law.facts import offense
from dedere.law.language import VERIFIED, Level, Text, requirement
from dedere.law.treaty_1978 import TREATY, sources

article_3 = TREATY.article(
    "3",
    Text("Evidence required", "Pruebas necesarias"),
    Text(
        "There is no extradition without evidence that is enough under the law of the requested "
        "State: against somebody who is accused, enough to send him or her to trial had the "
        "offense been committed there; against somebody who is convicted, enough to prove that "
        "this is the person whom the requesting State's court convicted.",
        "No hay extradición sin pruebas que basten conforme a la ley del Estado requerido: contra "
        "quien está acusado, las que permitirían someterlo a juicio si el delito se hubiera "
        "cometido ahí; contra quien está condenado, las que demuestren que se trata de la persona "
        "a la que condenó el tribunal del Estado requirente.",
    ),
    confidence=VERIFIED,
    sources=[sources.TREATY_ARTS_2_4, sources.ALVAREZ_MACHAIN_DISSENT],
    reading=Text(
        "Evidence is not weighed here. What is recorded is what the judicial authority found, who "
        "found it and when; until then the answer is not known.",
        "Aquí no se valoran pruebas. Se registra lo que estimó la autoridad judicial, quién y "
        "cuándo; mientras tanto la respuesta no se conoce.",
    ),
    left_to=Text(
        "the judicial authority of the requested State",
        "la autoridad judicial del Estado requerido",
    ),
)

committal = requirement(
    article_3,
    Level.OFFENSE,
    Text(
        "If the person is charged, the evidence would justify committal for trial had the offense "
        "been committed in the requested State.",
        "Si la persona está acusada, las pruebas bastarían para someterla a juicio si el delito se "
        "hubiera cometido en el Estado requerido.",
    ),
    offense.evidence_suffices_for_committal,
    applies=offense.stage.is_("charged"),
    suffix="committal",
)
identity = requirement(
    article_3,
    Level.OFFENSE,
    Text(
        "If the person was found guilty or sentenced, it is proved that this is the person whom "
        "the requesting State's court convicted.",
        "Si la persona fue declarada culpable o sentenciada, está probado que es a quien condenó "
        "el tribunal del Estado requirente.",
    ),
    offense.is_shown_to_be_the_convicted_person,
    applies=offense.stage.is_one_of("found_guilty", "sentenced"),
    suffix="identity",
    reading=Text(
        "Whoever was found guilty counts as convicted here even before the sentence; guilt is not "
        "examined again.",
        "Quien fue declarado culpable se tiene aquí por condenado aun antes de la pena; la "
        "culpabilidad no se examina de nuevo.",
    ),
)
