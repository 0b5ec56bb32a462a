"""Article 1. What the act is for."""

from dedere.law.facts import case, in_mexico
from dedere.law.language import VERIFIED, Text, cited
from dedere.law.mexico.extradition_act import ACT, readings, sources

article_1 = ACT.article(
    "1",
    Text("What the act is for", "Objeto de la ley"),
    Text(
        "The act is federal and of public order. It says in which cases and under which conditions "
        "a person is surrendered for an ordinary offense where there is no treaty.",
        "La ley es federal y de orden público. Dice en qué casos y con qué condiciones se entrega "
        "a una persona por delitos del orden común cuando no hay tratado.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "With the United States there is a treaty: its conditions and its documents prevail, and "
        "the act's own conditions are asked only where a rule says so. The procedure of the act "
        "applies to every request (art. 2). Before the treaty of 1978 that of 1899 was in force.",
        "Con Estados Unidos hay tratado: prevalecen sus condiciones y sus documentos, y las de la "
        "ley solo se piden donde una regla lo diga. El procedimiento de la ley rige toda petición "
        "(art. 2). Antes del tratado de 1978 estuvo vigente el de 1899.",
    ),
)
without_treaty = cited(
    article_1,
    Text(
        "no extradition treaty is in force between the two States",
        "no hay tratado de extradición vigente entre los dos Estados",
    ),
    readings.treaty_with_the_united_states.expr(
        {
            "in-force": case.requesting_state.is_not("US"),
            "ended": ~in_mexico.treaty_binds_the_states,
        }
    ),
)
"""Where the act's own conditions of surrender apply."""

request_to_mexico = case.requested_state.is_("MX")
"""Every request that the act governs: with a treaty or without one."""
