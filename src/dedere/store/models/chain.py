"""The chain: every row that was written, in that order, each link bound to the one before."""

from __future__ import annotations

from django.db import models

from dedere.store.models.base import Kept


class Act(models.TextChoices):
    """What a link tells of."""

    WRITTEN = "written", "written"
    ADOPTED = "adopted", "adopted"
    """The row was there before there was a chain."""
    READ = "read", "read"
    """Somebody read what is sealed."""


class Link(Kept):
    """One act, its place in the order, and the hash that binds it to all before it."""

    n = models.PositiveBigIntegerField(primary_key=True)
    """1, 2, 3 …: a number that is missing is a link that was taken out."""
    at = models.DateTimeField()
    act = models.CharField(max_length=10, choices=Act.choices)
    by = models.CharField(max_length=200, blank=True)
    table = models.CharField(max_length=80)
    row = models.CharField(max_length=80)
    content = models.CharField(max_length=64)
    """SHA-256 of the row as it was written."""
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering = ["n"]
        indexes = [models.Index(fields=["table", "row"])]

    def __str__(self) -> str:
        return f"{self.n} {self.act} {self.table} {self.row}"


class Checkpoint(Kept):
    """A signature over the chain as it stood: up to which link, and that link's hash."""

    n = models.PositiveBigIntegerField()
    hash = models.CharField(max_length=64)
    at = models.DateTimeField()
    signature = models.CharField(max_length=128)
    """Ed25519, as hexadecimal digits."""

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.n} {self.hash[:12]}"
