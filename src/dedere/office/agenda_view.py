"""The agenda as pages show it: one line for each limit, one card for each case."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.assessment.running import State
from dedere.calendars import present
from dedere.law import load as load_law
from dedere.law.facts.case import PARTIES
from dedere.office.pieces import provision_address
from dedere.office.words import CONNECTIONS
from dedere.procedure.acting import NAMED
from dedere.procedure.authorities import AUTHORITIES
from dedere.store.agenda.asking import Asked
from dedere.store.agenda.milestones import STAGES

if TYPE_CHECKING:
    from django.http import QueryDict

    from dedere.store.models import Due, Glance

NAMES = ("states", "authority", "who", "responsible", "priority", "ended")
LONGEST = 100


def asked_of(query: QueryDict) -> Asked:
    """What an address narrows the agenda to; what it cannot say is left out."""
    written = {name: query.get(name, "").strip()[:LONGEST] for name in NAMES}
    if written["states"] not in (*PARTIES, "transfers"):
        written["states"] = ""
    if written["authority"] not in AUTHORITIES:
        written["authority"] = ""
    if written["who"] not in NAMED:
        written["who"] = ""
    kept = {name: value for name, value in written.items() if value}
    return Asked(
        written["states"],
        written["authority"],
        written["who"],
        written["responsible"],
        bool(written["priority"]),
        bool(written["ended"]),
        kept,
    )


def choices(lang: str) -> dict[str, Any]:
    """What the form of the agenda offers."""
    people = {id: role.name.in_(lang) for id, role in NAMED.items()}
    return {
        "states_choices": [
            *({"value": "MX", "label": _("Mexico asks")},),
            *({"value": "US", "label": _("the United States asks")},),
            {"value": "transfers", "label": _("transfers")},
        ],
        "authority_choices": [
            {"value": one.id, "label": one.label.in_(lang)} for one in AUTHORITIES.values()
        ],
        "who_choices": [
            {"value": id, "label": label}
            for id, label in sorted(people.items(), key=lambda one: one[1].casefold())
            if id in _ACTING
        ],
    }


def line(due: Due, lang: str, today: date) -> dict[str, Any]:
    """One limit as a line."""
    glance = due.glance
    rule = load_law().rules.get(due.rule)
    state = State(getattr(due, "now_is", due.state))
    return {
        **head(glance, lang),
        "id": due.pk,
        "due": due.due,
        "last": due.last,
        "is_partly": due.due != due.last,
        "is_open": due.last is None,
        "away": (due.due - today).days if due.due else None,
        "ago": (today - due.due).days if due.due else None,
        "limit": due.limit,
        "subject": due.subject,
        "state": state.value.replace(" ", "-"),
        "state_label": _over(state, due, today) or state.label.in_(lang),
        "earlier": due.earlier,
        "left": due.days_left if state is State.STAYED else None,
        "text": rule.text.in_(lang) if rule is not None else due.rule,
        "citation": rule.provision.citation.in_(lang) if rule is not None else "",
        "provision": provision_address(rule.provision) if rule is not None else "",
        "who": NAMED[due.who].name.in_(lang) if due.who in NAMED else "",
        "authority": AUTHORITIES[due.authority].label.in_(lang)
        if due.authority in AUTHORITIES
        else "",
        "starts_on": due.starts_on,
        "why": f"{reverse('case_due', kwargs={'id': glance.case_id})}?"
        + urlencode({"limit": due.limit, "subject": due.subject}),
        "priority": glance.priority,
    }


def head(glance: Glance, lang: str) -> dict[str, Any]:
    """What is said of a case wherever it is named."""
    title = glance.title_es if lang == "es" else glance.title_en
    # A file that asks for nobody goes by its title.
    alone = not glance.asked and not glance.outcomes
    named = glance.person or (title if alone else "")
    return {
        "case": glance.case_id,
        "address": reverse("case", kwargs={"id": glance.case_id}),
        "person": named or _("name not recorded"),
        "title": title if title != named else "",
        "states": CONNECTIONS.in_(lang) if alone else states(glance.asking, glance.asked),
        "invented": glance.invented,
        "stage": STAGES[glance.stage].in_(lang) if glance.stage in STAGES else "",
        # Known in part, it may lie ahead as far as anybody knows.
        "last_action": min(glance.last_action, present.today()) if glance.last_action else None,
        "priority": glance.priority,
    }


def states(asking: str, asked: str) -> str:
    """Who asks whom; of transfers alone, that it is one."""
    if not asked:
        return _("Transfer of a sentenced person")
    if asking == "MX":
        return _("Mexico asks the United States")
    return _("The United States asks Mexico")


def _over(state: State, due: Due, today: date) -> str:
    """What is said of a limit of which it is not known whether it was met."""
    if state is not State.UNKNOWN or due.due is None:
        return ""
    if due.last is not None and due.last < today:
        return _("over; not recorded whether it was met")
    if due.due < today:
        return _("may be over")
    return _("not sure that it runs")


def _acting() -> frozenset[str]:
    from dedere.procedure.acting import ACTING

    return frozenset(one.id for one in ACTING.values())


_ACTING = _acting()
