"""How many pairs of invented people are found, and how long it takes: `bench_people.py [PEOPLE]`.

The people are invented by `bench.people`; what comes out says nothing about real papers.
"""

from __future__ import annotations

import sys
import time

from bench.people import invented, measured
from dedere.statistics.linkage.scoring import match


def main(people: int = 2000) -> None:
    """Print recall and precision by threshold."""
    for train in (False, True):
        mentions, true = invented(people, seed=7)
        began = time.perf_counter()
        found = match(mentions, threshold=0.01, train=train)
        took = time.perf_counter() - began
        told = [(one.ids, one.probability) for one in found.pairs]
        how = "estimated" if found.model.trained_on else "declared"
        print(f"{len(mentions)} mentions, {len(true)} pairs, {how}, {took:.1f} s")
        for least in (0.01, 0.1, 0.5, 0.9, 0.99):
            recall, precision = measured(told, true, least)
            print(f"  from {least:4}: recall {recall:.3f}, precision {precision:.3f}")


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:]))
