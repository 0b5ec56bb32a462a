"""The network as pages show it: things and ties in words, each with where it is recorded.

Everything here is made of a `Connected` of the reader, which holds nothing that is closed to her.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from dedere.bilingual import Language, Text
from dedere.casefile import Casefile, Source, to_data
from dedere.casefile import connection_words as words
from dedere.connections.gates import Gate
from dedere.connections.labels import KINDS, label_of
from dedere.connections.leads import ASKED_ABOUT, Lead
from dedere.connections.network import PERSON, Link, Network, Node, Stands, sources_of
from dedere.connections.network_drawn import chart_of
from dedere.errors import NotKnownError
from dedere.law import load as load_law
from dedere.office.drawn import both
from dedere.office.errors import NotHere
from dedere.office.item_forms.controls import Maker
from dedere.office.item_forms.lists import all_fields
from dedere.office.item_forms.naming import Entries
from dedere.office.item_forms.showing import Told, told_of
from dedere.office.page import language_of, reader_of
from dedere.pictures.dates import date_words
from dedere.pictures.network import draw
from dedere.store.connected import Connected, connected_for

NO_FINDING = Text(
    "A tie is what a source alleges or an entry states. It is no finding of guilt.",
    "Un vínculo es lo que afirma una fuente o dice una entrada. No es declaración de culpabilidad.",
)


def asked(request: HttpRequest) -> tuple[Connected, Language]:
    """What the reader may know of the connections of all cases, and the language of the page."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    return connected_for(reader_of(request)), lang


def node_of(found: Connected, id: str) -> Node:
    """The node with this id.

    Raises:
        NotHere: where there is none that the reader may know of; the same in both cases.
    """
    if (node := found.network.nodes.get(id)) is None:
        raise NotHere(NotKnownError(NO_NODE))
    return node


def picture(network: Network, sealed: Collection[str], lang: Language, title: Text) -> Any:
    """The picture of a network, wide and narrow."""
    chart = chart_of(network, sealed, title)
    return both(lambda narrow: draw(chart, lang, narrow=narrow))


# -- things --------------------------------------------------------------------------------------


def node_shown(found: Connected, node: Node, lang: Language) -> dict[str, Any]:
    """A thing as a line of a table."""
    return {
        "id": node.id,
        "kind": KINDS[node.kind].in_(lang),
        "label": node.label.in_(lang),
        "address": node_address(node),
        "sealed": node.id in found.sealed,
        "public": node.public,
        "ties": len(found.network.out_of(node.id)) + len(found.network.into(node.id)),
        "cases": [case_shown(one.casefile, lang) for one in each_case(node)],
    }


def node_address(node: Node) -> str:
    """The page of a thing."""
    return reverse("network_node", kwargs={"node": node.id})


def lead_address(node: Node) -> str:
    """Which files speak of it; empty for what one cannot ask about."""
    return reverse("lead", kwargs={"about": node.id}) if node.kind in ASKED_ABOUT else ""


def group_address(node: Node) -> str:
    """A group over time; empty for what is no group."""
    if node.kind != "group":
        return ""
    return reverse("group", kwargs={"group": node.id.partition(":")[2]})


def each_case(node: Node) -> list[Stands]:
    """Where a thing stands, each casefile once."""
    return list({one.casefile.id: one for one in node.entries}.values())


def case_shown(casefile: Casefile, lang: Language) -> dict[str, Any]:
    """A case as a link."""
    title = casefile.title.in_(lang) if casefile.title else ""
    return {
        "id": casefile.id,
        "label": title or casefile.person.name or casefile.id,
        "address": reverse("case_connections", kwargs={"id": casefile.id}),
        "invented": casefile.invented,
    }


def entry_shown(one: Stands, lang: Language) -> dict[str, Any]:
    """An entry that records a thing, with what it says and its sources."""
    return {
        "case": case_shown(one.casefile, lang),
        "address": entry_address(one),
        "entry": one.entry.id,
        "facts": facts_of(one.casefile, one.list, one.entry.id, lang),
        "sources": [source_shown(each, lang) for each in one.sources],
        "note": said(getattr(one.entry, "note", None), lang),
    }


def entry_address(one: Stands) -> str:
    """The page of an entry in its case."""
    if one.list == PERSON:
        return reverse("case", kwargs={"id": one.casefile.id})
    if one.list not in words.LISTS:
        return reverse("case", kwargs={"id": one.casefile.id})
    return reverse("item", kwargs={"id": one.casefile.id, "name": one.list, "item": one.entry.id})


