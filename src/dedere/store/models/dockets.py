"""Dockets, their papers, and what observers saw. The bytes as they came are the source of record.

A docket grows by copies: each is the sheet as it was saved one day. What a program proposes from a
copy is kept with it, so that a proposal that somebody answered can be read again years later.
"""

from __future__ import annotations

from django.db import models

from dedere.store.models.base import Visibility, Written


class Original(Written):
    """Bytes as they came, once for each hash."""

    sha256 = models.CharField(primary_key=True, max_length=64)
    content = models.BinaryField()
    size = models.PositiveBigIntegerField()

    def __str__(self) -> str:
        return self.sha256


class Docket(Written):
    """One docket sheet of a court, whatever its copies: court, number, and of whom it is."""

    id = models.CharField(primary_key=True, max_length=120)
    """``casd-3-21-cr-09999``; ``casd-3-21-cr-09999-2`` where the sheet is of the second of several
    defendants alone; made of the hash where the sheet shows no number."""
    court = models.CharField(max_length=20)
    number = models.CharField(max_length=80, blank=True)
    sheet_of = models.PositiveIntegerField(null=True)
    """The defendant's number, where the sheet is of one alone; None where it is of the case."""
    caption = models.TextField(blank=True)
    """As the first copy prints it."""
    visibility = models.CharField(
        max_length=20, choices=Visibility.choices, default=Visibility.PUBLIC
    )
    added_by = models.CharField(max_length=200)
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["court", "number"])]

    def __str__(self) -> str:
        return self.id


class DocketCopy(Written):
    """A docket as it was saved one day, and what was proposed when it was read."""

    docket = models.ForeignKey(Docket, on_delete=models.PROTECT, related_name="+")
    original = models.ForeignKey(Original, on_delete=models.PROTECT, related_name="+")
    place = models.PositiveIntegerField(default=0)
    """Which docket of the file, from 0: a saved answer can hold several."""
    name = models.CharField(max_length=500)
    """The name of the file."""
    court_given = models.CharField(max_length=20, blank=True)
    """The court, where a person named it because the file does not."""
    records = models.JSONField()
    """The records as ``dedere docket read`` prints them, one for each defendant."""
    summary = models.JSONField()
    """Of each record its defendant, and of each variable the confidence and how many other
    readings there are: enough for lists, without reading all records."""
    program = models.CharField(max_length=50)
    """The version of dedere that made the records."""
    by = models.CharField(max_length=200)
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "docket copies"
        constraints = [
            models.UniqueConstraint(
                fields=["docket", "original", "place", "program"], name="store_docketcopy_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.docket_id} {self.original_id[:12]}"


class DocketPaper(Written):
    """A paper behind an entry of a docket."""

    docket = models.ForeignKey(Docket, on_delete=models.PROTECT, related_name="+")
    original = models.ForeignKey(Original, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=500)
    document = models.CharField(max_length=20, blank=True)
    """The number of the entry on which a person hung it; empty where name or stamp tell."""
    attachment = models.PositiveIntegerField(default=0)
    by = models.CharField(max_length=200)
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        indexes = [models.Index(fields=["docket", "original"])]

    def __str__(self) -> str:
        return f"{self.docket_id} {self.name}"


class ObserverNote(Written):
    """What somebody saw who sat in the courtroom: a source with author and day."""

    docket = models.ForeignKey(Docket, on_delete=models.PROTECT, related_name="+")
    author = models.CharField(max_length=200)
    """Who saw it."""
    day = models.DateField()
    """When it was seen."""
    text = models.TextField()
    kind = models.CharField(max_length=20, default="in_court")
    """How the author came to know it: a kind of `dedere.dockets.watch.observations`."""
    entry = models.CharField(max_length=20, blank=True)
    """The number of the entry to which it belongs, if it belongs to one."""
    supersedes = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, related_name="+", editable=False
    )
    """The note of which this one is the correction."""
    by = models.CharField(max_length=200)
    """Who wrote it down here."""
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["day", "pk"]
        indexes = [models.Index(fields=["docket", "day"])]

    def __str__(self) -> str:
        return f"{self.docket_id} {self.day} {self.author}"
