"""Article 25. Longest prison term."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.criminal_code import CRIMINAL_CODE, sources

article_25 = CRIMINAL_CODE.article(
    "25",
    Text("Longest prison term", "Duración máxima de la prisión"),
    Text(
        "Prison lasts from three days to sixty years; the exceptions are in the law.",
        "La prisión dura de tres días a sesenta años, con las excepciones que marca la ley.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2014-06-04",
    left_to=Text("the amparo courts", "los jueces de amparo"),
    reading=Text(
        "It limits Mexican sentences and is no condition of extradition: that the requesting "
        "State's law allows more is an argument from proportionality, which since 2005 normally "
        "fails. Reformed on 3 June 2014 and 17 June 2016; that prison begins at three days is "
        "known.",
        "Limita las condenas mexicanas y no es condición de la extradición: que la ley del Estado "
        "requirente permita más es un argumento de proporcionalidad que desde 2005 normalmente no "
        "prospera. Reformado el 3 de junio de 2014 y el 17 de junio de 2016; que la prisión "
        "comienza en tres días es conocido.",
    ),
    changed=Text(
        "Last reformed by the decrees of 3 June 2014 and 17 June 2016.",
        "Reformado por los decretos del 3 de junio de 2014 y del 17 de junio de 2016.",
    ),
)
