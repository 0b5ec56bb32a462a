"""A trial observer's notes: a source with an author and a day.

The file is YAML or JSON with a list ``observations``; `load` tells all that is wrong with it, by
line and column. A note says what somebody saw and heard, and never becomes an entry of the docket:
a coded value may rest on it, and then names the note, its author and its day beside the words.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.casefile.reading import (
    Mapping,
    Node,
    Problems,
    Scalar,
    Sequence,
    decoded,
    parse,
    shown_path,
)
from dedere.dockets.reading.courts import courts
from dedere.dockets.watch.hearing_kinds import KINDS
from dedere.errors import DedereError, Place, did_you_mean

SOURCE_KINDS: dict[str, Text] = {
    "in_court": Text("Seen and heard in the courtroom", "Visto y oído en la sala"),
    "by_video": Text("Followed by video or telephone", "Seguido por video o teléfono"),
    "told": Text("Told by somebody who was there", "Contado por alguien que estuvo"),
}
"""How the author came to know it."""
MAX_TEXT = 200_000
"""Characters of one note, at most."""
_KEYS = ("id", "author", "day", "docket", "defendant", "hearing", "place", "kind", "text")
_HEARING_KEYS = ("kind", "day", "entry")
_NEEDED = ("author", "day", "docket", "text")
_NUMBER = re.compile(r"\d{1,2}:\d{2}-[a-z]{1,4}-\d{3,6}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Observation:
    """One note."""

    id: str
    """As written, else made of its content, so that the same note keeps it."""
    author: str
    day: date
    """The day that was observed."""
    court: str
    docket_number: str
    text: str
    kind: str = "in_court"
    defendant: int | None = None
    hearing_kind: str | None = None
    hearing_day: date | None = None
    hearing_entry: str | None = None
    """The number of the entry that tells of the hearing in the docket."""
    place: str | None = None

    @property
    def sha256(self) -> str:
        """Of the text, by which it is told whether the note was changed."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def evidence(self, start: int, end: int) -> dict[str, Any]:
        """What a coded value keeps of the passage from *start* to *end*.

        Raises:
            DedereError: where the note has no such passage.
        """
        words = self._passage(start, end)
        return {
            "observation": self.id,
            "author": self.author,
            "day": self.day.isoformat(),
            "source_kind": self.kind,
            "start": start,
            "end": end,
            "words_sha256": hashlib.sha256(words.encode()).hexdigest(),
        }

    def passage(self, evidence: dict[str, Any]) -> str:
        """The words on which a coded value rests.

        Raises:
            DedereError: where the evidence is of another note, or the note was changed since.
        """
        if evidence.get("observation") != self.id:
            raise DedereError(_ANOTHER_NOTE.format(id=self.id))
        start, end = evidence.get("start"), evidence.get("end")
        if not isinstance(start, int) or not isinstance(end, int):
            raise DedereError(_NO_PASSAGE.format(start=start, end=end, length=len(self.text)))
        words = self._passage(start, end)
        if hashlib.sha256(words.encode()).hexdigest() != evidence.get("words_sha256"):
            raise DedereError(_CHANGED.format(id=self.id), _CODE_AGAIN)
        return words

    def _passage(self, start: int, end: int) -> str:
        if not 0 <= start < end <= len(self.text):
            raise DedereError(_NO_PASSAGE.format(start=start, end=end, length=len(self.text)))
        return self.text[start:end]

    def to_data(self) -> dict[str, Any]:
        """The note as JSON has it, in the form in which it is read."""
        hearing = {
            "kind": self.hearing_kind,
            "day": self.hearing_day.isoformat() if self.hearing_day else None,
            "entry": self.hearing_entry,
        }
        said = {name: value for name, value in hearing.items() if value is not None}
        return {
            "id": self.id,
            "author": self.author,
            "day": self.day.isoformat(),
            "docket": f"{self.court} {self.docket_number}",
            **({"defendant": self.defendant} if self.defendant is not None else {}),
            **({"hearing": said} if said else {}),
            **({"place": self.place} if self.place else {}),
            "kind": self.kind,
            "text": self.text,
        }


def load(path: str | Path) -> tuple[Observation, ...]:
    """The notes in a file.

    Raises:
        InputErrors: with all that is wrong with it, by line and column.
    """
    where = Path(path)
    name = shown_path(where)
    problems = Problems(name)
    try:
        raw = where.read_bytes()
    except OSError as error:
        why = error.strerror or str(error)
        problems.fail(Place(name), _UNREADABLE.format(why=why))
    return loads(decoded(raw, problems), name)


