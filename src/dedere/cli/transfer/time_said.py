"""A computation of a sentence, and a record of one, in words."""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import wrap
from typing import Any

from dedere.bilingual import Language, Text
from dedere.cli.common import print_line
from dedere.law.language.provisions import CONFIDENCES
from dedere.pictures.sentence import LETTERS
from dedere.procedure.clock import day_said
from dedere.transfers.time import ENDS, Computation
from dedere.transfers.time.afterwards import Point
from dedere.transfers.time.left import person_years
from dedere.transfers.time.records import REASONS, standing
from dedere.transfers.time.sentence import STATES
from dedere.transfers.time.steps import Step, said
from dedere.transfers.time.telling import CAUTION, REMAIN, cited, left_words

_WIDTH = 96

_HEAD = Text(
    "{title}: sentence of {state}, computed for {day}",
    "{title}: pena de {state}, calculada para el {day}",
)
_INVENTED = Text("(invented)", "(inventada)")
_LAW = Text("By the law of credits of {day}.", "Con la ley de créditos del {day}.")
_ENDS = Text("The ends of the sentence", "Los finales de la pena")
_LEFT = Text("left: {words}", "faltan: {words}")
_DAYS = Text("{days} days, {years} person-years", "{days} días, {years} años-persona")
_SIX = Text("six months remain at {day}: {answer}", "faltan seis meses al {day}: {answer}")
_TAKEN = Text("(this end is taken)", "(se toma este final)")
_STEPS = Text("How it was computed", "Cómo se calculó")
_IF = Text("If {conditions}", "Si {conditions}")
_AND = Text(" and ", " y ")
_AFTER = Text(
    "Afterwards, by the law of {state} (told apart)",
    "Después, según la ley de {state} (aparte)",
)
_CEILING = Text(
    "Latest day of confinement: {day} ({law}; the end taken: {reading})",
    "Último día posible de prisión: {day} ({law}; final que se toma: {reading})",
)
_DECIDES = Text("decided by {who}", "lo decide {who}")
_MISSING = Text("What would make it more exact", "Qué lo haría más exacto")
_READINGS = Text(
    "End taken for the six months and ceiling: `dedere law readings` (which-end-of-sentence, "
    "ceiling-of-the-term).",
    "Final que se toma para los seis meses y el límite: `dedere law readings` "
    "(which-end-of-sentence, ceiling-of-the-term).",
)
_YEARS = Text(
    "A person-year is 365.25 days; days left do not count the day asked for.",
    "Un año-persona son 365.25 días; en los días que faltan no se cuenta el día consultado.",
)


def print_computation(found: Computation, lang: Language) -> None:
    """Tell a computation: its ends, its steps, what follows elsewhere, and what it lacks."""
    sentence = found.sentence
    title = sentence.title.in_(lang) if sentence.title is not None else sentence.id
    if sentence.invented:
        title += f" {_INVENTED.in_(lang)}"
    day = day_said(found.on.toordinal())
    state = STATES[sentence.sentencing_state]
    _say(_HEAD.format(title=title, state=state, day=day).in_(lang))
    if found.law_of != found.on:
        _say(_LAW.format(day=day_said(found.law_of.toordinal())).in_(lang))
    _ends(found, lang)
    print_line()
    _say(_STEPS.in_(lang))
    shared = [
        step
        for step in found.branches[0].projection.steps
        if all(step in branch.projection.steps for branch in found.branches)
    ]
    _steps((*found.steps, *shared), lang)
    for branch in found.branches:
        own = [step for step in branch.projection.steps if step not in shared]
        if branch.conditions:
            print_line()
            conditions = _AND.in_(lang).join(one.in_(lang) for one in branch.conditions)
            _say(_IF.format(conditions=conditions).in_(lang) + ":")
        _steps(own, lang)
    _afterwards(found, lang)
    if found.unknown:
        print_line()
        _say(_MISSING.in_(lang))
        for one in found.unknown:
            _say(f"{one.key}: {one.what.in_(lang)}", 2, 4)
    print_line()
    for text in (_YEARS, _READINGS, CAUTION):
        _say(text.in_(lang))


def _ends(found: Computation, lang: Language) -> None:
    print_line()
    _say(_ENDS.in_(lang))
    remaining = {one.end: one for one in found.left}
    six = {one.end: one for one in found.six_months}
    for letter, (name, day) in zip(LETTERS, found.ends.items(), strict=False):
        _say(f"{letter}. {ENDS[name].in_(lang)}: {said(day).in_(lang)}", 2, 5)
        own = remaining[name]
        words = left_words(own).in_(lang)
        if own.most:
            words += f" ({_days(own.least, own.most, lang)})"
        asked = six[name]
        answer = REMAIN[asked.remain].in_(lang)
        line = _SIX.format(day=said(asked.on), answer=answer).in_(lang)
        if asked.taken:
            line += f" {_TAKEN.in_(lang)}"
        _say(f"{_LEFT.format(words=words).in_(lang)}; {line}", 5, 5)


