"""Outcomes of requests and offenses from the answers of their rules, as in `assessment.outcome`.

Every offense of a table is sure to belong to its request. A rule in force that was not swept
counts as one whose answer is not known: what hangs on it stays open.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np

from dedere.assessment.outcome import Outcome
from dedere.law.language.rules import Bearing, Effect, Rule
from dedere.sweep.arrow import Array, pa
from dedere.sweep.planes import Plane, Planes, unpacked, words
from dedere.sweep.reading import Ints, Mask

CODES = (Outcome.BARRED, Outcome.OPEN, Outcome.CONDITIONAL, Outcome.READY)
"""The outcomes by their code, the least settled of those that are not barred first."""
BARRED, OPEN, CONDITIONAL, READY = range(4)


class Answered(NamedTuple):
    """A rule and its answers, None where it was not swept."""

    rule: Rule
    planes: Planes | None


def of_rules(answers: Iterable[Answered], rows: int) -> Ints:
    """The outcome code of each row by its own rules; open where no rule is in force."""
    nowhere = np.zeros(words(rows), dtype=np.uint64)
    barred: Plane = nowhere.copy()
    waits: Plane = nowhere.copy()
    conditional: Plane = nowhere.copy()
    counted = False
    for rule, planes in answers:
        if rule.bearing is not Bearing.SURRENDER:
            continue
        counted = True
        if rule.effect is Effect.DISCRETION:
            continue
        if planes is None:
            waits |= ~nowhere
            continue
        fails = planes.true if rule.fails_if else planes.false
        waits |= ~(planes.true | planes.false)
        if rule.effect is Effect.ASSURANCE:
            conditional |= fails
        elif rule.effect is Effect.FORMALITY:
            waits |= fails
        else:
            barred |= fails
    if not counted:
        return np.full(rows, OPEN, dtype=np.uint8)
    codes = np.full(rows, READY, dtype=np.uint8)
    for code, plane in ((CONDITIONAL, conditional), (OPEN, waits), (BARRED, barred)):
        codes[unpacked(plane, rows)] = code
    return codes


def of_requests(own: Ints, offenses: Ints, request: Ints) -> Ints:
    """The outcome codes of requests from their own and from those of their offenses."""
    count = len(own)

    def any_offense(where: Mask) -> Mask:
        found = np.zeros(count, dtype=np.bool_)
        found[request[where]] = True
        return found

    least = own.copy()
    for code in (CONDITIONAL, OPEN):
        here = any_offense(offenses == code)
        least[here & (least > code)] = code
    alive = any_offense(offenses != BARRED)
    listed = any_offense(np.ones(len(offenses), dtype=np.bool_))
    least[~alive] = np.where(listed[~alive], BARRED, OPEN)
    least[own == BARRED] = BARRED
    return least


def in_words(codes: Ints) -> Array:
    """Outcome codes as a column of text."""
    names = pa.array([outcome.value for outcome in CODES])
    return names.take(pa.array(codes))
