"""What the picture of a network shows, and the same in words."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text

SHAPES: dict[str, str] = {
    "group": "square",
    "person": "circle",
    "incident": "triangle",
    "investigation": "diamond",
    "court-case": "hexagon",
    "request": "pennant",
    "file-entry": "page",
    "statement": "bubble",
    "assistance": "plus",
    "ask": "star",
}
"""The shape of each kind, in the order of the columns."""

COLUMNS: tuple[tuple[str, ...], ...] = (
    ("group",),
    ("person",),
    ("incident", "ask"),
    ("investigation", "request", "assistance"),
    ("court-case",),
    ("file-entry", "statement"),
)
"""Which kinds share a column of the wide picture, from left to right."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One thing: its kind is one of `SHAPES`. *closed* says that the public cannot read it."""

    id: str
    kind: str
    label: Text
    closed: bool = False

    def __post_init__(self) -> None:
        if self.kind not in SHAPES:
            raise ValueError(f"there is no shape for the kind {self.kind!r}")


@dataclass(frozen=True, slots=True)
class Line:
    """A tie from one thing to another. *alleged* says that only a source has it."""

    from_: str
    to: str
    label: Text
    alleged: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture: *kinds* gives the word of each kind, *left_out* how many are not drawn."""

    title: Text
    dots: tuple[Dot, ...]
    lines: tuple[Line, ...]
    kinds: dict[str, Text]
    left_out: int = 0
    invented: bool = False

    def __post_init__(self) -> None:
        known = {one.id for one in self.dots}
        if any(one.from_ not in known or one.to not in known for one in self.lines):
            raise ValueError("a tie of the picture has a loose end")

    def corner(self, lang: str) -> str:
        """How many things and ties are drawn, and how many things are not."""
        words = _CORNER_LEFT if self.left_out else _CORNER
        return words.format(
            n=len(self.dots), ties=len(self.lines), left=self.left_out
        ).in_(lang)  # fmt: skip

    def told(self, lang: str) -> str:
        """The whole in words, tie by tie: the text alternative."""
        names = {one.id: self.named(one, lang) for one in self.dots}
        parts = [f"{self.corner(lang)}."]
        for kind in SHAPES:
            found = [names[one.id] for one in self.dots if one.kind == kind]
            if found:
                parts.append(f"{self.kinds[kind].in_(lang).capitalize()}: {'; '.join(found)}.")
        for line in self.lines:
            said = f" ({ALLEGED.in_(lang)})" if line.alleged else ""
            parts.append(f"{names[line.from_]} {line.label.in_(lang)} {names[line.to]}{said}.")
        return " ".join(parts)

    def named(self, dot: Dot, lang: str) -> str:
        """The name of a thing, and that it is closed to the public."""
        return dot.label.in_(lang) + (f" ({CLOSED.in_(lang)})" if dot.closed else "")


ALLEGED = Text("alleged by a source", "lo afirma una fuente")
STATED = Text("stated by the entry", "lo dice la entrada")
CLOSED = Text("not public", "no público")
INVENTED = Text("SOME OF IT IS INVENTED", "PARTE DE ESTO ES INVENTADO")
NOTHING = Text("Nothing to draw.", "Nada que dibujar.")
_CORNER = Text("things: {n}; ties: {ties}", "cosas: {n}; vínculos: {ties}")
_CORNER_LEFT = Text(
    "things: {n}; ties: {ties}; in the table only: {left} more",
    "cosas: {n}; vínculos: {ties}; solo en la tabla: {left} más",
)
