"""How well harms and other passages are found in papers with seeded passages.

    python -m bench.score_papers [--held-back|--tuned|--papers DIR] [--misses] [--bands]

A seed counts as found where a proposal of its kind, by its value or by a reading that is shown with
it, overlaps its words on its page with a confidence of 0.5 or more. A harm proposed outside of all
seeds is a false one. The papers are the invented ones of ``tests/dockets/papers``; how they were
written and kept apart stands there.

``--papers DIR`` scores any folder of papers with a gold file instead: ``NAME.txt``, pages parted by
form feeds, and ``gold.jsonl`` with one line a paper: ``file``, ``harms`` (``what``, ``page``,
``words``, ``where``, ``when``, ``by``, ``victims``), ``ties``, ``plea_terms``, ``money``,
``boilerplate`` (words that must not count) and ``arguable`` (counts neither way). What of a harm
stands on the next page may be given as ``continues``.

``--bands`` prints, by band of the bare score, what came of the harms proposed, in the form of
``data/measured.yaml``: enter there only the first run on papers that nobody had looked at.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dedere.dockets import papers as reading
from dedere.dockets.papers import Harm, Money, Paper, Proposal, Term, Tie
from dedere.dockets.papers.folding import fold
from tests.dockets.papers.building import Invented, Seed, papers

SHOWN = 0.5
SURE = 0.8
BANDS = (0.2, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8)
"""Of the bare score; those of ``measured.yaml``."""
_GROUPS: dict[type, str] = {Harm: "harm", Tie: "tie", Term: "plea", Money: "money"}
_Span = tuple[int, int, int]
"""Page, start, end, in the page as it was read."""


@dataclass(frozen=True)
class Case:
    """One paper as it was read, with what is in it."""

    name: str
    paper: Paper
    seeds: tuple[tuple[Seed, _Span], ...]
    arguable: tuple[_Span, ...] = ()
    boilerplate: tuple[_Span, ...] = ()


@dataclass
class Score:
    """What was found in some papers."""

    seeds: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    placed: int = 0
    """Harms where any harm at all is proposed, of whatever kind."""
    exact: int = 0
    """Harms of which the first value, not only another reading, is the seed's."""
    told: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    """Of what seeds say more (victim, actor, where, when), how much the proposal says too."""
    false: list[tuple[str, Proposal]] = field(default_factory=list)
    """Harms proposed where no seed is, with a confidence of 0.5 and more."""
    in_boilerplate: int = 0
    """How many of them stand in words that were marked as such that must not count."""
    missed: list[tuple[str, Seed]] = field(default_factory=list)
    nearby: list[tuple[str, Seed, str]] = field(default_factory=list)
    """Harms found, of which something that the seed tells is not told alike."""

    @property
    def harms(self) -> float:
        """The share of the seeded harms that is proposed, each on its page."""
        return self.found["harm"] / self.seeds["harm"]

    @property
    def sure_false(self) -> list[tuple[str, Proposal]]:
        """Those outside of all seeds above 0.8: there must be none."""
        return [one for one in self.false if one[1].confidence > SURE]


def score(invented: Iterable[Invented]) -> Score:
    """Read, propose, compare."""
    return compare(_case(one) for one in invented)


def compare(cases: Iterable[Case]) -> Score:
    """Propose from each paper and compare with what is in it."""
    total = Score()
    for case in cases:
        proposals = [each for each in reading.propose(case.paper) if each.confidence >= SHOWN]
        for seed, span in case.seeds:
            _compare(total, case.name, seed, span, proposals)
        spared = [span for seed, span in case.seeds if seed.group == "harm"]
        spared += case.arguable
        for each in proposals:
            if isinstance(each.value, Harm) and not any(_meet(each, span) for span in spared):
                total.false.append((case.name, each))
                total.in_boilerplate += any(_meet(each, span) for span in case.boilerplate)
    return total


