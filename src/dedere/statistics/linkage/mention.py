"""A mention: one person as one source names him. Two mentions may be of one person or of two."""

from __future__ import annotations

from dataclasses import dataclass, field

from dedere.bilingual import Text
from dedere.calendars import PartialDate

KINDS: dict[str, Text] = {
    "full": Text("name as written", "nombre como está escrito"),
    "given": Text("given names", "nombres de pila"),
    "first_surname": Text("first surname", "primer apellido"),
    "second_surname": Text("second surname", "segundo apellido"),
    "alias": Text("other name", "otro nombre"),
    "nickname": Text("nickname", "apodo"),
}
"""What a name can be."""
SEXES: dict[str, Text] = {"m": Text("man", "hombre"), "f": Text("woman", "mujer")}


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name as a source writes it, and what sort of name it is: one of `KINDS`."""

    text: str
    kind: str = "full"

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"'{self.kind}' is no kind of name")


@dataclass(frozen=True, slots=True)
class Birth:
    """When somebody was born, as far as it is known.

    *about* says that the source gives it as near, or as an age: then it is open by a year on
    either side.
    """

    date: PartialDate
    about: bool = False

    def __str__(self) -> str:
        return f"~{self.date}" if self.about else str(self.date)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a mention stands.

    *kind* is ``case``, ``docket`` or ``file``; *of* names the case, the docket or the file;
    *place* the defendant's number or the row, empty for the person of a casefile.
    """

    kind: str
    of: str
    place: str = ""
    label: Text | None = None
    """What people call it: the title of the case, the number and court of the docket."""
    sheet: str = ""
    """Court and number of a docket: several sheets can be of one."""
    number: int | None = None
    """The defendant's number on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """One person as one source names him.

    Numbers of passports and of other papers have no place here: they are never kept. *proceedings*
    are numbers of dockets and cases in which the source says that this person stands.
    """

    id: str
    source: Source
    names: tuple[Name, ...]
    birth: Birth | None = None
    nationalities: frozenset[str] = frozenset()
    sex: str | None = None
    birthplace: str | None = None
    proceedings: frozenset[str] = field(default_factory=frozenset)
    synthetic: bool = False

    @property
    def label(self) -> str:
        """The name under which it is shown."""
        for one in self.names:
            if one.kind == "full":
                return one.text
        parts = [self.of_kind(kind) for kind in ("given", "first_surname", "second_surname")]
        joined = " ".join(text for texts in parts for text in texts)
        return joined or (self.names[0].text if self.names else self.id)

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """The names of one kind, as written."""
        return tuple(one.text for one in self.names if one.kind == kind)
