"""Extradition from Mexico: the procedure that runs when the United States asks Mexico.

Read the parts in this order: `matter`, `provisional_arrest`, `formal_request`, `refugees`,
`before_the_judge` with `formal_detention`, `hearing` and `opinion`, `decision`, `offenses`,
`assurances`, `challenge`, `amparo_claim`, `amparo`, `amparo_stays`, `amparo_effects`, `deferral`,
`handover`, `endings`, `afterwards`; and in `properties` what it is to be safe from.

What a record tells and no part of it is: another case against the person (an arrest, an indictment
or a sentence at home), the trial in the United States except for speciality, and what decides
nothing. The end of the treaty by denunciation is no step in the matter of one person either.
"""

from __future__ import annotations

from functools import cache

from dedere.bilingual import Text
from dedere.procedure.checked import check
from dedere.procedure.declared import Declared
from dedere.procedure.from_mexico import (
    afterwards,
    amparo,
    amparo_effects,
    amparo_stays,
    assurances,
    before_the_judge,
    challenge,
    decision,
    deferral,
    endings,
    formal_request,
    handover,
    matter,
    offenses,
    properties,
    provisional_arrest,
    refugees,
)
from dedere.procedure.graph import Procedure, Process

SUIT = Text("amparo suit", "juicio de amparo")


@cache
def declared() -> Declared:
    """The procedure, checked against the law, and its properties."""
    graph = check(procedure())
    return Declared("MX", graph, properties.of(graph))


def procedure() -> Procedure:
    """The procedure as it is declared, unchecked."""
    whole = Procedure("from-mexico", Text("Extradition from Mexico", "Extradición desde México"))
    request = whole.many("request", Text("request", "petición"))
    outside = whole.many("amparo", Text("amparo outside any request", "amparo fuera de petición"))
    offense = request.many("offense", Text("offense", "delito"))
    assurance = request.many("assurance", Text("assurance", "seguridad"))
    suit = request.many("amparo", SUIT)

    matter.declare(whole, request, outside)
    provisional_arrest.declare(request)
    formal_request.declare(request, offense)
    refugees.declare(request)
    before_the_judge.declare(request)
    decision.declare(request)
    offenses.declare(offense)
    assurances.declare(request, assurance)
    fifteen = challenge.declare(request, suit)
    deferral.declare(request, fifteen)
    handover.declare(request, fifteen)
    endings.declare(request)
    afterwards.declare(request)
    _amparo(outside, "claim-outside-request")
    _amparo(suit, "request/claim-against-decision", "request/claim-against-other-act")
    return whole


def _amparo(process: Process, *claims: str) -> None:
    suit = amparo.declare(process, claims)
    amparo_stays.declare(process, suit)
    amparo_effects.declare(process, suit)
