"""Settlements: what a person decided where two coders of a defendant differ."""

from __future__ import annotations

from django.db import models

from dedere.store.models.base import Written
from dedere.store.models.codings import CodedValue, Coder, Coding
from dedere.store.models.dockets import Docket, DocketCopy


class Settlement(Written):
    """One act that settles a variable, takes a settlement away, or takes back such an act."""

    class Take(models.TextChoices):
        """What was decided."""

        FIRST = "first", "first"
        """What the first coder says."""
        SECOND = "second", "second"
        VALUE = "value", "value"
        """Another value of the codebook."""
        MISSING = "missing", "missing"
        """Why there is no value."""
        WITHDRAWN = "withdrawn", "withdrawn"
        """Nothing is settled for this variable any more."""
        UNDONE = "undone", "undone"
        REDONE = "redone", "redone"

    class Role(models.TextChoices):
        """Who settles."""

        THIRD = "third_person", "third person"
        CODER = "coder", "coder"
        """One of the two who differ."""

    docket = models.ForeignKey(Docket, on_delete=models.PROTECT, related_name="+")
    defendant = models.CharField(max_length=80)
    first = models.ForeignKey(Coding, on_delete=models.PROTECT, related_name="+")
    second = models.ForeignKey(Coding, on_delete=models.PROTECT, related_name="+")
    act = models.PositiveIntegerField()
    """Its place among the acts that settle this defendant, from 1."""
    variable = models.CharField(max_length=80)
    take = models.CharField(max_length=20, choices=Take.choices)
    of = models.PositiveIntegerField(null=True)
    """Of ``undone`` and ``redone``: which act."""
    value = models.JSONField(null=True)
    missing = models.CharField(max_length=20, blank=True)
    """Why there is no value, in the codebook's kinds of missing."""
    evidence = models.JSONField(default=list)
    """Places with the hashes of their words; never the words."""
    reason = models.TextField(blank=True)
    first_act = models.PositiveIntegerField(null=True)
    """The act of the first coder that was settled; null where he said nothing."""
    second_act = models.PositiveIntegerField(null=True)
    confidence = models.CharField(max_length=20, choices=CodedValue.Sure.choices, blank=True)
    copy = models.ForeignKey(DocketCopy, on_delete=models.PROTECT, related_name="+")
    """The copy of the docket in which the places stand."""
    codebook = models.CharField(max_length=50)
    """The version of the codebook under which the value was given."""
    by = models.ForeignKey(Coder, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, choices=Role.choices)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["docket", "defendant", "act"]
        constraints = [
            models.UniqueConstraint(
                fields=["docket", "defendant", "act"], name="store_settlement_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.docket_id} {self.defendant} {self.act} {self.variable}"


class KeptCodebook(Written):
    """A codebook as it was when a value was first coded under it: what its words meant then."""

    version = models.CharField(primary_key=True, max_length=50)
    data = models.JSONField()
    """As ``dedere docket codebook --json`` prints it."""
    kept_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.version
