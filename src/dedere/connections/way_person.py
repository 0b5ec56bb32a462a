"""Whom a word names: a key, the id of a casefile, an entry of ``people``; and where she stands.

A person is the same in two casefiles only where both give the same *key*. Names are never enough:
they are offered where nothing answers to a word, and nothing is joined by them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dedere.bilingual import Text, same
from dedere.casefile import Casefile
from dedere.casefile.connection_words import NAMED_ONLY_WITH_SOURCE
from dedere.connections.labels import label_of
from dedere.errors import NotKnownError, did_you_mean

PERSON = "person"
"""The id of the person of a casefile."""


@dataclass(frozen=True, slots=True)
class Self:
    """One person, and by which ids each casefile speaks of her.

    Attributes:
        id: ``KEY``, or ``CASEFILE`` or ``CASEFILE:ENTRY`` where there is no key.
        key: The key that joins casefiles, if there is one.
        names: Names and aliases as written, each once, in the order of the casefiles; those of
            victims and relatives only where a source published them.
        ids: By casefile, the ids that mean this person.
        label: What she is called where no name stands: her label or her part.
    """

    id: str
    key: str | None
    names: tuple[str, ...]
    ids: Mapping[str, frozenset[str]]
    label: Text

    @property
    def called(self) -> Text:
        """Her first name that is written, or else her label."""
        return same(self.names[0]) if self.names else self.label


@dataclass(frozen=True, slots=True)
class _Seen:
    """A person as one entry of one casefile has her."""

    casefile: str
    entry: str
    key: str | None
    names: tuple[str, ...]
    label: Text

    @property
    def id(self) -> str:
        if self.key is not None:
            return self.key
        return self.casefile if self.entry == PERSON else f"{self.casefile}:{self.entry}"


def find(word: str, casefiles: Sequence[Casefile]) -> Self:
    """The person whom a word names.

    Args:
        word: A key, the id of a casefile (its person), ``CASEFILE:ENTRY`` of ``people``, or one of
            these after ``person:``.
        casefiles: All that is known; a reader's casefiles come without what is closed to her.

    Raises:
        NotKnownError: where nobody answers to it, or several do; with what is near.
    """
    seen = [one for casefile in casefiles for one in _seen_in(casefile)]
    asked = word.strip().removeprefix(f"{PERSON}:")
    found = {one.id: one for one in seen if asked in _answers_to(one)}
    if len(found) > 1:
        raise NotKnownError(
            _SEVERAL.format(word=asked), _CHOOSE.format(choices=", ".join(sorted(found)))
        )
    if found:
        return _joined(next(iter(found.values())), seen)
    if any(one.id == asked for one in casefiles):
        raise NotKnownError(_NO_PERSON.format(word=asked), _hint(asked, seen))
    raise NotKnownError(_NOBODY.format(word=asked), _hint(asked, seen))


def everybody(casefiles: Iterable[Casefile]) -> tuple[Self, ...]:
    """Each person that some casefile holds, in the order in which they come, each once."""
    seen = [one for casefile in casefiles for one in _seen_in(casefile)]
    return tuple(_joined(one, seen) for one in {one.id: one for one in reversed(seen)}.values())[
        ::-1
    ]


def is_offered(casefile: Casefile, id: str) -> bool:
    """Whether the way of somebody of a casefile is shown to whoever reads it.

    It is for the person sought and for people whom the record has as accused, charged, witnesses or
    members of a group. Of others, victims and their families above all, nobody lays the life out on
    a line of time: that a case lists them is no reason to. What a victim told a court makes no
    witness of her, and that a source alleges a tie of hers to a group opens nothing either: only a
    court case in which she is a defendant does.

    Args:
        casefile: As the reader has it, so that the answer tells nothing of what is closed.
        id: ``person``, or the id of an entry of ``people``.
    """
    if id == PERSON:
        return True
    one = next((one for one in casefile.people if one.id == id), None)
    if one is None:
        return False
    if one.part in _PARTS_WITH_WAY or (one.key is not None and one.key == casefile.person.key):
        return True
    if any(id in case.defendants for case in casefile.court_cases):
        return True
    if one.part in NAMED_ONLY_WITH_SOURCE:
        return False
    return any(tie.from_ == id and tie.kind in _TIES_OF_MEMBERS for tie in casefile.ties)


_PARTS_WITH_WAY = frozenset({"accused", "witness"})
_TIES_OF_MEMBERS = frozenset({"led", "member"})


def _seen_in(casefile: Casefile) -> list[_Seen]:
    found = []
    person = casefile.person
    # A casefile of connections alone may have no person of its own.
    if person.key or person.name or casefile.requests or casefile.transfers:
        names = tuple(filter(None, (person.name, *person.aliases)))
        found.append(_Seen(casefile.id, PERSON, person.key, names, label_of(person)))
    for one in casefile.people:
        names = tuple(filter(None, (one.name, *one.aliases)))
        if one.part in NAMED_ONLY_WITH_SOURCE and not one.named_by:
            names = ()
        found.append(_Seen(casefile.id, one.id, one.key, names, label_of(one)))
    return found


def _answers_to(one: _Seen) -> set[str]:
    answers = {one.id, f"{one.casefile}:{one.entry}"}
    return answers | ({one.casefile} if one.entry == PERSON else set())


def _joined(one: _Seen, seen: Sequence[_Seen]) -> Self:
    alike = [other for other in seen if other.id == one.id]
    ids: dict[str, set[str]] = {}
    for other in alike:
        ids.setdefault(other.casefile, set()).add(other.entry)
    names = dict.fromkeys(name for other in alike for name in other.names)
    told = {at: frozenset(all_) for at, all_ in ids.items()}
    return Self(one.id, one.key, tuple(names), told, alike[0].label)


def _hint(word: str, seen: Sequence[_Seen]) -> Text:
    """What to write instead: the person with a name like it, the nearest id, or all there are."""
    for one in seen:
        if word.casefold() in (name.casefold() for name in one.names):
            return _BY_NAME.format(id=one.id)
    near = did_you_mean(word, [answer for one in seen for answer in sorted(_answers_to(one))])
    if near is not None:
        return near
    ids = sorted({one.id for one in seen})
    if not ids:
        return _GIVE_MORE
    shown = ", ".join(ids[:_SHOWN]) + (" …" if len(ids) > _SHOWN else "")
    return _THERE_ARE.format(ids=shown)


_SHOWN = 12
_NOBODY = Text(
    "Nobody in these casefiles has the key or the id '{word}'.",
    "Nadie en estos expedientes tiene la clave o el id «{word}».",
)
_NO_PERSON = Text(
    "The casefile {word} has no person of its own.",
    "El expediente {word} no tiene una persona propia.",
)
_SEVERAL = Text("'{word}' names several persons.", "«{word}» nombra a varias personas.")
_CHOOSE = Text("Write one of: {choices}.", "Escriba una de: {choices}.")
_BY_NAME = Text(
    "Somebody goes by that name; names are not enough to tell who is meant: write '{id}'.",
    "Alguien lleva ese nombre; el nombre no basta para saber de quién se trata: escriba «{id}».",
)
_THERE_ARE = Text("There are: {ids}.", "Hay: {ids}.")
_GIVE_MORE = Text("Give more casefiles with --from.", "Dé más expedientes con --from.")
