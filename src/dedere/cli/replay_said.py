"""What `dedere replay` says: as JSON, or in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from dedere.bilingual import Language, Text
from dedere.cli.common import console, print_line

if TYPE_CHECKING:
    from dedere.procedure.history import History
    from dedere.procedure.replayed import Because, Duration, Judged, Replayed


def as_data(found: Replayed, lang: Language) -> dict[str, Any]:
    """A replay, for programs."""
    return {
        "format": 1,
        "id": found.history.id,
        **_states(found.history),
        "procedure": found.declared.name if found.declared else None,
        "events": [_event(place, those, lang) for place, those in _by_place(found.judged)],
        "told_by_facts": [
            _event(None, [one], lang) for one in found.judged if one.happening.place is None
        ],
        "durations": [
            _duration(one, is_transfer=found.history.matter == "transfer")
            for one in found.durations
        ],
        "notes": [note.in_(lang) for note in found.history.notes],
    }


def _states(history: History) -> dict[str, str | None]:
    """The State whose procedure it is, under the name that it has in its matter."""
    if history.matter == "transfer":
        return {
            "requested_state": None,
            "transferring_state": history.requested_state,
            "receiving_state": history.requesting_state,
        }
    return {"requested_state": history.requested_state}


def _by_place(judged: Sequence[Judged]) -> list[tuple[int, list[Judged]]]:
    """The events of a file, each with what was judged of it: in each request that it concerns."""
    found: dict[int, list[Judged]] = {}
    for one in judged:
        if one.happening.place is not None:
            found.setdefault(one.happening.place, []).append(one)
    return sorted(found.items())


def _event(place: int | None, judged: list[Judged], lang: Language) -> dict[str, Any]:
    """One event; where it was judged in several requests, the gravest verdict is its own."""
    one = min(judged, key=lambda each: _GRAVEST.index(each.verdict.value))
    happening = one.happening
    because = [_because(each, lang) for other in judged for each in other.because]
    return {
        "index": place,
        "id": happening.id,
        "type": happening.type,
        "date": str(happening.date) if happening.date else None,
        "verdict": one.verdict.value,
        "step": one.step.id if one.step else None,
        "instance": list(one.node[1]) if one.node else None,
        "presumed": list(dict.fromkeys(step.id for other in judged for _, step in other.presumed)),
        "because": [each for number, each in enumerate(because) if each not in because[:number]],
    }


_GRAVEST = ("departs", "lawful", "not judged")


def _because(because: Because, lang: Language) -> dict[str, Any]:
    brings = because.can_bring if because.departs else None
    return {
        "relation": because.relation,
        "provision": because.provision,
        "text": because.text.in_(lang),
        "days": because.days,
        "ground": because.ground if because.departs else None,
        "can_bring": {
            "what": brings.what.value,
            "from": brings.step.id if brings.step else None,
            "provision": brings.provision,
            "text": brings.text.in_(lang),
        }
        if brings
        else None,
    }


def _duration(one: Duration, *, is_transfer: bool) -> dict[str, Any]:
    told = {
        "from": one.start.id or one.start.index,
        "to": one.end.id or one.end.index,
        "days": list(one.days),
        "stretch": one.name,
        "request": None if is_transfer else one.request,
    }
    return {**told, "transfer": one.request} if is_transfer else told


# -- in words --------------------------------------------------------------------------------------


def print_words(found: Replayed, lang: Language) -> None:
    """Print a replay as a table, with what departs and why."""
    from rich.table import Table

    from dedere.procedure.replayed import Verdict

    history = found.history
    print_line(f"{history.id} · {history.title}" if history.title else history.id)
    if history.matter == "transfer" and found.declared is not None:
        print_line(found.declared.graph.procedure.title.in_(lang))
    marks = {Verdict.LAWFUL: "✓", Verdict.DEPARTS: "✗", Verdict.NOT_JUDGED: "·"}
    table = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False)
    table.add_column("#", justify="right")
    table.add_column(_DATE.in_(lang), no_wrap=True)
    table.add_column(_EVENT.in_(lang), max_width=34)
    table.add_column(_VERDICT.in_(lang), no_wrap=True)
    table.add_column(_WHY.in_(lang), ratio=1)
    for one in _in_time(found.judged):
        happening = one.happening
        table.add_row(
            str(happening.index),
            _days(one),
            _named(one, lang),
            f"{marks[one.verdict]} {one.verdict.label.in_(lang)}",
            "\n".join(_told(found, one, lang)),
        )
    console().print(table)
    if found.durations:
        print_line()
        print_line(f"{_DURATIONS.in_(lang)}:")
        for duration in found.durations:
            print_line(f"   {_stretch(duration, lang)}")
    for note in history.notes:
        print_line(f"! {note.in_(lang)}")
    print_line()
    print_line(_totals([found]).in_(lang))
    print_line()


def print_totals(found: Sequence[Replayed], lang: Language) -> None:
    """Print what several replays come to."""
    print_line(_ALL.format(number=len(found), totals=_totals(found)).in_(lang))


def _totals(found: Sequence[Replayed]) -> Text:
    from dedere.procedure.replayed import Verdict

    counted = {verdict: sum(one.count(verdict) for one in found) for verdict in Verdict}
    return _TOTALS.format(
        events=sum(counted.values()),
        lawful=counted[Verdict.LAWFUL],
        departs=counted[Verdict.DEPARTS],
        open=counted[Verdict.NOT_JUDGED],
    )


def _in_time(judged: Sequence[Judged]) -> list[Judged]:
    """By their days; those without a day last."""
    return sorted(
        judged,
        key=lambda one: (
            (0, one.happening.date.earliest, one.happening.date.latest, one.happening.index)
            if one.happening.date
            else (1, 0, 0, one.happening.index)
        ),
    )


def _days(one: Judged) -> str:
    date = one.happening.date
    return str(date).replace("/", " –\n") if date else "?"


def _named(one: Judged, lang: Language) -> str:
    from dedere.law.facts.events import EVENT_TYPES, RESULTS, SCOPES

    happening = one.happening
    known = EVENT_TYPES.get(happening.type)
    name = known.label.in_(lang) if known else happening.type
    if happening.type == "other" and happening.subtype:
        name = happening.subtype.replace("_", " ")
    elif happening.scope and happening.scope in SCOPES:
        name = f"{name} {SCOPES[happening.scope].in_(lang)}"
    result = happening.result
    if result:
        name += f": {RESULTS[result].in_(lang) if result in RESULTS else result}"
    return f"{name} [{happening.track}]" if happening.track else name


def _told(found: Replayed, one: Judged, lang: Language) -> Iterator[str]:
    for because in one.because:
        cited = _cited(found, because)
        text = because.text.in_(lang)
        text = text[:1].upper() + text[1:].rstrip(".")
        yield f"{text} ({cited.in_(lang)})." if cited else f"{text}."
        if because.departs and because.can_bring is not None:
            yield "   " + _brings(because, lang)
    if one.presumed:
        steps = dict.fromkeys(step.title.in_(lang) for _, step in one.presumed)
        yield f"{_PRESUMED.in_(lang)}: {'; '.join(steps)}"


def _cited(found: Replayed, because: Because) -> Text | None:
    if because.provision is None or found.declared is None:
        return None
    return found.declared.graph.library.provision(because.provision).citation


def _brings(because: Because, lang: Language) -> str:
    from dedere.law.grounds import load_grounds

    brings = because.can_bring
    assert brings is not None  # noqa: S101 - the caller asked
    parts = []
    ground = load_grounds().get(because.ground or "")
    if ground is not None:
        parts.append(f"{_GROUND.in_(lang)}: {ground.title.in_(lang)}")
    parts.append(f"{_BRINGS.in_(lang)}: {brings.what.label.in_(lang)}. {brings.text.in_(lang)}")
    return " · ".join(parts)


def _stretch(one: Duration, lang: Language) -> str:
    from dedere.law.facts.events import EVENT_TYPES

    def label(type: str) -> str:
        known = EVENT_TYPES.get(type)
        return known.label.in_(lang) if known else type

    least, most = one.days
    days = f"{least}" if least == most else f"{least}–{most}"
    where = f" [{one.request}]" if one.request else ""
    said = _DAYS.format(days=days).in_(lang)
    return f"{label(one.start.type)} → {label(one.end.type)}{where}: {said}"


_DATE = Text("Date", "Fecha")
_EVENT = Text("Event", "Hecho")
_VERDICT = Text("Verdict", "Juicio")
_WHY = Text("Why; what was presumed", "Por qué; qué se presume")
_PRESUMED = Text("Presumed, not recorded", "Se presume, sin constar")
_GROUND = Text("Ground", "Motivo")
_BRINGS = Text("Can bring", "Puede traer")
_DURATIONS = Text("Durations", "Duraciones")
_DAYS = Text("{days} days", "{days} días")
_TOTALS = Text(
    "{events} events: {lawful} lawful, {departs} departing, {open} not judged.",
    "{events} hechos: {lawful} conformes, {departs} que se apartan, {open} sin juzgar.",
)
_ALL = Text("{number} histories. {totals}", "{number} cronologías. {totals}")
