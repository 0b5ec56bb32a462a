"""Article 9. Extradition of nationals."""

from dedere.law.facts import case, person, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    discretion,
    formality,
)
from dedere.law.treaty_1978 import TREATY, sources

article_9 = TREATY.article(
    "9",
    Text("Extradition of nationals", "Extradición de nacionales"),
    Text(
        "A State does not have to surrender its own nationals but may do so. If it refuses on that "
        "ground, it submits the case for prosecution at home.",
        "Ningún Estado tiene que entregar a sus nacionales, pero puede hacerlo. Si se niega por "
        "ese motivo, turna el caso a sus propias autoridades para que lo persigan.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.ALVAREZ_MACHAIN,
        sources.CONTRADICTION_44_2000,
        sources.ALVAREZ_MACHAIN_DISSENT,
        sources.ALVAREZ_MACHAIN_ARTICLE,
    ],
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_9.paragraph(
    "1",
    Text(
        "No State is bound to surrender its own nationals. Its executive authority may surrender "
        "them as it sees fit, provided that the laws of that State do not prevent it.",
        "Ningún Estado está obligado a entregar a sus nacionales. Su autoridad ejecutiva puede "
        "entregarlos a su prudente arbitrio, siempre que las leyes de ese Estado no lo impidan.",
    ),
    confidence=KNOWN,
    reading=Text(
        "That there is no duty but a discretion is verified; that it is the executive's, and the "
        "proviso on the laws, are known.",
        "Que no hay obligación sino discreción está verificado; que corresponde al Ejecutivo, y la "
        "salvedad sobre las leyes, son conocidas.",
    ),
    left_to=Text(
        "the executive authority of the requested State",
        "la autoridad ejecutiva del Estado requerido",
    ),
)
nationality = discretion(
    paragraph_1,
    Level.PERSON,
    Text(
        "The person is a national of the requested State.",
        "La persona es nacional del Estado requerido.",
    ),
    person.nationalities.includes(case.requested_state),
    reading=Text(
        "Nationality is no bar. For Mexico, the Supreme Court held that surrender of Mexicans is "
        "at the discretion of the Executive and that jurisdiction to try them at home does not "
        "stand in its way (contradicción de tesis 44/2000-PL, P./J. 11/2001; the holding is known, "
        "not verified). Article 7 IV of the Mexican act, which refuses extradition for offenses "
        "within Mexican jurisdiction, is therefore not applied to nationals under the treaty; that "
        "is contested. Article 14 of the act speaks of exceptional cases, the treaty of plain "
        "discretion: the ministry of foreign affairs weighs it and gives its reasons. In the "
        "United States the Secretary of State may surrender its citizens (18 U.S.C. 3196). A "
        "second nationality does not take the first away.",
        "La nacionalidad no es impedimento. Para México, la Suprema Corte resolvió que la entrega "
        "de mexicanos queda a la discreción del Ejecutivo y que no la impide la jurisdicción para "
        "juzgarlos en el país (contradicción de tesis 44/2000-PL, P./J. 11/2001; el criterio es "
        "conocido, sin verificar). Por ello no se aplica a los nacionales, conforme al tratado, el "
        "artículo 7, fracción IV, de la Ley de Extradición Internacional, que niega la extradición "
        "por delitos de la jurisdicción mexicana; es punto discutido. El artículo 14 de esa ley "
        "habla de casos excepcionales y el tratado de simple discreción: la Secretaría de "
        "Relaciones Exteriores la ejerce y da sus razones. En Estados Unidos el Secretario de "
        "Estado puede entregar a sus ciudadanos (18 U.S.C. 3196). Una segunda nacionalidad no "
        "quita la primera.",
    ),
    confidence=VERIFIED,
)

# -- paragraph 2 -----------------------------------------------------------------------------------

paragraph_2 = article_9.paragraph(
    "2",
    Text(
        "A State that refuses surrender on the ground of paragraph 1 submits the case to its "
        "competent authorities so that they prosecute, provided that it has jurisdiction.",
        "El Estado que niega la entrega con apoyo en el párrafo 1 turna el caso a sus autoridades "
        "competentes para que lo persigan, siempre que tenga jurisdicción.",
    ),
    confidence=KNOWN,
    reading=Text(
        "The duty to submit the case is verified; the proviso on jurisdiction is known.",
        "La obligación de turnar el caso está verificada; la salvedad sobre la jurisdicción es "
        "conocida.",
    ),
)
prosecution_at_home = formality(
    paragraph_2,
    Level.REQUEST,
    Text(
        "If surrender was refused on nationality, the case was submitted to the requested State's "
        "authorities for prosecution.",
        "Si la entrega se negó por la nacionalidad, el caso se turnó a las autoridades del Estado "
        "requerido para su persecución.",
    ),
    request.submitted_for_prosecution,
    applies=all_of(
        request.decision.is_("refused"),
        request.refused_on_nationality,
        request.requested_state_has_jurisdiction,
    ),
    bearing=Bearing.PROCEEDING,
    reading=Text(
        "What is asked is that the case be submitted, not that it end in a conviction. Nothing is "
        "asked where the decision grants extradition, wholly, in part or deferred, or is still to "
        "come: that follows from the words and is sure.",
        "Lo que se pide es turnar el caso, no que termine en condena. Nada se pide donde la "
        "resolución concede la extradición, en todo, en parte o diferida, o aún no se dicta: se "
        "sigue de la letra y es seguro.",
    ),
)
