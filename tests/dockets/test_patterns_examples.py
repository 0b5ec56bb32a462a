"""Every pattern counts in its example and not in its counter-example, read as whole entries."""

from __future__ import annotations

from datetime import date

import pytest

from dedere.dockets.entries import labels, parse
from dedere.dockets.entries.patterns import Pattern, patterns
from dedere.dockets.model import Entry, Party

PARTIES = (
    Party("Juan Ejemplo", "Defendant", 1),
    Party("USA", "Plaintiff"),
    Party("Pedro Testigo", "Material Witness"),
)


def named(text: str) -> set[str]:
    entry = Entry(0, "1", text, date(2020, 1, 2), date(2020, 1, 2), from_titles=text.islower())
    return {hit.pattern for hit in labels(parse(entry, PARTIES))}


@pytest.mark.parametrize("pattern", patterns(), ids=lambda pattern: pattern.name)
def test_example_and_counter_example(pattern: Pattern) -> None:
    assert pattern.name in named(pattern.example)
    assert pattern.name not in named(pattern.counter_example)


def test_labels_have_a_group_and_a_note() -> None:
    for pattern in patterns():
        assert pattern.note.strip()
        assert 0.5 <= pattern.confidence <= 0.99, pattern.name


def test_there_is_a_pattern_for_each_event_of_the_issue() -> None:
    wanted = [
        "charge.complaint",
        "charge.indictment",
        "charge.superseding_indictment",
        "seal.document",
        "seal.unsealed",
        "warrant.issued",
        "warrant.returned_executed",
        "arrest",
        "extradition.to_us",
        "extradition.complaint",
        "extradition.certified",
        "extradition.waived",
        "extradition.provisional_arrest",
        "appearance.initial",
        "arraignment.held",
        "detention.order",
        "counsel.appointed",
        "interpreter.used",
        "consular.notification",
        "plea.not_guilty",
        "plea.guilty",
        "plea.agreement",
        "plea.hearing",
        "trial.jury",
        "trial.verdict",
        "sentencing.report",
        "reduction.5k1",
        "reduction.rule35",
        "reduction.variance",
        "sentence.imposed",
        "judgment",
        "judgment.amended",
        "reduction.3582",
        "appeal.notice",
        "habeas.2255",
        "transfer.rule5",
        "transfer.rule20",
        "fugitive.status",
        "death",
        "dismissal.order",
    ]
    assert set(wanted) <= {pattern.label for pattern in patterns()}
