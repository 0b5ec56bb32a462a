"""One docket: the sheet, its path, its copies, what changed, hearings, papers, notes, entries."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.dockets import defendants, model, watch
from dedere.dockets.path import Path, chart, lines, path_of
from dedere.errors import DedereError, NotKnownError
from dedere.office import docket_view as sheet
from dedere.office.docket_papers import paper_rows
from dedere.office.drawn import both
from dedere.office.errors import NotHere
from dedere.office.holding import Held
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.uploads import MOST_BYTES
from dedere.pictures.docket_path import draw
from dedere.store import codings, dockets, observers, papers
from dedere.store.access import Reader, may_write

if TYPE_CHECKING:
    from dedere.store.models import Docket, DocketCopy


@page(
    "dockets/<id:id>/",
    permission=Permission.ANYONE,
    template="office/docket.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str) -> dict[str, Any] | HttpResponse:
    """The page; a POST adds a paper or an observer's note."""
    lang, reader = language_of(request), reader_of(request)
    try:
        docket = dockets.docket_for(reader, id)
    except NotKnownError as problem:
        raise NotHere(problem, reverse("dockets"), _("Dockets")) from None
    problems: dict[str, str] = {}
    if request.method == "POST":
        if not may_write(reader):
            return HttpResponseRedirect(f"{reverse('name')}?next={request.path}")
        do = request.POST.get("do", "")
        try:
            match do:
                case "note":
                    place = _note(request, reader, docket)
                case "aside":
                    place = _aside(request, reader, docket)
                case _:
                    place = _paper(request, reader, docket, lang)
        except DedereError as wrong:
            problems[do] = wrong.in_(lang)
        except _NoDay as wrong:
            problems["note"] = str(wrong)
        else:
            return HttpResponseRedirect(f"{request.path}#{place}")
    copies = dockets.copies_of(docket)
    copy = dockets.latest(docket)
    read = dockets.read_again(copy)
    window = sheet.window(read, request.GET.get("page", "1"), request.GET.get("q", ""))
    looks = papers.looked(reader, docket)
    hung = paper_rows(reader, docket, read, lang)
    people = _people(reader, docket, copy)
    chosen = next((one for one in people if one["key"] == request.GET.get("of")), people[0])
    by_entry: dict[int, list[dict[str, Any]]] = {}
    for paper in hung:
        if paper["i"] is not None:
            by_entry.setdefault(paper["i"], []).append(paper)
    gaps = next((record["computed"]["number_gaps"] for record in copy.records), None)
    of_copy = (copy.original_id, copy.place)
    hearings = _HEARINGS.get((*of_copy, date.today()), lambda: watch.hearings(read, date.today()))
    picture, in_words = _PATHS.get(
        (*of_copy, copy.program, chosen["key"], lang),
        lambda: _path_of(read, copy, chosen["key"], lang),
    )
    words = " ".join(request.GET.get("words", "").split())[:200]
    return {
        "docket": docket,
        "synthetic": sheet.is_synthetic(docket),
        "head": sheet.head(read, lang),
        "people": people,
        "chosen": chosen,
        "picture": picture,
        "in_words": in_words,
        "copies": [_copy(one, one.pk == copy.pk) for one in reversed(copies)],
        "changes": _changes(request, copies, lang),
        "hearings": [_hearing(one, lang) for one in hearings],
        "left_out": watch.left_out(hearings),
        "papers": hung,
        "docket_entries": len(read.entries),
        "not_looked": sum(str(one) == "not yet looked" for one in looks.values()),
        "words": words,
        "found": _searched(reader, docket, words) if words else None,
        "notes": observers.notes_of(reader, docket),
        "window": window,
        "entries": sheet.rows(
            window,
            sheet.labels(copy.records, lang),
            by_entry,
            {i: str(look) for i, look in looks.items()},
            gaps,
        ),
        "may_write": may_write(reader),
        "reader": reader,
        "today": date.today().isoformat(),
        "problems": problems,
        "sent": request.POST,
        "megabytes": MOST_BYTES // 1_000_000,
    }


