"""Before the judge (A9 to A14): formal detention, hearing, exceptions, proof, opinion.

The opinion binds nobody. It waits for three days in which the person may oppose exceptions; if any
are opposed, for their proof, which ends after twenty days or earlier. Who consents waits for
nothing of this.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_mexico import formal_detention, hearing, opinion
from dedere.procedure.graph import Process

STEPS = (
    "to-judge",
    "detention-order",
    "formal-detention",
    "seizure",
    "bail",
    "hearing",
    "hearing-put-off",
    "three-days-for-exceptions",
    "exceptions",
    "consent",
    "evidence",
    "proof-extended",
    "twenty-days-of-proof",
    "proof-ended",
    "opinion",
    "five-days-for-opinion",
    "three-days-for-opinion",
    "three-days-after-consent",
    "file-to-sre",
)
"""In the order in which a map shows them."""


KEPT = ("to-judge", "detention-order", "formal-detention", "opinion", "file-to-sre")
"""What a decision does not shut out: it was done before, or, on consent, may still be."""


def declare(request: Process) -> None:
    """The steps from the petition of the FGR to the file's way back to SRE."""
    formal_detention.declare(request)
    opinion.declare(request, hearing.declare(request))
    request.group(
        "hearing-stage",
        Text("the hearing and what follows from it", "la audiencia y lo que de ella se sigue"),
        *(f"request/{name}" for name in STEPS if name not in KEPT),
    )
    request.phase(
        "judge",
        Text("Before the judge", "Ante el juez"),
        *(f"request/{name}" for name in STEPS),
    )
