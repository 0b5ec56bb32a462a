"""Every refusal, as problem details (RFC 9457), in the language that was asked for.

What somebody may not know of is refused with the very bytes with which a missing thing is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language

from dedere.bilingual import Text
from dedere.errors import DedereError, InputError, InputErrors

MEDIA = "application/problem+json"
TYPE = "urn:dedere:problem:"


class Problem(Exception):
    """A refusal: a status, a word for programs, and what is said to people."""

    def __init__(
        self,
        status: int,
        kind: str,
        detail: Text | None = None,
        *,
        problems: list[dict[str, Any]] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status = status
        self.kind = kind
        self.detail = detail or DETAILS[kind]
        self.problems = problems
        self.headers = dict(headers or {})
        super().__init__(kind)


DETAILS: dict[str, Text] = {
    "not-usable": Text("The request cannot be read.", "La solicitud no se puede leer."),
    "no-token": Text(
        "Send a token that holds: Authorization: Bearer ….",
        "Envíe un token vigente: Authorization: Bearer ….",
    ),
    "not-allowed": Text("You may not do this.", "Usted no puede hacer esto."),
    "demonstration": Text(
        "This is a demonstration: it has no accounts, and the API only reads.",
        "Esta es una demostración: no tiene cuentas y la API solo lee.",
    ),
    "not-found": Text(
        "There is nothing here under this address.", "Aquí no hay nada en esta dirección."
    ),
    "no-such-method": Text(
        "This address does not take that method.", "Esta dirección no admite ese método."
    ),
    "not-acceptable": Text(
        "What is asked for is not available in a form that you accept.",
        "Lo solicitado no está disponible en una forma que usted acepte.",
    ),
    "conflict": Text(
        "This does not go together with what is there.", "Esto no es compatible con lo que hay."
    ),
    "changed-meanwhile": Text(
        "It was changed since you read it. Nothing was written. Read it again.",
        "Se modificó desde que usted lo leyó. No se escribió nada. Léalo de nuevo.",
    ),
    "too-large": Text("What was sent is too large.", "Lo enviado es demasiado grande."),
    "wrong-type": Text(
        "What was sent is of a type that is not taken here.",
        "Lo enviado es de un tipo que aquí no se admite.",
    ),
    "not-valid": Text(
        "What was sent cannot be so. Nothing was written.",
        "Lo enviado no puede ser así. No se escribió nada.",
    ),
    "key-used": Text(
        "This Idempotency-Key was used for another request.",
        "Este Idempotency-Key se usó para otra solicitud.",
    ),
    "say-what-you-read": Text(
        "Send If-Match with the ETag of what you read, so that nobody's work is overwritten.",
        "Envíe If-Match con el ETag de lo que leyó, para no pasar por encima del trabajo de otra "
        "persona.",
    ),
    "too-many": Text(
        "Too many requests. Wait a little.", "Demasiadas solicitudes. Espere un poco."
    ),
    "failed": Text(
        "Something went wrong on our side. Nothing was written.",
        "Algo falló de nuestro lado. No se escribió nada.",
    ),
    "busy": Text("The office is busy. Try again.", "La oficina está ocupada. Inténtelo de nuevo."),
}

TITLES: dict[int, Text] = {
    400: Text("Not usable", "No utilizable"),
    401: Text("Who asks?", "¿Quién pregunta?"),
    403: Text("Not allowed", "No permitido"),
    404: Text("Not found", "No encontrado"),
    405: Text("No such method", "Método no admitido"),
    406: Text("Not acceptable", "No aceptable"),
    409: Text("Conflict", "Conflicto"),
    412: Text("Changed meanwhile", "Modificado entre tanto"),
    413: Text("Too large", "Demasiado grande"),
    415: Text("Wrong type", "Tipo no admitido"),
    422: Text("Not valid", "No válido"),
    428: Text("Say what you read", "Diga qué leyó"),
    429: Text("Too many requests", "Demasiadas solicitudes"),
    500: Text("Failed", "Falló"),
    503: Text("Busy", "Ocupada"),
}


def lang() -> str:
    """The language of the answer: ``en`` or ``es``."""
    return "es" if (get_language() or "en").startswith("es") else "en"


def answered(request: HttpRequest, problem: Problem) -> HttpResponse:
    """A refusal as an answer."""
    asked = lang()
    title = TITLES.get(problem.status)
    told: dict[str, Any] = {
        "type": TYPE + problem.kind,
        "title": title.in_(asked) if title else HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": problem.detail.in_(asked),
    }
    if problem.problems:
        told["problems"] = problem.problems
    text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    response = HttpResponse(text, status=problem.status, content_type=MEDIA)
    for name, value in problem.headers.items():
        response.headers[name] = value
    return response


def of_error(error: DedereError, status: int = 422, kind: str = "not-valid") -> Problem:
    """What dedere refuses, with everything that is wrong at once."""
    asked = lang()
    if not isinstance(error, InputErrors | InputError):
        words = [error.found, *([error.todo] if error.todo else [])]
        whole = Text(" ".join(one.en for one in words), " ".join(one.es for one in words))
        return Problem(status, kind, whole)
    listed = error.problems if isinstance(error, InputErrors) else [error]
    problems: list[dict[str, Any]] = []
    for one in listed:
        told: dict[str, Any] = {"found": one.found.in_(asked)}
        if one.todo is not None:
            told["todo"] = one.todo.in_(asked)
        if one.place.line:
            told |= {"line": one.place.line, "column": one.place.column}
        problems.append(told)
    return Problem(status, kind, problems=problems)


def of_fields(errors: list[dict[str, Any]]) -> Problem:
    """What does not fit the declared form of a request, by its place."""
    asked = lang()
    problems = []
    for one in errors:
        where = [str(part) for part in one.get("loc", ()) if part not in _INNER]
        words = _WORDS.get(str(one.get("type")), _OTHER)
        # The place is what was declared, and never what somebody sent.
        place = ".".join(where)[:200].encode("ascii", "backslashreplace").decode()
        problems.append({"where": place, "found": words.in_(asked)})
    return Problem(422, "not-valid", problems=problems)


_INNER = ("sent", "response")
_WORDS = {
    "missing": Text("This is missing.", "Esto falta."),
    "extra_forbidden": Text("There is nothing of this name.", "No hay nada con este nombre."),
    "string_too_long": Text("This is too long.", "Esto es demasiado largo."),
    "string_too_short": Text("This is too short.", "Esto es demasiado corto."),
    "string_type": Text("This must be text.", "Esto debe ser texto."),
    "list_type": Text("This must be a list.", "Esto debe ser una lista."),
    "dict_type": Text("This must be an object.", "Esto debe ser un objeto."),
    "model_attributes_type": Text("This must be an object.", "Esto debe ser un objeto."),
    "bool_type": Text("This must be true or false.", "Esto debe ser true o false."),
    "bool_parsing": Text("This must be true or false.", "Esto debe ser true o false."),
    "int_parsing": Text("This must be a whole number.", "Esto debe ser un número entero."),
    "int_type": Text("This must be a whole number.", "Esto debe ser un número entero."),
    "greater_than_equal": Text("This is too small.", "Esto es demasiado pequeño."),
    "less_than_equal": Text("This is too large.", "Esto es demasiado grande."),
    "date_from_datetime_parsing": Text(
        "Write a whole day, such as 2016-05-20.", "Escriba un día entero, como 2016-05-20."
    ),
    "date_parsing": Text(
        "Write a whole day, such as 2016-05-20.", "Escriba un día entero, como 2016-05-20."
    ),
}
_OTHER = Text("This is not of the form that is expected.", "Esto no tiene la forma esperada.")
