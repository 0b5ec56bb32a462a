"""Ley Orgánica de la Administración Pública Federal."""
