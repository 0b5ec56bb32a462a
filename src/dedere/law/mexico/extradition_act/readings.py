"""Where the act can be read in more than one way."""

from dedere.bilingual import Text
from dedere.calendars import calendar_days, working_days
from dedere.calendars.working import AMPARO, MX_ADMINISTRATION, MX_FEDERAL_COURTS
from dedere.law.language import Held, Reading, day_asked, named
from dedere.law.language.expressions import Expr
from dedere.law.language.readings import UnderPeriod
from dedere.law.mexico.extradition_act import ACT, sources

treaty_with_the_united_states = Reading(
    "treaty-with-the-united-states",
    Text(
        "Is a request of the United States judged under a treaty?",
        "¿Una petición de Estados Unidos se juzga conforme a un tratado?",
    ),
    {
        "in-force": Held(
            Text(
                "yes: the treaty of 1978 is in force, and the treaty of 1899 was before it",
                "sí: está vigente el tratado de 1978, y antes lo estuvo el de 1899",
            ),
            Text(
                "the authorities and courts of both States",
                "las autoridades y los jueces de ambos Estados",
            ),
            (sources.OAS_EXPLANATION, sources.EARLIER_TREATY),
        ),
        "ended": Held(
            Text(
                "no: as it would be after a denunciation of the treaty (art. 23)",
                "no: como sería después de denunciarse el tratado (art. 23)",
            ),
            Text(
                "nobody today; it lets one ask what the act alone would answer",
                "nadie hoy; sirve para preguntar qué respondería la sola ley",
            ),
        ),
    },
    default="in-force",
    note=Text(
        "The conditions of arts. 5 to 7, 10 and 16 that are only for requests without a treaty "
        "hang on this.",
        "De esto dependen las condiciones de los arts. 5 a 7, 10 y 16 que solo rigen a falta de "
        "tratado.",
    ),
)

