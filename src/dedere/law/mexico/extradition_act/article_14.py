"""Articles 14 and 15. Mexicans."""

from dedere.law.facts import in_mexico, offense, person, request
from dedere.law.language import (
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    discretion,
    exception,
    formality,
)
from dedere.law.mexico.extradition_act import ACT, sources

article_15 = ACT.article(
    "15",
    Text("Nationality acquired later", "Nacionalidad adquirida después"),
    Text(
        "Mexican nationality that was acquired after the facts does not stand in the way of "
        "surrender.",
        "La nacionalidad mexicana adquirida después de los hechos no es obstáculo a la entrega.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Whoever became Mexican on the very day of the offense is taken to have been Mexican.",
        "A quien se hizo mexicano el mismo día del delito se le tiene por mexicano.",
    ),
)
article_14 = ACT.article(
    "14",
    Text("Mexicans", "Mexicanos"),
    Text(
        "A Mexican is surrendered to a foreign State only in exceptional cases, as the Executive "
        "judges.",
        "Ningún mexicano se entrega a un Estado extranjero sino en casos excepcionales, a juicio "
        "del Ejecutivo.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT, sources.CONTRADICTION_44_2000],
    left_to=Text(
        "the Executive, through the Ministry of Foreign Affairs",
        "el Ejecutivo, por medio de la Secretaría de Relaciones Exteriores",
    ),
    reading=Text(
        "The act speaks of exceptional cases, the treaty (art. 9) of plain discretion: SRE decides "
        "at its discretion and gives its reasons. Nationality alone bars nothing.",
        "La ley habla de casos excepcionales; el tratado (art. 9), de simple discreción: la SRE "
        "decide discrecionalmente y da sus razones. La sola nacionalidad nada impide.",
    ),
)
exceptional = discretion(
    article_14,
    Level.OFFENSE,
    Text(
        "The person is Mexican, so that surrender is left to the Executive as exceptional.",
        "La persona es mexicana, por lo que su entrega queda al juicio del Ejecutivo como caso "
        "excepcional.",
    ),
    person.nationalities.includes("MX"),
    exceptions=[
        exception(
            article_15,
            Text(
                "the person became Mexican after the facts",
                "la persona se hizo mexicana después de los hechos",
            ),
            in_mexico.mexican_since > offense.committed_on,
            then=False,
        )
    ],
)
reasons = formality(
    article_14,
    Level.REQUEST,
    Text(
        "If a Mexican is surrendered, the decision says why.",
        "Si se concede la entrega de un mexicano, la resolución dice por qué.",
    ),
    request.decision_gives_reasons,
    applies=all_of(
        person.nationalities.includes("MX"),
        request.decision.is_one_of("granted", "granted_in_part", "granted_deferred"),
    ),
    bearing=Bearing.PROCEEDING,
    suffix="reasons",
)
