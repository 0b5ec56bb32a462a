"""Claims that somebody recorded: acts that only grow."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from dedere.store.models.base import Written
from dedere.store.models.keys import opaque


class ClaimAct(Written):
    """An act about a claim: it was recorded, written otherwise, or withdrawn."""

    class Did(models.TextChoices):
        """What was done."""

        RECORDED = "recorded", "it was recorded"
        CORRECTED = "corrected", "it was written otherwise"
        WITHDRAWN = "withdrawn", "it was withdrawn"

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    of = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="acts")
    """The act with which the claim was recorded; none for that act itself."""
    did = models.CharField(max_length=20, choices=Did.choices)
    organization = models.CharField(max_length=40, blank=True)
    """The key of the organization whose claim it is; empty where there are no accounts."""
    data = models.JSONField(null=True)
    """Of ``recorded`` and ``corrected``: the claim in the form of ``dedere-claim/1``."""
    public = models.BooleanField(default=False)
    """Whether everybody may read it from this act on; never so once it is withdrawn."""
    reason = models.CharField(max_length=2000, blank=True)
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["organization", "did"], name="store_claim_organiz_idx")]

    def __str__(self) -> str:
        return f"{self.of_id or self.id} {self.did}"
