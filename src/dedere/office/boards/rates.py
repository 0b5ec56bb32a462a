"""What was published of refusals on a ground: a small picture and the table behind it."""

from __future__ import annotations

from typing import Any

from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from dedere.bilingual import Language
from dedere.pictures.figure_bars import Bar, Chart, Group, Kind, draw
from dedere.sources import MARKS
from dedere.statistics.published.of_grounds import Rate, rates_of
from dedere.statistics.published.of_grounds.rates import FITS
from dedere.statistics.published.of_grounds.saying import (
    NONE_AT_ALL,
    NOT_A_CHANCE,
    none_of_it,
    percent,
)


def rates_view(ground: str, state: str, lang: Language) -> dict[str, Any]:
    """The published refusals on a ground, with their denominators; or that there are none."""
    found = rates_of(ground, state)
    if not found:
        none = none_of_it() if state == "MX" else NONE_AT_ALL
        return {"rows": [], "says": none.in_(lang), "picture": ""}
    return {
        "rows": [_row(one, lang) for one in found],
        "says": NOT_A_CHANCE.in_(lang),
        "picture": _picture(ground, found, lang),
    }


def _row(one: Rate, lang: Language) -> dict[str, Any]:
    figure = one.figure
    return {
        "number": figure.number.in_(lang),
        "wording": figure.wording.in_(lang),
        "when": figure.when.text.in_(lang),
        "fits": FITS[one.fits].in_(lang),
        "whole": one.all_refusals.number.in_(lang),
        "share": percent(one.of_refusals),
        "listed": f"{one.listed:,}",
        "share_listed": percent(one.of_listed),
        "note": one.note.in_(lang) if one.note is not None else "",
        "sure": MARKS[figure.confidence].in_(lang),
        "sources": [
            {"title": source.title.in_(lang), "url": source.url} for source in figure.sources
        ],
    }


def _picture(ground: str, found: tuple[Rate, ...], lang: Language) -> str:
    """Bars on one scale: what was refused for it, and all refusals that were published."""
    whole = found[0].all_refusals
    bars = [
        Bar(
            float(one.figure.value),
            f"{one.figure.number.in_(lang)} ({percent(one.of_refusals)})",
            one.figure.wording.in_(lang),
            Kind.SOLID if one.fits == "exact" else Kind.HATCHED,
            soft=one.fits != "exact",
        )
        for one in found
    ]
    bars.append(Bar(float(whole.value), whole.number.in_(lang), _("all refusals"), Kind.HOLLOW))
    title = _("Published refusals, %(when)s") % {"when": whole.when.text.in_(lang)}
    told = "; ".join(f"{bar.says}: {bar.number}" for bar in bars)
    corner = _("n = %(number)s refusals, to all countries") % {"number": whole.number.in_(lang)}
    chart = Chart(title, f"{title}. {told}.", (Group("", tuple(bars)),), (), corner)
    drawn = draw(chart, lang, narrow=True, name=f"rates-{ground}")
    return mark_safe(drawn)  # noqa: S308 - it escapes what it writes, and writes our figures only
