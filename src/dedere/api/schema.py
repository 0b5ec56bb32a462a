"""The API written down as OpenAPI 3.1: what ninja knows of each operation, and what we promise.

Of a casefile only the outline stands here; its whole schema is at ``/api/v1/casefile.schema.json``.
"""

from __future__ import annotations

import copy
from functools import cache
from typing import Any

from dedere import __version__
from dedere.api.app import api
from dedere.api.operations import SHAPES
from dedere.api.problems import MEDIA, TITLES
from dedere.api.shapes import Match, Shape
from dedere.bilingual import Language, Text
from dedere.casefile.words import FORMAT, ID_PATTERN
from dedere.store.tokens import Scope

ROOT = "/api/v1"
Data = dict[str, Any]


@cache
def openapi(lang: Language) -> Data:
    """The schema, with its summaries in a language."""
    made: Data = dict(api.get_openapi_schema(path_prefix=f"{ROOT.strip('/')}/"))
    paths = copy.deepcopy(made["paths"])
    for operations in paths.values():
        for told in operations.values():
            _complete(told, SHAPES[told["operationId"]], lang)
    components = copy.deepcopy(made["components"])
    components["schemas"] |= {"Problem": _problem(), "Casefile": _casefile(lang)}
    components["securitySchemes"] = {"token": _security(lang)}
    components["headers"] = {"ETag": _ETAG}
    components["responses"] = {str(status): _refusal(status, lang) for status in sorted(TITLES)}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "dedere",
            "version": __version__,
            "summary": _WHAT.in_(lang),
            "description": _ABOUT.in_(lang),
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": components,
    }


def _complete(told: Data, shape: Shape, lang: Language) -> None:
    told["summary"] = shape.summary.in_(lang)
    if shape.open:
        told["security"] = []
    else:
        told["security"] = [{"token": [shape.scope.value] if shape.scope else []}]
    told["parameters"] = [*told.get("parameters", []), *_headers(shape, lang)]
    if shape.body is not None:
        told["requestBody"] = {
            "required": True,
            "content": {media: {"schema": shape.body} for media in shape.takes},
        }
    for answer in told["responses"].values():
        if shape.tagged:
            answer["headers"] = {"ETag": {"$ref": "#/components/headers/ETag"}}
        content = answer.get("content")
        if content is not None:
            schema = next(iter(content.values()))
            answer["content"] = dict.fromkeys(shape.gives, schema)
    if shape.tagged and not shape.writes:
        told["responses"][304] = {"description": _KNOWN.in_(lang)}
    for status in shape.refusals:
        told["responses"][status] = {"$ref": f"#/components/responses/{status}"}
    told["responses"] = {str(status): one for status, one in sorted(told["responses"].items())}


def _headers(shape: Shape, lang: Language) -> list[Data]:
    text = {"type": "string"}
    found: list[Data] = []
    if shape.match is not Match.NO:
        found.append(
            {
                "in": "header",
                "name": "If-Match",
                "required": shape.match is Match.MUST,
                "description": _MATCH.in_(lang),
                "schema": text,
            }
        )
    if shape.once:
        key = {"type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[!-~]+$"}
        found.append(
            {
                "in": "header",
                "name": "Idempotency-Key",
                "required": False,
                "description": _ONCE.in_(lang),
                "schema": key,
            }
        )
    if shape.tagged and not shape.writes:
        found.append(
            {
                "in": "header",
                "name": "If-None-Match",
                "required": False,
                "description": _NONE_MATCH.in_(lang),
                "schema": text,
            }
        )
    return found


def _refusal(status: int, lang: Language) -> Data:
    return {
        "description": TITLES[status].in_(lang),
        "content": {MEDIA: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }


def _problem() -> Data:
    return {
        "type": "object",
        "description": "RFC 9457",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": {"type": "string"},
            "title": {"type": "string"},
            "status": {"type": "integer"},
            "detail": {"type": "string"},
            "problems": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["found"],
                    "properties": {
                        "found": {"type": "string"},
                        "todo": {"type": "string"},
                        "where": {"type": "string"},
                        "line": {"type": "integer"},
                        "column": {"type": "integer"},
                    },
                },
            },
        },
    }


def _casefile(lang: Language) -> Data:
    return {
        "type": "object",
        "description": _CASEFILE.in_(lang),
        "externalDocs": {"url": f"{ROOT}/casefile.schema.json"},
        "required": ["format", "id"],
        "properties": {
            "format": {"const": FORMAT},
            "id": {"type": "string", "pattern": ID_PATTERN},
        },
    }


def _security(lang: Language) -> Data:
    listed = "\n".join(f"- `{one.value}`: {one.label.in_(lang)}" for one in Scope)
    return {"type": "http", "scheme": "bearer", "description": f"{_TOKEN.in_(lang)}\n\n{listed}"}


_ETAG: Data = {"schema": {"type": "string"}, "required": True}
_WHAT = Text(
    "Extradition and transfer cases between Mexico and the United States",
    "Asuntos de extradición y de traslado entre México y los Estados Unidos",
)
_ABOUT = Text(
    "The same store as the pages of the office, through the same doors. This is no legal advice.",
    "El mismo archivo que las páginas de la oficina, por las mismas puertas. No es asesoría "
    "jurídica.",
)
_KNOWN = Text("You have it already.", "Usted ya lo tiene.")
_MATCH = Text(
    "The ETag of the state that you read, so that nobody's work is overwritten.",
    "El ETag del estado que usted leyó, para no pasar por encima del trabajo de otra persona.",
)
_ONCE = Text(
    "A random word of your own: the same request sent again is not done again, for 24 hours.",
    "Una palabra al azar, suya: la misma solicitud repetida no se hace de nuevo, por 24 horas.",
)
_NONE_MATCH = Text(
    "The ETag of the state that you have; 304 where it still stands.",
    "El ETag del estado que usted tiene; 304 si sigue vigente.",
)
_CASEFILE = Text(
    "A casefile, as the command line reads and writes it.",
    "Un expediente, como lo lee y lo escribe la línea de comandos.",
)
_TOKEN = Text(
    "A token of your account; none is needed in a demonstration, which only reads.",
    "Un token de su cuenta; en una demostración no hace falta, y allí solo se lee.",
)
