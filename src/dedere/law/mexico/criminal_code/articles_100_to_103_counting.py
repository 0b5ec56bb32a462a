"""Articles 100 to 103. Lapse of time: effect, doubling abroad, from which day."""

from dedere.law.facts import in_mexico, law_in_time
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    formality,
)
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.criminal_code import CRIMINAL_CODE, limitation, sources

article_100 = CRIMINAL_CODE.article(
    "100",
    Text("Effect of lapse of time", "Efecto de la prescripción"),
    Text(
        "Lapse of time ends the power to prosecute and the penalties.",
        "Por la prescripción se extinguen la acción penal y las sanciones.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
article_101 = CRIMINAL_CODE.article(
    "101",
    Text("Personal; doubled for those abroad", "Personal; se duplica fuera del país"),
    Text(
        "It is personal and needs only the passing of time.",
        "Es personal y basta el transcurso del tiempo.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_2 = article_101.paragraph(
    "2",
    Text(
        "The periods are doubled for those outside the country, if for that reason it is not "
        "possible to investigate, to finish the trial or to enforce the penalty.",
        "Los plazos se duplican respecto de quienes estén fuera del territorio nacional, si por "
        "ello no es posible investigar, concluir el proceso o ejecutar la sanción.",
    ),
    in_force_from="2016-06-18",
    reading=limitation.CHECKS,
    changed=Text(
        "The reform published on 17 June 2016 put the words of the accusatory system.",
        "La reforma publicada el 17 de junio de 2016 puso los términos del sistema acusatorio.",
    ),
)
from_1984 = paragraph_2.earlier(
    Text(
        "The same doubling, in the words of the former procedure: inquiry, trial or penalty.",
        "La misma duplicación, en los términos del procedimiento anterior: averiguación previa, "
        "proceso o sanción.",
    ),
    in_force_from="1984-01-14",
    in_force_to="2016-06-17",
    confidence=KNOWN,
    reading=Text(
        "That the paragraph came in 1984 is verified; its words then are known.",
        "Que el párrafo llegó en 1984 está verificado; sus términos de entonces son conocidos.",
    ),
)
paragraph_3 = article_101.paragraph(
    "3",
    Text(
        "It works even if the accused does not plead it: the court applies it of its own motion, "
        "at whatever stage.",
        "Opera aunque no la alegue el imputado: el juez la aplica de oficio, en cualquier estado "
        "del procedimiento.",
    ),
)


def _doubled(provision: Provision) -> Rule:
    return formality(
        provision,
        Level.OFFENSE,
        Text(
            "The period recorded under Mexican law was doubled for the absence: it is six years at "
            "least.",
            "El plazo registrado conforme a la ley mexicana se duplicó por la ausencia: es de seis "
            "años al menos.",
        ),
        limitation.PERIOD >= 72,
        applies=all_of(limitation.PROSECUTION, in_mexico.absence_hindered_justice),
        bearing=Bearing.PROCEEDING,
        law_of=law_in_time.OF_THE_CONDUCT,
    )


doubled = _doubled(paragraph_2)
doubled_from_1984 = _doubled(from_1984)

article_102 = CRIMINAL_CODE.article(
    "102",
    Text("From which day, for prosecution", "Inicio, para la acción"),
    Text(
        "The periods run without a break, counting the offense with its particulars: from the "
        "moment of completion (I), the last act of the attempt (II), the last conduct of a "
        "continued offense (III), the end of a permanent one (IV).",
        "Los plazos son continuos y consideran el delito con sus modalidades: desde la consumación "
        "(I), el último acto de la tentativa (II), la última conducta del continuado (III), la "
        "cesación del permanente (IV).",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="1984-01-14",
    left_to=Text(
        "the authority that decides on lapse of time, which says what kind of offense it is",
        "la autoridad que resuelve sobre la prescripción, que determina qué clase de delito es",
    ),
    changed=Text("Reformed in 1984 and 1985.", "Reformado en 1984 y 1985."),
)
article_103 = CRIMINAL_CODE.article(
    "103",
    Text("From which day, for penalties", "Inicio, para las sanciones"),
    Text(
        "The periods for penalties run without a break from the day after the convicted person "
        "evades justice; if the penalty is not one of liberty, from the final judgment.",
        "Los plazos de las sanciones son continuos y corren desde el día siguiente a aquel en que "
        "el condenado se sustraiga a la justicia; si no son privativas de libertad, desde la "
        "sentencia ejecutoria.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from=limitation.SINCE_1985,
    reading=Text(
        "Article 113 counts from the day on which the judgment became final; read with this one, "
        "that is for whoever evaded justice before it did.",
        "El artículo 113 cuenta desde que la resolución causó ejecutoria; leído con este, es para "
        "quien ya se había sustraído antes.",
    ),
    changed=Text("Reformed in 1985.", "Reformado en 1985."),
)
