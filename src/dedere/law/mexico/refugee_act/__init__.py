"""Ley sobre Refugiados, Protección Complementaria y Asilo Político (2011)."""
