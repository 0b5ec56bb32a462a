"""Where the treaty can be read in more than one way: named switches, with a default.

The rules that hang on them import the object from here, so that one choice reaches the treaty and
the statutes alike.
"""

from dedere.law.language import DOUBTFUL, Held, Reading, Text
from dedere.law.transfer_treaty_1976 import sources

# -- articles II(3) and IX(4): domicile ------------------------------------------------------------

domiciliary = Reading(
    "domiciliary",
    Text(
        "Is whoever has been present for five years a domiciliary, or only with the intent to "
        "remain?",
        "¿Es domiciliado quien ha estado presente cinco años, o solo si tiene intención de "
        "permanecer?",
    ),
    {
        "presence-and-intent": Held(
            Text(
                "five years of presence and the intent to remain permanently",
                "cinco años de presencia y la intención de permanecer definitivamente",
            ),
            Text(
                "the words of the treaty (art. IX(4)), and the United States Department of Justice",
                "la letra del tratado (art. IX(4)) y el Departamento de Justicia de Estados Unidos",
            ),
            (sources.DIGEST_END, sources.ELIGIBILITY),
        ),
        "presence-alone": Held(
            Text(
                "five years of presence are enough",
                "bastan cinco años de presencia",
            ),
            Text(
                "materials of the Mexican consulates and of defense lawyers, which speak of five "
                "years of residence",
                "materiales de los consulados de México y de defensores, que hablan de cinco años "
                "de residencia",
            ),
            (sources.CONSULATE, sources.CRIMINAL_DEFENSE),
        ),
    },
    default="presence-and-intent",
    note=Text(
        "The default is what the treaty says. Presence alone bars more people; whoever advises a "
        "prisoner should know that it may be used.",
        "Se toma lo que dice el tratado. La sola presencia excluye a más personas; quien asesore a "
        "una persona presa debe saber que puede aplicarse.",
    ),
)

# -- article II(4): sentences that are only partly for immigration ---------------------------------

absorbed_immigration_sentence = Reading(
    "absorbed-immigration-sentence",
    Text(
        "Where an offense of the sentence is one under the immigration laws, does it bar transfer "
        "although another current sentence absorbs its penalty?",
        "Si un delito de la sentencia es de las leyes migratorias, ¿impide el traslado aunque otra "
        "sentencia vigente absorba su pena?",
    ),
    {
        "does-not-bar": Held(
            Text(
                "no, once at least the length of the immigration sentence has been served; asked "
                "only of persons sentenced in the United States",
                "no, una vez cumplido al menos el tiempo de la pena migratoria; se pregunta solo "
                "de personas sentenciadas en Estados Unidos",
            ),
            Text(
                "the United States Federal Bureau of Prisons, in a statement of 2016 on Mexican "
                "inmates",
                "el Buró Federal de Prisiones de Estados Unidos, en una declaración de 2016 sobre "
                "internos mexicanos",
            ),
            (sources.STATEMENT_ON_IMMIGRATION,),
        ),
        "bars": Held(
            Text(
                "yes, any such offense in the sentence bars transfer",
                "sí, cualquier delito de esa clase en la sentencia impide el traslado",
            ),
            Text(
                "nobody was read to hold it; it is the strictest reading of the words of the "
                "treaty, which know no exception",
                "no se leyó a quien lo sostenga; es la lectura más estricta de la letra del "
                "tratado, que no conoce excepción",
            ),
            (sources.CRIMINAL_DEFENSE,),
        ),
    },
    default="does-not-bar",
    note=Text(
        "The statement is the only word of an authority on mixed sentences that was read, and was "
        "read in the press. Nothing was read on persons sentenced in Mexico: for them any such "
        "offense bars.",
        "La declaración es la única palabra de una autoridad sobre sentencias mixtas que se leyó, "
        "y se leyó en la prensa. Nada se leyó sobre personas sentenciadas en México: para ellas "
        "impide cualquier delito de esa clase.",
    ),
)

# -- article II(5): six months, counted to which end -----------------------------------------------

which_end_of_sentence = Reading(
    "which-end-of-sentence",
    Text(
        "Up to which end of the sentence are the six months that must remain counted?",
        "¿Hasta qué final de la pena se cuentan los seis meses que deben faltar?",
    ),
    {
        "full-term": Held(
            Text(
                "the last day of the full term, after credit for prior custody",
                "el último día de la pena completa, descontada la prisión previa",
            ),
            Text(
                "the words of the treaty, which speak of what remains of the sentence; no decision "
                "that so holds was read",
                "la letra del tratado, que habla de lo que falta de la pena; no se leyó resolución "
                "que así lo decida",
            ),
            (sources.CRIMINAL_DEFENSE, sources.PROGRAM_STATEMENT),
        ),
        "projected-release": Held(
            Text(
                "the projected day of release, with good-conduct and other credits that shorten "
                "the term",
                "el día previsto de liberación, con los créditos por buena conducta y otros que "
                "acortan la pena",
            ),
            Text(
                "nobody was read to hold it; it is the day on which a person with full credit "
                "would leave prison",
                "no se leyó a quien lo sostenga; es el día en que saldría de prisión quien tenga "
                "todos los créditos",
            ),
            (sources.ELIGIBILITY,),
        ),
        "earned-credits": Held(
            Text(
                "the earliest day on which earned time credits can be used",
                "el primer día en que pueden usarse los créditos de tiempo ganados",
            ),
            Text(
                "nobody was read to hold it; it is the earliest of the days that a computation of "
                "the sentence shows",
                "no se leyó a quien lo sostenga; es el primero de los días que muestra un cómputo "
                "de la pena",
            ),
        ),
    },
    default="full-term",
    note=Text(
        "Which end counts is doubtful. The full term is taken because it is what the sentence "
        "itself fixes, while credits in the United States vest only on the day of release and are "
        "a projection before it. It is the widest answer: whoever has less than six months to the "
        "projected release should hurry whichever is chosen.",
        "Cuál final cuenta es dudoso. Se toma la pena completa porque es lo que fija la sentencia, "
        "mientras que en Estados Unidos los créditos solo se consolidan el día de la liberación y "
        "antes son una previsión. Es la respuesta más amplia: a quien le falten menos de seis "
        "meses para la liberación prevista le urge, sea cual fuere la elección.",
    ),
)

