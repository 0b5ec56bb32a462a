"""An appeal or another attack on the conviction or the sentence, in the sentencing State's courts.

There can be several, before the transfer and after it. While one is pending nobody is transferred;
after the transfer only these courts decide on the sentence, and the receiving State obeys.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.direction import Direction
from dedere.procedure.roles import SENTENCED_PERSON

PENDING = "transfer-treaty-1976/2/6"
ONLY_THERE = "transfer-treaty-1976/6"


@dataclass(frozen=True, eq=False)
class Challenging:
    """The step that begins a challenge, the two ways in which it ends, and finality."""

    challenged: Step
    final: Step
    decided: Step
    set_aside: Step


def declare(transfer: Process, challenge: Process, way: Direction) -> Challenging:
    """Declare a challenge, and that the time for appeal is over."""
    challenged = transfer.step(
        "challenged",
        Text(
            "the conviction or the sentence is challenged in court",
            "se impugna la condena o la pena ante los tribunales",
        ),
        by=SENTENCED_PERSON,
        law=(PENDING, ONLY_THERE),
        opens=challenge,
        event=Recorded("sentence_challenged"),
    )
    final = transfer.step(
        "final",
        Text(
            "the judgment is final: the time allowed for appeal is over",
            "la sentencia causó ejecutoria: terminó el plazo para apelar",
        ),
        by=way.sentencing_courts,
        law=PENDING,
        once=True,
        event=Recorded("other", ("judgment_final", "appeal_time_over")),
    )
    transfer.phase(
        "sentence",
        Text("The judgment", "La sentencia"),
        final,
        challenged,
    )
    decided = challenge.step(
        "decided",
        Text(
            "the challenge is dismissed or withdrawn, or only changes the sentence",
            "la impugnación se desestima, se retira o solo modifica la pena",
        ),
        by=way.sentencing_courts,
        law=ONLY_THERE,
        once=True,
        event=(
            Recorded("sentence_challenge_decided"),
            Recorded("sentence_challenge_decided", results=("dismissed", "modified")),
        ),
    )
    set_aside = challenge.step(
        "set-aside",
        Text("the conviction or the sentence is set aside", "se anula la condena o la pena"),
        by=way.sentencing_courts,
        law=ONLY_THERE,
        once=True,
        event=Recorded("sentence_challenge_decided", results=("set_aside",)),
    )
    challenge.phase("challenge", Text("The challenge", "La impugnación"), decided, set_aside)
    pending = Text(
        "a challenge of the conviction or the sentence is pending",
        "está pendiente una impugnación de la condena o la pena",
    )
    challenged.makes_due(decided, set_aside, law=PENDING, why=pending)
    over = Text("the challenge was decided", "la impugnación ya se resolvió")
    decided.shuts_out(set_aside, law=ONLY_THERE, why=over)
    set_aside.shuts_out(decided, law=ONLY_THERE, why=over)
    return Challenging(challenged, final, decided, set_aside)
