"""Everything that is told of how coders agree: for programs, as CSV, and what a page needs."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dedere.bilingual import Language, Text
from dedere.errors import NotKnownError, did_you_mean
from dedere.statistics.agreement.alphas import LEVEL, RESAMPLES, Alpha
from dedere.statistics.agreement.comparing import compared
from dedere.statistics.agreement.doubting import sentences
from dedere.statistics.agreement.kappas import Kappa
from dedere.statistics.agreement.measuring import Agreement, Difference, Verdict, measured
from dedere.statistics.agreement.model import Book, Codings, Rating, book_of

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Report:
    """All that was measured of one source."""

    codings: Codings
    book: Book
    found: tuple[Agreement, ...]
    empty: tuple[str, ...]
    """What was compared and nobody gave a value for, and all agree on that."""
    resamples: int
    seed: int

    def of(self, verdict: Verdict) -> tuple[Agreement, ...]:
        """The variables of which this follows."""
        return tuple(one for one in self.found if one.verdict is verdict)

    @property
    def presence_below(self) -> tuple[Agreement, ...]:
        """Those on whose values coders agree, and not on whether there is one."""
        return tuple(one for one in self.of(Verdict.MET) if one.presence_below)

    def data(self, lang: Language = "en", *, differences: bool = False) -> dict[str, Any]:
        """The report as JSON has it; what the coders said only with *differences*."""
        codings = self.codings
        return {
            "format": FORMAT,
            "sources": list(codings.sources),
            "units": codings.units,
            "coders": list(codings.coders),
            "demand": {
                "alpha": self.book.demand,
                "lowest": self.book.lowest,
                "source": self.book.source.in_(lang),
                "confidence": self.book.confidence,
            },
            "level": LEVEL,
            "resamples": self.resamples,
            "seed": self.seed,
            "method": METHOD.format(n=f"{self.resamples:,}", seed=self.seed).in_(lang),
            "written_later": codings.later,
            "lost": codings.lost,
            "notes": [one.in_(lang) for one in self.notes],
            "variables": [_data(one, lang, differences=differences) for one in self.found],
            "no_values": list(self.empty),
        }

    @property
    def notes(self) -> tuple[Text, ...]:
        """What must be known to read the numbers."""
        said = []
        if self.codings.later:
            said.append(_LATER.format(n=self.codings.later))
        if self.codings.lost:
            said.append(_LOST.format(n=self.codings.lost))
        if self.codings.is_table:
            said.append(_BARE)
        return tuple(said)


def report(
    codings: Codings,
    codebook: Mapping[str, Any] | None = None,
    *,
    variables: Sequence[str] = (),
    resamples: int = RESAMPLES,
    seed: int = 0,
) -> Report:
    """Measure how coders agree.

    Args:
        codings: what they said: of `read` or `of_lines`.
        codebook: the codebook as plain data (`to_data`), for kinds, parts and demands.
        variables: only these, or parts of them (``plea.final``).
        resamples: how often units are drawn for the intervals.
        seed: the same seed, the same intervals.

    Raises:
        NotKnownError: a variable that nobody coded.
        DedereError: a value that its metric cannot count.
    """
    book = book_of(codebook)
    every = list(compared(codings, book))
    for name in variables:
        if not any(one.path == name or one.path.startswith(f"{name}.") for one in every):
            known = [one.path for one in every]
            raise NotKnownError(_NO_VARIABLE.format(name=name), did_you_mean(name, known))
    asked = compared(codings, book, variables) if variables else iter(every)
    found = measured(asked, resamples=resamples, seed=seed)
    told = tuple(one for one in found if one.has_values or one.presence_below)
    empty = tuple(one.path for one in found if one not in told)
    return Report(codings, book, told, empty, resamples, seed)


# -- one variable --------------------------------------------------------------------------------


def _data(one: Agreement, lang: Language, *, differences: bool) -> dict[str, Any]:
    about = one.compared
    return {
        "variable": one.path,
        "title": about.title.in_(lang),
        "metric": str(about.metric),
        "demand": one.demand,
        "verdict": str(one.verdict),
        "why": one.value.why.label.in_(lang) if one.value.why else None,
        "why_code": str(one.value.why) if one.value.why else None,
        "coders": list(about.coders),
        "units": about.rated,
        "coded_twice": about.doubly,
        "unpaired_rows": about.unpaired,
        "alpha": _alpha(one.value),
        "presence": {**_alpha(one.presence), "below": one.presence_below},
        "kappa": [_kappa(each) for each in one.kappas],
        "warnings": [text.in_(lang) for text in sentences(one)],
        "differ": [_difference(each, values=differences) for each in one.differences],
    }


def _alpha(one: Alpha) -> dict[str, Any]:
    return {
        "value": one.value,
        "low": one.low,
        "high": one.high,
        "below_demand": one.below,
        "observed": one.observed,
        "units": one.units,
        "items": one.items,
        "ratings": one.ratings,
        "resamples": one.resamples,
        "resamples_undefined": one.undefined,
    }


def _kappa(one: Kappa) -> dict[str, Any]:
    return {
        "coders": list(one.coders),
        "items": one.items,
        "value": one.value,
        "low": one.low,
        "high": one.high,
        "variance": one.variance,
        "bootstrap_low": one.drawn[0] if one.drawn else None,
        "bootstrap_high": one.drawn[1] if one.drawn else None,
        "observed": one.observed,
    }


def _difference(one: Difference, *, values: bool) -> dict[str, Any]:
    told: dict[str, Any] = {"unit": one.unit, "row": one.row}
    if values:
        told["said"] = [
            {"coder": coder, "value": _plain(said), "missing": said.missing}
            for coder, said in one.said
        ]
    return told


def _plain(said: Rating) -> Any:
    return None if said.missing else said.value


# -- CSV -----------------------------------------------------------------------------------------

COLUMNS = (
    "variable", "title", "metric", "verdict", "why", "demand", "alpha", "low", "high", "observed",
    "units", "items", "ratings", "coded_twice", "presence_alpha", "presence_low", "presence_high",
    "presence_observed", "kappa", "kappa_low", "kappa_high", "kappa_bootstrap_low",
    "kappa_bootstrap_high", "differ", "unpaired_rows", "resamples", "seed", "warnings",
)  # fmt: skip


def as_csv(found: Report, lang: Language = "en") -> str:
    """A row a variable; numbers with a point, nothing where there is none.

    Kappa stands where there are two coders.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in found.found:
        told = _data(one, lang, differences=False)
        value, there = told["alpha"], told["presence"]
        kappas = told["kappa"]
        kappa = kappas[0] if len(kappas) == 1 else {}
        row: dict[str, Any] = {
            **{name: told[name] for name in COLUMNS if name in told},
            "alpha": value["value"],
            **{name: value[name] for name in ("low", "high", "observed", "units", "items")},
            "ratings": value["ratings"],
            **{f"presence_{name}": there[name] for name in ("low", "high", "observed")},
            "presence_alpha": there["value"],
            "kappa": kappa.get("value"),
            **{f"kappa_{name}": kappa.get(name) for name in ("low", "high")},
            **{f"kappa_bootstrap_{end}": kappa.get(f"bootstrap_{end}") for end in ("low", "high")},
            "differ": len(one.differences),
            "resamples": found.resamples,
            "seed": found.seed,
            "warnings": " ".join(told["warnings"]),
        }
        writer.writerow([_cell(row[name]) for name in COLUMNS])
    return out.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"  # a spreadsheet would take it for a formula
    return "" if value is None else value


