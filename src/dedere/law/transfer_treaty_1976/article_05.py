"""Article V. Delivery, execution under the law of the receiving State, and its limits."""

from dedere.law.facts import transfer
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    calendar_months,
    requirement,
    time_limit,
)
from dedere.law.transfer_treaty_1976 import TREATY, readings, sources

article_5 = TREATY.article(
    "5",
    Text("Delivery and execution", "Entrega y ejecución"),
    Text(
        "The person is delivered where the two States agree, serves the rest under the law of the "
        "receiving State, never longer than the sentence, and is reported on every six months.",
        "La persona se entrega donde convengan los dos Estados, cumple lo que falta conforme a la "
        "ley del receptor, nunca más que la pena, y se informa sobre ella cada seis meses.",
    ),
    confidence=KNOWN,
    sources=[sources.TIAS_COPY],
)
paragraph_1 = article_5.paragraph(
    "1",
    Text(
        "Delivery is at a place agreed on. Before it the transferring State lets the receiving "
        "State, if it wishes, verify by an officer whom its law names that the consent is "
        "voluntary and given with full knowledge of what follows.",
        "La entrega se hace en el lugar convenido. Antes, el Estado trasladante permite al "
        "receptor, si lo desea, verificar por un funcionario que designe su ley que el "
        "consentimiento es voluntario y se da con pleno conocimiento de sus consecuencias.",
    ),
    left_to=Text("the receiving State", "el Estado receptor"),
    reading=Text(
        "The law of the United States has every consent verified, both ways (18 U.S.C. §§ 4107, "
        "4108); the rules stand there.",
        "La ley de Estados Unidos manda verificar todo consentimiento, en ambos sentidos (18 "
        "U.S.C. §§ 4107 y 4108); ahí están las reglas.",
    ),
)
paragraph_2 = article_5.paragraph(
    "2",
    Text(
        "Unless the treaty says otherwise the rest is served under the law of the receiving State, "
        "with its parole, conditional release and other reductions. Pardon and amnesty stay with "
        "the transferring State; told of one, the receiving State releases the person.",
        "Salvo lo que el tratado disponga, lo que falta se cumple conforme a la ley del Estado "
        "receptor, con su libertad condicional y demás reducciones. El indulto y la amnistía "
        "quedan en el Estado trasladante; avisado de ellos, el receptor libera a la persona.",
    ),
    confidence=VERIFIED,
    sources=[sources.EFFECT_OF_TRANSFER, sources.OLDER_MANUAL, sources.ENCYCLOPEDIA],
    reading=Text(
        "An earlier release under the law of the receiving State is allowed; what that law gives "
        "is shown apart and is no condition of a transfer.",
        "Se permite la liberación anterior conforme a la ley del Estado receptor; lo que esa ley "
        "concede se muestra aparte y no es condición del traslado.",
    ),
)
paragraph_3 = article_5.paragraph(
    "3",
    Text(
        "The receiving State may not hold the person beyond the day on which confinement would "
        "have ended under the sentence of the transferring State's court.",
        "El Estado receptor no puede retener a la persona más allá del día en que la reclusión "
        "habría terminado conforme a la sentencia del tribunal del Estado trasladante.",
    ),
    confidence=VERIFIED,
    sources=[sources.OLDER_MANUAL],
)
never_longer = requirement(
    paragraph_3,
    Level.TRANSFER,
    Text(
        "Confinement in the receiving State ends no later than it would have ended in the "
        "transferring State.",
        "La reclusión en el Estado receptor termina a más tardar cuando habría terminado en el "
        "Estado trasladante.",
    ),
    transfer.receiving_term_ends_on
    <= readings.ceiling_of_the_term.value(
        {
            "full-term": transfer.full_term_ends_on,
            "less-credits": transfer.projected_release_on,
        }
    ),
    bearing=Bearing.AFTERWARDS,
    number="E-25",
)
paragraph_4 = article_5.paragraph(
    "4",
    Text(
        "The receiving State is not paid back what it costs to complete the sentence.",
        "Al Estado receptor no se le reembolsa lo que cuesta terminar de cumplir la pena.",
    ),
)
paragraph_5 = article_5.paragraph(
    "5",
    Text(
        "Every six months the authorities exchange reports on the confinement of all who were "
        "transferred, on parole or release above all; at any time either may ask for a report on "
        "one person.",
        "Cada seis meses las autoridades intercambian informes sobre la reclusión de todas las "
        "personas trasladadas, en especial sobre su libertad condicional o su liberación; en "
        "cualquier momento pueden pedir informe sobre una de ellas.",
    ),
    reading=Text(
        "The treaty speaks of reports on all persons together. For one person it means that a "
        "first report is due within six months of the delivery, and one more every six months "
        "while the sentence runs; the rule asks for the first.",
        "El tratado habla de informes sobre todas las personas en conjunto. Para una de ellas "
        "significa que el primer informe debe llegar en los seis meses siguientes a la entrega, y "
        "otro cada seis meses mientras corra la pena; la regla pregunta por el primero.",
    ),
)
six_monthly_report = time_limit(
    paragraph_5,
    Level.TRANSFER,
    Text(
        "The first report on the person came within six months of the delivery.",
        "El primer informe sobre la persona llegó en los seis meses siguientes a la entrega.",
    ),
    starts=transfer.transferred_on,
    runs=calendar_months(6),
    met_by=transfer.first_report_on,
    otherwise=Text(
        "A report is overdue; the transferring State may ask for a special one at any time.",
        "Hay un informe vencido; el Estado trasladante puede pedir uno especial en todo momento.",
    ),
    bearing=Bearing.AFTERWARDS,
)
paragraph_6 = article_5.paragraph(
    "6",
    Text(
        "In the receiving State and its parts, transfer takes no right away beyond what the fact "
        "of the conviction itself takes.",
        "En el Estado receptor y sus partes, el traslado no priva de más derechos que los que "
        "quita la condena misma.",
    ),
    sources=[sources.TITLE_18],
    reading=Text(
        "Known; the law of the United States says the same (18 U.S.C. § 4112), which is verified.",
        "Conocido; lo mismo dice la ley de Estados Unidos (18 U.S.C. § 4112), que está verificada.",
    ),
)
