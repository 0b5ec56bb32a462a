"""Codings of dockets, as tables: what two coders, or the program as a proposal, say of defendants.

An export of codings has one value a line (see `finals`); a record of ``dedere docket read --json``
has all values of a defendant. Both come to the same: variables of the codebook, each with a value
or the kind of missing. What a variable cannot say is not made up here: it is missing, and of its
kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import polars as pl

from dedere.bilingual import Text
from dedere.statistics.tables.checking import check
from dedere.statistics.tables.collection import Collection
from dedere.statistics.tables.declared import TABLES
from dedere.statistics.tables.finals import (
    DIFFERS,
    Final,
    finals,
    name_of,
    place_of,
    single_coded,
)
from dedere.statistics.tables.from_codings import counts_of, harms_of, money_of, person_of
from dedere.statistics.tables.model import KINDS, Missing

CODED, PROPOSED = "coding", "proposed by the program"


@dataclass(slots=True)
class Defendant:
    """One defendant in one docket: values and kinds of missing by variable."""

    docket: str
    court: str | None
    key: str
    name: str | None
    origin: str
    values: dict[str, Any] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)

    @property
    def case(self) -> str:
        """The name of the defendant in the case."""
        return f"{self.docket}/{self.key}"

    def get(self, variable: str) -> Any:
        """The value of a variable; None where it is missing."""
        return self.values.get(variable)

    def why(self, variable: str) -> str:
        """Why a variable has no value."""
        return self.missing.get(variable, Missing.NOT_YET_LOOKED)


def are_codings(one: Mapping[str, Any]) -> bool:
    """Whether an object is one coded value."""
    return "variable" in one and "docket" in one


def are_records(one: Mapping[str, Any]) -> bool:
    """Whether an object is the record of a defendant in a docket."""
    return "variables" in one and "source" in one


def of_codings(
    values: Sequence[Mapping[str, Any]],
    source: str,
    codebook: Mapping[str, Any] | None = None,
) -> Collection:
    """The tables of an export of codings, final values or each coder's.

    Used is what two coders agree on and what was settled, and what one coder alone has given, which
    is told. What two coders differ on is missing, of a kind of its own. *codebook* is that of the
    values as plain data: it says how far coders must agree.
    """
    found: dict[tuple[str, str], Defendant] = {}
    for line in values:
        docket, key = place = place_of(line)
        found.setdefault(place, Defendant(docket, line.get("court"), key, name_of(line), CODED))
    known = finals(values)
    for one in known:
        _fill(found[one.docket, one.key], one)
    made = _tables(list(found.values()), source, tuple(_notes(known)))
    return replace(made, doubts={**made.doubts, **_doubts(values, source, codebook)})


def of_records(records: Sequence[Mapping[str, Any]], source: str) -> Collection:
    """The tables of records that the program proposed; nobody has said yet that they hold."""
    found = []
    for number, one in enumerate(records, 1):
        if one.get("variables") is None or not (one.get("defendant") or {}).get("is_defendant", 1):
            continue
        who = one["defendant"]
        docket = f"{one.get('court') or '-'} {one.get('docket_number') or number}"
        key = str(who.get("number") or who.get("name") or number)
        made = Defendant(docket, one.get("court"), key, who.get("name"), PROPOSED)
        for name, value in one["variables"].items():
            if value is None:
                made.missing[name] = Missing.NOT_STATED
            else:
                made.values[name] = value
        found.append(made)
    return _tables(found, source, (_PROPOSED,))


def _fill(defendant: Defendant, one: Final) -> None:
    """A final value, or why there is none."""
    if one.missing:
        kind = one.missing if one.missing in KINDS else Missing.NOT_STATED
        defendant.missing[one.variable] = kind
    elif one.value is not None:
        defendant.values[one.variable] = one.value


def _notes(known: Sequence[Final]) -> Iterator[Text]:
    """What must be said with every answer."""
    if differing := sum(one.how == DIFFERS for one in known):
        yield _DIFFER.format(n=differing)
    if alone := single_coded(known):
        cases = frozenset(case for those in alone.values() for case in those)
        yield _ALONE.format(n=sum(map(len, alone.values())), cases=len(cases))


def _doubts(
    values: Sequence[Mapping[str, Any]], source: str, codebook: Mapping[str, Any] | None
) -> Mapping[tuple[str, str], Text]:
    """What must be said of columns: how far coders agree, and what one alone has coded."""
    # Imported here: it reads tables too, and only codings need it.
    from dedere.statistics.agreement import doubts, of_lines

    return doubts(of_lines(values, source), codebook)


def _tables(found: Sequence[Defendant], source: str, notes: tuple[Text, ...]) -> Collection:
    rows: dict[str, list[dict[str, Any]]] = {
        "persons": [person_of(one) for one in found],
        "counts": [row for one in found for row in counts_of(one)],
        "harms": [row for one in found for row in harms_of(one)],
        "money": [row for one in found for row in money_of(one)],
    }
    tables = {
        name: check(TABLES[name], dict(_columns(made)), source)
        for name, made in rows.items()
        if made
    }
    return Collection(tables, (source,), notes)


def _columns(rows: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, pl.Series]]:
    for name in dict.fromkeys(name for row in rows for name in row):
        yield name, _series([row.get(name) for row in rows])


def _series(values: Iterable[Any]) -> pl.Series:
    """Cells as text, which `check` reads."""
    told = [
        None if one is None else ("yes" if one else "no") if isinstance(one, bool) else str(one)
        for one in values
    ]
    return pl.Series(told, dtype=pl.String)


_DIFFER = Text(
    "On {n} values two coders differ and nobody has settled it; these are not known.",
    "En {n} valores difieren dos personas que codificaron y nadie lo ha resuelto; no se conocen.",
)
_ALONE = Text(
    "{n} values of {cases} defendants were coded by one person alone.",
    "{n} valores de {cases} personas acusadas los codificó una sola persona.",
)
_PROPOSED = Text(
    "These values are proposals of the program: no coder has accepted them.",
    "Estos valores son propuestas del programa: ningún codificador los ha aceptado.",
)
