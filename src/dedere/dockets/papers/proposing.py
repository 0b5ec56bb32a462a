"""Passages of a paper that a person should look at: harms, ties, terms of a plea, money.

A pattern finds the words; guards take back what is law, form, condition, denial or question. What
is left is proposed with its page, its words and a confidence, and with other honest readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dedere.dockets.entries.patterns import Pattern
from dedere.dockets.papers import harms, moneys, pleas, ties
from dedere.dockets.papers.calibrating import calibrated
from dedere.dockets.papers.details import Context
from dedere.dockets.papers.drafts import Draft
from dedere.dockets.papers.framing import hits
from dedere.dockets.papers.guards import Guard, Guards
from dedere.dockets.papers.lexicon import lexicon
from dedere.dockets.papers.model import Harm, Paper, Proposal
from dedere.dockets.papers.passages import Running, Sentence, adjoins
from dedere.dockets.papers.patterns import engine
from dedere.dockets.papers.quoting import Quoter

BEFORE = 6
"""Sentences before a passage in which a day or a place may be told."""

LEAST = 0.2
"""What is left with a lower score is not proposed."""

_YES = re.compile(
    r"\s*(?:A[.:]?|THE (?:DEFENDANT|WITNESS):|CONTESTO:|R[.:]) *(?:yes|yeah|correct|right|that'?s"
    r" (?:right|correct|true)|i did|he did|they did|she did|we did|exactly|of course|sure"
    r"|si|asi (?:es|fue)|correcto|claro|es cierto)\b",
    re.IGNORECASE,
)

_ASKED = re.compile(r"\?[\"')]*\s*$")
_PRESUMES = re.compile(
    r"\b(?:how (?:many|often|much|long|did|was|were)|who|whom|where|when|why|which"
    r"|cuant[oa]s|quien(?:es)?|donde|cuando|por que|como)\b[^?]{0,120}\?",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\s*(?:A[.:]?|THE (?:DEFENDANT|WITNESS):|CONTESTO:|R[.:]) +(?!no\b|none\b|nobody|never|nothing"
    r"|I (?:do ?n|did ?n|don't|didn't|can ?not|can't|do not|did not|never|was ?n)|not\b|nadie"
    r"|ningun|nunca|jamas|what\b|objection|who\b|excuse)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern that was found in a sentence."""

    pattern: Pattern
    found: re.Match[str]


def propose(
    paper: Paper,
    hidden: Iterable[str] = (),
    known: Iterable[str] = (),
    *,
    calibrate: bool = True,
) -> list[Proposal]:
    """The passages of *paper*, in the order of its pages.

    Args:
        paper: as it was read; pages not yet looked at give nothing, which is no answer.
        hidden: names that no quotation may show, beside those that the paper itself calls victims.
        known: names of defendants, which may stand in quotations.
        calibrate: whether harms get a confidence that was measured; without, the bare score of
            their words stands there, as a measure on further papers needs it.
    """
    running = Running(paper.pages)
    sentences = list(running.sentences())
    matches = [list(_matches(sentence)) for sentence in sentences]
    fields = [lexicon().spans(sentence.text) for sentence in sentences]
    paragraphs: dict[tuple[int, int], list[Match]] = {}
    for sentence, found in zip(sentences, matches, strict=True):
        paragraphs.setdefault(sentence.paragraph, []).extend(
            one for one in found if one.pattern.label.endswith(".paragraph")
        )
    quoter = Quoter(running.text, hidden, known)
    drafts: list[Draft] = []
    told: dict[int, list[Draft]] = {}
    for at, (sentence, found) in enumerate(zip(sentences, matches, strict=True)):
        answered = _affirmed(sentences, at)
        guards = Guards(
            sentence,
            [
                Guard(one.pattern, one.found.start(), one.found.end())
                for one in found
                if one.pattern.group == "guards"
            ],
            [
                Guard(one.pattern, one.found.start(), one.found.end())
                for one in paragraphs[sentence.paragraph]
            ],
            affirmed=answered is not None,
        )
        by_group: dict[str, list[Match]] = {}
        for one in found:
            by_group.setdefault(one.pattern.group, []).append(one)
        near = [
            fields[place]
            for place in (at - 1, at + 1)
            if 0 <= place < len(sentences) and adjoins(sentences[place], sentence)
        ]
        framed = list(hits(fields[at], near))
        sharp = by_group.get("harms", [])
        if sharp or framed:
            context = Context(fields[at], near, _before(sentences, at))
            told[at] = list(harms.drafts(sentence, context, sharp, framed, guards))
            if answered is not None:
                # The answer is what tells of it; the question is only what it answers.
                told[at] = [replace(one, end=answered.end) for one in told[at]]
        drafts += ties.drafts(sentence, by_group.get("ties", []), guards)
        drafts += pleas.drafts(sentence, by_group.get("pleas", []), guards)
        drafts += moneys.drafts(sentence, by_group.get("money", []), guards)
    drafts += harms.in_company(told, lambda a, b: adjoins(sentences[a], sentences[b]))
    quoter.learn(running.text[one.start : one.end] for one in drafts if one.tells_of_victims)
    proposals = []
    for draft in drafts:
        if draft.confidence < LEAST:
            continue
        confidence = min(draft.confidence, 0.97)
        if calibrate and isinstance(draft.value, Harm):
            confidence = calibrated(confidence)
        page, start, end = running.place(draft.start, draft.end)
        proposals.append(
            Proposal(
                quoter.clean(draft.value),
                page,
                start,
                end,
                quoter.words(draft),
                round(confidence, 3),
                draft.patterns,
                draft.readings,
            )
        )
    return sorted(proposals, key=lambda one: (one.page, one.start, one.end))


def _affirmed(sentences: Sequence[Sentence], at: int) -> Sentence | None:
    """The answer that affirms what sentence *at* asks; None where it asks nothing or it is denied.

    "How many", "who", "when" take it for granted that it happened, unless the answer says no.
    """
    if at + 1 >= len(sentences) or not _ASKED.search(sentences[at].text):
        return None
    answer = sentences[at + 1]
    presumed = _PRESUMES.search(sentences[at].text) and _ANSWER.match(answer.text)
    return answer if presumed or _YES.match(answer.text) else None


def _before(sentences: Sequence[Sentence], at: int) -> list[str]:
    """The sentences before, as far as they belong to the same paragraph or talk."""
    first = at
    while first > max(0, at - BEFORE) and adjoins(sentences[first - 1], sentences[first]):
        first -= 1
    return [one.text for one in sentences[first:at]]


def _matches(sentence: Sentence) -> Iterator[Match]:
    tried = engine()
    for place in tried.candidates(sentence.text):
        pattern = tried.patterns[place]
        for found in pattern.compiled.finditer(sentence.text):
            if pattern.unless is None or not pattern.unless.search(_clause(sentence.text, found)):
                yield Match(pattern, found)


def _clause(text: str, found: re.Match[str]) -> str:
    left = max(text.rfind(";", 0, found.start()), found.start() - 160, 0)
    right = text.find(";", found.end())
    return text[left : min(right if right >= 0 else len(text), found.end() + 160)]
