"""The formal request (A7 and A8): received, looked at by SRE, handed back or admitted.

A request that lacks something is handed back, and then completed or made anew. One that is not
admitted, or refused later, is over: what the State asks after that is another request.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_mexico.guards import UNDERTAKINGS
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import REQUESTING_STATE, SRE, US_EMBASSY


def declare(request: Process, offense: Process) -> None:
    """The steps from the receipt of the formal request to its admission."""
    formal = request.step(
        "formal-request",
        Text(
            "SRE receives the formal request and its documents",
            "la SRE recibe la petición formal y sus documentos",
        ),
        by=US_EMBASSY,
        law=("treaty-1978/10/1", "treaty-1978/10/2", "mx/lei/16"),
        once=True,
        event=Recorded("formal_request"),
    )
    anew = request.step(
        "formal-request-anew",
        Text(
            "SRE receives the formal request made anew",
            "la SRE recibe la petición formal presentada de nuevo",
        ),
        by=US_EMBASSY,
        law=("treaty-1978/10/1", "mx/lei/20"),
        included=False,
        once=True,
        event=Recorded("formal_request"),
    )
    named = request.step(
        "offense-named",
        Text(
            "the request names an offense",
            "la petición señala un delito",
        ),
        by=REQUESTING_STATE,
        law=("treaty-1978/10/2", "mx/lei/16/I"),
        opens=offense,
    )
    undertaken = request.step(
        "undertakings-given",
        Text(
            "the State gives the undertakings of article 10, speciality among them",
            "el Estado otorga los compromisos del artículo 10, entre ellos el de especialidad",
        ),
        by=REQUESTING_STATE,
        law=("mx/lei/16/III", "mx/lei/10"),
        once=True,
        where=UNDERTAKINGS,
        event=Recorded("assurance_given", ("undertakings", "speciality")),
    )
    not_admitted = request.step(
        "not-admitted",
        Text(
            "SRE does not admit the request and says so to the State",
            "la SRE no admite la petición y lo comunica al Estado",
        ),
        by=SRE,
        law="mx/lei/19",
        once=True,
        closing=True,
        event=Recorded("other", ("request_not_admitted",)),
    )
    handed_back = request.step(
        "handed-back",
        Text(
            "SRE tells the State what is missing, or hands the request back",
            "la SRE comunica al Estado lo que falta, o devuelve la petición",
        ),
        by=SRE,
        law="mx/lei/20",
        once=True,
        event=Recorded("other", ("request_returned_for_deficiency", "defects_notified")),
    )
    cured = request.step(
        "cured",
        Text(
            "the State sends what was missing",
            "el Estado envía lo que faltaba",
        ),
        by=US_EMBASSY,
        law="mx/lei/20",
        included=False,
        once=True,
        event=Recorded("other", ("defects_cured", "request_accepted_after_correction")),
    )
    cure_period = request.lapse(
        "period-to-cure",
        Text(
            "the period of provisional arrest runs out before the defects are cured",
            "vence el plazo de la detención provisional antes de que se subsanen los defectos",
        ),
        limit="MX-CURE",
        rule="mx/lei/20",
        law="mx/lei/20",
    )
    more_asked = request.step(
        "more-evidence-asked",
        Text(
            "Mexico asks for additional evidence",
            "México pide pruebas adicionales",
        ),
        by=SRE,
        law="treaty-1978/12",
        event=Recorded("other", ("additional_evidence_requested",)),
    )
    more_given = request.step(
        "more-evidence-given",
        Text(
            "the State sends additional evidence",
            "el Estado envía pruebas adicionales",
        ),
        by=US_EMBASSY,
        law="treaty-1978/12",
        event=Recorded("other", ("additional_evidence_given",)),
    )
    admitted = request.step(
        "admitted",
        Text(
            "SRE admits the request and sends it with the file to the FGR",
            "la SRE admite la petición y la envía con el expediente a la FGR",
        ),
        by=SRE,
        law="mx/lei/21",
        once=True,
        event=Recorded("request_admitted"),
    )
    request.phase(
        "formal",
        Text("Formal request", "Petición formal"),
        formal,
        named,
        undertaken,
        not_admitted,
        handed_back,
        cured,
        anew,
        cure_period,
        more_asked,
        more_given,
        admitted,
    )

    # -- received ------------------------------------------------------------------------------
    no_request = Text(
        "SRE has not received the formal request", "la SRE no ha recibido la petición formal"
    )
    for step, law in (
        (not_admitted, "mx/lei/19"),
        (handed_back, "mx/lei/20"),
        (admitted, "mx/lei/21"),
        (more_asked, "treaty-1978/12"),
        (more_given, "treaty-1978/12"),
    ):
        step.needs(formal, law=law, why=no_request)

    # -- handed back, completed or made anew ---------------------------------------------------
    lacking = Text("the request lacks something", "a la petición le falta algo")
    handed_back.brings_in(cured, anew, law="mx/lei/20", why=lacking)
    handed_back.makes_due(cured, law="mx/lei/20", why=lacking)
    admitted.waits_for(cured, law="mx/lei/20", why=lacking)
    whole = Text("the request is whole again", "la petición está completa de nuevo")
    cured.shuts_out(anew, law="mx/lei/20", why=whole)
    anew.shuts_out(cured, law="mx/lei/20", why=whole)
    again = Text("SRE examines it again", "la SRE la examina de nuevo")
    for complete in (cured, anew):
        complete.brings_in(handed_back, law="mx/lei/20", why=again)
        complete.makes_due(not_admitted, handed_back, admitted, law="mx/lei/19", why=again)
    # The days are those of provisional arrest, and run from it; they only matter where something
    # was found missing.
    request.procedure.party("request/provisional-arrest", "formal request").makes_due(
        cured,
        within=cure_period,
        law="mx/lei/20",
        why=Text(
            "under provisional arrest what is missing is cured within its period",
            "en detención provisional, lo que falte se subsana dentro de su plazo",
        ),
    )
    nothing = Text("nothing was found missing", "no se ha señalado que falte algo")
    cure_period.needs(handed_back, law="mx/lei/20", why=nothing)
    cure_period.waits_for(handed_back, law="mx/lei/20", why=nothing)
    late = Text(
        "the defects were not cured within the period of provisional arrest",
        "los defectos no se subsanaron dentro del plazo de la detención provisional",
    )
    cure_period.brings_in("request/measures-lifted", law="mx/lei/20", why=late)
    cure_period.makes_due("request/measures-lifted", law="mx/lei/20", why=late)

    # -- admitted ------------------------------------------------------------------------------
    admitted.needs(
        undertaken,
        law="mx/lei/16/III",
        why=Text(
            "without a treaty the request must carry the undertakings",
            "sin tratado, la petición debe contener los compromisos",
        ),
    )
    examined = Text(
        "SRE examines the formal request: it admits it or does not, unless something is missing",
        "la SRE examina la petición formal: la admite o no la admite, salvo que algo le falte",
    )
    formal.makes_due(not_admitted, admitted, law="mx/lei/19", why=examined)
    for period in ("sixty-days-of-arrest", "two-months-of-arrest"):
        request.procedure.party(f"request/{period}", "formal request").waits_for(
            admitted,
            law="treaty-1978/11/3",
            why=Text("the formal request was received", "la petición formal fue recibida"),
        )
    admitted.shuts_out(
        formal,
        named,
        undertaken,
        not_admitted,
        handed_back,
        cured,
        anew,
        cure_period,
        "request/sixty-days-of-arrest",
        "request/two-months-of-arrest",
        law="mx/lei/21",
        why=Text("the request was admitted", "la petición fue admitida"),
    )
    admitted.shuts_out(
        "request/provisional-request",
        "request/provisional-request-declined",
        "request/provisional-request-passed-on",
        "request/provisional-order",
        "request/provisional-arrest",
        law="mx/lei/21",
        why=Text(
            "detention is now ordered on the formal request",
            "la detención se ordena ahora con base en la petición formal",
        ),
    )
