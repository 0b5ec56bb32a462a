"""What must be said of every number that rests on a coded variable; no option silences it.

Four things can be wrong: two coders agree less than is demanded, nothing can be said of how they
agree, one person alone coded, or one person alone coded a part of it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from dedere.bilingual import Text
from dedere.statistics.agreement.alphas import RESAMPLES, Alpha
from dedere.statistics.agreement.columns import paths, rests_on
from dedere.statistics.agreement.comparing import compared
from dedere.statistics.agreement.measuring import Agreement, Verdict, measured
from dedere.statistics.agreement.model import Codings, book_of


def doubts(
    codings: Codings,
    codebook: Mapping[str, Any] | None = None,
    fills: Mapping[tuple[str, str], tuple[str, ...]] | None = None,
) -> dict[tuple[str, str], Text]:
    """The warning of each column of which something must be said, by table and column.

    Args:
        codings: what was coded.
        codebook: the codebook as plain data (kinds, parts, demands). Without one the kinds are
            read off the values and the demand is the usual one: never less.
        fills: which variables fill which column; as declared with the tables.
    """
    if fills is None:
        from dedere.statistics.tables.filling import FILLS

        fills = FILLS
    by_column = {column: paths(column, variables) for column, variables in fills.items()}
    book = book_of(codebook)
    # Intervals cost most: only what fills a column and falls short has one.
    wanted = [
        one
        for one in compared(codings, book)
        if any(rests_on(there, one.path) for there in by_column.values())
    ]
    first = measured(wanted, resamples=0)
    short = [one.compared for one in first if one.verdict is Verdict.BELOW or one.presence_below]
    drawn = {one.path: one for one in measured(short, resamples=RESAMPLES)}
    found = [drawn.get(one.path, one) for one in first]
    made: dict[tuple[str, str], Text] = {}
    for column, there in by_column.items():
        said = [text for one in found if rests_on(there, one.path) for text in sentences(one)]
        if said:
            said = list(dict.fromkeys(said))
            made[column] = Text(" ".join(one.en for one in said), " ".join(one.es for one in said))
    return made


def sentences(one: Agreement) -> list[Text]:
    """What must be said of a variable, or of a part of one."""
    about = one.compared
    title = about.title
    if not one.has_values and one.verdict is not Verdict.BELOW and not one.presence_below:
        # Nobody gave a value, and they agree on that: no number rests on it.
        return []
    if one.verdict is Verdict.ONE_CODER:
        return [_ONE.format(title=title, n=about.rated)]
    said: list[Text] = []
    if one.verdict is Verdict.BELOW:
        said.append(
            _BELOW.format(
                title=title,
                demand=number(one.demand),
                alpha=alpha_said(one.value),
                n=one.value.units,
            )
        )
    elif one.verdict is Verdict.UNDEFINED and one.value.why is not None:
        said.append(_UNDEFINED.format(title=title, why=one.value.why.label, n=about.doubly))
    if one.presence_below:
        said.append(
            _PRESENCE.format(
                title=title,
                demand=number(one.demand),
                alpha=alpha_said(one.presence),
                n=one.presence.units,
            )
        )
    alone = about.rated - about.doubly
    if alone:
        said.append(_PARTLY.format(title=title, n=alone, all=about.rated))
    return said


def alpha_said(one: Alpha) -> Text:
    """Alpha with its interval."""
    value = number(one.value)
    if one.low is None or one.high is None:
        return _NO_INTERVAL.format(value=value)
    return _INTERVAL.format(value=value, low=number(one.low), high=number(one.high))


def number(value: float | None) -> str:
    """A coefficient with three places."""
    if value is None:
        return "–"
    # Never rounded up to what is demanded.
    return f"{math.floor(value * 1000 + 1e-9) / 1000:.3f}"


_BELOW = Text(
    "Coders agree on '{title}' less than is demanded ({demand}): alpha {alpha}, {n} units.",
    "En «{title}» el acuerdo entre codificadores es menor que el exigido ({demand}): alfa {alpha}, "
    "{n} unidades.",
)
_PRESENCE = Text(
    "Coders agree less than is demanded ({demand}) on whether there is a value for '{title}': "
    "alpha {alpha}, {n} units.",
    "El acuerdo sobre si hay valor en «{title}» es menor que el exigido ({demand}): alfa {alpha}, "
    "{n} unidades.",
)
_UNDEFINED = Text(
    "How far coders agree on '{title}' cannot be said ({why}; {n} units coded by two).",
    "No se puede decir cuánto coinciden los codificadores en «{title}» ({why}; {n} unidades con "
    "dos codificaciones).",
)
_ONE = Text(
    "'{title}' was coded by one person only ({n} units): whether another would code alike is not "
    "known.",
    "«{title}» la codificó una sola persona ({n} unidades): no se sabe si otra codificaría igual.",
)
_PARTLY = Text(
    "Of '{title}' {n} of {all} units were coded by one person only.",
    "En «{title}», {n} de {all} unidades las codificó una sola persona.",
)
_INTERVAL = Text("{value} ({low} to {high})", "{value} ({low} a {high})")
_NO_INTERVAL = Text(
    "{value} (too little varies for an interval)", "{value} (varía muy poco para un intervalo)"
)