def loads(text: str, name: str = "observations.yaml") -> tuple[Observation, ...]:
    """The notes in a text; JSON where *name* ends in ``.json``, else YAML.

    Raises:
        InputErrors: with all that is wrong with it, by line and column.
    """
    problems = Problems(name)
    if not text.strip():
        problems.fail(Place(name, 1, 1), _EMPTY, _FORM)
    root = parse(text, name)
    notes = root.entries.get("observations")
    for key, scalar in root.keys.items():
        if key != "observations":
            problems.add(problems.place(scalar), _NO_KEY.format(key=key), _FORM)
    if not isinstance(notes, Sequence) or not notes.items:
        problems.fail(problems.place(notes or root), _NO_LIST, _FORM)
    found = [_Reader(node, problems).note() for node in notes.items]
    seen: dict[str, Node] = {}
    for node, one in zip(notes.items, found, strict=True):
        if one is not None and one.id in seen:
            problems.add(problems.place(node), _TWICE.format(id=one.id), _GIVE_IDS)
        if one is not None:
            seen[one.id] = node
    problems.raise_any()
    return tuple(one for one in found if one is not None)


class _Reader:
    """One note of the file."""

    def __init__(self, node: Node, problems: Problems) -> None:
        self.node, self.problems = node, problems
        self.at: Mapping | None = node if isinstance(node, Mapping) else None

    def note(self) -> Observation | None:
        at = self.at
        if at is None:
            self._add(self.node, _NO_NOTE, _FORM)
            return None
        before = len(self.problems.found)
        self._keys(at, _KEYS)
        for key in _NEEDED:
            value = at.entries.get(key)
            if value is None or (isinstance(value, Scalar) and not value.text.strip()):
                self._add(at, _LACKS.format(key=key), _FORM)
        author, text = self._words(at, "author"), self._words(at, "text", squeeze=False)
        day = self._day(at, "day")
        court, number = self._docket(at)
        kind = self._words(at, "kind") or "in_court"
        if kind not in SOURCE_KINDS:
            known = Text(*(", ".join(SOURCE_KINDS),) * 2)
            todo = did_you_mean(kind, SOURCE_KINDS) or _ONE_OF.format(known=known)
            self._add(at.entries["kind"], _NO_KIND.format(kind=kind), todo)
        if text is not None and len(text) > MAX_TEXT:
            self._add(at.entries["text"], _TOO_LONG.format(limit=MAX_TEXT))
        hearing = self._hearing(at)
        defendant = self._number(at, "defendant")
        place, named = self._words(at, "place"), self._words(at, "id")
        wrong = len(self.problems.found) > before
        if wrong or not (author and text and day and court and number):
            return None
        made = hashlib.sha256("\n".join((author, day.isoformat(), court, number, text)).encode())
        return Observation(
            id=named or f"obs-{made.hexdigest()[:12]}",
            author=author,
            day=day,
            court=court,
            docket_number=number,
            text=text,
            kind=kind,
            defendant=defendant,
            hearing_kind=hearing[0],
            hearing_day=hearing[1],
            hearing_entry=hearing[2],
            place=place,
        )

    def _hearing(self, at: Mapping) -> tuple[str | None, date | None, str | None]:
        node = at.entries.get("hearing")
        if node is None or (isinstance(node, Scalar) and node.is_null):
            return None, None, None
        if not isinstance(node, Mapping):
            self._add(node, _NO_HEARING, _HEARING_FORM)
            return None, None, None
        self._keys(node, _HEARING_KEYS)
        kind = self._words(node, "kind")
        if kind is not None and kind not in KINDS:
            known = Text(*(", ".join(KINDS),) * 2)
            todo = did_you_mean(kind, KINDS) or _ONE_OF.format(known=known)
            self._add(node.entries["kind"], _NO_HEARING_KIND.format(kind=kind), todo)
        return kind, self._day(node, "day"), self._words(node, "entry")

    def _docket(self, at: Mapping) -> tuple[str | None, str | None]:
        said = self._words(at, "docket")
        if said is None:
            return None, None
        court, _, number = said.partition(" ")
        if court not in courts() or _NUMBER.fullmatch(number.strip()) is None:
            todo = did_you_mean(court, courts()) if court not in courts() else None
            self._add(at.entries["docket"], _NO_DOCKET.format(said=said), todo or _DOCKET_FORM)
            return None, None
        return court, number.strip().lower()

    def _words(self, at: Mapping, key: str, *, squeeze: bool = True) -> str | None:
        node = at.entries.get(key)
        if node is None or (isinstance(node, Scalar) and node.is_null):
            return None
        if not isinstance(node, Scalar):
            self._add(node, _NO_WORDS.format(key=key))
            return None
        return (" ".join(node.text.split()) if squeeze else node.text) or None

    def _day(self, at: Mapping, key: str) -> date | None:
        said = self._words(at, key)
        if said is None:
            return None
        try:
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", said, re.ASCII):
                return date.fromisoformat(said)
        except ValueError:
            pass
        self._add(at.entries[key], _NO_DAY.format(said=said), _DAY_FORM)
        return None

    def _number(self, at: Mapping, key: str) -> int | None:
        said = self._words(at, key)
        if said is None:
            return None
        if re.fullmatch(r"[1-9]\d{0,3}", said, re.ASCII):
            return int(said)
        self._add(at.entries[key], _NO_NUMBER.format(said=said))
        return None

    def _keys(self, at: Mapping, known: tuple[str, ...]) -> None:
        for key, scalar in at.keys.items():
            if key not in known:
                todo = did_you_mean(key, known) or _ONE_OF.format(
                    known=Text(*(", ".join(known),) * 2)
                )
                self._add(scalar, _NO_KEY.format(key=key), todo)

    def _add(self, node: Node, found: Text, todo: Text | None = None) -> None:
        self.problems.add(self.problems.place(node), found, todo)


