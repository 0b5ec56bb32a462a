"""Harms that a paper mentions, with where, when, who suffered and who did, as the words say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from dedere.bilingual import Text
from dedere.dockets.entries.patterns import Pattern
from dedere.dockets.papers import details
from dedere.dockets.papers.calibrating import calibrated
from dedere.dockets.papers.details import Context
from dedere.dockets.papers.drafts import Draft
from dedere.dockets.papers.framing import Hit
from dedere.dockets.papers.guards import NAME_OF_OFFENSE, Guards, left, readings
from dedere.dockets.papers.lexicon import Spans
from dedere.dockets.papers.model import Harm, Reading
from dedere.dockets.papers.passages import Sentence

NEAR = 160
"""Two passages of one kind that stand so near in a sentence are one mention."""

ASIDE = 0.12
"""By how much another harm in the same words must be surer to make this one its other reading."""

PLAIN, SHOWN, WEAK = 0.55, 0.5, 0.34
"""From where on a harm is told plainly, is shown, is a sign at all."""
COMPANY, FURTHER, FAINT = 0.1, 0.03, 0.52
"""What a plain harm beside it adds to a weak one, and each further kind; no more than this."""

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
    r"|residents|others|guests|civilians|passengers|worshippers|demonstrators|protesters|marchers"
    r"|refugees|soldiers|officers|inmates|detainees|captives|hostages|mourners|travelers|tourists)\b"
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
_DEADLY = {"killing", "massacre"}


@dataclass(frozen=True, slots=True)
class Mention:
    """Hits of one kind that stand together."""

    start: int
    end: int
    names: tuple[str, ...]
    left: float
    """The confidence of the surest after what takes it back."""
    taken: Mapping[str, float]
    """What takes the surest back."""


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
    context: Context,
    matches: Sequence[Match],
    framed: Sequence[Hit],
    guards: Guards,
) -> Iterator[Draft]:
    """The harms of *sentence* in its *context*.

    What only a frame saw counts where no sharper pattern of its kind matched, and where a surer
    harm stands in the same words it is another reading of that.
    """
    sharp = [
        Hit(
            one.pattern.name,
            one.pattern.label.partition(".")[2],
            *one.found.span(),
            one.pattern.confidence,
            one.found.span(),
        )
        for one in matches
    ]
    told = {one.kind for one in sharp}
    if told & _DEADLY:
        told |= _DEADLY | {"wounding"}
    made = [
        _draft(sentence, context, what, mention)
        for what, mentions in _merged(sentence.text, sharp, guards).items()
        for mention in mentions
        if what != "wounding" or not _dies(mention, sharp)
    ]
    weak = [
        _draft(sentence, context, what, mention)
        for what, mentions in _merged(
            sentence.text, [one for one in framed if one.kind not in told], guards
        ).items()
        for mention in mentions
    ]
    yield from _sorted_out(made, weak)


def in_company(
    told: Mapping[int, list[Draft]], adjoin: Callable[[int, int], bool]
) -> Iterator[Draft]:
    """All harms by sentence; a weak sign is worth more beside a harm that is told plainly.

    Args:
        told: the harms of each sentence, by its number.
        adjoin: whether two sentences that follow each other belong together.
    """
    for at, drafts in told.items():
        beside = any(
            one.confidence >= PLAIN
            for step in (-1, 1)
            for one in told.get(at + step, ())
            if adjoin(at, at + step)
        )
        signs = sum(one.confidence >= WEAK for one in drafts)
        best = max((one.confidence for one in drafts), default=0.0)
        for draft in drafts:
            if draft.confidence != best or not WEAK <= best < SHOWN:
                yield draft
            else:
                more = COMPANY * beside + FURTHER * (min(signs, 4) - 1)
                yield replace(draft, confidence=min(best + more, FAINT))


def _sorted_out(made: list[Draft], weak: list[Draft]) -> Iterator[Draft]:
    """All of *made*, and of *weak* what is not better told as another reading of a surer one."""
    kept = list(made)
    for draft in sorted(weak, key=lambda one: (-one.confidence, one.start, one.patterns)):
        surer = [
            place
            for place, one in enumerate(kept)
            if one.confidence >= draft.confidence + ASIDE
            and one.start < draft.end
            and draft.start < one.end
        ]
        if surer:
            at = surer[0]
            what = draft.value.what if isinstance(draft.value, Harm) else ""
            also = Reading(what, _ALSO, round(calibrated(draft.confidence), 2))
            kept[at] = replace(kept[at], readings=(*kept[at].readings, also))
        else:
            kept.append(draft)
    yield from kept


def _merged(text: str, found: Sequence[Hit], guards: Guards) -> dict[str, list[Mention]]:
    kinds: dict[str, list[Mention]] = {}
    for hit in sorted(found, key=lambda one: (one.start, one.end)):
        taken = guards.over(*hit.head)
        if hit.kind == "threat":
            # What is threatened is a condition by its nature.
            taken.pop("hypothetical", None)
        rest = left(hit.confidence, taken) * _bareness(text, *hit.head)
        mentions = kinds.setdefault(hit.kind, [])
        last = mentions[-1] if mentions else None
        if last is None or hit.start - last.end >= NEAR or _NEXT.search(text, last.end, hit.start):
            mentions.append(Mention(hit.start, hit.end, (hit.name,), rest, taken))
            continue
        names = (*last.names, hit.name) if hit.name not in last.names else last.names
        if rest <= last.left:
            rest, taken = last.left, dict(last.taken)
        mentions[-1] = Mention(last.start, max(last.end, hit.end), names, rest, taken)
    return kinds


def _bareness(text: str, start: int, end: int) -> float:
    """What is left where the head is the bare name of an offense, without an article and a whom."""
    if not NAME_OF_OFFENSE.fullmatch(text, start, end):
        return 1.0
    after = text[end : end + 30]
    if _MATTER.match(after):
        return 0.5
    if _WHOSE.search(text[max(0, start - 30) : start]) or _WHOM.match(after):
        return 1.0
    return BARE


BARE = 0.75
_WHOSE = re.compile(
    r"\b(?:the|his|her|its|their|our|my|this|that|these|those|a|an|another|each|every|whose"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|multiple|numerous"
    r"|el|la|los|las|su|sus|un|una|unos|ese|esa|esos|esas|este|esta|dos|tres|varios|varias"
    r"|'s|s'|(?:you|he|she|they|i|we) (?:\w+ )?(?:participated|took part|were involved|helped) in)"
    r" (?:[\w-]+ )?$",
    re.IGNORECASE,
)
_WHOM = re.compile(r" (?:of|by|at|near|de|del|a|en|por) ", re.IGNORECASE)
_MATTER = re.compile(
    r"[- ](?:in aid|for hire|counts?|charges?|statutes?|trials?|cases?|investigat\w+|units?|squads?"
    r"|divisions?|detectives?|laws?|acts?|conventions?|allegations?|conspirac\w+|offenses?"
    r"|guidelines?|enhancements?|prosecut\w+|convictions?|report was|reports? (?:was|were)"
    r"|case|statute|rates?|statistics)\b",
    re.IGNORECASE,
)


def _dies(mention: Mention, found: Sequence[Hit]) -> bool:
    return any(
        one.kind == "killing"
        and one.start < mention.end
        and mention.start < one.end
        and one.name != "order-to-kill"
        for one in found
    )


def _draft(sentence: Sentence, context: Context, what: str, mention: Mention) -> Draft:
    start, end, names, base = mention.start, mention.end, mention.names, mention.left
    text = sentence.text
    others = list(readings(mention.taken))
    if not details.anchored(text, context.own):
        base *= LOOSE
        others.append(Reading("no_event", _LOOSE, 0.3))
    near = text[max(0, start - 90) : end + 60]
    many = _MANY.search(near) or _counted(text, context.own, start, end)
    if what == "killing" and many and "body-found" not in names:
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
    for told_before in reversed(context.before):
        last = len(told_before)
        if when is None and (told := details.when(told_before, last, last)):
            others.append(Reading(f"when: {told}", _BEFORE, 0.4))
            when = told
        if where is None and (told := details.where(told_before, last, last)):
            others.append(Reading(f"where: {told}", _BEFORE, 0.4))
            where = told
    victims, instead = details.victims(text, start, end, context)
    by, by_instead = details.actor(text, start, end, what, context)
    if instead:
        others.append(Reading(f"victims: {instead}", _STANDING, 0.35))
    if by_instead:
        others.append(Reading(f"by: {by_instead}", _ACTOR, 0.3))
    return Draft(
        Harm(what, _stage(text, start, end), where, when, victims, by),
        sentence.start + start,
        sentence.start + end,
        (sentence.start, sentence.end),
        base,
        names,
        tuple(others),
        tells_of_victims=True,
    )


def _counted(text: str, own: Spans, start: int, end: int) -> bool:
    """Whether a number of five and more stands beside a Spanish killing, and counts no money."""
    return any(
        start - 60 < a < end + 40 and not _MEASURE.match(text[b : b + 14])
        for a, b in own.get("many", ())
    ) and bool(_SPANISH.search(text))


_SPANISH = re.compile(r"\b(?:los|las|que|fue|fueron|el)\b", re.IGNORECASE)
_MEASURE = re.compile(
    r"[ ,](?:mil\b|millon|peso|dolar|quetzal|lempira|dia|hora|ano|mes|seman|kilo|metro|de (?:"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre))",
    re.IGNORECASE,
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
_ALSO = Text(
    "Words in the same passage may tell of this.",
    "Palabras del mismo pasaje pueden contar esto.",
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
