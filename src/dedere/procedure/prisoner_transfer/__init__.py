"""The transfer of a sentenced person: the rest of a sentence is served at home.

Two directions, one declaration. What they share is declared once, by functions that take a
`direction`; the files follow the way:

| part | file | what it tells |
|---|---|---|
| P1 | `matter` | what opens an application, and death |
| P2–P4 | `applying` | the application, the package of the prison |
| P5, P7a | `practice` | only from the United States: views, and the two years after a denial |
| P6–P9 | `deciding` | the state of the Union, each State's decision, the papers, a denial |
| P10, P11 | `consenting` | counsel, warnings, consent verified, refused, withdrawn |
| – | `challenging` | appeals and other attacks on the sentence |
| P12 | `handing_over` | the delivery and its three keys |
| P13–P17 | `afterwards` | arrival, computation, reports, pardon, the end |
| § 4106A | `parole_commission` | only from Mexico: release date, appeal |
| § 4114 | `returning` | a transfer found unlawful |

`declaring` puts them together, with what each end closes; `safe_*` say what must never happen.

**Readings taken.** An application is an instance; one after a denial is another, and waits for the
two years of the one denied (practice of the Department of Justice, from the United States only)
unless the obstacle was for a time only. Finality and pending challenges hold back the delivery, not
the decisions: an application can be looked at meanwhile. The hearing comes when both States agree,
as the manual has it. A delivery without one of the keys is recorded like any other event, and
departs.

**Doubts.** No source gives the receiving State's refusal a waiting time: none runs. A State that no
longer agrees may call a transfer off until the delivery: no provision says so in words; it follows
from the agreement that the treaty asks of both. No source says what comes of a sentence set aside
while a challenge goes on after the delivery but that the receiving State obeys.
"""

from __future__ import annotations

from functools import cache

from dedere.procedure.checked import check
from dedere.procedure.declared import Declared
from dedere.procedure.prisoner_transfer.declaring import declare
from dedere.procedure.prisoner_transfer.direction import FROM_MEXICO, FROM_UNITED_STATES, Direction
from dedere.procedure.prisoner_transfer.properties import properties


@cache
def declared(way: Direction) -> Declared:
    """One direction, checked against the law, and what it is to be safe from."""
    parts = declare(way)
    return Declared(way.transferring, check(parts.procedure), properties(parts), "transfer")


def from_united_states() -> Declared:
    """From the United States to Mexico."""
    return declared(FROM_UNITED_STATES)


def from_mexico() -> Declared:
    """From Mexico to the United States."""
    return declared(FROM_MEXICO)
