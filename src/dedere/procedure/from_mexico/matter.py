"""The matter of one person: requests side by side, suits outside them, and the exit without treaty.

Requests do not touch one another: each has its judge and its decision. A suit filed before there is
any request holds back surrender in each. Who is handed over outside the treaty leaves from wherever
the matter stands, and all of it is over; a stay forbids that too, and is named when it was passed
over.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Procedure, Process, Recorded
from dedere.procedure.roles import NATIONAL_SECURITY_COUNCIL, OIA, PERSON, POLICE, SRE


def declare(matter: Procedure, request: Process, amparo: Process) -> None:
    """The steps outside any request."""
    begins = matter.step(
        "request-begins",
        Text(
            "the United States, which has located the person, decides to ask for him or her",
            "los Estados Unidos, que localizaron a la persona, deciden pedirla",
        ),
        by=OIA,
        law=("treaty-1978/1/1", "treaty-1978/10/1"),
        opens=request,
    )
    claim = matter.step(
        "claim-outside-request",
        Text(
            "amparo is claimed against acts outside any request",
            "se pide amparo contra actos fuera de toda petición",
        ),
        by=PERSON,
        law=("mx/amparo/17/IV", "mx/amparo/15", "mx/amparo/20"),
        opens=amparo,
        event=Recorded("amparo_filed"),
    )
    connected = matter.step(
        "connected-act",
        Text(
            "an act beside the extradition touches the person: a move to another prison, say",
            "un acto conexo afecta a la persona: por ejemplo, un traslado a otra prisión",
        ),
        by=(SRE, POLICE),
        law="mx/scjn/amparos-in-practice/conditions",
        event=Recorded("other", ("prison_transfer",)),
    )
    fifteen = matter.lapse(
        "fifteen-days-for-amparo",
        Text(
            "the fifteen days to claim amparo against another act run out",
            "vencen los quince días para pedir amparo contra otro acto",
        ),
        limit="MX-AMP15",
        rule="mx/amparo/17",
        law="mx/amparo/17",
    )
    escape = matter.step(
        "escape",
        Text("the person escapes", "la persona se evade"),
        by=PERSON,
        law="treaty-1978/19",
        event=Recorded("other", ("escape",)),
    )
    transfer = matter.step(
        "transfer-outside-treaty",
        Text(
            "the person is handed over outside the treaty",
            "se entrega a la persona fuera del tratado",
        ),
        by=NATIONAL_SECURITY_COUNCIL,
        law=("mx/transfers/documents-and-periods", "mx/transfers/stays", "mx/lsn/5"),
        once=True,
        closing=True,
        event=Recorded("transfer_outside_treaty"),
    )
    matter.phase("beginning", Text("Beginning", "Inicio"), begins)
    matter.phase(
        "beside",
        Text("Beside any request", "Fuera de toda petición"),
        claim,
        connected,
        fifteen,
        escape,
    )
    matter.phase("outside", Text("Outside the treaty", "Fuera del tratado"), transfer)

    connected.makes_due(
        claim,
        within=fifteen,
        law="mx/amparo/17",
        why=Text(
            "amparo against another act is claimed within fifteen days",
            "el amparo contra otro acto se pide en quince días",
        ),
    )
    transfer.waits_for(
        "amparo/stay-over",
        "request/amparo/stay-over",
        law="mx/amparo/160",
        why=Text(
            "a stay forbids any removal of the person from where he or she is",
            "una suspensión prohíbe sacar a la persona del lugar en que está",
        ),
    )
    transfer.shuts_out(
        begins,
        claim,
        connected,
        fifteen,
        escape,
        "amparo/claim",
        "amparo/stays",
        "amparo/compliance",
        "amparo/judgment",
        "amparo/revision-and-end",
        "request/way",
        "request/ending",
        "request/afterwards",
        "request/offense/offense-decision",
        "request/assurance/assurance-course",
        "request/amparo/claim",
        "request/amparo/stays",
        "request/amparo/compliance",
        "request/amparo/judgment",
        "request/amparo/revision-and-end",
        law="mx/transfers/documents-and-periods",
        why=Text("the person left the way of the treaty", "la persona salió de la vía del tratado"),
    )
