"""From YAML to claims; none is taken without its source or with a statistic that there is not."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields
from dedere.errors import InputError, InputErrors, NotKnownError, did_you_mean
from dedere.law import load as load_law
from dedere.sources import Source, read_source
from dedere.statistics import published
from dedere.statistics.audit import bundled
from dedere.statistics.claims import populations
from dedere.statistics.claims.model import (
    Bounds,
    Claim,
    Commitment,
    Evidence,
    InCase,
    Kind,
    Measure,
    OfAudit,
    OfFigures,
    OfRecord,
    Reading,
)
from dedere.statistics.claims.scope import (
    NOT_STATED,
    NUMBERS,
    PERIOD_NOT_STATED,
    RECORD,
    UNITS,
    Period,
    Population,
    Scope,
    days,
    own,
)
from dedere.statistics.declared import statistics
from dedere.statistics.published import words

FORMAT = "dedere-claim/1"
SPEAKS = ("for", "against", "neither")
FIRST_YEAR, LAST_YEAR = 1000, 9998
_DATA = Path(__file__).parent / "data"


@cache
def load() -> Mapping[str, Claim]:
    """The claims that dedere carries, by their ids, in the order of the names of their files."""
    found: dict[str, Claim] = {}
    for path in sorted(_DATA.glob("*.yaml")):
        one = read(path)
        if one.id in found or one.id != path.stem:
            raise ValueError(f"{path.name} must hold the claim of that name, once")
        found[one.id] = one
    return found


def claim(id: str) -> Claim:
    """The bundled claim of that id.

    Raises:
        NotKnownError: with the nearest right id.
    """
    known = load()
    if id not in known:
        raise NotKnownError(
            Text(f"There is no claim '{id}'.", f"No hay afirmación «{id}»."),
            did_you_mean(id, known)
            or Text("`dedere claims list` names them.", "`dedere claims list` las nombra."),
        )
    return known[id]


def read(path: Path) -> Claim:
    """The claim of a file.

    Raises:
        InputErrors: with everything that lacks or is not known, by file, line and column.
    """
    try:
        root = trees.read(path)
    except InputErrors as problem:
        raise InputErrors([_as_of_claims(one) for one in problem.problems]) from None
    return _claim(root, trees.shown_path(path))


def loads(text: str, name: str = "claim.yaml") -> Claim:
    """The claim of a text.

    Raises:
        InputErrors: with everything that is wrong with it.
    """
    try:
        root = trees.parse(text, name)
    except InputErrors as problem:
        raise InputErrors([_as_of_claims(one) for one in problem.problems]) from None
    return _claim(root, name)


def from_values(values: Any, name: str) -> Claim:
    """A claim from plain values, as the office keeps them.

    Raises:
        InputErrors: with everything that is wrong with it.
    """
    return _claim(trees.from_values(values, name), name)


def _as_of_claims(problem: InputError) -> InputError:
    """A problem with what helps a claim, not a casefile."""
    if problem.todo not in (trees.BEGINS, trees.IS_TEXT):
        return problem
    return InputError(problem.place, problem.found, _BEGINS)


def _claim(root: trees.Node, name: str) -> Claim:
    problems = trees.Problems(name)
    top = Fields(root, problems)
    if top.text("format") not in (FORMAT, ""):
        top.wrong(
            top.at("format"), f"the format is `{FORMAT}`", f"el formato es `{FORMAT}`", _BEGINS
        )
    made = _Reader(top, problems).claim()
    top.close()
    problems.raise_any()
    return made


class _Reader:
    """Reads one claim."""

    def __init__(self, top: Fields, problems: trees.Problems) -> None:
        self.top, self.problems = top, problems
        self.id = top.text("id")
        self.named: dict[str, Population] = {}
        for one in top.items("populations"):
            id = one.text("id")
            if id in self.named:
                one.wrong(one.at("id"), f"'{id}' stands twice", f"«{id}» aparece dos veces")
            self.named[id] = populations.in_words(self.id, id, one.needed_words("says"))
            one.close()

    def claim(self) -> Claim:
        """All of it."""
        top = self.top
        measures = tuple(self._measure(one) for one in top.items("measures"))
        _no_two(top, "measures", [one.id for one in measures])
        commitment = None
        if top.has("commitment"):
            commitment = self._commitment(Fields(top.at("commitment"), self.problems))
        if not measures and commitment is None:
            top.wrong(
                top.node,
                "nothing is declared that would decide it",
                "no se declara nada que la decidiría",
                _DECLARE,
            )
        return Claim(
            id=self.id,
            place=self.problems.place(top.node),
            kind=_option(top, "kind", {str(one): one for one in Kind}),
            who=top.needed_words("who"),
            when=_span(top, "when"),
            says=top.needed_words("says"),
            source=self._source(),
            for_=top.needed_words("for"),
            against=top.needed_words("against"),
            measures=measures,
            commitment=commitment,
            cases=tuple(_in_case(one) for one in top.items("cases")),
            provisions=tuple(self._provisions()),
            note=top.words("note"),
        )

    def _source(self) -> Source:
        """A published source by its id, or one that is described here."""
        top, known = self.top, published.load().sources
        node = top.entries.get("source")
        top.asked.add("source")
        if isinstance(node, trees.Mapping):
            return read_source(Fields(node, self.problems))
        if isinstance(node, trees.Scalar) and node.text in known:
            return known[node.text]
        if isinstance(node, trees.Scalar) and not node.is_null:
            top.wrong(
                node,
                f"no such source: {node.text}",
                f"no existe la fuente: {node.text}",
                did_you_mean(node.text, known),
            )
        else:
            top.wrong(node or top.node, "it has no source", "no tiene fuente", _SOURCE)
        unread = Text("The source is not known.", "No se conoce la fuente.")
        return Source("?", unread, "secondary", "", unread, None)

    def _provisions(self) -> list[str]:
        found, known = [], load_law().provisions
        for node in self.top.nodes("provisions"):
            id = node.text if isinstance(node, trees.Scalar) else ""
            if id not in known:
                self.top.wrong(
                    node,
                    f"there is no provision '{id}'",
                    f"no hay disposición «{id}»",
                    did_you_mean(id, known),
                )
            found.append(id)
        return found

    def _measure(self, one: Fields) -> Measure:
        made = Measure(
            id=one.text("id"),
            scope=self.scope(one),
            supports=_bounds(one, "supports"),
            contradicts=_bounds(one, "contradicts"),
            evidence=tuple(self._evidence(each) for each in one.items("statistics")),
            why=one.words("why"),
            needs=one.words("needs"),
        )
        one.close()
        return made

    def scope(self, one: Fields, *, period: Period | None = None) -> Scope:
        """Unit, population and period; a *period* that is given is not asked for."""
        return Scope(
            _option(one, "unit", {word: word for word in UNITS}),
            _option(one, "number", {word: word for word in NUMBERS}, "count"),
            self._population(one),
            period or self._period(one),
        )

    def _period(self, one: Fields) -> Period:
        word = one.text("period")
        about = bool(one.flag("about_period", default=False))
        named = {"record": RECORD, NOT_STATED: PERIOD_NOT_STATED, "own": own(self.id)}
        if word in named:
            return named[word]
        if not word:
            return PERIOD_NOT_STATED
        return one.read("period", lambda text: days(text, about=about), PERIOD_NOT_STATED)

    def _population(self, one: Fields) -> Population:
        node = one.entries.get("population")
        one.asked.add("population")
        if isinstance(node, trees.Mapping):
            return self._population_of(Fields(node, self.problems))
        word = node.text if isinstance(node, trees.Scalar) else ""
        if word == NOT_STATED:
            return populations.UNSAID
        if word in self.named:
            return self.named[word]
        if node is None or not word:
            one.missing("population")
        else:
            one.wrong(
                node,
                f"no population is called '{word}'",
                f"ninguna población se llama «{word}»",
                did_you_mean(word, self.named) or _POPULATIONS,
            )
        return populations.UNSAID

    def _population_of(self, one: Fields) -> Population:
        """The words of published figures, or a group of a declared statistic."""
        if one.has("statistic"):
            of = self._of_record(one)
            known = statistics()
            if of.name not in known:
                return populations.UNSAID
            return populations.of_statistic(known[of.name], of.group, of.where, of.versus)
        made = populations.of_words(
            _word(one, "event", words.EVENTS),
            _word(one, "from", words.PLACES),
            _word(one, "to", words.PLACES),
            _word(one, "persons", words.PERSONS, populations.ALL),
            _word(one, "of", words.PARTS, populations.ALL),
        )
        if one.has("having"):
            part = Fields(one.at("having"), self.problems)
            event = one.text("event")
            made = populations.share_of(
                made,
                _word(part, "event", words.EVENTS, event if event in words.EVENTS else None),
                _word(part, "of", words.PARTS, populations.ALL),
            )
            part.close()
        one.close()
        return made

    def _evidence(self, one: Fields) -> Evidence:
        if one.has("published"):
            return self._of_figures(one)
        if one.has("statistic"):
            return self._of_record(one)
        if one.has("audit"):
            return self._of_audit(one)
        one.wrong(
            one.node,
            "a statistic is `published`, `statistic` or `audit`",
            "una estadística es `published`, `statistic` o `audit`",
        )
        one.asked |= one.entries.keys()
        return OfFigures(())

    def _of_figures(self, one: Fields) -> OfFigures:
        known = published.load().figures
        node = one.entries["published"]
        nodes = node.items if isinstance(node, trees.Sequence) else [node]
        ids = tuple(_known(one, each, known, _NO_FIGURE) for each in nodes)
        over = None
        if one.has("over"):
            over = _known(one, one.entries["over"], known, _NO_FIGURE)
        one.close()
        return OfFigures(ids, over)

    def _of_record(self, one: Fields) -> OfRecord:
        name = _known(one, one.at("statistic"), statistics(), _NO_STATISTIC)
        one.asked.add("statistic")
        where = tuple(node.text for node in one.nodes("where") if isinstance(node, trees.Scalar))
        made = OfRecord(name, one.text("group", "all"), where, one.text("versus", "") or None)
        one.close()
        return made

    def _of_audit(self, one: Fields) -> OfAudit:
        audit = _known(one, one.at("audit"), bundled.names(), _NO_AUDIT)
        item = one.text("item")
        if audit in bundled.names():
            items = [found.item.id for found in bundled.report(audit).findings]
            if item not in items:
                one.wrong(
                    one.at("item"),
                    f"the audit has no item '{item}'",
                    f"la auditoría no tiene «{item}»",
                    did_you_mean(item, items),
                )
        made = OfAudit(audit, item, self.scope(one))
        one.close()
        return made

    def _commitment(self, one: Fields) -> Commitment:
        since, until = one.count("since"), one.count("until")
        if since is None:
            if "since" not in one.entries:
                one.missing("since")
            since = 2000
        for key, year in (("since", since), ("until", until)):
            if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
                one.wrong(one.at(key), f"`{key}` is a year", f"`{key}` es un año")
        if until is not None and until < since:
            one.wrong(one.at("until"), "it ends before it begins", "termina antes de empezar")
        readings = tuple(self._reading(each) for each in one.items("readings"))
        if not readings and not one.has("readings"):
            one.missing("readings")
        _no_two(one, "readings", [each.id for each in readings])
        one.close()
        return Commitment(since=since, until=until, readings=readings)

    def _reading(self, one: Fields) -> Reading:
        kept = _bounds(one, "kept")
        if kept is None:
            one.missing("kept")
        series = {each.series for each in published.load().figures.values()}
        statistic = None
        if one.has("statistic"):
            statistic = self._of_record(Fields(one.at("statistic"), self.problems))
        made = Reading(
            id=one.text("id"),
            says=one.needed_words("says"),
            scope=self.scope(one, period=PERIOD_NOT_STATED),
            kept=kept or Bounds(),
            series=tuple(_known(one, node, series, _NO_SERIES) for node in one.nodes("series")),
            beside=tuple(_known(one, node, series, _NO_SERIES) for node in one.nodes("beside")),
            statistic=statistic,
        )
        one.close()
        return made


def _in_case(one: Fields) -> InCase:
    made = InCase(
        one.text("id"),
        _option(one, "speaks", {word: word for word in SPEAKS}),
        one.needed_words("says"),
    )
    one.close()
    return made


def _bounds(one: Fields, key: str) -> Bounds | None:
    """Where a number must lie; at least one end, and not an end twice."""
    if not one.has(key):
        return None
    ends = Fields(one.at(key), one.problems)
    low, above = ends.number("at_least"), ends.number("more_than")
    high, below = ends.number("at_most"), ends.number("less_than")
    if isinstance(ends.node, trees.Mapping):
        if all(end is None for end in (low, above, high, below)) and not ends.entries:
            ends.wrong(ends.node, "it bounds nothing", "no fija nada", _ENDS)
        if None not in (low, above) or None not in (high, below):
            ends.wrong(ends.node, "one end stands twice", "un extremo está dos veces", _ENDS)
    ends.close()
    bottom = low if low is not None else above
    top = high if high is not None else below
    if bottom is not None and top is not None and bottom > top:
        ends.wrong(ends.node, "no number lies there", "ningún número cabe ahí", _ENDS)
    return Bounds(bottom, above is None, top, below is None)


def _span(one: Fields, key: str) -> PartialDate:
    if not one.has(key):
        one.missing(key)
    return one.span(key) or PartialDate.parse("2000")


def _option(one: Fields, key: str, options: Mapping[str, Any], default: str | None = None) -> Any:
    if not one.has(key) and default is None:
        one.missing(key)
    return one.option(key, options, options[default or next(iter(options))])


def _word(one: Fields, key: str, known: Mapping[str, Any], default: str | None = None) -> str:
    found: str = _option(one, key, {word: word for word in known}, default)
    return found


def _known(one: Fields, node: trees.Node, known: Collection[str], no_such: tuple[str, str]) -> str:
    word = node.text.strip() if isinstance(node, trees.Scalar) else ""
    if word not in known:
        one.wrong(
            node,
            no_such[0].format(word=word),
            no_such[1].format(word=word),
            did_you_mean(word, known),
        )
    return word


def _no_two(one: Fields, key: str, ids: list[str]) -> None:
    for id in {each for each in ids if ids.count(each) > 1}:
        one.wrong(one.at(key), f"'{id}' stands twice", f"«{id}» aparece dos veces")


def number(value: Decimal) -> str:
    """A number with no zeros after its last decimal."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


