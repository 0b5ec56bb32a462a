"""Assessments for the pages: made once for each state of a case and each question."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING, Any

from dedere.assessment import Assessment, assess
from dedere.store.cases import casefile_of, version_of
from dedere.store.compartments import note_readings

if TYPE_CHECKING:
    from dedere.store.access import Reader
    from dedere.store.models import Case

_KEPT = 40
"""As many as people look at side by side. With 200 a collection of garbage, which goes through
all that are kept, took half a second of whoever asked just then."""
_CACHE: OrderedDict[tuple[Any, ...], Assessment] = OrderedDict()
_ONE_AT_A_TIME = Lock()
"""Parts of one page are fetched side by side: the first assesses the case, the others wait."""


def assessment_of(
    case: Case,
    reader: Reader,
    as_of: date,
    known_by: date | None = None,
    readings: Mapping[str, str] | None = None,
) -> Assessment:
    """The law applied to a case that `store.access` gave out."""
    # Also where the answer is known already, it is read.
    note_readings(reader, [case])
    chosen = dict(readings or {})
    key = (*version_of(case, reader, known_by), as_of, known_by, tuple(sorted(chosen.items())))
    with _ONE_AT_A_TIME:
        found = _CACHE.get(key)
        if found is None:
            casefile = casefile_of(case, reader, known_by)
            found = assess(casefile, as_of=as_of, known_by=known_by, readings=chosen)
            _CACHE[key] = found
            while len(_CACHE) > _KEPT:
                _CACHE.popitem(last=False)
        else:
            _CACHE.move_to_end(key)
        return found