def bands(cases: Iterable[Case], starts: Iterable[float]) -> list[dict[str, float]]:
    """By band of the bare score: harms proposed, those that tell of one, those of its kind."""
    rows = [{"from": start, "proposed": 0, "told": 0, "of_kind": 0} for start in starts]
    for case in cases:
        seeds = [(seed, span) for seed, span in case.seeds if seed.group == "harm"]
        for each in reading.propose(case.paper, calibrate=False):
            if not isinstance(each.value, Harm) or each.confidence < rows[0]["from"]:
                continue
            met = [seed for seed, span in seeds if _meet(each, span)]
            if not met and any(_meet(each, span) for span in case.arguable):
                continue
            row = [one for one in rows if one["from"] <= each.confidence][-1]
            row["proposed"] += 1
            row["told"] += bool(met)
            row["of_kind"] += any(_says(each, seed) for seed in met)
    return rows


def folder(place: Path) -> Iterator[Case]:
    """The papers of a folder with a ``gold.jsonl``.

    Raises:
        ValueError: a passage of the gold file that is not on its page.
    """
    for line in (place / "gold.jsonl").read_text("utf-8").splitlines():
        gold: dict[str, Any] = json.loads(line)
        paper = reading.read((place / gold["file"]).read_bytes(), name=gold["file"])
        pages = {page.number: page.text for page in paper.pages}

        def span(passage: dict[str, Any], pages: dict[int, str] = pages) -> _Span:
            return _loose_span(pages, passage)

        seeds = [(_seed("harm", one), span(one)) for one in gold["harms"]]
        seeds += [(_seed("tie", one), span(one)) for one in gold["ties"]]
        seeds += [(_seed("plea", one), span(one)) for one in gold["plea_terms"]]
        seeds += [(_seed("money", one), span(one)) for one in gold["money"]]
        yield Case(
            gold["file"],
            paper,
            tuple(seeds),
            tuple(span(one) for one in (*gold["arguable"], *_continued(gold["harms"]))),
            tuple(span(one) for one in gold["boilerplate"]),
        )


def _seed(group: str, gold: dict[str, Any]) -> Seed:
    told = {}
    if group == "harm":
        told = {"victim": _VICTIMS[gold["victims"]], "actor": _ACTORS[_underscored(gold["by"])]}
        told |= {key: gold[key] for key in ("where", "when") if gold[key]}
    what = _KINDS.get(gold.get("what", ""), gold.get("what", "any"))
    words = gold.get("words_plain") or gold["words"]
    return Seed(group, what, gold["page"], " ".join(words.split()), told)


_KINDS = {"other_violence": "wounding"}
_ACTORS = {"state": "state", "non_state": "non_state", "unclear": "not_stated"}
_VICTIMS = {
    "identified US citizen": "identified_us_citizen",
    "US civilian": "identified_us_citizen",
    "US police": "us_police",
    "US diplomat": "us_diplomat",
    "other": "other",
    "not identified": "not_identified",
}


