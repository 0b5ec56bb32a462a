"""Ley de Seguridad Nacional."""
