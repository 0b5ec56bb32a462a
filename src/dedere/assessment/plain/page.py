"""A page for people: headings, paragraphs and lists, in one language, without any markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from dedere.bilingual import Language


@dataclass(frozen=True)
class Paragraph:
    """One or two sentences; *strong* for what must not be overlooked."""

    text: str
    strong: bool = False


@dataclass(frozen=True)
class Points:
    """A list: each point is one or several short sentences."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Explained:
    """Words and what they mean, with the law behind each."""

    items: tuple[tuple[str, str, str], ...]


Block: TypeAlias = Paragraph | Points | Explained


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Page:
    """The whole page."""

    lang: Language
    title: str
    under: tuple[str, ...]
    """The lines under the title: the day, what the page is."""
    sections: tuple[Section, ...] = field(default=())

    def sentences(self) -> Iterator[str]:
        """Every piece of text that a reader sees, the explained words last."""
        yield self.title
        yield from self.under
        for section in self.sections:
            yield section.heading
            for block in section.blocks:
                yield from _texts(block)


def _texts(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield block.text
    elif isinstance(block, Points):
        yield from block.items
    else:
        for name, means, law in block.items:
            yield f"{name}: {means} {law}"
