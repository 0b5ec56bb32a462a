"""Provisions: the citable places of an instrument, paraphrased in both languages.

A provision's id is a path, instrument first: ``treaty-1978/2/1``. It carries the dates between
which it was in force and how sure we are of what it says: *verified* in a copy that was read,
*known* from professional knowledge, or *doubtful* (contested or partly remembered).

Where a reform changed a provision, its older wording is a version of its own, named after the day
from which it was in force: ``mx/lei/35@1975-12-30``. The bare path is the wording in force when
the instrument was last read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from dedere.bilingual import Text
from dedere.calendars import PartialDate, day

if TYPE_CHECKING:
    from dedere.law.language.expressions import Expr
    from dedere.law.language.rules import Rule

Confidence = Literal["verified", "known", "doubtful"]
Encoded = Literal["rule", "period", "judgement", "text"]
Style = Literal["treaty", "mexican", "section", "titled"]
"""How an instrument is cited: ``art. 2(1)``; ``art. 10, fr. V``; ``§ 3184``; by its title."""

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
    scope: Expr | None = None
    """To which matters it applies: every rule under it is asked only there."""
    style: Style = "treaty"
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
        changed: Text | None = None,
    ) -> Provision:
        """Declare an article of the instrument, in its own numbering.

        A number of two words is written with a hyphen: ``10-bis``.
        """
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
            changed=changed,
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
    changed: Text | None = None
    """What the reform that brought this wording changed; of a repealed provision, what ended it."""
    version: str | None = None
    """Of an older wording, the day from which it was in force; None for the present one."""
    above: Provision | None = None
    """The provision of which it is a part."""
    newer: Provision | None = None
    """The wording that followed an older one."""
    older: Provision | None = None
    """The wording that came before."""
    paragraphs: list[Provision] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    used_by_rules: bool = False
    """Whether rules of other provisions read it, as an exception or as a meaning of a word."""

    @property
    def id(self) -> str:
        """The path, ``treaty-1978/2/1``, with the version of an older wording."""
        path = "/".join((self.instrument.id, *self.path))
        return f"{path}@{self.version}" if self.version else path

    @property
    def citation(self) -> Text:
        """How a lawyer cites it."""
        return self._cited_before() if self.version else self._cited_now()

    def _cited_before(self) -> Text:
        return Text("{now} (wording from {day})", "{now} (texto desde {day})").format(
            now=self._cited_now(), day=self.in_force_from
        )

    def _cited_now(self) -> Text:
        head, *parts = self.path
        style = self.instrument.style
        short = self.instrument.short
        if style == "titled":
            inner = "".join(f"({part})" for part in parts)
            article = self
            while len(article.path) > 1 and article.above is not None:
                article = article.above
            # "Fed. R. App. P. 4(a)(1)(B)", but "Certification checklist (4)".
            apart = "" if article.title.en[-1:].isdigit() else " "
            return Text(
                f"{article.title.en}{apart}{inner}".strip(),
                f"{article.title.es}{apart}{inner}".strip(),
            )
        number = head.replace("-bis", " Bis") + "".join(f"({part})" for part in parts)
        if style == "section":
            return Text(f"{short.en} § {number}", f"{short.es} § {number}")
        if style == "mexican":
            spoken = head.replace("-bis", " Bis") + "".join(_spoken(part) for part in parts)
            return Text(f"{short.en}, art. {number}", f"{short.es}, art. {spoken}")
        if self.path[0] == "appendix":
            rest = " ".join(self.path[1:])
            return Text(
                f"{self.instrument.short.en}, Appendix {rest}".strip(),
                f"{self.instrument.short.es}, Apéndice {rest}".strip(),
            )
        if head == "preamble":
            return Text(f"{short.en}, preamble", f"{short.es}, preámbulo")
        return Text(f"{short.en}, art. {number}", f"{short.es}, art. {number}")

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
        changed: Text | None = None,
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
            changed=changed,
            above=self,
        )
        self.paragraphs.append(made)
        return made

    def earlier(
        self,
        paraphrase: Text,
        *,
        in_force_from: PartialDate | str,
        in_force_to: PartialDate | str,
        confidence: Confidence,
        sources: Iterable[Source] | None = None,
        reading: Text | None = None,
        left_to: Text | None = None,
        changed: Text | None = None,
    ) -> Provision:
        """Declare the wording before this one; called on the oldest declared so far, or on this.

        The older wording has its own paraphrase, rules and confidence. Where its words are not
        verified, what is said of it says so.
        """
        newest = self
        while newest.older is not None:
            newest = newest.older
        made = Provision(
            self.instrument,
            self.path,
            self.title,
            paraphrase,
            confidence,
            self.sources if sources is None else tuple(sources),
            reading,
            left_to,
            _date(in_force_from) or self.in_force_from,
            _date(in_force_to),
            changed=changed,
            version=str(in_force_from),
            newer=newest,
            above=self.above,
        )
        newest.older = made
        return made

    def whole(self) -> Iterator[Provision]:
        """This provision and all parts of it, in order; older wordings after the present one."""
        yield self
        if self.older is not None:
            yield from self.older.whole()
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
    if number == "preamble":
        return 0, number
    digits = "".join(character for character in number if character.isdigit())
    if digits:
        return int(digits), number
    return (_roman(number) or 10_000, number)


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def _roman(number: str) -> int | None:
    """The value of a Roman numeral, as the fractions of Mexican articles are numbered."""
    if not number or set(number) - set(_ROMAN):
        return None
    values = [_ROMAN[letter] for letter in number]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)


def _spoken(part: str) -> str:
    """A part of a Mexican article as it is cited in Spanish: fraction, paragraph or letter."""
    if _roman(part):
        return f", fr. {part}"
    return f", párr. {part}" if part.isdigit() else f", inc. {part})"
