"""Sums of money: exact decimals inside, plain numbers outside."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Decimal

CENT = Decimal("0.01")


def cents(value: Decimal) -> Decimal:
    """To two decimals."""
    return value.quantize(CENT, ROUND_HALF_EVEN)


def plain(value: Decimal | None) -> int | float | None:
    """A number as JSON has it: whole where it is whole, else with at most two decimals."""
    if value is None:
        return None
    value = cents(value)
    return int(value) if value == value.to_integral_value() else float(value)


def dollars(value: Decimal, lang: str) -> str:
    """Whole dollars: $3,360,000; in Spanish US$3,360,000."""
    sign = "-" if value < 0 else ""
    return f"{sign}{'US$' if lang == 'es' else '$'}{abs(round(value)):,}"


def dollars_at_least(value: Decimal, lang: str) -> str:
    """Whole dollars, rounded up: what is needed, never a little less."""
    return dollars(value.quantize(Decimal(1), ROUND_CEILING), lang)


def pesos(value: Decimal) -> str:
    """Whole Mexican pesos."""
    return f"MXN {round(value):,}"
