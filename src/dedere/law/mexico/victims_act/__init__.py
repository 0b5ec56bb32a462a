"""Ley General de Víctimas (2013)."""
