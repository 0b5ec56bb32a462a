"""What the commands of this room share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.errors import DedereError

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.store.access import Reader
    from dedere.store.people import Decision

Reason = Annotated[
    str,
    typer.Option("--reason", metavar="TEXT", help="Why; kept with what you decide."),
]


def writer(by: str | None) -> Reader:
    """Whoever gave a name.

    Raises:
        DedereError: nobody did.
    """
    if by is None or not by.strip():
        raise DedereError(_WHO, _BY)
    from dedere.store.access import Reader

    return Reader(by.strip())


def decision_said(one: Decision, names: dict[str, str], lang: Language) -> str:
    """A decision on one line."""
    first, second = (f"{names.get(id, '?')} [{id}]" for id in one.ids)
    told = _DECIDED.format(
        number=one.number,
        first=first,
        second=second,
        verdict=one.verdict.label,
        by=one.by,
        day=f"{one.at:%Y-%m-%d}",
        reason=one.reason,
    ).in_(lang)
    if one.undone_by is not None and one.undone_at is not None:
        told += " " + _BACK.format(by=one.undone_by, day=f"{one.undone_at:%Y-%m-%d}").in_(lang)
    elif not one.stands:
        told += " " + _LATER.in_(lang)
    return told


def after(one: Decision, lang: Language) -> list[str]:
    """What became of persons by a decision, or by taking it back."""
    from dedere.store import people
    from dedere.store.access import Reader

    found = people.persons_for(Reader())
    names = {id: mention.label for id, mention in found.mentions.items()}
    lines = []
    for conflict in found.clusters.conflicts:
        if {*one.ids} & {*conflict.chain, *conflict.pair}:
            lines.append(_CONFLICT.format(**conflict_parts(conflict, names)).in_(lang))
    person = found.clusters.of(one.first)
    if len(person) > 1:
        listed = "; ".join(f"{names.get(id, '?')} [{id}]" for id in person)
        lines.append(_PERSON.format(listed=listed).in_(lang))
    return lines


def conflict_parts(conflict: Any, names: dict[str, str]) -> dict[str, str]:
    """The parts of the sentence about a contradiction."""
    first, second = (f"{names.get(id, '?')} [{id}]" for id in conflict.pair)
    return {"first": first, "second": second, "chain": " = ".join(conflict.chain)}


_WHO = Text("Whoever decides gives a name.", "Quien decide da su nombre.")
_BY = Text('Say who you are: --by "Your Name".', 'Diga quién es: --by "Su Nombre".')
_DECIDED = Text(
    "{number}. {first} and {second}: {verdict} ({by}, {day}: {reason}).",
    "{number}. {first} y {second}: {verdict} ({by}, {day}: {reason}).",
)
_BACK = Text("Taken back by {by} on {day}.", "Deshecha por {by} el {day}.")
_LATER = Text("A later decision counts.", "Cuenta una decisión posterior.")
_PERSON = Text("One person: {listed}.", "Una persona: {listed}.")
_CONFLICT = Text(
    "This contradicts itself, and nobody is merged until it is resolved: {first} and {second} are "
    "said to be different, and one by the chain {chain}.",
    "Esto se contradice, y nadie queda unido hasta que se resuelva: se dice que {first} y {second} "
    "son distintas, y una sola por la cadena {chain}.",
)
CONFLICT = _CONFLICT
