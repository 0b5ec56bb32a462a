"""Ley Orgánica del Poder Judicial de la Federación (2024)."""