_BEGINS = Text(
    f"A claim is YAML or JSON and begins with `format: {FORMAT}`.",
    f"Una afirmación es YAML o JSON y empieza con `format: {FORMAT}`.",
)
_DECLARE = Text(
    "Write `measures`: each with unit, population, period, and what supports or contradicts it; or "
    "a `commitment`.",
    "Escriba `measures`: cada una con unidad, población, periodo y lo que la respalda o la "
    "contradice; o un `commitment`.",
)
_SOURCE = Text(
    "Write `source` with id, kind, title and url (or `no_address` with the reason).",
    "Escriba `source` con id, kind, title y url (o `no_address` con la razón).",
)
_POPULATIONS = Text(
    "Name it under `populations`, or write event, from and to, or a statistic.",
    "Nómbrela en `populations`, o escriba event, from y to, o una estadística.",
)
_ENDS = Text(
    "Write at_least or more_than, at_most or less_than.",
    "Escriba at_least o more_than, at_most o less_than.",
)
_NO_FIGURE = ("there is no published figure '{word}'", "no hay cifra publicada «{word}»")
_NO_STATISTIC = ("there is no statistic '{word}'", "no hay estadística «{word}»")
_NO_AUDIT = ("there is no bundled audit '{word}'", "no hay auditoría incluida «{word}»")
_NO_SERIES = ("there is no published series '{word}'", "no hay serie publicada «{word}»")
