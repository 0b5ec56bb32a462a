"""One statistic as its page and its files show it: asked by the address, told in words.

There are two answers of each: that of the office, with all its numbers, and the one that may be
published, in which small numbers are hidden. A page and a file hold one of them, never both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

import polars as pl
from django.http import HttpRequest, QueryDict

from dedere import __version__
from dedere.bilingual import Language, Text
from dedere.errors import DedereError, InputError, NotKnownError
from dedere.office.errors import NotHere
from dedere.office.holding import Held
from dedere.office.statistics_source import Source, source_of
from dedere.pictures.styles import alone
from dedere.statistics import running
from dedere.statistics.declared import statistic
from dedere.statistics.expressions import leaves
from dedere.statistics.public import Public, publish, telling
from dedere.statistics.running import Answer, picturing, saying, writing
from dedere.statistics.statistic import Statistic
from dedere.statistics.tables import Column, Missing, Sort, Table

IS = "is."
"""So begins the name of a field of the form that asks for a value of a column."""
MOST_WORDS = 60
"""So many values of an open vocabulary are offered."""
_LONGEST = 200
_published: Held[Public] = Held(24)


@dataclass(frozen=True, slots=True)
class Question:
    """What the address asks."""

    statistic: Statistic
    source: Source
    where: tuple[str, ...]
    by: tuple[str, ...]
    as_of: date | None
    public: bool
    problem: DedereError | None = None
    """What is wrong with the conditions; they are left out then."""

    def query(self, as_of: date | None = None, **more: str | None) -> str:
        """The address's question, always in one order, with the day where it is given."""
        day = as_of or self.as_of
        pairs = [("from", self.source.id)] if self.source.id else []
        pairs += [("where", one) for one in self.where] + [("by", one) for one in self.by]
        pairs += [("as_of", day.isoformat())] if day else []
        named: dict[str, str | None] = {"public": "yes" if self.public else None, **more}
        pairs += [(name, value) for name, value in named.items() if value is not None]
        return urlencode(pairs)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with its answer; *published* is it as it may be published, where that is asked."""

    question: Question
    answer: Answer
    published: Public | None

    @property
    def shown(self) -> Answer:
        """The answer of which everything on the page is told."""
        return self.answer if self.published is None else self.published.answer

    def sentence(self, lang: Language) -> str:
        """What was found."""
        if self.published is not None:
            return telling.sentence(self.published, lang)
        return saying.sentence(self.answer, lang)

    def svg(self, lang: Language, *, narrow: bool = False) -> str:
        """The picture."""
        if self.published is not None:
            return telling.draw(self.published, lang, narrow=narrow)
        return picturing.draw(self.answer, lang, narrow=narrow)

    def svg_file(self, lang: Language) -> str:
        """The picture as a file that stands alone."""
        return alone(self.svg(lang), "statistic")

    def csv(self, lang: Language) -> str:
        """The rows."""
        if self.published is not None:
            return telling.as_csv(self.published, lang)
        return writing.as_csv(self.answer, lang)

    def data(self, lang: Language) -> dict[str, Any]:
        """The Contract's object."""
        made = (self.published or self.answer).data(lang)
        if self.question.source.hash:
            made["source_sha256"] = self.question.source.hash
        return made

    def head(self, lang: Language) -> list[str]:
        """The heads of the table."""
        return [one.in_(lang) for one in saying.columns(self.shown)]

    def table(self, lang: Language) -> list[dict[str, Any]]:
        """The rows of the table."""
        if self.published is not None:
            lines = [
                (telling.cells(self.published, one, lang), one.row is None)
                for one in self.published.lines
            ]
        else:
            lines = [(saying.cells(self.answer, row, lang), False) for row in self.answer.rows]
        heads = self.head(lang)[1:]
        return [
            {
                "label": label,
                "cells": [
                    {"head": head, "text": text} for head, text in zip(heads, cells, strict=True)
                ],
                "hidden": hidden,
            }
            for (label, *cells), hidden in lines
        ]

    def missing(self, lang: Language) -> list[dict[str, Any]]:
        """How many are not known, by kind; what does not apply is none of them."""
        return [
            {"kind": Missing(kind).label.in_(lang), "number": number}
            for kind, number in self.shown.missing.items()
        ]

    def citation(self, lang: Language, address: str) -> str:
        """How to cite it."""
        answer, source = self.answer, self.question.source
        day = answer.as_of.isoformat() if answer.as_of else "–"
        said = _CITED.format(
            question=answer.statistic.question,
            name=answer.statistic.name,
            version=__version__,
            day=day,
            source=Text(source.name, source.name),
        ).in_(lang)
        if source.hash:
            said += f" SHA-256 {source.hash}."
        if answer.only:
            said += " " + _ONLY.format(where=", ".join(answer.only)).in_(lang)
        if answer.synthetic:
            said += " " + _SYNTHETIC.in_(lang)
        return f"{said} {address}"


