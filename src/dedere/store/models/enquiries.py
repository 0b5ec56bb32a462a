"""Enquiries: what somebody asks for before there is a case. Acts that only grow."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from dedere.store.models.base import Written
from dedere.store.models.cases import Case
from dedere.store.models.keys import opaque


class Enquiry(Written):
    """An act about an enquiry: how it came, what was decided, and what was undone."""

    class Did(models.TextChoices):
        """What was done."""

        CAME = "came", "it came"
        CORRECTED = "corrected", "what was asked is written otherwise"
        CHECKED = "checked", "somebody looked for conflicts of interest"
        TAKEN = "taken", "it became a case"
        DECLINED = "declined", "it was declined"
        UNDONE = "undone", "an earlier act was undone"

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    of = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="acts")
    """The act with which the enquiry came; none for that act itself."""
    did = models.CharField(max_length=20, choices=Did.choices)
    organization = models.CharField(max_length=40, blank=True)
    """The key of the organization that was asked; empty where there are no accounts."""
    data = models.JSONField(null=True)
    """Of ``came`` and ``corrected``: the answers, by the names of `store.enquiries.ANSWERS`."""
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="+")
    """Of ``taken``: the case that it became."""
    undoes = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")
    reason = models.CharField(max_length=2000, blank=True)
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        verbose_name_plural = "enquiries"
        indexes = [models.Index(fields=["organization", "did"], name="store_enqui_organiz_idx")]

    def __str__(self) -> str:
        return f"{self.of_id or self.id} {self.did}"
