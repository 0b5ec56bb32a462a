"""What to ask first: the questions that would each decide most of what is not known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dedere.assessment.findings import Finding


@dataclass(frozen=True, slots=True)
class Ask:
    """One question, asked of one or several subjects, and how many findings it would decide."""

    names: tuple[str, ...]
    """The missing facts, ``o1:offense.is_wilful``: the same fact of each subject."""
    findings: int

    @property
    def subjects(self) -> tuple[str, ...]:
        """Of whom or what it is asked."""
        return tuple(name.partition(":")[0] for name in self.names)


def asked_first(findings: Iterable[Finding]) -> list[Ask]:
    """The facts that, each alone, would decide something; those that decide most first."""
    names: dict[str, dict[str, None]] = {}
    counted: dict[str, int] = {}
    for finding in findings:
        if finding.answer is not None:
            continue
        for missing in finding.missing:
            if len(missing.facts) == 1:
                fact = missing.facts[0].rpartition(":")[2]
                names.setdefault(fact, {})[missing.facts[0]] = None
                counted[fact] = counted.get(fact, 0) + 1
    most_first = sorted(counted, key=lambda fact: -counted[fact])
    return [Ask(tuple(names[fact]), counted[fact]) for fact in most_first]
