"""What the pages of work need to be visited: a file, an enquiry, sources that disagree."""

from __future__ import annotations

import io
from typing import Any

from dedere.law.facts import VOCABULARY
from dedere.store import enquiries, values
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
}


def prepare(name: str, case: Case, parts: dict[str, Any]) -> None:
    """Make what a page shows, and put its key into the parts of its address."""
    if name in ("document_file", "document_original"):
        content = pdf("The first page", "The second page")
        kept = keeping.add(case, "d1", io.BytesIO(content), len(content), "order.pdf", WRITER)
        parts["key"] = kept.pk
    elif name == "enquiry":
        parts["key"] = enquiries.come({"asks": "Ana", "person": "Judge Example"}, WRITER).pk
    elif name == "fact_conflict":
        fact = VOCABULARY["offense.max_penalty_months_requesting_state"]
        source = NewSource("The indictment")
        parts["conflict"] = values.set_beside(case, "o1", fact, {"value": 240}, WRITER, source)
