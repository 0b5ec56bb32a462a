"""Which comparison an offense of a casefile is read by: as asked, or as its own words tell.

The evidence recorded under it says it most surely, since it names elements; then the statutes that
its label cites; then its family and form, where they leave one. Where more than one is left nobody
chooses for the reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.casefile import Casefile, Subject
from dedere.casefile.conflicts import settled
from dedere.law.elements import Comparison, comparison, load_elements
from dedere.law.facts.appendix import NOT_LISTED

HOW: dict[str, Text] = {
    "asked": Text("as asked for", "según se pidió"),
    "evidence": Text(
        "by the elements that the evidence names", "por los elementos que nombran las pruebas"
    ),
    "statutes": Text(
        "by the statutes that its label cites", "por las leyes que cita su denominación"
    ),
    "family": Text("the only one of its family and form", "la única de su familia y forma"),
}
"""How a comparison was chosen."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The comparison for an offense; where there is none, those among which to choose."""

    comparison: Comparison | None
    how: str | None
    """A key of `HOW`; None where none was chosen."""
    candidates: tuple[Comparison, ...] = ()


def choose(casefile: Casefile, offense: Subject, asked: str | None = None) -> Choice:
    """The comparison for an offense.

    Args:
        casefile: the casefile.
        offense: one of its offenses.
        asked: the name of a comparison, where somebody asked for one.

    Raises:
        NotKnownError: when no comparison has that name.
    """
    if asked is not None:
        return Choice(comparison(asked), "asked")
    left = list(load_elements().comparisons.values())
    steps: tuple[tuple[str, Callable[[list[Comparison]], list[Comparison]]], ...] = (
        ("evidence", lambda some: _by_evidence(casefile, offense, some)),
        ("statutes", lambda some: _by_statutes(offense, some)),
        ("family", lambda some: _by_family(settled(casefile).subject(offense.id) or offense, some)),
    )
    told = False
    for how, narrowed in steps:
        found = narrowed(left)
        if not found:
            continue
        left, told = found, True
        if len(left) == 1:
            return Choice(left[0], how)
    return Choice(None, None, tuple(left) if told else ())


def _by_evidence(casefile: Casefile, offense: Subject, some: list[Comparison]) -> list[Comparison]:
    """Those of which the evidence under the offense names the most elements."""
    named = {
        target.element
        for one in casefile.evidence
        for target in one.carries
        if target.offense == offense.id
    }
    return _best(
        some,
        lambda one: sum(element.key in named for side in one.offenses for element in side.elements),
    )


def _by_statutes(offense: Subject, some: list[Comparison]) -> list[Comparison]:
    """Those of whose provisions the label cites the most."""
    label = offense.label
    named = cited([label.en, label.es]) if label is not None else set()
    return _best(some, lambda one: len(named & cited((*one.us.cites, *one.mx.cites))))


def _by_family(offense: Subject, some: list[Comparison]) -> list[Comparison]:
    """Those of the recorded family, and of the recorded form where it is known."""
    family, form = (
        offense.data[name].value if name in offense.data else None
        for name in ("appendix_family", "form")
    )
    # That it is in no family says nothing of what it is.
    found = [one for one in some if family in one.families and family != NOT_LISTED]
    of_form = [one for one in found if form is None or not one.forms or form in one.forms]
    return of_form or found


def _best(some: list[Comparison], score: Callable[[Comparison], int]) -> list[Comparison]:
    scored = [(score(one), one) for one in some]
    most = max((points for points, _ in scored), default=0)
    return [one for points, one in scored if points == most] if most else []


_US = re.compile(r"\b(\d{1,2}) ?U\.? ?S\.? ?C\.?[ ,]*(?:§+|sections?|secs?\.?)? ?")
_MX = re.compile(r"\b(CPF|LFDO|LFAFE|LGPSDMS|LGPSEDMTP)\b,? ?(?:arts?\.?|artículos?)? ?")
_SECTION = re.compile(r"(\d+[A-Z]?(?: (?:Bis|Ter))?)(?:\([^)]*\))*")
_AND = re.compile(r"(?:,| and| y| e|, and)? (?:§+ )?(?=\d)|,(?=\d)")


def cited(texts: Iterable[str]) -> set[tuple[str, str]]:
    """The provisions that texts cite, as code and section: ``("21", "963")``, ``("CPF", "194")``.

    Several sections of one code may follow each other: 21 U.S.C. §§ 952, 960 and 963.
    """
    found: set[tuple[str, str]] = set()
    for text in texts:
        for pattern in (_US, _MX):
            for head in pattern.finditer(text):
                at = head.end()
                while (section := _SECTION.match(text, at)) is not None:
                    found.add((head[1], section[1]))
                    joint = _AND.match(text, section.end())
                    if joint is None:
                        break
                    at = joint.end()
    return found
