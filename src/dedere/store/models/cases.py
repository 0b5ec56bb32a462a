"""Cases and what was written down about them. Both only grow.

A `Case` is a casefile as it was added; an `Entry` is one value written down later. Nothing is
changed and nothing is deleted: a correction is a new entry that supersedes the earlier one.
"""

from __future__ import annotations

from django.db import models

from dedere.store.models.base import Kept, Visibility, Written
from dedere.store.models.keys import opaque


class Case(Written):
    """A casefile as it was added: plain values, in the form of ``dedere-casefile/1``."""

    id = models.CharField(primary_key=True, max_length=80)
    data = models.JSONField()
    visibility = models.CharField(
        max_length=20, choices=Visibility.choices, default=Visibility.PUBLIC
    )
    added_by = models.CharField(max_length=200)
    added_at = models.DateTimeField(auto_now_add=True)
    origin = models.CharField(max_length=500, blank=True)
    """Where the casefile came from: the name of the file."""

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return self.id


class Entry(Written):
    """One value written down: of which fact of which subject, from which source, by whom."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="entries")
    subject = models.CharField(max_length=200)
    fact = models.CharField(max_length=200)
    """The key of the fact: ``offense.is_wilful``."""
    written = models.JSONField(null=True)
    """The value as a casefile writes it, with source, date, confidence and note."""
    source = models.JSONField(null=True)
    """A source that comes with this entry and is new to the casefile."""
    by = models.CharField(max_length=200)
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["case", "subject", "fact"])]
        verbose_name_plural = "entries"

    def __str__(self) -> str:
        return f"{self.case_id} {self.subject}:{self.fact}"


class TimeRecord(Written):
    """A computation of the time left on a sentence, kept with a transfer.

    *record* is the whole record in the form of ``dedere-time-record/1``, with its history. A
    confirmation or an override is a further row that names the *first*; the last one counts.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="time_records")
    transfer = models.CharField(max_length=200)
    first = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="later", editable=False
    )
    """The row with which the record began; none for that row itself."""
    record = models.JSONField()
    by = models.CharField(max_length=200)
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["case", "transfer"])]

    def __str__(self) -> str:
        return f"{self.case_id} {self.transfer} {self.pk}"


class TimeRecordKey(Kept):
    """The key under which a computation is asked for; it says nothing of how many there are.

    It stands beside the record, whose columns are in the chain and cannot become more.
    """

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="+")
    """The case of the record: the wall of the database asks it."""
    record = models.OneToOneField(TimeRecord, on_delete=models.PROTECT, related_name="key")
    """The row with which the record began."""

    def __str__(self) -> str:
        return self.id
