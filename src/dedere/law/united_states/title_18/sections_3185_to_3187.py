"""Sections 3185 to 3187. Controlled territory, delivery to the agent, arrest abroad."""

from dedere.law.facts import in_united_states, request
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    day_asked,
    formality,
)
from dedere.law.united_states.title_18 import TITLE_18, sources

section_3185 = TITLE_18.article(
    "3185",
    Text(
        "Fugitives from country under control of United States into United States",
        "Prófugos de un país bajo control de Estados Unidos hacia Estados Unidos",
    ),
    Text(
        "On persons who flee to the United States from a foreign territory that it controls.",
        "Sobre quienes huyen a Estados Unidos desde un territorio extranjero que este controla.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    reading=Text("It does not concern Mexico.", "No concierne a México."),
)

section_3186 = TITLE_18.article(
    "3186",
    Text("Surrender by the Secretary of State", "Entrega por el Secretario de Estado"),
    Text(
        "The Secretary of State may order the committed person delivered to an agent whom the "
        "foreign government authorized. The agent may hold the person and take him or her there, "
        "and whoever escapes may be retaken.",
        "El Secretario de Estado puede ordenar que la persona en prisión se entregue a un agente "
        "autorizado por el gobierno extranjero. El agente puede retenerla y llevarla allá, y quien "
        "se fugue puede ser reaprehendido.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.STATUTES_AT_LARGE],
    left_to=Text(
        "the Secretary of State of the United States",
        "el Secretario de Estado de Estados Unidos",
    ),
)
delivery = formality(
    section_3186,
    Level.REQUEST,
    Text(
        "The person was handed to an authorized agent, on an order of the Secretary of State made "
        "by then.",
        "La persona se entregó a un agente autorizado, con orden del Secretario de Estado dada "
        "para entonces.",
    ),
    all_of(
        in_united_states.surrender_warrant_signed_on <= request.surrendered_on,
        in_united_states.received_by_authorized_agent,
    ),
    applies=request.surrendered_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)

section_3187 = TITLE_18.article(
    "3187",
    Text(
        "Provisional arrest within extraterritorial jurisdiction",
        "Detención provisional en la jurisdicción extraterritorial",
    ),
    Text(
        "Provisional arrest of a person in places abroad where the United States has jurisdiction; "
        "it lasts no longer than ninety days.",
        "Detención provisional de una persona en lugares del extranjero donde Estados Unidos tiene "
        "jurisdicción; no dura más de noventa días.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.SECTION_3187],
    reading=Text(
        "Its ninety days are not those of a person arrested in the United States at the request of "
        "Mexico, for whom article 11 of the treaty sets sixty: no rule is built on it.",
        "Sus noventa días no son los de quien es detenido en Estados Unidos a petición de México, "
        "para quien el artículo 11 del tratado fija sesenta: no se apoya en ella ninguna regla.",
    ),
)
