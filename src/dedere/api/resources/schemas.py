"""What this API is, and what a casefile is: for programs that read schemas. No token needed."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.http import HttpRequest
from ninja import Router

from dedere.api.asked import language
from dedere.api.operations import Answer, operation
from dedere.bilingual import Language, Text
from dedere.casefile.schema import schema

router = Router(tags=["schemas"])


@operation(
    router,
    "GET",
    "/openapi.json",
    Text("This API, as OpenAPI 3.1", "Esta API, como OpenAPI 3.1"),
    answer=dict[str, Any],
    open=True,
    tagged=True,
)
def read_openapi(request: HttpRequest) -> Answer:
    """With summaries in the language that you accept."""
    from dedere.api.schema import openapi

    return Answer(openapi(language()))


@operation(
    router,
    "GET",
    "/casefile.schema.json",
    Text("The JSON Schema of casefiles", "El JSON Schema de los expedientes"),
    answer=dict[str, Any],
    open=True,
    tagged=True,
)
def read_casefile_schema(request: HttpRequest) -> Answer:
    """As `dedere casefile schema`."""
    return Answer(_schema(language()))


@cache
def _schema(lang: Language) -> dict[str, Any]:
    return schema(lang)
