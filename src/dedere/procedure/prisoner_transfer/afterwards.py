"""P13 to P17: what follows in the receiving State, and what the sentencing State keeps."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.challenging import ONLY_THERE
from dedere.procedure.prisoner_transfer.direction import Direction
from dedere.procedure.prisoner_transfer.handing_over import HandingOver
from dedere.procedure.roles import BUREAU_OF_PRISONS, ENFORCEMENT_JUDGE, US_COURTS

PARDON = "transfer-treaty-1976/5/2"


@dataclass(frozen=True, eq=False)
class Afterwards:
    """The steps after the delivery."""

    arrived: Step
    received: Step
    computed: Step
    promised: Step
    report: Step
    special_report: Step
    six_months: Step
    changed: Step
    obeyed: Step
    conditional: Step
    ended: Step
    ended_by_change: Step
    prosecuted: Step
    supervised_release: Step | None

    @property
    def in_custody(self) -> tuple[Step, ...]:
        """What can happen only while the person serves the sentence in the receiving State."""
        return (
            self.arrived,
            self.received,
            self.computed,
            self.promised,
            self.report,
            self.special_report,
            self.six_months,
            self.changed,
            self.obeyed,
            self.conditional,
            self.ended,
            self.ended_by_change,
        )


def declare(transfer: Process, way: Direction, handing: HandingOver) -> Afterwards:
    """Declare arrival, reports, changes of the sentence, and the end."""
    judge = BUREAU_OF_PRISONS if not way.out else ENFORCEMENT_JUDGE
    arrived = transfer.step(
        "arrived",
        Text(
            "the person arrives at a prison of the receiving State",
            "la persona ingresa a un centro del Estado receptor",
        ),
        by=way.holds,
        law=("transfer-treaty-1976/4/3", "transfer-treaty-1976/5/1"),
        included=False,
        event=Recorded("prisoner_arrived"),
    )
    received = transfer.step(
        "sentence-received",
        Text(
            "the enforcement judge takes up the sentence",
            "el juez de ejecución recibe la sentencia",
        )
        if way.out
        else Text(
            "the Bureau of Prisons takes up the sentence",
            "el Buró Federal de Prisiones recibe la sentencia",
        ),
        by=judge,
        law="transfer-treaty-1976/5/2" if way.out else "us/18-usc/4105",
        included=False,
        event=Recorded("sentence_received"),
    )
    computed = transfer.step(
        "computed",
        Text(
            "what is left of the sentence is computed, with the credits, and not beyond its "
            "original end",
            "se hace el cómputo de lo que falta de la pena, con los créditos y sin exceder su "
            "término original",
        ),
        by=judge,
        law=("transfer-treaty-1976/5/3", *(() if way.out else ("us/18-usc/4105",))),
        included=False,
        event=Recorded("sentence_computed"),
    )
    promised = transfer.step(
        "report-promised",
        Text("a report is promised", "se promete un informe"),
        by=way.holds,
        law="transfer-treaty-1976/5/5",
        included=False,
        event=Recorded("status_report", results=("promised",)),
    )
    report = transfer.step(
        "report",
        Text(
            "the receiving State reports on the confinement",
            "el Estado receptor informa sobre la reclusión",
        ),
        by=way.receives,
        law="transfer-treaty-1976/5/5",
        included=False,
        event=(Recorded("status_report"), Recorded("status_report", results=("received",))),
    )
    special_report = transfer.step(
        "special-report",
        Text("a special report on this person is given", "se rinde un informe especial"),
        by=way.receives,
        law="transfer-treaty-1976/5/5",
        included=False,
        event=Recorded("status_report", ("special",), ("received",)),
    )
    six_months = transfer.lapse(
        "six-months",
        Text(
            "the six months for the next report run out",
            "vencen los seis meses para el siguiente informe",
        ),
        limit="TR-REPORT",
        rule="transfer-treaty-1976/5/5",
        law="transfer-treaty-1976/5/5",
    )
    changed = transfer.step(
        "sentence-changed",
        Text(
            "the sentencing State pardons, grants amnesty, or changes or sets aside the sentence",
            "el Estado que sentenció indulta, amnistía, modifica o anula la sentencia",
        ),
        by=way.sentencing_courts,
        law=(PARDON, ONLY_THERE),
        included=False,
        event=Recorded("sentence_changed"),
    )
    obeyed = transfer.step(
        "change-obeyed",
        Text(
            "the receiving State releases the person or adjusts the sentence accordingly",
            "el Estado receptor libera a la persona o ajusta la pena en consecuencia",
        ),
        by=way.holds,
        law=(PARDON, ONLY_THERE, "us/18-usc/4100/d"),
        included=False,
        event=Recorded("sentence_change_carried_out"),
    )
    conditional = transfer.step(
        "conditional-release",
        Text(
            "the receiving State grants conditional release under its own law",
            "el Estado receptor concede la libertad condicionada conforme a su ley",
        ),
        by=judge,
        law=PARDON,
        included=False,
        event=Recorded("release_after_transfer", results=("conditional",)),
    )
    ended = transfer.step(
        "ended",
        Text(
            "the sentence ends: served, or by early release",
            "termina la pena: compurgada o por liberación anticipada",
        ),
        by=judge,
        law=("transfer-treaty-1976/5/3", PARDON),
        included=False,
        once=True,
        closing=True,
        event=(
            Recorded("release_after_transfer"),
            Recorded("release_after_transfer", results=("term_served", "early")),
        ),
    )
    ended_by_change = transfer.step(
        "released-on-the-change",
        Text(
            "the person is released because the sentencing State ended the sentence",
            "se libera a la persona porque el Estado que sentenció puso fin a la pena",
        ),
        by=way.holds,
        law=(PARDON, ONLY_THERE),
        included=False,
        once=True,
        closing=True,
        event=Recorded("release_after_transfer", results=("pardon",)),
    )
    prosecuted = transfer.step(
        "tried-for-the-same",
        Text(
            "the receiving State detains, tries or sentences the person for the same offense",
            "el Estado receptor detiene, procesa o sentencia a la persona por el mismo delito",
        ),
        by=way.receiving_courts,
        law=("transfer-treaty-1976/7", *(() if way.out else ("us/18-usc/4111",))),
        event=Recorded("other", ("prosecuted_for_same_offense", "tried_for_the_same_offense")),
        beside=True,
    )
    supervised_release = _supervised_release(transfer) if way.out else None
    found = Afterwards(
        arrived,
        received,
        computed,
        promised,
        report,
        special_report,
        six_months,
        changed,
        obeyed,
        conditional,
        ended,
        ended_by_change,
        prosecuted,
        supervised_release,
    )
    transfer.phase(
        "in-the-receiving-state",
        Text("In the receiving State", "En el Estado receptor"),
        *found.in_custody,
        prosecuted,
        *((supervised_release,) if supervised_release else ()),
    )
    _relate(found, handing)
    return found


def _supervised_release(transfer: Process) -> Step:
    return transfer.step(
        "supervised-release",
        Text(
            "the United States enforces supervised release",
            "Estados Unidos ejecuta la libertad supervisada",
        ),
        by=US_COURTS,
        law="us/crm/735",
        event=Recorded("supervised_release_begun"),
        beside=True,
    )


def _relate(this: Afterwards, handing: HandingOver) -> None:
    delivered = handing.delivered
    delivered.brings_in(
        this.arrived,
        this.received,
        this.computed,
        this.promised,
        this.report,
        this.special_report,
        this.changed,
        this.conditional,
        this.ended,
        law="transfer-treaty-1976/5/1",
        why=_NOT_DELIVERED,
    )
    this.computed.needs(
        this.received,
        law=this.received.law[0],
        why=Text("nobody has taken up the sentence yet", "nadie ha recibido aún la sentencia"),
    )
    executed = Text(
        "what is left is served under the law of the receiving State, and not beyond its end",
        "lo que falta se cumple según la ley del Estado receptor, sin exceder su término",
    )
    delivered.makes_due(
        this.arrived,
        law="transfer-treaty-1976/4/3",
        why=Text(
            "the receiving State takes the person in at its own expense",
            "el Estado receptor recibe a la persona a su costa",
        ),
    )
    delivered.makes_due(this.received, law="transfer-treaty-1976/5/2", why=executed)
    delivered.makes_due(this.computed, law="transfer-treaty-1976/5/3", why=executed)
    reports = Text(
        "the authorities report to each other every six months",
        "las autoridades se informan cada seis meses",
    )
    for one in (delivered, this.report):
        one.makes_due(
            this.report, within=this.six_months, law="transfer-treaty-1976/5/5", why=reports
        )
    told = Text(
        "the sentencing State changed or ended the sentence",
        "el Estado que sentenció modificó o terminó la pena",
    )
    this.changed.brings_in(this.obeyed, this.ended_by_change, law=PARDON, why=told)
    this.changed.makes_due(this.obeyed, law=PARDON, why=told)
    again = Text(
        "nobody delivered is held, tried or sentenced again for the same offense",
        "nadie que fue entregado es detenido, procesado o sentenciado de nuevo por el mismo delito",
    )
    delivered.shuts_out(this.prosecuted, law="transfer-treaty-1976/7", why=again)
    if this.supervised_release is not None:
        delivered.shuts_out(
            this.supervised_release,
            law="us/crm/735",
            why=Text(
                "after the transfer the United States cannot enforce supervised release",
                "tras el traslado Estados Unidos no puede ejecutar la libertad supervisada",
            ),
        )


_NOT_DELIVERED = Text("the person was not delivered", "la persona no ha sido entregada")
