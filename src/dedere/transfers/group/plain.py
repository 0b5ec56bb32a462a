"""A plan as plain values, for programs."""

from __future__ import annotations

from datetime import date
from typing import Any

from dedere.bilingual import Text
from dedere.pictures.group.flight import PROSPECTIVE
from dedere.transfers.group.plan import Plan, Stay
from dedere.transfers.group.request import DAYS_A_YEAR, Aim

FORMAT = 1
IN_DAYS = frozenset({Aim.MOST_PERSON_YEARS, Aim.LONGEST_WAITING})
"""Aims whose whole number is one of days, told as years."""


def plain(plan: Plan, lang: str) -> dict[str, Any]:
    """The plan; every sentence in one language."""
    group, demand, flight = plan.group, plan.demand, plan.demand.flight
    return {
        "format": FORMAT,
        "aim": demand.aim.value,
        "then": [aim.value for aim in demand.aims[1:]],
        "prospective": plan.prospective,
        "date": _day(flight.on),
        "next_flight": _day(flight.next_on),
        "place": flight.place,
        "to": flight.to,
        "seats": flight.seats,
        "escorts": plan.escorts,
        "chosen": list(group.chosen),
        "left_out": [_stay(one, lang) for one in plan.stays],
        "value": told_value(demand.aim, group.value),
        "unit": demand.aim.unit.in_(lang),
        "whole": group.value,
        "whole_unit": ("days" if demand.aim in IN_DAYS else "persons"),
        "proven_best": group.proven_best,
        "ties_settled": group.ties_settled,
        "bound": None if group.bound is None else told_value(demand.aim, group.bound),
        "person_years": round(group.days_left / DAYS_A_YEAR, 4),
        "by_state": dict(group.by_state),
        "assigned": dict(group.assigned),
        "time_runs_out": [
            {"id": one.id, "on": _day(one.ends_on), "goes": one.id in group.chosen}
            for one in plan.run_out
        ],
        "marks": [mark.in_(lang) for mark in marks(plan)],
        "apart_from_unknown": [{"id": who, "names": other} for who, other in plan.strangers],
        "rejected": [
            {"row": one.row, "column": one.column, "id": one.id, "message": one.message.in_(lang)}
            for one in plan.problems
        ],
    }


def told_value(aim: Aim, whole: int) -> float | int:
    """A whole number in the unit in which the aim is told."""
    return round(whole / DAYS_A_YEAR, 4) if aim in IN_DAYS else whole


def _stay(one: Stay, lang: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "because": because(one).in_(lang),
        "code": one.code.value,
        "reasons": [{**reason.plain(), "text": reason.text.in_(lang)} for reason in one.reasons],
        "time_runs_out": _day(one.runs_out_on),
    }


def because(one: Stay) -> Text:
    """Everything that keeps somebody here, in one sentence."""
    parts = [reason.text for reason in one.reasons]
    return Text("; ".join(part.en for part in parts), "; ".join(part.es for part in parts))


def marks(plan: Plan) -> list[Text]:
    """What must be said beside the numbers."""
    going = plan.going
    candidates = [plan.people[one.id] for one in plan.choice.model.candidates]
    full_term = sum(one.ends_by == "transfer.full_term_ends_on" for one in going)
    no_end = sum(one.ends_on is None for one in going)
    applied = sum(one.waits_by == "transfer.applied_on" for one in candidates)
    no_wait = sum(one.waiting_since is None for one in candidates)
    unmarked = sum(one.vulnerable is None for one in candidates)
    no_state = sum(one.state is None for one in candidates)
    aims = plan.demand.aims
    said = [
        (PROSPECTIVE, int(plan.prospective)),
        (_NOT_PROVEN, int(not plan.group.proven_best)),
        (_TIES, int(plan.group.proven_best and not plan.group.ties_settled)),
        (_NO_BEDS, int(plan.demand.facilities is None)),
        (_FULL_TERM, full_term),
        (_NO_END, no_end),
        (_APPLIED, applied if Aim.LONGEST_WAITING in aims else 0),
        (_NO_WAIT, no_wait if Aim.LONGEST_WAITING in aims else 0),
        (_UNMARKED, unmarked if Aim.MOST_VULNERABLE in aims else 0),
        (_NO_STATE, no_state if Aim.EQUAL_BY_STATE in aims else 0),
    ]
    return [text.format(n=number) for text, number in said if number]


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


_NOT_PROVEN = Text(
    "The best that was found in the time given; a better group may exist.",
    "Lo mejor que se halló en el tiempo dado; puede existir un grupo mejor.",
)
_TIES = Text(
    "Another group may be as good by the first aim: time ran out before the ties were settled.",
    "Otro grupo puede ser igual de bueno según el primer criterio: el tiempo se agotó antes de "
    "resolver los empates.",
)
_NO_BEDS = Text(
    "No table of beds was loaded: whether there are beds was not looked at.",
    "No se cargó una tabla de camas: no se revisó si hay camas.",
)
_FULL_TERM = Text(
    "Of those who go, {n} by the end of the full term: the projected release is not recorded.",
    "De quienes van, {n} por el fin de la pena completa: no consta la liberación prevista.",
)
_NO_END = Text(
    "Of those who go, {n} without a known end of the sentence: counted with no time left.",
    "De quienes van, {n} sin fin conocido de la pena: se cuentan sin tiempo por compurgar.",
)
_APPLIED = Text(
    "Of those who could go, {n} wait by the day of the application.",
    "De quienes podrían ir, {n} esperan según el día de la solicitud.",
)
_NO_WAIT = Text(
    "Of those who could go, {n} wait since an unknown day and stand last.",
    "De quienes podrían ir, {n} esperan desde un día desconocido y quedan al final.",
)
_UNMARKED = Text(
    "Of those who could go, {n} without a mark either way; no mark is not a no.",
    "De quienes podrían ir, {n} sin señal en ningún sentido; la falta de señal no es un no.",
)
_NO_STATE = Text(
    "Of those who could go, {n} of no known home state: they take seats that are left over.",
    "De quienes podrían ir, {n} sin estado de origen conocido: ocupan los lugares que sobran.",
)
