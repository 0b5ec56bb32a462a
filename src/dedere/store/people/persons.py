"""Who is one person, as far as a reader may know, and what statistics count once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import polars as pl

from dedere.bilingual import Text
from dedere.statistics.linkage import Clusters, Mention, Verdict, clusters
from dedere.statistics.linkage.saying import FORMAT, mention_data
from dedere.statistics.tables import Collection
from dedere.store.access import Reader
from dedere.store.people.acts import Decision, decisions_for, standing
from dedere.store.people.mentions import key_of, mentions_for


@dataclass(frozen=True)
class Persons:
    """Mentions, decisions, and the persons that the decisions make."""

    mentions: Mapping[str, Mention]
    decisions: tuple[Decision, ...]
    clusters: Clusters

    @cached_property
    def by_key(self) -> dict[str, Mention]:
        """The mentions by what an address on the web holds."""
        return {key_of(one.id): one for one in self.mentions.values()}

    @property
    def decided(self) -> frozenset[tuple[str, str]]:
        """The pairs about which a decision stands."""
        return frozenset(one.ids for one in self.decisions if one.stands)

    def settled(self, one: str, other: str) -> bool:
        """Whether nothing is left to ask about two mentions: decided, or one person by a chain."""
        return (one, other) in self.decided or other in self.clusters.of(one)

    def of(self, mention: str) -> str | None:
        """The id of the person whom a mention was merged into; None where it was not."""
        found = self.clusters.of(mention)
        return found[0] if len(found) > 1 else None


def persons_for(reader: Reader) -> Persons:
    """The persons that *reader* may know of.

    Decisions about a mention that the reader may not know of are left out, so that nobody is
    joined, and nothing contradicted, by way of it.
    """
    mentions = {one.id: one for one in mentions_for(reader)}
    decisions = decisions_for(reader)
    return Persons(mentions, decisions, clusters(standing(decisions)))


def person_of(reader: Reader, mention: str) -> str | None:
    """The id of the person whom a mention was merged into; None where it was not.

    The id is that of the person's first mention: all mentions of one person have the same.
    """
    return Persons({}, (), clusters(standing(decisions_for(reader)))).of(mention)


def with_persons(collection: Collection, reader: Reader) -> Collection:
    """The tables with one id in ``person`` for all rows of one person, by what people decided.

    Where nobody merged anything the tables stay as they are: the person of a casefile is that of
    the casefile, and who a defendant is has not been looked at.
    """
    merged = clusters(standing(decisions_for(reader))).persons
    named = {mention: person[0] for person in merged for mention in person}
    if not named:
        return collection
    tables = {
        name: frame.pipe(_named, named) if "person" in frame.columns else frame
        for name, frame in collection.tables.items()
    }
    doubt = _MERGED.format(mentions=len(named), persons=len(merged))
    of_defendants = [name for name in ("persons", "counts", "harms") if name in tables]
    told: dict[tuple[str, str], Text] = {(name, "person"): doubt for name in of_defendants}
    return replace(collection, tables=tables, doubts={**collection.doubts, **told})


def _named(frame: pl.DataFrame, named: Mapping[str, str]) -> pl.DataFrame:
    """One table: a request has the casefile in ``person``, the others the defendant in ``case``."""
    text = pl.String
    ids = pl.lit("case:") + pl.col("person").cast(text)
    if "case" in frame.columns and "request" not in frame.columns:
        ids = pl.lit("docket:") + pl.col("case").cast(text)
    found = ids.replace_strict(named, default=None, return_dtype=text)
    made = frame.with_columns(pl.coalesce(found, pl.col("person").cast(text)).alias("person"))
    if "person__missing" in frame.columns:
        why = pl.when(found.is_null()).then(pl.col("person__missing"))
        made = made.with_columns(why.alias("person__missing"))
    return made.cast({"person": frame.schema["person"]}) if _is_text(frame) else made


def _is_text(frame: pl.DataFrame) -> bool:
    return frame.schema["person"] == pl.String


def export(reader: Reader) -> dict[str, Any]:
    """Mentions, persons, decisions and contradictions, as plain data.

    ``persons`` resolves each merged mention to its person; a mention that is in none stands alone.
    """
    found = persons_for(reader)
    return {
        "format": FORMAT,
        "mentions": [mention_data(one) for one in found.mentions.values()],
        "persons": [{"id": one[0], "mentions": list(one)} for one in found.clusters.persons],
        "decisions": [decision_data(one) for one in found.decisions],
        "conflicts": [
            {"mentions": list(one.pair), "chain": list(one.chain)}
            for one in found.clusters.conflicts
        ],
    }


def decision_data(one: Decision) -> dict[str, Any]:
    """A decision as plain data."""
    return {
        "number": one.number,
        "mentions": list(one.ids),
        "verdict": Verdict(one.verdict).value,
        "stands": one.stands,
        "reason": one.reason,
        "by": one.by,
        "at": one.at.isoformat(timespec="seconds"),
        "undone_by": one.undone_by,
        "undone_at": one.undone_at and one.undone_at.isoformat(timespec="seconds"),
        "evidence": one.evidence,
    }


_MERGED = Text(
    "Persons merged by what people decided: {persons}, from {mentions} mentions; whom nobody "
    "merged counts as a person of his own.",
    "Personas unidas por lo que se decidió: {persons}, de {mentions} menciones; quien no se ha "
    "unido con nadie cuenta como una persona más.",
)
