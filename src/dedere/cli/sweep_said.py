"""What `dedere sweep` says when it is done: as JSON, or in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dedere.bilingual import Language, Text
from dedere.cli.common import print_line

if TYPE_CHECKING:
    from dedere.sweep.compiling import Plan
    from dedere.sweep.running import Summary


def as_data(
    engine: str, plan: Plan, summary: Summary, seconds: float, lang: Language
) -> dict[str, Any]:
    """What a sweep came to, for programs."""
    readings = {name: reading.default for name, reading in plan.library.readings.items()}
    return {
        "format": 1,
        "engine": engine,
        "requests": summary.requests,
        "offenses": summary.offenses,
        "rules": summary.rules,
        "absent": list(summary.absent),
        "seconds": seconds,
        "as_of": str(plan.as_of),
        "readings": {**readings, **plan.readings},
        "not_swept": [
            {"rule": rule, "reason": reason.in_(lang)} for rule, reason in plan.not_swept.items()
        ],
        "outcomes": {name: dict(found) for name, found in summary.outcomes.items()},
        "notes": [note.in_(lang) for note in _notes(plan)],
        "resumed_parts": summary.gone_on,
    }


def print_words(
    output: str, engine: str, plan: Plan, summary: Summary, seconds: float, lang: Language
) -> None:
    """Print what a sweep came to."""
    from dedere.assessment.outcome import Outcome

    print_line(
        _SWEPT.format(
            requests=f"{summary.requests:,}",
            offenses=f"{summary.offenses:,}",
            rules=summary.rules,
            day=plan.as_of,
            seconds=f"{seconds:.1f}",
            engine=engine,
        ).in_(lang)
    )
    for name, label in (("requests", REQUESTS), ("offenses", _OFFENSES)):
        found = summary.outcomes[name]
        said = ", ".join(f"{one.label.in_(lang)} {found[one.value]:,}" for one in Outcome)
        print_line(f"{label.in_(lang)}: {said}")
    if summary.gone_on:
        print_line(_GONE_ON.format(parts=summary.gone_on).in_(lang))
    if summary.absent:
        names = ", ".join(summary.absent)
        print_line(_ABSENT.format(number=len(summary.absent), names=names).in_(lang))
    for rule, reason in plan.not_swept.items():
        print_line(f"! {_NOT_SWEPT.format(rule=rule, reason=reason).in_(lang)}")
    for note in _notes(plan):
        print_line(f"! {note.in_(lang)}")
    print_line(_WRITTEN.format(folder=output).in_(lang))
    print_line(_NO_ADVICE.in_(lang))


def _notes(plan: Plan) -> list[Text]:
    """What holds of all answers: that the law was only read up to a day before the one asked."""
    day = plan.as_of.toordinal()
    read: dict[str, list[Text]] = {}
    for one in dict.fromkeys(rule.rule.provision.instrument for rule in plan.rules):
        if one.read_up_to.latest < day:
            read.setdefault(str(one.read_up_to), []).append(one.short)
    return [
        _READ_UP_TO.format(
            day=until,
            what=Text("; ".join(one.en for one in them), "; ".join(one.es for one in them)),
        )
        for until, them in sorted(read.items())
    ]


_SWEPT = Text(
    "{requests} requests and {offenses} offenses by {rules} rules as of {day}: {seconds} s "
    "({engine}).",
    "{requests} solicitudes y {offenses} delitos según {rules} reglas al {day}: {seconds} s "
    "({engine}).",
)
REQUESTS = Text("requests", "solicitudes")
_OFFENSES = Text("offenses", "delitos")
_GONE_ON = Text(
    "{parts} parts were there from an earlier run.",
    "{parts} partes ya estaban de una ejecución anterior.",
)
_ABSENT = Text(
    "{number} columns that rules read are not there, and nothing is known of them: {names}.",
    "{number} columnas que leen las reglas no están, y nada se sabe de ellas: {names}.",
)
_NOT_SWEPT = Text("{rule} was not swept: {reason}.", "{rule} no se barrió: {reason}.")
_READ_UP_TO = Text(
    "The law was read up to {day}; later reforms are not known: {what}.",
    "La ley se leyó hasta {day}; no se conocen reformas posteriores: {what}.",
)
_WRITTEN = Text("Written to {folder}.", "Escrito en {folder}.")
_NO_ADVICE = Text(
    "This is no legal advice. The decision belongs to the authorities.",
    "Esto no es asesoría jurídica. La resolución corresponde a las autoridades.",
)
