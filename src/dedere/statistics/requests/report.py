"""What a release holds, as plain data and as lines for people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from statistics import median
from typing import Any

from dedere.bilingual import Language, Text
from dedere.statistics.requests.joining import RULE, Joined, join
from dedere.statistics.requests.labels import folded, labels
from dedere.statistics.requests.model import FIELDS, OUTCOMES, Outcome, Request
from dedere.statistics.requests.reading import Read, read

FORMAT = 1
SHOWN = 12


@dataclass(frozen=True)
class Release:
    """One release as it was read on a day."""

    read: Read
    joined: Joined
    today: date

    @property
    def requests(self) -> tuple[Request, ...]:
        """All requests."""
        return self.joined.requests

    def of(self, outcome: Outcome) -> list[Request]:
        """The requests of one outcome."""
        return [one for one in self.requests if one.outcome is outcome]

    @cached_property
    def days_to_grant(self) -> list[int]:
        """Days from request to grant, where both are recorded and possible."""
        found = (one.days for one in self.of(Outcome.GRANTED))
        return sorted(days for days in found if days is not None)

    @cached_property
    def unmapped(self) -> list[str]:
        """Labels that the list of classes does not know, each as it is written first."""
        return [label for label in self._labels.values() if labels().of(label) is None]

    @cached_property
    def _labels(self) -> dict[str, str]:
        """Labels as they are written first; capitals, accents and blanks make no other label."""
        seen: dict[str, str] = {}
        for row in self.read.rows:
            seen.setdefault(folded(row.label), row.label)
        return seen

    def data(self, lang: Language = "en") -> dict[str, Any]:
        """The Contract's object."""
        return {
            "format": FORMAT,
            **({"synthetic": True} if self.read.synthetic else {}),
            "rows": len(self.read.rows),
            "requests": len(self.requests),
            "granted": len(self.of(Outcome.GRANTED)),
            "refused": len(self.of(Outcome.REFUSED)),
            "censored": len(self.of(Outcome.NONE)),
            "conflicts": [
                {
                    "request": one.request,
                    "rows": list(one.rows),
                    "field": str(one.field),
                    "said": list(one.said),
                    "taken": one.taken or None,
                }
                for one in self.joined.conflicts
            ],
            "rule": RULE.in_(lang),
            "impossible": [
                {
                    "row": one.row,
                    "request": one.request,
                    "days": one.days,
                    "why": one.why.in_(lang),
                }
                for one in self.joined.impossible
            ],
            "median_days_to_grant": _plain(self.days_to_grant),
            "granted_with_days": len(self.days_to_grant),
            "labels": {
                "mapped": len(self._labels) - len(self.unmapped),
                "unmapped": self.unmapped,
            },
            "unreadable": [
                {
                    "row": one.row,
                    "column": one.column,
                    "written": one.written,
                    "why": one.why.in_(lang),
                }
                for one in self.read.unreadable
            ],
            "notes": [note.in_(lang) for note in self.read.notes],
        }

    def lines(self, lang: Language = "en") -> list[str]:
        """The release for people."""
        told = [_SYNTHETIC.in_(lang)] if self.read.synthetic else []
        told += [
            _HEAD.format(
                rows=len(self.read.rows),
                requests=len(self.requests),
                granted=len(self.of(Outcome.GRANTED)),
                refused=len(self.of(Outcome.REFUSED)),
                none=len(self.of(Outcome.NONE)),
            ).in_(lang)
        ]
        days = _plain(self.days_to_grant)
        if days is not None:
            told.append(_MEDIAN.format(days=f"{days:g}", n=len(self.days_to_grant)).in_(lang))
        told += ["", _CLASSES.in_(lang)]
        told += [
            f"  {count:>6}  {title.in_(lang)}" for title, count in self._by_class().most_common()
        ]
        told += _section(
            _CONFLICTS,
            [
                _CONFLICT.format(
                    request=one.request,
                    field=FIELDS[one.field],
                    said=_words(one.said, lang),
                    taken=_words((one.taken,), lang),
                ).in_(lang)
                for one in self.joined.conflicts
            ],
            lang,
        )
        if self.joined.conflicts:
            told.append(f"  {RULE.in_(lang)}")
        told += _section(
            _IMPOSSIBLE,
            [
                _ROW.format(row=one.row, request=one.request, days=one.days, why=one.why).in_(lang)
                for one in self.joined.impossible
            ],
            lang,
        )
        told += _section(
            _UNREADABLE,
            [
                _CELL.format(row=o.row, column=o.column, written=o.written, why=o.why).in_(lang)
                for o in self.read.unreadable
            ],
            lang,
        )
        told += _section(_UNMAPPED, self.unmapped, lang)
        told += _section(_NOTES, [note.in_(lang) for note in self.read.notes], lang)
        return told

    def _by_class(self) -> Counter[Text]:
        """Requests with at least one offense of each class; one request can stand in several."""
        counted: Counter[Text] = Counter()
        for request in self.requests:
            found = {labels().of(row.label) for row in request.rows}
            counted.update({one.offense_class.title for one in found if one is not None})
        return counted


