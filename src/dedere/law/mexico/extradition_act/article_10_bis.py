"""Article 10 Bis. Torture and forced disappearance."""

from dedere.law.facts import in_mexico
from dedere.law.facts.law_in_time import OF_THE_CONDITIONS
from dedere.law.language import VERIFIED, Level, Text, any_of, bar
from dedere.law.mexico.extradition_act import ACT, sources

article_10_bis = ACT.article(
    "10-bis",
    Text("Torture and forced disappearance", "Tortura y desaparición forzada"),
    Text(
        "It is forbidden to extradite a person where there are founded reasons to believe that he "
        "or she would be in danger of torture or forced disappearance. The authorities weigh all "
        "that is relevant, including a persistent pattern of manifest, flagrant or mass violations "
        "of human rights in that State.",
        "Se prohíbe extraditar a una persona cuando haya razones fundadas para creer que estaría "
        "en peligro de tortura o desaparición forzada. Las autoridades ponderan todo lo "
        "pertinente, incluso un cuadro persistente de violaciones manifiestas, patentes o masivas "
        "de derechos humanos en ese Estado.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2017-06-27",
    changed=Text("The article was added in 2017.", "El artículo se adicionó en 2017."),
    reading=Text(
        "It holds with a treaty too, and no assurance is named that would lift it: whether one "
        "removes the danger is part of the finding. Before 2017 the same was argued from the "
        "Constitution and the treaties on human rights.",
        "Rige también con tratado, y no prevé seguridad que lo levante: si una elimina el peligro "
        "es parte de la determinación. Antes de 2017 lo mismo se argumentaba desde la Constitución "
        "y los tratados de derechos humanos.",
    ),
    left_to=Text(
        "the Ministry of Foreign Affairs and, on review, the amparo courts, as to the danger",
        "la Secretaría de Relaciones Exteriores y, en revisión, los jueces de amparo, en cuanto al "
        "peligro",
    ),
)
danger = bar(
    article_10_bis,
    Level.REQUEST,
    Text(
        "There are founded reasons to believe that the person would be in danger of torture or "
        "forced disappearance.",
        "Hay razones fundadas para creer que la persona estaría en peligro de tortura o "
        "desaparición forzada.",
    ),
    any_of(in_mexico.danger_of_torture, in_mexico.danger_of_forced_disappearance),
    law_of=OF_THE_CONDITIONS,
)
