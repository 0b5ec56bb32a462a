"""Files that belong to documents of a case. The bytes lie sealed beside the database."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from dedere.store.models.base import Written
from dedere.store.models.cases import Case
from dedere.store.models.keys import opaque


class Attachment(Written):
    """A file of a document of a casefile, as it was sent; or, with *withdraws*, its withdrawal."""

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="+")
    document = models.CharField(max_length=80)
    """The id of the document when the file was sent; see `documents.keeping.document_of`."""
    name = models.CharField(max_length=200)
    """The name that was sent, cleaned."""
    kind = models.CharField(max_length=20)
    """What it is by its content: a name of `dedere.store.documents.kinds.KINDS`."""
    size = models.PositiveBigIntegerField(default=0)
    """Bytes, as it was sent."""
    sha256 = models.CharField(max_length=64, blank=True)
    """Of the bytes as they were sent."""
    file = models.CharField(max_length=40, blank=True)
    """The name under which it lies sealed in the folder of documents; it tells nothing."""
    withdraws = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.CharField(max_length=500, blank=True)
    """Of a withdrawal: why."""
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["case", "document"], name="store_attac_case_id_idx")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.document}: {self.name}"
