"""Surrender: whether it is ready, what went wrong at it, and the watch over speciality after it."""

from dedere.assessment.surrender.board import Board, boards_of
from dedere.assessment.surrender.items import ITEMS, ItemKind, items_for
from dedere.assessment.surrender.missteps import Challenge, challenges_of
from dedere.assessment.surrender.readiness import Item, Readiness, readiness_of
from dedere.assessment.surrender.speciality import Closing, Question, questions_of

__all__ = [
    "ITEMS",
    "Board",
    "Challenge",
    "Closing",
    "Item",
    "ItemKind",
    "Question",
    "Readiness",
    "boards_of",
    "challenges_of",
    "items_for",
    "questions_of",
    "readiness_of",
]
