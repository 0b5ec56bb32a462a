"""Settle what two coders of a defendant differ on, once both have finished."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.office.coding_form import Form
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.settle_view import Sent, SettleView
from dedere.store import codings, dockets


@page(
    "dockets/<id:id>/settle/<slug:defendant>/",
    permission=Permission.ANYONE,
    template="office/docket_settle.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, defendant: str) -> dict[str, Any] | HttpResponse:
    """What differs stands first; before both have finished, that and nothing else."""
    reader, lang = reader_of(request), language_of(request)
    try:
        view = SettleView(reader, dockets.docket_for(reader, id), defendant, lang)
    except NotKnownError as problem:
        raise NotHere(problem, reverse("dockets"), _("Dockets")) from None
    try:
        told = codings.settlement(reader, view.docket, defendant)
    except codings.NotOpenError as closed:
        return {**view.around(), "closed": closed.in_(lang)}
    if request.method != "POST":
        return view.settle_page(told, request.GET.get("edit", ""), None)
    if not reader.coder:
        return HttpResponseRedirect(f"{reverse('coder')}?next={view.address}")
    sent = Sent(request.POST.get("variable", ""), request.POST, more=request.POST.get("more", ""))
    try:
        if not sent.more:
            done, variable = _act(view, told, sent)
            messages.success(request, done % {"what": view.title(variable)})
            return HttpResponseRedirect(f"{view.address}#v-{variable}")
    except DedereError as problem:
        sent.problem = problem.in_(lang)
    shown = view.settle_page(told, "", sent)
    if told.item(sent.variable) is None:
        messages.error(request, sent.problem)
    return shown


def _act(view: SettleView, told: codings.Settling, sent: Sent) -> tuple[str, str]:
    """Keep one act; what is told of it, and of which variable it is."""
    fields, variable = sent.fields, sent.variable
    where = (view.reader, view.docket, view.defendant)
    do, reason = fields.get("do", ""), fields.get("reason", "")
    if do == "undo":
        return _("Undone: %(what)s."), codings.undo_settlement(*where).variable
    if do == "redo":
        return _("Done again: %(what)s."), codings.redo_settlement(*where).variable
    if do == "withdraw":
        codings.withdraw_settlement(*where, variable, reason)
        return _("Open again: %(what)s."), variable
    _as_shown(told, fields)
    if do in ("first", "second"):
        codings.settle(*where, variable, do, reason=reason)
        return _("Settled: %(what)s."), variable
    if do != "value":
        raise DedereError(_NO_DECISION)
    about = view.book.variable(variable)
    sent.form = Form(about, view.read.entries, view.lang)
    missing = fields.get("missing", "")
    value = None if missing else sent.form.read(fields)
    pins = [place for pin in fields.getlist("pin") if (place := view.place(str(pin))) is not None]
    if entry := fields.get("entry", "").strip():
        i = sent.form.entry_named(entry)
        if i is None:
            raise DedereError(_NO_ENTRY.format(entry=entry))
        pins.append({"i": i})
    if sent.form.problems:
        raise DedereError(_BESIDE)
    codings.settle(
        *where,
        variable,
        "missing" if missing else "value",
        value=value,
        missing=missing,
        reason=reason,
        evidence=pins,
    )
    return _("Settled: %(what)s."), variable


def _as_shown(told: codings.Settling, fields: QueryDict) -> None:
    """What was before the person's eyes is what is settled.

    Raises:
        DedereError: a coder has written something else since the page was made.
    """
    item = told.item(fields.get("variable", ""))
    if item is None:
        return
    for name, said in (("first_act", item.first), ("second_act", item.second)):
        if fields.get(name, "") != (str(said.act) if said else ""):
            raise DedereError(_MOVED, _LOOK)


_NO_DECISION = Text("Nothing was decided.", "No se decidió nada.")
_NO_ENTRY = Text("No entry is called '{entry}'.", "Ningún asiento se llama «{entry}».")
_BESIDE = Text(
    "Nothing was written yet: see beside the fields.",
    "Aún no se escribió nada: vea junto a los campos.",
)
_MOVED = Text(
    "A coder has written something else since this page was made.",
    "Alguien escribió otra cosa desde que se hizo esta página.",
)
_LOOK = Text("Look at both again.", "Vea de nuevo ambas.")
