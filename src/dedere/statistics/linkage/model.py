"""The model as it is declared: which comparisons, which levels, and how much each says.

Probabilities and sentences stand in ``data/model.yaml``, each with its reason; the conditions that
decide which level holds stand in `conditions`. The two are checked against each other here.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from dedere.bilingual import Text
from dedere.statistics.linkage.conditions import CONDITIONS
from dedere.statistics.linkage.words import SURE, finish, of_file


@dataclass(frozen=True, slots=True)
class Level:
    """One way in which two mentions can agree or differ.

    *m* is how often it is seen in two mentions of one person, *u* in mentions of two people. Where
    *common* is set, the share of people with that name stands in for *u*, never less than *least*.
    """

    name: str
    m: float
    u: float
    common: str
    least: float
    sure: str
    reason: Text
    says: Text
    estimated: bool = False
    """Whether m and u were estimated from mentions, and are no judgments of ours."""

    @property
    def weight(self) -> float:
        """In bits, for two names as common as *u* says: above zero speaks for one person."""
        return math.log2(self.m / self.u)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One thing that two mentions can be compared by."""

    name: str
    title: Text
    silent: Text
    """What is said where nothing can be compared: that is no evidence either way."""
    levels: tuple[Level, ...]
    one_sided: bool
    """Only its presence says something; then its m and u are not all there is."""

    def level(self, name: str) -> Level:
        """The level of this name."""
        return next(one for one in self.levels if one.name == name)


@dataclass(frozen=True, slots=True)
class Model:
    """The whole of it."""

    version: str
    partners: float
    most: float
    prior_sure: str
    prior_reason: Text
    comparisons: tuple[Comparison, ...]
    trained_on: int = 0
    """From how many mentions probabilities were estimated; 0 where none were."""

    def prior(self, mentions: int) -> float:
        """The chance that two mentions taken blindly are of one person."""
        if mentions < 2:
            return self.most
        return min(self.most, 2 * self.partners / (mentions - 1))

    def comparison(self, name: str) -> Comparison:
        """The comparison of this name."""
        return next(one for one in self.comparisons if one.name == name)

    def with_levels(self, found: dict[tuple[str, str], tuple[float, float]], on: int) -> Model:
        """The model with estimated m and u, by comparison and level."""
        return replace(
            self,
            trained_on=on,
            comparisons=tuple(
                replace(
                    one,
                    levels=tuple(
                        replace(
                            level,
                            m=found[one.name, level.name][0],
                            u=found[one.name, level.name][1],
                            estimated=True,
                        )
                        if (one.name, level.name) in found
                        else level
                        for level in one.levels
                    ),
                )
                for one in self.comparisons
            ),
        )


@cache
def model() -> Model:
    """The declared model, read once. Its version changes with any word of the data.

    Raises:
        InputErrors: with everything that is wrong with the file.
    """
    told = of_file("model.yaml")
    number = told.text("version")
    known = {one: one for one in SURE}
    comparisons = []
    for one in told.items("comparisons"):
        name = one.text("name")
        title, silent = one.needed_words("title"), one.needed_words("silent")
        one_sided = bool(one.flag("one_sided", False))
        levels = []
        for level in one.items("levels"):
            m, u = (float(level.number(key) or 0) for key in ("m", "u"))
            if not (0 < m <= 1 and 0 < u <= 1):
                level.wrong(level.node, "m and u lie between 0 and 1", "m y u están entre 0 y 1")
            levels.append(
                Level(
                    level.text("level"),
                    m,
                    u,
                    level.text("common", ""),
                    float((level.number("least") if level.has("least") else 0) or 0),
                    level.option("sure", known, "doubtful"),
                    level.needed_words("reason"),
                    level.needed_words("says"),
                )
            )
            level.close()
        conditions = CONDITIONS.get(name)
        if conditions is None or [a.name for a in levels] != list(conditions.levels):
            one.wrong(one.node, f"no condition fits {name}", f"ninguna condición calza con {name}")
        for what in () if one_sided else ("m", "u"):
            if abs(sum(getattr(a, what) for a in levels) - 1) > 1e-3:
                one.wrong(one.node, f"the {what} do not add up to 1", f"las {what} no suman 1")
        one.close()
        comparisons.append(Comparison(name, title, silent, tuple(levels), one_sided))
    if told.has("prior"):
        prior = type(told)(told.at("prior"), told.problems)
        partners, most = (float(prior.number(key) or 0) for key in ("partners", "most"))
        sure, reason = prior.option("sure", known, "doubtful"), prior.needed_words("reason")
        prior.close()
    finish(told)
    return Model(f"{number}-{_hash()}", partners, most, sure, reason, tuple(comparisons))


def _hash() -> str:
    """The beginning of a hash of all the data and of the conditions."""
    taken = hashlib.sha256()
    folder = files("dedere.statistics.linkage")
    for place in (
        *(folder / "data" / name for name in ("names.yaml", "short_forms.yaml", "common.yaml")),
        folder / "data" / "model.yaml",
        *(folder / name for name in ("conditions.py", "parsing.py", "folding.py")),
    ):
        taken.update(place.read_bytes())
    return taken.hexdigest()[:10]
