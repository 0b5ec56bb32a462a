"""Ley General para Prevenir, Investigar y Sancionar la Tortura (2017)."""
