"""The time left on a sentence as data, in the form of ``dedere transfer time --json``."""

from __future__ import annotations

import json

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language, Text
from dedere.errors import DedereError
from dedere.office.downloads import as_file
from dedere.office.for_programs import (
    day_sent,
    only,
    readings_described,
    readings_sent,
    refused,
)
from dedere.office.page import Permission, language_of, page
from dedere.transfers.time import compute, from_data, schema
from dedere.transfers.time.telling import to_data

LONGEST = 200_000
FIELDS = {
    "sentence": "JSON in the form of dedere-sentence/1",
    "on": "YYYY-MM-DD",
    "law_of": "YYYY-MM-DD",
}


@page(
    "transfers/time.json",
    permission=Permission.ANYONE,
    template=None,
    methods=("GET", "POST"),
    from_programs=True,
)
def show(request: HttpRequest) -> HttpResponse:
    """The computation of the sentence that is sent; a GET says what to send, with the schema."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    if request.method != "POST":
        fields = {**FIELDS, **readings_described()}
        described = {"format": 1, "method": "POST", "fields": fields, "schema": schema(lang)}
        return as_file(described, "time.json")
    try:
        only(request, FIELDS)
        written = request.POST.get("sentence", "")
        if not written or len(written) > LONGEST:
            raise DedereError(_NO_SENTENCE)
        try:
            data = json.loads(written)
        except (ValueError, RecursionError):
            raise DedereError(_NO_SENTENCE) from None
        if not isinstance(data, dict):
            raise DedereError(_NO_SENTENCE)
        on, law_of = day_sent(request, "on"), day_sent(request, "law_of")
        if on is None:
            raise DedereError(_NO_DAY)
        found = compute(from_data(data), on, law_of=law_of, readings=readings_sent(request))
    except DedereError as wrong:
        return refused(wrong)
    return as_file(to_data(found, lang), "time.json")


_NO_SENTENCE = Text(
    "sentence: send one sentence as JSON; a GET of this address has its schema.",
    "sentence: envíe una pena como JSON; un GET a esta dirección da su esquema.",
)
_NO_DAY = Text("on: say for which day.", "on: diga para qué día.")
