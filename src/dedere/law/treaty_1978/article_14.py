"""Article 14. Decision and surrender."""

from dedere.law.facts import request
from dedere.law.language import VERIFIED, Bearing, Level, Text, discretion, formality
from dedere.law.treaty_1978 import TREATY, sources

article_14 = TREATY.article(
    "14",
    Text("Decision and surrender", "Resolución y entrega"),
    Text(
        "The requested State tells its decision without delay and gives reasons where it refuses. "
        "If it grants, the person is surrendered within the period of its own law; whoever is not "
        "taken away in time goes free.",
        "El Estado requerido comunica sin demora su resolución y da razones si niega. Si concede, "
        "la persona se entrega en el plazo de su propia ley; si no se la llevan a tiempo, queda "
        "libre.",
    ),
    confidence=VERIFIED,
    sources=[sources.TREATY_ARTS_12_15],
)

paragraph_1 = article_14.paragraph(
    "1",
    Text(
        "The requested State lets the requesting State know its decision without delay.",
        "El Estado requerido hace saber sin demora su resolución al requirente.",
    ),
    reading=Text("The treaty sets no number of days.", "El tratado no fija número de días."),
)

paragraph_2 = article_14.paragraph(
    "2",
    Text(
        "A refusal gives its reasons, whether it is of the whole request or of a part.",
        "La negativa, sea total o parcial, expresa sus razones.",
    ),
    reading=Text(
        "To grant for some offenses only is to refuse for the others.",
        "Conceder solo por algunos delitos es negar por los demás.",
    ),
)
reasons = formality(
    paragraph_2,
    Level.REQUEST,
    Text(
        "If extradition was refused, in whole or in part, the decision gives its reasons.",
        "Si se negó la extradición, en todo o en parte, la resolución expresa sus razones.",
    ),
    request.decision_gives_reasons,
    applies=request.decision.is_one_of("refused", "granted_in_part"),
    bearing=Bearing.PROCEEDING,
)

paragraph_3 = article_14.paragraph(
    "3",
    Text(
        "Where extradition is granted, surrender follows within the period that the requested "
        "State's law sets, on a day and at a place on which the authorities agree.",
        "Concedida la extradición, la entrega se hace en el plazo que fije la ley del Estado "
        "requerido, el día y en el lugar que acuerden las autoridades.",
    ),
    reading=Text(
        "The sixty days that are often ascribed to this paragraph are not in it: it holds no "
        "number. In Mexico the period is of sixty calendar days from the day after the person is "
        "put at the requesting State's disposal (Ley de Extradición Internacional, art. 35); in "
        "the United States it is of two calendar months (18 U.S.C. § 3188). Two months are never "
        "turned into sixty days, nor the reverse.",
        "Los sesenta días que suelen atribuirse a este párrafo no están en él: no contiene número "
        "alguno. En México el plazo es de sesenta días naturales desde el día siguiente a aquel en "
        "que la persona queda a disposición del Estado requirente (Ley de Extradición "
        "Internacional, art. 35); en Estados Unidos, de dos meses de calendario (18 U.S.C. § "
        "3188). Dos meses nunca se convierten en sesenta días, ni a la inversa.",
    ),
)

paragraph_4 = article_14.paragraph(
    "4",
    Text(
        "If surrender was ordered and the person is not taken away within that period, he or she "
        "is set free, and the requested State may later refuse extradition for the same offense.",
        "Si se ordenó la entrega y no se llevan a la persona dentro de ese plazo, se le pone en "
        "libertad, y el Estado requerido puede negar después la extradición por el mismo delito.",
    ),
    left_to=Text(
        "the requested State, as to a later refusal",
        "el Estado requerido, en cuanto a la negativa posterior",
    ),
    reading=Text(
        "Release is a duty, a later refusal a choice. Mexican law goes further and forbids a "
        "second surrender for the same offense (Ley de Extradición Internacional, art. 35). When "
        "the period ends is for domestic law to say.",
        "La libertad es obligatoria; la negativa posterior, facultativa. La ley mexicana va más "
        "lejos y prohíbe otra entrega por el mismo delito (Ley de Extradición Internacional, "
        "art. 35). Cuándo vence el plazo lo dice la ley interna.",
    ),
)
granted = request.decision.is_one_of("granted", "granted_in_part", "granted_deferred")

release = formality(
    paragraph_4,
    Level.REQUEST,
    Text(
        "If extradition was granted, the person was taken away before the period for it ended; "
        "otherwise he or she is set free.",
        "Si se concedió la extradición, se llevaron a la persona antes de vencer el plazo; de lo "
        "contrario se le pone en libertad.",
    ),
    request.surrendered_on <= request.removal_period_ends_on,
    applies=granted,
    bearing=Bearing.CUSTODY,
    suffix="release",
)
later_refusal = discretion(
    paragraph_4,
    Level.REQUEST,
    Text(
        "The person was not taken away in time, so that extradition for the same offense may be "
        "refused later.",
        "No se llevaron a la persona a tiempo, por lo que después puede negarse la extradición por "
        "el mismo delito.",
    ),
    request.surrendered_on > request.removal_period_ends_on,
    applies=granted,
)
