"""Counts over several transferred persons; what is not known is counted as not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dedere.transfers.afterwards.reading import Afterwards
from dedere.transfers.afterwards.reports import ReportState


@dataclass(frozen=True, slots=True)
class Tally:
    """How many persons: yes, no, and not known. Their sum is the number of persons."""

    yes: int
    no: int
    not_known: int

    def to_data(self) -> dict[str, int]:
        """The three numbers by name."""
        return {"yes": self.yes, "no": self.no, "not_known": self.not_known}


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts over persons, and over their reports and programs.

    *outside_treaty* is the number of casefiles of hand-overs outside the treaty: named, so that
    nobody looks for them in the rest, and counted in nothing else.
    """

    persons: int
    to: dict[str, int]
    arrived: Tally
    sentence_received: Tally
    family_distance_recorded: Tally
    released: Tally
    release_kinds: dict[str, int]
    rearrested: Tally
    alert_open: Tally
    concern_raised: Tally
    concern_undecided: int
    reports: dict[str, int]
    programs: dict[str, int]
    outside_treaty: int

    def to_data(self) -> dict[str, Any]:
        """The counts as plain values."""
        tallies = (
            "arrived",
            "sentence_received",
            "family_distance_recorded",
            "released",
            "rearrested",
            "alert_open",
            "concern_raised",
        )
        return {
            "persons": self.persons,
            "to": self.to,
            **{name: getattr(self, name).to_data() for name in tallies},
            "release_kinds": self.release_kinds,
            "concern_undecided": self.concern_undecided,
            "reports": self.reports,
            "programs": self.programs,
            "outside_treaty": self.outside_treaty,
        }


def count(lines: Iterable[Afterwards], outside_treaty: int = 0) -> Counts:
    """Count over the lines of several persons."""
    people = list(lines)
    reports = Counter(report.state.value for one in people for report in one.reports)
    return Counts(
        persons=len(people),
        to=dict(sorted(Counter(one.receiving_state or "not_known" for one in people).items())),
        arrived=_tally(one.said(one.arrived) for one in people),
        sentence_received=_tally(one.said(one.received_sentence) for one in people),
        family_distance_recorded=_tally(one.said(one.family) for one in people),
        released=_tally(one.said(one.release) for one in people),
        release_kinds=dict(
            sorted(
                Counter(one.release.result or "not_known" for one in people if one.release).items()
            )
        ),
        rearrested=_tally(one.said(one.rearrests) for one in people),
        alert_open=_tally(one.said(one.open_alerts) for one in people),
        concern_raised=_tally(one.said(one.concerns) for one in people),
        concern_undecided=sum(concern.kept is None for one in people for concern in one.concerns),
        reports={state.value: reports[state.value] for state in ReportState},
        programs=dict(
            sorted(Counter(program.state for one in people for program in one.programs).items())
        ),
        outside_treaty=outside_treaty,
    )


def _tally(answers: Iterable[bool | None]) -> Tally:
    found = Counter(answers)
    return Tally(found[True], found[False], found[None])
