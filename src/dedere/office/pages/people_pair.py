"""Two mentions side by side: what speaks for one person, what against, and three answers."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.office import people_view as view
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.statistics.linkage import Verdict, pair_of
from dedere.store import people
from dedere.store.access import may_write


@page(
    "people/<slug:pair>/",
    permission=Permission.ANYONE,
    template="office/people_pair.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, pair: str) -> dict[str, Any] | HttpResponse:
    """The pair; and when the form is sent, what was decided or why it cannot be."""
    reader, lang = reader_of(request), language_of(request)
    persons = people.persons_for(reader)
    first, _dash, second = pair.partition("-")
    mentions = [persons.by_key.get(key) for key in (first, second)]
    if mentions[0] is None or mentions[1] is None or mentions[0] == mentions[1]:
        raise NotHere(_NO_PAIR, reverse("people"), _("Same person?"))
    ids = pair_of(mentions[0].id, mentions[1].id)
    problem = reason = ""
    if request.method == "POST":
        if not may_write(reader):
            back = urlencode({"next": request.path})
            return HttpResponseRedirect(f"{reverse('name')}?{back}")
        reason = request.POST.get("reason", "")
        said = request.POST.get("verdict", "")
        try:
            if said not in [one.value for one in Verdict]:
                raise DedereError(_WHICH)
            made = people.decide(reader, ids[0], ids[1], Verdict(said), reason)
        except DedereError as wrong:
            problem = wrong.in_(lang)
        else:
            messages.success(request, _TOLD[made.verdict].in_(lang))
            return HttpResponseRedirect(reverse("people"))
    found, matched = people.pair_for(reader, *ids)
    about = [one for one in persons.decisions if one.ids == ids]
    return {
        "first": view.mention_shown(found.first, lang),
        "second": view.mention_shown(found.second, lang),
        "probability": view.percent(found.probability),
        "weight": f"{found.weight:+.1f}",
        "evidence": view.evidence_shown(found, lang),
        "model": matched.model.version,
        "decisions": [
            view.decision_shown(one, persons, lang, may_write=may_write(reader))
            for one in reversed(about)
        ],
        "conflicts": view.conflicts_shown(persons, ids),
        "one_person": ids[1] in persons.clusters.of(ids[0]),
        "person": view.person_address(ids[0]),
        "may_write": may_write(reader),
        "problem": problem,
        "reason": reason,
        "longest": people.LONGEST_REASON,
    }


_NO_PAIR = Text("There is no such pair of mentions.", "No existe ese par de menciones.")
_WHICH = Text("Choose one of the three answers.", "Elija una de las tres respuestas.")
_TOLD = {
    Verdict.SAME: Text(
        "The two count as one person now. It can be taken back below.",
        "Las dos cuentan ahora como una persona. Puede deshacerse abajo.",
    ),
    Verdict.DIFFERENT: Text(
        "The two are written down as different persons. It can be taken back below.",
        "Quedó anotado que son personas distintas. Puede deshacerse abajo.",
    ),
    Verdict.UNSURE: Text(
        "It is written down that it cannot be said. It can be taken back below.",
        "Quedó anotado que no se puede decir. Puede deshacerse abajo.",
    ),
}
