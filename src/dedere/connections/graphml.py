"""The network as GraphML, which Gephi, yEd, Cytoscape and networkx read.

Nodes carry their kind, labels in both languages, whether they can be read and where they stand;
edges their kind, days, words and sources. The same network gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from dedere.connections.network import Link, Network, Node, cited, sources_of

NODE_KEYS = ("kind", "label_en", "label_es", "public", "casefiles", "entries", "invented")
EDGE_KEYS = (
    "kind",
    "label_en",
    "label_es",
    "alleged",
    "since",
    "until",
    "says_en",
    "says_es",
    "casefile",
    "entry",
    "sources",
)

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold at all."""


def graphml(network: Network) -> str:
    """The network as one document. What is not known has no datum."""
    return "\n".join(_lines(network)) + "\n"


def _lines(network: Network) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns '
        'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">'
    )
    for place, keys in (("node", NODE_KEYS), ("edge", EDGE_KEYS)):
        for key in keys:
            kind = "boolean" if key in ("public", "alleged", "invented") else "string"
            yield (
                f'  <key id="{place}_{key}" for="{place}" attr.name="{key}" attr.type="{kind}"/>'
            )
    yield '  <graph id="connections" edgedefault="directed">'
    for node in network:
        yield f"    <node id={quoteattr(_plain(node.id))}>"
        yield from _data("node", _of_node(node))
        yield "    </node>"
    for at, link in enumerate(network.ties):
        ends = f"source={quoteattr(_plain(link.from_))} target={quoteattr(_plain(link.to))}"
        yield f'    <edge id="e{at}" {ends}>'
        yield from _data("edge", _of_link(link))
        yield "    </edge>"
    yield "  </graph>"
    yield "</graphml>"


def _data(place: str, values: dict[str, str | bool | None]) -> Iterator[str]:
    for key, value in values.items():
        if value is None or value == "":
            continue
        written = str(value).lower() if isinstance(value, bool) else escape(_plain(value))
        yield f'      <data key="{place}_{key}">{written}</data>'


def _of_node(node: Node) -> dict[str, str | bool | None]:
    return {
        "kind": node.kind,
        "label_en": node.label.en,
        "label_es": node.label.es,
        "public": node.public,
        "casefiles": " ".join(node.casefiles),
        "entries": " ".join(one.address for one in node.entries),
        "invented": any(one.casefile.invented for one in node.entries),
    }


def _of_link(link: Link) -> dict[str, str | bool | None]:
    found = sources_of(link.casefile, link.sources)
    return {
        "kind": link.kind,
        "label_en": link.label.en,
        "label_es": link.label.es,
        "alleged": link.alleged,
        "since": str(link.since) if link.since else None,
        "until": str(link.until) if link.until else None,
        "says_en": link.says.en if link.says else None,
        "says_es": link.says.es if link.says else None,
        "casefile": link.casefile.id,
        "entry": link.entry,
        "sources": "; ".join(cited(one, "en") for one in found) or None,
    }


def _plain(text: str) -> str:
    return _NO_XML.sub("\N{REPLACEMENT CHARACTER}", text)
