"""What every command that counts periods is told: readings of the law, and closed days."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedere.procedure.closed_days import ClosedDays

IN_THE_DATA_FOLDER = ("closed-days.csv", "closed-days.yaml")
"""The file of closed days that is taken where none is named."""


def readings_of(written: list[str] | None) -> dict[str, str]:
    """The readings written ``NAME=CHOICE``, those of the clock among them."""
    if not written:
        return {}
    from dedere.law import load as load_law
    from dedere.law.language.readings import read_choices
    from dedere.procedure.readings import READINGS

    return read_choices(written, {**load_law().readings, **READINGS})


def closed_days_of(named: Path | None) -> ClosedDays:
    """The closed days of a file; of the office's data folder where none is named."""
    from dedere.assessment.closed import load_closed_days
    from dedere.procedure.closed_days import ClosedDays
    from dedere.store import place

    if named is not None:
        return load_closed_days(named)
    for name in IN_THE_DATA_FOLDER:
        kept = place.folder() / name
        if kept.is_file():
            return load_closed_days(kept)
    return ClosedDays()
