"""A protected table for people and for programs. Nothing in it says which hidden counts are small.

So neither the sum of what is hidden nor the number of small counts stands in it, and all hidden
cells bear the same mark.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Any

from dedere.bilingual import Language, Text
from dedere.statistics.suppression.attacker import Found, attack
from dedere.statistics.suppression.building import Tabulation
from dedere.statistics.suppression.protecting import Protected
from dedere.statistics.suppression.reading import Source
from dedere.statistics.suppression.table import Key, Published, Share, Zeros, key_of

FORMAT = 1
MARK = "*"
MOST_ATTACKED = 400
"""Of larger tables the proof stands alone; an attack would take long and find nothing else."""
FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Report:
    """What may be published, and what an attacker makes of it.

    *found* is None where the table was too large to be attacked.
    """

    protected: Protected
    sources: tuple[Source, ...]
    found: Mapping[Key, Found] | None

    @property
    def published(self) -> Published:
        """What everybody sees."""
        return self.protected.published

    @property
    def narrowed(self) -> list[Key]:
        """The small counts of which the attacker found out too much; none, or it is our mistake."""
        intervals = self.protected.proof.intervals
        found = self.found or {}
        return [
            key
            for key, one in found.items()
            if key in intervals and not one.covers(*intervals[key])
        ]

    def data(self, lang: Language = "en") -> dict[str, Any]:
        """For programs."""
        rule, found = self.protected.rule, self.found
        return {
            "format": FORMAT,
            "threshold": rule.threshold,
            "zeros": str(rule.zeros),
            "aim": str(self.protected.aim),
            "protection": [rule.low, rule.high],
            "minimal": self.protected.minimal,
            "cells": [
                {
                    "labels": dict(key),
                    "count": count,
                    "hidden": count is None,
                    **(
                        {"low": found[key].low, "high": found[key].high}
                        if found and key in found
                        else {}
                    ),
                }
                for key, count in self.published.counts.items()
            ],
            "shares": [
                {
                    "labels": dict(share.part),
                    "of": dict(share.whole),
                    "percent": None if printed is None else float(printed),
                    "hidden": self._hides(share),
                }
                for share, printed in self.published.shares.items()
            ],
            "hidden": len(self.published.hidden),
            "audit": None
            if found is None
            else {
                "attacked": len(found),
                "exact": sum(one.is_exact for one in found.values()),
                "narrowed": len(self.narrowed),
            },
            "warnings": [text.in_(lang) for text in self.warnings()],
        }

    def warnings(self) -> list[Text]:
        """What must be said beside the table."""
        absent = sum(one.absent for one in self.sources)
        said = [
            (_ABSENT.format(n=absent), absent),
            (_NOT_MINIMAL, not self.protected.minimal),
            (_NOT_ATTACKED.format(n=len(self.published.hidden)), self.found is None),
            (_NO_MARGINS, not all(one.tabulation.margins for one in self.sources)),
        ]
        how = dict.fromkeys(note for one in self.sources for note in one.notes)
        return [*(text for text, there in said if there), *how]

    def lines(self, lang: Language = "en") -> list[str]:
        """For people."""
        rule, told = self.protected.rule, []
        for source in self.sources:
            told += [source.path.name, *_columns(self._rows(source, lang)), ""]
        hidden = len(self.published.hidden)
        cells = len(self.published.counts)
        told.append(
            _HIDDEN.format(n=hidden, of=cells, mark=MARK, threshold=rule.threshold).in_(lang)
        )
        told.append(_ZEROS[rule.zeros].in_(lang))
        if hidden:
            told.append(_PROTECTED.format(low=rule.low, high=rule.high).in_(lang))
        if hidden and self.protected.minimal:
            told.append(_MINIMAL[str(self.protected.aim)].in_(lang))
        if self.found:
            told.append(_ATTACKED.format(n=len(self.found)).in_(lang))
            widths = [one.high - one.low for one in self.found.values() if one.high is not None]
            if widths:
                told.append(_NARROWEST.format(n=min(widths) + 1).in_(lang))
        return [*told, *(text.in_(lang) for text in self.warnings())]

    def csv(self, lang: Language = "en") -> str:
        """For spreadsheets: crossed where one crossed table came in, else a row for each cell."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        one = len(self.sources) == 1
        rows = self._rows(self.sources[0], lang) if one else self._all_rows(lang)
        writer.writerows([_safe(cell) for cell in row] for row in rows)
        return out.getvalue()

    # -- rows ----------------------------------------------------------------------------------

    def _rows(self, source: Source, lang: Language) -> list[list[str]]:
        return self._crossed(source, lang) if source.crossed else self._long(source, lang)

    def _crossed(self, source: Source, lang: Language) -> list[list[str]]:
        tabulation = source.tabulation
        down, across = tabulation.dimensions
        total = _TOTAL.in_(lang)
        whole = tabulation.margins
        columns = [node for node in _last(across.nodes) if node is not None or whole]
        shares = self._shares_of(tabulation)
        head = [f"{down.name} \\ {across.name}", *(node or total for node in columns)]
        head += [f"{node or total} % ({title or '/'})" for title in shares for node in columns]
        rows = [head]
        for label in _last(down.nodes):
            if label is None and not whole:
                continue
            keys = [key_of({down.name: label, across.name: node}) for node in columns]
            cells = [self._count(key) for key in keys if key in self.published.counts]
            for by_part in shares.values():
                cells += [self._percent(by_part.get(key)) for key in keys]
            if cells:
                rows.append([label or total, *cells])
        empty = [i for i in range(1, len(head)) if not any(row[i] for row in rows[1:])]
        return [[cell for i, cell in enumerate(row) if i not in empty] for row in rows]

    def _long(self, source: Source, lang: Language) -> list[list[str]]:
        tabulation = source.tabulation
        names = [one.name for one in tabulation.dimensions]
        shares = self._shares_of(tabulation)
        derived = {row.key: row.derived for row in source.rows}
        above = _above(self.published)
        rows = [[*names, "count", *(f"% ({title or '/'})" for title in shares), *source.derived]]
        for nodes in product(*(_last(one.nodes) for one in tabulation.dimensions)):
            key = key_of(dict(zip(names, nodes, strict=True)))
            if key not in self.published.counts:
                continue
            gone = any(self.published.counts[one] is None for one in (key, *above.get(key, ())))
            was = derived.get(key, {})
            rows.append(
                [
                    *(node or _TOTAL.in_(lang) for node in nodes),
                    self._count(key),
                    *(self._percent(by_part.get(key)) for by_part in shares.values()),
                    *(
                        MARK if gone and was.get(one) else was.get(one, "")
                        for one in source.derived
                    ),
                ]
            )
        return rows

    def _all_rows(self, lang: Language) -> list[list[str]]:
        names = list(
            dict.fromkeys(one.name for s in self.sources for one in s.tabulation.dimensions)
        )
        rows = [[*names, "count"]]
        for key in self.published.counts:
            labels = dict(key)
            rows.append([*(labels.get(name, _TOTAL.in_(lang)) for name in names), self._count(key)])
        return rows

    def _shares_of(self, tabulation: Tabulation) -> dict[str, dict[Key, Share]]:
        """The percentages by what they are within, and by cell."""
        found: dict[str, dict[Key, Share]] = {}
        for within in tabulation.shares_of:
            for share in self.published.shares:
                if {name for name, _ in share.whole} <= set(within):
                    found.setdefault(" × ".join(within), {})[share.part] = share
        return found

    def _count(self, key: Key) -> str:
        count = self.published.counts[key]
        return MARK if count is None else str(count)

    def _percent(self, share: Share | None) -> str:
        if share is None:
            return ""
        printed = self.published.shares[share]
        if printed is None:
            return MARK if self._hides(share) else ""
        return _fixed(printed, share.places)

    def _hides(self, share: Share) -> bool:
        return any(self.published.counts[key] is None for key in (share.part, share.whole))