METHOD = Text(
    "Krippendorff's alpha; Cohen's kappa of each two coders with its large-sample interval "
    "(Fleiss, Cohen and Everitt 1969). Intervals of 95 %: percentile bootstrap, {n} resamples of "
    "the units, seed {seed}. What was written after the codings opened is left out.",
    "Alfa de Krippendorff; kappa de Cohen de cada dos codificadores con su intervalo de muestra "
    "grande (Fleiss, Cohen y Everitt, 1969). Intervalos de 95 %: bootstrap de percentiles, {n} "
    "remuestreos de las unidades, semilla {seed}. Lo escrito tras abrirse las codificaciones no "
    "cuenta.",
)
_LATER = Text(
    "{n} acts were written after both codings opened, and are not counted.",
    "{n} actos se escribieron después de abrirse ambas codificaciones y no cuentan.",
)
_LOST = Text(
    "Of {n} values this file holds only what was written after the opening. Export with --history.",
    "De {n} valores este archivo solo tiene lo escrito tras la apertura. Exporte con --history.",
)
_BARE = Text(
    "A bare table does not say what its variables are: each is compared as the same or not, unless "
    "a metric is named.",
    "Una simple tabla no dice qué son sus variables: cada una se compara como igual o no, salvo "
    "que se nombre una métrica.",
)
_NO_VARIABLE = Text("Nobody coded '{name}'.", "Nadie codificó «{name}».")