def question_of(request: HttpRequest, name: str) -> Question:
    """What the address asks.

    Raises:
        NotHere: a statistic or a source that there is not.
    """
    try:
        found = statistic(name[:80])
    except NotKnownError as unknown:
        raise NotHere(unknown) from None
    source = source_of(request)
    get = request.GET
    where = [one[:_LONGEST] for one in get.getlist("where") if one.strip()]
    where += _from_fields(get, found.table)
    by = dict.fromkeys(one[:_LONGEST] for one in get.getlist("by") if one.strip())
    problem: DedereError | None = None
    day: date | None = None
    if written := get.get("as_of", "").strip():
        try:
            day = date.fromisoformat(written)
        except ValueError:
            problem = DedereError(_NO_DAY.format(written=written[:40]))
    public = get.get("public") == "yes"
    return Question(found, source, tuple(dict.fromkeys(where)), tuple(by), day, public, problem)


def ask(question: Question) -> Asked:
    """The answer.

    Raises:
        InputError: a condition or a group that the table does not have.
    """
    found = _answered(question, question.by)
    if not question.public:
        return Asked(question, found, None)
    ungrouped = _answered(question, ()) if question.by else None
    # Protecting takes seconds where there are many groups, and a page has several files of it.
    key = (found.statistic.name, _printed(found), _printed(ungrouped) if ungrouped else "")
    return Asked(question, found, _published.get(key, lambda: publish(found, ungrouped)))


def _answered(question: Question, by: Sequence[str]) -> Answer:
    return running.answer(
        question.statistic,
        question.source.collection,
        where=question.where,
        by=by,
        as_of=question.as_of,
    )


def asked_or_problem(question: Question) -> tuple[Asked, list[DedereError]]:
    """The answer; without the conditions where these are wrong, with what is wrong."""
    problems = [question.problem] if question.problem else []
    try:
        return ask(question), problems
    except InputError as wrong:
        plain = Question(
            question.statistic, question.source, (), (), question.as_of, question.public
        )
        return ask(plain), [*problems, wrong]


def can_answer(found: Statistic, source: Source) -> Text | None:
    """None where a source can answer a statistic now; else what it would need."""
    there = source.collection.tables
    lacking = [one for one in found.tables if one.name not in there]
    if lacking:
        return _NEEDS.format(
            rows=Text(
                "; ".join(f"{one.row.en} ({one.name})" for one in lacking),
                "; ".join(f"{one.row.es} ({one.name})" for one in lacking),
            )
        )
    empty = [
        name
        for name in dict.fromkeys(leaf.name for node in found.nodes for leaf in leaves(node))
        if not any(_has(there[one.name], name) for one in found.tables)
    ]
    if not empty:
        return None
    titles = [_title(found, name) for name in empty]
    listed = Text("; ".join(one.en for one in titles), "; ".join(one.es for one in titles))
    return _NEEDS_VALUES.format(columns=listed)


