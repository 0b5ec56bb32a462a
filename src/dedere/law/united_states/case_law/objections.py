"""Objections to surrender: lapse of time, non bis in idem, political offense, nationality."""

from dedere.bilingual import same
from dedere.law.facts import assistance, in_united_states, offense
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Level,
    Text,
    all_of,
    any_of,
    discretion,
)
from dedere.law.united_states.case_law import CASE_LAW, sources

_POLITICAL = Text(
    "the extradition judge and the Secretary of State",
    "el juez de la extradición y el Secretario de Estado",
)

_PROCEEDED = offense.earlier_proceeding_in_requested_state.is_one_of(
    "prosecuted", "convicted", "acquitted"
)

cruz_martinez = CASE_LAW.article(
    "cruz-martinez-v-united-states-2016",
    same("Cruz Martinez v. United States, 828 F.3d 451 (6th Cir. 2016, en banc)"),
    Text(
        "Lapse of time in article 7 of the treaty means statutes of limitation; it does not bring "
        "in the right to a speedy trial.",
        "La prescripción del artículo 7 del tratado son los plazos legales; no incorpora el "
        "derecho a ser juzgado sin demora.",
    ),
    confidence=VERIFIED,
    sources=[sources.CRUZ_MARTINEZ, sources.CRUZ_MARTINEZ_REPORT],
    in_force_from="2016",
    reading=Text(
        "The panel had held otherwise in 2015 (793 F.3d 533) and was reversed. Question and result "
        "are verified, the reasoning is known. The rule on lapse of time is in article 7.",
        "La sala había resuelto lo contrario en 2015 (793 F.3d 533) y fue revocada. La cuestión y "
        "el resultado están verificados; el razonamiento es conocido. La regla de la prescripción "
        "está en el artículo 7.",
    ),
)

ye_gon = CASE_LAW.article(
    "ye-gon-v-holt-2014",
    same("Zhenli Ye Gon v. Holt, 774 F.3d 207 (4th Cir. 2014)"),
    Text(
        "Article 6 of the treaty compares the elements of the offenses, not the conduct. A charge "
        "in the United States that was dismissed with prejudice did not bar extradition to Mexico.",
        "El artículo 6 del tratado compara los elementos de los delitos, no la conducta. Un cargo "
        "en Estados Unidos desestimado en definitiva no impidió la extradición a México.",
    ),
    confidence=VERIFIED,
    sources=[sources.YE_GON, sources.YE_GON_BRIEF],
    in_force_from="2014-12-16",
    reading=Text(
        "The court did not follow Sindona v. Grant. It made no order on article 17 that would "
        "limit later charges in Mexico. Outside the Fourth Circuit the test is open.",
        "El tribunal no siguió Sindona v. Grant. No dictó orden sobre el artículo 17 que limite "
        "cargos posteriores en México. Fuera del Cuarto Circuito el criterio está abierto.",
    ),
)
elements = discretion(
    ye_gon,
    Level.OFFENSE,
    Text(
        "The matter is heard in the Fourth Circuit, and the United States has already proceeded "
        "against the person for an offense with the same elements.",
        "Del asunto se conoce en el Cuarto Circuito, y Estados Unidos ya procedió contra la "
        "persona por un delito con los mismos elementos.",
    ),
    all_of(
        _PROCEEDED,
        in_united_states.circuit.is_("fourth"),
        assistance.earlier_proceeding_had_same_elements,
    ),
    reading=Text(
        "It shows which test binds there. The bar is the one of article 6, under the test that is "
        "chosen for it or as the authority found.",
        "Muestra qué criterio obliga ahí. El impedimento es el del artículo 6, con el criterio que "
        "se elija para él o según lo estimó la autoridad.",
    ),
)
sindona = CASE_LAW.article(
    "sindona-v-grant-1980",
    same("Sindona v. Grant, 619 F.2d 167 (2d Cir. 1980)"),
    Text(
        "On another treaty, the same offense was measured by the conduct.",
        "Sobre otro tratado, el mismo delito se midió por la conducta.",
    ),
    confidence=KNOWN,
    in_force_from="1980",
)
open_elsewhere = discretion(
    sindona,
    Level.OFFENSE,
    Text(
        "The matter is heard outside the Fourth Circuit, and the United States has already "
        "proceeded against the person for an offense with the same elements or for the same "
        "conduct: which test counts can be argued.",
        "Del asunto se conoce fuera del Cuarto Circuito, y Estados Unidos ya procedió contra la "
        "persona por un delito con los mismos elementos o por la misma conducta: puede discutirse "
        "qué criterio cuenta.",
    ),
    all_of(
        _PROCEEDED,
        in_united_states.circuit.is_not("fourth"),
        any_of(
            assistance.earlier_proceeding_had_same_elements,
            assistance.earlier_proceeding_was_for_same_conduct,
        ),
    ),
)

