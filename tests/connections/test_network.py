"""The network of casefiles: what is one node, what ties nodes, and what never gets into it."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from io import BytesIO

import pytest

from dedere.casefile import from_data, loads, to_data
from dedere.casefile.naming import without
from dedere.connections.ftm import read, write
from dedere.connections.graphml import graphml
from dedere.connections.leads import leads
from dedere.connections.network import Network
from tests.connections.sample import FILES, both, files, person


def test_the_same_key_in_two_casefiles_is_one_node() -> None:
    node = both().nodes["person:el-inventado"]
    assert node.casefiles == ("invented-files", "invented-person")
    assert [one.list for one in node.entries] == ["people", "person"]


def test_what_has_no_key_stays_apart() -> None:
    other = loads(FILES.replace("id: invented-files", "id: other-files"))
    found = Network.of([files(), other])
    assert {"person:invented-files:p2", "person:other-files:p2"} <= set(found.nodes)
    assert len([one for one in found if one.kind == "group" and one.key]) == 1


def test_ties_are_what_sources_allege_and_what_entries_name() -> None:
    found = both()
    ends = {(one.from_, one.kind, one.to) for one in found.ties}
    alleged = {one.kind for one in found.ties if one.alleged}
    assert ("person:el-inventado", "led", "group:los-inventados") in ends
    assert ("person:el-inventado", "defendant", "court-case:invented-files:c1") in ends
    assert ("request:invented-person:r1", "sought", "person:el-inventado") in ends
    assert ("assistance:invented-files:a1", "asks_for", "court-case:invented-files:c1") in ends
    assert alleged == {"led", "member", "protected", "split_from", "kin", "paid"}


def test_the_order_of_the_casefiles_changes_nothing() -> None:
    one = Network.of([files(), person()])
    other = Network.of([person(), files()])
    assert one.to_data("en") == other.to_data("en")
    assert graphml(one) == graphml(other)


def test_a_casefile_of_connections_alone_has_no_person_of_its_own() -> None:
    alone = Network.of([files()])
    assert "person:invented-files" not in alone.nodes
    assert "person:el-inventado" in alone.nodes


def test_a_victim_that_no_source_names_has_no_name() -> None:
    found = both().nodes["person:invented-files:v1"]
    assert found.label.es == "una víctima"


def test_around_a_node_stand_its_neighbors_and_no_others() -> None:
    near = both().around("incident:nobody-wrote-of-it")
    assert set(near.nodes) == {"incident:nobody-wrote-of-it"}
    arrest = both().around("incident:invented-files:i2")
    assert set(arrest.nodes) == {"incident:invented-files:i2", "person:el-inventado"}


def test_who_is_named_only_in_what_is_closed_is_nowhere() -> None:
    whole = to_data(files())
    data = without(whole, [("people", "p2", ""), ("file_entries", "f2", "")])
    assert data is not None
    seen = Network.of([from_data(data), person()])
    out = [str(seen.to_data("es")), graphml(seen), *write(seen)]
    out.append(str(leads("ap-15", seen).to_data("en")))
    assert "Los Inventados" in out[0]
    for text in out:
        assert "Pedro Muestra" not in text
        assert '"f2"' not in text
        assert "invented-files:f2" not in text
        assert "AJ/2" not in text or "f2" not in text


def test_graphml_is_read_by_networkx() -> None:
    networkx = pytest.importorskip("networkx")
    found = both()
    read = networkx.read_graphml(BytesIO(graphml(found).encode()), force_multigraph=True)
    assert set(read.nodes) == set(found.nodes)
    assert read.number_of_edges() == len(found.ties)
    assert read.nodes["file-entry:invented-files:f2"]["public"] is False
    assert "public" not in read.nodes["file-entry:invented-files:f3"]
    kinds = {data["kind"] for _, _, data in read.edges(data=True)}
    assert kinds == {one.kind for one in found.ties}


def test_graphml_holds_whatever_a_name_is_made_of() -> None:
    name = "A <b> & \u0007 \"c\" 'd' \N{MUSICAL SYMBOL G CLEF}"
    line = json.dumps({"id": "<&>", "schema": "Person", "properties": {"name": [name]}})
    text = graphml(Network.of(read(line, "theirs.jsonl").all))
    root = ET.fromstring(text)  # noqa: S314 - our own text
    labels = [one.text for one in root.iter() if one.get("key") == "node_label_en"]
    assert labels == [name.replace("\u0007", "\N{REPLACEMENT CHARACTER}")]
