"""Assurances asked of the State, or offered by it: each is one instance.

What the law makes necessary, SRE must find sufficient before it grants (`decision`). Here is what
becomes of each note: asked for, given, found insufficient and given again, or no longer asked for.
Surrender is not ordered while one that was asked for is owed.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import REQUESTING_STATE, SRE, US_EMBASSY


def declare(request: Process, assurance: Process) -> None:
    """The step that raises an assurance, and the course of one."""
    raised = request.step(
        "assurance-raised",
        Text(
            "SRE asks for an assurance, or the State offers one",
            "la SRE pide una seguridad, o el Estado la ofrece",
        ),
        by=(SRE, REQUESTING_STATE),
        law=("treaty-1978/8", "mx/lei/10"),
        opens=assurance,
        event=Recorded("assurance_requested"),
    )
    request.phase("assurances", Text("Assurances", "Seguridades"), raised)
    given = assurance.step(
        "given",
        Text("the State gives the assurance", "el Estado otorga la seguridad"),
        by=US_EMBASSY,
        law=("treaty-1978/8", "mx/lei/10"),
        due=True,
        event=Recorded("assurance_given"),
    )
    insufficient = assurance.step(
        "insufficient",
        Text("SRE finds it insufficient", "la SRE la estima insuficiente"),
        by=SRE,
        law="treaty-1978/8",
        event=Recorded("other", ("assurance_insufficient",)),
    )
    dropped = assurance.step(
        "no-longer-asked",
        Text(
            "it is not asked for any more",
            "ya no se exige",
        ),
        by=SRE,
        law=("treaty-1978/8", "mx/scjn/life-imprisonment-2005"),
        once=True,
        event=Recorded("other", ("assurance_not_required",)),
    )
    assurance.phase(
        "assurance-course",
        Text("This assurance", "Esta seguridad"),
        given,
        insufficient,
        dropped,
    )

    insufficient.needs(
        given,
        law="treaty-1978/8",
        why=Text("it was not given yet", "aún no se ha otorgado"),
    )
    again = Text(
        "an assurance that does not suffice is asked for again",
        "la seguridad que no basta se pide de nuevo",
    )
    insufficient.makes_due(given, law="treaty-1978/8", why=again)
    dropped.shuts_out(
        given,
        insufficient,
        law="treaty-1978/8",
        why=Text("it is not asked for any more", "ya no se exige"),
    )
