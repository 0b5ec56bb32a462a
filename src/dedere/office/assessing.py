"""Assessments for the pages: made once for each state of a case and each day asked for."""

from __future__ import annotations

from collections import OrderedDict
from datetime import date
from typing import TYPE_CHECKING, Any

from dedere.assessment import Assessment, assess
from dedere.store.cases import casefile_of, version_of

if TYPE_CHECKING:
    from dedere.store.models import Case

_KEPT = 200
_CACHE: OrderedDict[tuple[Any, ...], Assessment] = OrderedDict()


def assessment_of(case: Case, as_of: date, known_by: date | None = None) -> Assessment:
    """The law applied to a case that `store.access` gave out."""
    key = (*version_of(case, known_by), as_of, known_by)
    found = _CACHE.get(key)
    if found is None:
        found = assess(casefile_of(case, known_by), as_of=as_of, known_by=known_by)
        _CACHE[key] = found
        while len(_CACHE) > _KEPT:
            _CACHE.popitem(last=False)
    else:
        _CACHE.move_to_end(key)
    return found
