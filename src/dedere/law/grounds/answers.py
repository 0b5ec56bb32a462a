"""What the other side will answer to a ground, each answer with the provisions behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from dedere.bilingual import Text
from dedere.errors import LawError
from dedere.law.grounds import load_grounds
from dedere.law.language.library import Library
from dedere.law.language.provisions import Confidence, Provision, weakest

_SIDES = {"in_mexico": "MX", "in_united_states": "US"}


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, and the ids of the provisions and holdings that support it."""

    says: Text
    law: tuple[str, ...]

    def provisions(self, library: Library) -> list[Provision]:
        """What supports it."""
        return [library.provision(id) for id in self.law]

    def confidence(self, library: Library) -> Confidence:
        """How sure the law behind it is; that it answers the ground is our reading."""
        return weakest(provision.confidence for provision in self.provisions(library))


@cache
def load_answers() -> Mapping[tuple[str, str], tuple[Answer, ...]]:
    """The answers by ground and requested State.

    Raises:
        LawError: where an answer stands under a ground or a side that has no card, or has no law.
    """
    text = (files(__package__) / "answers.yaml").read_text(encoding="utf-8")
    found: dict[tuple[str, str], tuple[Answer, ...]] = {}
    for entry in yaml.safe_load(text):
        for side, all_ in entry.items():
            if side == "ground":
                continue
            key = (entry["ground"], _SIDES.get(side, side))
            card = load_grounds().get(key[0])
            if card is None or card.card(key[1]) is None or key in found:
                raise LawError("answers to no card, or twice to the same", *key)
            found[key] = tuple(_answer(one, key) for one in all_)
    return found


def answers_to(ground: str, requested_state: str) -> tuple[Answer, ...]:
    """What will be answered to a ground there, as far as this law supports it."""
    return load_answers().get((ground, requested_state), ())


def check_answers(library: Library) -> Iterator[str]:
    """What is wrong with them: provisions that do not exist."""
    for (ground, state), all_ in load_answers().items():
        for one in all_:
            yield from (f"{ground} {state}: {id}" for id in one.law if id not in library.provisions)


def _answer(entry: Mapping[str, Any], key: tuple[str, str]) -> Answer:
    if set(entry) != {"says", "law"} or set(entry["says"]) != {"en", "es"} or not entry["law"]:
        raise LawError("an answer has words in both languages and the law behind them", *key)
    return Answer(Text(entry["says"]["en"], entry["says"]["es"]), tuple(entry["law"]))
