"""What the lists of connections name is there, is of the right kind, and its days agree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile.connected import Known, Tie
from dedere.casefile.connected.shapes import PERSON, REQUESTS
from dedere.casefile.connection_words import LISTS, NAMED_ONLY_WITH_SOURCE, TIES
from dedere.casefile.model import Entry
from dedere.casefile.reading import Scalar, shown
from dedere.casefile.shapes import Reader, joined, there_are

_PEOPLE = ("people", PERSON)
_ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "member": (_PEOPLE, ("groups",)),
    "led": (_PEOPLE, ("groups",)),
    "kin": (_PEOPLE, _PEOPLE),
    "split_from": (("groups",), ("groups",)),
    "merged_into": (("groups",), ("groups",)),
    "successor_of": ((*_PEOPLE, "groups"), (*_PEOPLE, "groups")),
    "part_of": (("groups",), ("groups",)),
    "took_part": ((*_PEOPLE, "groups"), ("incidents",)),
}
"""What may stand at the two ends of a tie, where its kind says so."""

_DAYS = (
    ("since", "until"),
    ("opened_on", "closed_on"),
    ("opened_on", "status_on"),
    ("asked_on", "sent_on"),
    ("sent_on", "arrived_on"),
    ("asked_on", "arrived_on"),
    ("asked_on", "answered_on"),
)
"""Days of which the second cannot lie before the first."""


def check_mentions(
    to: Reader, declared: Callable[[str], list[str]], requests: list[str], person: bool
) -> None:
    """Note each mention of what is not there, or is of another list than may stand here.

    *declared* gives the ids of a list, *requests* those of the requests, and *person* says whether
    the casefile is about somebody.
    """
    of: dict[str, str] = {}
    for name in LISTS:
        of |= dict.fromkeys(declared(name), name)
    of |= dict.fromkeys(requests, REQUESTS)
    if person:
        of[PERSON] = PERSON
    for kinds, node in to.mentions:
        found = of.get(node.text)
        if found is None:
            _not_there(to, node, kinds, [id for id, kind in of.items() if kind in kinds])
        elif found not in kinds:
            to.say(
                node,
                Text(
                    f"{shown(node.text)} is one of {_called(found).en}.",
                    f"{shown(node.text)} es de {_called(found).es}.",
                ),
                _may_stand(kinds, [id for id, kind in of.items() if kind in kinds], node.text),
            )


def _not_there(to: Reader, node: Scalar, kinds: tuple[str, ...], known: list[str]) -> None:
    if node.text == PERSON and PERSON in kinds:
        to.say(
            node,
            Text(
                "this casefile says nothing of a person.",
                "este expediente no trata de una persona.",
            ),
            Text(
                "Add `person:`, or name an entry of `people`.",
                "Agregue `person:` o indique una entrada de `people`.",
            ),
        )
        return
    there = node.text in to.ids
    found = (
        Text("{id} cannot be named here.", "{id} no puede nombrarse aquí.")
        if there
        else Text("nothing has the id {id}.", "nada tiene el id {id}.")
    )
    to.say(node, found.format(id=shown(node.text)), _may_stand(kinds, known, node.text))


def _may_stand(kinds: tuple[str, ...], known: list[str], word: str) -> Text | None:
    called = [_called(kind) for kind in kinds]
    return joined(
        there_are(known, word),
        Text(
            "Here stands an entry of: " + ", ".join(one.en for one in called) + ".",
            "Aquí va una entrada de: " + ", ".join(one.es for one in called) + ".",
        ),
    )


def _called(kind: str) -> Text:
    if kind == PERSON:
        return _THE_PERSON
    return LISTS.get(kind, _THE_REQUESTS)


def check_entries(
    to: Reader, lists: Mapping[str, Iterable[Entry]], requests: Iterable[str]
) -> None:
    """Note what does not agree within the entries, which are made already.

    *requests* are the ids of the requests of the casefile.
    """
    for entries in lists.values():
        for one in entries:
            _days(to, one)
            if isinstance(one, Known):
                _name(to, one)
    of = {one.id: name for name, entries in lists.items() for one in entries}
    of |= {PERSON: PERSON, **dict.fromkeys(requests, REQUESTS)}
    for tie in lists.get("ties", ()):
        if isinstance(tie, Tie):
            _ends(to, tie, of)


def _say(to: Reader, id: str, key: str, found: Text, todo: Text | None = None) -> None:
    place = to.places.get((id, key)) or to.places[id, ""]
    to.problems.add(place, found, todo)


def _days(to: Reader, one: Entry) -> None:
    for first, second in _DAYS:
        begins: PartialDate | None = getattr(one, first, None)
        ends: PartialDate | None = getattr(one, second, None)
        if begins is not None and ends is not None and ends.latest < begins.earliest:
            _say(
                to,
                one.id,
                second,
                Text(
                    f"'{second}' ({ends}) lies before '{first}' ({begins}).",
                    f"«{second}» ({ends}) es anterior a «{first}» ({begins}).",
                ),
                _LOOK_AT_DAYS,
            )
            return


def _name(to: Reader, one: Known) -> None:
    """A victim or a relative is named only with the source that published the name."""
    named = one.name is not None or one.aliases
    if named and one.part in NAMED_ONLY_WITH_SOURCE and one.named_by is None:
        _say(to, one.id, "name" if one.name is not None else "aliases", _NOT_NAMED, _NAME_WITH)


def _ends(to: Reader, tie: Tie, of: Mapping[str, str]) -> None:
    if tie.from_ == tie.to:
        _say(to, tie.id, "to", _ITSELF)
        return
    for key, id, allowed in zip(
        ("from", "to"), (tie.from_, tie.to), _ENDS.get(tie.kind, ((), ())), strict=True
    ):
        found = of.get(id)
        # What is not there at all is told where mentions are checked.
        if allowed and found is not None and found not in allowed:
            kind = TIES[tie.kind]
            _say(
                to,
                tie.id,
                key,
                Text(
                    f"the tie '{tie.kind}' ({kind.en}) cannot have one of "
                    f"{_called(found).en} here.",
                    f"el vínculo «{tie.kind}» ({kind.es}) no puede tener aquí uno de "
                    f"{_called(found).es}.",
                ),
                _may_stand(allowed, [], ""),
            )


_THE_PERSON = Text("the person of the casefile", "la persona del expediente")
_THE_REQUESTS = Text("the requests", "las solicitudes")
_LOOK_AT_DAYS = Text("Look at both days in the source.", "Revise ambas fechas en la fuente.")
_NOT_NAMED = Text(
    "a victim or a relative is not named here unless a court or an official source published it.",
    "una víctima o un familiar no se nombra aquí salvo que un tribunal o fuente oficial lo haya "
    "publicado.",
)
_NAME_WITH = Text(
    "Give that source as `named_by: s1`, or take the name out: a `label` such as “a victim” is "
    "enough.",
    "Indique esa fuente como `named_by: s1`, o quite el nombre: basta un `label` como «una "
    "víctima».",
)
_ITSELF = Text(
    "a tie cannot have the same thing at both ends.",
    "un vínculo no puede tener lo mismo en los dos extremos.",
)
