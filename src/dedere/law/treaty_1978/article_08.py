"""Article 8. Capital punishment."""

from dedere.law.facts import assurance, offense
from dedere.law.language import VERIFIED, Level, Text, all_of, assurance_needed, none_of, some
from dedere.law.treaty_1978 import TREATY, sources

article_8 = TREATY.article(
    "8",
    Text("Capital punishment", "Pena de muerte"),
    Text(
        "Where the requesting State's law allows death for the offense and the requested State's "
        "law does not, extradition may be refused unless the requesting State gives assurances, "
        "which the requested State considers sufficient, that death will not be imposed or, if "
        "imposed, will not be carried out.",
        "Si la ley del Estado requirente permite la muerte por el delito y la del Estado requerido "
        "no, la extradición puede negarse salvo que el requirente dé seguridades, que el requerido "
        "estime suficientes, de que no se impondrá la muerte o, si se impone, no se ejecutará.",
    ),
    confidence=VERIFIED,
    sources=[sources.ART_8_REPORT, sources.ALVAREZ_MACHAIN_DISSENT],
    reading=Text(
        "An assurance covers what it says: one against death says nothing of imprisonment for "
        "life.",
        "Una seguridad cubre lo que dice: la que excluye la muerte nada dice de la prisión "
        "vitalicia.",
    ),
)

death_penalty = assurance_needed(
    article_8,
    Level.OFFENSE,
    Text(
        "A sufficient assurance against the death penalty is needed and has not been given.",
        "Hace falta una seguridad suficiente contra la pena de muerte y no se ha otorgado.",
    ),
    none_of(
        some(
            Level.ASSURANCE,
            all_of(assurance.covers.is_("death_penalty"), assurance.considered_sufficient),
        )
    ),
    applies=all_of(
        offense.punishable_by_death_requesting_state,
        ~offense.punishable_by_death_requested_state,
    ),
)
