"""Opinions and decisions over all cases: how many favorable opinions did the ministry refuse?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from dedere.assessment.decisions import OPINIONS, OUTCOMES
from dedere.office.boards.decisions import mark_of_outcome
from dedere.office.boards.opinions import Counts, counts, opinions
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.paging import slice_of
from dedere.pictures.figure_bars import Bar, Chart, Group, Kind, draw
from dedere.store.agenda.noting import noted

if TYPE_CHECKING:
    from dedere.store.models import Opinion

STATES = ("MX", "US")
BY = ("request", "offense")
_KINDS = {
    "granted": Kind.SOLID,
    "granted_in_part": Kind.HATCHED,
    "refused": Kind.DOTTED,
    "none": Kind.HOLLOW,
    "unknown": Kind.HOLLOW,
}


@page("decisions/", permission=Permission.ANYONE, template="office/decisions.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """The table of opinions and decisions, and the list behind each of its numbers."""
    lang, asked = language_of(request), request.GET
    state = _one_of(asked.get("state", ""), STATES)
    by = _one_of(asked.get("by", ""), BY)
    opinion = _one_of(asked.get("opinion", ""), ("favorable", *OPINIONS))
    outcome = _one_of(asked.get("outcome", ""), ("refused", *OUTCOMES))
    found = opinions(reader_of(request), state, by)
    counted = counts(found)
    some = slice_of(found.filter(opinion=opinion, outcome=outcome), "", asked)
    return {
        "state": state,
        "by": by,
        "opinion": opinion,
        "outcome": outcome,
        "counts": counted,
        "picture": _picture(counted, lang) if counted.counted else "",
        "outcomes": [text.in_(lang) for text in OUTCOMES.values()],
        "rows": [
            {
                "opinion": name,
                "words": text.in_(lang),
                "cells": [
                    {
                        "number": counted.of(name, other),
                        "outcome": other,
                        "words": words.in_(lang),
                        "here": (name, other) == (opinion, outcome),
                    }
                    for other, words in OUTCOMES.items()
                ],
            }
            for name, text in OPINIONS.items()
        ],
        "listed": [_line(one, lang) for one in noted(reader_of(request), some.rows)],
        "number": counted.of(opinion, outcome),
        "next": some.next,
        "first": some.first,
        "opinion_words": OPINIONS[opinion].in_(lang),
        "outcome_words": OUTCOMES[outcome].in_(lang),
    }


def _one_of(given: str, known: tuple[str, ...]) -> str:
    return given if given in known else known[0]


def _line(one: Opinion, lang: str) -> dict[str, Any]:
    glance = one.glance
    mark, sign = mark_of_outcome(one.outcome)
    return {
        "person": glance.person or _("name not recorded"),
        "title": glance.title_es if lang == "es" else glance.title_en,
        "invented": glance.invented,
        "name": (one.label_es if lang == "es" else one.label_en) or one.offense or one.request,
        "opinion": OPINIONS[one.opinion].in_(lang),
        "outcome": OUTCOMES[one.outcome].in_(lang),
        "mark": mark,
        "sign": sign,
        "obeys": one.in_obedience,
        "decided_on": one.decided_on,
        "address": reverse("case_decisions", kwargs={"id": glance.case_id}) + "#fate",
    }


def _picture(counted: Counts, lang: str) -> str:
    groups = []
    for name, text in OPINIONS.items():
        bars = [
            Bar(float(number), str(number), words.in_(lang), _KINDS[outcome])
            for outcome, words in OUTCOMES.items()
            if (number := counted.of(name, outcome))
        ]
        if bars:
            groups.append(Group(_("Opinion: %(what)s") % {"what": text.in_(lang)}, tuple(bars)))
    title = _("What became of opinions")
    told = "; ".join(
        f"{group.title}: " + ", ".join(f"{bar.says} {bar.number}" for bar in group.bars)
        for group in groups
    )
    corner = _("n = %(number)s") % {"number": counted.counted}
    chart = Chart(title, f"{title}. {told}.", tuple(groups), (), corner)
    drawn = "".join(draw(chart, lang, narrow=n, name="opinions") for n in (False, True))
    return mark_safe(drawn)  # noqa: S308 - it writes words and numbers of ours alone
