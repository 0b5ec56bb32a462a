"""What can happen next, told: as plain values for programs and as lines for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from dedere.assessment.days import by as by_day
from dedere.assessment.days import on
from dedere.assessment.due import Deadline
from dedere.assessment.next_model import Due, Held, Hold, NextSteps, Open, Then
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED
from dedere.procedure.graph import Role, Step
from dedere.procedure.literal import Node

# -- for programs ----------------------------------------------------------------------------------


def to_data(found: NextSteps, lang: str = "en") -> dict[str, Any]:
    """The answer as plain values, with its words in one language."""
    return {
        "format": 1,
        "as_of": str(found.as_of),
        "procedure": found.declared.name,
        "enabled": [_open(found, one, lang) for one in found.enabled],
        "disabled": [_held(found, one, lang) for one in found.disabled],
        "due": [_due(found, one, lang) for one in found.due],
        "running": [{**one.to_data(lang), **belongs_to(found, one.node)} for one in found.running],
        "presumed": [
            {"step": one.step.id, "subject": subject_of(one.node), **belongs_to(found, one.node)}
            for one in found.presumed
        ],
        "notes": [note.in_(lang) for note in found.replayed.history.notes],
        "supposed": [one.id for one in found.supposed],
    }


def to_data_of_all(found: Sequence[NextSteps], lang: str = "en") -> dict[str, Any]:
    """The answers of several matters as one, in the same form: their lists one after the other.

    Each entry names its request, its transfer and its procedure.
    """
    told = [to_data(one, lang) for one in found]
    joined = dict(told[0])
    for name, value in joined.items():
        if isinstance(value, list):
            joined[name] = [each for one in told for each in one[name]]
    joined["procedures"] = [one["procedure"] for one in told]
    return joined


def belongs_to(found: NextSteps, node: Node | None) -> dict[str, str | None]:
    """The request, or the transfer, in which an instance lies; neither for the whole case."""
    course = found.declared.course
    of = node[1][0] if node is not None and course in node[0].line and node[1] else None
    is_transfer = found.declared.matter == "transfer"
    return {
        "request": None if is_transfer else of,
        "transfer": of if is_transfer else None,
        "procedure": found.declared.name,
    }


def subject_of(node: Node) -> str | None:
    """The instance by its ids: ``r1/485-2016``; None for the whole case."""
    return "/".join(node[1]) or None


def _step(found: NextSteps, node: Node, step: Step, lang: str) -> dict[str, Any]:
    phase = found.phases.get(step)
    return {
        "step": step.id,
        "role": ", ".join(role.id for role in step.by),
        "provision": step.law[0],
        "title": step.title.in_(lang),
        "who": who(step.by).in_(lang),
        "subject": subject_of(node),
        **belongs_to(found, node),
        "phase": phase.name if phase else None,
    }


def _open(found: NextSteps, one: Open, lang: str) -> dict[str, Any]:
    told = _step(found, one.node, one.step, lang)
    told["then"] = [_then(each, lang) for each in one.then]
    told["until"] = one.until.to_data(lang) if one.until else None
    told["if"] = (
        {
            "text": one.unless.text.in_(lang),
            "missing": [
                {"fact": fact.name, "question": fact.question.in_(lang)}
                for fact in one.unless.missing
            ],
        }
        if one.unless
        else None
    )
    return told


def _then(one: Then, lang: str) -> dict[str, Any]:
    return {
        "step": one.step.id,
        "title": one.step.title.in_(lang),
        "within": one.within.in_(lang) if one.within else None,
        "provision": one.provision,
    }


def _held(found: NextSteps, one: Held, lang: str) -> dict[str, Any]:
    return {
        **_step(found, one.node, one.step, lang),
        "because": [_hold(each, lang) for each in one.because],
    }


def _hold(one: Hold, lang: str) -> dict[str, Any]:
    return {
        "relation": one.relation,
        "text": one.text.in_(lang),
        "provision": one.provision,
        "step": one.step.id if one.step else None,
        "subject": subject_of(one.node) if one.node else None,
        "since": str(one.since) if one.since else None,
    }


def _due(found: NextSteps, one: Due, lang: str) -> dict[str, Any]:
    deadline = one.deadline
    ends = deadline.ends if deadline else None
    return {
        **_step(found, one.node, one.step, lang),
        "by": str(ends) if ends else None,
        "provision": one.provision,
        "because": one.because.in_(lang),
        "since": str(one.since) if one.since else None,
        "limit": deadline.to_data(lang) if deadline else None,
        "enabled": one.open,
    }


# -- for people ------------------------------------------------------------------------------------


def who(roles: tuple[Role, ...]) -> Text:
    """Who may take a step, in words."""
    names = [role.name for role in roles]
    if len(names) == 1:
        return names[0]
    head = Text(", ".join(one.en for one in names[:-1]), ", ".join(one.es for one in names[:-1]))
    return Text("{head} or {last}", "{head} o {last}").format(head=head, last=names[-1])


def lines(found: NextSteps, lang: str, *, every: bool = False) -> Iterator[str]:
    """The answer, grouped by instance and phase: what is open, due, running, held back."""
    if found.supposed:
        steps = "; ".join(step.title.in_(lang) for step in found.supposed)
        yield _SUPPOSED.format(steps=steps).in_(lang)
        yield ""
    yield _NOW.in_(lang)
    now = list(found.enabled) if every else found.near
    if not now:
        ended = _NO_TRANSFER if found.declared.matter == "transfer" else _NOTHING
        yield f"  {(ended if found.over else _NOTHING_NEAR).in_(lang)}"
    for node, places in _by_node([one.node for one in now]):
        yield f"  {_head(found, node, lang)}"
        yield from _phased(found, [now[place] for place in places], lang)
    if further := len(found.enabled) - len(now):
        yield f"  {_FURTHER.format(number=further).in_(lang)}"
    owed = tuple(one for one in found.due if every or one.presses)
    if owed:
        yield ""
        yield _DUE.in_(lang)
        for alternatives in _alternatives(owed):
            yield from (f"  {line}" for line in _due_lines(found, alternatives, lang))
    if found.running:
        yield ""
        yield _RUNNING.in_(lang)
        told = dict.fromkeys(_period(found, period, lang) for period in found.running)
        yield from (f"  {line}" for line in told)
    held = [one for one in found.disabled if every or _matters(one)]
    if held:
        yield ""
        yield _HELD.in_(lang)
        for node, places in _by_node([one.node for one in held]):
            yield f"  {_head(found, node, lang)}"
            for place in places:
                yield f"    {_capital(held[place].step.title.in_(lang))}"
                for hold in held[place].because:
                    yield f"      – {hold.text.in_(lang)} [{hold.provision}]"
    left = len(found.disabled) - len(held)
    if left:
        yield ""
        yield _MORE.format(number=left).in_(lang)
    if found.replayed.history.notes:
        yield ""
        yield from (note.in_(lang) for note in found.replayed.history.notes)
    if found.presumed:
        yield ""
        yield _PRESUMED.in_(lang)
        named = (
            f"  – {one.step.title.in_(lang)} ({found.names.of(one.node).in_(lang)})"
            for one in found.presumed
        )
        yield from dict.fromkeys(named)


def _matters(held: Held) -> bool:
    """Whether what holds a step back is more than that its turn has not come."""
    return any(one.relation in ("milestone", "guard") for one in held.because)


def _by_node(nodes: list[Node]) -> Iterator[tuple[Node, list[int]]]:
    grouped: dict[Node, list[int]] = {}
    for place, node in enumerate(nodes):
        grouped.setdefault(node, []).append(place)
    yield from grouped.items()


def _phased(found: NextSteps, shown: list[Open], lang: str) -> Iterator[str]:
    phase = None
    for one in sorted(shown, key=lambda each: _place(found, each.step)):
        mine = found.phases.get(one.step)
        if mine is not None and mine is not phase:
            phase = mine
            yield f"    [{mine.title.in_(lang)}]"
        yield f"      {_capital(one.step.title.in_(lang))}"
        yield f"        {_WHO.in_(lang)}: {who(one.step.by).in_(lang)} [{one.step.law[0]}]"
        if one.until is not None and one.until.ends is not None:
            yield f"        {_UNTIL.in_(lang)}: {by_day(one.until.ends).in_(lang)}"
        if one.unless is not None:
            yield f"        {_IF.in_(lang)}: {one.unless.text.in_(lang)}"
            for fact in one.unless.missing:
                yield f"          {_NOT_KNOWN.in_(lang)}: {fact.question.in_(lang)}"


def _place(found: NextSteps, step: Step) -> int:
    order = {group: place for place, group in enumerate(dict.fromkeys(found.phases.values()))}
    phase = found.phases.get(step)
    return order[phase] if phase else len(order)


def _alternatives(due: tuple[Due, ...]) -> list[list[Due]]:
    """What is owed for one reason, by one day, in one suit: any of it will do."""
    found: dict[object, list[Due]] = {}
    for one in due:
        name = one.node[1][-1] if one.node[1] else ""
        days = one.deadline.ends if one.deadline else None
        limit = one.deadline.limit if one.deadline else one.step
        key = (one.node[0].name, name, one.because, limit, days, one.since)
        found.setdefault(key, []).append(one)
    return list(found.values())


def _due_lines(found: NextSteps, alternatives: list[Due], lang: str) -> Iterator[str]:
    due = alternatives[0]
    names = dict.fromkeys(found.names.of(one.node).in_(lang) for one in alternatives)
    titles = dict.fromkeys(one.step.title.in_(lang) for one in alternatives)
    joint = f" – {_OR.in_(lang)} – "
    yield f"{_capital(joint.join(titles))} ({'; '.join(names)})"
    roles = tuple(dict.fromkeys(role for one in alternatives for role in one.step.by))
    yield f"  {_WHO.in_(lang)}: {who(roles).in_(lang)}"
    deadline = due.deadline
    if deadline is None:
        yield f"  {_BY.in_(lang)}: {_NO_NUMBER.in_(lang)} [{due.provision}]"
    else:
        yield f"  {_BY.in_(lang)}: {_last_day(deadline).in_(lang)} [{deadline.limit}]"
        if not deadline.stands_still:
            yield f"  {_IF_NOT.in_(lang)}: {deadline.consequence.in_(lang)}"
    since = due.since
    day = ""
    if since is not None and since.earliest > UNBOUNDED and since.latest < NEVER:
        day = f" ({on(since).in_(lang)})"
    yield f"  {_WHY.in_(lang)}: {due.because.in_(lang)}{day}"


def _period(found: NextSteps, period: Deadline, lang: str) -> str:
    name = found.names.of(period.node).in_(lang) if period.node else ""
    head = f"{period.limit} ({name})" if name else period.limit
    what = period.lapse.title if period.lapse is not None else period.title
    return f"{head}: {_last_day(period).in_(lang)}. {_capital(what.in_(lang))}"


def _last_day(period: Deadline) -> Text:
    if period.stands_still and period.ends is None:
        return _STANDS_STILL
    if period.ends is None:
        return _UNKNOWN
    told = by_day(period.ends)
    if period.over:
        return _PAST.format(day=told)
    return _STAYED.format(day=told) if period.stands_still else told


def _head(found: NextSteps, node: Node, lang: str) -> str:
    name = found.names.of(node).in_(lang)
    course = found.declared.course
    several = sum(one[0] is course for one in found.state) > 1
    if len(node[1]) > 1 and several and course in node[0].line:
        above = found.names.of((course, node[1][:1])).in_(lang)
        return f"{_capital(name)} – {above}"
    return _capital(name)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


_SUPPOSED = Text("Supposed to be taken first: {steps}", "Se supone que antes ocurre: {steps}")
_NOW = Text("Now", "Ahora")
_NOTHING = Text(
    "Every request was ended: no step is left that brings one on.",
    "Toda petición terminó: no queda paso que haga avanzar alguna.",
)
_NO_TRANSFER = Text(
    "Every transfer was ended: no step is left that brings one on.",
    "Todo traslado terminó: no queda paso que haga avanzar alguno.",
)
_NOTHING_NEAR = Text("No step that brings the case on.", "Ningún paso que haga avanzar el caso.")
_FURTHER = Text(
    "({number} further steps are possible at any time or again; --all shows them.)",
    "(Otros {number} pasos son posibles en todo momento o de nuevo; --all los muestra.)",
)
_WHO = Text("Who", "Quién")
_OR = Text("or", "o")
_UNTIL = Text("Until", "Hasta")
_IF = Text("Only if", "Solo si")
_NOT_KNOWN = Text("Not known", "No se sabe")
_DUE = Text("Due", "Lo que se debe")
_BY = Text("By", "A más tardar")
_IF_NOT = Text("If not", "Si no")
_WHY = Text("Because", "Porque")
_RUNNING = Text("Periods that run", "Plazos que corren")
_HELD = Text("Held back, and why", "Detenido, y por qué")
_MORE = Text(
    "{number} more steps wait for earlier ones (--all shows them).",
    "Otros {number} pasos esperan a los anteriores (--all los muestra).",
)
_PRESUMED = Text(
    "Presumed, not recorded: the law requires these before what is recorded.",
    "Se presume y no consta: la ley los exige antes de lo que consta.",
)
_NO_NUMBER = Text("the law sets no number of days", "la ley no fija un número de días")
_STANDS_STILL = Text("the period stands still", "el plazo está detenido")
_STAYED = Text("{day}; it stands still now", "{day}; ahora está detenido")
_PAST = Text("{day}; that day is past", "{day}; ese día ya pasó")
_UNKNOWN = Text(
    "not known: the day that sets it off is not recorded",
    "no se sabe: no consta el día que le da inicio",
)