def _has(frame: pl.DataFrame, name: str) -> bool:
    return name in frame.columns and frame[name].null_count() < frame.height


def _title(found: Statistic, name: str) -> Text:
    """A column in words; what the statistic makes itself of another table, by that table."""
    for table in found.tables:
        if name in table:
            return table.column(name).title
    return next((one.table.row for one in found.lifted if one.name == name), Text(name, name))


def _printed(found: Answer) -> str:
    return repr((found.data("en"), [row.curve is not None for row in found.rows]))


# -- the form ------------------------------------------------------------------------------------


def fields(asked: Asked, lang: Language) -> list[dict[str, Any]]:
    """The columns by which one can filter, with what can be chosen."""
    question = asked.question
    table = question.statistic.table
    chosen = dict(one.split("=", 1) for one in question.where if "=" in one)
    frame = question.source.collection.tables.get(table.name)
    made = []
    for column in _filters(table):
        words: dict[str, str] = {}
        if column.sort is Sort.CHOICE:
            words = {word: text.in_(lang) for word, text in column.words.items()}
        elif column.sort is Sort.YES_NO:
            words = {"yes": column.said(True).in_(lang), "no": column.said(False).in_(lang)}
        elif column.sort is Sort.CODE and frame is not None and not question.public:
            seen = frame[column.name].drop_nulls().unique().sort().to_list()[:MOST_WORDS]
            words = {word: column.said(word).in_(lang) for word in seen}
        value = chosen.get(column.name, "")
        if value and words and value not in words:
            words[value] = value
        made.append(
            {
                "name": f"{IS}{column.name}",
                "title": column.title.in_(lang),
                "words": [
                    {"id": word, "title": title, "here": word == value}
                    for word, title in words.items()
                ],
                "value": value,
                "is_day": column.sort is Sort.DAY,
            }
        )
    return made


def groups(asked: Asked, lang: Language) -> list[dict[str, Any]]:
    """The columns by which one can split the answer."""
    question = asked.question
    own = {one.name for one in question.statistic.by}
    way = question.statistic.way
    own.add(getattr(getattr(way, "of", None), "name", ""))
    return [
        {
            "name": column.name,
            "title": column.title.in_(lang),
            "is_day": column.sort is Sort.DAY,
            "here": column.name in question.by,
        }
        for column in _filters(question.statistic.table)
        if column.name not in own
    ]


def _filters(table: Table) -> list[Column]:
    sorts = (Sort.CHOICE, Sort.YES_NO, Sort.CODE, Sort.DAY)
    return [one for one in table if one.sort in sorts and one.name not in _BESIDE]


_BESIDE = ("synthetic", "known_until")


def _from_fields(get: QueryDict, table: Table) -> list[str]:
    """The conditions that the fields of the form make."""
    return [
        f"{column.name}={value[:_LONGEST]}"
        for column in table
        if (value := get.get(f"{IS}{column.name}", "").strip())
    ]


def kept(question: Question) -> Sequence[tuple[str, str]]:
    """What the form must carry along beside its fields."""
    pairs = [("from", question.source.id)] if question.source.id else []
    return [*pairs, *([("public", "yes")] if question.public else [])]


_NO_DAY = Text("'{written}' is not a day.", "«{written}» no es un día.")
_NEEDS = Text("It would need: {rows}.", "Haría falta: {rows}.")
_NEEDS_VALUES = Text("It would need values of: {columns}.", "Harían falta valores de: {columns}.")
_CITED = Text(
    "{question} Statistic “{name}” of dedere {version}, as of {day}. Source: {source}.",
    "{question} Estadística «{name}» de dedere {version}, al {day}. Fuente: {source}.",
)
_ONLY = Text("Only where {where}.", "Solo donde {where}.")
_SYNTHETIC = Text("Synthetic: about no real person.", "Sintético: sobre ninguna persona real.")
