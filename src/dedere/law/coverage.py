"""Coverage: of each instrument, what is encoded, what is left to people, what is doubtful."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dedere.law.language.library import Library
from dedere.law.language.provisions import DOUBTFUL, Instrument, Provision


@dataclass(frozen=True, slots=True)
class ArticleCoverage:
    """One article: the provisions in it by what the software does with them."""

    article: Provision
    rules: tuple[Provision, ...]
    periods: tuple[Provision, ...]
    judgement: tuple[Provision, ...]
    text: tuple[Provision, ...]
    doubtful: tuple[Provision, ...]

    @property
    def encoded(self) -> str:
        """The article in one word: what is encoded of it, if anything."""
        if self.rules:
            return "rule"
        if self.periods:
            return "period"
        return "judgement" if self.judgement else "text"


@dataclass(frozen=True, slots=True)
class Coverage:
    """One instrument, article by article."""

    instrument: Instrument
    articles: tuple[ArticleCoverage, ...]

    @property
    def encoded(self) -> list[str]:
        """Articles of which something is computed."""
        return [_number(one) for one in self.articles if one.rules or one.periods]

    @property
    def left_to_judgement(self) -> list[str]:
        """Provisions that the law leaves to somebody."""
        return [found.id for one in self.articles for found in one.judgement]

    @property
    def text_only(self) -> list[str]:
        """Articles that are text and no more."""
        return [_number(one) for one in self.articles if one.encoded == "text"]

    @property
    def doubtful(self) -> list[str]:
        """Provisions of whose content we are not sure."""
        return [found.id for one in self.articles for found in one.doubtful]


def coverage(library: Library) -> list[Coverage]:
    """What is encoded of each instrument, in the order of the law."""
    return [
        Coverage(
            instrument,
            tuple(
                _article(found)
                for found in instrument.provisions()
                # Older wordings of an article stand with the present one.
                if len(found.path) == 1 and found.newer is None
            ),
        )
        for instrument in library.instruments
    ]


def _article(article: Provision) -> ArticleCoverage:
    whole = list(article.whole())

    def of(kind: str, among: Iterable[Provision] = whole) -> tuple[Provision, ...]:
        return tuple(found for found in among if found.encoded == kind)

    return ArticleCoverage(
        article,
        of("rule"),
        of("period"),
        of("judgement"),
        of("text"),
        tuple(found for found in whole if found.confidence == DOUBTFUL),
    )


def _number(one: ArticleCoverage) -> str:
    return one.article.path[0]
