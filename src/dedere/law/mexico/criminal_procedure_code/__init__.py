"""Código Nacional de Procedimientos Penales (2014)."""
