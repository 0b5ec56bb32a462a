"""Every declared statistic as it leaves: its queries, its answer, its picture.

Where each row that is counted lies in the release too, the answer is told in full, because anybody
can count again. Every other answer has its small counts hidden, and what would give them away.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import polars as pl

from dedere.bilingual import LANGUAGES, Language, Text
from dedere.pictures.styles import alone
from dedere.statistics.declared import statistic, statistics
from dedere.statistics.public import Public, publish, telling
from dedere.statistics.running import Answer, answer, picturing, saying, writing
from dedere.statistics.running.polars_engine import Polars
from dedere.statistics.running.query import Query
from dedere.statistics.running.sql import statement
from dedere.statistics.statistic import Statistic
from dedere.statistics.tables import Collection

MOST_ROWS = 1_000
"""Of an answer with more rows that must be protected nothing is told: it would take too long."""
Report = Callable[[int, int], None]


@dataclass(frozen=True)
class Told:
    """One statistic in a release. *answer* is what may be told; *public* how it was protected."""

    statistic: Statistic
    answer: Answer
    public: Public | None
    queries: tuple[str, ...]
    lacking: tuple[str, ...] = ()

    @property
    def is_answered(self) -> bool:
        """Whether the tables that it needs are there."""
        return not self.lacking

    @property
    def rows(self) -> int:
        """How many groups it has, those that are hidden among them."""
        return len(self.answer.rows) if self.public is None else len(self.public.lines)

    @property
    def hidden(self) -> int:
        """How many of them are hidden."""
        return 0 if self.public is None else self.public.hidden

    @property
    def is_drawn(self) -> bool:
        """Whether there is anything to draw."""
        return bool(self.answer.rows)

    def csv(self, lang: Language) -> str:
        """The answer as CSV, with a column that says which rows are hidden."""
        if self.public is not None:
            return telling.as_csv(self.public, lang)
        return _with_hidden(writing.as_csv(self.answer, lang))

    def sentence(self, lang: Language) -> str:
        """What was found, in one sentence."""
        if self.public is not None:
            return telling.sentence(self.public, lang)
        return saying.sentence(self.answer, lang)

    def svg(self, lang: Language) -> str:
        """The picture as a file of its own, which tells itself in words."""
        if self.public is not None:
            return alone(telling.draw(self.public, lang), "statistic")
        return alone(picturing.draw(self.answer, lang), "statistic")

    def told(self, lang: Language) -> str:
        """What the picture shows, in words."""
        chart = (
            picturing.chart(self.answer, lang)
            if self.public is None
            else telling.chart(self.public, lang)
        )
        return " ".join(chart.told.split())

    def sql(self) -> str:
        """The queries, with what they count said above them."""
        asked = self.statistic
        head = [asked.name]
        for lang in LANGUAGES:
            head += ["", asked.question.in_(lang)]
            counted = _COUNTED.format(unit=asked.unit.label, population=asked.population)
            head += [counted.in_(lang), self.answer.method.in_(lang)]
            if asked.note is not None:
                head.append(asked.note.in_(lang))
            head.append(_NUMBERS.in_(lang))
        head.append("")
        for one in asked.tables:
            file = f"tables/parquet/{one.name}.parquet"
            head.append(f"CREATE VIEW {one.name} AS SELECT * FROM '{file}';")  # noqa: S608 - ours
        lines = [f"-- {line}".rstrip() for line in head]
        return "\n".join([*lines, "", *(f"{one};\n" for one in self.queries)])


def tell(
    collection: Collection,
    day: date,
    in_full: frozenset[str],
    threshold: int,
    chosen: Sequence[str] | None = None,
    report: Report | None = None,
) -> tuple[Told, ...]:
    """All statistics as of a day.

    Args:
        collection: the tables as of that day.
        day: the day.
        in_full: tables of which every row leaves.
        threshold: counts below it are small.
        chosen: the names of those that are told; all where None.
        report: told how many are done, and of how many.

    Raises:
        NotKnownError: a name that no statistic has.
    """
    # Where the tables came from, and who read them, is no part of what is told.
    collection = replace(collection, sources=())
    made: list[Told] = []
    names = list(statistics()) if chosen is None else sorted(set(chosen))
    every = [statistic(name) for name in names]
    for number, one in enumerate(every):
        made.append(_one(one, collection, day, in_full, threshold))
        if report is not None:
            report(number + 1, len(every))
    return tuple(made)


def _one(
    asked: Statistic,
    collection: Collection,
    day: date,
    in_full: frozenset[str],
    threshold: int,
) -> Told:
    engine = _Noting(collection.tables)
    found = answer(asked, collection, as_of=day, engine=engine)
    lacking = tuple(one.name for one in asked.tables if one.name not in collection.tables)
    queries = tuple(dict.fromkeys(engine.noted))
    if lacking:
        return Told(asked, found, None, queries, lacking)
    if all(one.name in in_full for one in asked.tables):
        return Told(asked, found, None, queries)
    shown = publish(found, threshold=threshold, most_rows=MOST_ROWS)
    return Told(asked, shown.answer, shown, queries)


class _Noting(Polars):
    """The engine that notes each query as SQL."""

    def __init__(self, frames: Mapping[str, pl.DataFrame]) -> None:
        super().__init__(frames)
        self.noted: list[str] = []
        self.schemas = {name: _plain(frame.schema) for name, frame in frames.items()}

    def histogram(self, query: Query) -> pl.DataFrame:
        """The rows of *query* counted."""
        self.noted.append(statement(query, self.schemas))
        return super().histogram(query)


def _plain(schema: pl.Schema) -> pl.Schema:
    """The types of a table as its files have them: words as text."""
    return pl.Schema(
        {name: pl.String() if isinstance(one, pl.Enum) else one for name, one in schema.items()}
    )


def _with_hidden(written: str) -> str:
    """The CSV of a whole answer with the column that one of a protected answer has."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for number, row in enumerate(csv.reader(io.StringIO(written))):
        writer.writerow([*row, "no" if number else "hidden"])
    return out.getvalue()


def index(told: Sequence[Told], lang: Language) -> list[dict[str, str]]:
    """One line for each statistic: what it asks, and whether it was answered."""
    return [
        {
            "statistic": one.statistic.name,
            "question": one.statistic.question.in_(lang),
            "unit": one.statistic.unit.label.in_(lang),
            "population": one.statistic.population.in_(lang),
            "tables": " ".join(table.name for table in one.statistic.tables),
            "answered": "yes" if one.is_answered else "no",
            "protected": "yes" if one.public is not None else "no",
            "groups": str(one.rows) if one.is_answered else "",
            "hidden": str(one.hidden) if one.is_answered else "",
            "says": " ".join(one.sentence(lang).split()) if one.is_answered else "",
        }
        for one in told
    ]


_COUNTED = Text("Counted: {unit}; of {population}.", "Se cuenta: {unit}; de {population}.")
_NUMBERS = Text(
    "Why a value is missing is told as a number: the place of the word in the codebook, from 0.",
    "Por qué falta un valor se dice con un número: el lugar de la palabra en el libro de códigos, "
    "desde 0.",
)