# -- parts ---------------------------------------------------------------------------------------


def _people(reader: Reader, docket: Docket, copy: DocketCopy) -> list[dict[str, Any]]:
    read = dockets.read_again(copy)
    return [
        {
            "key": one.key,
            "name": one.name,
            "number": one.number,
            "is_defendant": one.is_defendant,
            "party": sheet.party_view(sheet.party_of(read, one.number, one.name)),
            "states": sheet.state_lines(codings.state(reader, docket, one.key)),
            "open": codings.opened(reader, docket, one.key),
        }
        for one in dockets.defendants_of(copy)
    ]


def _path(read: model.Docket, copy: DocketCopy, key: str) -> Path:
    record = dockets.record_of(copy, key)
    who = record["defendant"]
    found = next(
        (
            one
            for one in defendants.of(read)
            if (one.name, one.number) == (who["name"], who["number"])
        ),
        defendants.of(read)[0],
    )
    return path_of(read, found, sheet.events_of(record))


def _path_of(
    read: model.Docket, copy: DocketCopy, key: str, lang: str
) -> tuple[SafeString, list[str]]:
    """The path of a defendant, drawn and in words."""
    path = _path(read, copy, key)
    drawn = chart(path, lang)
    return both(lambda narrow: draw(drawn, lang, narrow=narrow)), list(lines(path, lang))


_HEARINGS: Held[tuple[watch.Hearing, ...]] = Held(32)
_PATHS: Held[tuple[SafeString, list[str]]] = Held(32)
_CHANGES: Held[watch.Changes] = Held(16)


def _copy(copy: DocketCopy, latest: bool) -> dict[str, Any]:
    return {
        "number": copy.pk,
        "name": copy.name,
        "sha256": copy.original_id,
        "by": copy.by,
        "at": copy.added_at,
        "latest": latest,
    }


def _changes(request: HttpRequest, copies: list[DocketCopy], lang: str) -> dict[str, Any] | None:
    """What differs between two copies: the last two, or those that are asked for."""
    if len(copies) < 2:
        return None
    numbers = {str(one.pk): one for one in copies}
    new = numbers.get(request.GET.get("new", ""), copies[-1])
    earlier = [one for one in copies if one.pk < new.pk] or [copies[0]]
    old = numbers.get(request.GET.get("old", ""), earlier[-1])
    if old.original_id == new.original_id and old.place == new.place:
        return {"old": old, "new": new, "same": True}
    key = (old.original_id, old.place, new.original_id, new.place)
    found = _CHANGES.get(
        key, lambda: watch.compare(dockets.read_again(old), dockets.read_again(new))
    )
    return {
        "old": old,
        "new": new,
        "same": not found,
        "header": [
            {"text": one.text.in_(lang), "before": one.before, "after": one.after}
            for one in found.header
        ],
        "entries": [
            {
                "kind": str(one.kind),
                "number": one.number,
                "text": one.text.in_(lang),
                "day": one.day,
                "words": [{"sign": word.sign, "text": word.text} for word in one.words],
            }
            for one in found.entries
        ],
        "cautions": [one.in_(lang) for one in found.cautions],
        "not_shown": len(found.not_shown),
    }


def _hearing(hearing: watch.Hearing, lang: str) -> dict[str, Any]:
    return {
        "title": hearing.title(lang),
        "standing": str(hearing.standing),
        "standing_label": _STANDINGS[hearing.standing].in_(lang),
        "day": hearing.day,
        "time": hearing.time,
        "zone": hearing.zone.key if hearing.zone else "",
        "where": hearing.courtroom or "",
        "judge": hearing.judge,
        "i": hearing.entry.i,
        "number": hearing.entry.number,
        "was": hearing.was,
        "doubts": [one.in_(lang) for one in hearing.doubts],
        "page": sheet.page_of(hearing.entry.i),
    }


