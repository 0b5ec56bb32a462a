"""How well harms and other passages are found in papers with seeded passages.

    python -m bench.score_papers [--held-back|--tuned] [--misses]

A seed counts as found where a proposal of its kind, by its value or by a reading that is shown with
it, overlaps its words on its page with a confidence of 0.5 or more. A harm proposed outside of all
seeds is a false one. The papers are the invented ones of ``tests/dockets/papers``; how they were
written and kept apart stands there.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from dedere.dockets import papers as reading
from dedere.dockets.papers import Harm, Money, Proposal, Term, Tie
from tests.dockets.papers.building import Invented, Seed, papers

SHOWN = 0.5
SURE = 0.8
_GROUPS: dict[type, str] = {Harm: "harm", Tie: "tie", Term: "plea", Money: "money"}


@dataclass
class Score:
    """What was found in some papers."""

    seeds: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    exact: int = 0
    """Harms of which the first value, not only another reading, is the seed's."""
    told: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    """Of what seeds say more (victim, actor, where, when), how much the proposal says too."""
    false: list[tuple[str, Proposal]] = field(default_factory=list)
    """Harms proposed where no seed is, with a confidence of 0.5 and more."""
    missed: list[tuple[str, Seed]] = field(default_factory=list)

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
    total = Score()
    for one in invented:
        paper = reading.read(one.text().encode(), name=f"{one.name}.txt")
        proposals = [each for each in reading.propose(paper) if each.confidence >= SHOWN]
        pages = {page.number: page.text for page in paper.pages}
        spans = [(seed, *_span(pages[seed.page], seed.words)) for seed in one.seeds]
        for seed, start, end in spans:
            _compare(total, one.name, seed, start, end, proposals)
        for each in proposals:
            if isinstance(each.value, Harm) and not any(
                seed.page == each.page and start < each.end and each.start < end
                for seed, start, end in spans
                if seed.group == "harm"
            ):
                total.false.append((one.name, each))
    return total


def _compare(
    total: Score, name: str, seed: Seed, start: int, end: int, proposals: list[Proposal]
) -> None:
    total.seeds[seed.group] += 1
    near = [
        each
        for each in proposals
        if each.page == seed.page
        and _GROUPS[type(each.value)] == seed.group
        and each.start < end
        and start < each.end
    ]
    hit = [each for each in near if _says(each, seed)]
    if not hit:
        total.missed.append((name, seed))
        return
    total.found[seed.group] += 1
    best = max(hit, key=lambda each: each.confidence)
    if isinstance(best.value, Harm):
        total.exact += best.value.what == seed.what
        said = {"victim": best.value.victims, "actor": best.value.by,
                "where": best.value.where, "when": best.value.when}  # fmt: skip
        for key, value in seed.told.items():
            total.told[key] += 1
            total.right[key] += value in str(said[key]) or _plain(value) in str(said[key])


def _plain(words: str) -> str:
    from dedere.dockets.papers.folding import fold

    return fold(words)


def _says(each: Proposal, seed: Seed) -> bool:
    if isinstance(each.value, Harm):
        return seed.what in {each.value.what, *(reading.value for reading in each.readings)}
    if isinstance(each.value, Term):
        return each.value.what == seed.what
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
    parser.add_argument("--misses", action="store_true")
    asked = parser.parse_args()
    wanted = [
        one
        for one in papers()
        if not (asked.held_back and not one.held_back) and not (asked.tuned and one.held_back)
    ]
    total = score(wanted)
    print(f"{len(wanted)} papers")
    for group, seeds in total.seeds.items():
        print(f"  {group:6} {total.found[group]:4} of {seeds:4} seeds proposed"
              f" ({total.found[group] / seeds:.3f})")  # fmt: skip
    print(f"  harms with the kind itself first: {total.exact} of {total.found['harm']}")
    for key, told in total.told.items():
        print(f"  {key:6} {total.right[key]:4} of {told:4} that the seeds tell")
    print(f"  harms proposed outside of seeds: {len(total.false)}, sure: {len(total.sure_false)}")
    if asked.misses:
        for name, seed in total.missed:
            print(f"missed  {name} p{seed.page} {seed.what}: {seed.words}")
        for name, each in total.false:
            print(f"false   {name} p{each.page} {each.confidence} {each.patterns}: {each.words}")


if __name__ == "__main__":
    main()
