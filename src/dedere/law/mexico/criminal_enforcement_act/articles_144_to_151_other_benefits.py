"""Articles 144 to 151. Substitution, leave on humanitarian grounds, release by prison policy."""

from dedere.law.language import KNOWN, Text
from dedere.law.mexico.criminal_enforcement_act import ENFORCEMENT_ACT, sources

_ARTICLES = {
    "144": Text("Substitution of the penalty", "Sustitución de la pena"),
    "145": Text("Leave on humanitarian grounds", "Permisos humanitarios"),
    "146": Text(
        "Release by prison policy", "Preliberación por criterios de política penitenciaria"
    ),
    "147": Text(
        "Release by prison policy", "Preliberación por criterios de política penitenciaria"
    ),
    "148": Text(
        "Release by prison policy", "Preliberación por criterios de política penitenciaria"
    ),
    "149": Text(
        "Release by prison policy", "Preliberación por criterios de política penitenciaria"
    ),
    "150": Text(
        "Release by prison policy", "Preliberación por criterios de política penitenciaria"
    ),
    "151": Text(
        "Release by prison policy", "Preliberación por criterios de política penitenciaria"
    ),
}
articles_144_to_151 = {
    number: ENFORCEMENT_ACT.article(
        number,
        title,
        Text(
            "One of the articles on further ways out of prison: substitution of the penalty, leave "
            "on humanitarian grounds, release by prison policy. Its conditions are not set out "
            "here.",
            "Uno de los artículos sobre otras formas de salir de prisión: sustitución de la pena, "
            "permisos humanitarios, criterios de política penitenciaria. Sus condiciones no se "
            "exponen aquí.",
        ),
        confidence=KNOWN,
        sources=[sources.ARTICLES, sources.BENEFITS],
        left_to=Text("the enforcement judge", "el juez de ejecución"),
        reading=Text(
            "That articles 144 to 151 provide for these three is verified; which article holds "
            "which, and its detail, is known.",
            "Que los artículos 144 a 151 prevén las tres figuras está verificado; cuál artículo "
            "contiene cuál, y su detalle, es conocido.",
        ),
    )
    for number, title in _ARTICLES.items()
}
