"""From the files of elements to offenses and comparisons, each checked against the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.errors import NotKnownError, did_you_mean, nearest
from dedere.law.elements.located import Block, Mistakes, block_of
from dedere.law.elements.model import (
    HOW,
    KINDS,
    SIDES,
    STATES,
    Comparison,
    Element,
    Elements,
    Meeting,
    Offense,
    Penalty,
    Term,
)
from dedere.law.facts.appendix import FAMILIES
from dedere.law.facts.offense import FORMS
from dedere.law.language.library import Library
from dedere.law.language.provisions import CONFIDENCES, DOUBTFUL, KNOWN, VERIFIED, Source

ID = re.compile(r"[a-z][a-z0-9-]{1,38}")
"""An id of an offense, an element or a comparison; so that both joined are an id of a casefile."""


@cache
def load_elements() -> Elements:
    """Every offense and comparison that the files hold.

    Raises:
        LawError: with everything that is wrong with them, each with file, line and column.
    """
    folder = files(__package__)
    named = {
        one.name: one.read_text(encoding="utf-8")
        for one in sorted(folder.iterdir(), key=lambda one: one.name)
        if one.name.endswith(".yaml")
    }
    return read_elements(named)


def read_elements(texts: dict[str, str]) -> Elements:
    """The offenses and comparisons of files, given as text by their names.

    Raises:
        LawError: with everything that is wrong with them, each with file, line and column.
    """
    reading = _Reading()
    tops = {file: block_of(text, file, reading.mistakes) for file, text in texts.items()}
    # First all offenses: a comparison may name one of another file.
    for top in tops.values():
        for block in top.blocks("offenses"):
            reading.offense(block)
    reading.lend_penalties()
    for file, top in tops.items():
        families = tuple(top.words("families"))
        for family in families:
            if family not in FAMILIES:
                top.wrong(f"no family is called '{family}'")
        if not families:
            top.wrong("a file says for which families of the Appendix it is")
        for block in top.blocks("comparisons"):
            reading.comparison(block, families, file)
        top.close()
    reading.mistakes.raise_any()
    return Elements(reading.offenses, reading.comparisons)


def comparison(name: str) -> Comparison:
    """The comparison of that name.

    Raises:
        NotKnownError: with the nearest right name.
    """
    known = load_elements().comparisons
    if name not in known:
        raise NotKnownError(
            Text(
                f"No comparison of elements is called '{name}'.",
                f"Ninguna comparación de elementos se llama «{name}».",
            ),
            did_you_mean(name, known)
            or Text("`dedere law elements` lists them.", "`dedere law elements` las enumera."),
        )
    return known[name]


def check_elements(library: Library) -> Iterator[str]:
    """What is wrong with the files against the rest of the law: provisions that do not exist."""
    for one in load_elements().comparisons.values():
        cited = [*one.law, *(id for meeting in one.meetings for id in meeting.disregarded)]
        for id in dict.fromkeys(cited):
            if id not in library.provisions:
                yield f"{one.name}: {id}"


class _Reading:
    def __init__(self) -> None:
        self.mistakes = Mistakes()
        self.offenses: dict[str, Offense] = {}
        self.punished_as: list[tuple[Block, str, str]] = []
        self.comparisons: dict[str, Comparison] = {}

    def _new_id(self, block: Block, key: str, taken: Any) -> str:
        id = block.word(key)
        if id and not ID.fullmatch(id):
            block.wrong(f"'{id}' is no id: small letters, digits and hyphens", block.entries[key])
        if id in taken:
            block.wrong(f"'{id}' is taken", block.entries[key])
        return id

    def _sureness(self, block: Block, default: str = KNOWN) -> tuple[Any, Text | None]:
        """How sure an entry is; what is doubtful says why, and nothing else does."""
        sure = block.option("confidence", CONFIDENCES, default)
        doubt = block.maybe_text("doubt")
        if (sure == DOUBTFUL) != (doubt is not None):
            block.wrong("what is doubtful, and only that, says why under `doubt`")
        return sure, doubt

    # -- offenses --------------------------------------------------------------------------------

    def offense(self, block: Block) -> None:
        """Read one offense of one law."""
        id = self._new_id(block, "id", self.offenses)
        state: Any = block.option("law", STATES)
        if id and state in SIDES and not id.startswith(f"{SIDES[state]}-"):
            block.wrong(f"the id of an offense of this law begins with '{SIDES[state]}-'")
        name, cites = block.text("name"), block.words("cites")
        sure, doubt = self._sureness(block)
        sources = tuple(self._source(one) for one in block.blocks("sources"))
        if not cites:
            block.wrong("an offense cites its provisions under `cites`")
        elements: list[Element] = []
        for one in block.blocks("elements"):
            taken = [known.id for known in elements]
            elements.append(self._element(one, id, taken, sure))
        if not elements:
            block.wrong("an offense has elements")
        penalties = tuple(self._penalty(one) for one in block.blocks("penalties"))
        claimed = [sure, *(one.confidence for one in elements)]
        claimed += [one.confidence for one in penalties]
        if VERIFIED in claimed and not sources:
            block.wrong("what is verified names the copy that was read under `sources`")
        made = Offense(
            id,
            state,
            name,
            cites,
            tuple(elements),
            penalties,
            sure,
            sources,
            doubt,
            note=block.maybe_text("note"),
            since=block.made("since", PartialDate.parse),
        )
        if block.has("punished_as"):
            self.punished_as.append((block, id, block.word("punished_as")))
            if made.penalties:
                block.wrong("an offense has penalties of its own or is punished as another")
        block.close()
        self.offenses[id] = made

    def lend_penalties(self) -> None:
        """Give the penalties of another to the offenses that are punished as it is."""
        for block, id, other in self.punished_as:
            lender = self.offenses.get(other)
            if lender is None or not lender.penalties:
                hint = nearest(other, self.offenses)
                said = f"no offense with penalties of its own is called '{other}'"
                node = block.entries["punished_as"]
                block.wrong(said + (f"; '{hint}'?" if hint else ""), node)
                continue
            own = self.offenses[id]
            self.offenses[id] = replace(own, penalties=lender.penalties, punished_as=other)

    def _element(self, block: Block, offense: str, taken: list[str], sure: str) -> Element:
        id = self._new_id(block, "id", taken)
        kind: Any = block.option("kind", KINDS)
        # An element without a word of its own is no surer and no more doubtful than its offense;
        # the doubt itself is told once, by the offense.
        if block.has("confidence") or block.has("doubt"):
            own, doubt = self._sureness(block)
        else:
            own, doubt = sure, None
        made = Element(offense, id, kind, block.text("asks"), own, doubt)
        block.close()
        return made

    def _penalty(self, block: Block) -> Penalty:
        sure, doubt = self._sureness(block)
        least, most = block.made("least", read_term), block.made("most", read_term)
        if most is None and not block.has("most"):
            block.wrong("`most` is missing")
        made = Penalty(
            block.text("when"),
            least,
            most or Term(0, "days"),
            block.made("since", PartialDate.parse),
            sure,
            doubt,
        )
        block.close()
        return made

    @staticmethod
    def _source(block: Block) -> Source:
        made = Source(block.text("title"), block.word("url"))
        block.close()
        return made

    # -- comparisons -----------------------------------------------------------------------------

    def comparison(self, block: Block, families: tuple[str, ...], file: str) -> None:
        """Read one comparison."""
        name = self._new_id(block, "name", self.comparisons)
        us, mx = self._named(block, "us"), self._named(block, "mx")
        forms = block.words("forms")
        for form in forms:
            if form not in FORMS:
                block.wrong(f"no form of an offense is called '{form}'", block.entries["forms"])
        title, law, note = block.text("title"), block.words("law"), block.maybe_text("note")
        rows = list(block.blocks("meetings"))
        block.close()
        if us is None or mx is None:
            return
        meetings = tuple(self._meeting(row, us, mx) for row in rows)
        self._each_stands_once(block, us, mx, meetings)
        self.comparisons[name] = Comparison(
            name, title, families, forms, us, mx, meetings, law, file, note
        )

    def _named(self, block: Block, side: str) -> Offense | None:
        id = block.word(side)
        found = self.offenses.get(id)
        if found is None or SIDES.get(found.state) != side:
            hint = nearest(id, self.offenses)
            said = f"no offense of this law is called '{id}'"
            block.wrong(said + (f"; '{hint}'?" if hint else ""), block.entries.get(side))
            return None
        return found

    def _meeting(self, block: Block, us: Offense, mx: Offense) -> Meeting:
        sides = {
            side: tuple(self._elements(block, side, offense))
            for side, offense in (("us", us), ("mx", mx))
        }
        how: Any = block.option("how", HOW)
        if (how == "none") == all(sides.values()):
            block.wrong("without a counterpart one side stands alone, else both are named")
        if not any(sides.values()):
            block.wrong("a meeting names an element")
        disregarded = block.words("disregarded")
        if disregarded and how == "same":
            block.wrong("what is the same needs nothing to disregard it")
        sure, doubt = self._sureness(block)
        made = Meeting(sides["us"], sides["mx"], how, block.text("why"), sure, disregarded, doubt)
        block.close()
        return made

    @staticmethod
    def _elements(block: Block, side: str, offense: Offense) -> Iterator[Element]:
        known = {one.id: one for one in offense.elements}
        for id in block.words(side):
            if id in known:
                yield known[id]
                continue
            hint = nearest(id, known)
            said = f"{offense.id} has no element '{id}'"
            block.wrong(said + (f"; '{hint}'?" if hint else ""), block.entries[side])

    @staticmethod
    def _each_stands_once(
        block: Block, us: Offense, mx: Offense, meetings: tuple[Meeting, ...]
    ) -> None:
        """Note each element of the two offenses that no meeting names, or more than one."""
        named = [one.key for meeting in meetings for one in meeting.elements]
        for one in (*us.elements, *mx.elements):
            if (times := named.count(one.key)) != 1:
                said = "in no meeting" if not times else "in more than one meeting"
                block.wrong(f"the element {one.key} stands {said}")


def read_term(written: str) -> Term:
    """A term of imprisonment: ``10 years``, ``6 months``, ``3 days``, ``life``, ``death``.

    Raises:
        ValueError: where it is none.
    """
    if written in ("life", "death"):
        return Term(0, "life" if written == "life" else "death")
    found = re.fullmatch(r"([0-9]{1,3}) (day|month|year)s?", written)
    if found is None:
        raise ValueError("a term is '10 years', '6 months', '3 days', 'life' or 'death'")
    number = int(found[1])
    unit: Any = f"{found[2]}s"
    return Term(number, unit)
