"""The bundled audits: every figure of three publications, with what was found of it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language
from dedere.errors import NotKnownError
from dedere.office.downloads import as_file
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page
from dedere.statistics.audit import Finding, Report, Verdict, bundled
from dedere.statistics.audit.report import VERDICTS

_MARKS = {
    Verdict.CONSISTENT: ("mark-good", "✓"),
    Verdict.INCONSISTENT: ("mark-bad", "✗"),
    Verdict.UNDETERMINED: ("mark-unknown", "?"),
}


@page("figures/audits/", permission=Permission.ANYONE, template="office/figures_audits.html")
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """All of them; one as a file for programs, where it is asked for by its name."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    if name := request.GET.get("file"):
        try:
            return as_file(bundled.report(name[:60]).data(lang), f"{name}.json")
        except NotKnownError as problem:
            raise NotHere(problem) from None
    return {
        "audits": [_audit(one, bundled.report(one), lang) for one in bundled.names()],
    }


def _audit(name: str, report: Report, lang: Language) -> dict[str, Any]:
    title = report.audit.title
    counts = {one: sum(found.verdict is one for found in report.findings) for one in Verdict}
    return {
        "name": name,
        "title": title.in_(lang) if title else name,
        "counts": [
            {"number": number, "verdict": VERDICTS[one].in_(lang), **_mark(one)}
            for one, number in counts.items()
        ],
        "findings": [_finding(one, lang) for one in report.findings],
    }


def _finding(one: Finding, lang: Language) -> dict[str, Any]:
    return {
        "id": one.item.id,
        "says": one.item.says.in_(lang) if one.item.says else "",
        "verdict": VERDICTS[one.verdict].in_(lang),
        "why": one.why.in_(lang),
        "note": one.item.note.in_(lang) if one.item.note else "",
        **_mark(one.verdict),
    }


def _mark(verdict: Verdict) -> dict[str, str]:
    css, sign = _MARKS[verdict]
    return {"css": css, "sign": sign}
