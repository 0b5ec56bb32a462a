"""A network as the picture takes it."""

from __future__ import annotations

from collections.abc import Collection

from dedere.bilingual import Text
from dedere.connections.labels import KINDS
from dedere.connections.network import Network, Node
from dedere.pictures.network import SHAPES, Chart, Dot, Line

MOST = 72
"""So many things can be told apart in one picture; the rest stands in the table."""


def chart_of(network: Network, sealed: Collection[str] = (), title: Text | None = None) -> Chart:
    """The chart of a network: at most `MOST` things, those with the most ties first.

    Args:
        network: what is drawn.
        sealed: ids of nodes that are closed to the public, beside the papers recorded as such.
        title: what stands above it.
    """
    nodes = [one for one in network if one.kind in SHAPES]
    drawn = {one.id for one in _most_tied(network, nodes)}
    seen: set[tuple[str, str, str, bool]] = set()
    lines = []
    for link in network.ties:
        what = (link.from_, link.to, link.label.en, link.alleged)
        # Two casefiles that say the same tie are one line.
        if link.from_ in drawn and link.to in drawn and what not in seen:
            seen.add(what)
            lines.append(Line(link.from_, link.to, link.label, link.alleged))
    return Chart(
        title=title or _TITLE,
        dots=tuple(
            Dot(one.id, one.kind, one.label, one.public is False or one.id in sealed)
            for one in nodes
            if one.id in drawn
        ),
        lines=tuple(lines),
        kinds=KINDS,
        left_out=len(nodes) - len(drawn),
        invented=any(
            where.casefile.invented for one in nodes if one.id in drawn for where in one.entries
        ),
    )


def _most_tied(network: Network, nodes: list[Node]) -> list[Node]:
    def ties(node: Node) -> int:
        return len(network.out_of(node.id)) + len(network.into(node.id))

    return sorted(nodes, key=lambda one: -ties(one))[:MOST]


_TITLE = Text("The recorded network", "La red registrada")
