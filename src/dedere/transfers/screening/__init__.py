"""Screening: who of a roster may be transferred, who may not, and what would decide the rest."""

from dedere.transfers.screening.screening import Counts, Screening, screen

__all__ = ["Counts", "Screening", "screen"]
