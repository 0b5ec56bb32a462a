"""Article 74. Removal of inhabitants to stand trial abroad."""

from dedere.law.facts import in_mexico
from dedere.law.language import VERIFIED, Bearing, Level, Text, formality
from dedere.law.mexico.national_security_act import NATIONAL_SECURITY_ACT, sources

article_74 = NATIONAL_SECURITY_ACT.article(
    "74",
    Text(
        "Removal of inhabitants to stand trial abroad",
        "Sustracción de habitantes para ser juzgados en el extranjero",
    ),
    Text(
        "Where it is proved that a foreign government, through its agents, incites or promotes "
        "bribery, unlawful deprivation of liberty, or the removal of inhabitants of the country to "
        "be tried in another State, Mexico suspends the agreement concerned and forbids foreign "
        "agents to act in the country; whoever did it answers under the law.",
        "Cuando se compruebe que un gobierno extranjero, por conducto de sus agentes, incita o "
        "promueve el cohecho, la privación ilegal de la libertad o la sustracción de habitantes "
        "del país para ser llevados a juicio ante otro Estado, México suspende el convenio de que "
        "se trate y prohíbe la actividad de los agentes extranjeros; quienes lo hicieron responden "
        "conforme a la ley.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2020-12-19",
    reading=Text(
        "It is about taking persons out behind Mexico's back. Where Mexico itself hands somebody "
        "over outside extradition, the article is argued as the act's own measure of what such a "
        "removal is; it does not say what becomes of the person.",
        "Trata de sacar personas del país a espaldas de México. Cuando México mismo entrega a "
        "alguien fuera de la extradición, el artículo se invoca como la medida que la propia ley "
        "da de esa sustracción; no dice qué suerte corre la persona.",
    ),
)
cooperation_suspended = formality(
    article_74,
    Level.CASE,
    Text(
        "Where removal by foreign agents is proved, Mexico suspended the cooperation concerned.",
        "Comprobada la sustracción por agentes extranjeros, México suspendió la cooperación de que "
        "se trata.",
    ),
    in_mexico.security_cooperation_suspended,
    applies=in_mexico.agents_promoted_removal,
    bearing=Bearing.PROCEEDING,
)
