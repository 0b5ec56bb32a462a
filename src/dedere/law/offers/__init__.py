"""The law behind offers that change the terms of an extradition or would take its place.

Of each kind and each requested State: the provisions under which it can be done, how they bear on
it, and what is given up by it. Where the law that we have gives no basis, that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from dedere.bilingual import Text
from dedere.errors import LawError
from dedere.law.language.library import Library
from dedere.law.language.provisions import Confidence, Provision, weakest

_SIDES = {"in_mexico": "MX", "in_united_states": "US"}
_KEYS = frozenset({"law", "says", "no_basis", "gives_up", "gives_up_law"})


@dataclass(frozen=True, slots=True)
class Basis:
    """What the law of one requested State has for one kind of offer."""

    kind: str
    requested_state: str
    law: tuple[str, ...]
    """Provisions and holdings under which it can be done; none where there is no basis."""
    says: Text
    """How they bear on it or, without a basis, that there is none."""
    gives_up: Text
    gives_up_law: tuple[str, ...]

    @property
    def has_basis(self) -> bool:
        """Whether the law that we have gives a basis for it."""
        return bool(self.law)

    def provisions(self, library: Library) -> list[Provision]:
        """The provisions behind it."""
        return [library.provision(id) for id in self.law]

    def confidence(self, library: Library) -> Confidence | None:
        """How sure the law behind it is, the least sure first; None where there is none."""
        found = self.provisions(library)
        return weakest(one.confidence for one in found) if found else None

    def gives_up_confidence(self, library: Library) -> Confidence | None:
        """How sure the law is by which it is given up; None where no provision says so."""
        found = [library.provision(id) for id in self.gives_up_law]
        return weakest(one.confidence for one in found) if found else None


@cache
def load_offers() -> Mapping[tuple[str, str], Basis]:
    """What the law has for each kind of offer, by the kind and the requested State.

    Raises:
        LawError: where an entry has neither law nor the words that there is none, or stands twice.
    """
    text = (files(__package__) / "offers.yaml").read_text(encoding="utf-8")
    found: dict[tuple[str, str], Basis] = {}
    for entry in yaml.safe_load(text):
        for side, written in entry.items():
            if side == "kind":
                continue
            key = (entry["kind"], _SIDES.get(side, side))
            if key in found or key[1] not in _SIDES.values():
                raise LawError("stands twice, or for no State", *key)
            found[key] = _basis(key, written)
    return found


def basis_of(kind: str, requested_state: str | None) -> Basis | None:
    """What the law of the requested State has for a kind of offer; None where no State is asked."""
    return load_offers().get((kind, requested_state or ""))


def check_offers(library: Library) -> Iterator[str]:
    """What is wrong with them: provisions that do not exist."""
    for (kind, state), one in load_offers().items():
        for id in (*one.law, *one.gives_up_law):
            if id not in library.provisions:
                yield f"{kind} {state}: {id}"


def _basis(key: tuple[str, str], written: Mapping[str, Any]) -> Basis:
    law = tuple(written.get("law", ()))
    says = written.get("says" if law else "no_basis")
    if set(written) - _KEYS or says is None or ("says" in written) == ("no_basis" in written):
        raise LawError("an offer has law and what it says, or the words that it has none", *key)
    gives_up = written["gives_up"]
    return Basis(
        kind=key[0],
        requested_state=key[1],
        law=law,
        says=Text(says["en"], says["es"]),
        gives_up=Text(gives_up["en"], gives_up["es"]),
        gives_up_law=tuple(written.get("gives_up_law", ())),
    )
