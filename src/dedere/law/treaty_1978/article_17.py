"""Article 17. Rule of speciality."""

from dedere.law.facts import offense, request
from dedere.law.language import (
    KNOWN,
    Bearing,
    Level,
    Text,
    all_of,
    bar,
    calendar_days,
    day_asked,
    exception,
    formality,
)
from dedere.law.treaty_1978 import TREATY, sources
from dedere.law.treaty_1978.article_18 import article_18

article_17 = TREATY.article(
    "17",
    Text("Rule of speciality", "Regla de especialidad"),
    Text(
        "A surrendered person answers only for what the surrender covers, unless he or she stayed "
        "or came back freely, or the State that surrendered the person agrees.",
        "La persona entregada responde solo de aquello que cubre la entrega, salvo que se haya "
        "quedado o haya vuelto libremente, o que lo consienta el Estado que la entregó.",
    ),
    confidence=KNOWN,
    sources=[sources.YE_GON_BRIEF],
    reading=Text(
        "That this article holds the rule of speciality is verified; its content and its sixty "
        "days are known.",
        "Que este artículo contiene la regla de especialidad está verificado; su contenido y sus "
        "sesenta días son conocidos.",
    ),
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_17.paragraph(
    "1",
    Text(
        "For an earlier offense that the surrender does not cover, the person may not be held, "
        "tried or punished, nor handed on to a third State, except as letters a to c say.",
        "Por un delito anterior que la entrega no cubre, a la persona no se le puede detener, "
        "juzgar ni sancionar, ni entregar a un tercer Estado, salvo lo que dicen los incisos a) a "
        "c).",
    ),
    reading=Text(
        "What was committed after surrender is outside the rule; what was committed on the day of "
        "surrender itself is taken to be inside it. The rule is asked offense by offense; handing "
        "the person on to a third State is not asked here.",
        "Lo cometido después de la entrega queda fuera de la regla; lo cometido el día mismo de la "
        "entrega se tiene por comprendido. Se pregunta delito por delito; aquí no se pregunta por "
        "la entrega a un tercer Estado.",
    ),
)
letter_a = paragraph_1.paragraph(
    "a",
    Text(
        "The person left the requesting State after extradition and came back of his or her own "
        "will.",
        "La persona salió del Estado requirente después de la extradición y volvió por su propia "
        "voluntad.",
    ),
)
letter_b = paragraph_1.paragraph(
    "b",
    Text(
        "The person was free to leave the requesting State and stayed for more than sixty days.",
        "La persona pudo salir del Estado requirente y se quedó más de sesenta días.",
    ),
    reading=Text(
        "Calendar days; the day on which the person became free to leave is not counted. Who "
        "leaves on the sixtieth day is still protected. Nothing is lost before the sixty days have "
        "run out.",
        "Días naturales; no se cuenta el día en que la persona pudo salir. Quien sale el día "
        "sesenta sigue protegido. Nada se pierde antes de que corran los sesenta días.",
    ),
)
letter_c = paragraph_1.paragraph(
    "c",
    Text(
        "The State that surrendered the person agrees to it.",
        "El Estado que entregó a la persona lo consiente.",
    ),
)

sixty_days_after_freedom = request.free_to_leave_on + calendar_days(60)

speciality = bar(
    paragraph_1,
    Level.OFFENSE,
    Text(
        "Speciality protects the surrendered person against this offense.",
        "La especialidad protege a la persona entregada frente a este delito.",
    ),
    all_of(
        ~offense.is_covered_by_surrender,
        offense.committed_on <= request.surrendered_on,
    ),
    applies=request.surrendered_on <= day_asked,
    exceptions=[
        exception(
            letter_a,
            Text(
                "the person left after extradition and came back voluntarily",
                "la persona salió tras la extradición y volvió voluntariamente",
            ),
            request.returned_voluntarily,
            then=False,
        ),
        exception(
            letter_b,
            Text(
                "the person was free to leave and stayed for more than sixty days",
                "la persona pudo salir y se quedó más de sesenta días",
            ),
            all_of(
                sixty_days_after_freedom < day_asked,
                request.left_requesting_state_on > sixty_days_after_freedom,
            ),
            then=False,
        ),
        exception(
            letter_c,
            Text(
                "the State that surrendered the person agrees",
                "lo consiente el Estado que entregó a la persona",
            ),
            offense.requested_state_consented_to_prosecution,
            then=False,
        ),
        exception(
            article_18,
            Text(
                "the person agreed to be extradited",
                "la persona consintió su extradición",
            ),
            request.person_consents,
            then=False,
        ),
    ],
    bearing=Bearing.AFTERWARDS,
)

# -- paragraph 2 -----------------------------------------------------------------------------------

paragraph_2 = article_17.paragraph(
    "2",
    Text(
        "If the offense is given another name in the course of the proceedings, the person may be "
        "tried and sentenced for it where the facts are those that the request and its documents "
        "showed and the longest penalty is the same or shorter.",
        "Si en el curso del proceso el delito recibe otra calificación, la persona puede ser "
        "juzgada y sentenciada por él cuando los hechos sean los que mostraban la petición y sus "
        "documentos y la pena máxima sea igual o menor.",
    ),
)
reclassified = formality(
    paragraph_2,
    Level.OFFENSE,
    Text(
        "If the offense was given another name, it rests on the same facts and its longest penalty "
        "is no heavier.",
        "Si el delito se recalificó, se funda en los mismos hechos y su pena máxima no es mayor.",
    ),
    all_of(
        offense.rests_on_facts_of_request,
        offense.max_penalty_months_after_reclassification
        <= offense.max_penalty_months_requesting_state,
    ),
    applies=all_of(offense.is_reclassified, offense.is_covered_by_surrender),
    exceptions=[
        exception(
            article_18,
            Text(
                "the person agreed to be extradited",
                "la persona consintió su extradición",
            ),
            request.person_consents,
            then=True,
        )
    ],
    bearing=Bearing.AFTERWARDS,
)
