"""What `dedere transfer screen` says in words: the answers, the reasons, what would decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedere.bilingual import Language, Text
from dedere.cli.common import print_line

if TYPE_CHECKING:
    from dedere.law.language.rules import Rule
    from dedere.transfers.roster import Problem
    from dedere.transfers.screening import Screening

SHOWN = 20
"""Rejected cells that are shown one by one; --json has them all."""
FACTS = 8
"""Deciding facts that are shown."""


def print_words(screening: Screening, lang: Language) -> None:
    """Print what a screening came to."""
    from dedere.transfers.screening.summary import (
        deciding_of,
        keys_of,
        notes_of,
        policy_of,
        ready_of,
        reasons_of,
    )

    counts, roster = screening.counts, screening.roster
    day = screening.conditions.plan.as_of
    print_line(_HEAD.format(file=roster.file, rows=f"{roster.rows:,}", day=day).in_(lang))
    answers = (
        (_ELIGIBLE, counts.eligible),
        (_INELIGIBLE, counts.ineligible),
        (_UNKNOWN, counts.unknown),
        (_REJECTED, roster.rejected),
    )
    for label, number in answers:
        print_line(f"  {number:>9,}  {label.in_(lang)}")
    failing = [one for one in reasons_of(screening) if one.count]
    _part(_REASONS if failing else None, lang)
    for one in failing:
        print_line(f"  {one.count:>9,}  {_rule(one.rule, lang)}")
    deciding = deciding_of(screening)
    _part(_DECIDING if deciding else None, lang)
    for fact in deciding[:FACTS]:
        print_line(f"  {fact.count:>9,}  {fact.label.in_(lang)} ({fact.fact})")
    if len(deciding) > FACTS:
        print_line(f"  {'':>9}  {_MORE_FACTS.format(more=len(deciding) - FACTS).in_(lang)}")
    _part(_BESIDE, lang)
    unasked = []
    for rule, stand in policy_of(screening):
        if not stand.true and not stand.false:
            unasked.append(rule.number or rule.id)
            continue
        said = _STAND.format(
            true=f"{stand.true:,}", false=f"{stand.false:,}", unknown=f"{stand.unknown:,}"
        )
        print_line(f"  {rule.number or ''} {rule.text.in_(lang)} {said.in_(lang)}")
    if unasked:
        numbers = ", ".join(dict.fromkeys(unasked))
        print_line(f"  {_OF_NOBODY.format(numbers=numbers).in_(lang)}")
    keys = "; ".join(
        f"{key.label.in_(lang)} {stand.true:,}" for key, stand in keys_of(screening).items()
    )
    ready = f"{ready_of(screening):,}"
    print_line(f"  {_KEYS.format(keys=keys, ready=ready).in_(lang)}")
    _problems(roster.problems, lang)
    for note in notes_of(screening):
        print_line(f"! {note.in_(lang)}")
    print_line(_NO_DECISION.in_(lang))


def _part(title: Text | None, lang: Language) -> None:
    if title is not None:
        print_line()
        print_line(title.in_(lang))


def _rule(rule: Rule, lang: Language) -> str:
    from dedere.transfers.screening.steps import in_the_way

    return f"{rule.number or '':<5} {in_the_way(rule).in_(lang)} ({rule.id})"


def _problems(problems: tuple[Problem, ...], lang: Language) -> None:
    _part(_FAULTS if problems else None, lang)
    for one in problems[:SHOWN]:
        where = ", ".join(
            part
            for part in (
                _ROW.format(row=one.row).in_(lang) if one.row is not None else "",
                f"id {one.id}" if one.id is not None else "",
                one.column or "",
            )
            if part
        )
        print_line(f"  {where}: {one.message.in_(lang)}")
    if len(problems) > SHOWN:
        print_line(f"  {_MORE.format(more=f'{len(problems) - SHOWN:,}').in_(lang)}")


_HEAD = Text("{file}: {rows} rows, as of {day}.", "{file}: {rows} filas, al {day}.")
_ELIGIBLE = Text("eligible", "reúnen los requisitos")
_INELIGIBLE = Text("not eligible", "no reúnen los requisitos")
_UNKNOWN = Text("not known: facts are missing", "no se sabe: faltan datos")
_REJECTED = Text("rows that cannot be used", "filas que no pueden usarse")
_REASONS = Text(
    "In the way (one person can have several reasons):",
    "Lo que se opone (una persona puede tener varias razones):",
)
_DECIDING = Text(
    "Of those not known, so many would be decided by this fact alone:",
    "De quienes no se sabe, a tantas personas las decidiría este solo dato:",
)
_MORE_FACTS = Text("{more} more facts; see --json.", "{more} datos más; vea --json.")
_BESIDE = Text(
    "Beside, deciding nothing about eligibility:",
    "Aparte, sin decidir sobre los requisitos:",
)
_STAND = Text(
    "Yes {true}, no {false}, not known {unknown}.", "Sí {true}, no {false}, no se sabe {unknown}."
)
_OF_NOBODY = Text(
    "Policy of which nothing is known of anyone: {numbers}.",
    "Política de la que nada se sabe de nadie: {numbers}.",
)
_KEYS = Text(
    "Keys turned: {keys}. Eligible with every agreement: {ready}.",
    "Llaves dadas: {keys}. Con requisitos y todos los acuerdos: {ready}.",
)
_FAULTS = Text("What is wrong with the roster:", "Lo que está mal en la lista:")
_ROW = Text("row {row}", "fila {row}")
_MORE = Text("{more} more; --json names all.", "{more} más; --json las nombra todas.")
_NO_DECISION = Text(
    "This is no decision and no legal advice: the authorities of both States decide, and nobody "
    "is transferred without consent.",
    "Esto no es una resolución ni asesoría jurídica: deciden las autoridades de los dos Estados, y "
    "nadie es trasladado sin su consentimiento.",
)
