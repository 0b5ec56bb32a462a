"""The answer in words: the verdict first, then the table, then what moves it."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.transfers.figures import MARKS, Source
from dedere.transfers.savings.bases import Base, beside
from dedere.transfers.savings.drivers import EXPENSES, LABELS, not_measured
from dedere.transfers.savings.money import dollars, pesos
from dedere.transfers.savings.plain import GIVEN, cited
from dedere.transfers.savings.reckoning import Savings
from dedere.transfers.savings.verdict import name_in, verdict


def lines(savings: Savings, lang: str) -> Iterator[str]:
    """Every line of the answer."""
    yield from verdict(savings, lang)
    yield ""
    yield from _bases(savings, lang)
    yield from _net(savings, lang)
    yield ""
    yield from _drivers(savings, lang)
    yield ""
    yield from _receiving(savings, lang)
    yield ""
    yield from _cited(savings, lang)


def _bases(savings: Savings, lang: str) -> Iterator[str]:
    asked = savings.question
    yield _BASES.in_(lang).format(years=f"{asked.years:,f}")
    width = max(len(name_in(base.name, lang)) for base in savings.bases)
    for base in savings.bases:
        name = f"{name_in(base.name, lang):<{width}}"
        yield f"  {_sign(savings, base)} {name}  {_row(base, savings, lang)}"
    if savings.claim is not None:
        yield "  " + _SIGNS.in_(lang)
    if savings.in_force:
        names = ", ".join(name_in(fee.name, lang) for fee in savings.in_force)
        day = asked.on or asked.said_on
        text = _IN_FORCE_ON.format(names=names, day=day) if day else _NEWEST.format(names=names)
        yield "  " + text.in_(lang)
    others = ", ".join(
        f"{series.title.in_(lang)}: {dollars(figure.value, lang)} ({figure.when.written})"
        for series, figure in beside()
    )
    yield "  " + _OTHERS.in_(lang).format(others=others)
    for one in savings.left_out:
        yield f"  {name_in(one.fee.name, lang)}: {one.why.in_(lang)}"


def _row(base: Base, savings: Savings, lang: str) -> str:
    total = base.total(savings.question.years)
    if base.annual_cost is None or total is None:
        why = base.why.in_(lang) if base.why else ""
        return f"{'–':>10}  {'–':>12}  {why}"
    mark = MARKS[base.confidence].in_(lang) if base.confidence else GIVEN[lang]
    numbers = "".join(f" [{_sources(savings).index(one) + 1}]" for one in base.sources)
    cost = dollars(base.annual_cost, lang)
    note = f": {base.note.in_(lang)}" if base.given and base.note else ""
    return f"{cost:>10}  {dollars(total, lang):>12}  {mark}{numbers}{note}"


def _sources(savings: Savings) -> list[Source]:
    """All sources, in the order in which they are named."""
    of_bases = [source for base in savings.bases for source in base.sources]
    of_theirs = [source for base in savings.receiving.bases for source in base.sources]
    return list(dict.fromkeys(of_bases + of_theirs))


def _cited(savings: Savings, lang: str) -> Iterator[str]:
    yield _SOURCES.in_(lang)
    for number, source in enumerate(_sources(savings), start=1):
        yield f"  [{number}] {cited((source,), lang)}"


def _sign(savings: Savings, base: Base) -> str:
    if savings.claim is None:
        return "·"
    if base.name in savings.claim.consistent_with:
        return "✓"
    return "✗" if base.name in savings.claim.inconsistent_with else "?"


def _net(savings: Savings, lang: str) -> Iterator[str]:
    asked = savings.question
    given = [name for name in EXPENSES if getattr(asked, name) is not None]
    if not given and asked.years_to_release is None:
        return
    low, high = (dollars(one, lang) for one in savings.net)
    yield _NET.in_(lang).format(low=low, high=high)
    for name in given:
        yield f"  - {LABELS[name].in_(lang)}: {dollars(getattr(asked, name), lang)}"
    if given:
        yield f"  {_WHOSE.in_(lang)}"
    if asked.years_to_release is not None:
        yield "  - " + _RELEASED.in_(lang).format(years=f"{asked.years_to_release:,f}")


def _drivers(savings: Savings, lang: str) -> Iterator[str]:
    yield _MOVES.in_(lang)
    for place, one in enumerate(savings.drivers, start=1):
        moves = dollars(one.moves, lang)
        low, high = (
            f"{end:,f}" if one.name == "years" else dollars(end, lang)
            for end in (one.low, one.high)
        )
        yield f"  {place}. {LABELS[one.name].in_(lang)} ({low} – {high}): {moves}"
    for name, why in not_measured(savings.question):
        yield f"  ?  {LABELS[name].in_(lang)}: {why.in_(lang)}"


def _receiving(savings: Savings, lang: str) -> Iterator[str]:
    there = savings.receiving
    yield _THERE.in_(lang).format(years=f"{there.years:,f}")
    for one in there.bases:
        name = name_in(one.name, lang)
        if one.annual_cost is None:
            yield f"  {name}: – {one.how.in_(lang)}"
        else:
            total = pesos(there.years * one.annual_cost)
            numbers = "".join(f" [{_sources(savings).index(source) + 1}]" for source in one.sources)
            yield f"  {name}: {pesos(one.annual_cost)} → {total}. {one.how.in_(lang)}{numbers}"
    if there.both is not None:
        low, high = (dollars(one, lang) for one in there.both)
        asked = savings.question
        yield "  " + _BOTH.in_(lang).format(
            low=low, high=high, rate=asked.mxn_per_usd, day=asked.rate_on
        )
    elif there.why_not_both is not None:
        yield f"  {there.why_not_both.in_(lang)}"


_BASES = Text(
    "Bases (cost of one person a year; {years} years)",
    "Bases (costo de una persona por año; {years} años)",
)
_SIGNS = Text(
    "✓ can give the claim   ✗ cannot   ? no cost, nobody can say",
    "✓ puede dar lo afirmado   ✗ no puede   ? sin costo, nadie puede decirlo",
)
_OTHERS = Text(
    "Published, but no basis here. {others}.", "Publicado, pero no es base aquí. {others}."
)
_IN_FORCE_ON = Text(
    "Latest fee published by {day}: {names}.", "Última cuota publicada al {day}: {names}."
)
_NEWEST = Text("Latest fee that was read: {names}.", "Última cuota leída: {names}.")
_NET = Text(
    "After what was given is taken off: {low} to {high}",
    "Una vez restado lo que se dio: de {low} a {high}",
)
_WHOSE = Text(
    "By the treaty the receiving State starts the transfer at its own expense (art. IV(3)): take "
    "off only what the sentencing State pays itself.",
    "Según el tratado, el Estado receptor inicia el traslado a sus expensas (art. IV(3)): reste "
    "solo lo que paga el Estado trasladante.",
)
_RELEASED = Text(
    "Of these years only {years} until the projected releases.",
    "De esos años, solo {years} hasta las libertades proyectadas.",
)
_SOURCES = Text("Sources", "Fuentes")
_MOVES = Text("What moves the sum most", "Lo que más mueve la suma")
_THERE = Text(
    "What Mexico takes on, in its own money ({years} years)",
    "Lo que asume México, en su propia moneda ({years} años)",
)
_BOTH = Text(
    "Both treasuries together: {low} to {high}, at {rate} pesos a dollar on {day}.",
    "Ambas haciendas en conjunto: de {low} a {high}, a {rate} pesos por dólar el {day}.",
)
