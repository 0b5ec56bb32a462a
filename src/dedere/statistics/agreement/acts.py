"""Ratings from codings: what each coder had said before he could see the other's work.

The lines are those of ``dedere docket codings --json``. With ``--history`` every act is there and
what stood is worked out; without it a line is what stands now, and where that was written after
both codings opened, what stood before is not in the file: such a value is counted as lost. Lines of
``--final`` say for each value what each coder had said blind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from dedere.statistics.agreement.model import Codings, Rating, gathered

UNDONE, REDONE, WITHDRAWN = "undone", "redone", "withdrawn"
"""Decisions of an act that say nothing of their own."""
NOTHING = "no_value"
"""The kind of missing where there is no value and nobody says why: a proposal was rejected, and
nothing put in its place."""
_Told = tuple[str, str, str, Rating]


def of_lines(lines: Iterable[Mapping[str, Any]], source: str) -> Codings:
    """The ratings that an export of codings holds.

    What is no coder's own (what was settled between two) is left out: it says nothing of how they
    agreed.
    """
    acts: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    told: list[_Told] = []
    later = lost = 0
    for one in lines:
        if "how" in one:
            made, after = _of_final(one)
            told += made
            later += after
        elif one.get("coder"):
            acts.setdefault((unit_of(one), str(one["coder"])), []).append(one)
    for (unit, coder), found in acts.items():
        blind = [one for one in found if not one.get("after_opening")]
        later += len(found) - len(blind)
        standing = _standing(blind, whole=_is_whole(blind))
        for variable, one in standing.items():
            told.append((unit, variable, coder, rating(one)))
        if not _is_whole(found):
            changed = {str(one["variable"]) for one in found if one.get("after_opening")}
            lost += len(changed - set(standing))
    return Codings(gathered(told), (source,), later, lost)


def unit_of(line: Mapping[str, Any]) -> str:
    """A defendant in a docket: the name of its row in the tables too."""
    who = line.get("defendant")
    key = (who.get("key") or who.get("name")) if isinstance(who, Mapping) else who
    return f"{line.get('docket')}/{key}"


def rating(line: Mapping[str, Any]) -> Rating:
    """What a line says."""
    value, missing = line.get("value"), line.get("missing")
    if missing:
        return Rating(missing=str(missing))
    return Rating(missing=NOTHING) if value is None else Rating(value)


def _of_final(line: Mapping[str, Any]) -> tuple[list[_Told], int]:
    unit, variable = unit_of(line), str(line["variable"])
    made, later = [], 0
    for said in line.get("coders") or ():
        blind, now = said.get("blind"), {"value": said.get("value"), "missing": said.get("missing")}
        if not isinstance(blind, Mapping):
            # He had left it out; what he says now was written when he could see the other's.
            later += 1
            continue
        later += rating(blind) != rating(now)
        made.append((unit, variable, str(said.get("coder")), rating(blind)))
    return made, later


def _is_whole(acts: Sequence[Mapping[str, Any]]) -> bool:
    """Whether every act of a coding is there, so that what stood can be worked out."""
    numbers = [one.get("act") for one in acts]
    return sorted(str(one) for one in numbers) == sorted(str(i + 1) for i in range(len(acts)))


def _standing(acts: Sequence[Mapping[str, Any]], *, whole: bool) -> dict[str, Mapping[str, Any]]:
    """Of each variable the act that stood; none of one that was withdrawn."""
    done: list[Mapping[str, Any]] = []
    if whole:
        done = list(_replayed(sorted(acts, key=lambda one: int(one["act"]))))
    else:
        done = [one for one in acts if one.get("stands") is not False]
    found: dict[str, Mapping[str, Any]] = {}
    for one in done:
        found.pop(str(one["variable"]), None)
        if one.get("decision") not in (WITHDRAWN, UNDONE, REDONE):
            found[str(one["variable"])] = one
    return found


def _replayed(acts: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The acts that are left after what was undone and redone."""
    done: list[Mapping[str, Any]] = []
    undone: list[Mapping[str, Any]] = []
    for one in acts:
        if one.get("decision") == UNDONE:
            if done:
                undone.append(done.pop())
        elif one.get("decision") == REDONE:
            if undone:
                done.append(undone.pop())
        else:
            done.append(one)
            undone.clear()
    return iter(done)
