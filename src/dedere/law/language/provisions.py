"""Provisions: the citable places of an instrument, paraphrased in both languages.

A provision's id is a path, instrument first: ``treaty-1978/2/1``. It carries the dates between
which it was in force and how sure we are of what it says: *verified* in a copy that was read,
*known* from professional knowledge, or *doubtful* (contested or partly remembered).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from dedere.bilingual import Text
from dedere.calendars import PartialDate, day

if TYPE_CHECKING:
    from dedere.law.language.rules import Rule

Confidence = Literal["verified", "known", "doubtful"]
Encoded = Literal["rule", "period", "judgement", "text"]

VERIFIED: Confidence = "verified"
KNOWN: Confidence = "known"
DOUBTFUL: Confidence = "doubtful"

CONFIDENCES: dict[Confidence, Text] = {
    VERIFIED: Text("verified", "verificado"),
    KNOWN: Text("known, not verified", "conocido, sin verificar"),
    DOUBTFUL: Text("doubtful", "dudoso"),
}
ENCODED: dict[Encoded, Text] = {
    "rule": Text("rule", "regla"),
    "period": Text("time limit", "plazo"),
    "judgement": Text("left to human judgement", "reservado al juicio humano"),
    "text": Text("text only", "solo texto"),
}


def weakest(confidences: Iterable[Confidence]) -> Confidence:
    """The least sure of several."""
    order = list(CONFIDENCES)
    return max(confidences, key=order.index, default=VERIFIED)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a text or a holding was read: its title and its address."""

    title: Text
    url: str


@dataclass(eq=False)
class Instrument:
    """A treaty, a protocol, a statute: its names, its dates, and up to which day it was read."""

    id: str
    name: Text
    short: Text
    official: Text
    """Where it is published."""
    in_force_from: PartialDate
    read_up_to: PartialDate
    """Later reforms are not known to this software."""
    read_in: Text
    """Which copies were read."""
    authentic: tuple[str, ...]
    """The languages in which it is authentic; our paraphrase is authentic in none."""
    note: Text | None = None
    articles: list[Provision] = field(default_factory=list)

    def article(
        self,
        number: str,
        title: Text,
        paraphrase: Text,
        *,
        confidence: Confidence,
        sources: Iterable[Source] = (),
        reading: Text | None = None,
        left_to: Text | None = None,
        in_force_from: PartialDate | str | None = None,
        in_force_to: PartialDate | str | None = None,
    ) -> Provision:
        """Declare an article of the instrument, in its own numbering."""
        made = Provision(
            self,
            (number,),
            title,
            paraphrase,
            confidence,
            tuple(sources),
            reading,
            left_to,
            _date(in_force_from) or self.in_force_from,
            _date(in_force_to),
        )
        self.articles.append(made)
        return made

    def provisions(self) -> Iterator[Provision]:
        """Every article with its paragraphs, in the order of the law."""
        for article in sorted(self.articles, key=lambda found: _natural(found.path[0])):
            yield from article.whole()


@dataclass(eq=False)
class Provision:
    """One citable place: an article, a paragraph, a letter."""

    instrument: Instrument
    path: tuple[str, ...]
    title: Text
    paraphrase: Text
    confidence: Confidence
    sources: tuple[Source, ...]
    reading: Text | None
    """How we read it, where more than one reading is possible."""
    left_to: Text | None
    """Who decides, where the law leaves the matter to somebody."""
    in_force_from: PartialDate
    in_force_to: PartialDate | None
    paragraphs: list[Provision] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    used_by_rules: bool = False
    """Whether rules of other provisions read it, as an exception or as a meaning of a word."""

    @property
    def id(self) -> str:
        """The path: ``treaty-1978/2/1``."""
        return "/".join((self.instrument.id, *self.path))

    @property
    def citation(self) -> Text:
        """How a lawyer cites it."""
        number = self.path[0] + "".join(f"({part})" for part in self.path[1:])
        if self.path[0] == "appendix":
            rest = " ".join(self.path[1:])
            return Text(
                f"{self.instrument.short.en}, Appendix {rest}".strip(),
                f"{self.instrument.short.es}, Apéndice {rest}".strip(),
            )
        return Text(
            f"{self.instrument.short.en}, art. {number}",
            f"{self.instrument.short.es}, art. {number}",
        )

    @property
    def encoded(self) -> Encoded:
        """What the software does with it."""
        if any(rule.limit for rule in self.rules):
            return "period"
        if self.left_to is not None and not any(rule.computes for rule in self.rules):
            return "judgement"
        return "rule" if self.rules or self.used_by_rules else "text"

    def paragraph(
        self,
        number: str,
        paraphrase: Text,
        *,
        confidence: Confidence | None = None,
        title: Text | None = None,
        sources: Iterable[Source] | None = None,
        reading: Text | None = None,
        left_to: Text | None = None,
        in_force_from: PartialDate | str | None = None,
        in_force_to: PartialDate | str | None = None,
    ) -> Provision:
        """Declare a part of it: a paragraph of an article, a letter of a paragraph."""
        made = Provision(
            self.instrument,
            (*self.path, number),
            title or self.title,
            paraphrase,
            confidence or self.confidence,
            self.sources if sources is None else tuple(sources),
            reading,
            left_to,
            _date(in_force_from) or self.in_force_from,
            _date(in_force_to) or self.in_force_to,
        )
        self.paragraphs.append(made)
        return made

    def whole(self) -> Iterator[Provision]:
        """This provision and all parts of it, in order."""
        yield self
        for part in sorted(self.paragraphs, key=lambda found: _natural(found.path[-1])):
            yield from part.whole()

    def in_force(self, ordinal: int) -> bool:
        """Whether it was in force on a day."""
        ended = self.in_force_to is not None and self.in_force_to.latest < ordinal
        return self.in_force_from.latest <= ordinal and not ended

    def __repr__(self) -> str:
        return self.id


def _date(value: PartialDate | str | None) -> PartialDate | None:
    return day(value) if isinstance(value, str) else value


def _natural(number: str) -> tuple[int, str]:
    digits = "".join(character for character in number if character.isdigit())
    return (int(digits) if digits else 10_000, number)
