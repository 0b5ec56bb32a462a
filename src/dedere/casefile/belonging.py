"""What in a casefile names something else in it: requests, documents, sources, subjects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dedere.bilingual import Text
from dedere.casefile import reading, words
from dedere.casefile.connected.checking import check_mentions
from dedere.casefile.reading import Node, Scalar, Sequence, shown
from dedere.casefile.shapes import Reader, joined, there_are
from dedere.errors import did_you_mean
from dedere.law.facts import VOCABULARY, facts_of
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level


def is_of_transfers_alone(root: reading.Mapping) -> bool:
    """Whether a file lists transfers and nothing by which it would be of a request."""
    return _has_entries(root, "transfers") and not any(
        key in root.entries for key in words.OF_A_REQUEST
    )


def is_of_connections_alone(root: reading.Mapping) -> bool:
    """Whether a file has a list of connections and nothing of a request or a transfer."""
    return any(_has_entries(root, name) for name in words.CONNECTIONS) and not any(
        key in root.entries for key in (*words.OF_A_REQUEST, "transfers")
    )


def needs_no_request(root: reading.Mapping) -> bool:
    """Whether a file speaks of no request: it is of transfers or of connections alone."""
    return is_of_transfers_alone(root) or is_of_connections_alone(root)


def _has_entries(root: reading.Mapping, name: str) -> bool:
    node = root.entries.get(name)
    return node is not None and not (isinstance(node, Sequence) and not node.items)


def levels_by_id(root: reading.Mapping) -> dict[str, Level]:
    """The level of each subject of a file, by its id."""
    levels = {Level.CASE.value: Level.CASE, Level.PERSON.value: Level.PERSON}
    for level in words.LEVELS_LISTED:
        levels |= dict.fromkeys(_declared(root, level.plural), level)
    if not needs_no_request(root) and Level.REQUEST not in levels.values():
        levels[words.IMPLICIT_REQUEST] = Level.REQUEST
    return levels


def fact_named(
    said: Mapping[str, Any],
    nodes: Mapping[str, Node],
    levels: Mapping[str, Level],
    to: Reader,
) -> Fact | None:
    """The fact that an entry names by its ``subject`` and ``fact``; None, noted, if there is none.

    *nodes* are where the two are written, *levels* those of the subjects by id.
    """
    level = levels.get(said["subject"])
    if level is None:
        to.say(
            nodes["subject"],
            Text(
                f"nothing has the id {shown(said['subject'])}.",
                f"nada tiene el id {shown(said['subject'])}.",
            ),
            there_are(levels, said["subject"]),
        )
        return None
    facts = facts_of(level)
    if (fact := facts.get(said["fact"])) is None:
        # That a word is no fact at all a schema can tell, that it is one of another level cannot.
        elsewhere = any(one.name == said["fact"] for one in VOCABULARY.values())
        en, es = (" of this level", " de este nivel") if elsewhere else ("", "")
        to.say(
            nodes["fact"],
            Text(
                f"no fact{en} is called {shown(said['fact'])}.",
                f"ningún dato{es} se llama {shown(said['fact'])}.",
            ),
            did_you_mean(said["fact"], facts),
        )
    return fact


def check_one_owner(node: reading.Mapping, read: Mapping[str, Any], to: Reader) -> None:
    """Note it where an entry names a request and a transfer."""
    if "request" in read and "transfer" in read:
        to.say(
            node.entries["transfer"],
            Text(
                "an entry cannot belong to a request and to a transfer.",
                "una entrada no puede corresponder a una solicitud y a un traslado.",
            ),
            Text(
                "Name one of the two; write it twice, with two ids, where it serves both.",
                "Indique uno de los dos; escríbala dos veces, con dos id, si sirve a ambos.",
            ),
        )


def check_references(root: reading.Mapping, to: Reader) -> None:
    """Note each thing that is named and declared nowhere."""
    requests = _declared(root, "requests")
    alone = is_of_connections_alone(root)
    if not requests and not alone and not is_of_transfers_alone(root):
        requests = [words.IMPLICIT_REQUEST]
    kinds = (
        (to.sources, _declared(root, "sources"), Text("source", "fuente"), "sources"),
        (to.requests, requests, Text("request", "solicitud"), "requests"),
        (to.transfers, _declared(root, "transfers"), Text("transfer", "traslado"), "transfers"),
        (to.offenses, _declared(root, "offenses"), Text("offense", "delito"), "offenses"),
        (to.documents, _declared(root, "documents"), Text("document", "documento"), "documents"),
        (to.events, _happened(root), Text("event", "hecho"), "events"),
        (to.parties, _declared(root, "parties"), Text("party", "interviniente"), "parties"),
        (to.evidence, _declared(root, "evidence"), Text("evidence", "prueba"), "evidence"),
        (
            to.exchanges,
            _declared(root, "exchanges"),
            Text("exchange", "comunicación"),
            "exchanges",
        ),
    )
    for named, known, what, key in kinds:
        for id, node in named:
            if id not in known:
                _not_declared(id, node, known, what, key, to)
    person = not alone or "person" in root.entries
    check_mentions(to, lambda name: _declared(root, name), requests, person)


def _happened(root: reading.Mapping) -> list[str]:
    """The ids of what happened: events, and the decisions and surrenders that tell of one."""
    return [id for key in ("events", "decisions", "surrenders") for id in _declared(root, key)]


def _declared(root: reading.Mapping, key: str) -> list[str]:
    node = root.entries.get(key)
    entries: list[Node] = node.items if isinstance(node, Sequence) else []
    ids = (e.entries.get("id") for e in entries if isinstance(e, reading.Mapping))
    return [id.text for id in ids if isinstance(id, Scalar)]


def _not_declared(
    id: str, node: Scalar, known: list[str], what: Text, key: str, to: Reader
) -> None:
    masculine = what.es.endswith(("o", "interviniente"))
    none, declare = ("ningún", "Declárelo") if masculine else ("ninguna", "Declárela")
    to.say(
        node,
        Text(
            f"no {what.en} has the id {shown(id)}.",
            f"{none} {what.es} tiene el id {shown(id)}.",
        ),
        joined(
            there_are(known, id),
            Text(f"Declare it under `{key}:`.", f"{declare} bajo `{key}:`."),
        ),
    )
