"""One family of errors; each says what was found, where, and what to do.

An error that reaches a person is bilingual. Errors in law files speak to whoever writes them and
are English only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from dedere.bilingual import Text


class DedereError(Exception):
    """Anything that dedere refuses to do, in words for the person who asked."""

    def __init__(self, found: Text, todo: Text | None = None) -> None:
        self.found = found
        self.todo = todo
        super().__init__(self.in_("en"))

    def in_(self, lang: str) -> str:
        """The whole message in one language."""
        parts = [self.found.in_(lang)]
        if self.todo is not None:
            parts.append(self.todo.in_(lang))
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an input something stands: file, line and column (both from 1; 0 is not known)."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        if not self.line:
            return self.file
        return f"{self.file}:{self.line}:{self.column}"


class InputError(DedereError):
    """An input that cannot be used: exit code 2, nothing written."""

    def __init__(self, place: Place, found: Text, todo: Text | None = None) -> None:
        self.place = place
        super().__init__(found, todo)

    def in_(self, lang: str) -> str:
        return f"{self.place}: {super().in_(lang)}"


class InputErrors(DedereError):
    """Everything that is wrong with one input, so that it can be mended in one go."""

    def __init__(self, problems: Iterable[InputError]) -> None:
        self.problems = list(problems)
        super().__init__(self.problems[0].found, self.problems[0].todo)

    def in_(self, lang: str) -> str:
        return "\n".join(problem.in_(lang) for problem in self.problems)


class NotKnownError(DedereError):
    """A name that nothing answers to: a provision, a case, a language."""


class LawError(DedereError):
    """A law file that contradicts itself or another; found when the law is loaded.

    *places* names the provisions or files that collide, all of them.
    """

    def __init__(self, found: str, *places: str) -> None:
        self.places = places
        where = f" ({'; '.join(places)})" if places else ""
        super().__init__(Text(found + where, found + where))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that a mistyped one was probably meant to be, if any is near."""
    matches = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return matches[0] if matches else None


def did_you_mean(word: str, known: Iterable[str]) -> Text | None:
    """A sentence that offers the nearest right word, or nothing."""
    match = nearest(word, known)
    return Text(f"Did you mean '{match}'?", f"¿Quiso decir «{match}»?") if match else None
