"""The checklist of a package: what article 10 asks for, and which papers serve it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dedere.assessment.findings import Assessment, Finding
from dedere.casefile.model import Subject
from dedere.law.language.expressions import Over, Reason
from dedere.law.language.situation import Level

PACKAGE_ARTICLE = "treaty-1978/10"


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One thing that the package must hold, and the documents that bear on it."""

    finding: Finding
    serving: tuple[Subject, ...]
    """Documents that satisfy it."""
    failing: tuple[Subject, ...]
    """Documents that do not, where every document must."""
    unknown: tuple[Subject, ...]
    """Documents of which too little is known."""


def checklist(assessment: Assessment, request: str) -> list[ChecklistItem]:
    """What article 10 asks of one request, in the order of the law."""
    documents = {document.id: document for document in assessment.casefile.documents}
    items = []
    for finding in assessment.of(request):
        if not finding.rule.id.startswith(f"{PACKAGE_ARTICLE}/"):
            continue
        found: dict[bool | None, dict[str, Subject]] = {True: {}, False: {}, None: {}}
        for over, part in _document_reasons(finding.reason):
            document = documents.get(part.at.id)
            if document is None or (part.value is False and not over.every):
                continue
            found[part.value][document.id] = document
        serving, failing, unknown = (tuple(found[value].values()) for value in (True, False, None))
        items.append(ChecklistItem(finding, serving, failing, unknown))
    return items


def _document_reasons(reason: Reason) -> Iterator[tuple[Over, Reason]]:
    for part in reason.parts:
        if isinstance(reason.expr, Over) and reason.expr.level is Level.DOCUMENT:
            yield reason.expr, part
        yield from _document_reasons(part)
