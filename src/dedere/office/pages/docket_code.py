"""Code one defendant of a docket: the docket with its passages beside the codebook's form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.office.coding_draft import Draft
from dedere.office.coding_form import Form
from dedere.office.coding_view import CodingView, left_in_words
from dedere.office.errors import NotHere
from dedere.office.page import Permission, is_htmx, language_of, page, reader_of
from dedere.store import codings, dockets
from dedere.store.access import Reader

if TYPE_CHECKING:
    from dedere.store.models import Coding


@page(
    "dockets/<id:id>/code/<slug:defendant>/",
    permission=Permission.ANYONE,
    template="office/docket_code.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, defendant: str) -> dict[str, Any] | HttpResponse:
    """The page; a POST is one act of the coder. With htmx only what it changed is sent."""
    view = _view(request, id, defendant)
    if request.method == "POST":
        return _act(request, view)
    draft = _draft(request.GET)
    if is_htmx(request) and (closed := request.GET.get("close", "")):
        return _card(request, view, None, closed)
    if is_htmx(request) and draft is not None:
        return _card(request, view, draft, draft.variable)
    return view.page(request.GET, draft)


def _view(request: HttpRequest, id: str, defendant: str) -> CodingView:
    reader = reader_of(request)
    try:
        docket = dockets.docket_for(reader, id)
        return CodingView(reader, docket, defendant, language_of(request))
    except NotKnownError as problem:
        raise NotHere(problem, reverse("dockets"), _("Dockets")) from None


def _draft(sent: QueryDict) -> Draft | None:
    """The card that is to be open, as the address says it."""
    if not sent.get("edit"):
        return None
    pins = [str(pin) for pin in sent.getlist("pin")]
    return Draft(str(sent["edit"]), pins, str(sent.get("take", "")))


def _act(request: HttpRequest, view: CodingView) -> HttpResponse:
    """Write down, undo, finish or take up again."""
    sent = request.POST
    do = "more" if "more" in sent else sent.get("do", "")
    if not view.reader.coder:
        address = f"{reverse('coder')}?next={view.address}"
        return _to(request, address)
    variable = sent.get("variable", "")
    form: Form | None = None
    try:
        coding = codings.begin(view.reader, view.docket, view.defendant)
        match do:
            case "undo":
                variable = codings.undo(view.reader, coding).variable
                told = _("Undone: %(what)s.")
            case "redo":
                variable = codings.redo(view.reader, coding).variable
                told = _("Done again: %(what)s.")
            case "finish":
                return _finished(request, view, coding)
            case "reopen":
                codings.reopen(view.reader, coding)
                messages.success(request, _("You took it up again."))
                return _to(request, view.address)
            case "begin":
                return _to(request, view.address)
            case _:
                known = view.book.variable(variable)
                if do in ("correct", "more"):
                    form = Form(known, view.read.entries, view.lang)
                if do == "more":
                    draft = Draft(variable, sent=sent, form=form, more=str(sent["more"]))
                    return _again(request, view, draft)
                told = _written(view, coding, sent, do, form)
    except DedereError as wrong:
        if variable not in view.book.names:
            messages.error(request, wrong.in_(view.lang))
            return _to(request, view.address)
        draft = Draft(
            variable,
            sent.getlist("pin"),
            sent.get("take", ""),
            sent=sent if form is not None else None,
            form=form,
            problem=wrong.in_(view.lang),
        )
        return _again(request, view, draft)
    said = told % {"what": view.title(variable)}
    before = view
    after = CodingView(view.reader, view.docket, view.defendant, view.lang)
    if is_htmx(request):
        return _changed(request, before, after, variable, said)
    messages.success(request, said)
    return HttpResponseRedirect(f"{_here(request, view)}#v-{variable}")


def _written(view: CodingView, coding: Coding, sent: QueryDict, do: str, form: Form | None) -> str:
    """Write down one decision, and say what it was."""
    reader, variable = view.reader, str(sent.get("variable", ""))
    copy = view.copy
    number = str(sent.get("copy", ""))
    if number.isascii() and number.isdigit() and int(number) != copy.pk:
        # What was before the coder's eyes counts, though the docket was read again since.
        copy = dockets.copy_for(reader, int(number))
    pins = [place for pin in sent.getlist("pin") if (place := view.place(str(pin))) is not None]

    def write(decision: str | None = None, value: Any = None, missing: str = "") -> None:
        codings.write(
            reader,
            coding,
            variable,
            decision,
            value=value,
            missing=missing,
            evidence=pins,
            confidence=str(sent.get("confidence", "")),
            note=str(sent.get("note", "")),
            copy=copy,
        )

    if do == "accept":
        taken = [view.place(pin) for pin in view.pins_of_proposal(variable)]
        pins = pins or [place for place in taken if place is not None]
        write("accepted")
        return _("Accepted: %(what)s.")
    if do.startswith("take-"):
        take = f"alternative-{do.removeprefix('take-')}"
        reading = view.reading(variable, take)
        if reading is None:
            raise NotKnownError(_NO_READING)
        taken = [view.place(pin) for pin in view.pins_of_proposal(variable, take)]
        pins = pins or [place for place in taken if place is not None]
        value = reading["value"]
        write(value=value)
        return _("The other reading was taken: %(what)s.")
    if do == "reject":
        write("rejected")
        return _("Rejected: %(what)s.")
    if do == "withdraw":
        codings.write(reader, coding, variable, "withdrawn", copy=copy)
        return _("Nothing is coded any more: %(what)s.")
    if form is None:
        raise NotKnownError(_NO_DECISION)
    missing = sent.get("missing", "")
    value = None if missing else form.read(sent)
    if form.problems:
        raise DedereError(_BESIDE)
    if entry := sent.get("entry", "").strip():
        i = form.entry_named(entry)
        if i is None:
            form.problems["entry"] = _("No entry is called so.")
            raise DedereError(_BESIDE)
        pins.append({"i": i})
    write(value=value, missing=missing)
    return _("Written down: %(what)s.")


# -- answers -------------------------------------------------------------------------------------


def _finished(request: HttpRequest, view: CodingView, coding: Coding) -> HttpResponse:
    reader: Reader = view.reader
    try:
        opened = codings.finish(reader, coding, anyway=bool(request.POST.get("anyway")))
    except codings.NotAllCodedError as left:
        shown = view.page(request.GET, None)
        first = left.variables[0] if left.variables else ""
        more = {"unfinished": left_in_words(len(left.variables)), "first_left": first}
        return _whole(request, {**shown, **more})
    if opened:
        messages.success(request, _("Both codings are finished: they can be read side by side."))
        return _to(request, both_address(view.docket.pk, view.defendant))
    messages.success(request, _("Finished. It opens when the second coder has finished too."))
    return _to(request, reverse("dockets"))


def both_address(id: str, defendant: str) -> str:
    """The page with the two codings."""
    return reverse("docket_both", kwargs={"id": id, "defendant": defendant})


def _again(request: HttpRequest, view: CodingView, draft: Draft) -> HttpResponse:
    """The card with what was sent and what is wrong with it."""
    # What went wrong may have begun the coding: the view is made anew.
    view = CodingView(view.reader, view.docket, view.defendant, view.lang)
    if is_htmx(request):
        return _card(request, view, draft, draft.variable)
    return _whole(request, view.page(request.GET, draft))


def _whole(request: HttpRequest, shown: dict[str, Any]) -> HttpResponse:
    return render(request, "office/docket_code.html", shown)


def _card(request: HttpRequest, view: CodingView, draft: Draft | None, name: str) -> HttpResponse:
    try:
        variable = view.book.variable(name)
    except NotKnownError as problem:
        raise NotHere(problem, view.address) from None
    return _part(request, {"card": view.card(variable, draft)}, name)


def _changed(
    request: HttpRequest, before: CodingView, after: CodingView, variable: str, said: str
) -> HttpResponse:
    """The card, the entries whose marks changed, and what is to be told."""
    places = {place.get("i") for place in _evidence(before, variable)}
    places |= {place.get("i") for place in _evidence(after, variable)}
    entries = [after.entry(i) for i in sorted(one for one in places if isinstance(one, int))]
    shown = {
        "card": after.card(after.book.variable(variable)),
        "entries": [one for one in entries if one is not None],
        "parts": after.parts(),
        "said": said,
        "address": after.address,
        "may_code": after.may_code,
        "own": after.own,
        "oob": True,
        **after.progress(),
    }
    return _part(request, shown, variable)


def _evidence(view: CodingView, variable: str) -> list[Any]:
    standing = view.standing.get(variable)
    return list(standing.evidence) if standing else []


def _part(request: HttpRequest, shown: dict[str, Any], variable: str) -> HttpResponse:
    response = render(request, "office/_coding_changed.html", shown)
    response.headers["HX-Push-Url"] = "false"
    response.headers["HX-Retarget"] = f"#v-{variable}"
    response.headers["HX-Reswap"] = "outerHTML"
    patch_vary_headers(response, ["HX-Request"])
    return response


def _here(request: HttpRequest, view: CodingView) -> str:
    """The page as it was: the same entries, no open card."""
    query = request.GET.copy()
    for name in ("edit", "pin", "take"):
        query.pop(name, None)
    return f"{view.address}?{query.urlencode()}" if query else view.address


def _to(request: HttpRequest, address: str) -> HttpResponse:
    if is_htmx(request):
        response = HttpResponse(status=204)
        response.headers["HX-Redirect"] = address
        return response
    return HttpResponseRedirect(address)


_NO_READING = Text("There is no such other reading.", "No hay tal otra lectura.")
_NO_DECISION = Text("Nothing was decided.", "No se decidió nada.")
_BESIDE = Text(
    "Nothing was written yet: see beside the fields.",
    "Aún no se escribió nada: vea junto a los campos.",
)