def report(protected: Protected, sources: Iterable[Source] = ()) -> Report:
    """Attack a protected table, and tell what may be published.

    Raises:
        AssertionError: where the attacker found out too much; then nothing is told.
    """
    hidden = len(protected.published.hidden)
    found = attack(protected.published, protected.rule) if hidden <= MOST_ATTACKED else None
    made = Report(protected, tuple(sources), found)
    if made.narrowed:
        raise AssertionError(f"the attacker narrowed {len(made.narrowed)} small counts")
    return made


def _above(published: Published) -> dict[Key, set[Key]]:
    """For each cell the totals that it is counted in, of all levels."""
    direct: dict[Key, set[Key]] = {}
    for one in published.relations:
        for part in one.parts:
            direct.setdefault(part, set()).add(one.total)
    found: dict[Key, set[Key]] = {}
    for key in direct:
        waiting, seen = list(direct[key]), set(direct[key])
        while waiting:
            fresh = direct.get(waiting.pop(), set()) - seen
            seen |= fresh
            waiting += fresh
        found[key] = seen
    return found


def _last(nodes: Sequence[str | None]) -> list[str | None]:
    """Labels with the whole at the end, as tables are read."""
    return [*(node for node in nodes if node is not None), None]


def _fixed(value: Decimal, places: int) -> str:
    return f"{value:.{places}f}"


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def _columns(rows: list[list[str]]) -> list[str]:
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return [
        "  "
        + "  ".join(
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


_TOTAL = Text("Total", "Total")
_HIDDEN = Text(
    "Hidden ({mark}): {n} of {of} cells. Counts below {threshold} are hidden, and others so that "
    "nobody finds them by subtraction.",
    "Ocultas ({mark}): {n} de {of} celdas. Se ocultan las cifras menores de {threshold}, y otras "
    "para que nadie las averigüe restando.",
)
_ZEROS = {
    Zeros.MAY_HIDE: Text(
        "A zero is no secret; it may be hidden to protect another count.",
        "Un cero no es secreto; puede ocultarse para proteger otra cifra.",
    ),
    Zeros.HIDDEN: Text(
        "A zero is hidden as any small count.", "Un cero se oculta como toda cifra pequeña."
    ),
    Zeros.SHOWN: Text(
        "Zeros are always shown; so each hidden count is 1 or more.",
        "Los ceros siempre se muestran; por eso cada cifra oculta es 1 o más.",
    ),
}
_PROTECTED = Text(
    "Proven: by all that is published here, each small count could be as low as {low} and as high "
    "as {high}.",
    "Demostrado: por todo lo aquí publicado, cada cifra pequeña podría ser tan baja como {low} y "
    "tan alta como {high}.",
)
_MINIMAL = {
    "counts": Text(
        "No choice of cells that protects as much hides a smaller sum of counts; that is proven.",
        "Ninguna elección de celdas que proteja igual oculta una suma menor; está demostrado.",
    ),
    "cells": Text(
        "No choice of cells that protects as much hides fewer of them; that is proven.",
        "Ninguna elección de celdas que proteja igual oculta menos celdas; está demostrado.",
    ),
}
_ATTACKED = Text(
    "An attacker who knows the table and the rule tried each of the {n} hidden cells: no small "
    "count is narrowed further than that.",
    "Un atacante que conoce la tabla y la regla probó cada una de las {n} celdas ocultas: ninguna "
    "cifra pequeña se acota más que eso.",
)
_NARROWEST = Text(
    "The narrowest hidden cell keeps {n} possible values.",
    "La celda oculta más acotada conserva {n} valores posibles.",
)
_ABSENT = Text(
    "{n} combinations of labels stand in no row; they were taken for 0.",
    "{n} combinaciones de etiquetas no están en ninguna fila; se tomaron por 0.",
)
_NOT_MINIMAL = Text(
    "Each small count is protected, but a choice that hides less may exist.",
    "Cada cifra pequeña está protegida, pero puede existir una elección que oculte menos.",
)
_NOT_ATTACKED = Text(
    "With {n} hidden cells the table was not attacked; the proof was checked with whole numbers.",
    "Con {n} celdas ocultas la tabla no se atacó; la demostración se revisó con números enteros.",
)
_NO_MARGINS = Text(
    "Protected as a table without totals: do not publish them anywhere else.",
    "Protegida como tabla sin totales: no los publique en ningún otro lugar.",
)
