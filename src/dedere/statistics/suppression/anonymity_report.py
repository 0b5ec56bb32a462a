"""The report on micro-data, for whoever must decide whether they can go out.

It names the classes that are at risk, so it is itself not for publication.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa

from dedere.bilingual import Language, Text
from dedere.errors import InputError, InputErrors, Place
from dedere.statistics.suppression.anonymity import Anonymity, Question, look
from dedere.statistics.suppression.mending import Mend, mends
from dedere.tables import Wanted, read_raw

FORMAT = 1
SHOWN = 15
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class AnonymityReport:
    """What was found of a table, and what would mend it."""

    found: Anonymity
    mends: tuple[Mend, ...]
    notes: tuple[Text, ...] = ()
    """How the file was read, where it could have been read otherwise."""

    def data(self, lang: Language = "en") -> dict[str, Any]:
        """For programs."""
        found, asked = self.found, self.found.question
        return {
            "format": FORMAT,
            "rows": found.rows,
            "quasi": list(asked.quasi),
            "sensitive": list(asked.sensitive),
            "k": asked.k,
            "l": asked.l,
            "classes": found.classes,
            "least": found.least,
            "below_k": {"classes": found.classes_below, "rows": found.rows_below},
            "diversity": {
                name: {
                    "least": one.least,
                    "classes_below": one.classes_below,
                    "rows_below": one.rows_below,
                }
                for name, one in found.diversity.items()
            },
            "at_risk": [
                {
                    "values": {n: _plain(v) for n, v in one.values.items()},
                    "size": one.size,
                    "diversity": one.diversity,
                }
                for one in found.at_risk[:MOST_LISTED]
            ],
            "leave_out": found.rows_at_risk,
            "mends": [
                {
                    "steps": [{"column": s.column, "to": s.to} for s in one.steps],
                    "text": "; ".join(s.words.in_(lang) for s in one.steps),
                    "classes": one.classes,
                    "least": one.least,
                }
                for one in self.mends
            ],
            "sealed": {"rows": found.sealed, "values": found.sealed_values},
            "naming": list(found.naming),
            "may_leave": found.may_leave,
            "warnings": [text.in_(lang) for text in self.warnings()],
        }

    def warnings(self) -> list[Text]:
        """What must be said whatever was found."""
        found = self.found
        said = [(_INSIDE, bool(found.at_risk))]
        said += [(_SEALED_ROWS.format(n=found.sealed), bool(found.sealed))]
        said += [
            (_SEALED_VALUES.format(n=count, column=name), True)
            for name, count in found.sealed_values.items()
        ]
        said += [(_NAMING.format(columns=", ".join(found.naming)), bool(found.naming))]
        return [*(text for text, there in said if there), *self.notes]

    def lines(self, lang: Language = "en") -> list[str]:
        """For people."""
        found, asked = self.found, self.found.question
        told = [
            _HEAD.format(rows=found.rows, classes=found.classes, quasi=", ".join(asked.quasi)).in_(
                lang
            ),
            _SIZES.format(
                least="—" if found.least is None else found.least,
                k=asked.k,
                n=found.classes_below,
                rows=found.rows_below,
            ).in_(lang),
        ]
        for name, one in found.diversity.items():
            told.append(
                _VALUES.format(
                    name=name,
                    least="—" if one.least is None else one.least,
                    l=asked.l,
                    n=one.classes_below,
                    rows=one.rows_below,
                ).in_(lang)
            )
        for group in found.at_risk[:SHOWN]:
            told.append("  " + _group(group.values, group.size, group.diversity))
        if len(found.at_risk) > SHOWN:
            told.append("  " + _MORE.format(n=len(found.at_risk) - SHOWN).in_(lang))
        if found.at_risk:
            told += ["", _LEAVE_OUT.format(n=found.rows_at_risk).in_(lang)]
            told += [_MENDS.in_(lang) if self.mends else _NO_MEND.in_(lang)]
        for mend in self.mends:
            steps = "; ".join(step.words.in_(lang) for step in mend.steps)
            told.append(
                "  " + _MEND.format(steps=steps, n=mend.classes, least=mend.least).in_(lang)
            )
        told += ["", (_MAY if found.may_leave else _MAY_NOT).in_(lang)]
        return [*told, *(text.in_(lang) for text in self.warnings())]


def report_on(
    frame: pl.DataFrame, question: Question, notes: tuple[Text, ...] = ()
) -> AnonymityReport:
    """Look at a table, and at what would mend it. *notes* say how it was read."""
    found = look(frame, question)
    return AnonymityReport(found, mends(frame, question) if found.at_risk else (), notes)


def read_frame(path: str | Path) -> pl.DataFrame:
    """A table as it lies in a file; an empty cell is a missing value.

    Raises:
        InputErrors: as `read_noted`.
    """
    return read_noted(path)[0]


def read_noted(path: str | Path) -> tuple[pl.DataFrame, tuple[Text, ...]]:
    """The same, and how the file was read where it could have been read otherwise.

    Raises:
        InputErrors: where rows are not as long as the header.
    """
    path = Path(path)
    raw = read_raw(path, Wanted(_TABLE))
    if raw.ragged:
        raise InputErrors(
            InputError(Place(str(path), row), _RAGGED.format(n=n, width=raw.width))
            for row, n in raw.ragged[:SHOWN]
        )
    raw.refuse(path, set(raw.columns))
    frame = pl.DataFrame(pl.from_arrow(pa.table(dict(raw.columns))))
    texts = [name for name, kind in frame.schema.items() if kind in (pl.String, pl.Categorical)]
    written = frame.with_columns(
        pl.col(name).cast(pl.String).str.strip_chars().replace("", None) for name in texts
    )
    return written, raw.notes


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)


def _group(values: dict[str, object], size: int, diversity: dict[str, int]) -> str:
    said = ", ".join(f"{name}={'—' if value is None else value}" for name, value in values.items())
    more: Sequence[str] = [f"{name}: {count}" for name, count in diversity.items()]
    return f"{size:>4}  {said}" + (f"  ({', '.join(more)})" if more else "")


_TABLE = Text(
    "A table has a row for each person or case.", "Una tabla tiene una fila por persona o caso."
)
_RAGGED = Text(
    "this row has {n} cells, the header {width}.", "la fila tiene {n} celdas, no {width}."
)
_HEAD = Text(
    "{rows} rows, {classes} classes by {quasi}.", "{rows} filas, {classes} clases por {quasi}."
)
_SIZES = Text(
    "Smallest class: {least}. Fewer than {k} rows: {n} classes, {rows} rows.",
    "Clase más pequeña: {least}. Con menos de {k} filas: {n} clases, {rows} filas.",
)
_VALUES = Text(
    "{name}: fewest values in a class: {least}. Fewer than {l}: {n} classes, {rows} rows.",
    "{name}: menos valores en una clase: {least}. Menos de {l}: {n} clases, {rows} filas.",
)
_MORE = Text("… and {n} more", "… y {n} más")
_LEAVE_OUT = Text(
    "Would be mended by leaving out {n} rows, or:", "Se remediaría omitiendo {n} filas, o bien:"
)
_MENDS = Text("by one of these:", "con uno de estos cambios:")
_NO_MEND = Text("no coarser columns mend it.", "ninguna columna más gruesa lo remedia.")
_MEND = Text("{steps} → {n} classes, smallest {least}", "{steps} → {n} clases, la menor de {least}")
_MAY = Text(
    "The columns asked about may be published together, without any other.",
    "Las columnas consultadas pueden publicarse juntas, sin ninguna otra.",
)
_MAY_NOT = Text(
    "These columns must not be published so.", "Estas columnas no deben publicarse así."
)
_INSIDE = Text(
    "This report names small classes: it is for the inside, not for publication.",
    "Este informe nombra clases pequeñas: es de uso interno, no para publicarse.",
)
_SEALED_ROWS = Text(
    "{n} rows are sealed; they were not looked at and must not leave.",
    "{n} filas están reservadas; no se examinaron y no deben salir.",
)
_SEALED_VALUES = Text(
    "{column}: {n} values are marked sealed and must not leave.",
    "{column}: {n} valores están marcados como reservados y no deben salir.",
)
_NAMING = Text(
    "These columns name rows by themselves; take them out: {columns}.",
    "Estas columnas identifican filas por sí solas; quítelas: {columns}.",
)