undertakings_with_treaty = Reading(
    "undertakings-with-treaty",
    Text(
        "Are the undertakings of article 10 needed although a treaty is in force?",
        "¿Hacen falta los compromisos del artículo 10 aunque haya tratado vigente?",
    ),
    {
        "without-treaty": Held(
            Text(
                "no, only where there is no treaty; the one on the death penalty always",
                "no, solo a falta de tratado; el relativo a la pena de muerte, siempre",
            ),
            Text(
                "the letter of arts. 1 and 16 III",
                "la letra de los arts. 1 y 16, fr. III",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
        "where-not-mandatory": Held(
            Text(
                "also where the treaty does not make surrender mandatory: for a Mexican",
                "también donde el tratado no hace obligatoria la entrega: la de un mexicano",
            ),
            Text(
                "the letter of art. 36, read with art. 9 of the treaty; no decision that so holds "
                "was read",
                "la letra del art. 36, leída con el art. 9 del tratado; no se leyó resolución que "
                "así lo decida",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
        "always": Held(
            Text("yes, with every request", "sí, en toda petición"),
            Text(
                "an argument of the defense from art. 10, which speaks of every request; the "
                "decisions on it were not read",
                "argumento de la defensa desde el art. 10, que habla de la petición sin "
                "distinguir; no se leyeron las resoluciones al respecto",
            ),
        ),
    },
    default="without-treaty",
    note=Text(
        "With another choice each undertaking becomes a condition of surrender to the United "
        "States: of Mexicans, or of everyone.",
        "Con otra opción, cada compromiso pasa a condicionar la entrega a Estados Unidos: de los "
        "mexicanos, o de todos.",
    ),
)

pardon_with_treaty = Reading(
    "pardon-with-treaty",
    Text(
        "Do acquittal, pardon, amnesty or a sentence already served (art. 7 I) bar a request made "
        "under a treaty?",
        "¿La absolución, el indulto, la amnistía o la condena cumplida (art. 7, fr. I) impiden una "
        "petición fundada en un tratado?",
    ),
    {
        "bar": Held(
            Text(
                "yes: the treaty of 1978 is silent on them and the act fills the gap",
                "sí: el tratado de 1978 calla y la ley llena el hueco",
            ),
            Text(
                "argued before the judge and SRE; close to non bis in idem (Constitution, art. 23)",
                "se hace valer ante el juez y la SRE; cercano a non bis in idem (Constitución, "
                "art. 23)",
            ),
            (sources.CONSOLIDATED_TEXT, sources.ARTICLE_7_COPY),
        ),
        "only-without-treaty": Held(
            Text(
                "no: the conditions of the act are for requests without a treaty",
                "no: las condiciones de la ley son para las peticiones sin tratado",
            ),
            Text("the letter of art. 1", "la letra del art. 1"),
            (sources.CONSOLIDATED_TEXT,),
        ),
    },
    default="bar",
)

complaint_with_treaty = Reading(
    "complaint-with-treaty",
    Text(
        "Does the lack of a private complaint (querella, art. 7 II) bar a request made under a "
        "treaty?",
        "¿La falta de querella (art. 7, fr. II) impide una petición fundada en un tratado?",
    ),
    {
        "contested": Held(
            Text(
                "it is a ground to be argued, no bar that works by itself",
                "es un motivo por discutir, no un impedimento que opere por sí solo",
            ),
            Text(
                "the letter of art. 1, which keeps the act's conditions for requests without a "
                "treaty",
                "la letra del art. 1, que reserva las condiciones de la ley a las peticiones sin "
                "tratado",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
        "bar": Held(
            Text("yes, it fills a gap of the treaty", "sí, llena un hueco del tratado"),
            Text("argued by the defense", "lo argumenta la defensa"),
        ),
    },
    default="contested",
)

mexican_jurisdiction = Reading(
    "mexican-jurisdiction",
    Text(
        "Under a treaty, does Mexican jurisdiction over the offense (art. 7 IV) bar surrender?",
        "Habiendo tratado, ¿la jurisdicción mexicana sobre el delito (art. 7, fr. IV) impide la "
        "entrega?",
    ),
    {
        "contested": Held(
            Text(
                "no refusal follows by itself; it is a contested ground",
                "no se sigue negativa automática; es un motivo discutido",
            ),
            Text(
                "treaty of 1978, art. 9; Supreme Court, P./J. 11/2001 (the holding is known, not "
                "verified)",
                "tratado de 1978, art. 9; Suprema Corte, P./J. 11/2001 (criterio conocido, sin "
                "verificar)",
            ),
            (sources.CONTRADICTION_44_2000,),
        ),
        "bar": Held(
            Text(
                "yes: what Mexico can try itself is not extradited",
                "sí: no se extradita por lo que México puede juzgar",
            ),
            Text(
                "the letter of art. 7 IV; argued by the defense",
                "la letra del art. 7, fr. IV; lo argumenta la defensa",
            ),
            (sources.CONSOLIDATED_TEXT, sources.ARTICLE_7_COPY),
        ),
    },
    default="contested",
)

pending_case_in_mexico = Reading(
    "pending-case-in-mexico",
    Text(
        "Must surrender wait for a person who still has a case or a sentence in Mexico?",
        "¿La entrega debe esperar si la persona aún tiene causa o condena en México?",
    ),
    {
        "treaty": Held(
            Text(
                "it waits, unless a person sentenced in Mexico is surrendered temporarily under "
                "the Protocol of 1997",
                "espera, salvo entrega temporal de quien fue condenado en México, conforme al "
                "Protocolo de 1997",
            ),
            Text(
                "the treaty as amended (art. 15); SRE's notice to the courts of 2014",
                "el tratado reformado (art. 15); el aviso de la SRE a los jueces en 2014",
            ),
            (sources.TEMPORARY_SURRENDER_2014,),
        ),
        "act": Held(
            Text("it always waits", "espera siempre"),
            Text("the letter of art. 11", "la letra del art. 11"),
            (sources.CONSOLIDATED_TEXT,),
        ),
    },
    default="treaty",
)

provisional_detention = Reading(
    "period-of-article-18",
    Text(
        "How long may provisional detention last until the formal request reaches SRE?",
        "¿Cuánto puede durar la detención provisional hasta que la petición formal llegue a la "
        "SRE?",
    ),
    {
        "sixty-days": Held(
            Text("sixty calendar days", "sesenta días naturales"),
            Text(
                "Constitution, art. 119 since 1993, and treaty, art. 11(3)",
                "Constitución, art. 119 desde 1993, y tratado, art. 11(3)",
            ),
            (sources.CONSTITUTION,),
        ),
        "two-months": Held(
            Text("two calendar months", "dos meses de calendario"),
            Text(
                "the letter of art. 18, which cites a text that the Constitution no longer has",
                "la letra del art. 18, que invoca un texto que la Constitución ya no tiene",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
    },
    default="sixty-days",
    note=Text(
        "Whether the day of the arrest is the first of the sixty is another question, the same as "
        "in the treaty and in the Constitution, with a switch of its own. Two months are never "
        "turned into sixty days, nor the reverse.",
        "Si el día de la detención es el primero de los sesenta es otra cuestión, la misma que en "
        "el tratado y en la Constitución, con su propia alternativa. Dos meses nunca se convierten "
        "en sesenta días, ni a la inversa.",
    ),
)


NOT_SO = named(
    Text("the period of article 18 is read so", "el plazo del artículo 18 se lee así"),
    day_asked < ACT.in_force_from,
)
"""What never holds: nobody is judged by the act before it came into force."""


def where_read_as(answer: str, when: Expr) -> Expr:
    """Where *when* holds, if the period of article 18 is read so; under another answer, never."""
    answers = provisional_detention.answers
    return provisional_detention.expr({one: when if one == answer else NOT_SO for one in answers})


days_before_the_judge = Reading(
    "days-before-the-extradition-judge",
    Text(
        "Are the days of articles 25, 27 and 28 working days or calendar days?",
        "¿Los días de los artículos 25, 27 y 28 son hábiles o naturales?",
    ),
    {
        "working": Held(
            Text("working days of the federal courts", "días hábiles de los tribunales federales"),
            Text(
                "the code of criminal procedure (art. 94) as a gap-filler, and the common practice "
                "of courts; that it applies is doubtful",
                "el Código Nacional de Procedimientos Penales (art. 94) como supletorio, y la "
                "práctica judicial común; que se aplique es dudoso",
            ),
            (sources.PROCEDURE_CODE,),
        ),
        "calendar": Held(
            Text("calendar days", "días naturales"),
            Text(
                "the letter of the act, which says only days, and the urgency of a case with a "
                "person in detention",
                "la letra de la ley, que solo dice días, y la urgencia de un asunto con detenido",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
    },
    default="working",
    note=Text(
        "The act itself says calendar days only in art. 35. Days on which a court suspended work "
        "are not known here.",
        "La ley solo dice días naturales en el art. 35. No se conocen aquí los días en que un "
        "juzgado suspendió labores.",
    ),
)


def before_the_judge(days: int) -> UnderPeriod:
    """So many days of articles 25, 27 and 28, as they are read."""
    return days_before_the_judge.period(
        {"working": working_days(days, MX_FEDERAL_COURTS), "calendar": calendar_days(days)}
    )


days_of_the_ministry = Reading(
    "twenty-days-of-article-30",
    Text(
        "How are the twenty days counted in which SRE decides?",
        "¿Cómo se cuentan los veinte días en que resuelve la SRE?",
    ),
    {
        "twenty-working": Held(
            Text("twenty working days", "veinte días hábiles"),
            Text("SRE itself, in 2016", "la propia SRE, en 2016"),
            (sources.DECISION_OF_2016,),
        ),
        "thirty-working": Held(
            Text("thirty working days", "treinta días hábiles"),
            Text("a defense lawyer, in 2016", "un abogado de la defensa, en 2016"),
            (sources.LAWYER_OF_2016,),
        ),
        "twenty-calendar": Held(
            Text("twenty calendar days", "veinte días naturales"),
            Text(
                "the letter of art. 30, which says only days; a defense argument",
                "la letra del art. 30, que solo dice días; argumento de la defensa",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
    },
    default="twenty-working",
    note=Text(
        "Working days are those of the federal administration; that its list governs SRE here is "
        "doubtful.",
        "Los días hábiles son los de la Administración Pública Federal; que su lista rija aquí a "
        "la SRE es dudoso.",
    ),
)
OF_THE_MINISTRY = days_of_the_ministry.period(
    {
        "twenty-working": working_days(20, MX_ADMINISTRATION),
        "thirty-working": working_days(30, MX_ADMINISTRATION),
        "twenty-calendar": calendar_days(20),
    }
)

days_before_surrender = Reading(
    "fifteen-days-of-article-33",
    Text(
        "Are the fifteen days that SRE waits before it orders surrender working days or calendar "
        "days?",
        "¿Los quince días que la SRE espera antes de ordenar la entrega son hábiles o naturales?",
    ),
    {
        "working": Held(
            Text("working days", "días hábiles"),
            Text(
                "read with the Ley de Amparo, whose filing period they were meant to follow",
                "leídos con la Ley de Amparo, cuyo plazo para demandar siguen",
            ),
            (sources.AMPARO_ACT,),
        ),
        "calendar": Held(
            Text("calendar days", "días naturales"),
            Text(
                "the letter of art. 33, which says only days",
                "la letra del art. 33, que solo dice días",
            ),
            (sources.CONSOLIDATED_TEXT,),
        ),
    },
    default="working",
    note=Text(
        "Since 3 April 2013 the Ley de Amparo (art. 17 I) gives thirty working days to challenge "
        "an extradition procedure, and SRE itself announced thirty in 2016. A surrender after the "
        "fifteen days and before the thirty is flagged as open to challenge, not as forbidden.",
        "Desde el 3 de abril de 2013 la Ley de Amparo (art. 17, fr. I) da treinta días hábiles "
        "para reclamar un procedimiento de extradición, y la propia SRE anunció treinta en 2016. "
        "La entrega posterior a los quince días y anterior a los treinta se señala como "
        "impugnable, no como prohibida.",
    ),
)
BEFORE_SURRENDER = days_before_surrender.period(
    {"working": working_days(15, AMPARO), "calendar": calendar_days(15)}
)
