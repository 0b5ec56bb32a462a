"""The patterns of entries as a second witness, where the coding's own sign was not met."""

from __future__ import annotations

from dedere.dockets.coding.rows import Row, Seen
from dedere.dockets.entries import labels_about
from dedere.dockets.entries.hits import Concern
from dedere.dockets.model import Party

SECOND: dict[str, str] = {
    "charge.complaint": "charge.complaint",
    "charge.amended_complaint": "charge.amended_complaint",
    "charge.indictment": "charge.indictment",
    "charge.superseding_indictment": "charge.superseding_indictment",
    "charge.information": "charge.information",
    "charge.superseding_information": "charge.superseding_information",
    "charge.contempt_order": "charge.order_of_criminal_contempt",
    "arrest": "arrest.entry",
    "warrant.issued": "warrant.issued",
    "warrant.returned_executed": "warrant.executed",
    "warrant.returned_unexecuted": "warrant.unexecuted",
    "warrant.recalled": "warrant.recalled",
    "summons.issued": "summons.issued",
    "summons.returned_executed": "summons.executed",
    "summons.returned_unexecuted": "summons.unexecuted",
    "custody.writ_motion": "writ.prosequendum",
    "custody.writ_issued": "writ.prosequendum",
    "appearance.initial": "appearance.initial",
    "appearance.absent": "appearance.absent",
    "arraignment.held": "arraignment",
    "plea.guilty": "plea.guilty",
    "plea.not_guilty": "plea.not_guilty",
    "plea.hearing": "plea.hearing",
    "plea.agreement": "plea.agreement",
    "plea.accepted": "plea.accepted",
    "trial.jury": "trial.jury",
    "trial.bench": "trial.bench",
    "trial.verdict": "verdict.paper",
    "sentencing.held": "sentencing.held",
    "judgment": "judgment",
    "detention.order": "detention.ordered",
    "release.conditions": "release.ordered",
    "release.bond": "release.bond_posted",
    "interpreter.used": "interpreter.used",
    "consular.notification": "consular",
    "appeal.notice": "appeal.notice",
    "habeas.2255": "habeas.2255",
    "habeas.2241": "habeas.2241",
}
"""Labels of the entries' patterns that stand in where the coding's own sign was not met.

None of the feared ones (extradition, surrender, cooperation, sealing) gets a second chance.
"""


CHARGES = tuple(label for label in SECOND.values() if label.startswith("charge."))
SAME: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(CHARGES, CHARGES),
    "judgment": ("judgment.amended", "judgment.revocation", "judgment.returned"),
    "release.ordered": ("release.bond_set", "detention.bail_not_met"),
    "interpreter.used": ("interpreter.none",),
    "plea.guilty": ("plea.not_guilty", "plea.withdrawn"),
    "plea.agreement": ("plea.no_agreement",),
}
"""Where the coding's own sign says what it is, another label for the same words is not added."""


def second_look(row: Row, party: Party) -> None:
    """What the patterns of entries met and the signs did not."""
    for hit, whose in labels_about(row.parsed, party):
        label = SECOND.get(hit.label)
        if label is None or row.has(label) or whose is Concern.UNCLEAR:
            continue
        if any(row.has(other) for other in SAME.get(label, ())):
            continue
        seen = Seen(label, row, hit.start, hit.end, hit.words, {}, hit.mood, False, second=True)
        row.signs.setdefault(label, []).append(seen)
