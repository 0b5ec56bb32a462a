"""How a request ends, and what is over then.

It ends when it is not admitted, refused or withdrawn, when the person is surrendered, when he or
she was not taken in time, or when an amparo sets the person free. What was asked in it cannot be
taken up again; the State can ask anew. A suit that is open then goes on, and so does its stay, but
it can no longer be granted: there is nothing left to protect against.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import EXTRADITION_JUDGE, SRE, US_EMBASSY

WAY = (
    "provisional",
    "formal",
    "protection",
    "judge",
    "decision",
    "assurances",
    "challenge",
    "deferred",
    "handover",
)
"""The parts of the way on which a request can end."""


def declare(request: Process) -> None:
    """Withdrawal, release, and what each ending shuts out."""
    withdrawn = request.step(
        "withdrawn",
        Text(
            "the United States withdraws the request",
            "los Estados Unidos retiran la petición",
        ),
        by=US_EMBASSY,
        law=("treaty-1978/10/1", "mx/lei/31"),
        once=True,
        closing=True,
        event=Recorded("withdrawal"),
    )
    released = request.step(
        "released",
        Text(
            "the person, if detained for this request, goes free",
            "la persona, si estaba detenida por esta petición, queda en libertad",
        ),
        by=(SRE, EXTRADITION_JUDGE),
        law="mx/lei/31",
        included=False,
        once=True,
        event=Recorded("release"),
    )
    request.phase("ending", Text("End", "Fin"), withdrawn, released)
    over = Text("the request is over", "la petición terminó")
    party = request.procedure.party
    for name, law in (
        ("not-admitted", "mx/lei/19"),
        ("refusal", "mx/lei/31"),
        ("withdrawn", "mx/lei/31"),
    ):
        ending = party(f"request/{name}", "endings")
        ending.brings_in(released, law=law, why=over)
        ending.makes_due(released, law=law, why=over)
    request.group(
        "way",
        Text("the procedure", "el procedimiento"),
        *(f"request/{one}" for one in WAY),
        withdrawn,
    )
    for name, law in (
        ("not-admitted", "mx/lei/19"),
        ("refusal", "mx/lei/31"),
        ("refusal-as-mexican", "mx/lei/32"),
        ("withdrawn", "mx/lei/31"),
        ("surrender", "mx/lei/34"),
        ("sixty-days-to-take", "mx/lei/35"),
        ("released-not-taken", "mx/lei/35"),
    ):
        ending = party(f"request/{name}", "endings")
        ending.shuts_out(
            "request/way",
            "request/amparo/granted",
            "request/amparo/granted-on-revision",
            "request/amparo/compliance",
            "request/assurance/assurance-course",
            "request/offense/granted",
            "request/offense/refused",
            law=law,
            why=over,
        )
        if name != "surrender":
            ending.shuts_out("request/offense/covered", "request/afterwards", law=law, why=over)
