"""The steps that a person meets, in plain words.

What has no words here is left to the lawyers' answer (`dedere next`).
"""

from __future__ import annotations

from dedere.assessment.plain.steps_from_mexico import FROM_MEXICO
from dedere.assessment.plain.steps_from_united_states import FROM_UNITED_STATES
from dedere.assessment.plain.steps_transfer import (
    TRANSFER_FROM_MEXICO,
    TRANSFER_FROM_UNITED_STATES,
)
from dedere.assessment.plain.wording import StepWords
from dedere.procedure.graph import Step

WORDS = {
    "from-mexico": FROM_MEXICO,
    "from-united-states": FROM_UNITED_STATES,
    "transfer-from-united-states": TRANSFER_FROM_UNITED_STATES,
    "transfer-from-mexico": TRANSFER_FROM_MEXICO,
}
"""By procedure; each by the process and the name of a step."""


def words_of(step: Step) -> StepWords:
    """The plain words of a step; empty where it has none."""
    return WORDS.get(repr(step.process.procedure), {}).get(key_of(step), StepWords())


def key_of(step: Step) -> str:
    """The process and the name of a step: a suit is told alike in a request and outside one."""
    return f"{step.process.name}/{step.name}" if step.process.id else step.name
