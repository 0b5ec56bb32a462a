"""The law applied to a casefile: findings, reasons, what is missing, what stands in the way.

A finding is what a rule concludes; it is never an opinion (the judge's) nor a decision (the
Executive's). What lies at the Executive's discretion is listed apart and never decided here.
"""

from dedere.assessment.assess import assess
from dedere.assessment.checklist import ChecklistItem, checklist
from dedere.assessment.findings import Assessment, Finding
from dedere.assessment.grounds import GroundInCase, grounds_of
from dedere.assessment.missing import MissingFact, missing_fact
from dedere.assessment.outcome import Outcome, RequestOutcome
from dedere.assessment.transfer_outcome import TransferAnswer, TransferOutcome

__all__ = [
    "Assessment",
    "ChecklistItem",
    "Finding",
    "GroundInCase",
    "MissingFact",
    "Outcome",
    "RequestOutcome",
    "TransferAnswer",
    "TransferOutcome",
    "assess",
    "checklist",
    "grounds_of",
    "missing_fact",
]
