"""Article 26. Bail."""

from dedere.law.facts import in_mexico
from dedere.law.language import VERIFIED, Bearing, Level, Text, discretion
from dedere.law.mexico.extradition_act import ACT, sources

article_26 = ACT.article(
    "26",
    Text("Bail", "Libertad bajo fianza"),
    Text(
        "If the person asks, the judge may grant release on bail, weighing the request, the "
        "person's circumstances and the gravity of the offense, as if it had been committed in "
        "Mexico.",
        "Si la persona lo pide, el juez puede conceder la libertad bajo fianza, atendiendo a la "
        "petición, a las circunstancias personales y a la gravedad del delito, como si este se "
        "hubiera cometido en México.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    left_to=Text("the district judge", "el juez de distrito"),
)
bail = discretion(
    article_26,
    Level.REQUEST,
    Text(
        "The person asked for bail, so that the judge may grant it.",
        "La persona pidió la libertad bajo fianza, por lo que el juez puede concederla.",
    ),
    in_mexico.bail_requested,
    bearing=Bearing.CUSTODY,
)
