"""Screen a roster: who is eligible, who is not, and what would decide the rest."""

from __future__ import annotations

from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from dedere.bilingual import Language
from dedere.errors import DedereError, InputErrors
from dedere.law import load as load_law
from dedere.law.facts import VOCABULARY
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level
from dedere.office.drawn import both
from dedere.office.law_view import rule_link
from dedere.office.page import Permission, language_of, page
from dedere.office.uploads import sent_table
from dedere.pictures.waterfall import draw
from dedere.transfers.roster import read_roster
from dedere.transfers.screening import Screening, screen
from dedere.transfers.screening.as_json import people, pieces, rejected
from dedere.transfers.screening.steps import waterfall_of
from dedere.transfers.screening.summary import deciding_of, keys_of, policy_of, ready_of, reasons_of
from dedere.transfers.screening.writing import write_csv

SHOWN = 300
"""Persons, and faults, that stand on the page; a file has all."""


@page(
    "transfers/screen/",
    permission=Permission.ANYONE,
    template="office/transfer_screen.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The form; and when a roster is sent, what it comes to, here or as a file."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    problems: list[str] = []
    shown: dict[str, Any] | None = None
    chosen = chosen_readings(request)
    if request.method == "POST":
        try:
            day = day_of(request)
            with sent_table(request, "roster") as path:
                if path is None:
                    problems = [_("Please choose a roster.")]
                else:
                    found = screen(read_roster(path), as_of=day, readings=chosen)
                    if request.POST.get("as") == "csv":
                        return _as_csv(found, path)
                    if request.POST.get("as") == "json":
                        return as_json(found, lang)
                    shown = _shown(found, lang)
        except InputErrors as wrong:
            problems = [DedereError.in_(one, lang) for one in wrong.problems]
        except DedereError as wrong:
            problems = [DedereError.in_(wrong, lang)]
        except LookupError:
            problems = [_("No condition of a transfer was in force on that day.")]
    return {
        "problems": problems,
        "found": shown,
        "as_of": request.POST.get("as_of", ""),
        "readings": readings_of_transfers(lang, chosen),
        "chosen": len(chosen),
    }


def day_of(request: HttpRequest) -> date:
    """The day asked for; today where none is written, or what is written is no day."""
    try:
        return date.fromisoformat(request.POST.get("as_of", ""))
    except ValueError:
        return date.today()


def chosen_readings(request: HttpRequest) -> dict[str, str]:
    """The readings chosen in the form, of those that there are."""
    return {
        name: answer
        for name, reading in load_law().readings.items()
        if (answer := request.POST.get(f"reading.{name}", "")) in reading.answers
    }


def readings_of_transfers(lang: str, chosen: dict[str, str]) -> list[dict[str, Any]]:
    """The readings on which rules about transfers hang, with their answers."""
    rules = [rule for rule in load_law().rules.values() if rule.level is Level.TRANSFER]
    found = dict.fromkeys(reading for rule in rules for reading in rule.readings)
    return [
        {
            "name": reading.name,
            "question": reading.question.in_(lang),
            "chosen": chosen.get(reading.name, ""),
            "answers": [
                {"name": name, "text": held.text.in_(lang)}
                for name, held in reading.answers.items()
                if name != reading.default
            ],
        }
        for reading in found
    ]


def _as_csv(found: Screening, path: Path) -> HttpResponse:
    out = path.with_name("answers.csv")
    write_csv(found, out)
    response = HttpResponse(out.read_bytes(), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="answers.csv"'
    return response


def as_json(found: Screening, lang: Language) -> HttpResponse:
    """The whole screening in the form of the command's JSON."""
    response = HttpResponse(
        "".join(pieces(found, lang)), content_type="application/json; charset=utf-8"
    )
    response.headers["Content-Disposition"] = 'attachment; filename="answers.json"'
    return response


def _shown(found: Screening, lang: Language) -> dict[str, Any]:
    roster, counts = found.roster, found.counts
    drawn = waterfall_of(found)
    faults = list(rejected(roster.problems, lang))
    return {
        "rows": roster.rows,
        "as_of": found.conditions.plan.as_of,
        "eligible": counts.eligible,
        "ineligible": counts.ineligible,
        "unknown": counts.unknown,
        "rejected": roster.rejected,
        "ready": ready_of(found),
        "picture": both(lambda narrow: draw(drawn, lang, narrow=narrow)),
        "reasons": [
            {**_rule(one.rule, lang), "count": one.count} for one in reasons_of(found) if one.count
        ],
        "deciding": [
            {"label": one.label.in_(lang), "key": one.fact, "count": one.count}
            for one in deciding_of(found)
        ],
        "policy": [
            {**_rule(rule, lang), "yes": stand.true, "no": stand.false, "unknown": stand.unknown}
            for rule, stand in policy_of(found)
        ],
        "keys": [
            {
                "label": key.label.in_(lang),
                "yes": stand.true,
                "no": stand.false,
                "unknown": stand.unknown,
            }
            for key, stand in keys_of(found).items()
        ],
        "people": [_person(one, found, lang) for one in islice(people(found), SHOWN)],
        "more": max(0, len(found.ids) - SHOWN),
        "faults": faults[:SHOWN],
        "more_faults": max(0, len(faults) - SHOWN),
    }


def _rule(rule: Rule, lang: str) -> dict[str, Any]:
    return {**rule_link(rule, lang), "number": rule.number or ""}


def _person(one: dict[str, Any], found: Screening, lang: str) -> dict[str, Any]:
    rules = {rule.id: rule for rule in found.rules}
    return {
        "id": one["id"],
        "mark": {True: "good", False: "bad", None: "unknown"}[one["answer"]],
        "sign": {True: "✓", False: "✕", None: "?"}[one["answer"]],
        "word": {True: _("eligible"), False: _("not eligible"), None: _("not known")}[
            one["answer"]
        ],
        "failed": [_rule(rules[id], lang) for id in one["failed"]],
        "missing": [
            " + ".join(_fact(fact, lang) for fact in way["facts"]) for way in one["missing"]
        ],
    }


def _fact(named: str, lang: str) -> str:
    key = named.rpartition(":")[2]
    return VOCABULARY[key].label.in_(lang) if key in VOCABULARY else key
