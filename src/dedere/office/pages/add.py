"""Add a casefile: as a file or as text. What is wrong with it is told all at once."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.bilingual import Text
from dedere.casefile import loads
from dedere.casefile.reading import MAX_BYTES, Problems, decoded
from dedere.errors import DedereError, InputErrors
from dedere.office import belonging
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.cases import AlreadyThereError, add
from dedere.store.errors import NotAllowedError

LONGEST_SHOWN = 200_000


@page(
    "add/",
    permission=Permission.NAMED,
    template="office/add.html",
    methods=("GET", "POST"),
    menu=gettext_lazy("Add a casefile"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The form; and when it is sent, the new case or everything that is wrong."""
    lang = language_of(request)
    text, name, problems = "", "", []
    among = belonging.choices(request)
    if request.method == "POST":
        try:
            text, name = _sent(request)
            casefile = loads(text, name)
            owner = belonging.chosen(request, among)
            if owner is None:
                raise NotAllowedError(_WHOSE if among else _NOBODYS)
            case = add(casefile, reader_of(request), origin=name, owner=owner or None)
        except InputErrors as found:
            problems = [
                {
                    "line": one.place.line,
                    "column": one.place.column,
                    "text": DedereError.in_(one, lang),
                }
                for one in found.problems
            ]
        except (AlreadyThereError, NotAllowedError) as problem:
            problems = [{"line": 0, "column": 0, "text": problem.in_(lang)}]
        except _NothingSent:
            problems = [
                {"line": 0, "column": 0, "text": _("Please choose a file, or paste its text.")}
            ]
        else:
            messages.success(request, _("The case was added. Its values stand as in the file."))
            return HttpResponseRedirect(reverse("case", kwargs={"id": case.pk}))
    return {
        "text": text if len(text) <= LONGEST_SHOWN else "",
        "problems": problems,
        "organizations": among,
        "organization": request.POST.get("organization", ""),
        "megabytes": MAX_BYTES // 1_000_000,
    }


_WHOSE = Text("Please say whose case it is.", "Indique de quién es el asunto.")
_NOBODYS = Text(
    "You write for no organization: ask whoever looks after yours.",
    "Usted no escribe para ninguna organización: consulte a quien administra la suya.",
)


class _NothingSent(Exception):
    """Neither a file nor a text."""


def _sent(request: HttpRequest) -> tuple[str, str]:
    """The text of the casefile and the name of its file."""
    file = request.FILES.get("file")
    if file is not None:
        name = PurePath(file.name or "casefile.yaml").name[:200]
        # One byte more than is allowed is enough to know that it is too large.
        raw = file.read(MAX_BYTES + 1)
        return decoded(raw, Problems(name)) if len(raw) <= MAX_BYTES else " " * len(raw), name
    text = request.POST.get("text", "").replace("\r\n", "\n")
    if not text.strip():
        raise _NothingSent
    return text, "casefile.json" if text.lstrip().startswith("{") else "casefile.yaml"
