"""Who shares a case, and what of it is closed to whom. Acts that only grow, and how they stand."""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from dedere.store.models.base import Written
from dedere.store.models.cases import Case
from dedere.store.models.keys import opaque


class Capacity(models.TextChoices):
    """In which capacity somebody shares a case."""

    OWNER = "owner", "the organization whose case it is"
    AUTHORITY = "authority", "an authority that takes part"
    COUNSEL = "counsel", "counsel of the person"
    COURT = "court", "a court"
    PERSON = "person", "the person sought or transferred"
    RELATIVE = "relative", "a relative"
    VICTIM = "victim", "a victim"
    OBSERVER = "observer", "an observer"


class May(models.TextChoices):
    """What a share lets one do."""

    WRITE = "write", "read and write"
    READ = "read", "read"
    NOTHING = "nothing", "no longer anything"


class Grant(Written):
    """An act: a case is shared with an organization or an account, or no longer.

    The last act about the same case and the same one counts.
    """

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="+")
    organization = models.CharField(max_length=40, blank=True)
    account = models.CharField(max_length=40, blank=True)
    capacity = models.CharField(max_length=20, choices=Capacity.choices)
    may = models.CharField(max_length=10, choices=May.choices)
    reason = models.CharField(max_length=500, blank=True)
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["case"], name="store_grant_case_id_idx")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.organization or self.account}: {self.may}"


class Share(models.Model):
    """How the grants stand now: derived from them, and made anew by `dedere store rebuild`."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    organization = models.CharField(max_length=40, blank=True)
    account = models.CharField(max_length=40, blank=True)
    capacity = models.CharField(max_length=20, choices=Capacity.choices)
    may = models.CharField(max_length=10, choices=May.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["case", "organization", "account"], name="one_share_for_each"
            )
        ]
        indexes = [
            models.Index(fields=["organization", "case"], name="store_share_org_case_idx"),
            models.Index(fields=["account", "case"], name="store_share_acc_case_idx"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.organization or self.account}: {self.may}"


class Compartment(models.TextChoices):
    """Who may read what is closed."""

    PARTIES = "parties", "the parties"
    AUTHORITY = "authority", "one authority"
    NAMED = "named", "named persons"
    SEALED = "sealed", "sealed"


class Closure(Written):
    """An act: a part of a case is closed to all but some, or a closure is opened again.

    *part* is ``case`` (the whole case), ``casefile`` (what it says of itself), ``facts``,
    ``person``, or the name of a list; *item* the id of an entry of that list; *key* a fact or a
    field of it, empty for the whole. An act that opens names the closure that it *opens* and why.
    """

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="+")
    part = models.CharField(max_length=40)
    item = models.CharField(max_length=80, blank=True)
    key = models.CharField(max_length=200, blank=True)
    compartment = models.CharField(max_length=20, choices=Compartment.choices)
    organizations = models.JSONField(default=list)
    accounts = models.JSONField(default=list)
    """Who may still read it: organizations and accounts by their keys."""
    reason = models.CharField(max_length=500)
    until = models.DateField(null=True)
    """The day from which it is open by itself; none where somebody must open it."""
    opens = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=40, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["case"], name="store_closure_case_id_idx")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.part} {self.item} {self.key}: {self.compartment}"
