"""Names of missing facts in words: which fact, of which subject, and the question that asks it."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.law.facts import VOCABULARY
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level


@dataclass(frozen=True, slots=True)
class MissingFact:
    """One missing thing: a fact, a list that is open, or to which request something belongs."""

    name: str
    """As findings name it: ``o1:offense.is_wilful``."""
    subject: str
    label: Text
    question: Text
    fact: Fact | None
    """The fact to record; None where it is a list or a belonging."""


def missing_fact(name: str) -> MissingFact:
    """Read the name of a missing fact, as a finding gives it."""
    subject, _, key = name.partition(":")
    fact = VOCABULARY.get(key)
    if fact is not None:
        return MissingFact(name, subject, fact.label, fact.question, fact)
    level, _, what = key.partition(".")
    for listed in Level:
        if what == listed.plural:
            return MissingFact(name, subject, *_of_list(listed), None)
    return MissingFact(name, subject, *_of_belonging(Level(level), Level(what)), None)


def _of_list(level: Level) -> tuple[Text, Text]:
    plural = level.label_of_list
    return (
        Text(f"whether {plural.en} are listed whole", f"si están listados todos: {plural.es}"),
        Text(
            f"Is there anything else among {plural.en}, or is the list complete?",
            f"¿Hay algo más entre {plural.es}, o la lista está completa?",
        ),
    )


def _of_belonging(level: Level, to: Level) -> tuple[Text, Text]:
    if to is Level.TRANSFER:
        return (
            Text(f"the transfer of the {level.label.en}", f"el traslado del {level.label.es}"),
            Text("To which transfer does it belong?", "¿A qué traslado corresponde?"),
        )
    return (
        Text(f"the request of the {level.label.en}", f"la solicitud del {level.label.es}"),
        Text("To which request does it belong?", "¿A qué solicitud corresponde?"),
    )
