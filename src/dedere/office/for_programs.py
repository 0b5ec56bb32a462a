"""What a program sends to a page, read strictly: nothing that it wrote is passed over.

A form has fields that a person sees; what a program writes wrongly nobody would notice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse

from dedere.bilingual import LANGUAGES, Text
from dedere.errors import DedereError, InputErrors, NotKnownError, did_you_mean
from dedere.law import load as load_law

READING = "reading."
"""So begins the name of a field that chooses how contested law is read."""


def day_sent(request: HttpRequest, name: str) -> date | None:
    """The day of a field; None where it was not sent.

    Raises:
        DedereError: for what is no day.
    """
    written = request.POST.get(name, "").strip()
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise DedereError(_NO_DAY.format(name=name, written=written[:40])) from None


def readings_sent(request: HttpRequest) -> dict[str, str]:
    """The readings chosen by the fields ``reading.NAME``.

    Raises:
        NotKnownError: for a reading or an answer that does not exist.
    """
    known = load_law().readings
    chosen = {}
    for field, written in request.POST.items():
        if not field.startswith(READING):
            continue
        name, answer = field.removeprefix(READING), str(written)
        if name not in known:
            raise NotKnownError(_NO_READING.format(name=name[:80]), did_you_mean(name, known))
        if answer not in known[name].answers:
            listed = one_of(known[name].answers)
            raise NotKnownError(_NO_READING.format(name=f"{name}={answer[:80]}"), listed)
        chosen[name] = answer
    return chosen


def only(request: HttpRequest, fields: Iterable[str]) -> None:
    """Refuse fields that nothing reads, which were meant to say something.

    Raises:
        NotKnownError: for the first of them.
    """
    known = list(fields)
    for field in (*request.POST, *request.FILES):
        if field not in known and not field.startswith(READING):
            near = did_you_mean(field, known) or one_of(known)
            raise NotKnownError(_NO_FIELD.format(name=field[:80]), near)


def one_of(known: Iterable[str]) -> Text:
    """A sentence that lists what can be chosen."""
    return _ONE_OF.format(known=", ".join(known))


def readings_described() -> dict[str, Any]:
    """The readings that can be chosen, with their answers."""
    return {f"{READING}{name}": list(one.answers) for name, one in load_law().readings.items()}


def refused(wrong: DedereError) -> HttpResponse:
    """Everything that is wrong with what was sent, in both languages: 400."""
    problems = wrong.problems if isinstance(wrong, InputErrors) else [wrong]
    words = {lang: [one.in_(lang) for one in problems] for lang in LANGUAGES}
    return JsonResponse({"format": 1, "errors": words}, status=400)


_NO_DAY = Text(
    "{name}: '{written}' is not a day; write a whole one, such as 2016-05-20.",
    "{name}: «{written}» no es un día; escriba uno entero, como 2016-05-20.",
)
_NO_READING = Text("There is no reading '{name}'.", "No hay una lectura «{name}».")
_NO_FIELD = Text("There is no field '{name}'.", "No hay un campo «{name}».")
_ONE_OF = Text("Choose one of: {known}.", "Elija de: {known}.")
