"""A path as the picture shows it, in one language."""

from __future__ import annotations

from dedere.dockets.path import telling
from dedere.dockets.path.model import NotShown, Path, Shown
from dedere.dockets.path.way import Told
from dedere.pictures.dates import day_words
from dedere.pictures.docket_path import Chart, Sort, Station

_CHARGES = ("complaint", "indictment", "information")


def chart(path: Path, lang: str) -> Chart:
    """What the picture of *path* shows."""
    rows = _in_order(path)
    stations: list[Station] = []
    at: dict[str, int] = {}
    told: set[NotShown] = set()
    for one in rows:
        for lacking in path.missing:
            if lacking.before is one.told and lacking not in told:
                told.add(lacking)
                stations.append(_not_shown(lacking, lang))
        at[one.told.step.name] = len(stations)
        stations.append(_shown(path, one, lang))
    stations += [_not_shown(one, lang) for one in path.missing if one not in told]
    stations += [_usual(one, lang) for one in path.usual]
    return Chart(
        telling.heading(path, lang),
        tuple(telling.cautions(path, lang)),
        tuple(stations),
        _seals(rows, at),
        tuple(telling.ending(path, lang)),
    )


def _in_order(path: Path) -> list[Shown]:
    """The way with what runs beside it, by day; what has no day comes last."""
    both = [(one, place) for place, one in enumerate((*path.shown, *path.beside))]
    both.sort(key=lambda pair: _sorted(*pair))
    return [one for one, _ in both]


def _sorted(one: Shown, place: int) -> tuple[bool, int, int]:
    day = one.first.date
    return (day is None, day.toordinal() if day else 0, place)


def _shown(path: Path, one: Shown, lang: str) -> Station:
    told = one.told
    if told.beside:
        sort = Sort.BESIDE
    elif told is path.ended:
        sort = Sort.END
    else:
        sort = Sort.DOUBTFUL if one.doubtful else Sort.SHOWN
    first = one.first
    day, _, entry = telling.when(first, lang).partition(" [")
    return Station(
        sort,
        telling.capital(told.title.in_(lang)),
        day if first.date is None else day_words(first.date.toordinal(), lang),
        entry.rstrip("]"),
        told.about.in_(lang),
        told.comparison.like.in_(lang),
        told.comparison.unlike.in_(lang),
        tuple(telling.notes(one, lang)),
    )


def _not_shown(lacking: NotShown, lang: str) -> Station:
    title, about = telling.not_shown_in_two(lacking, lang)
    return Station(Sort.MISSING, title, about=about)


def _usual(told: Told, lang: str) -> Station:
    return Station(
        Sort.USUAL,
        telling.capital(told.title.in_(lang)),
        about=told.about.in_(lang),
        like=told.comparison.like.in_(lang),
        unlike=told.comparison.unlike.in_(lang),
    )


def _seals(rows: list[Shown], at: dict[str, int]) -> tuple[tuple[int, int], ...]:
    """From a charge that was sealed when it was filed to the unsealing.

    Nothing where the docket does not show both. A paper that was sealed later is a row beside the
    way and no span: how long it was sealed, and which paper it was, the docket mostly does not
    tell.
    """
    by_name = {one.told.step.name: one for one in rows}
    sealed, last = by_name.get("sealed"), at.get("unsealed")
    if sealed is None or last is None:
        return ()
    places = {(trace.i, trace.date) for trace in sealed.traces}
    charged = [
        at[name]
        for name in _CHARGES
        if (charge := by_name.get(name)) is not None
        and (charge.first.i, charge.first.date) in places
    ]
    return ((min(charged), last),) if charged and min(charged) < last else ()
