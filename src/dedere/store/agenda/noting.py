"""Lines that were derived from what is sealed are readings of it, too."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from dedere.store.access import Reader
from dedere.store.access.cases import cases_for
from dedere.store.compartments import note_readings

Row = TypeVar("Row", bound=Any)


def noted(reader: Reader, rows: Iterable[Row]) -> list[Row]:
    """The rows, of which the chain now says that *reader* reads them where something is sealed.

    Args:
        reader: whoever is shown them.
        rows: lines of the agenda, or what else hangs on the row of a case.
    """
    read = list(rows)
    keys = {getattr(row, "case_id", None) or row.glance.case_id for row in read}
    if keys and reader.account is not None:
        note_readings(reader, cases_for(reader).filter(pk__in=keys).only("pk"))
    return read