def _continued(passages: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What of passages stands on the next page: found there it counts neither way."""
    for one in passages:
        rest = one.get("continues") or []
        yield from [rest] if isinstance(rest, dict) else rest


def _underscored(word: str) -> str:
    """``non-state`` and ``non state`` as ``non_state``."""
    return re.sub(r"[ -]", "_", word.strip().lower())


def _loose_span(pages: dict[int, str], passage: dict[str, Any]) -> _Span:
    """Where a passage stands in the page as read: letters and figures decide, nothing else."""
    number = passage["page"]
    places = [at for at, sign in enumerate(pages[number]) if sign.isalnum()]
    page = "".join(pages[number][at] for at in places)
    words = re.sub(r"[\W_]", "", passage.get("words_plain") or passage["words"])
    for length in range(len(words), 14, -1) if len(words) > 15 else [len(words)]:
        at = page.find(words[:length])
        if at >= 0:
            return number, places[at], places[at + length - 1] + 1
    raise ValueError(f"the passage is not on its page: {passage['words']!r}")


def _case(one: Invented) -> Case:
    paper = reading.read(one.text().encode(), name=f"{one.name}.txt")
    pages = {page.number: page.text for page in paper.pages}
    seeds = tuple((seed, (seed.page, *_span(pages[seed.page], seed.words))) for seed in one.seeds)
    return Case(one.name, paper, seeds)


def _meet(each: Proposal, span: _Span) -> bool:
    page, start, end = span
    return each.page == page and each.start < end and start < each.end


def _compare(total: Score, name: str, seed: Seed, span: _Span, proposals: list[Proposal]) -> None:
    total.seeds[seed.group] += 1
    near = [
        each for each in proposals if _GROUPS[type(each.value)] == seed.group and _meet(each, span)
    ]
    hit = [each for each in near if _says(each, seed)]
    if seed.group == "harm":
        total.placed += bool(near)
    if not hit:
        total.missed.append((name, seed))
        return
    total.found[seed.group] += 1
    best = max(hit, key=lambda each: (_exactly(each, seed), each.confidence))
    if isinstance(best.value, Harm):
        total.exact += best.value.what == seed.what
        said = {"victim": best.value.victims, "actor": best.value.by,
                "where": best.value.where, "when": best.value.when}  # fmt: skip
        for key, value in seed.told.items():
            total.told[key] += 1
            if value in str(said[key]) or _alike(value, str(said[key])):
                total.right[key] += 1
            else:
                total.nearby.append((name, seed, f"{key}: {said[key]}, not {value}"))


def _alike(seed: str, said: str) -> bool:
    """Whether two places or days are told in the same words, one perhaps at greater length."""
    one, other = fold(seed).lower(), fold(said).lower()
    return one in other or (len(other) > 3 and other in one)


def _exactly(each: Proposal, seed: Seed) -> bool:
    return isinstance(each.value, Harm) and each.value.what == seed.what


def _says(each: Proposal, seed: Seed) -> bool:
    if isinstance(each.value, Harm):
        return seed.what in {each.value.what, *(reading.value for reading in each.readings)}
    if isinstance(each.value, Term):
        return seed.what in ("any", each.value.what)
    return True


def _span(page: str, words: str) -> tuple[int, int]:
    flat = page.replace("\n", " ")
    at = flat.find(words)
    if at < 0:
        raise ValueError(f"the seed is not on its page: {words!r}")
    return at, at + len(words)


def main() -> None:
    """Print the score."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--held-back", action="store_true")
    parser.add_argument("--tuned", action="store_true")
    parser.add_argument("--papers", type=Path, metavar="DIR")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--details", action="store_true")
    parser.add_argument("--bands", action="store_true")
    asked = parser.parse_args()
    if asked.papers:
        cases = list(folder(asked.papers))
    else:
        cases = [
            _case(one)
            for one in papers()
            if not (asked.held_back and not one.held_back) and not (asked.tuned and one.held_back)
        ]
    total = compare(cases)
    print(f"{len(cases)} papers")
    for group, seeds in total.seeds.items():
        print(f"  {group:6} {total.found[group]:4} of {seeds:4} seeds proposed"
              f" ({total.found[group] / seeds:.3f})")  # fmt: skip
    print(f"  harms with the kind itself first: {total.exact}; of any kind: {total.placed}")
    for key, told in total.told.items():
        print(f"  {key:6} {total.right[key]:4} of {told:4} that the seeds tell")
    print(f"  harms proposed outside of seeds: {len(total.false)}, sure: {len(total.sure_false)}"
          f", in marked boilerplate: {total.in_boilerplate}")  # fmt: skip
    if asked.bands:
        for row in bands(cases, BANDS):
            print("      - {" + ", ".join(f"{key}: {value}" for key, value in row.items()) + "}")
    if asked.misses:
        for name, seed in total.missed:
            print(f"missed  {name} p{seed.page} {seed.what}: {seed.words}")
        for name, each in total.false:
            kind = each.value.what if isinstance(each.value, Harm) else ""
            print(f"false   {name} p{each.page} {each.confidence} {kind} {each.patterns}:"
                  f" {each.words}")  # fmt: skip
    if asked.details:
        for name, seed, why in total.nearby:
            print(f"told    {name} p{seed.page} {seed.what} {why}: {seed.words}")


if __name__ == "__main__":
    main()
