"""A plan in words: who goes, with how much time left, and who stays, by reason."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dedere.bilingual import Text, same
from dedere.pictures.dates import day_words
from dedere.transfers.group.explaining import years
from dedere.transfers.group.plain import IN_DAYS, because, marks
from dedere.transfers.group.plan import Plan, Stay
from dedere.transfers.group.reasons import Code
from dedere.transfers.group.request import DAYS_A_YEAR, Aim

NAMED = 12
"""So many who stay for one reason are named with it; of more only the number is told."""


def lines(plan: Plan, lang: str) -> Iterator[str]:
    """The plan, line by line."""
    for text in head(plan):
        yield text.in_(lang)
    for mark in marks(plan):
        yield f"! {mark.in_(lang)}"
    yield ""
    yield _GOING.format(n=len(plan.going)).in_(lang)
    for one in plan.going:
        yield f"  {_going(plan, one.id).in_(lang)}"
    yield from _running_out(plan, lang)
    yield ""
    yield _STAYING.format(n=len(plan.stays)).in_(lang)
    for code in Code:
        group = [one for one in plan.stays if one.code is code]
        if group:
            yield from _of_code(code, group, lang)
    if plan.strangers:
        yield ""
        yield _STRANGERS.in_(lang)
        for who, other in plan.strangers:
            yield f"  {_NAMES.format(who=who, other=other).in_(lang)}"
    nameless = [problem for problem in plan.problems if problem.id is None]
    if nameless:
        yield ""
        yield _PROBLEMS.in_(lang)
        for problem in nameless:
            row = "" if problem.row is None else _ROW.format(n=problem.row).in_(lang)
            yield f"  {row}{problem.column or '—'}: {problem.message.in_(lang)}"
    yield ""
    yield _NO_ADVICE.in_(lang)


def head(plan: Plan) -> Iterator[Text]:
    """The flight, its aim and its value: the lines above everything else."""
    flight, group = plan.demand.flight, plan.group
    persons = len(plan.going)
    yield _FLIGHT.format(
        day=day_text(flight.on) if flight.on else same("—"),
        where=_AT.format(place=flight.place) if flight.place else _NOWHERE,
        seats=flight.seats,
        persons=persons,
        escorts=plan.escorts,
    )
    aim = plan.demand.aim
    yield _AIM.format(aim=aim.label, value=value_text(plan, group.value), unit=aim.unit)
    if not group.proven_best and group.bound is not None:
        yield _BOUND.format(bound=value_text(plan, group.bound))
    elif group.proven_best:
        yield _PROVEN_AFTER if plan.demand.runs_out_first else _PROVEN
    if aim is not Aim.MOST_PERSON_YEARS:
        yield _TOGETHER.format(years=years(group.days_left))
    if aim is Aim.EQUAL_BY_STATE or plan.demand.at_least or plan.demand.at_most:
        listed = ", ".join(f"{state} {n}" for state, n in group.by_state.items())
        yield _BY_STATE.format(listed=listed or "—")


def value_text(plan: Plan, whole: int) -> Text:
    """A value of the first aim, in its unit: years to a tenth, or persons."""
    if plan.demand.aim in IN_DAYS:
        return same(f"{whole / DAYS_A_YEAR:,.1f}")
    return same(str(whole))


def _going(plan: Plan, who: str) -> Text:
    one = plan.people[who]
    candidate = one.candidate(plan.demand.flight)
    parts = [years(candidate.days_left) if one.ends_on else _NO_END]
    if one.state:
        parts.append(same(one.state))
    if one.vulnerable:
        parts.append(_VULNERABLE)
    place = plan.group.assigned.get(who)
    parts.append(_TO.format(place=place) if place else _TO_NOWHERE)
    open_keys = [lacking.key for lacking in one.lacking]
    if plan.prospective and (open_keys or not one.ready):
        parts.append(_STILL_OPEN)
    return Text(
        f"{who}  " + ", ".join(part.en for part in parts),
        f"{who}  " + ", ".join(part.es for part in parts),
    )


def _running_out(plan: Plan, lang: str) -> Iterator[str]:
    if plan.run_out:
        yield ""
        yield _RUN_OUT.in_(lang)
    for one in plan.run_out:
        goes = _GOES if one.id in plan.group.chosen else _STAYS
        day = day_text(one.ends_on) if one.ends_on else same("—")
        yield f"  {_RUNS_OUT.format(who=one.id, day=day, goes=goes).in_(lang)}"


def _of_code(code: Code, group: list[Stay], lang: str) -> Iterator[str]:
    yield f"  {code.label.in_(lang)}: {len(group)}"
    for one in group[:NAMED]:
        yield f"    {one.id}  {because(one).in_(lang)}"
    if len(group) > NAMED:
        yield f"    {_MORE.format(n=len(group) - NAMED).in_(lang)}"


def day_text(day: date) -> Text:
    """A day in words."""
    return Text(day_words(day.toordinal(), "en"), day_words(day.toordinal(), "es"))


_FLIGHT = Text(
    "Flight of {day}{where}: seats {seats}, persons {persons}, escorts {escorts}.",
    "Vuelo del {day}{where}: lugares {seats}, personas {persons}, custodios {escorts}.",
)
_AT = Text(", hand-over at {place}", ", entrega en {place}")
_NOWHERE = Text(", place of hand-over not given", ", sin lugar de entrega indicado")
_AIM = Text("Aim: {aim}. Value: {value} ({unit}).", "Criterio: {aim}. Valor: {value} ({unit}).")
_PROVEN = Text(
    "No group is better under this aim; that is proven.",
    "Ningún grupo es mejor según este criterio; está demostrado.",
)
_PROVEN_AFTER = Text(
    "As many go as can of those whose time runs out; of such groups none is better under this aim. "
    "That is proven.",
    "Van tantas como es posible de las personas a quienes se acaba el tiempo; de esos grupos, "
    "ninguno es mejor según este criterio. Está demostrado.",
)
_BOUND = Text("No group can have more than {bound}.", "Ningún grupo puede tener más de {bound}.")
_TOGETHER = Text("Together they have {years} left.", "En conjunto les faltan {years}.")
_BY_STATE = Text("By state: {listed}.", "Por estado: {listed}.")
_GOING = Text("Who goes: {n}", "Quiénes van: {n}")
_STAYING = Text("Who stays, and why: {n}", "Quiénes se quedan, y por qué: {n}")
_NO_END = Text("end of the sentence not known", "fin de la pena desconocido")
_VULNERABLE = Text("marked vulnerable", "señalada como vulnerable")
_TO = Text("to {place}", "a {place}")
_TO_NOWHERE = Text("destination open", "destino por definir")
_STILL_OPEN = Text("not ready yet", "aún no está lista")
_RUN_OUT = Text(
    "Time runs out before the next flight", "El tiempo se acaba antes del próximo vuelo"
)
_RUNS_OUT = Text("{who}  sentence ends {day}: {goes}", "{who}  la pena termina el {day}: {goes}")
_GOES = Text("goes", "va")
_STAYS = Text("STAYS, and this was the last flight", "SE QUEDA, y este era el último vuelo")
_MORE = Text("and {n} more (--json names each)", "y {n} más (--json nombra a cada una)")
_STRANGERS = Text(
    "Must not travel with somebody who is not in the roster:",
    "No debe viajar con alguien que no está en la lista:",
)
_NAMES = Text("{who} names {other}", "{who} nombra a {other}")
_PROBLEMS = Text("Not read:", "No se leyó:")
_ROW = Text("row {n}, ", "fila {n}, ")
_NO_ADVICE = Text(
    "This is no legal advice. Software proposes; officers of both States decide.",
    "Esto no es asesoría jurídica. El programa propone; deciden las autoridades de los dos "
    "Estados.",
)
