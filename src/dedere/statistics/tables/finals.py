"""What an export of codings says of each variable of each defendant: a final value, or none.

Two exports come to the same: that of final values, in which an office has said how each became
final, and that of every coder's values, from which it is worked out here. Only the first knows what
was settled.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

AGREED, SETTLED, DIFFERS, ONE_CODER = "agreed", "settled", "differs", "one_coder"
HOW = (AGREED, SETTLED, DIFFERS, ONE_CODER)
"""How a value became final, or why it did not."""

_TAKES_AWAY = ("withdrawn", "undone", "redone")

Says = tuple[Any, str | None]
"""A value, and why there is none."""


@dataclass(frozen=True, slots=True)
class Said:
    """What one coder says of a variable."""

    coder: str
    value: Any
    missing: str | None
    decision: str | None
    """None where the coder says nothing of it now."""
    blind: Says | None
    """What stood when the codings opened; None where the coder had left the variable out, or where
    the export does not say (only ``--history`` and ``--final`` do). In a coding that was not opened
    it is what stands."""
    confidence: str | None


@dataclass(frozen=True, slots=True)
class Final:
    """One variable of one defendant."""

    docket: str
    court: str | None
    key: str
    name: str | None
    variable: str
    how: str
    value: Any
    missing: str | None
    said: tuple[Said, ...]

    @property
    def case(self) -> str:
        """The name of the defendant's case in the tables."""
        return f"{self.docket}/{self.key}"

    @property
    def is_known(self) -> bool:
        """Whether somebody says something of it, be it that there is no value."""
        return self.value is not None or self.missing is not None


def are_finals(line: Mapping[str, Any]) -> bool:
    """Whether a line is one of an export of final values."""
    return "how" in line


def finals(lines: Iterable[Mapping[str, Any]]) -> tuple[Final, ...]:
    """The final values of an export, in its order."""
    made: list[Final] = []
    by_coder: dict[tuple[str, str, str], list[Mapping[str, Any]]] = {}
    for line in lines:
        if are_finals(line):
            made.append(_final(line))
        else:
            place = (str(line["docket"]), _key(line), str(line["variable"]))
            by_coder.setdefault(place, []).append(line)
    pairs = _coders(by_coder)
    made += [
        found
        for place, those in by_coder.items()
        if (found := _worked_out(place, those, pairs[place[:2]])) is not None
    ]
    return tuple(made)


def single_coded(found: Iterable[Final]) -> dict[str, frozenset[str]]:
    """By variable the cases of which one coder alone has given the value."""
    alone: dict[str, set[str]] = {}
    for one in found:
        if one.how == ONE_CODER:
            alone.setdefault(one.variable, set()).add(one.case)
    return {name: frozenset(cases) for name, cases in alone.items()}


# -- lines of final values -------------------------------------------------------------------------


def _final(line: Mapping[str, Any]) -> Final:
    how = str(line["how"])
    return Final(
        str(line["docket"]),
        line.get("court"),
        _key(line),
        _name(line),
        str(line["variable"]),
        how if how in HOW else DIFFERS,
        line.get("value"),
        line.get("missing"),
        tuple(_said(one) for one in line.get("coders") or ()),
    )


def _said(one: Mapping[str, Any]) -> Said:
    blind = one.get("blind")
    return Said(
        str(one.get("coder")),
        one.get("value"),
        one.get("missing"),
        one.get("decision"),
        (blind.get("value"), blind.get("missing")) if isinstance(blind, Mapping) else None,
        one.get("confidence"),
    )


# -- lines of coders -------------------------------------------------------------------------------


def _coders(
    by_coder: Mapping[tuple[str, str, str], Sequence[Mapping[str, Any]]],
) -> dict[tuple[str, str], list[str]]:
    """Who coded each defendant, whatever the variable."""
    found: dict[tuple[str, str], list[str]] = {}
    for place, lines in by_coder.items():
        known = found.setdefault(place[:2], [])
        for name in (str(one.get("coder")) for one in lines):
            if name not in known:
                known.append(name)
    return found


def _worked_out(
    place: tuple[str, str, str], lines: Sequence[Mapping[str, Any]], coders: Sequence[str]
) -> Final | None:
    """What two coders come to; None where nothing stands any more."""
    now: dict[str, Mapping[str, Any]] = {}
    blind: dict[str, Mapping[str, Any]] = {}
    for name in coders:
        acts = [one for one in lines if str(one.get("coder")) == name]
        acts.sort(key=lambda one: one.get("act") or 0)
        standing = [
            one
            for one in acts
            if one.get("stands") is not False and one.get("decision") not in _TAKES_AWAY
        ]
        if standing:
            now[name] = standing[-1]
        before = _standing([one for one in acts if not one.get("after_opening")])
        if before is not None:
            blind[name] = before
    if not now:
        return None
    said = tuple(_of_coder(name, now.get(name), blind.get(name)) for name in coders)
    told = [_says(one) for one in now.values()]
    how, value, missing = ONE_CODER, *told[0]
    if len(coders) > 1:
        how = AGREED if len(told) == len(coders) and _all_same(told) else DIFFERS
    if how == DIFFERS:
        value, missing = None, "coders_differ"
    first = next(iter(now.values()))
    return Final(
        place[0], first.get("court"), place[1], _name(first), place[2], how, value, missing, said
    )


def _standing(acts: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """What stood after these acts, which are in their order; see `dedere.store.codings.acts`."""
    done: list[Mapping[str, Any]] = []
    for act in acts:
        if act.get("decision") == "undone":
            done = [one for one in done if one.get("act") != act.get("of")]
        elif act.get("decision") == "redone":
            done += [one for one in acts if one.get("act") == act.get("of")]
        else:
            done.append(act)
    last = done[-1] if done else None
    return None if last is None or last.get("decision") == "withdrawn" else last


def _of_coder(name: str, now: Mapping[str, Any] | None, blind: Mapping[str, Any] | None) -> Said:
    value, missing = _says(now) if now else (None, None)
    return Said(
        name,
        value,
        missing,
        (now.get("decision") or "corrected") if now else None,
        _says(blind) if blind else None,
        now.get("confidence") if now else None,
    )


def _says(line: Mapping[str, Any]) -> Says:
    if line.get("decision") == "rejected":
        # A proposal that is wrong, and nothing in its place.
        return None, None
    return line.get("value"), line.get("missing") or None


def _all_same(told: Sequence[Says]) -> bool:
    """Whether all say the same, as JSON has it: true is not 1."""
    return len({json.dumps(one, sort_keys=True, default=str) for one in told}) == 1


def place_of(line: Mapping[str, Any]) -> tuple[str, str]:
    """Docket and defendant of a line of either export."""
    return str(line["docket"]), _key(line)


def name_of(line: Mapping[str, Any]) -> str | None:
    """The name of the defendant, as the docket prints it."""
    return _name(line)


def _who(line: Mapping[str, Any]) -> Mapping[str, Any]:
    who = line.get("defendant")
    return who if isinstance(who, Mapping) else {}


def _key(line: Mapping[str, Any]) -> str:
    who = _who(line)
    return str(who.get("key") or who.get("name") or line.get("defendant"))


def _name(line: Mapping[str, Any]) -> str | None:
    return _who(line).get("name")
