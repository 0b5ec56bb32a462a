"""The published figures of each ground, with what they are a share of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path

from dedere.bilingual import Text
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields
from dedere.law.grounds import load_grounds
from dedere.statistics.published.model import Figure
from dedere.statistics.published.reading import load

FITS: Mapping[str, Text] = {
    "exact": Text("the published reason is this ground", "el motivo publicado es este"),
    "wider": Text(
        "the published reason holds more than this ground", "el motivo publicado abarca más"
    ),
    "unclear": Text(
        "the source does not say what the reason holds", "la fuente no dice qué abarca el motivo"
    ),
}
ALL_REFUSALS, BESIDE = "all_refusals", "beside"
_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Rate:
    """One published figure about a ground.

    *shared_with* are other grounds that the published reason can be as well: the number is none of
    theirs alone. *listed* are the refusals for which the source gives any reason.
    """

    figure: Figure
    fits: str
    shared_with: tuple[str, ...]
    note: Text | None
    all_refusals: Figure
    listed: Decimal
    beside: tuple[tuple[Figure, Text], ...]

    @property
    def of_refusals(self) -> Fraction:
        """Its share of all published refusals. No chance of success."""
        return Fraction(self.figure.value) / Fraction(self.all_refusals.value)

    @property
    def of_listed(self) -> Fraction:
        """Its share of the refusals that have a published reason. No chance of success."""
        return Fraction(self.figure.value) / Fraction(self.listed)

    @property
    def requested_state(self) -> str:
        """The State that refused."""
        return self.figure.definition.from_


@dataclass(frozen=True, slots=True)
class Untied:
    """A published figure about refusals that says nothing of any ground, and why."""

    figure: Figure
    why: Text


@dataclass(frozen=True, slots=True)
class Rates:
    """The base rates of all grounds, by ground, and the figures that are about none."""

    by_ground: Mapping[str, tuple[Rate, ...]]
    untied: tuple[Untied, ...]
    all_refusals: Figure


@cache
def load_rates() -> Rates:
    """The base rates that stand beside this module."""
    return read_ties(_HERE / "ties.yaml")


def rates_of(ground: str, requested_state: str | None = None) -> tuple[Rate, ...]:
    """The published figures about a ground, of one requested State or of both.

    None does not mean that it never worked: nothing was published that says so.
    """
    found = load_rates().by_ground.get(ground, ())
    if requested_state is None:
        return found
    return tuple(one for one in found if one.requested_state == requested_state)


def read_ties(path: Path) -> Rates:
    """The ties of a file.

    Raises:
        InputErrors: with every ground or figure that does not exist, by line and column.
    """
    problems = trees.Problems(trees.shown_path(path))
    top = Fields(trees.read(path), problems)
    ties = [_Tie(entry) for entry in top.items("ties")]
    untied = []
    for entry in top.items("not_tied"):
        untied.append(Untied(_figure(entry), entry.needed_words("why")))
        entry.close()
    whole, beside = _among(top)
    top.close()
    problems.raise_any()
    listed = sum((tie.figure.value for tie in ties), Decimal(0)) + sum(
        (one.figure.value for one in untied if one.figure.definition == _like(one, ties)),
        Decimal(0),
    )
    found: dict[str, list[Rate]] = {}
    for tie in ties:
        for ground in tie.grounds:
            others = tuple(name for name in tie.grounds if name != ground)
            found.setdefault(ground, []).append(
                Rate(tie.figure, tie.fits, others, tie.note, whole, listed, beside)
            )
    return Rates({name: tuple(all_) for name, all_ in found.items()}, tuple(untied), whole)


def _like(one: Untied, ties: list[_Tie]) -> object:
    """The definition of a figure if it is a part of the same refusals as the ties; else nothing."""
    mine, theirs = one.figure.definition, ties[0].figure.definition
    alike = {str(part) for part in mine.differs_in(theirs)} <= {"of"}
    return mine if alike else None


class _Tie:
    def __init__(self, entry: Fields) -> None:
        self.figure = _figure(entry)
        self.fits = entry.option("fits", {word: word for word in FITS}, "")
        if not self.fits:
            entry.missing("fits")
        self.note = entry.words("note")
        self.grounds = []
        for node in entry.nodes("grounds"):
            word = node.text if isinstance(node, trees.Scalar) else ""
            if word in load_grounds():
                self.grounds.append(word)
            else:
                entry.wrong(node, f"no such ground: {word}", f"no existe el motivo: {word}")
        if len(self.grounds) > 1 and self.fits == "exact":
            entry.wrong(
                entry.at("fits"),
                "what can be several grounds is not exactly one",
                "lo que puede ser varios motivos no es exactamente uno",
            )
        entry.close()


def _figure(entry: Fields) -> Figure:
    known = load().figures
    id = entry.text("figure")
    if id not in known:
        entry.wrong(entry.at("figure"), f"no such figure: {id}", f"no existe la cifra: {id}")
        return next(iter(known.values()))
    return known[id]


def _among(top: Fields) -> tuple[Figure, tuple[tuple[Figure, Text], ...]]:
    whole: Figure | None = None
    beside = []
    for entry in top.items("among"):
        kind = entry.option("is", {word: word for word in (ALL_REFUSALS, BESIDE)}, BESIDE)
        figure, says = _figure(entry), entry.needed_words("says")
        if kind == ALL_REFUSALS:
            whole = figure
        else:
            beside.append((figure, says))
        entry.close()
    if whole is None:
        top.missing(ALL_REFUSALS)
        top.problems.stop()
    return whole, tuple(beside)
