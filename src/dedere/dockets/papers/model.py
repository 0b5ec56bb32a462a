"""What a paper is once it was read, and what may be proposed from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text
from dedere.dockets.model import Problem


class Look(StrEnum):
    """Whether somebody could look into the papers of an entry. Silence is never no."""

    LOOKED = "looked"
    PARTLY = "partly looked"
    NOT_YET = "not yet looked"


@dataclass(frozen=True, slots=True)
class Page:
    """One page, without stamps, page numbers and running heads. Paragraphs end with a newline."""

    number: int
    """Its place in the paper, from 1."""
    text: str
    look: Look = Look.LOOKED
    """``not yet looked`` where the page is a picture without text, or could not be read."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The line that CM/ECF prints at the head of each page."""

    case_number: str
    """As printed, with the judge's initials: ``3:21-cr-09001-XYZ``."""
    document: str | None
    attachment: int | None
    pages: int | None


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as it was read."""

    file: str
    """The path as it was given; for a text of the docket, the docket's file and the number."""
    sha256: str
    """Of the bytes of the file, or of the text in UTF-8."""
    form: str
    """``pdf``, ``text`` or ``plain_text`` (from the docket itself)."""
    pages: tuple[Page, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    """The different stamps that its pages bear; one, where all is well."""
    problems: tuple[Problem, ...] = ()
    document: str | None = None
    """The number that came with the text; None where name or stamp must tell."""
    attachment: int | None = None

    @property
    def look(self) -> Look:
        """Whether all, some or none of its pages could be looked at."""
        seen = {page.look for page in self.pages}
        if not seen or seen == {Look.NOT_YET}:
            return Look.NOT_YET
        return Look.LOOKED if seen == {Look.LOOKED} else Look.PARTLY


@dataclass(frozen=True, slots=True)
class Harm:
    """A harm that a paper mentions. That it is mentioned says nothing of a charge."""

    what: str
    """``killing``, ``massacre``, ``torture``, ``sexual_violence``, ``displacement``,
    ``forced_recruitment``, ``disappearance``, ``arbitrary_detention``, ``extortion``,
    ``kidnapping``, ``wounding`` or ``threat``."""
    stage: str
    """``done``, ``ordered``, ``attempted`` or ``planned``, as far as the words say."""
    where: str | None
    when: str | None
    """As printed: ``March 9, 2012``, ``the summer of 2009``."""
    victims: str
    """``identified_us_citizen``, ``us_police``, ``us_diplomat``, ``other``, ``not_identified``."""
    by: str
    """``state``, ``non_state``, ``both`` or ``not_stated``."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A tie between persons, groups and officials."""

    relation: str
    """``leads``, ``member``, ``works_for``, ``pays``, ``protects``, ``allied``, ``kin``,
    ``office``."""
    one: str | None
    other: str | None
    rank: str | None
    """The words for a rank or an office: ``plaza boss``, ``commander of the municipal police``."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a plea gives or gets."""

    side: str
    """``gives`` (the defendant), ``gets`` (the defendant) or ``both``."""
    what: str
    """``counts_dropped``, ``5k1``, ``rule35``, ``range`` … the labels of the patterns."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount."""

    amount: float
    currency: str
    """``USD``, ``MXN``, ``EUR``, ``COP`` … or ``not_stated``."""
    purpose: str
    """``bribe``, ``forfeiture``, ``fine``, ``maximum_fine`` … or ``not_stated``."""
    printed: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Another honest reading of the same words."""

    value: str
    reason: Text
    confidence: float


@dataclass(frozen=True, slots=True)
class Proposal:
    """A passage proposed to a person. Nothing of it is coded until somebody says so."""

    value: Harm | Tie | Term | Money
    page: int
    start: int
    """In the text of the page."""
    end: int
    """On the same page: a passage that runs over is cut at the end of its page."""
    words: str
    """The clause, masked: no names of victims, minors, witnesses or sources."""
    confidence: float
    """Of a harm: how often such words told of a harm at all in papers that had not been seen
    before (``calibrating``); of what kind it is, is less sure, and the readings say so."""
    patterns: tuple[str, ...]
    readings: tuple[Reading, ...] = ()
