"""Article 34. The handover."""

from dedere.law.facts import in_mexico, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    LawOf,
    Level,
    Text,
    all_of,
    day_asked,
    formality,
)
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.extradition_act import ACT, sources

OF_THE_HANDOVER = LawOf(
    "handover",
    Text("by the law of the day of the handover", "por la ley del día de la entrega"),
    request.surrendered_on,
)

article_34 = ACT.article(
    "34",
    Text("The handover", "La entrega material"),
    Text(
        "After notice to the Ministry of the Interior, the Fiscalía General de la República hands "
        "the person over to authorized agents of the State, at the border port or aboard the "
        "aircraft; Mexican intervention ends when the aircraft is ready to take off.",
        "Previo aviso a la Secretaría de Gobernación, la Fiscalía General de la República entrega "
        "a la persona al personal autorizado del Estado, en el puerto fronterizo o a bordo de la "
        "aeronave; la intervención mexicana cesa cuando la aeronave está lista para despegar.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2021-05-21",
    changed=Text(
        "The reform of 2021 named the Fiscalía in the place of the Procuraduría.",
        "La reforma de 2021 puso a la Fiscalía en lugar de la Procuraduría.",
    ),
)
article_34_of_1975 = article_34.earlier(
    Text(
        "The same, by the Procuraduría General de la República.",
        "Lo mismo, por la Procuraduría General de la República.",
    ),
    in_force_from="1975-12-30",
    in_force_to="2021-05-20",
    confidence=KNOWN,
    reading=Text(
        "The historic text is unverified; from 20 December 2018 Procuraduría is read as Fiscalía.",
        "El texto histórico no está verificado; desde el 20 de diciembre de 2018 Procuraduría se "
        "lee como Fiscalía.",
    ),
)


def _handover(provision: Provision, en: str, es: str) -> Rule:
    return formality(
        provision,
        Level.REQUEST,
        Text(
            f"The {en} handed the person over at a border port or aboard the aircraft, with notice "
            "to the Ministry of the Interior.",
            f"La {es} entregó a la persona en un puerto fronterizo o a bordo de la aeronave, con "
            "aviso a la Secretaría de Gobernación.",
        ),
        all_of(
            in_mexico.interior_told_of_handover,
            in_mexico.handover_place.is_one_of("border_port", "aircraft"),
        ),
        applies=request.surrendered_on <= day_asked,
        bearing=Bearing.PROCEEDING,
        law_of=OF_THE_HANDOVER,
    )


handover = _handover(article_34, "Fiscalía", "Fiscalía")
handover_of_1975 = _handover(article_34_of_1975, "Procuraduría", "Procuraduría")
