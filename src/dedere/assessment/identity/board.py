"""The identity board of a case: feature by feature, one column for each side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dedere.assessment.identity import comparing
from dedere.assessment.identity.comparing import VERDICTS, Compared, Verdict
from dedere.bilingual import Text
from dedere.casefile import Casefile, situate
from dedere.errors import NotKnownError
from dedere.law.facts import identity, person
from dedere.law.language.facts import Fact
from dedere.law.language.provisions import CONFIDENCES, DOUBTFUL, Confidence
from dedere.law.language.situation import Datum, Situation


@dataclass(frozen=True, slots=True)
class Side:
    """What one side has of a feature, and how it is known."""

    value: Any
    shown: Text
    source: str | None
    confidence: Confidence | None
    by: Text | None = None
    date: str | None = None

    def to_data(self, lang: str) -> dict[str, Any]:
        """The side as plain values."""
        return {
            "shown": self.shown.in_(lang),
            "source": self.source,
            "confidence": self.confidence,
            "by": self.by.in_(lang) if self.by else None,
            "date": self.date,
        }


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature on both sides. *compared* is what somebody's comparison found, where one was."""

    name: str
    label: Text
    request: Side | None
    person: Side | None
    compared: Side | None
    verdict: Verdict
    why: Text | None

    def to_data(self, lang: str) -> dict[str, Any]:
        """The feature as plain values, in words of one language."""
        return {
            "feature": self.name,
            "label": self.label.in_(lang),
            "request": self.request.to_data(lang) if self.request else None,
            "person": self.person.to_data(lang) if self.person else None,
            "compared": self.compared.to_data(lang) if self.compared else None,
            "verdict": self.verdict.value,
            "verdict_text": VERDICTS[self.verdict].in_(lang),
            "why": self.why.in_(lang) if self.why else None,
        }


