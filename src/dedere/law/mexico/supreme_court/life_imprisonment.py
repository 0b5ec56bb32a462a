"""Life imprisonment: from 2001 to 2005 an assurance was needed, since then it is not."""

from dedere.law.facts import assurance, offense
from dedere.law.facts.law_in_time import OF_THE_DECISION
from dedere.law.language import (
    VERIFIED,
    Level,
    Text,
    all_of,
    assurance_needed,
    named,
    none_of,
    some,
)
from dedere.law.language.facts import MOST_MONTHS
from dedere.law.mexico.supreme_court import SUPREME_COURT, sources

life_2001 = SUPREME_COURT.article(
    "life-imprisonment-2001",
    Text(
        "Supreme Court of Mexico, P./J. 125/2001 and P./J. 127/2001 (life imprisonment)",
        "SCJN, P./J. 125/2001 y P./J. 127/2001 (prisión vitalicia)",
    ),
    Text(
        "Life imprisonment is one of the unusual penalties that article 22 of the Constitution "
        "forbids: to obtain extradition the requesting State has to promise not to impose it, or "
        "to impose a lesser one.",
        "La prisión vitalicia es de las penas inusitadas que prohíbe el artículo 22 "
        "constitucional: para obtener la extradición el Estado requirente debe comprometerse a no "
        "imponerla o a imponer una menor.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONTRADICTION_11_2001, sources.MODIFICATION_2_2005],
    in_force_from="2001-10-02",
    in_force_to="2005-11-28",
    reading=Text(
        "Pleno, contradicción de tesis 11/2001, decided on 2 October 2001 and published that "
        "month. It is dated by the decision; between a decision and its publication lower courts "
        "may not have followed it yet. Applied to requests that the Executive decided while it "
        "stood.",
        "Pleno, contradicción de tesis 11/2001, resuelta el 2 de octubre de 2001 y publicada ese "
        "mes. Se toma la fecha de la resolución; entre ella y su publicación los tribunales "
        "inferiores pudieron no seguirla aún. Se aplica a las peticiones que el Ejecutivo resolvió "
        "mientras rigió.",
    ),
    changed=Text(
        "Left behind by the Court on 29 November 2005.",
        "Abandonado por la Corte el 29 de noviembre de 2005.",
    ),
)
life_assurance = assurance_needed(
    life_2001,
    Level.OFFENSE,
    Text(
        "A sufficient assurance against life imprisonment is needed and has not been given.",
        "Hace falta una seguridad suficiente contra la prisión vitalicia y no se ha otorgado.",
    ),
    none_of(
        some(
            Level.ASSURANCE,
            all_of(assurance.covers.is_("life_imprisonment"), assurance.considered_sufficient),
        )
    ),
    applies=named(
        Text(
            "the requesting State's law allows life imprisonment for the offense",
            "la ley del Estado requirente permite la prisión vitalicia por el delito",
        ),
        offense.max_penalty_months_requesting_state >= MOST_MONTHS,
    ),
    law_of=OF_THE_DECISION,
)

life_2005 = SUPREME_COURT.article(
    "life-imprisonment-2005",
    Text(
        "Supreme Court of Mexico, P./J. 1/2006 and P./J. 2/2006 (life imprisonment)",
        "SCJN, P./J. 1/2006 y P./J. 2/2006 (prisión vitalicia)",
    ),
    Text(
        "Life imprisonment is not an unusual penalty: extradition does not need a promise that it "
        "will not be imposed.",
        "La prisión vitalicia no es una pena inusitada: la extradición no necesita el compromiso "
        "de no imponerla.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.MODIFICATION_2_2005,
        sources.ON_LIFE_IMPRISONMENT,
        sources.VOTE_OF_2005,
        sources.RULINGS_OF_2006,
    ],
    in_force_from="2005-11-29",
    changed=Text(
        "No assurance against life imprisonment is needed any more.",
        "Deja de exigirse la seguridad contra la prisión vitalicia.",
    ),
    reading=Text(
        "Pleno, request for modification of case law 2/2005-PL, 29 November 2005, six votes to "
        "five; published in February 2006 (volume XXIII, pp. 5 and 6). Accounts differ on the "
        "month of the case that set it off (acción de inconstitucionalidad 20/2003: a dissent "
        "dates it 19 September 2005, others early September), and one author cites volume XXII; "
        "neither touches the rule. Arguments on proportionality (art. 22 since 2008) and on social "
        "reintegration (art. 18) remain and today normally fail.",
        "Pleno, solicitud de modificación de jurisprudencia 2/2005-PL, 29 de noviembre de 2005, "
        "seis votos contra cinco; publicadas en febrero de 2006 (tomo XXIII, pp. 5 y 6). Las "
        "fuentes difieren sobre el asunto que la motivó (acción de inconstitucionalidad 20/2003: "
        "un voto la fecha el 19 de septiembre de 2005, otras a principios de septiembre), y un "
        "autor cita el tomo XXII; nada de ello toca la regla. Quedan argumentos de "
        "proporcionalidad (art. 22 desde 2008) y de reinserción social (art. 18), que hoy "
        "normalmente no prosperan.",
    ),
)
