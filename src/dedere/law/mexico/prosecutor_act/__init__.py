"""Ley de la Fiscalía General de la República (2021)."""
