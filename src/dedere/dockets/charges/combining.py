"""Totals across the counts of one defendant, as the codebook asks.

Concurrent terms give the longest one, consecutive ones are added, a total that is printed is
taken. Where the text does not say how terms run, they run concurrently (18 USC 3584(a)), except
where the section says that its term is consecutive (18 USC 924(c), 1028A): then nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dedere.dockets.charges import tokens
from dedere.dockets.charges.charge import Charge
from dedere.dockets.charges.dispositions import Disposition, Judgment
from dedere.dockets.charges.outcomes import Outcome, Words
from dedere.dockets.charges.terms import Amount, Term


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence of a defendant over all counts, by the original judgment."""

    prison_months: float | None = None
    prison_other: str | None = None
    """``time served`` or ``life``."""
    supervised_release_months: float | str | None = None
    """A number, or ``life``."""
    probation_months: float | None = None
    fine_usd: float | None = None
    assessment_usd: float | None = None
    restitution_usd: float | None = None
    restitution_later: bool = False
    forfeiture: bool = False
    forfeiture_usd: float | None = None
    home_confinement_months: float | None = None
    other: tuple[str, ...] = ()
    """Clauses that say how prison terms run to one another or to another sentence, as printed."""
    is_original: bool = True
    """False where only a later judgment (amended, revocation) is shown."""
    doubts: tuple[str, ...] = ()
    """Names of the values that rest on more than the words."""
    evidence: dict[str, tuple[tuple[int, Words], ...]] = field(default_factory=dict)
    """For each value the words, with the place of their count."""


Counted = tuple[Charge | None, Disposition]


def combine(counts: Sequence[Counted]) -> Sentence | None:
    """The totals of all sentenced counts; None where none is sentenced.

    Courts print the whole judgment beside each count, or beside each count its own part: a text
    that is printed twice counts once.
    """
    sentenced = [
        (place, charge, disposition)
        for place, (charge, disposition) in enumerate(counts)
        if disposition.outcome is Outcome.SENTENCED and disposition.judgments
    ]
    if not sentenced:
        return None
    judged: list[tuple[int, Charge | None, Judgment]] = []
    seen: set[str] = set()
    for place, charge, disposition in sentenced:
        key = " ".join(disposition.text.split()).lower()
        if key in seen:
            continue
        seen.add(key)
        chosen = disposition.original or next(
            (one for one in disposition.judgments if one.kind != "revocation"), None
        )
        if chosen is not None:
            judged.append((place, charge, chosen))
    if not judged:
        return Sentence(is_original=False)
    return _Combining(judged, [charge for _, charge, _ in sentenced]).sentence()


