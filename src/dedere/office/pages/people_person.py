"""One person: all proceedings in both countries on one page, and the decisions that join them."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.office import people_view as view
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import people
from dedere.store.access import may_write


@page(
    "people/person/<slug:key>/",
    permission=Permission.ANYONE,
    template="office/people_person.html",
)
def show(request: HttpRequest, key: str) -> dict[str, Any]:
    """The person of whom a mention is; the address of any mention of that person leads here."""
    reader, lang = reader_of(request), language_of(request)
    persons = people.persons_for(reader)
    one = persons.by_key.get(key)
    if one is None:
        raise NotHere(_NOBODY, reverse("people"), _("Same person?"))
    ids = [id for id in persons.clusters.of(one.id) if id in persons.mentions]
    mentions = [persons.mentions[id] for id in ids]
    waiting = [
        found
        for found in people.found_for(reader).pairs
        if {*found.ids} & {*ids} and not persons.settled(*found.ids)
    ]
    return {
        "label": mentions[0].label,
        "mentions": [view.mention_shown(mention, lang) for mention in mentions],
        "merged": len(ids) > 1,
        "proceedings": view.proceedings(reader, mentions, lang),
        "conflicts": view.conflicts_shown(persons, ids),
        "decisions": [
            view.decision_shown(made, persons, lang, may_write=may_write(reader))
            for made in reversed(persons.decisions)
            if {*made.ids} & {*ids}
        ],
        "pairs": [view.pair_shown(found, lang) for found in waiting],
        "may_write": may_write(reader),
        "longest": people.LONGEST_REASON,
    }


_NOBODY = Text("There is no such person here.", "Aquí no hay tal persona.")
