"""Harms that a paper mentions, with where, when, who suffered and who did, as the words say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from dedere.bilingual import Text
from dedere.dockets.entries.patterns import Pattern
from dedere.dockets.papers import details
from dedere.dockets.papers.drafts import Draft
from dedere.dockets.papers.guards import Guards, left, readings
from dedere.dockets.papers.model import Harm, Reading
from dedere.dockets.papers.passages import Sentence

NEAR = 160
"""Two passages of one kind that stand so near in a sentence are one mention."""

LOOSE = 0.85
"""What is left of the confidence where no day, place or person is named in the sentence."""

_MANY = re.compile(
    r"\b(?:[5-9]|\d{2,3}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen"
    r"|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|scores"
    r"|(?:the )?entire"
    r" (?:\w+ )?(?:family|household|village)|whole (?:family|household"
    r"|village))(?:-\w+)?(?: [\w'-]+){0,3}? ?"
    r"(?:men|women|persons|people|migrants|members|rivals|prisoners|victims|boys|girls|children"
    r"|youths|teenagers"
    r"|students|farmers|peasants|workers|family|household|village|of them|bodies|villagers"
    r"|residents|others|guests)\b"
    r"|\b(?:[5-9]|\d{2,3}|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen)"
    r" (?:[\w'-]+ ){0,2}?(?:dead|were (?:\w+ )?(?:shot|killed|murdered|executed|slain|gunned))\b"
    r"|\b(?:[5-9]|\d{2,3}|(?:twen|thir|for|fif|six|seven|eigh"
    r"|nine)ty(?:-\w+)?) (?:of them )?died\b",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"\b(?:order\w*|sent|directed|instructed|approved|commission\w*|hired|told)\b", re.I
)
_NEXT = re.compile(r";\s*(?:and\s*)?\(")
"""Where a list goes on to its next event."""
_MAYBE_DEADLY = re.compile(r"\b(?:shot|stabbed|knifed|burned)\b", re.IGNORECASE)
_HANDED = re.compile(r"\b(?:handed|turned|delivered|gave|passed)\b", re.IGNORECASE)
_TRY = re.compile(r"\b(?:attempt\w*|tried|trying)\b", re.IGNORECASE)
_PLAN = re.compile(
    r"\b(?:plot\w*|plan(?:ned|ning)|conspir\w*|agreed|intend\w*|wanted|sought)\b", re.I
)
_PRONOUN = re.compile(
    r"^(?:[QA][.:]? )?\W*(?:he|she|it|they|this|that|then|one|another|nobody|with)\b", re.I
)


_DEADLY = {"harm.killing", "harm.massacre"}
_Span = tuple[int, int, tuple[str, ...], float]
"""Start, end, names of patterns, confidence before guards."""


class Match(Protocol):
    """A pattern and where it was found."""

    @property
    def pattern(self) -> Pattern:
        """The pattern."""

    @property
    def found(self) -> re.Match[str]:
        """Its match in the sentence."""


def drafts(
    sentence: Sentence,
    around: Sequence[Sentence],
    matches: Sequence[Match],
    net: Sequence[Match],
    guards: Guards,
) -> Iterator[Draft]:
    """The harms of *sentence*; *around* are it and its neighbors.

    What only the wide *net* caught counts where no sharper pattern of its kind matched.
    """
    sharp = {one.pattern.label for one in matches}
    if sharp & _DEADLY:
        sharp |= _DEADLY | {"harm.wounding"}
    matches = [*matches, *(one for one in net if one.pattern.label not in sharp)]
    for what, spans in _merged(sentence.text, matches).items():
        for start, end, names, base in spans:
            if what == "wounding" and _dies(sentence.text, start, end, matches):
                continue
            yield _draft(sentence, around, guards, what, start, end, names, base)


def _merged(text: str, matches: Sequence[Match]) -> dict[str, list[_Span]]:
    kinds: dict[str, list[_Span]] = {}
    ordered = sorted(matches, key=lambda one: (one.found.start(), one.found.end()))
    for match in ordered:
        spans = kinds.setdefault(match.pattern.label.partition(".")[2], [])
        start, end = match.found.span()
        if spans and start - spans[-1][1] < NEAR and not _NEXT.search(text, spans[-1][1], start):
            first, last, names, base = spans[-1]
            more = (*names, match.pattern.name) if match.pattern.name not in names else names
            spans[-1] = (first, max(last, end), more, max(base, match.pattern.confidence))
        else:
            spans.append((start, end, (match.pattern.name,), match.pattern.confidence))
    return kinds


def _dies(text: str, start: int, end: int, matches: Sequence[Match]) -> bool:
    return any(
        one.pattern.label == "harm.killing"
        and one.found.start() < end
        and start < one.found.end()
        and one.pattern.name != "order-to-kill"
        for one in matches
    )


def _draft(
    sentence: Sentence,
    around: Sequence[Sentence],
    guards: Guards,
    what: str,
    start: int,
    end: int,
    names: tuple[str, ...],
    base: float,
) -> Draft:
    text = sentence.text
    taken = guards.over(start, end)
    if what == "threat":
        # What is threatened is a condition by its nature.
        taken.pop("hypothetical", None)
    others = list(readings(taken))
    if not details.anchored(text):
        base *= LOOSE
        others.append(Reading("no_event", _LOOSE, 0.3))
    near = text[max(0, start - 90) : end + 60]
    if what == "killing" and _MANY.search(near) and "body-found" not in names:
        what = "massacre"
        others.append(Reading("killing", _MANY_DEAD, 0.4))
    elif what == "arbitrary_detention" and _HANDED.search(text, start, end):
        others.append(Reading("kidnapping", _HANDED_OVER, 0.45))
    elif what == "wounding" and _MAYBE_DEADLY.search(text, start, end + 20):
        others.append(Reading("killing", _SHOT, 0.6))
    elif what == "killing" and "body-found" in names and len(names) == 1:
        others.append(Reading("disappearance", _BODY, 0.2))
    where = details.where(text, start, end)
    when = details.when(text, start, end)
    before = around[0]
    if before is not sentence and before.paragraph == sentence.paragraph:
        last = len(before.text)
        if when is None and (told := details.when(before.text, last, last)):
            others.append(Reading(f"when: {told}", _BEFORE, 0.4))
            when = told if _PRONOUN.match(text) else None
        if where is None and (told := details.where(before.text, last, last)):
            others.append(Reading(f"where: {told}", _BEFORE, 0.4))
            where = told if _PRONOUN.match(text) else None
    victims, instead = details.victims(text, start, end)
    by, by_instead = details.actor(text, start, end, what)
    if instead:
        others.append(Reading(f"victims: {instead}", _STANDING, 0.35))
    if by_instead:
        others.append(Reading(f"by: {by_instead}", _ACTOR, 0.3))
    return Draft(
        Harm(what, _stage(text, start, end), where, when, victims, by),
        sentence.start + start,
        sentence.start + end,
        (sentence.start, sentence.end),
        left(base, taken),
        names,
        tuple(others),
        tells_of_victims=True,
    )


def _stage(text: str, start: int, end: int) -> str:
    words = text[max(0, start - 25) : end]
    if _TRY.search(words):
        return "attempted"
    if _PLAN.search(text[start:end]):
        return "planned"
    return "ordered" if _ORDER.search(words) else "done"


_MANY_DEAD = Text(
    "The words tell of many dead; the word massacre may not stand there.",
    "Las palabras cuentan de muchos muertos; quizá no está la palabra masacre.",
)
_BODY = Text(
    "A dead body is told of; who killed, if anybody, is not.",
    "Se habla de un cadáver; no se dice quién mató, si alguien lo hizo.",
)
_LOOSE = Text(
    "No day, place or person is named: it may be said in general.",
    "No se nombra día, lugar ni persona: puede estar dicho en general.",
)
_HANDED_OVER = Text(
    "Officers detained somebody and handed him over: it may be called a kidnapping.",
    "Agentes detuvieron a alguien y lo entregaron: puede llamarse secuestro.",
)
_SHOT = Text(
    "Somebody was shot, stabbed or burned; whether it was the death of him is not said here.",
    "Alguien fue herido con arma o fuego; aquí no se dice si murió.",
)
_BEFORE = Text("It stands in the sentence before.", "Está en la frase anterior.")
_STANDING = Text(
    "Whether the words identify the victim is a matter of judgment.",
    "Si las palabras identifican a la víctima es cuestión de criterio.",
)
_ACTOR = Text(
    "Who did it is told by words nearby, perhaps of somebody else.",
    "Quién lo hizo se deduce de palabras cercanas, quizá de otra persona.",
)
