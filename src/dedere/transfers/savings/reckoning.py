"""From a question to the whole answer: bases, range, claim, what is subtracted, both treasuries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.transfers.savings.asking import Question
from dedere.transfers.savings.bases import Base, Fee, fees, marginal, relieved
from dedere.transfers.savings.claim import Claim, weigh
from dedere.transfers.savings.drivers import EXPENSES, Driver, Range, drivers
from dedere.transfers.savings.receiving import Receiving, receive

BY_TREATY = ("transfer-treaty-1976/4/3", "transfer-treaty-1976/5/4")
"""The receiving State starts the transfer at its own expense, and is not paid back for the rest."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A fee that does not count for the day asked for."""

    fee: Fee
    why: Text


@dataclass(frozen=True, slots=True)
class Savings:
    """The answer."""

    question: Question
    bases: tuple[Base, ...]
    left_out: tuple[LeftOut, ...]
    in_force: tuple[Fee, ...]
    """The fee of the latest fiscal year published by the day; two where its figures contradict."""
    costs: Range
    """The lowest and the highest annual cost of the range."""
    range: Range
    """Years times those costs; nothing is subtracted."""
    costs_from: tuple[str, str] | None
    """The bases that the two costs come from; None where they were given."""
    net: Range
    """With early release here, and less what was given for escorts, flight and hearings."""
    claim: Claim | None
    drivers: tuple[Driver, ...]
    receiving: Receiving


def reckon(question: Question) -> Savings:
    """All that can be said of a saving; see the package for how it is meant.

    Raises:
        DedereError: where no fee had been published by the day asked for and no costs are given.
    """
    known, left_out = _of_day(fees(), question.on)
    newest = _newest(known, question.on or question.said_on)
    bases: list[Base] = [*known]
    bases.append(marginal(question.marginal_cost))
    bases.append(relieved(question.relieved_share, newest[0] if newest else None))
    costs, names = _costs(question, bases)
    gross = (question.years * costs[0], question.years * costs[1])
    net = _net(question, costs)
    return Savings(
        question=question,
        bases=tuple(bases),
        left_out=tuple(left_out),
        in_force=newest,
        costs=costs,
        range=gross,
        costs_from=names,
        net=net,
        claim=weigh(question, bases),
        drivers=drivers(question, costs),
        receiving=receive(question, net),
    )


def _of_day(all_fees: tuple[Fee, ...], day: date | None) -> tuple[list[Fee], list[LeftOut]]:
    """The fees published by a day; all of them where no day is asked for."""
    known, left_out = [], []
    for fee in all_fees:
        out = True if day is None else fee.out_by(day)
        if out:
            known.append(fee)
        else:
            left_out.append(LeftOut(fee, _LATER if out is False else _NOT_KNOWN))
    return known, left_out


def _newest(known: list[Fee], day: date | None) -> tuple[Fee, ...]:
    published = [fee for fee in known if day is None or fee.out_by(day)]
    newest = max((fee.fiscal_year for fee in published), default=0)
    return tuple(fee for fee in published if fee.fiscal_year == newest)


def _costs(question: Question, bases: list[Base]) -> tuple[Range, tuple[str, str] | None]:
    """The two costs given; else those of the cheapest and the dearest basis that has a cost."""
    if question.costs is not None:
        return question.costs, None
    priced = [(base.annual_cost, base.name) for base in bases if base.annual_cost is not None]
    if not priced:
        raise DedereError(_NO_BASE.format(day=question.on), _GIVE_COSTS)
    (low, cheapest), (high, dearest) = min(priced), max(priced)
    return (low, high), (cheapest, dearest)


def _net(question: Question, costs: Range) -> Range:
    fewest = question.years if question.years_to_release is None else question.years_to_release
    spent = sum((getattr(question, name) or Decimal(0) for name in EXPENSES), Decimal(0))
    return (fewest * costs[0] - spent, question.years * costs[1] - spent)


_LATER = Text("Published after that day.", "Publicada después de ese día.")
_NOT_KNOWN = Text(
    "The day of its notice is not known well enough.",
    "El día de su aviso no se conoce con la precisión necesaria.",
)
_NO_BASE = Text(
    "No fee is known to have been published by {day}.",
    "No consta ninguna cuota publicada al {day}.",
)
_GIVE_COSTS = Text(
    "Give what a year costs: --cost-low and --cost-high.",
    "Diga cuánto cuesta un año: --cost-low y --cost-high.",
)
