"""Articles 12 and 13. Requests of several States."""

from dedere.law.facts import case, in_mexico
from dedere.law.language import (
    VERIFIED,
    Level,
    Text,
    all_of,
    any_of,
    cited,
    discretion,
    exception,
)
from dedere.law.mexico.extradition_act import ACT, sources
from dedere.law.mexico.extradition_act.article_01 import without_treaty

article_13 = ACT.article(
    "13",
    Text("The preferred State may yield", "El Estado preferido puede declinar"),
    Text(
        "The State that is preferred under art. 12 may yield to another that was not.",
        "El Estado que obtiene la preferencia del art. 12 puede declinarla en favor de otro que no "
        "la logró.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)

article_12 = ACT.article(
    "12",
    Text("Requests of several States", "Peticiones de varios Estados"),
    Text(
        "If several States ask for the same person and more than one request is well founded, the "
        "person goes to one of them in the order of fractions I to IV.",
        "Si varios Estados piden a la misma persona y procede más de una petición, se entrega a "
        "uno de ellos en el orden de las fracciones I a IV.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "The treaty (art. 16) lets Mexico choose; within Mexico this order guides the choice. It "
        "is asked for one third State; of several, each is compared in turn.",
        "El tratado (art. 16) deja elegir a México; dentro de México este orden guía la elección. "
        "Se pregunta respecto de un tercer Estado; si son varios, se compara con cada uno.",
    ),
)
fraction_1 = article_12.paragraph(
    "I",
    Text("First, the State that asks under a treaty.", "Primero, al que reclama por un tratado."),
)
fraction_2 = article_12.paragraph(
    "II",
    Text(
        "If several invoke treaties, the one in whose territory the offense was committed.",
        "Si varios invocan tratados, a aquel en cuyo territorio se cometió el delito.",
    ),
)
fraction_3 = article_12.paragraph(
    "III",
    Text(
        "If that does not decide, the one whose offense deserves the graver penalty.",
        "Si ello no decide, al que reclama por el delito que merece pena más grave.",
    ),
)
fraction_4 = article_12.paragraph(
    "IV",
    Text(
        "In any other case, the one that first asked for extradition or for provisional detention.",
        "En cualquier otro caso, al que primero pidió la extradición o la detención provisional.",
    ),
)
by_treaty = cited(
    fraction_1,
    Text(
        "the third State asks under a treaty and this one does not",
        "el tercer Estado pide con tratado y este no",
    ),
    all_of(without_treaty, in_mexico.third_state_invokes_treaty),
)
by_territory = cited(
    fraction_2,
    Text(
        "the offense was committed in the third State",
        "el delito se cometió en el tercer Estado",
    ),
    in_mexico.committed_in_territory_of.is_("third"),
)
by_penalty = cited(
    fraction_3,
    Text(
        "the place does not decide and the third State's offense deserves the graver penalty",
        "el lugar no decide y el delito del tercer Estado merece pena más grave",
    ),
    all_of(
        in_mexico.committed_in_territory_of.is_("neither"),
        in_mexico.graver_offense_claimed_by.is_("third"),
    ),
)
by_time = cited(
    fraction_4,
    Text(
        "neither place nor penalty decides and the third State asked first",
        "ni el lugar ni la pena deciden y el tercer Estado pidió primero",
    ),
    all_of(
        in_mexico.committed_in_territory_of.is_("neither"),
        in_mexico.graver_offense_claimed_by.is_("neither"),
        in_mexico.asked_first_by.is_("third"),
    ),
)
third_state_preferred = discretion(
    article_12,
    Level.CASE,
    Text(
        "By the order of the act the third State's request comes before this one.",
        "Por el orden de la ley, la petición del tercer Estado va antes que esta.",
    ),
    any_of(
        by_treaty,
        all_of(in_mexico.third_state_invokes_treaty, any_of(by_territory, by_penalty, by_time)),
    ),
    applies=case.requested_by_third_state,
    exceptions=[
        exception(
            article_13,
            Text("the third State yields", "el tercer Estado declina"),
            in_mexico.third_state_yields,
            then=False,
        )
    ],
)