def load(path: str | Path, today: date | None = None) -> Release:
    """Read a release and join its rows.

    Raises:
        InputError: where the file cannot be read as one.
    """
    on = today or date.today()
    found = read(path)
    return Release(found, join(found.rows, on), on)


def _words(said: Iterable[str], lang: Language) -> str:
    """What rows say: outcomes in words, days as they are."""
    return " / ".join(OUTCOMES[one].in_(lang) if one in OUTCOMES else one or "–" for one in said)


def _plain(days: list[int]) -> int | float | None:
    if not days:
        return None
    middle = median(days)
    return int(middle) if middle == int(middle) else middle


def _section(title: Text, lines: Iterable[str], lang: Language) -> list[str]:
    every = list(lines)
    if not every:
        return []
    more = [_MORE.format(n=len(every) - SHOWN).in_(lang)] if len(every) > SHOWN else []
    return [
        "",
        title.format(n=len(every)).in_(lang),
        *(f"  {line}" for line in every[:SHOWN]),
        *(f"  {line}" for line in more),
    ]


_SYNTHETIC = Text(
    "Synthetic: these requests are invented; nothing of them happened.",
    "Sintético: estas solicitudes son inventadas; nada de esto ocurrió.",
)
_HEAD = Text(
    "Rows: {rows}. Requests: {requests}; granted: {granted}; refused: {refused}; without an "
    "outcome (still open, not refused): {none}.",
    "Filas: {rows}. Solicitudes: {requests}; concedidas: {granted}; negadas: {refused}; sin "
    "resultado (pendientes, no negadas): {none}.",
)
_MEDIAN = Text(
    "Half of the granted ones took {days} days or less ({n} with a possible duration). Pending "
    "ones are not in this number; the survival curve counts them.",
    "La mitad de las concedidas tardó {days} días o menos ({n} con duración posible). Las "
    "pendientes no están en este número; la curva de supervivencia las cuenta.",
)
_CLASSES = Text(
    "Requests with at least one offense of a class (a request can stand in several):",
    "Solicitudes con al menos un delito de la clase (una solicitud puede estar en varias):",
)
_CONFLICTS = Text(
    "Rows of one request that disagree ({n}):", "Filas de una misma solicitud que difieren ({n}):"
)
_CONFLICT = Text(
    "request {request}, {field}: {said}; taken: {taken}",
    "solicitud {request}, {field}: {said}; se tomó: {taken}",
)
_IMPOSSIBLE = Text(
    "Rows with an impossible duration, kept in the counts and out of durations ({n}):",
    "Filas con duración imposible; cuentan, pero no en las duraciones ({n}):",
)
_ROW = Text(
    "row {row}, request {request}: {days} days. {why}",
    "fila {row}, solicitud {request}: {days} días. {why}",
)
_UNREADABLE = Text(
    "Cells that cannot be used and count as not recorded ({n}):",
    "Celdas que no se pueden usar y cuentan como no registradas ({n}):",
)
_CELL = Text("row {row}, {column}: '{written}'. {why}", "fila {row}, {column}: «{written}». {why}")
_UNMAPPED = Text(
    "Labels that belong to no class of the list ({n}):",
    "Etiquetas que no están en la lista de clases ({n}):",
)
_NOTES = Text("How the file was read ({n}):", "Cómo se leyó el archivo ({n}):")
_MORE = Text("… and {n} more (--json shows all)", "… y {n} más (--json las muestra todas)")
