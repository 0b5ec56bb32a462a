"""The grounds on which surrender is opposed, each tied to its law, its forum and its effect.

A ground is what a defense lawyer pleads ("double jeopardy", "torture"), and for each side of the
border a card says on which provisions it stands, who hears it, what follows if it succeeds, what
the person would have to show and what the other side will answer. Whether it holds in a case is
not said here: it is read off the findings of the rules that the card names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from dedere.bilingual import Text
from dedere.errors import LawError, NotKnownError, did_you_mean
from dedere.law.language.library import Library
from dedere.law.language.provisions import CONFIDENCES, Confidence, Provision
from dedere.law.language.rules import Rule

FORUMS: dict[str, Text] = {
    "judge": Text("the extradition judge (opinion)", "el juez de la extradición (opinión)"),
    "executive": Text("the foreign ministry (SRE)", "la Secretaría de Relaciones Exteriores"),
    "amparo": Text("the amparo courts", "los tribunales de amparo"),
    "extradition_judge": Text(
        "the extradition judge (certification)", "el juez de la extradición (certificación)"
    ),
    "habeas": Text("habeas corpus", "el hábeas corpus"),
    "secretary_of_state": Text("the Secretary of State", "el Secretario de Estado"),
    "trial_court": Text(
        "the trial court, after surrender", "el tribunal de la causa, tras la entrega"
    ),
    "any_judge": Text("any federal or state judge", "cualquier juez federal o estatal"),
}
EFFECTS: dict[str, Text] = {
    "bar": Text("surrender is barred", "impide la entrega"),
    "assurance": Text(
        "refused, unless an assurance is given", "se niega, salvo que se dé una seguridad"
    ),
    "refusal": Text("refused for that charge", "se niega por ese cargo"),
    "weighed": Text("the decision must weigh it", "debe ponderarse al resolver"),
    "discretion": Text("may be refused", "puede negarse"),
    "deferral": Text("surrender waits, or is temporary", "la entrega se difiere o es temporal"),
    "order_of_surrender": Text("another State may go first", "otro Estado puede ir antes"),
    "cure": Text("to be cured in time, else refused", "se subsana en plazo; si no, se niega"),
    "release": Text("the person is released", "la persona queda en libertad"),
    "limits_charges": Text("limits the charges", "limita los cargos"),
    "new_procedure": Text("the procedure is done again", "se repone el procedimiento"),
    "conditions": Text("conditions, or deferral", "condiciones o diferimiento"),
}


@dataclass(frozen=True, slots=True)
class Card:
    """A ground on one side of the border."""

    requested_state: str
    law: tuple[str, ...]
    """Ids of the provisions on which it stands."""
    decided_by: tuple[str, ...]
    """Names of the rules whose findings say whether it holds; older wordings go with the present
    one."""
    heard_by: tuple[str, ...]
    """Who hears it: keys of `FORUMS`."""
    effect: str
    """What follows if it succeeds: a key of `EFFECTS`."""
    show: Text
    """What the person would have to show."""
    answer: Text
    """What the other side will answer."""
    confidence: Confidence

    def provisions(self, library: Library) -> list[Provision]:
        """The provisions on which it stands, in the order of the card."""
        return [library.provision(id) for id in self.law]

    def rules(self, library: Library) -> list[Rule]:
        """The rules that decide it, with those of older wordings."""
        named = _by_present_name(library)
        return [rule for name in self.decided_by for rule in named.get(name, ())]


def present_name(rule: Rule) -> str:
    """The name of a rule without the version of an older wording."""
    provision, sign, suffix = rule.id.partition("#")
    return provision.partition("@")[0] + sign + suffix


@cache
def _by_present_name(library: Library) -> Mapping[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for rule in library.rules.values():
        found.setdefault(present_name(rule), []).append(rule)
    return found


@dataclass(frozen=True, slots=True)
class Ground:
    """One ground, with a card for each requested State in which it can be pleaded."""

    name: str
    title: Text
    cards: Mapping[str, Card]

    def card(self, requested_state: str) -> Card | None:
        """The card where that State is asked; None where the ground has no place there."""
        return self.cards.get(requested_state)


@cache
def load_grounds() -> dict[str, Ground]:
    """Every ground, by name.

    Raises:
        LawError: where the file names a forum, an effect or a confidence that does not exist.
    """
    text = (files(__package__) / "grounds.yaml").read_text(encoding="utf-8")
    return {ground.name: ground for ground in map(_ground, yaml.safe_load(text))}


def ground(name: str) -> Ground:
    """The ground of that name.

    Raises:
        NotKnownError: with the nearest right name.
    """
    known = load_grounds()
    if name not in known:
        raise NotKnownError(
            Text(f"No ground is called '{name}'.", f"Ningún motivo se llama «{name}»."),
            did_you_mean(name, known)
            or Text("`dedere law grounds` lists them.", "`dedere law grounds` los enumera."),
        )
    return known[name]


def check_grounds(library: Library) -> Iterator[str]:
    """What is wrong with the cards: provisions and rules that do not exist."""
    names = _by_present_name(library)
    for one in load_grounds().values():
        for card in one.cards.values():
            for id in card.law:
                if id not in library.provisions:
                    yield f"{one.name}: {id}"
            for name in card.decided_by:
                if name not in names:
                    yield f"{one.name}: rule {name}"


_SIDES = {"in_mexico": "MX", "in_united_states": "US"}


def _ground(entry: Mapping[str, Any]) -> Ground:
    cards = {
        state: _card(entry["ground"], state, entry[side])
        for side, state in _SIDES.items()
        if entry[side] is not None
    }
    return Ground(entry["ground"], _text(entry["name"]), cards)


def _card(name: str, state: str, entry: Mapping[str, Any]) -> Card:
    unknown = [
        *(forum for forum in entry["heard_by"] if forum not in FORUMS),
        *([entry["effect"]] if entry["effect"] not in EFFECTS else []),
        *([entry["confidence"]] if entry["confidence"] not in CONFIDENCES else []),
    ]
    if unknown:
        raise LawError(f"there is no {unknown[0]!r} among the words for a ground", name)
    return Card(
        requested_state=state,
        law=tuple(entry["law"]),
        decided_by=tuple(entry.get("rules", ())),
        heard_by=tuple(entry["heard_by"]),
        effect=entry["effect"],
        show=_text(entry["show"]),
        answer=_text(entry["answer"]),
        confidence=entry["confidence"],
    )


def _text(entry: Mapping[str, str]) -> Text:
    # A comma in a YAML map of one line silently begins another key.
    if set(entry) != {"en", "es"}:
        raise LawError("a text has the languages en and es and nothing else", str(entry))
    return Text(entry["en"], entry["es"])
