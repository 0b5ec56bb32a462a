"""What if: some facts otherwise, or the law read otherwise, and the findings that turn."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.assessment import Assessment, Finding, Outcome, assess
from dedere.casefile import Casefile
from dedere.law import load as load_law
from dedere.law.language.facts import Choice, Fact
from dedere.law.language.rules import Bearing
from dedere.office.law_view import reading_link, rule_link
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.what_if import (
    LONGEST,
    UNKNOWN,
    Supposition,
    Turned,
    checked,
    from_nothing,
    pasted,
    subject_of,
    supposing,
    turned,
)
from dedere.office.words import Names
from dedere.store.access import cases_for
from dedere.store.agenda import glances_for
from dedere.store.cases import casefile_of

ROWS = 4
MOST_ROWS = 12


@page("law/what-if/", permission=Permission.ANYONE, template="office/law_what_if.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """The form, and what turns between its two sides. Nothing is recorded."""
    lang, law, query = language_of(request), load_law(), request.GET
    problems: list[str] = []
    casefile, start = _start(request, problems)
    as_of = _day(query.get("as_of", "").strip(), problems)
    rows = _rows(query)
    lines = pasted(query.get("facts", ""))
    suppositions = [*lines, *rows]
    for one in suppositions:
        checked(one, law.facts, casefile, lang)
    problems += [said for one in lines for said in one.problems]
    choices = {
        name: answer
        for name, reading in law.readings.items()
        if (answer := query.get(f"reading.{name}", "")) in reading.answers
    }
    asked = any(one.fact for one in suppositions) or bool(choices)
    given = {"readings": choices or None, "as_of": as_of}
    return {
        "starts": _starts(request, start),
        "asks": query.get("asks", "US"),
        "from_nothing": not start,
        "as_of": query.get("as_of") or as_of.isoformat(),
        "rows": [_row(number, one, casefile, lang) for number, one in enumerate(rows, start=1)],
        "subjects": [
            {"id": one.id, "name": Names(casefile, lang).of(one.id)} for one in casefile.subjects()
        ],
        "facts": [
            {"key": fact.key, "label": f"{fact.level.label.in_(lang)}: {fact.label.in_(lang)}"}
            for fact in law.facts.values()
        ],
        "pasted": query.get("facts", "")[:LONGEST],
        "readings": [
            {
                **reading_link(reading, lang),
                "chosen": choices.get(name, ""),
                "answers": [
                    {"name": answer, "text": held.text.in_(lang)}
                    for answer, held in reading.answers.items()
                    if answer != reading.default
                ],
            }
            for name, reading in law.readings.items()
        ],
        "chosen": len(choices),
        "problems": problems,
        "asked": asked,
        "result": _result(casefile, suppositions, given, lang) if asked else None,
    }


# -- what is asked ---------------------------------------------------------------------------------


def _start(request: HttpRequest, problems: list[str]) -> tuple[Casefile, str]:
    """The case to start from, and its name; nothing where none is named."""
    name = request.GET.get("from", "")
    if name:
        found = cases_for(reader_of(request)).filter(pk=name).first()
        if found is not None:
            return casefile_of(found, reader_of(request)), name
        problems.append(_("There is no case with this name here; started from nothing."))
    return from_nothing("MX" if request.GET.get("asks") == "MX" else "US"), ""


def _starts(request: HttpRequest, start: str) -> list[dict[str, Any]]:
    found = list(glances_for(reader_of(request)).order_by("order", "pk")[:_MOST_STARTS])
    if start and start not in {one.case_id for one in found}:
        found += glances_for(reader_of(request)).filter(case=start)
    return [
        {
            "id": one.case_id,
            "name": one.person or _("name not recorded"),
            "chosen": one.case_id == start,
        }
        for one in found
    ]


_MOST_STARTS = 200
"""So many cases are offered by name; any other is named in the address."""


def _day(written: str, problems: list[str]) -> date:
    try:
        return date.fromisoformat(written) if written else date.today()
    except ValueError:
        problems.append(_("This is not a day; write a whole one, such as 2016-05-20."))
        return date.today()


def _rows(query: QueryDict) -> list[Supposition]:
    rows = []
    for number in range(1, MOST_ROWS + 1):
        written = {
            name: query.get(f"{name}-{number}", "").strip()[:200]
            for name in ("fact", "about", "before", "after")
        }
        # An address or a label that the browser completed still begins with the key.
        key = written["fact"].split(" ")[0]
        rows.append(Supposition(key, written["about"], written["before"], written["after"]))
    used = [one for one in rows if one.key]
    return used + [Supposition() for _number in range(max(1, ROWS - len(used)))]


def _row(number: int, one: Supposition, casefile: Casefile, lang: str) -> dict[str, Any]:
    subject = subject_of(casefile, one) if one.fact else None
    recorded = subject.data.get(one.fact.name) if subject and one.fact else None
    return {
        "number": number,
        "key": one.key,
        "label": one.fact.label.in_(lang) if one.fact else "",
        "address": reverse("law_fact", kwargs={"key": one.key}) if one.fact else "",
        "about": one.about,
        "options": _options(one.fact, lang),
        "before": one.before,
        "after": one.after,
        "recorded": one.fact.show(recorded.value).in_(lang) if one.fact and recorded else "",
        "problems": one.problems,
    }


def _options(fact: Fact | None, lang: str) -> list[dict[str, str]]:
    """What can be chosen, where a fact has a list; else a field is written in."""
    named: list[tuple[str, str]] = []
    if fact is not None and fact.type == "yes_no":
        named = [("yes", _("yes")), ("no", _("no"))]
    elif isinstance(fact, Choice):
        named = [(name, text.in_(lang)) for name, text in fact.options.items()]
    if not named:
        return []
    named.append((UNKNOWN, _("not known")))
    return [{"value": value, "label": label} for value, label in named]


# -- what turns ------------------------------------------------------------------------------------


def _result(
    casefile: Casefile, some: list[Supposition], given: dict[str, Any], lang: str
) -> dict[str, Any]:
    first = supposing(casefile, some, after=False)
    second = supposing(casefile, some, after=True)
    before = assess(first, as_of=given["as_of"])
    after = assess(second, as_of=given["as_of"], readings=given["readings"])
    names = Names(second, lang)
    found = turned(before, after)
    counted = [one for one in found if one.finding.rule.bearing is Bearing.SURRENDER]
    others = [one for one in found if one not in counted]
    return {
        "outcomes": _outcomes(before, after, names, lang),
        "turned": [_turned(one, names, lang) for one in counted],
        "others": [_turned(one, names, lang) for one in others],
        "same": len(after.findings) - len(found),
    }


def _outcomes(
    before: Assessment, after: Assessment, names: Names, lang: str
) -> list[dict[str, Any]]:
    rows = []
    for id, found in after.outcome.items():
        earlier = before.outcome.get(id)
        rows.append(_pair(names.of(id), earlier.request if earlier else None, found.request, lang))
        for offense, outcome in found.offenses.items():
            old = earlier.offenses.get(offense) if earlier else None
            rows.append(_pair(names.of(offense), old, outcome, lang))
    return rows


def _pair(name: str, before: Outcome | None, after: Outcome, lang: str) -> dict[str, Any]:
    return {
        "name": name,
        "before": before.value if before else "",
        "before_label": before.label.in_(lang) if before else "",
        "after": after.value,
        "after_label": after.label.in_(lang),
        "turned": before is not after,
    }


def _turned(one: Turned, names: Names, lang: str) -> dict[str, Any]:
    finding = one.finding
    return {
        **rule_link(finding.rule, lang),
        "about": names.of(finding.subject),
        "before": _answer(one.before),
        "after": _answer(one.after),
    }


def _answer(finding: Finding | None) -> dict[str, str]:
    if finding is None:
        return {"mark": "none", "sign": "–", "word": _("not asked")}
    if finding.applies is False:
        return {"mark": "none", "sign": "–", "word": _("does not apply")}
    mark = "unknown"
    if finding.answer is not None:
        mark = "bad" if finding.answer is finding.rule.fails_if else "good"
    signs = {"good": "✓", "bad": "✕", "unknown": "?"}
    return {"mark": mark, "sign": signs[mark], "word": _word(finding)}


def _word(finding: Finding) -> str:
    if finding.answer is None:
        return _("not known")
    return _("yes") if finding.answer else _("no")
