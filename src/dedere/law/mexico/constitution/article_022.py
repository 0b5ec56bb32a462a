"""Article 22. Forbidden penalties."""

from dedere.law.facts import assurance, in_mexico, law_in_time
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Level,
    Text,
    all_of,
    assurance_needed,
    none_of,
    some,
)
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.constitution import CONSTITUTION, sources

BAN_OF_DEATH = "2005-12-10"
PROPORTIONALITY = "2008-06-19"

article_22 = CONSTITUTION.article(
    "22",
    Text("Forbidden penalties", "Penas prohibidas"),
    Text(
        "Some penalties may never be imposed, and every penalty must be in proportion.",
        "Hay penas que nunca pueden imponerse, y toda pena debe ser proporcional.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
)
paragraph_1 = article_22.paragraph(
    "1",
    Text(
        "Death, mutilation, infamy, marks, flogging, beating, torment of any kind, excessive "
        "fines, confiscation of goods, and penalties that are unusual or fall on others than the "
        "offender are forbidden; every penalty must be in proportion to the offense.",
        "Se prohíben las penas de muerte, mutilación, infamia, marca, azotes, palos, tormento de "
        "cualquier especie, multa excesiva, confiscación de bienes y las inusitadas y "
        "trascendentales; toda pena debe ser proporcional al delito.",
    ),
    in_force_from=PROPORTIONALITY,
    reading=Text(
        "Nobody is surrendered to such a penalty unless it is excluded. Death is asked under "
        "article 8 of the treaty and is not asked again here. Life imprisonment is no such penalty "
        "since the Supreme Court so held in 2005; what remains of it is an argument from "
        "proportionality, left to the amparo courts. The assurance is recorded as one on another "
        "matter. That 2008 brought proportionality is known.",
        "A nadie se entrega a una pena así si no queda excluida. La muerte se pregunta en el "
        "artículo 8 del tratado y aquí no se repite. La prisión vitalicia no es pena prohibida "
        "desde que así lo resolvió la Suprema Corte en 2005; lo que queda es un argumento de "
        "proporcionalidad, reservado a los jueces de amparo. La seguridad se registra como de otra "
        "materia. Que 2008 trajo la proporcionalidad es conocido.",
    ),
    changed=Text(
        "The reform published on 18 June 2008 asked that penalties be in proportion.",
        "La reforma publicada el 18 de junio de 2008 pidió que la pena sea proporcional.",
    ),
)
from_2005 = paragraph_1.earlier(
    Text(
        "The same penalties are forbidden, death among them without exception; nothing is said of "
        "proportion.",
        "Se prohíben las mismas penas, la de muerte sin excepción; nada se dice de la proporción.",
    ),
    in_force_from=BAN_OF_DEATH,
    in_force_to="2008-06-18",
    confidence=KNOWN,
    reading=Text(
        "That the reform published on 9 December 2005 banned the death penalty altogether is "
        "known; the historic text was not verified.",
        "Que la reforma publicada el 9 de diciembre de 2005 prohibió por completo la pena de "
        "muerte es conocido; no se verificó el texto histórico.",
    ),
    changed=Text(
        "The reform of 2005 banned the death penalty without exception.",
        "La reforma de 2005 prohibió la pena de muerte sin excepción.",
    ),
)
from_1917 = paragraph_1.earlier(
    Text(
        "The same penalties were forbidden, save death: it was banned for political offenses and "
        "allowed for a few grave ones.",
        "Se prohibían las mismas penas, salvo la de muerte: vedada por delitos políticos y "
        "permitida por algunos delitos graves.",
    ),
    in_force_from="1917-05-01",
    in_force_to="2005-12-09",
    confidence=KNOWN,
    reading=Text(
        "The wording before 2005 is known; the historic text was not verified. Against death the "
        "treaty and the extradition act already asked for an assurance.",
        "El texto anterior a 2005 es conocido; no se verificó el texto histórico. Contra la pena "
        "de muerte ya pedían una seguridad el tratado y la Ley de Extradición Internacional.",
    ),
)


def _forbidden(provision: Provision) -> Rule:
    return assurance_needed(
        provision,
        Level.OFFENSE,
        Text(
            "A penalty other than death that the Constitution forbids is possible, and no "
            "sufficient assurance excludes it.",
            "Es posible una pena, distinta de la de muerte, que la Constitución prohíbe, y ninguna "
            "seguridad suficiente la excluye.",
        ),
        none_of(
            some(
                Level.ASSURANCE,
                all_of(assurance.covers.is_("other"), assurance.considered_sufficient),
            )
        ),
        applies=in_mexico.punishable_by_forbidden_penalty,
        law_of=law_in_time.OF_THE_CONDITIONS,
    )


forbidden = _forbidden(paragraph_1)
forbidden_from_2005 = _forbidden(from_2005)
forbidden_from_1917 = _forbidden(from_1917)
