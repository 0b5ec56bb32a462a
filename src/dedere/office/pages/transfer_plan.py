"""The group for a flight: who goes, and why each other person stays."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from dedere.bilingual import Language, Text
from dedere.errors import DedereError, InputErrors
from dedere.office.downloads import as_file, as_page, as_table
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page
from dedere.office.pages.transfer_screen import chosen_readings, readings_of_transfers
from dedere.office.uploads import sent_table
from dedere.pictures.group import draw
from dedere.transfers.facilities import load_facilities, template
from dedere.transfers.group.manifest import FORMS, manifest
from dedere.transfers.group.plain import because, marks, plain
from dedere.transfers.group.plan import Plan, make_plan
from dedere.transfers.group.reasons import Code
from dedere.transfers.group.request import Aim, Demand, Flight
from dedere.transfers.group.rows import read_people
from dedere.transfers.group.said import head
from dedere.transfers.group.shown import cabin

SECONDS = 20.0
"""How long the page looks for the best group; the command takes longer if asked."""
SHOWN = 300


@page(
    "transfers/plan/",
    permission=Permission.ANYONE,
    template="office/transfer_plan.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The form; and when a roster is sent, the group, here or as a file. Nothing is kept."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    if request.GET.get("file") == "beds":
        return as_table(template(lang), _("beds") + ".csv")
    problems: list[str] = []
    shown: dict[str, Any] | None = None
    chosen = chosen_readings(request)
    if request.method == "POST":
        try:
            made = made_of(request, chosen)
            answer = _file(request, made, lang)
            if answer is not None:
                return answer
            shown = _shown(made, lang)
        except InputErrors as wrong:
            problems = [DedereError.in_(one, lang) for one in wrong.problems]
        except DedereError as wrong:
            problems = [DedereError.in_(wrong, lang)]
        except LookupError:
            problems = [_("No condition of a transfer was in force on that day.")]
    return {
        "problems": problems,
        "found": shown,
        "sent": request.POST,
        "aims": [
            {
                "value": aim.value,
                "label": aim.label.in_(lang),
                "chosen": request.POST.get("aim") == aim.value,
            }
            for aim in Aim
        ],
        "readings": readings_of_transfers(lang, chosen),
        "chosen": len(chosen),
    }


def made_of(request: HttpRequest, readings: dict[str, str], as_of: date | None = None) -> Plan:
    """The plan for what was sent; also for programs.

    Raises:
        DedereError: what is missing or cannot be read.
    """
    sent = request.POST
    on, following = _day(sent.get("date", "")), _day(sent.get("next_flight", ""))
    seats, escorts = _whole(sent.get("seats", "")), _whole(sent.get("escorts", ""))
    if seats is None:
        raise DedereError(_NO_SEATS)
    if on is not None and following is not None and following <= on:
        raise DedereError(_NOT_NEXT)
    flight = Flight(
        seats,
        escorts or 0,
        _whole(sent.get("persons_per_escort", "")) or None,
        on or as_of or date.today(),
        following,
        sent.get("place", "").strip()[:200] or None,
    )
    aims = {aim.value: aim for aim in Aim}
    aim = aims.get(sent.get("aim", ""), Aim.MOST_PERSON_YEARS)
    with sent_table(request, "beds") as beds:
        facilities = load_facilities(beds) if beds is not None else None
    demand = Demand(flight=flight, aims=(aim,), facilities=facilities, seconds=SECONDS)
    with sent_table(request, "roster") as path:
        if path is None:
            raise DedereError(_NO_ROSTER)
        read, people = read_people(path, as_of=as_of or date.today(), readings=readings)
    prospective = sent.get("prospective") == "yes"
    return make_plan(people, demand, prospective=prospective, problems=read.problems)


def _file(request: HttpRequest, made: Plan, lang: Language) -> HttpResponse | None:
    """The plan as data, or the list that both sides sign; None where it is to be shown."""
    form = request.POST.get("as", "")
    if form == "json":
        return as_file(plain(made, lang), "plan.json")
    if form == "manifest.html":
        return as_page(manifest(made, FORMS[".html"]), _("manifest") + ".html")
    if form == "manifest.csv":
        return as_table(manifest(made, FORMS[".csv"]), _("manifest") + ".csv")
    return None


def _shown(made: Plan, lang: Language) -> dict[str, Any]:
    data = plain(made, lang)
    drawn = cabin(made, date.today(), lang)
    stays = [
        {
            "label": code.label.in_(lang),
            "people": [
                {"id": one.id, "because": because(one).in_(lang)}
                for one in made.stays
                if one.code is code
            ],
        }
        for code in Code
    ]
    kept = [one for one in stays if one["people"]]
    return {
        **data,
        "head": [text.in_(lang) for text in head(made)],
        "marks": [text.in_(lang) for text in marks(made)],
        "picture": both(lambda narrow: draw(drawn, lang, narrow=narrow)),
        "stays": [
            {**one, "number": len(one["people"]), "people": one["people"][:SHOWN]} for one in kept
        ],
        "going": [
            {"id": one.id, "to": made.group.assigned.get(one.id) or "–", "state": one.state or "–"}
            for one in made.going
        ],
    }


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise DedereError(_NO_DAY.format(found=written[:40])) from None


def _whole(written: str) -> int | None:
    written = written.strip()
    if not written:
        return None
    if written.isascii() and written.isdecimal() and len(written) <= 5:
        return int(written)
    raise DedereError(_NO_NUMBER.format(found=written[:40]))


_NO_SEATS = Text("Say how many seats there are.", "Diga cuántos lugares hay.")
_NO_ROSTER = Text("Please choose a roster.", "Elija una lista.")
_NOT_NEXT = Text(
    "The next flight is not after this one.", "El próximo vuelo no es posterior a este."
)
_NO_DAY = Text(
    "'{found}' is not a day; write a whole one, such as 2026-12-09.",
    "«{found}» no es un día; escriba uno entero, por ejemplo 2026-12-09.",
)
_NO_NUMBER = Text("'{found}' is not a whole number.", "«{found}» no es un número entero.")
