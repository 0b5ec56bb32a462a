"""The screening of a roster as data, in the form of ``dedere transfer screen --json``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language, Text
from dedere.errors import DedereError
from dedere.office.downloads import as_file
from dedere.office.for_programs import day_sent, only, readings_described, readings_sent, refused
from dedere.office.page import Permission, language_of, page
from dedere.office.pages.transfer_screen import as_json
from dedere.office.uploads import KINDS, MOST_BYTES, NotSentError, sent_table
from dedere.transfers.roster import read_roster
from dedere.transfers.screening import screen


@page(
    "transfers/screen.json",
    permission=Permission.ANYONE,
    template=None,
    methods=("GET", "POST"),
    from_programs=True,
)
def show(request: HttpRequest) -> HttpResponse:
    """The answers for the roster that is sent; a GET says what to send."""
    if request.method != "POST":
        return as_file(_asked(), "screen.json")
    lang: Language = "es" if language_of(request) == "es" else "en"
    try:
        only(request, ("roster", "as_of"))
        day, chosen = day_sent(request, "as_of"), readings_sent(request)
        with sent_table(request, "roster") as path:
            if path is None:
                raise NotSentError(NO_ROSTER)
            return as_json(screen(read_roster(path), as_of=day, readings=chosen), lang)
    except DedereError as wrong:
        return refused(wrong)
    except LookupError:
        return refused(DedereError(NO_LAW))


def roster_described() -> dict[str, object]:
    """The field that holds the roster."""
    return {"file": list(KINDS), "most_bytes": MOST_BYTES, "needed": True}


def _asked() -> dict[str, object]:
    return {
        "format": 1,
        "method": "POST",
        "content_type": "multipart/form-data",
        "fields": {"roster": roster_described(), "as_of": "YYYY-MM-DD", **readings_described()},
    }


NO_ROSTER = Text(
    "Send a roster as a file in the field 'roster'.",
    "Envíe una lista como archivo en el campo «roster».",
)
NO_LAW = Text(
    "No condition of a transfer was in force on that day.",
    "Ese día no estaba en vigor ninguna condición de un traslado.",
)
