"""The whole way of a person in words, with the line of time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.urls import reverse

from dedere.bilingual import Language, Text
from dedere.casefile import Casefile
from dedere.casefile.connection_words import LISTS
from dedere.connections.labels import label_of
from dedere.connections.network import PERSON
from dedere.connections.way import Station, Told, Way
from dedere.connections.way_drawn import chart_of
from dedere.connections.way_person import is_offered
from dedere.connections.way_said import APART, DISAGREE, NO_FINDING, SILENT
from dedere.errors import NotKnownError
from dedere.office import connections_view as view
from dedere.office.boards.opened import Opened
from dedere.office.drawn import both
from dedere.office.errors import NotHere
from dedere.pictures.dates import date_words
from dedere.pictures.way import draw
from dedere.store.connected import connected_for


def way_of(opened: Opened, who: str) -> tuple[Way | None, tuple[Casefile, ...]]:
    """The way of somebody in a case, from all casefiles that the reader may read.

    Args:
        opened: the case.
        who: ``person``, or the id of an entry of its list ``people``.

    Returns:
        None for the way where a case of connections alone is about nobody in particular.

    Raises:
        NotHere: where there is nobody of that id in the case that the reader may know of, and alike
            where the way of that person is not offered (`way_person.is_offered`).
    """
    if not is_offered(opened.casefile, who):
        raise NotHere(_NOBODY)
    connected = connected_for(opened.reader, [(opened.case, opened.casefile)])
    others = [one for one in connected.casefiles if one.id != opened.id]
    every = (opened.under_its_key, *others)
    try:
        return Way.of(f"{opened.id}:{who}", every), every
    except NotKnownError:
        if who != PERSON:
            raise NotHere(_NOBODY) from None
        return None, every


def people_of(opened: Opened, who: str) -> list[dict[str, Any]]:
    """Everybody in the case whose way can be shown, with where."""
    found = [
        {
            "label": label_of(one).in_(opened.lang),
            "address": f"{opened.address('case_way')}?person={one.id}",
            "here": one.id == who,
        }
        for one in opened.casefile.people
        if is_offered(opened.casefile, one.id)
    ]
    if not found or way_of(opened, PERSON)[0] is None:
        return found
    first = {
        "label": opened.names.person,
        "address": opened.address("case_way"),
        "here": who == PERSON,
    }
    return [first, *found]


def way_view(way: Way, casefiles: Sequence[Casefile], lang: Language) -> dict[str, Any]:
    """The way in the words of one language."""
    by_id = {one.id: one for one in casefiles}
    silent = "; ".join(one.label.in_(lang) for one in way.silent)
    return {
        "names": way.person.names,
        "picture": both(lambda narrow: draw(chart_of(way), lang, narrow=narrow))
        if way.stations
        else "",
        "stations": [_station(one, by_id, lang) for one in way.stations],
        "apart_title": APART.in_(lang),
        "apart": [_station(one, by_id, lang) for one in way.apart],
        "disagree_title": DISAGREE.in_(lang),
        "disagreements": [
            {
                "about": one.about.in_(lang),
                "decided": view.said(one.decided, lang),
                "sides": [
                    {
                        "says": side.says.in_(lang),
                        "told": [_told(each, by_id, lang) for each in side.told],
                    }
                    for side in one.sides
                ],
            }
            for one in way.disagreements
        ],
        "silent": SILENT.format(lanes=silent).in_(lang) if silent else "",
        "no_finding": NO_FINDING.in_(lang),
        "way_cases": [
            view.case_shown(by_id[one], lang) for one in way.casefiles if one in by_id
        ],
        "way_invented": way.invented,
    }  # fmt: skip


def _station(one: Station, casefiles: dict[str, Casefile], lang: Language) -> dict[str, Any]:
    return {
        "lane": one.lane.label.in_(lang),
        "when": date_words(one.date, lang) if one.date is not None else "",
        "what": one.what.in_(lang),
        "detail": view.said(one.detail, lang),
        "benefit": view.said(one.benefit, lang),
        "alleged": one.alleged,
        "disputed": one.disputed,
        "told": [_told(each, casefiles, lang) for each in one.told],
    }


def _told(one: Told, casefiles: dict[str, Casefile], lang: Language) -> dict[str, Any]:
    return {
        "address": _address(one),
        "case": view.case_shown(casefiles[one.casefile], lang)["label"],
        "entry": one.entry,
        "note": view.said(one.note, lang),
        "sources": [view.source_shown(each, lang) for each in one.sources],
    }


def _address(one: Told) -> str:
    if one.list in LISTS:
        return reverse("item", kwargs={"id": one.casefile, "name": one.list, "item": one.entry})
    return reverse("case", kwargs={"id": one.casefile})


_NOBODY = Text("There is nobody at this address.", "No hay nadie en esta dirección.")
