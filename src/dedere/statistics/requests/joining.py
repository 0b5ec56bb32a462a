"""From rows to requests: what to do where rows of one request disagree is a rule, and is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text
from dedere.statistics.requests.model import (
    Conflict,
    Field,
    Impossible,
    Outcome,
    Request,
    Row,
)

RULE = Text(
    "A request is granted if any of its rows is, else refused if any is. Its day is the earliest "
    "that a row names; its decision the earliest that a row of that outcome names and that is "
    "possible: not before the request and not after the day on which the file is read.",
    "Una solicitud se tiene por concedida si alguna de sus filas lo está; si no, por negada si "
    "alguna lo está. Su fecha es la primera que nombra una fila; su resolución, la primera que "
    "nombra una fila de ese resultado y que es posible: ni anterior a la petición ni posterior al "
    "día en que se lee el archivo.",
)


@dataclass(frozen=True, slots=True)
class Joined:
    """Requests in the order of their first rows, and what stood in the way."""

    requests: tuple[Request, ...]
    conflicts: tuple[Conflict, ...]
    impossible: tuple[Impossible, ...]


def join(rows: Iterable[Row], today: date) -> Joined:
    """One request for each id."""
    together: dict[str, list[Row]] = {}
    for row in rows:
        together.setdefault(row.request, []).append(row)
    requests = tuple(_request(id, found, today) for id, found in together.items())
    return Joined(
        requests,
        tuple(one for request in requests for one in _conflicts(request)),
        tuple(
            one
            for found in together.values()
            for row in found
            if (one := _impossible(row, today)) is not None
        ),
    )


def _request(id: str, rows: Sequence[Row], today: date) -> Request:
    outcomes = {row.outcome for row in rows}
    outcome = next(
        (one for one in (Outcome.GRANTED, Outcome.REFUSED) if one in outcomes), Outcome.NONE
    )
    requested = min((row.requested for row in rows if row.requested), default=None)
    decided = None
    if outcome is not Outcome.NONE:
        decided = min(
            (
                row.decided
                for row in rows
                if row.outcome is outcome
                and row.decided is not None
                and row.decided <= today
                and (requested is None or row.decided >= requested)
            ),
            default=None,
        )
    return Request(id, outcome, requested, decided, tuple(rows))


def _conflicts(request: Request) -> Iterable[Conflict]:
    taken = {
        Field.OUTCOME: str(request.outcome),
        Field.REQUESTED: _written(request.requested),
        Field.DECIDED: _written(request.decided),
    }
    for field in Field:
        said = dict.fromkeys(_said(row, field) for row in request.rows)
        if len(said) > 1:
            yield Conflict(
                request.id,
                tuple(row.number for row in request.rows),
                field,
                tuple(said),
                taken[field],
            )


def _said(row: Row, field: Field) -> str:
    """What a row says: as read where it could be, else as written."""
    if field is Field.OUTCOME:
        return str(row.outcome)
    day = row.requested if field is Field.REQUESTED else row.decided
    return _written(day) or row.written[field].casefold().replace("n/a", "na")


def _impossible(row: Row, today: date) -> Impossible | None:
    if row.days is None or row.decided is None:
        return None
    if row.days < 0:
        return Impossible(row.number, row.request, row.days, _BEFORE)
    if row.decided > today:
        return Impossible(row.number, row.request, row.days, _LATER)
    return None


def _written(day: date | None) -> str:
    return day.isoformat() if day else ""


_BEFORE = Text("Decided before it was requested.", "Resuelta antes de pedirse.")
_LATER = Text("Decided on a day that is still to come.", "Resuelta en un día que aún no llega.")
