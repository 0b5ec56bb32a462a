"""Which coded variables an entry touches: through its events, and as evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from dedere.dockets import coding, defendants
from dedere.dockets.coding.view import party_of
from dedere.dockets.events import Sheet
from dedere.dockets.model import Docket

_OF_LABELS: Mapping[str, tuple[str, ...]] = {
    "charge.superseding": ("charging", "superseding", "counts"),
    "charge.copy": (),
    "charge.enhancement": ("sentence",),
    "charge.": ("charging", "counts"),
    "seal.restricted": ("restricted_any",),
    "seal.lodged": ("restricted_any",),
    "seal.": ("sealing",),
    "warrant.": ("warrants", "came_before_court"),
    "summons.": ("warrants", "came_before_court"),
    "arrest": ("came_before_court",),
    "custody.writ": ("came_before_court", "habeas", "detention"),
    "custody.": ("came_before_court", "detention"),
    "surrender.prison": (),
    "surrender.": ("came_before_court",),
    "appearance.": ("first_appearance", "came_before_court"),
    "arraignment.": ("arraignments",),
    "interpreter.": ("interpreter",),
    "consular.": ("consular_notification",),
    "transfer.": ("transfers",),
    "detention.": ("detention",),
    "release.": ("detention",),
    "plea.": ("plea", "resolution"),
    "trial.": ("resolution", "verdict", "counts"),
    "dismissal.": ("resolution", "counts", "counts_dropped"),
    "sentencing.": ("sentencing_date",),
    "sentence.": ("sentence", "sentencing_date", "counts"),
    "judgment": ("sentence", "sentencing_date", "counts", "resolution"),
    "forfeiture.": ("forfeiture", "money_forfeited_usd"),
    "supervision.": ("revocations",),
    "reduction.": ("reduction",),
    "appeal.waived": ("appeal_waived",),
    "appeal.": ("appeals",),
    "habeas.": ("habeas",),
    "extradition.": ("extradition", "came_before_court"),
    "fugitive.": ("came_before_court",),
    "death": ("resolution",),
}
"""By the beginning of a label; the longest that fits counts."""

_FLAGS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), variables)
    for pattern, variables in (
        (r"seal", ("sealing",)),
        (r"warrant|fugitive|bench", ("warrants", "came_before_court")),
        (r"interp", ("interpreter",)),
        (r"appeal", ("appeals",)),
        (r"custody|detain|bond|bail|release", ("detention",)),
        (r"prob|supervis", ("transfers", "revocations")),
        (r"2255|habeas", ("habeas",)),
        (r"clos|term", ("resolution",)),
        (r"extradit", ("extradition",)),
    )
)


def of_label(label: str) -> tuple[str, ...]:
    """The variables that an event of this label can change."""
    fits = [begin for begin in _OF_LABELS if label.startswith(begin)]
    return _OF_LABELS[max(fits, key=len)] if fits else ()


def of_flag(flag: str) -> tuple[str, ...]:
    """The variables on which a flag of the header bears, as far as its letters tell."""
    return tuple(
        dict.fromkeys(name for pattern, names in _FLAGS if pattern.search(flag) for name in names)
    )


class Touched:
    """A docket's events and evidence by entry, read once where anything is asked."""

    def __init__(self, docket: Docket) -> None:
        self.docket = docket
        self._labels: dict[int, list[str]] | None = None
        self._evidence: dict[int, list[str]] = {}

    def labels(self, i: int | None) -> tuple[str, ...]:
        """The events that the entry at *i* brings, to any defendant of the docket."""
        if i is None:
            return ()
        return tuple(dict.fromkeys(self._read().get(i, ())))

    def variables(self, i: int | None) -> tuple[str, ...]:
        """The variables that it touches: of its events, and those that it is evidence for."""
        if i is None:
            return ()
        found = [name for label in self.labels(i) for name in of_label(label)]
        return tuple(dict.fromkeys((*found, *self._evidence.get(i, ()))))

    def _read(self) -> dict[int, list[str]]:
        if self._labels is None:
            self._labels = {}
            everybody = defendants.of(self.docket)
            sheet = Sheet(self.docket, [party_of(one) for one in everybody])
            for one in everybody:
                for event in sheet.of(party_of(one)):
                    self._labels.setdefault(event.i, []).append(event.label)
                for name, evidence in coding.propose(self.docket, one, sheet).evidence.items():
                    for shown in evidence:
                        if shown.i is not None:
                            self._evidence.setdefault(shown.i, []).append(name)
        return self._labels


def together(*names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, in order."""
    return tuple(dict.fromkeys(name for some in names for name in some))