_STANDINGS: dict[str, Text] = {
    watch.Standing.SET: Text("set", "señalada"),
    watch.Standing.RESET: Text("moved to this day", "reprogramada"),
    watch.Standing.CONTINUED: Text("continued to this day", "diferida a este día"),
    watch.Standing.VACATED: Text("vacated", "cancelada"),
    watch.Standing.MOVED: Text("taken from its day", "retirada de su fecha"),
    watch.Standing.HELD: Text("held", "celebrada"),
    watch.Standing.NOT_HELD: Text("not held", "no celebrada"),
}


def _searched(reader: Reader, docket: Docket, words: str) -> list[dict[str, Any]]:
    kept = {one.original_id: one.pk for one in papers.papers_of(reader, docket)}
    found: list[dict[str, Any]] = []
    for one in papers.search(reader, words, docket):
        number = kept.get(one.paper.sha256)
        if number is None or len(found) >= _MOST_FOUND:
            continue
        found.append(
            {"number": number, "file": one.paper.file, "page": one.page, "words": one.around}
        )
    return found


_MOST_FOUND = 100


# -- what is sent --------------------------------------------------------------------------------


class _NoDay(Exception):
    """The day of a note is none."""


def _aside(request: HttpRequest, reader: Reader, docket: Docket) -> str:
    """Free the place of a coder who cannot go on: a key is lost, or somebody left."""
    number = request.POST.get("number", "")
    if not (number.isascii() and number.isdigit()):
        raise DedereError(_NO_CODING)
    coding = codings.coding_for(reader, int(number))
    if coding.docket_id != docket.pk:
        raise DedereError(_NO_CODING)
    codings.set_aside(reader, coding, request.POST.get("why", ""))
    messages.success(request, _("The coding was set aside; somebody else can take its place."))
    return "defendants"


def _note(request: HttpRequest, reader: Reader, docket: Docket) -> str:
    sent = request.POST
    try:
        day = date.fromisoformat(sent.get("day", "").strip())
    except ValueError:
        raise _NoDay(_("This is not a day; write a whole one, such as 2016-05-20.")) from None
    observers.add(
        reader,
        docket,
        day,
        sent.get("text", ""),
        author=sent.get("author", ""),
        entry=sent.get("entry", ""),
    )
    messages.success(request, _("The note is kept."))
    return "notes"


def _paper(request: HttpRequest, reader: Reader, docket: Docket, lang: str) -> str:
    file = request.FILES.get("file")
    if file is None or (file.size or 0) > MOST_BYTES:
        raise DedereError(_NO_PAPER.format(most=MOST_BYTES // 1_000_000))
    place = request.POST.get("document", "").strip()
    document, _dot, attachment = place.partition(".")
    if place and not (document.isdigit() and (attachment or "0").isdigit()):
        raise DedereError(_NO_PLACE)
    name = (file.name or "paper").replace("\\", "/").rpartition("/")[2]
    added = papers.add(
        reader,
        docket,
        file.read(),
        name,
        document=document,
        attachment=int(attachment or 0),
    )
    if added.hung.entry is None or added.hung.problems:
        for one in added.hung.problems:
            messages.warning(request, one.text.in_(lang))
    if added.hung.entry is not None:
        messages.success(request, _("The paper is kept and hangs on its entry."))
    else:
        messages.warning(request, _("The paper is kept, and hangs on no entry yet."))
    return "papers"


_NO_PAPER = Text(
    "Choose a paper, PDF or text, of at most {most} megabytes.",
    "Elija un documento, PDF o texto, de {most} megabytes como máximo.",
)
_NO_CODING = Text("There is no such coding.", "No hay tal codificación.")
_NO_PLACE = Text(
    "Write the number of the entry, such as 12, or 12.1 for its attachment.",
    "Escriba el número del asiento, como 12, o 12.1 para su anexo.",
)
