"""A small procedure with one of each thing that can hold the next step, for tests.

It is no picture of the law: only as many steps as there are kinds of causes.
"""

from __future__ import annotations

from functools import cache

from dedere.bilingual import same
from dedere.calendars import PartialDate
from dedere.procedure import roles
from dedere.procedure.checked import check
from dedere.procedure.declared import Declared
from dedere.procedure.graph import Procedure, Recorded
from dedere.procedure.history import Happening, History

WHY = same("because")


@cache
def declared() -> Declared:
    p = Procedure("small", same("small"))
    request = p.many("request", same("request"))
    suit = request.many("amparo", same("amparo"))
    alone = p.many("amparo", same("amparo outside a request"))
    formal = p.step(
        "formal-request",
        same("the request is made"),
        by=roles.US_EMBASSY,
        law="mx/lei/16",
        opens=request,
        event=Recorded("formal_request"),
    )
    arrest = request.step(
        "arrest",
        same("the person is arrested"),
        by=roles.POLICE,
        law="mx/lei/24",
        once=True,
        event=Recorded("provisional_arrest", results=("order_executed",)),
    )
    exceptions = request.step(
        "exceptions",
        same("the person objects"),
        by=roles.PERSON,
        law="mx/lei/25/1",
        once=True,
        event=Recorded("objections_filed"),
    )
    opinion = request.step(
        "opinion",
        same("the judge gives an opinion"),
        by=roles.EXTRADITION_JUDGE,
        law="mx/lei/27/1",
        once=True,
        event=Recorded("judge_opinion"),
    )
    five = request.lapse(
        "five-days", same("the five days"), limit="MX-OP5", rule="mx/lei/27/1", law="mx/lei/27/1"
    )
    assurance = request.step(
        "assurance",
        same("the State gives its assurance"),
        by=roles.US_EMBASSY,
        law="treaty-1978/8",
        once=True,
        event=Recorded("assurance_given"),
    )
    grant = request.step(
        "grant",
        same("the ministry grants"),
        by=roles.SRE,
        law="mx/lei/30",
        once=True,
        event=Recorded("executive_decision", results=("granted",)),
    )
    twenty = request.lapse(
        "twenty-days", same("the twenty days"), limit="MX-SRE", rule="mx/lei/30", law="mx/lei/30"
    )
    deferred = request.step(
        "deferral",
        same("the ministry defers"),
        by=roles.SRE,
        law="mx/lei/11",
        event=Recorded("executive_decision", results=("granted_deferred",)),
    )
    case_ends = request.step(
        "case-ends",
        same("the case at home ends"),
        by=roles.MEXICAN_PROSECUTOR,
        law="treaty-1978/15",
        event=Recorded("other", subtypes=("domestic_case_ended",)),
    )
    surrender = request.step(
        "surrender",
        same("the person is handed over"),
        by=(roles.FGR, roles.US_MARSHALS),
        law="mx/lei/34",
        once=True,
        closing=True,
        event=Recorded("surrender"),
    )
    refusal = request.step(
        "refusal",
        same("the ministry refuses"),
        by=roles.SRE,
        law="mx/lei/31",
        once=True,
        closing=True,
        event=Recorded("executive_decision", results=("refused",)),
    )
    for process in (request, p):
        inside = suit if process is request else alone
        claim = process.step(
            "claim",
            same("amparo is asked for"),
            by=roles.PERSON,
            law="mx/amparo/17/I",
            opens=inside,
            event=Recorded("amparo_filed"),
        )
        ruling = inside.step(
            "ruling",
            same("the court rules"),
            by=roles.AMPARO_COURT,
            law="mx/amparo/124",
            once=True,
            event=(Recorded("amparo_denied"), Recorded("amparo_granted")),
        )
        claim.makes_due(ruling, law="mx/amparo/124", why=WHY)
        surrender.waits_for(ruling, law="mx/amparo/160", why=WHY)
        surrender.shuts_out(ruling, law="mx/amparo/63", why=WHY)
    opinion.needs(arrest, law="mx/lei/24", why=WHY)
    exceptions.needs(arrest, law="mx/lei/25/1", why=WHY)
    opinion.needs(exceptions, law="mx/lei/25/1", why=WHY)
    arrest.makes_due(exceptions, law="mx/lei/25/1", why=WHY)
    exceptions.makes_due(opinion, within=five, law="mx/lei/27/1", why=WHY)
    grant.needs(opinion, law="mx/lei/29", why=WHY)
    grant.needs(assurance, law="treaty-1978/8", why=WHY)
    opinion.makes_due(grant, within=twenty, law="mx/lei/30", why=WHY)
    surrender.needs(grant, law="mx/lei/33/3", why=WHY)
    deferred.makes_due(case_ends, law="treaty-1978/15", why=WHY)
    surrender.waits_for(case_ends, law="treaty-1978/15", why=WHY)
    rest = request.group(
        "rest",
        same("the rest"),
        arrest,
        exceptions,
        opinion,
        assurance,
        grant,
        deferred,
        case_ends,
        "request/claim",
        five,
        twenty,
    )
    for closing, other in ((surrender, refusal), (refusal, surrender)):
        closing.shuts_out(rest, other, law="mx/lei/34", why=WHY)
    assert formal.opens is request
    return Declared("MX", check(p), ())


def history(*events: str, id: str = "h", absent: tuple[str, ...] = ()) -> History:
    """A history from lines: ``date type[:result-or-subtype] [suit]``.

    What stands after the colon is the subtype of an ``other`` event, and the result of the rest.
    """
    happenings = []
    for index, line in enumerate(events):
        date, named, *suit = line.split()
        type, _, detail = named.partition(":")
        other = type == "other"
        happenings.append(
            Happening(
                index,
                f"e{index + 1}",
                type,
                PartialDate.parse(date),
                subtype=detail if other and detail else None,
                result=detail if detail and not other else None,
                suit=suit[0] if suit else None,
                sources=(f"s{index + 1}",),
            )
        )
    return History(id, "MX", "US", tuple(happenings))
