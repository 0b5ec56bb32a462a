"""B5: bail, which is presumed against."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_united_states.complaint_and_arrest import Arresting
from dedere.procedure.graph import Group, Process, Recorded
from dedere.procedure.roles import EXTRADITION_MAGISTRATE, PERSON, US_ATTORNEY


def declare(request: Process, arresting: Arresting) -> Group:
    """Detained or released on bail: neither stops the proceeding."""
    asked = request.step(
        "bail-motion",
        Text(
            "bail is asked for, opposed or to be taken back",
            "se pide la libertad bajo caución, se impugna o se pide revocarla",
        ),
        by=(PERSON, US_ATTORNEY),
        law=("us/case-law/special-circumstances-for-bail", "us/crm/618"),
        event=Recorded(
            "other",
            ("bail_motion", "bail_memorandum", "bail_opposition", "bail_revocation_motion"),
        ),
    )
    heard = request.step(
        "bail-hearing",
        Text(
            "a hearing on detention or bail is held",
            "se celebra audiencia sobre la detención o la caución",
        ),
        by=EXTRADITION_MAGISTRATE,
        law="us/case-law/wright-v-henkel-1903",
        event=Recorded("hearing", ("bail_hearing", "detention_hearing", "hearing_on_release")),
    )
    detained = request.step(
        "detained",
        Text(
            "bail is refused: the person stays in detention",
            "se niega la libertad bajo caución: la persona sigue detenida",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/case-law/wright-v-henkel-1903", "us/crm/618"),
        event=Recorded("other", ("detention_order", "detained", "bail_denied", "bond_denied")),
    )
    bail = request.step(
        "bail",
        Text(
            "the judge finds special circumstances and grants bail",
            "el juez halla circunstancias especiales y concede la libertad bajo caución",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=(
            "us/case-law/wright-v-henkel-1903",
            "us/case-law/special-circumstances-for-bail",
            "us/case-law/in-re-extradition-of-morales-1995",
        ),
        event=(
            Recorded("release"),
            Recorded("release", ("bail", "bond", "on_bail", "on_conditions")),
            Recorded("other", ("bail_granted", "bond_granted")),
        ),
    )
    revoked = request.step(
        "bail-revoked",
        Text("bail is revoked", "se revoca la libertad bajo caución"),
        by=EXTRADITION_MAGISTRATE,
        law="us/case-law/wright-v-henkel-1903",
        event=Recorded("other", ("bail_revoked", "bond_revoked", "remanded")),
    )
    phase = request.phase(
        "bail-phase", Text("Bail", "Libertad bajo caución"), asked, heard, detained, bail, revoked
    )
    custody = Text(
        "it is decided for a person who is before the judge",
        "se resuelve respecto de quien está ante el juez",
    )
    for one in (detained, bail, revoked):
        one.needs(arresting.appearance, law="us/case-law/wright-v-henkel-1903", why=custody)
    return phase
