"""Evidence in words: one sentence for each thing that could be compared, and for what could not."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dedere.bilingual import Text, same
from dedere.statistics.linkage.mention import SEXES, Mention
from dedere.statistics.linkage.rows import proceeding_key

if TYPE_CHECKING:
    from dedere.statistics.linkage.model import Model
    from dedere.statistics.linkage.rows import Rows

SIDES: dict[str, Text] = {
    "for": Text("speaks for one person", "habla a favor de una sola persona"),
    "against": Text("speaks against", "habla en contra"),
    "silent": Text("says nothing", "no dice nada"),
}
_LITTLE = 0.05
"""Less than this, in bits, is evidence neither way."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one comparison says."""

    comparison: str
    level: str
    """Empty where nothing could be compared."""
    side: str
    """``for``, ``against`` or ``silent``."""
    weight: float
    """In bits; 0 where nothing is said. All of them with the prior make the weight of the pair."""
    says: Text
    why: Text | None = None
    """Why it weighs so much, where that was declared."""
    estimated: bool = False


def evidence_of(
    first: Mention, second: Mention, row: dict[str, Any], rows: Rows, used: Model, prior: float
) -> tuple[Evidence, ...]:
    """The evidence of a pair; *row* is what Splink says of the readings that fit best."""
    from dedere.statistics.linkage.scoring import combinations, level_of

    turned = row["mention_l"] != first.id
    told = [Evidence("before", "", "against", *_before(used, prior))]
    for one in used.comparisons:
        name = level_of(used, one.name, row)
        if name is None:
            told.append(Evidence(one.name, "", "silent", 0.0, one.silent))
            continue
        level = one.level(name)
        weight = float(row[f"mw_{one.name}"]) + float(row.get(f"mw_tf_adj_{one.name}") or 0)
        a, b = _values(one.name, first, second, row, rows, turned)
        says = level.says.format(a=a, b=b)
        if level.common:
            share = row[f"tf_{level.common}_l"], row[f"tf_{level.common}_r"]
            says = _with_share(says, max((x for x in share if x), default=0.0), level.least)
        side = "silent" if abs(weight) < _LITTLE else "for" if weight > 0 else "against"
        told.append(
            Evidence(one.name, name, side, round(weight, 4), says, level.reason, level.estimated)
        )
    ways = combinations(rows, first.id) * combinations(rows, second.id)
    if ways > 1:
        told.append(
            Evidence("names", "", "against", round(-math.log2(ways), 4), _WAYS.format(n=ways))
        )
    return tuple(told)


def _before(used: Model, prior: float) -> tuple[float, Text, Text]:
    weight = math.log2(prior / (1 - prior))
    return round(weight, 4), _BEFORE.format(n=f"{round(1 / prior):,}"), used.prior_reason


def _with_share(says: Text, share: float, least: float) -> Text:
    if not share:
        return says
    shown = f"{max(round(1 / max(share, least), -1 if share < 0.02 else 0), 1):,.0f}"
    return Text(
        f"{says.en} It counts as a name that 1 person in {shown} bears.",
        f"{says.es} Cuenta como un nombre que lleva 1 persona de cada {shown}.",
    )


def _values(
    comparison: str,
    first: Mention,
    second: Mention,
    row: dict[str, Any],
    rows: Rows,
    turned: bool,
) -> tuple[Text, Text]:
    """What each of the two says, for the sentence."""
    ends = ("_r", "_l") if turned else ("_l", "_r")
    if comparison in ("surnames", "given"):
        read = [rows.reading[row[f"unique_id{end}"]] for end in ends]
        shown = [one.surnames if comparison == "surnames" else " ".join(one.given) for one in read]
        return same(_titled(shown[0])), same(_titled(shown[1]))
    if comparison == "nickname":
        nicks = [rows.names[one.id].nicknames for one in (first, second)]
        return same(_titled(", ".join(nicks[0]))), same(_titled(", ".join(nicks[1])))
    if comparison == "proceedings":
        keys = [{proceeding_key(n): n for n in sorted(one.proceedings)} for one in (first, second)]
        both = sorted(keys[0][key] for key in keys[0].keys() & keys[1].keys())
        return same(", ".join(both)), same(", ".join(both))
    return _plain(comparison, first), _plain(comparison, second)


def _plain(comparison: str, one: Mention) -> Text:
    if comparison == "birth":
        return same(str(one.birth))
    if comparison == "nationality":
        return _listed(one.nationalities)
    if comparison == "sex":
        return SEXES[one.sex or "m"]
    if comparison == "birthplace":
        return same(one.birthplace or "-")
    if comparison == "suffix":
        from dedere.statistics.linkage.parsing import names_of

        said = names_of(one).suffix
        return _SUFFIXES.get(said) or same(said)
    return one.source.label or same(one.source.of)


def _listed(codes: Iterable[str]) -> Text:
    from dedere.law.facts.countries import COUNTRIES

    found = [COUNTRIES.get(code) or same(code) for code in sorted(codes)]
    return Text(", ".join(one.en for one in found), ", ".join(one.es for one in found))


def _titled(folded: str) -> str:
    return folded.title() or "-"


_SUFFIXES = {"younger": Text("Jr.", "hijo"), "elder": Text("Sr.", "padre")}
_BEFORE = Text(
    "Before anything is compared, one pair in {n} is taken to be of one person.",
    "Antes de comparar nada, se supone que un par de cada {n} es de una misma persona.",
)
_WAYS = Text(
    "It is the best of {n} combinations of their names; the more there are, the likelier one fits "
    "by chance.",
    "Es la mejor de {n} combinaciones de sus nombres; cuantas más hay, más fácil es que una calce "
    "por azar.",
)
