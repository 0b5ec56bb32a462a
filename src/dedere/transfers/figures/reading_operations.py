"""From the YAML file of operations to operations, releases, confusions and handovers."""

from __future__ import annotations

from decimal import Decimal

from dedere.calendars import PartialDate
from dedere.casefile import reading as trees
from dedere.sources import Sources
from dedere.transfers.figures.operations import (
    Confusion,
    Handover,
    Operation,
    Release,
    YearTotal,
)
from dedere.transfers.figures.reading import Entry


def read_operation(entry: Entry, known: Sources) -> Operation:
    """One transfer under the treaty."""
    made = Operation(
        id=entry.text("id"),
        number=entry.count("number"),
        number_confidence=entry.mark("number_confidence", "verified"),
        on=entry.when("on"),
        to_mexico=entry.count("to_mexico"),
        to_united_states=entry.count("to_united_states"),
        years_left=entry.number("years_left"),
        months_left_each=_pair(entry, "months_left_each"),
        claimed=entry.number("claimed"),
        claim_words=entry.words("claim_words"),
        place=entry.words("place"),
        confidence=entry.mark(),
        sources=entry.sources(known),
        note=entry.words("note"),
    )
    entry.close()
    return made


def _pair(entry: Entry, key: str) -> tuple[int, int] | None:
    if not entry.has(key):
        return None
    node = entry.entries[key]
    items = node.items if isinstance(node, trees.Sequence) else []
    words = [one.text for one in items if isinstance(one, trees.Scalar)]
    if len(words) == 2 and all(word.isdigit() for word in words):
        return int(words[0]), int(words[1])
    entry.wrong(node, f"`{key}` needs two whole numbers", f"`{key}` necesita dos enteros")
    return None


def read_total(entry: Entry, known: Sources) -> YearTotal:
    """The persons of a year."""
    made = YearTotal(
        when=entry.when("when"),
        to_mexico=entry.count("to_mexico"),
        to_united_states=entry.count("to_united_states"),
        confidence=entry.mark(),
        sources=entry.sources(known),
    )
    entry.close()
    return made


def read_release(entry: Entry, known: Sources) -> Release:
    """A published claim; persons, years and the sum saved are needed."""
    for key in ("operation", "said_on", "persons", "years", "saved"):
        entry.text(key)
    made = Release(
        id=entry.text("id"),
        operation=entry.text("operation"),
        said_on=entry.span("said_on") or PartialDate.parse("1977"),
        persons=entry.count("persons") or 0,
        years=entry.number("years") or Decimal(0),
        years_note=entry.words("years_note"),
        saved=entry.number("saved") or Decimal(0),
        cost_low=entry.number("cost_low"),
        cost_high=entry.number("cost_high"),
        confidence=entry.mark(),
        sources=entry.sources(known),
        note=entry.words("note"),
    )
    entry.close()
    return made


def read_confusion(entry: Entry, known: Sources) -> Confusion:
    """Something that the press mixed up."""
    made = Confusion(
        id=entry.text("id"),
        say=entry.needed_words("say"),
        operation=entry.text("operation", "") or None,
        confidence=entry.mark(),
        sources=entry.sources(known),
    )
    entry.close()
    return made


def read_handover(entry: Entry, known: Sources) -> Handover:
    """Persons handed over outside treaties."""
    made = Handover(
        on=entry.span("on") or PartialDate.parse("1977"),
        persons=entry.count("persons") or 0,
        basis=entry.needed_words("basis"),
        death_penalty=entry.needed_words("death_penalty"),
        confidence=entry.mark(),
        sources=entry.sources(known),
    )
    entry.close()
    return made
