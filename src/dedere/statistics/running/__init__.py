"""Answers to declared statistics: one pass over the rows, on the engine where they lie."""

from dedere.statistics.running.answer import Answer, Row
from dedere.statistics.running.answering import answer
from dedere.statistics.running.query import Engine, Query

__all__ = ["Answer", "Engine", "Query", "Row", "answer"]
