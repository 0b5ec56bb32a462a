"""The arguments on each ground as they were put together, and what each part of them lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.bilingual import Text, same
from dedere.casefile import Casefile
from dedere.casefile import negotiation_words as words
from dedere.casefile.arguments import Argument, Made
from dedere.law.language.library import Library


@dataclass(frozen=True)
class PartShown:
    """One part: what it is, in words, and what it lacks."""

    part: Made
    text: Text
    lacks: tuple[Text, ...]

    @property
    def kind_text(self) -> Text:
        """What part it is."""
        return words.PARTS[self.part.kind]


@dataclass(frozen=True)
class ArgumentShown:
    """One argument with its parts, and what is wanting in it as a whole."""

    argument: Argument
    parts: tuple[PartShown, ...]
    lacks: tuple[Text, ...]

    @property
    def side_text(self) -> Text:
        """Whose it is."""
        return words.SIDES[self.argument.side]

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The argument as plain values, with its words in one language."""
        one = self.argument
        return {
            "id": one.id,
            "label": one.label.in_(lang) if one.label else None,
            "side": one.side,
            "side_text": self.side_text.in_(lang),
            "request": one.request,
            "offenses": list(one.offenses),
            "sources": list(one.sources),
            "parts": [
                {
                    "kind": each.part.kind,
                    "kind_text": each.kind_text.in_(lang),
                    "text": each.text.in_(lang),
                    "provision": each.part.provision,
                    "reading": each.part.reading,
                    "branch": each.part.branch,
                    "evidence": list(each.part.evidence),
                    "report": each.part.report,
                    "heard_on": str(each.part.heard_on) if each.part.heard_on else None,
                    "sources": list(each.part.sources),
                    "lacks": [text.in_(lang) for text in each.lacks],
                }
                for each in self.parts
            ],
            "lacks": [text.in_(lang) for text in self.lacks],
        }


def arguments_on(
    ground: str, casefile: Casefile, library: Library, known_by: date | None = None
) -> tuple[ArgumentShown, ...]:
    """The arguments on a ground, in the order of the file, as far as the record held them."""
    record = known_by.toordinal() if known_by is not None else None
    return tuple(
        _shown(one, casefile, library)
        for one in casefile.arguments
        if one.ground == ground
        and (record is None or one.recorded_on is None or one.recorded_on.earliest <= record)
    )


def _shown(one: Argument, casefile: Casefile, library: Library) -> ArgumentShown:
    parts = tuple(
        PartShown(
            part, _TEXTS[part.kind](part, casefile, library), tuple(_lacks(part, one, casefile))
        )
        for part in one.parts
    )
    kinds = {part.kind for part in one.parts}
    lacks = []
    if not kinds & {"provision", "holding"}:
        lacks.append(_NO_LAW)
    if not kinds & {"evidence", "expert", "ruling"}:
        lacks.append(_NO_PROOF)
    return ArgumentShown(one, parts, tuple(lacks))


# -- what a part lacks -----------------------------------------------------------------------------


def _lacks(part: Made, one: Argument, casefile: Casefile) -> Iterator[Text]:
    for key, text in _NEEDED[part.kind].items():
        if getattr(part, key) in (None, ()):
            yield text
    if part.kind == "holding" and part.provision is None and part.says is None:
        yield _NO_HOLDING
    if part.kind == "expert" and part.heard_on is None:
        yield _NOT_HEARD
    if not _is_sourced(part, one, casefile):
        yield _NO_SOURCE


def _is_sourced(part: Made, one: Argument, casefile: Casefile) -> bool:
    """Whether it can be looked up: a source, a provision of the law, a paper of the casefile."""
    if part.sources or one.sources or part.provision or part.report or part.kind == "note":
        return True
    if part.reading is not None:
        return True
    held = {each.id: each for each in casefile.evidence}
    named = [held[id] for id in part.evidence if id in held]
    return bool(named) and all(each.paper is not None or each.sources for each in named)


_NO_LAW = Text("no provision and no holding", "ninguna disposición ni criterio judicial")
_NO_PROOF = Text("no evidence, expert or ruling", "ninguna prueba, perito ni resolución")
_NO_HOLDING = Text("what was held", "qué se sostuvo")
_NO_SOURCE = Text("a source", "una fuente")
_NOT_HEARD = Text("the day on which the expert was heard", "el día en que se oyó al perito")
_NEEDED: Mapping[str, Mapping[str, Text]] = {
    "provision": {"provision": Text("which provision", "cuál disposición")},
    "holding": {},
    "reading": {
        "reading": Text("which reading", "cuál lectura"),
        "branch": Text("which answer is held", "cuál respuesta se sostiene"),
    },
    "evidence": {"evidence": Text("which evidence", "cuál prueba")},
    "expert": {
        "field": Text("the field", "la materia"),
        "question": Text("the question", "la pregunta"),
        "report": Text("the report", "el dictamen"),
        "party": Text("who the expert is", "quién es el perito"),
    },
    "ruling": {
        "by": Text("who ruled", "quién resolvió"),
        "date": Text("when", "cuándo"),
        "result": Text("the result", "el resultado"),
    },
    "note": {"says": Text("the words", "las palabras")},
}


# -- a part in words -------------------------------------------------------------------------------

Told = Callable[[Made, Casefile, Library], Text]


def _joined(*texts: Text | None) -> Text:
    some = [one for one in texts if one is not None]
    if not some:
        return _NOTHING
    return Text("; ".join(one.en for one in some), "; ".join(one.es for one in some))


def _provision(part: Made, casefile: Casefile, library: Library) -> Text:
    found = library.provision(part.provision) if part.provision is not None else None
    return _joined(found.citation if found is not None else None, _by(part), part.says)


def _reading(part: Made, casefile: Casefile, library: Library) -> Text:
    if part.reading is None:
        return _joined(part.says)
    found = library.readings[part.reading]
    held = found.answers.get(part.branch) if part.branch is not None else None
    return _joined(found.question, held.text if held is not None else None, part.says)


def _evidence(part: Made, casefile: Casefile, library: Library) -> Text:
    named = [each.label or same(each.id) for each in casefile.evidence if each.id in part.evidence]
    return _joined(*named, part.says)


def _expert(part: Made, casefile: Casefile, library: Library) -> Text:
    party = next((one for one in casefile.parties if one.id == part.party), None)
    name = same(party.name) if party is not None and party.name is not None else None
    heard = _HEARD.format(day=part.heard_on) if part.heard_on is not None else None
    return _joined(name, part.field, part.question, heard, part.says)


def _ruling(part: Made, casefile: Casefile, library: Library) -> Text:
    return _joined(_by(part), part.result, part.says)


def _note(part: Made, casefile: Casefile, library: Library) -> Text:
    return _joined(part.says)


def _by(part: Made) -> Text | None:
    when = same(str(part.date)) if part.date is not None else None
    return _joined(part.by, when) if part.by is not None or when is not None else None


_TEXTS: Mapping[str, Told] = {
    "provision": _provision,
    "holding": _provision,
    "reading": _reading,
    "evidence": _evidence,
    "expert": _expert,
    "ruling": _ruling,
    "note": _note,
}
_HEARD = Text("heard on {day}", "oído el {day}")
_NOTHING = Text("nothing is recorded of it", "nada consta de ella")
