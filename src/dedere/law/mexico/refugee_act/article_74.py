"""Article 74. Political asylum and extradition."""

from dedere.law.facts import in_mexico, law_in_time, request
from dedere.law.language import VERIFIED, Bearing, Level, Text, all_of, formality
from dedere.law.mexico.refugee_act import REFUGEE_ACT, sources

article_74 = REFUGEE_ACT.article(
    "74",
    Text("Political asylum and extradition", "Asilo político y extradición"),
    Text(
        "That the person has political asylum is an element that the Ministry of Foreign Affairs "
        "must include when it considers a request for extradition.",
        "Que la persona tenga asilo político es un elemento que la Secretaría de Relaciones "
        "Exteriores debe considerar al examinar la petición de extradición.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2014-10-31",
    reading=Text(
        "It must be weighed; by itself it does not forbid surrender. Persecution itself is asked "
        "under the extradition act. That it was in force from 31 October 2014 is known.",
        "Debe ponderarse; por sí solo no prohíbe la entrega. La persecución misma se plantea "
        "conforme a la Ley de Extradición Internacional. Que rige desde el 31 de octubre de 2014 "
        "es conocido.",
    ),
    changed=Text(
        "Political asylum came into the act with the reform published on 30 October 2014.",
        "El asilo político llegó a la ley con la reforma publicada el 30 de octubre de 2014.",
    ),
)
asylum_considered = formality(
    article_74,
    Level.REQUEST,
    Text(
        "The political asylum of the person was considered in the decision.",
        "La resolución consideró el asilo político de la persona.",
    ),
    in_mexico.asylum_was_considered,
    applies=all_of(
        in_mexico.protection_in_mexico.is_("political_asylum"),
        request.decision.is_not("pending"),
    ),
    bearing=Bearing.PROCEEDING,
    law_of=law_in_time.OF_THE_DECISION,
)
