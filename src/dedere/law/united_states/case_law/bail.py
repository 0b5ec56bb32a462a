"""Bail while extradition is pending."""

from dedere.bilingual import same
from dedere.law.facts import in_united_states
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    any_of,
    discretion,
    formality,
    named,
)
from dedere.law.united_states.case_law import CASE_LAW, sources

_JUDGE = Text("the extradition judge", "el juez de la extradición")

wright = CASE_LAW.article(
    "wright-v-henkel-1903",
    same("Wright v. Henkel, 190 U.S. 40 (1903)"),
    Text(
        "Bail is presumed against: a person held for extradition is released only in special "
        "circumstances. That there is no risk of flight is not one. The Bail Reform Act does not "
        "apply.",
        "Se presume en contra de la caución: quien está detenido para extradición solo sale en "
        "circunstancias especiales. Que no haya riesgo de fuga no es una de ellas. No se aplica la "
        "Bail Reform Act.",
    ),
    confidence=VERIFIED,
    sources=[sources.BAIL_MANUAL, sources.BAIL_LAW],
    in_force_from="1903",
    left_to=_JUDGE,
)
found = formality(
    wright,
    Level.REQUEST,
    Text(
        "If the person was released on bail, the judge had found special circumstances.",
        "Si la persona salió bajo caución, el juez había hallado circunstancias especiales.",
    ),
    in_united_states.special_circumstances_found,
    applies=in_united_states.released_on_bail,
    bearing=Bearing.CUSTODY,
)

special_circumstances = CASE_LAW.article(
    "special-circumstances-for-bail",
    Text("Special circumstances for bail", "Circunstancias especiales para la caución"),
    Text(
        "Usually argued are: long delay; serious illness; a strong likelihood of success; that "
        "bail would be available in the requesting State; the need to consult counsel on complex "
        "litigation; that diplomacy does not need detention.",
        "Suelen alegarse: larga demora; enfermedad grave; fuerte probabilidad de éxito; que en el "
        "Estado requirente procedería la caución; la necesidad de preparar con el defensor un "
        "litigio complejo; que la diplomacia no necesita la detención.",
    ),
    confidence=KNOWN,
    in_force_from="1980-01-25",
    left_to=_JUDGE,
    reading=Text(
        "To argue one is not to have it found: each is weighed by the judge, alone or with others. "
        "Age and health may also count here.",
        "Alegar una no es que se tenga por hallada: el juez pondera cada una, sola o con otras. "
        "También aquí pueden contar la edad y la salud.",
    ),
)
argued = discretion(
    special_circumstances,
    Level.REQUEST,
    Text(
        "The person argues a circumstance that courts have heard as special, so that bail may be "
        "asked for.",
        "La persona alega una circunstancia que los tribunales han oído como especial, por lo que "
        "puede pedirse la caución.",
    ),
    named(
        Text(
            "one of the circumstances that are usually argued is argued here",
            "se alega aquí una de las circunstancias que suelen alegarse",
        ),
        any_of(
            *(
                in_united_states.bail_circumstances.includes(one)
                for one in (
                    "delay",
                    "illness",
                    "likely_success",
                    "bail_in_requesting_state",
                    "complex_litigation",
                    "no_diplomatic_need",
                )
            )
        ),
    ),
    bearing=Bearing.CUSTODY,
)

garcia = CASE_LAW.article(
    "in-re-extradition-of-garcia-2010",
    same("In re Extradition of Garcia, 761 F. Supp. 2d 468 (S.D. Tex. 2010)"),
    Text(
        "In a request of Mexico bail was denied: no special circumstances were found.",
        "En una petición de México se negó la caución: no se hallaron circunstancias especiales.",
    ),
    confidence=VERIFIED,
    sources=[sources.GARCIA_2010],
    in_force_from="2010",
    left_to=_JUDGE,
)
morales = CASE_LAW.article(
    "in-re-extradition-of-morales-1995",
    same("In re Extradition of Morales, 906 F. Supp. 1368 (S.D. Cal. 1995)"),
    Text(
        "In a request of Mexico bail was granted, for delay, doubts on the evidence and because "
        "bail would have been available in Mexico.",
        "En una petición de México se concedió la caución, por la demora, las dudas sobre las "
        "pruebas y porque en México habría procedido.",
    ),
    confidence=VERIFIED,
    sources=[sources.BAIL_LAW],
    in_force_from="1995",
    left_to=_JUDGE,
    reading=Text(
        "The result is verified; the reporter citation is known.",
        "El resultado está verificado; la cita de la recopilación es conocida.",
    ),
)