# -- article V(3): the ceiling ---------------------------------------------------------------------

ceiling_of_the_term = Reading(
    "ceiling-of-the-term",
    Text(
        "Beyond which day may the receiving State not hold the person: the end of the full term, "
        "or that end less the credits already certified?",
        "¿Más allá de qué día no puede el Estado receptor retener a la persona: el final de la "
        "pena completa, o ese final menos los créditos ya certificados?",
    ),
    {
        "full-term": Held(
            Text("the end of the full term", "el final de la pena completa"),
            Text(
                "the words of the treaty as they are reported, which name the sentence of the "
                "transferring court",
                "la letra del tratado según se refiere, que nombra la sentencia del tribunal del "
                "Estado trasladante",
            ),
            (sources.OLDER_MANUAL,),
        ),
        "less-credits": Held(
            Text(
                "the projected day of release, with the credits that the transferring State "
                "certified",
                "el día previsto de liberación, con los créditos que certificó el Estado "
                "trasladante",
            ),
            Text(
                "an argument of the defense from art. IV(7), which has all credits certified; no "
                "decision that so holds was read",
                "argumento de la defensa desde el art. IV(7), que manda certificar todos los "
                "créditos; no se leyó resolución que así lo decida",
            ),
        ),
    },
    default="full-term",
    note=Text(
        "The later day is taken as the limit that nobody may pass. Whoever executes the sentence "
        "should also look at the earlier one.",
        "Se toma el día posterior como el límite que nadie puede rebasar. Quien ejecute la pena "
        "haría bien en mirar también el anterior.",
    ),
)

# -- another convention in place of the treaty -----------------------------------------------------

instrument_of_transfer = Reading(
    "instrument-of-transfer",
    Text(
        "May a multilateral convention be used in place of the treaty, so that its bars for "
        "domiciliaries and for immigration offenses do not stand in the way?",
        "¿Puede usarse una convención multilateral en lugar del tratado, de modo que no estorben "
        "sus impedimentos por domicilio y por delitos migratorios?",
    ),
    {
        "treaty-only": Held(
            Text("no: only the treaty of 1976 is used", "no: solo se usa el tratado de 1976"),
            Text(
                "the transfers announced from 2020 to 2025, which all cite the treaty",
                "los traslados anunciados de 2020 a 2025, que citan todos el tratado",
            ),
            (sources.RELEASE_OF_2025, sources.RELEASE_OF_2020),
        ),
        "inter-american": Held(
            Text(
                "yes: the Inter-American convention of 1993, in force for both States since 24 "
                "June 2001",
                "sí: la convención interamericana de 1993, en vigor para ambos Estados desde el 24 "
                "de junio de 2001",
            ),
            Text(
                "nobody was read to hold it; doubtful",
                "no se leyó a quien lo sostenga; dudoso",
            ),
            (sources.INTER_AMERICAN_STATUS, sources.STATE_DEPARTMENT),
            confidence=DOUBTFUL,
        ),
        "council-of-europe": Held(
            Text(
                "yes: the Council of Europe convention of 1983, in force for both States since 1 "
                "November 2007",
                "sí: el convenio del Consejo de Europa de 1983, en vigor para ambos Estados desde "
                "el 1 de noviembre de 2007",
            ),
            Text(
                "nobody was read to hold it; doubtful",
                "no se leyó a quien lo sostenga; dudoso",
            ),
            (sources.COUNCIL_OF_EUROPE,),
            confidence=DOUBTFUL,
        ),
    },
    default="treaty-only",
    note=Text(
        "Both States are parties to both conventions. Whether their authorities accept one to get "
        "round a bar of the treaty is doubtful: an answer that rests on this choice is doubtful "
        "with it. The other conditions of the treaty are still asked; those of the convention are "
        "not.",
        "Ambos Estados son parte de las dos. Si sus autoridades aceptan una para salvar un "
        "impedimento del tratado es dudoso: la respuesta que descanse en esta opción lo es "
        "también. Se siguen preguntando las demás condiciones del tratado; no las de la "
        "convención.",
    ),
)
