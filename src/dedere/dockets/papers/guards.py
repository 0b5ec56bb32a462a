"""What takes a passage back, and how much of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.dockets.entries.patterns import Pattern
from dedere.dockets.papers.model import Reading
from dedere.dockets.papers.passages import Sentence

_LITTLE = frozenset(
    [
        "a",
        "an",
        "the",
        "any",
        "been",
        "be",
        "being",
        "have",
        "had",
        "has",
        "ever",
        "actually",
        "personally",
        "to",
        "of",
        "himself",
        "herself",
        "such",
        "directly",
        "in",
        "by",
        "that",
        "one",
        "anyone",
        "anybody",
        "somebody",
        "also",
        "even",
        "then",
        "either",
        "of",
        "it",
        "was",
        "were",
    ]
)
_BREAK = re.compile(r";|\bbut\b|\bhowever\b|, and (?:he|she|they|then|his|her|when)\b|: |\) ", re.I)
_SPEAKER_NEAR = 28


@dataclass(frozen=True, slots=True)
class Guard:
    """A guard that was found, with its place in the sentence."""

    pattern: Pattern
    start: int
    end: int

    @property
    def reason(self) -> str:
        """Why it takes back, such as ``negated`` or ``elements``."""
        return self.pattern.label.split(".")[1]

    @property
    def reach(self) -> str:
        """How far it reaches."""
        return self.pattern.label.split(".")[2]


class Guards:
    """The guards of one sentence, of its paragraph and of its section."""

    def __init__(
        self, sentence: Sentence, own: Sequence[Guard], paragraph: Sequence[Guard]
    ) -> None:
        """Keep them by reach."""
        self._sentence = sentence
        self._habits = [one for one in own if one.pattern.label.startswith("habit.")]
        self._own = [one for one in own if one.pattern.label.startswith("guard.")]
        self._paragraph = [one for one in paragraph if one.pattern.label.startswith("guard.")]

    def over(self, start: int, end: int) -> dict[str, float]:
        """By reason, how much is taken from a passage at *start* to *end* of the sentence."""
        taken: dict[str, float] = {}
        section = self._sentence.section
        if section.reason is not None:
            taken[section.reason] = section.weight
        for guard in (*self._reaching(start, end), *self._paragraph):
            taken[guard.reason] = max(taken.get(guard.reason, 0.0), guard.pattern.confidence)
        return taken

    def _reaching(self, start: int, end: int) -> Iterator[Guard]:
        text = self._sentence.text
        for guard in self._own:
            if guard.reach == "sentence":
                yield guard
            elif guard.reach == "after":
                if guard.start >= end:
                    yield guard
            elif guard.end <= start:
                between = text[guard.end : start]
                if guard.reach == "before":
                    if not _BREAK.search(between):
                        yield guard
                elif guard.reach == "near" and _little(between) and not self._told(guard, start):
                    yield guard

    def _told(self, guard: Guard, start: int) -> bool:
        return guard.pattern.name == "would-could" and any(
            habit.end <= start
            and habit.end >= guard.end - 1
            and _little(self._sentence.text[habit.end : start])
            for habit in self._habits
        )


_LIST = re.compile(r"\b\w+ed(?:,| or\b)\s?(?:or )?")
"""``killed, tortured or``: verbs of one list share what stands before it."""


def _little(between: str) -> bool:
    """Whether only little words stand between a guard and its passage."""
    words = _LIST.sub("", between).split()
    return len(words) <= 4 and all(word.strip(",").lower() in _LITTLE for word in words)


def left(confidence: float, taken: dict[str, float]) -> float:
    """What the guards leave of *confidence*."""
    for weight in taken.values():
        confidence *= 1 - weight
    return confidence


def readings(taken: dict[str, float]) -> tuple[Reading, ...]:
    """The readings under which the passage tells of no event."""
    return tuple(
        Reading("no_event", REASONS[reason], round(weight, 2)) for reason, weight in taken.items()
    )


REASONS: dict[str, Text] = {
    "negated": Text("The words deny it.", "Las palabras lo niegan."),
    "rumor": Text("Told as hearsay.", "Se cuenta como rumor."),
    "hypothetical": Text("Told as a condition.", "Se dice como condición."),
    "elements": Text("Elements of an offense.", "Elementos de un delito."),
    "jury_instruction": Text("What the jury is told.", "Instrucción al jurado."),
    "rights": Text("Advice of rights.", "Información sobre derechos."),
    "definition": Text("A definition.", "Una definición."),
    "statute": Text("Words of a statute.", "Palabras de una ley."),
    "penalty": Text("Advice on penalties.", "Información sobre penas."),
    "carve_out": Text("What an agreement leaves out.", "Lo que un acuerdo excluye."),
    "general": Text("General knowledge, no event.", "Conocimiento general, no un hecho."),
    "other_case": Text("Of another case.", "De otro caso."),
    "law_summary": Text("A summary of law.", "Un resumen de la ley."),
    "disputed": Text("It is disputed.", "Está en disputa."),
    "question": Text("A question; the answer decides.", "Una pregunta; la respuesta decide."),
    "about_words": Text("About a paper or its words.", "Sobre un documento o sus palabras."),
    "forfeiture_notice": Text("The form of a forfeiture notice.", "Fórmula de decomiso."),
    "certificate": Text("A certificate.", "Un certificado."),
}
