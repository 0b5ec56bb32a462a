"""An answer as CSV: the rows, and above each number what it is."""

from __future__ import annotations

import csv
import io

from dedere.bilingual import Language
from dedere.statistics.running.answer import Answer

COLUMNS = (
    "statistic",
    "group",
    "label",
    "count",
    "of",
    "value",
    "low",
    "high",
    "if_sealed_all_no",
    "if_sealed_all_yes",
    "unit",
    "population",
    "as_of",
    "synthetic",
    "warnings",
)
"""Each row says what it counts, and what must be said of it, so that none can be copied without."""


def as_csv(found: Answer, lang: Language = "en") -> str:
    """The rows as CSV; numbers with a point and nothing between thousands."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    said = {
        "statistic": found.statistic.name,
        "unit": found.statistic.unit.label.in_(lang),
        "population": found.statistic.population.in_(lang),
        "as_of": found.as_of.isoformat() if found.as_of else "",
        "synthetic": "yes" if found.synthetic else "no",
        "warnings": " ".join(one.in_(lang) for one in found.warnings),
    }
    for row in found.rows:
        cells = {**row.data(lang), **said}
        writer.writerow(["" if cells[name] is None else cells[name] for name in COLUMNS])
    return out.getvalue()