quinn = CASE_LAW.article(
    "quinn-v-robinson-1986",
    same("Quinn v. Robinson, 783 F.2d 776 (9th Cir. 1986)"),
    Text(
        "An act is political where it is incidental to a violent uprising; the test asks for an "
        "uprising and for a tie between it and the act.",
        "Un acto es político si es incidental a un levantamiento violento; el criterio exige un "
        "levantamiento y un vínculo entre él y el acto.",
    ),
    confidence=KNOWN,
    in_force_from="1986",
    left_to=_POLITICAL,
    reading=Text(
        "Article 5(1) of the treaty gives the question to the executive, yet courts have examined "
        "it. What was found is recorded under that article.",
        "El artículo 5(1) del tratado confía la cuestión al Ejecutivo; con todo, los tribunales la "
        "han examinado. Lo que resulte se registra en ese artículo.",
    ),
)
ordinola = CASE_LAW.article(
    "ordinola-v-hackman-2007",
    same("Ordinola v. Hackman, 478 F.3d 588 (4th Cir. 2007)"),
    Text(
        "Personal or common crimes are outside the exception, even where they are committed during "
        "an uprising.",
        "Los delitos personales o comunes quedan fuera de la excepción, aun cometidos durante un "
        "levantamiento.",
    ),
    confidence=KNOWN,
    in_force_from="2007",
    left_to=_POLITICAL,
)
jimenez_aristeguieta = CASE_LAW.article(
    "jimenez-v-aristeguieta-1962",
    same("Jimenez v. Aristeguieta, 311 F.2d 547 (5th Cir. 1962)"),
    Text(
        "What a ruler does for private gain is not a political offense.",
        "Lo que un gobernante hace en provecho propio no es delito político.",
    ),
    confidence=KNOWN,
    in_force_from="1962",
    left_to=_POLITICAL,
)
escobedo = CASE_LAW.article(
    "escobedo-v-united-states-1980",
    same("Escobedo v. United States, 623 F.2d 1098 (5th Cir. 1980)"),
    Text(
        "Citizens of the United States can be extradited to Mexico in the discretion of the "
        "executive; their claims that the offense was political were rejected.",
        "Los ciudadanos de Estados Unidos pueden ser extraditados a México a discreción del "
        "Ejecutivo; se rechazó que el delito fuera político.",
    ),
    confidence=VERIFIED,
    sources=[sources.ESCOBEDO],
    in_force_from="1980",
    left_to=Text(
        "the Secretary of State of the United States",
        "el Secretario de Estado de Estados Unidos",
    ),
    reading=Text(
        "It was decided under the treaty of 1899. That the case exists is verified, its detail is "
        "known. Since 21 November 1990 the power is in 18 U.S.C. § 3196.",
        "Se resolvió conforme al tratado de 1899. Que el caso existe está verificado; su detalle "
        "es conocido. Desde el 21 de noviembre de 1990 la facultad está en 18 U.S.C. § 3196.",
    ),
)
