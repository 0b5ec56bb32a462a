"""A statistic as a file: for publication unless all numbers are asked for."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from dedere.bilingual import LANGUAGES, Language, Text
from dedere.errors import DedereError
from dedere.office import brought
from dedere.office.downloads import as_archive, as_file, as_picture, as_table
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page
from dedere.office.statistics_view import Asked, ask, question_of


@page("statistics/<id:name>/file/", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, name: str) -> HttpResponse:
    """JSON, CSV, SVG, or all of these in one archive."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    brought.forget_old()
    question = question_of(request, name)
    # Whoever says nothing gets what may go out.
    question = replace(question, public=request.GET.get("public") != "no")
    try:
        asked = ask(question)
    except DedereError as problem:
        raise NotHere(problem) from None
    if question.problem is not None:
        raise NotHere(question.problem)
    called = f"{question.statistic.name}{'' if question.public else '-not-for-publication'}"
    address = request.build_absolute_uri(reverse("statistics_one", kwargs={"name": name}))
    cited = f"{address}?{question.query(asked.answer.as_of)}"
    match request.GET.get("as"):
        case "csv":
            return as_table(asked.csv(lang), f"{called}.csv")
        case "svg":
            return as_picture(asked.svg_file(lang), f"{called}.svg")
        case "zip":
            return as_archive(_everything(asked, cited), f"{called}.zip")
        case _:
            return as_file(asked.data(lang), f"{called}.json")


def _everything(asked: Asked, address: str) -> bytes:
    """Table, data, pictures in both languages, and what they are."""
    name = asked.question.statistic.name
    files = {"README.txt": "\n\n".join(_readme(asked, lang, address) for lang in LANGUAGES)}
    for lang in LANGUAGES:
        files[f"{name}.{lang}.csv"] = asked.csv(lang)
        files[f"{name}.{lang}.json"] = _json(asked.data(lang))
        files[f"{name}.{lang}.svg"] = asked.svg_file(lang)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in files.items():
            # The same answer makes the same archive: no clock in it.
            archive.writestr(zipfile.ZipInfo(path, (1980, 1, 1, 0, 0, 0)), text)
    return out.getvalue()


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _readme(asked: Asked, lang: Language, address: str) -> str:
    """What the numbers are, in words."""
    answer = asked.shown
    statistic = answer.statistic
    lines = [
        statistic.question.in_(lang),
        asked.sentence(lang),
        _COUNTED.format(unit=statistic.unit.label, population=statistic.population).in_(lang),
        answer.method.in_(lang),
        *([statistic.note.in_(lang)] if statistic.note else []),
        *(f"! {one.in_(lang)}" for one in answer.warnings),
        (_PUBLIC if asked.published is not None else _FULL).in_(lang),
        asked.citation(lang, address),
    ]
    return "\n".join(lines) + "\n"


_COUNTED = Text(
    "Counted: {unit}. Population: {population}.", "Se cuenta: {unit}. Población: {population}."
)
_PUBLIC = Text(
    "For publication: small counts are hidden, and what would give them away. Two answers about "
    "the same cases, each with other conditions or another day, can still be subtracted from each "
    "other.",
    "Para publicar: se ocultan los números pequeños y lo que los delataría. Dos respuestas sobre "
    "los mismos casos, con otras condiciones u otro día, aún pueden restarse una de otra.",
)
_FULL = Text("Not for publication: small counts stand in it.", "No publicar: hay números pequeños.")
