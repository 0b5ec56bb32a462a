"""The timeline in lines of words, for a terminal and for who cannot see the picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.pictures.timeline.limits import AnyLimit
from dedere.pictures.timeline.picture import nothing_to_draw
from dedere.pictures.timeline.story import read_story
from dedere.pictures.timeline.table import LegendRow, legend, limits_legend

_LIMITS = Text("Limits", "Plazos")


def lines(
    casefile: Casefile, as_of: date, lang: str, limits: Sequence[AnyLimit] = ()
) -> Iterator[str]:
    """The title, each event with what went on from it, and each limit."""
    story = read_story(casefile, as_of, lang, limits)
    yield f"{story.title} ({as_of})"
    yield ""
    rows = legend(casefile, as_of, lang)
    if not rows:
        yield nothing_to_draw(story)
    for row in rows:
        yield from _event(row, lang)
    told = limits_legend(casefile, as_of, lang, limits)
    if told:
        yield ""
        yield f"{_LIMITS.in_(lang)}:"
        for one in told:
            about = f" ({one['request']})" if one["request"] else ""
            yield f"  - {one['date']}: {one['words']}{about}"


def _event(row: LegendRow, lang: str) -> Iterator[str]:
    number = f"{row['number']:>3}." if row["number"] else "   -"
    about = f" ({row['request']})" if row["request"] else ""
    yield f"{number} {row['date']} · {row['track']} · {row['words']}{about}"
    for more in (row["lasts"], row["detail"], row["note"]):
        if more and more.strip() != row["words"]:
            yield f"       {' '.join(more.split())}"
    titles = [one.title.in_(lang) if one.title else one.url or one.id for one in row["sources"]]
    if titles:
        yield f"       [{'; '.join(titles)}]"
