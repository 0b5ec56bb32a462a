"""Ley de Extradición Internacional, published on 29 December 1975."""
