"""Same person? Mentions compared, candidates with evidence, persons by what people decided."""

from dedere.statistics.linkage.clusters import (
    Clusters,
    Conflict,
    Verdict,
    against,
    clusters,
    pair_of,
)
from dedere.statistics.linkage.mention import Birth, Mention, Name, Source

__all__ = [
    "Birth",
    "Clusters",
    "Conflict",
    "Mention",
    "Name",
    "Source",
    "Verdict",
    "against",
    "clusters",
    "pair_of",
]