def _days(least: int, most: int, lang: Language) -> str:
    some = dict.fromkeys((least, most))
    return _DAYS.format(
        days=" – ".join(f"{days:,}" for days in some),
        years=" – ".join(f"{person_years(days):.2f}" for days in some),
    ).in_(lang)


def _steps(steps: Iterable[Step], lang: Language) -> None:
    for step in steps:
        _say(f"{step.what.in_(lang)}: {step.result.in_(lang)}", 2, 4)
        _say(step.arithmetic.in_(lang), 4, 4)
        law = "; ".join(text.in_(lang) for _, text in cited(step.provisions))
        sure = CONFIDENCES[step.confidence].in_(lang)
        _say(f"[{law}; {sure}]" if law else f"[{sure}]", 4, 5)
        if step.note is not None:
            _say(step.note.in_(lang), 4, 4)


def _afterwards(found: Computation, lang: Language) -> None:
    after = found.afterwards
    print_line()
    _say(_AFTER.format(state=STATES[after.receiving_state]).in_(lang))
    for point in after.points:
        _point(point, lang)
    ((_, law),) = cited(["transfer-treaty-1976/5/3"])
    _say(
        _CEILING.format(day=said(after.ceiling), law=law, reading=after.ceiling_is).in_(lang), 2, 4
    )


def _point(point: Point, lang: Language) -> None:
    day = said(point.day).in_(lang) if point.day is not None else "—"
    _say(f"{point.what.in_(lang)}: {day}", 2, 4)
    _say(point.how.in_(lang), 4, 4)
    law = "; ".join(text.in_(lang) for _, text in cited(point.provisions))
    told = [law, CONFIDENCES[point.confidence].in_(lang)]
    if point.left_to is not None:
        told.append(_DECIDES.format(who=point.left_to).in_(lang))
    _say(f"[{'; '.join(told)}]", 4, 5)


def _say(text: str, first: int = 0, rest: int = 0) -> None:
    for line in wrap(
        text,
        _WIDTH,
        initial_indent=" " * first,
        subsequent_indent=" " * rest,
        break_on_hyphens=False,
    ):
        print_line(line)


# -- records ---------------------------------------------------------------------------------------

_RECORD = Text("Record of {id}, computed for {day}", "Registro de {id}, calculado para el {day}")
_SAVED = Text("saved by {by}", "guardado por {by}")
_CONFIRMED = Text("confirmed by {by}", "confirmado por {by}")
_OVERRIDDEN = Text(
    "{end} set to {day} by {by}: {reason} ({why}); computed: {computed}",
    "{end} fijado al {day} por {by}: {reason} ({why}); calculado: {computed}",
)
_NOBODY = Text("Nobody has confirmed it as it stands.", "Nadie lo ha confirmado como está.")
_STANDS = Text("Confirmed as it stands by {by}.", "Confirmado como está por {by}.")
_SET = Text("overridden", "sustituido")


def print_record(record: dict[str, Any], lang: Language) -> None:
    """Tell a record: what stands, and its history."""
    id, day = record["inputs"].get("id"), record["asked"]["on"]
    _say(_RECORD.format(id=id, day=day).in_(lang))
    now = standing(record)
    for name, date_ in now["dates"].items():
        if date_ is None:
            continue
        mark = f" ({_SET.in_(lang)})" if name in now["overridden"] else ""
        _say(f"{ENDS[name].in_(lang)}: {_day(date_)}{mark}", 2, 4)
    for entry in record["history"]:
        _say(f"{entry['on']}: {_entry(entry, lang)}", 2, 4)
    confirmed = now["confirmed_by"]
    names = ", ".join(dict.fromkeys(confirmed))
    _say((_STANDS.format(by=names) if confirmed else _NOBODY).in_(lang))


def _day(day: dict[str, str | None]) -> str:
    ends = dict.fromkeys((day["earliest"] or "—", day["latest"] or "—"))
    return " – ".join(ends)


def _entry(entry: dict[str, Any], lang: Language) -> str:
    if entry["kind"] == "overridden":
        computed = entry["computed"]
        return _OVERRIDDEN.format(
            end=ENDS[entry["end"]],
            day=entry["day"],
            by=entry["by"],
            reason=REASONS[entry["reason"]],
            why=entry["why"],
            computed="—" if computed is None else _day(computed),
        ).in_(lang)
    form = _CONFIRMED if entry["kind"] == "confirmed" else _SAVED
    return form.format(by=entry["by"]).in_(lang)
