"""Inter-American Convention to Prevent and Punish Torture: article 13."""

from dedere.law.international import IATC
from dedere.law.language import KNOWN, Text

article_13 = IATC.article(
    "13",
    Text("Extradition", "Extradición"),
    Text(
        "Nobody is extradited where there are grounds to believe that his or her life is in "
        "danger, that he or she would be tortured or treated cruelly, or tried by special or ad "
        "hoc courts.",
        "No se extradita a quien, según haya fundamento para creer, corra peligro su vida, sería "
        "torturado o tratado con crueldad, o juzgado por tribunales de excepción o ad hoc.",
    ),
    confidence=KNOWN,
    reading=Text(
        "Mexico has made it a rule of its own in article 15 of the general law on torture, where "
        "the rule stands. The United States is not a party.",
        "México la hizo regla propia en el artículo 15 de la ley general sobre tortura, donde está "
        "la regla. Estados Unidos no es parte.",
    ),
)
