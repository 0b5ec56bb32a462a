"""Words in the two languages of the house.

Everything that a person reads is kept as a pair, English and Spanish, written side by side where
it is declared. A missing half is an error when the text is made, not an empty page later.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence or a label in English and in Spanish.

    Raises:
        ValueError: when one of the two is empty.
    """

    en: str
    es: str

    def __post_init__(self) -> None:
        if not self.en.strip() or not self.es.strip():
            raise ValueError(f"a text needs both languages: en={self.en!r}, es={self.es!r}")

    def in_(self, lang: str) -> str:
        """The text in *lang*; English where the language is neither of the two."""
        return self.es if lang == "es" else self.en

    def format(self, **parts: object) -> Text:
        """Fill named places in both languages; a part that is a `Text` is filled by its half."""

        def half(lang: Language) -> str:
            return self.in_(lang).format(
                **{k: v.in_(lang) if isinstance(v, Text) else v for k, v in parts.items()}
            )

        return Text(half("en"), half("es"))

    def __str__(self) -> str:
        return self.en


def same(words: str) -> Text:
    """A text that reads alike in both languages: a name, a number, a citation."""
    return Text(words, words)