class _Combining:
    def __init__(
        self, judged: list[tuple[int, Charge | None, Judgment]], charges: list[Charge | None]
    ) -> None:
        self.judged = judged
        # A text that is printed beside several counts stands for all of them.
        self.shared = len(charges) > len(judged)
        self.charges = charges
        self.evidence: dict[str, tuple[tuple[int, Words], ...]] = {}
        self.doubts: list[str] = []

    def sentence(self) -> Sentence:
        prison, other = self._prison()
        release = self._longest("supervised_release_months", tokens.RELEASE)
        probation = self._longest("probation_months", tokens.PROBATION)
        home = self._longest("home_confinement_months", tokens.HOME)
        restitution = self._money("restitution_usd", tokens.RESTITUTION)
        forfeits = [(p, j.forfeiture) for p, _, j in self.judged if j.forfeiture is not None]
        if forfeits:
            self.evidence["forfeiture"] = tuple(forfeits)
        later = any(
            amount.dollars is None
            for _, _, j in self.judged
            for amount in j.money(tokens.RESTITUTION)
        )
        return Sentence(
            prison,
            other,
            release,
            probation if not isinstance(probation, str) else None,
            self._money("fine_usd", tokens.FINE),
            self._money("assessment_usd", tokens.ASSESSMENT),
            restitution,
            later and restitution is None,
            bool(forfeits),
            self._money("forfeiture_usd", tokens.FORFEITURE),
            home if not isinstance(home, str) else None,
            self._running_clauses(),
            all(judgment.kind == "original" for _, _, judgment in self.judged),
            tuple(dict.fromkeys(self.doubts)),
            self.evidence,
        )

    def _running_clauses(self) -> tuple[str, ...]:
        said = [t.clause for _, _, t in self._terms(tokens.PRISON) if t.running or t.outside]
        # A clause of two terms is told once, from the first on.
        return tuple(
            dict.fromkeys(
                one for one in said if not any(one != o and o.endswith(one) for o in said)
            )
        )

    def _terms(self, kind: str) -> list[tuple[int, Charge | None, Term]]:
        found: list[tuple[int, Charge | None, Term]] = []
        seen: set[tuple[object, ...]] = set()
        for place, charge, judgment in self.judged:
            for term in judgment.of(kind):
                # The same counts and months said beside two counts are one term.
                key = (term.counts, term.months, term.life, term.served, term.total)
                if term.counts and key in seen:
                    continue
                seen.add(key)
                found.append((place, charge, term))
        return found

    def _prison(self) -> tuple[float | None, str | None]:
        terms = self._terms(tokens.PRISON)
        if not terms:
            return None, None
        self.evidence["prison_months"] = tuple((place, term.words) for place, _, term in terms)
        served = "time served" if any(term.served for _, _, term in terms) else None
        if any(term.life for _, _, term in terms):
            return None, "life"
        lengths = [term for _, _, term in terms if term.months is not None]
        if served and lengths:
            self.doubts.append("prison_months")
        totals = {term.months for term in lengths if term.total}
        if len(totals) == 1:
            return totals.pop(), served
        if any(_has_a_stray(judgment) for _, _, judgment in self.judged):
            self.doubts.append("prison_months")
        return (self._run_together(lengths) if lengths else None), served

    def _run_together(self, terms: list[Term]) -> float | None:
        """The length of several terms together; None where nothing tells it."""
        whole = [term for term in terms if not term.counts]
        parts = [term for term in terms if term.counts]
        if whole and parts and len({term.months for term in whole}) == 1:
            # "360 months, which consists of 240 on count 1 and 120 on count 2".
            months = whole[0].months
            if months in {_added(parts), _longest_of(parts)}:
                return months
        if len(terms) == 1 and terms[0].running != "consecutive":
            return terms[0].months
        consecutive = [term for term in terms if term.running == "consecutive"]
        rest = [term for term in terms if term.running != "consecutive"]
        if not consecutive:
            return self._concurrent(rest)
        if len(terms) == 1 and not terms[0].counts and self._covers_several():
            # Printed alike beside several counts: whether they add up is not told.
            self.doubts.append("prison_months")
            return None
        if len(terms) > 2 and not rest:
            self.doubts.append("prison_months")
        return _longest_of(rest) + _added(consecutive)

    def _concurrent(self, terms: list[Term]) -> float | None:
        if any(term.running is None for term in terms):
            said = any(term.running == "concurrent" for term in terms)
            if not said and any(_is_consecutive(charge) for charge in self.charges):
                self.doubts.append("prison_months")
                return None
            if len(self.judged) == 1 and not any(term.counts for term in terms):
                # Two lengths for one count, and nothing says how they belong together.
                self.doubts.append("prison_months")
                return None
            if not said:
                self.doubts.append("prison_months")
        return _longest_of(terms)

    def _covers_several(self) -> bool:
        return self.shared or any(charge and len(charge.numbers) > 1 for charge in self.charges)

    def _longest(self, name: str, kind: str) -> float | str | None:
        terms = self._terms(kind)
        if not terms:
            return None
        self.evidence[name] = tuple((place, term.words) for place, _, term in terms)
        if any(term.life for _, _, term in terms):
            return "life"
        lengths = [term.months for _, _, term in terms if term.months is not None]
        if kind != tokens.RELEASE and any(term.running == "consecutive" for _, _, term in terms):
            self.doubts.append(name)
        return max(lengths, default=None)

    def _money(self, name: str, kind: str) -> float | None:
        amounts = [
            (place, amount)
            for place, _, judgment in self.judged
            for amount in judgment.money(kind)
            if amount.dollars is not None
        ]
        if not amounts:
            return None
        self.evidence[name] = tuple((place, amount.words) for place, amount in amounts)
        totals = {amount.dollars for _, amount in amounts if amount.total}
        if len(totals) == 1:
            return totals.pop()
        return self._sum(name, kind, amounts)

    def _sum(self, name: str, kind: str, amounts: list[tuple[int, Amount]]) -> float | None:
        several = len({place for place, _ in amounts}) > 1
        values = [_times(amount, self._number_of_counts()) for _, amount in amounts]
        if len(amounts) == 1:
            only = amounts[0][1]
            alone = not only.counts and not only.per_count
            small = kind == tokens.ASSESSMENT and 0 < (only.dollars or 0) <= 100
            if small and alone and self._number_of_counts() > 1:
                # $100 beside each of two counts: of each, or of both?
                self.doubts.append(name)
            return values[0]
        plain = {amount.dollars for _, amount in amounts if not amount.per_count}
        if len(plain) == 1 and not several and any(amount.per_count for _, amount in amounts):
            # "$200 ($100 on each count)" says one thing twice.
            return plain.pop()
        distinct = {amount.dollars for _, amount in amounts}
        if kind in {tokens.RESTITUTION, tokens.FORFEITURE} and len(distinct) == 1:
            return values[0]
        if any(amount.counts for _, amount in amounts) or several:
            if kind != tokens.ASSESSMENT:
                self.doubts.append(name)
            return sum(values)
        if not any(distinct):
            return 0
        nonzero = {value for value in values if value}
        self.doubts.append(name)
        return nonzero.pop() if len(nonzero) == 1 else None

    def _number_of_counts(self) -> int:
        return sum(len(charge.numbers) or 1 if charge else 1 for charge in self.charges)


def _has_a_stray(judgment: Judgment) -> bool:
    """Whether one of several lengths has no kind: "60 months custody, 24 months"."""
    lengths = [term for term in judgment.of(tokens.PRISON) if term.months is not None]
    stray = [term for term in lengths if not term.named and not term.counts]
    return len(lengths) > 1 and bool(stray)


def _longest_of(terms: list[Term]) -> float:
    return max((term.months or 0 for term in terms), default=0)


def _added(terms: list[Term]) -> float:
    """The sum; a term on each of several counts counts as often as there are counts."""
    return sum(
        (term.months or 0) * (len(term.counts) if term.each and term.counts else 1)
        for term in terms
    )


def _times(amount: Amount, number: int) -> float:
    times = (len(amount.counts) or number) if amount.per_count else 1
    return (amount.dollars or 0) * times


def _is_consecutive(charge: Charge | None) -> bool:
    """Whether the law itself makes the term consecutive."""
    if charge is None:
        return False
    for one in charge.statutes:
        if (one.title, one.section) == ("18", "1028A"):
            return True
        if (one.title, one.section) == ("18", "924") and any(
            printed.startswith("(c)") for printed in one.subsections
        ):
            return True
    return False
