"""What the instances of a procedure are called: a request, an amparo, an offense, an assurance."""

from __future__ import annotations

import re

from dedere.assessment.days import on
from dedere.bilingual import Text, same
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Situated
from dedere.law.facts.assurance import covers
from dedere.law.language.situation import Level
from dedere.procedure.literal import Node
from dedere.procedure.replay import Replayed

_FILED = ("amparo_filed", "habeas_filed")
_AGAIN = re.compile(r" \(\d+\)$")
_A_DAY = re.compile(r"\d{4}-\d{2}(-\d{2})?")


class Names:
    """The names of the instances of one case, for people: no id of a file is among them."""

    def __init__(self, situated: Situated, replayed: Replayed) -> None:
        self.situated = situated
        self.file = situated.casefile
        self.recorded = {event.suit for event in situated.events if event.suit is not None}
        self.filed: dict[Node, PartialDate] = {}
        for taken in replayed.taken:
            if taken.step.opens is not None:
                node = (taken.step.opens, (*taken.node[1], taken.name))
                self.filed[node] = taken.date

    def of(self, node: Node) -> Text:
        """An instance in words."""
        process, path = node
        if not path:
            return _WHOLE
        if process.name in _SUITS:
            return self._suit(node)
        if process.name == "request":
            return self.request(path[-1])
        if process.name == "transfer":
            return self.transfer(path[-1])
        if process.name == "offense":
            subject = self.file.subject(path[-1])
            if subject is not None and subject.level is Level.OFFENSE and subject.label:
                return _THE_OFFENSE.format(label=subject.label)
            return process.title
        if process.name == "assurance":
            return self._assurance(path)
        return process.title

    def request(self, id: str) -> Text:
        """A request by its label; by its place in the file, where it has none."""
        ids = [one.id for one in self.file.requests]
        if len(ids) == 1:
            return _THE_REQUEST
        id = strand_of(id)
        subject = self.file.subject(id)
        if subject is not None and subject.label is not None:
            return _REQUEST_NAMED.format(label=subject.label)
        return _REQUEST_NUMBER.format(number=ids.index(id) + 1 if id in ids else 1)

    def transfer(self, id: str) -> Text:
        """A transfer by its label; by its place in the file, where it has none."""
        ids = [one.id for one in self.file.transfers]
        if len(ids) <= 1:
            return _THE_TRANSFER
        id = strand_of(id)
        subject = self.file.subject(id)
        if subject is not None and subject.label is not None:
            return _TRANSFER_NAMED.format(label=subject.label)
        return _TRANSFER_NUMBER.format(number=ids.index(id) + 1 if id in ids else 1)

    def by_whom(self, node: Node) -> Text | None:
        """The suit or the like that holds something back; None for a request or the whole."""
        return self.of(node) if node[1] and node[0].id not in _COURSES else None

    def _suit(self, node: Node) -> Text:
        name, kind = strand_of(node[1][-1]), _SUITS[node[0].name]
        if name in self.recorded and not _A_DAY.fullmatch(name):
            return kind.numbered.format(name=same(name))
        filed = self.filed.get(node)
        if filed is not None and filed.earliest > UNBOUNDED and filed.latest < NEVER:
            return kind.filed.format(day=on(filed))
        return kind.unnamed

    def _assurance(self, path: tuple[str, ...]) -> Text:
        request = self.situated.request(path[0])
        for member in request.lists[Level.ASSURANCE] if request else ():
            if member.subject.id == path[-1]:
                covered = covers.look(member.subject, None)
                if covered is not None:
                    return _ASSURANCE_ON.format(what=covers.show(covered))
        return _ASSURANCE


def strand_of(name: str) -> str:
    """The name of an instance without the number of its repetition: ``r1 (2)`` is one of ``r1``."""
    return _AGAIN.sub("", name)


class _Kind:
    def __init__(self, numbered: Text, filed: Text, unnamed: Text) -> None:
        self.numbered, self.filed, self.unnamed = numbered, filed, unnamed


_SUITS = {
    "amparo": _Kind(
        Text("amparo {name}", "amparo {name}"),
        Text("the amparo filed {day}", "el amparo promovido {day}"),
        Text("an amparo", "un amparo"),
    ),
    "habeas": _Kind(
        Text("habeas corpus {name}", "hábeas corpus {name}"),
        Text("the habeas corpus filed {day}", "el hábeas corpus promovido {day}"),
        Text("a habeas corpus", "un hábeas corpus"),
    ),
    "challenge": _Kind(
        Text("challenge of the sentence {name}", "impugnación de la sentencia {name}"),
        Text(
            "the challenge of the sentence filed {day}",
            "la impugnación de la sentencia presentada {day}",
        ),
        Text("a challenge of the sentence", "una impugnación de la sentencia"),
    ),
}
_COURSES = ("request", "transfer")
_THE_TRANSFER = Text("the transfer", "el traslado")
_TRANSFER_NAMED = Text("transfer “{label}”", "traslado «{label}»")
_TRANSFER_NUMBER = Text("transfer {number}", "traslado {number}")
_WHOLE = Text("the case", "el caso")
_THE_REQUEST = Text("the request", "la solicitud")
_REQUEST_NAMED = Text("request “{label}”", "solicitud «{label}»")
_REQUEST_NUMBER = Text("request {number}", "solicitud {number}")
_THE_OFFENSE = Text("the offense “{label}”", "el delito «{label}»")
_ASSURANCE = Text("an assurance", "una seguridad")
_ASSURANCE_ON = Text("an assurance ({what})", "una seguridad ({what})")