def about(
    notes: tuple[Observation, ...], court: str | None, docket_number: str | None
) -> tuple[Observation, ...]:
    """The notes about one docket, by day."""
    mine = [
        one
        for one in notes
        if one.court == court and one.docket_number == (docket_number or "").lower()
    ]
    return tuple(sorted(mine, key=lambda one: (one.day, one.id)))


_EMPTY = Text("this file is empty.", "este archivo está vacío.")
_FORM = Text(
    "Write a list `observations`; each needs author, day, docket and text.",
    "Escriba una lista `observations`; cada nota necesita author, day, docket y text.",
)
_NO_LIST = Text("there is no list of observations.", "no hay una lista de observaciones.")
_NO_NOTE = Text("this is no observation.", "esto no es una observación.")
_NO_KEY = Text("there is no key “{key}” here.", "aquí no hay una clave «{key}».")
_LACKS = Text("this observation lacks `{key}`.", "a esta observación le falta `{key}`.")
_ONE_OF = Text("One of: {known}.", "Una de: {known}.")
_NO_KIND = Text("there is no source kind “{kind}”.", "no hay un tipo de fuente «{kind}».")
_NO_HEARING = Text("this is no hearing.", "esto no es una audiencia.")
_HEARING_FORM = Text(
    "Write `hearing: {kind: sentencing, day: 2021-05-03, entry: 31}`, each if known.",
    "Escriba `hearing: {kind: sentencing, day: 2021-05-03, entry: 31}`, lo que se sepa.",
)
_NO_HEARING_KIND = Text("there is no kind of hearing “{kind}”.", "no hay una audiencia «{kind}».")
_NO_DOCKET = Text("“{said}” is no docket.", "«{said}» no es un expediente.")
_DOCKET_FORM = Text(
    "Write court and number: `casd 3:21-cr-09999`.",
    "Escriba tribunal y número: `casd 3:21-cr-09999`.",
)
_NO_WORDS = Text("`{key}` must be words.", "`{key}` debe ser un texto.")
_NO_DAY = Text("“{said}” is no whole day.", "«{said}» no es un día entero.")
_DAY_FORM = Text("Write it 2021-05-03.", "Escríbalo 2021-05-03.")
_NO_NUMBER = Text(
    "“{said}” is no number of a defendant.", "«{said}» no es el número de un acusado."
)
_TOO_LONG = Text(
    "the text is longer than {limit} characters.", "el texto pasa de {limit} caracteres."
)
_TWICE = Text("a second observation has the id {id}.", "otra observación ya tiene el id {id}.")
_GIVE_IDS = Text("Give each an `id` of its own.", "Dé a cada una su propio `id`.")
_UNREADABLE = Text("the file cannot be read ({why}).", "el archivo no se puede leer ({why}).")
_ANOTHER_NOTE = Text("This is not evidence of note {id}.", "Esto no es evidencia de la nota {id}.")
_NO_PASSAGE = Text(
    "The note has {length} characters, and no passage from {start} to {end}.",
    "La nota tiene {length} caracteres y ningún pasaje de {start} a {end}.",
)
_CHANGED = Text("Note {id} was changed since.", "La nota {id} cambió desde entonces.")
_CODE_AGAIN = Text(
    "Read it again and code the value anew.", "Léala de nuevo y codifique otra vez el valor."
)
