"""What the pages of work need to be visited: a file, an enquiry, sources that disagree."""

from __future__ import annotations

import io
from typing import Any

from dedere.law.facts import VOCABULARY
from dedere.store import claims, enquiries, items, values
from dedere.store.access import Reader
from dedere.store.cases import NewSource
from dedere.store.documents import keeping
from dedere.store.models import Case
from tests.store.papers import pdf

WRITER = Reader("Licenciada Prueba")
ENTRY = {"id": "tiny.1", "name": "events", "item": "e1"}
PARTS: dict[str, dict[str, str]] = {
    "item_add": {"id": "tiny.1", "name": "events"},
    "item": ENTRY,
    "item_correct": ENTRY,
    "document_send": {"id": "tiny.1", "document": "d1"},
    "document_file": {"id": "tiny.1"},
    "document_original": {"id": "tiny.1"},
    "fact_conflict": {"id": "tiny.1"},
    "enquiry": {},
    "claim": {"claim": "sixty-a-year"},
    "claim_correct": {},
    "network_node": {"node": "group:tiny.1:g-node"},
    "group": {"group": "tiny.1:g-group"},
    "lead": {"about": "incident:tiny.1:i-lead"},
    "case_way": {"id": "tiny.1"},
    "case_victims": {"id": "tiny.1"},
    "case_connections": {"id": "tiny.1"},
}
CONNECTED: dict[str, tuple[str, dict[str, Any]]] = {
    "network_node": ("groups", {"id": "g-node", "name": "Los Inventados"}),
    "group": ("groups", {"id": "g-group", "name": "Los Inventados"}),
    "lead": ("incidents", {"id": "i-lead", "kind": "killing", "date": "2017-05"}),
}
CLAIM: dict[str, Any] = {
    "kind": "sentence",
    "who": {"en": "A newspaper", "es": "Un diario"},
    "when": "2021",
    "says": {"en": "Few were surrendered.", "es": "Se entregó a pocas personas."},
    "source": {
        "id": "paper",
        "kind": "press",
        "title": {"en": "A page", "es": "Una página"},
        "url": "https://example.org/page",
    },
    "for": {"en": "Fewer than fifty.", "es": "Menos de cincuenta."},
    "against": {"en": "Fifty or more.", "es": "Cincuenta o más."},
    "measures": [
        {
            "id": "number",
            "unit": "person",
            "population": {"event": "surrendered", "from": "MX", "to": "US"},
            "period": "2021",
            "supports": {"at_most": "49"},
            "statistics": [{"published": "us-fgr-2021"}],
        }
    ],
}
"""A claim in the form of `dedere-claim/1`, as the store keeps one."""


def prepare(name: str, case: Case, parts: dict[str, Any]) -> None:
    """Make what a page shows, and put its key into the parts of its address."""
    if name in ("document_file", "document_original"):
        content = pdf("The first page", "The second page")
        kept = keeping.add(case, "d1", io.BytesIO(content), len(content), "order.pdf", WRITER)
        parts["key"] = kept.pk
    elif name == "enquiry":
        parts["key"] = enquiries.come({"asks": "Ana", "person": "Judge Example"}, WRITER).pk
    elif name in CONNECTED:
        items.add(case, *CONNECTED[name], WRITER)
    elif name == "claim_correct":
        parts["claim"] = claims.record(CLAIM, WRITER).pk
    elif name == "fact_conflict":
        fact = VOCABULARY["offense.max_penalty_months_requesting_state"]
        source = NewSource("The indictment")
        parts["conflict"] = values.set_beside(case, "o1", fact, {"value": 240}, WRITER, source)
