"""All findings of a file, as plain data and as lines for people."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from dedere.bilingual import Language, Text
from dedere.statistics.audit import figures, sets, sums, unit_costs
from dedere.statistics.audit.model import Audit, Finding, Verdict

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Report:
    """What was found of each item, in the order in which they are written."""

    audit: Audit
    figures: tuple[Finding, ...]
    sets: tuple[Finding, ...]
    sums: tuple[Finding, ...]
    unit_costs: tuple[Finding, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them."""
        return (*self.figures, *self.sets, *self.sums, *self.unit_costs)

    @property
    def is_consistent(self) -> bool:
        """Whether nothing is inconsistent; what is undetermined may still be wrong."""
        return all(one.verdict is not Verdict.INCONSISTENT for one in self.findings)

    def data(self, lang: Language = "en") -> dict[str, Any]:
        """The report for programs."""
        found: dict[str, Any] = {
            "format": FORMAT,
            "figures": _data(self.figures, lang),
            "sets": _data(self.sets, lang),
            "sums": _data(self.sums, lang),
        }
        if self.unit_costs:
            found["unit_costs"] = _data(self.unit_costs, lang)
        return found

    def lines(self, lang: Language = "en") -> list[str]:
        """The report for people."""
        told = []
        if self.audit.title is not None:
            told += [self.audit.title.in_(lang), ""]
        for one in self.findings:
            says = f" {one.item.says.in_(lang)}" if one.item.says else ""
            told.append(f"{_SIGNS[one.verdict]} {one.item.id}{says}")
            told.append(f"    {VERDICTS[one.verdict].in_(lang)}: {one.why.in_(lang)}")
            if one.item.note is not None:
                told.append(f"    {one.item.note.in_(lang)}")
        counts = {v: sum(one.verdict is v for one in self.findings) for v in Verdict}
        told += ["", _COUNTED.format(**{str(v): n for v, n in counts.items()}).in_(lang)]
        return told


def audit(given: Audit) -> Report:
    """Weigh every item of a file."""
    return Report(
        given,
        tuple(figures.weigh(one) for one in given.figures),
        tuple(sets.weigh(one) for one in given.sets),
        tuple(sums.weigh(one) for one in given.sums),
        tuple(unit_costs.weigh(one) for one in given.unit_costs),
    )


def _data(findings: Iterable[Finding], lang: Language) -> list[dict[str, Any]]:
    return [
        {
            "id": one.item.id,
            **one.numbers,
            "verdict": str(one.verdict),
            "why": one.why.in_(lang),
            "rounding": str(one.item.rounding),
        }
        for one in findings
    ]


VERDICTS: dict[Verdict, Text] = {
    Verdict.CONSISTENT: Text("consistent", "consistente"),
    Verdict.INCONSISTENT: Text("inconsistent", "inconsistente"),
    Verdict.UNDETERMINED: Text("cannot be told", "no se puede saber"),
}
_SIGNS = {Verdict.CONSISTENT: "✓", Verdict.INCONSISTENT: "✗", Verdict.UNDETERMINED: "?"}
_COUNTED = Text(
    "Consistent: {consistent}; inconsistent: {inconsistent}; cannot be told: {undetermined}.",
    "Consistentes: {consistent}; inconsistentes: {inconsistent}; no se puede saber: "
    "{undetermined}.",
)
