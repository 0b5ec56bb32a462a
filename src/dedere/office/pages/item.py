"""One entry of a case: what it says, every state that it had, and what can be done with it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError, InputErrors, NotKnownError
from dedere.office.errors import NotHere
from dedere.office.item_forms.lists import all_fields
from dedere.office.item_forms.showing import told_of
from dedere.office.item_pages import Opened, is_level, opened
from dedere.office.page import Permission, page
from dedere.store import items
from dedere.store.documents import keeping
from dedere.store.documents.kinds import KINDS
from dedere.store.items import ChangedMeanwhileError, State


@page(
    "cases/<id:id>/entries/<str:name>/<id:item>/",
    permission=Permission.ANYONE,
    template="office/item.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, name: str, item: str) -> dict[str, Any] | HttpResponse:
    """The entry with its history; a form withdraws it, a button records an earlier state again."""
    at = opened(request, id, name)
    try:
        states = items.history(at.case, name, item, at.reader)
    except NotKnownError as missing:
        if (elsewhere := _told_elsewhere(at, item)) is not None:
            return HttpResponseRedirect(elsewhere)
        raise NotHere(missing, at.back, at.shared()["person"]) from None
    present = states[0].written if states else None
    problem, reason = "", ""
    if request.method == "POST":
        if not at.may_write:
            return HttpResponseRedirect(f"{reverse('name')}?next={request.path}")
        reason = request.POST.get("reason", "").strip()
        try:
            said = _act(request, at, item, states, reason)
        except ChangedMeanwhileError:
            problem = _("Somebody else changed this entry meanwhile. Look at it again, below.")
            states = items.history(at.case, name, item, at.reader)
            present = states[0].written
        except InputErrors as problems:
            problem = " ".join(DedereError.in_(one, at.lang) for one in problems.problems)
        except DedereError as wrong:
            problem = wrong.in_(at.lang)
        else:
            messages.success(request, said)
            return HttpResponseRedirect(request.path)
    fields, maker = all_fields(name), at.maker
    files = keeping.attachments(at.case, at.reader).get(item, []) if name == "documents" else []
    return {
        **at.shared(),
        "called": at.called(item),
        "item": item,
        "problem": problem,
        "reason": reason,
        "withdrawn": present is None,
        "seen": items.version(at.case, name, item, at.reader) if present is not None else "",
        "correct": at.address(item, "item_correct"),
        "told": told_of(fields, present, maker) if present is not None else (),
        "records": is_level(name) and present is not None,
        "record_from": _record_addresses(at, item) if is_level(name) else {},
        "states": [_told(state, number, fields, maker) for number, state in enumerate(states)],
        "of_documents": name == "documents" and present is not None,
        "files": [{"attachment": one, "kind": KINDS[one.kind].label.in_(at.lang)} for one in files],
        "send": reverse("document_send", kwargs={"id": id, "document": item})
        if name == "documents"
        else "",
        "sources": {one.id: one for one in at.casefile.sources},
    }


def _told_elsewhere(at: Opened, item: str) -> str | None:
    """Where an event stands that a decision or a surrender tells."""
    for event in at.casefile.events if at.listing.name == "events" else ():
        if event.id == item and event.told_by is not None:
            for name in ("decisions", "surrenders"):
                if any(one.id == event.told_by for one in getattr(at.casefile, name)):
                    parts = {"id": at.case.pk, "name": name, "item": event.told_by}
                    return reverse("item", kwargs=parts)
    return None


def _act(request: HttpRequest, at: Opened, item: str, states: list[State], reason: str) -> str:
    """Do what was asked; return what is said of it."""
    name, seen = at.listing.name, request.POST.get("seen", "")
    if "again" in request.POST:
        number = request.POST["again"]
        found = states[int(number)] if number.isdecimal() and int(number) < len(states) else None
        if found is None or found.written is None:
            raise DedereError(_NO_SUCH_STATE)
        if states[0].written is None:
            items.add(at.case, name, {**found.written, "id": item}, at.reader)
        else:
            items.correct(at.case, name, item, found.written, at.reader, seen=seen)
        return _("The earlier state was recorded again as a new one.")
    if not reason:
        raise DedereError(_WHY)
    items.withdraw(at.case, name, item, at.reader, reason, seen=seen)
    return _("Withdrawn. It stays in its history, and can be recorded again.")


def _told(state: State, number: int, fields: Any, maker: Any) -> dict[str, Any]:
    return {
        "number": number,
        "present": state.present,
        "withdrawn": state.written is None,
        "told": told_of(fields, state.written, maker) if state.written is not None else (),
        "by": state.by,
        "at": state.at.date() if state.at else None,
        "reason": state.reason,
        "can_record": state.written is not None and not state.present,
    }


def _record_addresses(at: Opened, item: str) -> dict[str, str]:
    """Where each fact of an entry is recorded by itself, with its own source."""
    from dedere.casefile.words import LEVEL_OF_LIST
    from dedere.law.facts import facts_of

    return {
        fact.key: reverse("record", kwargs={"id": at.case.pk, "subject": item, "fact": fact.key})
        for fact in facts_of(LEVEL_OF_LIST[at.listing.name]).values()
    }


_NO_SUCH_STATE = Text("There is no such earlier state.", "No hay tal estado anterior.")
_WHY = Text("Say why it is withdrawn.", "Indique por qué se retira.")
