"""After surrender to the United States: speciality, abduction, and article 6."""

from dedere.bilingual import same
from dedere.law.facts import case, in_united_states, offense, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    day_asked,
    discretion,
)
from dedere.law.united_states.case_law import CASE_LAW, sources
from dedere.law.united_states.case_law.readings import standing_on_speciality

rauscher = CASE_LAW.article(
    "united-states-v-rauscher-1886",
    same("United States v. Rauscher, 119 U.S. 407 (1886)"),
    Text(
        "Whoever was extradited to the United States is tried only for the offense for which "
        "surrender was granted.",
        "A quien fue extraditado a Estados Unidos se le juzga solo por el delito por el que se "
        "concedió la entrega.",
    ),
    confidence=VERIFIED,
    sources=[sources.ALVAREZ_MACHAIN],
    in_force_from="1886",
    reading=Text(
        "The rule, with its exceptions, is in article 17 of the treaty and is not asked twice.",
        "La regla, con sus excepciones, está en el artículo 17 del tratado y no se exige dos "
        "veces.",
    ),
)
standing = CASE_LAW.article(
    "standing-on-speciality",
    Text(
        "Standing on speciality (circuits differ)",
        "Legitimación para invocar la especialidad (circuitos divididos)",
    ),
    Text(
        "Circuits differ on whether the person may invoke speciality without a protest of the "
        "State that surrendered him or her. In the Eleventh it is a matter of personal "
        "jurisdiction and can be waived (United States v. Marquez).",
        "Los circuitos difieren sobre si la persona puede invocar la especialidad sin protesta del "
        "Estado que la entregó. En el Undécimo es cuestión de jurisdicción sobre la persona y es "
        "renunciable (United States v. Marquez).",
    ),
    confidence=KNOWN,
    sources=[sources.MARQUEZ],
    in_force_from="1980-01-25",
    left_to=Text("the trial court", "el tribunal de la causa"),
    reading=Text(
        "The decision of the Eleventh Circuit is verified; that the others divide is known.",
        "La resolución del Undécimo Circuito está verificada; que los demás se dividen es "
        "conocido.",
    ),
)
can_be_invoked = discretion(
    standing,
    Level.OFFENSE,
    Text(
        "Surrender does not cover the offense, and its trial can be objected to before the court "
        "of the United States.",
        "La entrega no cubre el delito, y su juicio puede objetarse ante el tribunal de Estados "
        "Unidos.",
    ),
    all_of(
        ~offense.is_covered_by_surrender,
        standing_on_speciality.expr(
            {
                "person": in_united_states.person_objected_to_trial,
                "protest": in_united_states.surrendering_state_protested,
            }
        ),
    ),
    applies=request.surrendered_on <= day_asked,
    scope=case.requesting_state.is_("US"),
    bearing=Bearing.AFTERWARDS,
)
alvarez_machain = CASE_LAW.article(
    "united-states-v-alvarez-machain-1992",
    same("United States v. Alvarez-Machain, 504 U.S. 655 (1992)"),
    Text(
        "The treaty does not forbid the trial of a person who was brought to the United States "
        "from Mexico by force. Articles 9 and 22 were discussed.",
        "El tratado no prohíbe juzgar a una persona llevada por la fuerza de México a Estados "
        "Unidos. Se examinaron los artículos 9 y 22.",
    ),
    confidence=VERIFIED,
    sources=[sources.ALVAREZ_MACHAIN],
    in_force_from="1992",
    reading=Text(
        "Speciality attaches to extradition; whoever arrived otherwise cannot rest on article 17 "
        "by itself. It concerns persons brought to the United States.",
        "La especialidad acompaña a la extradición; quien llegó de otro modo no puede apoyarse sin "
        "más en el artículo 17. Concierne a personas llevadas a Estados Unidos.",
    ),
)
article_6_after_surrender = CASE_LAW.article(
    "article-6-after-surrender",
    Text(
        "Decision of Judge Lynch on article 6 after surrender",
        "Resolución del juez Lynch sobre el artículo 6 tras la entrega",
    ),
    Text(
        "Courts of the United States do not review what the State that surrendered the person "
        "found, that article 6 stood in no way of surrender.",
        "Los tribunales de Estados Unidos no revisan lo que estimó el Estado que entregó a la "
        "persona: que el artículo 6 no impedía la entrega.",
    ),
    confidence=VERIFIED,
    sources=[sources.NON_BIS_REPORT],
    in_force_from="2012",
    reading=Text(
        "Mexico had surrendered the person. The decision was read as a lawyer condensed it in "
        "2012; neither its date nor the names of case and court were seen.",
        "México había entregado a la persona. La resolución se leyó según la resumió un abogado en "
        "2012; no se vieron su fecha ni los nombres de la causa y del tribunal.",
    ),
)
_ARRIVAL = Text(
    "It concerns persons brought to the United States, also by a transfer outside the treaty.",
    "Concierne a personas llevadas a Estados Unidos, también por un traslado fuera del tratado.",
)
ker = CASE_LAW.article(
    "ker-v-illinois-1886",
    same("Ker v. Illinois, 119 U.S. 436 (1886)"),
    Text(
        "That a person was brought before the court by force from another State does not take its "
        "power to try him or her.",
        "Que la persona haya sido llevada ante el tribunal por la fuerza desde otro Estado no le "
        "quita la facultad de juzgarla.",
    ),
    confidence=KNOWN,
    in_force_from="1886",
    reading=_ARRIVAL,
)
frisbie = CASE_LAW.article(
    "frisbie-v-collins-1952",
    same("Frisbie v. Collins, 342 U.S. 519 (1952)"),
    Text(
        "The manner in which the person was brought to trial does not undo the trial.",
        "La manera en que la persona fue llevada a juicio no invalida el juicio.",
    ),
    confidence=KNOWN,
    in_force_from="1952",
    reading=_ARRIVAL,
)
