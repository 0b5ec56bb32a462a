"""The agreement in words: a line a variable, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from dedere.bilingual import Language, Text, same
from dedere.statistics.agreement.acts import NOTHING
from dedere.statistics.agreement.comparing import EMPTY_PART
from dedere.statistics.agreement.doubting import number, sentences
from dedere.statistics.agreement.measuring import Agreement, Difference, Verdict
from dedere.statistics.agreement.metrics import written
from dedere.statistics.agreement.model import Rating
from dedere.statistics.agreement.reporting import METHOD, Report
from dedere.statistics.tables.model import KINDS, Missing

COLUMNS = (
    Text("variable", "variable"),
    Text("alpha", "alfa"),
    Text("95 %", "95 %"),
    Text("same", "iguales"),
    Text("units", "unidades"),
    Text("kappa", "kappa"),
    Text("whether there is a value", "si hay valor"),
    Text("demand", "exigido"),
    Text("result", "resultado"),
)


def cells(one: Agreement, lang: Language) -> list[str]:
    """The cells of one row of the table."""
    value = one.value
    return [
        one.path,
        number(value.value),
        between(value.low, value.high, lang),
        percent(value.observed),
        str(value.units),
        number(one.kappas[0].value) if len(one.kappas) == 1 else "–",
        number(one.presence.value),
        number(one.demand),
        result(one).in_(lang),
    ]


def result(one: Agreement) -> Text:
    """What follows, and why nothing does."""
    if one.verdict is Verdict.UNDEFINED and one.value.why is not None:
        return one.value.why.label
    if one.verdict is Verdict.MET and one.presence_below:
        return _VALUES_ONLY
    return one.verdict.label


def percent(share: float | None) -> str:
    """A share in whole percent, never rounded up to all."""
    return "–" if share is None else f"{int(100 * share + 1e-9)} %"


def between(low: float | None, high: float | None, lang: Language) -> str:
    """The two ends of an interval."""
    if low is None or high is None:
        return "–"
    return _BETWEEN.format(low=number(low), high=number(high)).in_(lang)


def head(found: Report, lang: Language) -> str:
    """One sentence: how much was measured, how much meets its demand."""
    return _HEAD.format(
        n=len(found.found),
        units=found.codings.units,
        coders=len(found.codings.coders),
        met=len(found.of(Verdict.MET)),
        below=len(found.of(Verdict.BELOW)),
        undefined=len(found.of(Verdict.UNDEFINED)),
        alone=len(found.of(Verdict.ONE_CODER)),
    ).in_(lang)


def short(found: Report, lang: Language, *, differences: bool = False) -> Iterator[str]:
    """The variables on which no number should rest without saying so, with where coders differ."""
    wanting = [
        one
        for one in found.found
        if one.verdict is not Verdict.MET or one.presence_below or (differences and one.differences)
    ]
    for one in wanting:
        for text in sentences(one):
            yield f"! {one.path}: {text.in_(lang)}"
        if one.verdict is Verdict.MET and not sentences(one):
            yield f"  {one.path}:"
        if one.differences and one.compared.doubly:
            yield from _where(one.differences, lang, differences=differences)


def around(found: Report, lang: Language) -> Iterator[str]:
    """How it was measured, and what is not in it."""
    yield METHOD.format(n=f"{found.resamples:,}", seed=found.seed).in_(lang)
    yield _DEMAND.format(
        demand=number(found.book.demand),
        lowest=number(found.book.lowest),
        source=_bare(found.book.source),
        sure=SURE.get(found.book.confidence, same(found.book.confidence)),
    ).in_(lang)
    for note in found.notes:
        yield note.in_(lang)
    if found.empty:
        yield _EMPTY.format(names=", ".join(found.empty)).in_(lang)


def _bare(source: Text) -> Text:
    """Without its full stop, as something follows."""
    return Text(source.en.rstrip("."), source.es.rstrip("."))


def _where(found: Sequence[Difference], lang: Language, *, differences: bool) -> Iterator[str]:
    if differences:
        for one in found:
            place = one.unit if one.row is None else f"{one.unit} [{one.row}]"
            yield f"    {place}: " + "; ".join(
                f"{coder}: {_said(rating, lang)}" for coder, rating in one.said
            )
        return
    told = []
    for unit, those in groupby(found, key=lambda one: one.unit):
        rows = [one.row for one in those if one.row is not None]
        told.append(f"{unit} [{'; '.join(rows)}]" if rows else unit)
    yield "    " + _DIFFER.format(units=", ".join(told)).in_(lang)


def _said(rating: Rating, lang: Language) -> str:
    if rating.missing:
        return f"({why_missing(rating.missing).in_(lang)})"
    return rating.value if isinstance(rating.value, str) else written(rating.value)


def why_missing(kind: str) -> Text:
    """A kind of missing in words."""
    if kind in KINDS:
        return Missing(kind).label
    return _KINDS.get(kind, same(kind.replace("_", " ")))


_KINDS = {
    NOTHING: Text("no value", "sin valor"),
    EMPTY_PART: Text("left empty", "en blanco"),
}
SURE = {
    "verified": Text("read in the source named", "leído en la fuente citada"),
    "known": Text("known, not read again", "conocido, no releído"),
    "doubtful": Text("doubtful", "dudoso"),
}
_VALUES_ONLY = Text(
    "the values meet the demand; whether there is one does not",
    "los valores cumplen lo exigido; si los hay, no",
)
_BETWEEN = Text("{low} to {high}", "{low} a {high}")
_HEAD = Text(
    "{n} variables or parts of them, {units} units, {coders} coders: {met} meet the demand, "
    "{below} are below it, of {undefined} nothing can be said, {alone} were coded by one person "
    "only.",
    "{n} variables o partes, {units} unidades, {coders} codificadores: {met} cumplen lo exigido, "
    "{below} no lo alcanzan, de {undefined} no se puede decir nada, {alone} las codificó una sola "
    "persona.",
)
_DIFFER = Text("They differ on: {units}", "Difieren en: {units}")
_DEMAND = Text(
    "Demanded: {demand}; no variable may demand less than {lowest}. {source} ({sure}).",
    "Exigido: {demand}; ninguna variable puede exigir menos de {lowest}. {source} ({sure}).",
)
_EMPTY = Text(
    "Nobody gave a value, and all say so: {names}.", "Nadie dio valor, y todos lo dicen: {names}."
)