@dataclass(frozen=True, slots=True)
class IdentityBoard:
    """The features of one request beside those of the person held."""

    request: str
    features: tuple[Feature, ...]

    def of(self, verdict: Verdict) -> tuple[Feature, ...]:
        """The features that lie so."""
        return tuple(one for one in self.features if one.verdict is verdict)

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The board as plain values. It counts, and it weighs nothing."""
        return {
            "request": self.request,
            "features": [one.to_data(lang) for one in self.features],
            "counts": {verdict.value: len(self.of(verdict)) for verdict in Verdict},
            "says": NEVER_SAYS.in_(lang),
        }


def identity_of(
    casefile: Casefile, as_of: date | None = None, known_by: date | None = None
) -> tuple[IdentityBoard, ...]:
    """A board for each request of a casefile, as of a day.

    Raises:
        NotKnownError: where there is no request whose description could be compared.
    """
    if not casefile.requests:
        raise NotKnownError(_NO_REQUEST, _OF_EXTRADITION)
    situated = situate(casefile, as_of or date.today(), known_by)
    return tuple(
        IdentityBoard(one.id, tuple(_Features(casefile, one, situated.person).all()))
        for one in situated.requests
    )


Compare = Callable[[Any, Any], Compared]


class _Features:
    def __init__(self, casefile: Casefile, request: Situation, held: Situation) -> None:
        self.file, self.request, self.held = casefile, request, held

    def all(self) -> Iterator[Feature]:
        """Each feature, names first."""
        yield self._name()
        yield self._pair("given_names", identity.described_given_names, identity.given_names)
        yield self._pair("first_surname", identity.described_first_surname, identity.first_surname)
        yield self._pair(
            "second_surname", identity.described_second_surname, identity.second_surname
        )
        yield self._aliases()
        yield self._pair("born_on", identity.described_born_on, person.born_on, comparing.dates)
        yield self._pair(
            "place_of_birth",
            identity.described_place_of_birth,
            identity.place_of_birth,
            comparing.places,
        )
        yield self._pair(
            "nationalities",
            identity.described_nationalities,
            person.nationalities,
            comparing.nationalities,
        )
        yield self._pair("sex", identity.described_sex, identity.sex, comparing.sexes)
        yield self._judged("marks", identity.marks_agree, identity.described_marks, identity.marks)
        yield self._judged("fingerprints", identity.fingerprints_agree)
        yield self._judged("photographs", identity.photographs_agree)
        yield self._documents()

    # -- sides -------------------------------------------------------------------------------------

    def _side(self, fact: Fact) -> Side | None:
        at = self.held if fact.level is self.held.level else self.request
        datum: Datum | None = at.data.get(fact.name)
        if datum is None:
            return None
        return Side(
            datum.value,
            fact.show(datum.value),
            datum.source,
            datum.confidence,
            datum.by,
            str(datum.dated) if datum.dated else None,
        )

    def _of_entry(self, text: str | None) -> Side | None:
        if not text:
            return None
        entry = self.file.person
        return Side(text, Text(text, text), entry.source, entry.confidence)

    # -- features ----------------------------------------------------------------------------------

    def _pair(
        self, name: str, described: Fact, found: Fact, compare: Compare = comparing.names
    ) -> Feature:
        return _feature(name, self._side(described), self._side(found), compare)

    def _name(self) -> Feature:
        held = self._of_entry(self.file.person.name)
        described = self._side(identity.described_name)
        made = _feature("name", described, held, comparing.names)
        if made.verdict is Verdict.DIFFERS and described is not None:
            known = {comparing.words_of(alias) for alias in self.file.person.aliases}
            if comparing.words_of(described.value) in known:
                return replace(made, verdict=Verdict.DOUBTFUL, why=_AN_ALIAS)
        return made

    def _aliases(self) -> Feature:
        described = self._side(identity.described_aliases)
        held = self._of_entry("; ".join(self.file.person.aliases))

        def compare(one: str, other: str) -> Compared:
            return comparing.aliases(comparing.listed(one), comparing.listed(other))

        return _feature("aliases", described, held, compare)

    def _judged(
        self, name: str, agree: Fact, described: Fact | None = None, found: Fact | None = None
    ) -> Feature:
        """What only somebody who compared can tell."""
        compared = self._side(agree)
        left = self._side(described) if described else None
        right = self._side(found) if found else None
        if compared is not None:
            told = Compared(Verdict.AGREES if compared.value else Verdict.DIFFERS)
        elif left is not None and right is not None:
            told = Compared(Verdict.DOUBTFUL, _NOT_COMPARED)
        elif described is None:
            told = Compared(Verdict.NOT_KNOWN, self._not_compared())
        else:
            told = Compared(_lacking(left, right))
        return Feature(name, LABELS[name], left, right, compared, *_weighed(told, compared, None))

    def _not_compared(self) -> Text:
        kind = "fingerprints_and_photographs"
        there = any(
            self.file.request_of(one) == self.request.id
            and (datum := one.data.get("kind")) is not None
            and datum.value == kind
            for one in self.file.documents
        )
        return _PAPER_NOT_COMPARED if there else _NOT_COMPARED_AT_ALL

    def _documents(self) -> Feature:
        numbers = self._side(identity.document_numbers_agree)
        answer = numbers.value if numbers is not None else None

        def compare(one: Any, other: Any) -> Compared:
            return comparing.documents(one, other, answer)

        made = _feature(
            "documents",
            self._side(identity.described_documents),
            self._side(identity.documents_of_identity),
            compare,
        )
        return replace(made, compared=numbers)


def _feature(name: str, left: Side | None, right: Side | None, compare: Compare) -> Feature:
    if left is None or right is None:
        return Feature(name, LABELS[name], left, right, None, _lacking(left, right), None)
    told = compare(left.value, right.value)
    return Feature(name, LABELS[name], left, right, None, *_weighed(told, left, right))


def _lacking(left: Side | None, right: Side | None) -> Verdict:
    if left is None:
        return Verdict.NOT_KNOWN if right is None else Verdict.NOT_IN_REQUEST
    return Verdict.NOT_OF_PERSON


def _weighed(told: Compared, left: Side | None, right: Side | None) -> tuple[Verdict, Text | None]:
    """What rests on a doubtful value is doubtful, whatever the two values are."""
    sure = told.verdict in (Verdict.AGREES, Verdict.DIFFERS)
    doubted = [one for one in (left, right) if one is not None and one.confidence == DOUBTFUL]
    if sure and doubted:
        return Verdict.DOUBTFUL, _VALUE_DOUBTFUL.format(
            verdict=VERDICTS[told.verdict], sure=CONFIDENCES[DOUBTFUL]
        )
    return told.verdict, told.why


LABELS: Mapping[str, Text] = {
    "name": Text("Name", "Nombre"),
    "given_names": Text("Given names", "Nombres de pila"),
    "first_surname": Text("First surname", "Primer apellido"),
    "second_surname": Text("Second surname", "Segundo apellido"),
    "aliases": Text("Aliases", "Alias"),
    "born_on": Text("Day of birth", "Fecha de nacimiento"),
    "place_of_birth": Text("Place of birth", "Lugar de nacimiento"),
    "nationalities": Text("Nationality", "Nacionalidad"),
    "sex": Text("Sex", "Sexo"),
    "marks": Text("Physical marks", "Señas particulares"),
    "fingerprints": Text("Fingerprints", "Huellas dactilares"),
    "photographs": Text("Photographs", "Fotografías"),
    "documents": Text("Identity documents, by kind", "Documentos de identidad, por clase"),
}
NEVER_SAYS = Text(
    "This lists features. Whether they are of one and the same human being is for the judge.",
    "Esto enumera rasgos. Si son de un mismo ser humano corresponde al juez.",
)
_NOT_COMPARED = Text(
    "described on both sides; that anybody compared them is not recorded",
    "descritas en ambos lados; no consta que alguien las cotejara",
)
_PAPER_NOT_COMPARED = Text(
    "they are among the papers of the request; that anybody compared them is not recorded",
    "están entre los documentos de la petición; no consta que alguien las cotejara",
)
_NOT_COMPARED_AT_ALL = Text(
    "that anybody compared them is not recorded", "no consta que alguien las cotejara"
)
_AN_ALIAS = Text(
    "the name in the request is among the aliases recorded of the person",
    "el nombre de la petición está entre los alias que constan de la persona",
)
_VALUE_DOUBTFUL = Text(
    "as written: {verdict}; but one of the values is {sure}",
    "según lo escrito: {verdict}; pero uno de los valores es {sure}",
)
_NO_REQUEST = Text(
    "There is no request in this casefile whose description could be compared.",
    "No hay en este expediente petición cuya descripción pueda cotejarse.",
)
_OF_EXTRADITION = Text(
    "Identity is compared in an extradition.", "La identidad se coteja en una extradición."
)