# -- what an entry says --------------------------------------------------------------------------

_LEFT_OUT = ("source", "sources", "key", "confidence", "note")
"""Said apart, or of no use to whoever reads."""


def facts_of(casefile: Casefile, name: str, id: str, lang: Language) -> list[Told]:
    """What an entry of one of the ten lists says: what each value is called, and in words."""
    return told_in(casefile, lang, {(name, id)}).get((name, id), [])


def told_in(
    casefile: Casefile, lang: Language, only: Collection[tuple[str, str]] | None = None
) -> dict[tuple[str, str], list[Told]]:
    """What each entry of the ten lists says, by its list and its id; of *only* some, if given."""
    maker = Maker(Entries(casefile, lang), lang)
    data = to_data(casefile)
    return {
        (name, one["id"]): [
            each for each in told_of(all_fields(name), one, maker) if each.key not in _LEFT_OUT
        ]
        for name in words.LISTS
        for one in data.get(name, ())
        if only is None or (name, one["id"]) in only
    }


def label_in(casefile: Casefile, name: str, entry: Any, lang: Language) -> str:
    """What an entry of the ten lists is called; a tie by its two ends."""
    if name != "ties":
        return label_of(entry).in_(lang)
    named = Entries(casefile, lang)
    kind = words.TIES[entry.kind].in_(lang)
    return f"{named.name(entry.from_)} {kind} {named.name(entry.to)}"


def said(text: Text | None, lang: str) -> str:
    """A text in the language of the page; nothing for none."""
    return text.in_(lang) if text is not None else ""


def source_shown(source: Source, lang: Language) -> dict[str, str]:
    """A source as a line: its title, and its address where it is one of the web."""
    return {
        "title": source.title.in_(lang) if source.title else source.id,
        "url": source.url or "",
        "day": date_words(source.published_on, lang) if source.published_on else "",
    }


# -- ties ----------------------------------------------------------------------------------------


def tie_shown(network: Network, link: Link, lang: Language) -> dict[str, Any]:
    """A tie in words: who, what, to whom, from when, who says so."""
    return {
        "from": _end(network, link.from_, lang),
        "to": _end(network, link.to, lang),
        "label": link.label.in_(lang),
        "alleged": link.alleged,
        "since": date_words(link.since, lang) if link.since else "",
        "until": date_words(link.until, lang) if link.until else "",
        "says": said(link.says, lang),
        "case": case_shown(link.casefile, lang),
        "sources": [
            source_shown(one, lang) for one in sources_of(link.casefile, link.sources)
        ],
    }  # fmt: skip


def ties_shown(network: Network, links: Iterable[Link], lang: Language) -> list[dict[str, Any]]:
    """Ties in words."""
    return [tie_shown(network, one, lang) for one in links]


def _end(network: Network, id: str, lang: Language) -> dict[str, str]:
    node = network.nodes[id]
    return {"label": node.label.in_(lang), "address": node_address(node)}


# -- leads ---------------------------------------------------------------------------------------


def lead_shown(found: Connected, lead: Lead, lang: Language) -> dict[str, Any]:
    """A lead: the entry, whether it can be read, what bars and opens it, and why."""
    data = lead.to_data(lang)
    bars, opens = ([one for one in lead.gates.all if one.opens is way] for way in (False, True))
    day = getattr(lead.where.entry, "date", None)
    return {
        **data,
        "date": date_words(day, lang) if day is not None else "",
        "address": node_address(lead.node),
        "file_address": node_address(lead.file) if lead.file is not None else "",
        "sealed": lead.node.id in found.sealed,
        "bars": [_gate(one, lang) for one in bars],
        "opens": [_gate(one, lang) for one in opens],
        "can_be_tried": [words.OPENS[one].in_(lang) for one in data["can_be_tried"]],
        "by": [{"label": one.to.label.in_(lang), "how": one.how.in_(lang)} for one in lead.by],
        "sources": [source_shown(one, lang) for one in lead.sources],
        "case": case_shown(lead.where.casefile, lang),
    }


def _gate(one: Gate, lang: Language) -> dict[str, Any]:
    known = load_law().provisions
    return {
        "label": one.label.in_(lang),
        "because": one.because.in_(lang),
        "certain": one.certain,
        "provisions": [known[id] for id in one.provisions if id in known],
        "sources": [source_shown(each, lang) for each in sources_of(one.casefile, one.sources)],
    }


NO_NODE = Text("There is nothing at this address.", "No hay nada en esta dirección.")
