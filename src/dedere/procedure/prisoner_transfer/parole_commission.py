"""Only from Mexico: the United States Parole Commission fixes the release date (§ 4106A).

For offenses since 1 November 1987; what was before had parole (§ 4106), and no step of it is here.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.handing_over import HandingOver
from dedere.procedure.roles import COURT_OF_APPEALS, PAROLE_COMMISSION, SENTENCED_PERSON

DETERMINATION, APPEAL = "us/18-usc/4106A/b/1", "us/18-usc/4106A/b/2"


@dataclass(frozen=True, eq=False)
class Commission:
    """The steps of the determination and its appeal."""

    determined: Step
    appealed: Step
    forty_five: Step
    appeal_decided: Step
    final: Step

    @property
    def steps(self) -> tuple[Step, ...]:
        """All of them, in their order."""
        return self.determined, self.appealed, self.forty_five, self.appeal_decided, self.final


def declare(transfer: Process, handing: HandingOver) -> Commission:
    """The determination, forty-five days to appeal, and the court of appeals."""
    determined = transfer.step(
        "release-determined",
        Text(
            "the Parole Commission sets a release date and a period of supervised release, and "
            "gives notice",
            "la Comisión fija fecha de liberación y periodo de libertad supervisada, y lo notifica",
        ),
        by=PAROLE_COMMISSION,
        law=(DETERMINATION, "us/18-usc/4109/b"),
        included=False,
        event=Recorded("release_determined"),
    )
    appealed = transfer.step(
        "determination-appealed",
        Text(
            "the person appeals the determination to the court of appeals",
            "la persona apela la determinación ante el tribunal de apelaciones",
        ),
        by=SENTENCED_PERSON,
        law=APPEAL,
        included=False,
        once=True,
        event=Recorded("determination_appealed"),
    )
    forty_five = transfer.lapse(
        "forty-five-days",
        Text(
            "the forty-five days to appeal the determination run out",
            "vencen los cuarenta y cinco días para apelar la determinación",
        ),
        limit="TR-APPEAL",
        rule="us/18-usc/4106A/b/2",
        law=APPEAL,
    )
    appeal_decided = transfer.step(
        "appeal-decided",
        Text("the court of appeals decides", "resuelve el tribunal de apelaciones"),
        by=COURT_OF_APPEALS,
        law=APPEAL,
        included=False,
        once=True,
        event=Recorded("determination_appeal_decided"),
    )
    final = transfer.step(
        "determination-final",
        Text("the determination is final", "la determinación queda firme"),
        by=PAROLE_COMMISSION,
        law=APPEAL,
        included=False,
        once=True,
    )
    transfer.phase(
        "determination",
        Text("Release date by the Parole Commission", "Fecha de liberación por la Comisión"),
        determined,
        appealed,
        forty_five,
        appeal_decided,
        final,
    )
    handing.delivered.brings_in(
        determined,
        law=DETERMINATION,
        why=Text("the person was not delivered", "la persona no ha sido entregada"),
    )
    handing.delivered.makes_due(
        determined,
        law=DETERMINATION,
        why=Text(
            "the Commission decides without unnecessary delay",
            "la Comisión resuelve sin demora innecesaria",
        ),
    )
    determined.brings_in(
        appealed,
        final,
        law=APPEAL,
        why=Text("nothing was determined yet", "aún no se ha determinado nada"),
    )
    final.needs(
        determined,
        after=forty_five,
        law=APPEAL,
        why=Text(
            "forty-five days to appeal come first", "antes corren cuarenta y cinco días para apelar"
        ),
    )
    forty_five.shuts_out(
        appealed,
        law=APPEAL,
        why=Text(
            "the forty-five days to appeal are over",
            "vencieron los cuarenta y cinco días para apelar",
        ),
    )
    taken = Text("an appeal was taken", "se interpuso apelación")
    appealed.shuts_out(forty_five, law=APPEAL, why=taken)
    appealed.brings_in(appeal_decided, law=APPEAL, why=taken)
    appealed.makes_due(appeal_decided, law=APPEAL, why=taken)
    final.waits_for(
        appeal_decided,
        law=APPEAL,
        why=Text("the appeal is not decided", "la apelación no se ha resuelto"),
    )
    return Commission(determined, appealed, forty_five, appeal_decided, final)
