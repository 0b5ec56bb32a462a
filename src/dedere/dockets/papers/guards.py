"""What takes a passage back, and how much of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

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
        "commit",
        "who",
        "made",
        "aboard",
        "hubo",
        "mas",
        "ha",
        "han",
        "he",
        "hay",
        "habia",
        "se",
        "lo",
        "la",
        "los",
        "las",
        "le",
        "les",
        "me",
        "nos",
        "fue",
        "fueron",
        "sido",
        "haya",
        "un",
        "una",
    ]
)
_BREAK = re.compile(r";|\bbut\b|\bhowever\b|, and (?:he|she|they|then|his|her|when)\b|: |\) ", re.I)
SHORT = 130
"""Characters beyond which what reaches only near words cannot reach."""
_SHORT = ("near", "list")
AFFIRMED = 0.2
"""What is taken from a question whose answer is yes."""


@dataclass(frozen=True, slots=True)
class Guard:
    """A guard that was found, with its place in the sentence."""

    pattern: Pattern
    start: int
    end: int

    @property
    def reason(self) -> str:
        """Why it takes back, such as ``negated`` or ``elements``."""
        return _parts(self.pattern.label)[1]

    @property
    def reach(self) -> str:
        """How far it reaches."""
        return _parts(self.pattern.label)[2]


@cache
def _parts(label: str) -> list[str]:
    return label.split(".")


class Guards:
    """The guards of one sentence, of its paragraph and of its section."""

    def __init__(
        self,
        sentence: Sentence,
        own: Sequence[Guard],
        paragraph: Sequence[Guard],
        *,
        affirmed: bool = False,
    ) -> None:
        """Keep them by reach; a question that the answer affirms is no longer one."""
        self._sentence = sentence
        self._affirmed = affirmed
        self._habits = [one for one in own if one.pattern.label.startswith("habit.")]
        kept = [one for one in own if one.pattern.label.startswith("guard.")]
        self._own = [one for one in kept if one.reach not in _SHORT]
        self._short = sorted((one for one in kept if one.reach in _SHORT), key=lambda one: one.end)
        self._ends = [one.end for one in self._short]
        self._paragraph = [one for one in paragraph if one.pattern.label.startswith("guard.")]

    def over(self, start: int, end: int) -> dict[str, float]:
        """By reason, how much is taken from a passage at *start* to *end* of the sentence."""
        taken: dict[str, float] = {}
        section = self._sentence.section
        if section.reason is not None:
            taken[section.reason] = section.weight
        for guard in (*self._reaching(start, end), *self._paragraph):
            taken[guard.reason] = max(taken.get(guard.reason, 0.0), guard.pattern.confidence)
        if self._affirmed and "question" in taken:
            taken["question"] = AFFIRMED
        return taken

    def _reaching(self, start: int, end: int) -> Iterator[Guard]:
        text = self._sentence.text
        first = bisect_left(self._ends, start - SHORT)
        last = bisect_right(self._ends, start)
        for guard in (*self._own, *self._short[first:last]):
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
                elif guard.reach == "list":
                    if NAME_OF_OFFENSE.fullmatch(text, start, end) and _listed(between):
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


NAME_OF_OFFENSE = re.compile(
    r"murders?|killings?|homicides?|assassinations?|kidnappings?|abductions?|hostage[- ]taking"
    r"|tortur(?:e|a)|extortions?|rapes?|sexual (?:assault|abuse|violence)|massacres?|threats?"
    r"|disappearances?|extrajudicial (?:killings?|executions?)|forced (?:labor|disappearances?)"
    r"|homicidios?|asesinatos?|secuestros?|extorsion(?:es)?|violacion(?:es)?|desaparicion(?:es)?"
    r"(?: forzadas?)?|amenazas?|lesiones|masacres?|desplazamientos?(?: forzados?)?|reclutamientos?"
    r"|feminicidios?|assaults?|manslaughter|wounding|injur(?:y|ies)|threatening|attempted murder",
    re.IGNORECASE,
)
"""Bare names of offenses: without whom it struck they are words of law as often as of fact."""

_FINITE = re.compile(
    r"\b(?:was|were|had|did|who|that|when|he|she|they|his|her|their|after|because)\b|[.;]", re.I
)


def _listed(between: str) -> bool:
    """Whether only a list of names stands between."""
    return len(between) < 120 and not _FINITE.search(between)


_LIST = re.compile(r"\b\w+ed(?:,| or\b)\s?(?:or )?")
"""``killed, tortured or``: verbs of one list share what stands before it."""


def _little(between: str) -> bool:
    """Whether only little words stand between a guard and its passage."""
    if len(between) > 120:
        return False
    words = _LIST.sub("", between).split()
    return len(words) <= 4 and all(word.strip(",").lower() in _LITTLE for word in words)


def left(confidence: float, taken: Mapping[str, float]) -> float:
    """What the guards leave of *confidence*."""
    for weight in taken.values():
        confidence *= 1 - weight
    return confidence


def readings(taken: Mapping[str, float]) -> tuple[Reading, ...]:
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
    "natural": Text("Perhaps nobody did it.", "Quizá nadie lo hizo."),
    "figurative": Text("A figure of speech.", "Una forma de hablar."),
    "crime_name": Text("The name of an offense.", "El nombre de un delito."),
    "certificate": Text("A certificate.", "Un certificado."),
}
