"""Same person? Pairs that wait for a decision, persons that were merged, and every undoing."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office import people_view as view
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.statistics.linkage import Verdict
from dedere.store import people
from dedere.store.access import Reader, may_write

SHOWN = 50
"""So many pairs, and so many decisions, stand on the page."""


@page(
    "people/",
    permission=Permission.ANYONE,
    template="office/people.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The pairs, the strongest first; a decision is taken back or put back from here."""
    reader, lang = reader_of(request), language_of(request)
    if request.method == "POST":
        if not may_write(reader):
            back = urlencode({"next": reverse("people")})
            return HttpResponseRedirect(f"{reverse('name')}?{back}")
        try:
            messages.success(request, _turn(reader, request))
        except DedereError as problem:
            messages.error(request, problem.in_(lang))
        return HttpResponseRedirect(reverse("people"))
    persons = people.persons_for(reader)
    found = people.found_for(reader)
    waiting = [one for one in found.pairs if not persons.settled(*one.ids)]
    merged = [
        {
            "label": persons.mentions[one[0]].label if one[0] in persons.mentions else one[0],
            "address": view.person_address(one[0]),
            "mentions": [
                view.mention_shown(persons.mentions[id], lang)
                for id in one
                if id in persons.mentions
            ],
        }
        for one in persons.clusters.persons
    ]
    decisions = [
        view.decision_shown(one, persons, lang, may_write=may_write(reader))
        for one in reversed(persons.decisions)
    ]
    return {
        "mentions": len(persons.mentions),
        "pairs": [view.pair_shown(one, lang) for one in waiting[:SHOWN]],
        "more_pairs": max(len(waiting) - SHOWN, 0),
        "persons": merged,
        "conflicts": view.conflicts_shown(persons),
        "decisions": decisions[:SHOWN],
        "more_decisions": max(len(decisions) - SHOWN, 0),
        "may_write": may_write(reader),
        "judged": found.model.trained_on == 0,
        "longest": people.LONGEST_REASON,
    }


def _turn(reader: Reader, request: HttpRequest) -> str:
    """Take a decision back or put it back; what is told of it."""
    written = request.POST.get("number", "")
    number = int(written) if written.isascii() and written.isdigit() and len(written) < 12 else 0
    reason = request.POST.get("reason", "")
    if request.POST.get("do") == "redo":
        one = people.redo(reader, number, reason)
        if one.verdict is Verdict.SAME:
            return _("The merge counts again. It can be taken back below.")
        return _("The decision counts again.")
    one = people.undo(reader, number, reason)
    if one.verdict is Verdict.SAME:
        return _("The merge was taken back. Both acts stay written below.")
    return _("The decision was taken back. Both acts stay written below.")
