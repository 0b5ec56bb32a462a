"""The whole collection: 150 cases that nobody is, with the margins that were published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from dedere.bilingual import Text
from dedere.statistics.synthetic import rows as to_rows
from dedere.statistics.synthetic.charges import draw_counts, draw_harms, draw_violence
from dedere.statistics.synthetic.counting import Counted, count
from dedere.statistics.synthetic.invented import KNOWN_UNTIL
from dedere.statistics.synthetic.lots import Lots
from dedere.statistics.synthetic.margins import Margins, margins
from dedere.statistics.synthetic.persons import draw_persons
from dedere.statistics.synthetic.requests import draw_requests
from dedere.statistics.tables import BESIDE, TABLES, Collection, Missing, Table, check

USUAL_SEED = 1
MOST_SEED = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Synthetic:
    """A collection that was made up, and what its margins come to."""

    seed: int
    collection: Collection
    margins: Margins

    @property
    def counted(self) -> tuple[Counted, ...]:
        """Every margin, counted in the tables."""
        return tuple(count(one, self.collection) for one in self.margins.margins)


def make(seed: int = USUAL_SEED) -> Synthetic:
    """The collection of a seed: the same seed gives the same rows, in the same order.

    Raises:
        ValueError: for a seed below zero.
    """
    lots, wanted = Lots(seed), margins()
    persons = draw_persons(lots, wanted)
    requests = draw_requests(lots, wanted, persons)
    violence = draw_violence(lots, wanted, persons)
    counts = draw_counts(lots, wanted, persons, violence)
    harms = draw_harms(lots, persons, violence, counts)
    named = [(f"SYN-R{number:04}", one) for number, one in enumerate(requests, 1)]
    made: dict[str, Iterable[to_rows.Row]] = {
        "persons": map(to_rows.of_person, persons),
        "counts": map(to_rows.of_count, counts),
        "harms": map(to_rows.of_harm, harms),
        "requests": (to_rows.of_request(id, one) for id, one in named),
        "request_offenses": (row for id, one in named for row in to_rows.of_offenses(id, one)),
    }
    origin = f"synthetic, seed {seed}"
    tables = {name: _frame(TABLES[name], list(found), origin) for name, found in made.items()}
    return Synthetic(seed, Collection(tables, (origin,), (NOTE,)), wanted)


def _frame(table: Table, rows: Sequence[to_rows.Row], origin: str) -> pl.DataFrame:
    """Rows as a frame; each of them says that it is made up."""
    common: dict[str, to_rows.Cell] = {
        "origin": origin,
        "synthetic": True,
        "known_until": KNOWN_UNTIL,
    }
    columns: dict[str, pl.Series] = {}
    for one in table:
        cells = [common.get(one.name, row.get(one.name)) for row in rows]
        columns[one.name] = pl.Series(
            [None if isinstance(cell, Missing) else _written(cell) for cell in cells],
            dtype=pl.String,
        )
        if not one.needed:
            columns[one.name + BESIDE] = pl.Series(
                [str(cell) if isinstance(cell, Missing) else None for cell in cells],
                dtype=pl.String,
            )
    return check(table, columns, origin)


def _written(cell: to_rows.Cell) -> str | None:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, date):
        return cell.isoformat()
    return None if cell is None else str(cell)


NOTE = Text(
    "Synthetic: every row is made up. Only the margins were published; nothing else here says "
    "anything about any case.",
    "Sintético: todas las filas son inventadas. Solo se publicaron los márgenes; nada más de esto "
    "dice algo sobre caso alguno.",
)
