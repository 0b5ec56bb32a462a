"""The dockets: those that are kept, what to code next, and the way in for more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.bilingual import Text
from dedere.dockets.codebook import codebook
from dedere.errors import DedereError
from dedere.office.docket_view import States, court_name, is_synthetic, plain, state_lines
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.uploads import MOST_BYTES
from dedere.store import codings, dockets
from dedere.store.access import Reader, may_write

if TYPE_CHECKING:
    from dedere.store.models import DocketCopy

MOST_FILES = 500
ON_A_PAGE = 100
QUEUE = 12


@page(
    "dockets/",
    permission=Permission.ANYONE,
    template="office/dockets.html",
    methods=("GET", "POST"),
    menu=gettext_lazy("Dockets"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The list; a POST keeps the files that are sent, and says what is wrong with each."""
    lang, reader = language_of(request), reader_of(request)
    told: list[dict[str, Any]] = []
    if request.method == "POST":
        if not may_write(reader):
            return HttpResponseRedirect(f"{reverse('name')}?next={reverse('dockets')}")
        told = _kept(request, reader, lang)
        if len(told) == 1 and told[0]["address"] and not told[0]["problems"]:
            messages.success(request, told[0]["text"])
            return HttpResponseRedirect(told[0]["address"])
    query = " ".join(request.GET.get("q", "").split())[:200]
    copies = dockets.latest_of_all(reader)
    state = codings.states(reader)
    cards = [card for copy in copies if (card := _card(copy, state, query)) is not None]
    number = request.GET.get("page", "1")
    pages = max(1, -(-len(cards) // ON_A_PAGE))
    at = min(max(1, int(number) if number.isascii() and number.isdigit() else 1), pages)
    return {
        "query": query,
        "cards": cards[(at - 1) * ON_A_PAGE : at * ON_A_PAGE],
        "found": len(cards),
        "total": len(copies),
        "page": at,
        "pages": range(1, pages + 1) if pages > 1 else (),
        "told": told,
        "may_write": may_write(reader),
        "codes_as": reader.coder,
        "queue": _queue(reader, lang),
        "megabytes": MOST_BYTES // 1_000_000,
        "most_files": MOST_FILES,
    }


# -- what is kept --------------------------------------------------------------------------------


def _card(copy: DocketCopy, state: States, query: str) -> dict[str, Any] | None:
    docket = copy.docket
    people = dockets.defendants_of(copy)
    if query:
        text = plain(
            " ".join((docket.pk, docket.number, docket.caption, court_name(docket.court)))
            + " "
            + " ".join(one.name for one in people)
        )
        if not all(word in text for word in plain(query).split()):
            return None
    return {
        "id": docket.pk,
        "caption": docket.caption or docket.number or docket.pk,
        "number": docket.number,
        "court": court_name(docket.court),
        "synthetic": is_synthetic(docket),
        "defendants": [
            {
                "key": one.key,
                "name": one.name,
                "address": _code_address(docket.pk, one.key),
                "is_defendant": one.is_defendant,
                "states": state_lines(state.get((docket.pk, one.key), [])),
            }
            for one in people
        ],
    }


def _queue(reader: Reader, lang: str) -> list[dict[str, Any]]:
    """Whom to code next, and of which variables the proposals are least sure."""
    book = codebook()
    groups = codings.by_defendant(codings.queue(reader))
    rows = []
    for group in groups[:QUEUE]:
        first = group[0]
        least = [
            f"{book.variable(one.variable).title.in_(lang)} {one.confidence:.2f}"
            for one in group
            if one.confidence is not None and one.variable in book.names
        ]
        rows.append(
            {
                "name": first.name,
                "docket": first.docket.number or first.docket.pk,
                "address": _code_address(first.docket.pk, first.defendant),
                "why": ", ".join(least[:_LEAST]),
                "begun": first.is_begun,
                "left": len(group),
            }
        )
    return rows


def _code_address(id: str, defendant: str) -> str:
    return reverse("docket_code", kwargs={"id": id, "defendant": defendant})


_LEAST = 3


# -- what is sent --------------------------------------------------------------------------------


def _kept(request: HttpRequest, reader: Reader, lang: str) -> list[dict[str, Any]]:
    """What became of each file that was sent, and of each in an archive."""
    sent = request.FILES.getlist("files")
    court = request.POST.get("court", "").strip() or None
    if not sent:
        return [_problem("", _("Please choose one or more files."))]
    told = []
    with TemporaryDirectory(prefix="dedere-") as folder:
        for number, file in enumerate(sent[:MOST_FILES]):
            for name, content, wrong in _files(file, Path(folder) / str(number)):
                if wrong:
                    told.append(_problem(name, wrong.in_(lang)))
                    continue
                told += _one(reader, content, name, court, lang)
    if len(sent) > MOST_FILES:
        left = _("%(number)s files were left out: send them in a further step, or as a ZIP.")
        told.append(_problem("", left % {"number": len(sent) - MOST_FILES}))
    return told


def _files(file: UploadedFile[bytes], folder: Path) -> Iterator[tuple[str, bytes, Text | None]]:
    """The files in what was sent: itself, or the members of an archive."""
    from dedere.dockets import reading

    name = PurePath((file.name or "").replace("\\", "/")).name[-200:] or "docket"
    if (file.size or 0) > MOST_BYTES:
        yield name, b"", _LARGE.format(most=MOST_BYTES // 1_000_000)
        return
    folder.mkdir()
    path = folder / name
    with path.open("wb") as out:
        for chunk in file.chunks():
            out.write(chunk)
    for raw in reading.walk([str(path)]):
        shown = raw.file.removeprefix(f"{folder}/")
        if raw.problem is not None:
            yield shown, b"", raw.problem.text
        else:
            yield shown, raw.content(), None


def _one(
    reader: Reader, content: bytes, name: str, court: str | None, lang: str
) -> list[dict[str, Any]]:
    try:
        added = dockets.add_dockets(reader, content, name, court)
    except DedereError as wrong:
        return [_problem(name, wrong.in_(lang))]
    return [
        {
            "file": name,
            "text": one.text.in_(lang),
            "address": reverse("docket", kwargs={"id": one.docket.pk}),
            "id": one.docket.pk,
            "problems": [problem.text.in_(lang) for problem in one.problems],
        }
        for one in added
    ]


def _problem(file: str, words: str) -> dict[str, Any]:
    return {"file": file, "text": "", "address": "", "id": "", "problems": [words]}


_LARGE = Text(
    "It is larger than {most} megabytes. Send fewer files in one ZIP.",
    "Pesa más de {most} megabytes. Envíe menos archivos en un ZIP.",
)
