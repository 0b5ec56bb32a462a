"""Codings by people: who codes what, and every act of theirs.

Nothing of a coding is reached from another row: there is no way back from a docket or a coding to
its values except through `dedere.store.access`, which knows who may read them.
"""

from __future__ import annotations

from django.db import models

from dedere.store.models.base import Written
from dedere.store.models.dockets import Docket, DocketCopy


class Coder(Written):
    """A name that codes, bound to a key until there are accounts."""

    name = models.CharField(max_length=200)
    folded = models.CharField(max_length=200, unique=True)
    """The name without regard to case, accents and spaces: what two names are compared by."""
    key = models.CharField(max_length=300)
    """The hash of the key."""
    bound_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["folded"]

    def __str__(self) -> str:
        return self.name


class WrongKey(Written):
    """A wrong key given for a name, counted so that keys are not guessed."""

    coder = models.ForeignKey(Coder, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["coder", "at"])]

    def __str__(self) -> str:
        return f"{self.coder_id} {self.at}"


class Coding(Written):
    """One coder's coding of one defendant of a docket."""

    docket = models.ForeignKey(Docket, on_delete=models.PROTECT, related_name="+")
    defendant = models.CharField(max_length=80)
    """The number in the case, else the name folded."""
    coder = models.ForeignKey(Coder, on_delete=models.PROTECT, related_name="+")
    copy = models.ForeignKey(DocketCopy, on_delete=models.PROTECT, related_name="+")
    """The copy with which it began."""
    began = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["docket", "defendant", "coder"], name="store_coding_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.docket_id} {self.defendant} {self.coder_id}"


class CodedValue(Written):
    """One act of a coder upon one variable, or the taking back of an act."""

    class Decision(models.TextChoices):
        """What the coder did."""

        ACCEPTED = "accepted", "accepted"
        CORRECTED = "corrected", "corrected"
        REJECTED = "rejected", "rejected"
        """The proposal is wrong, and no other value is put in its place."""
        WITHDRAWN = "withdrawn", "withdrawn"
        """Nothing is coded for this variable any more."""
        UNDONE = "undone", "undone"
        REDONE = "redone", "redone"

    class Sure(models.TextChoices):
        """How sure the coder is."""

        SURE = "sure", "sure"
        LIKELY = "likely", "likely"
        DOUBTFUL = "doubtful", "doubtful"

    coding = models.ForeignKey(Coding, on_delete=models.PROTECT, related_name="+")
    act = models.PositiveIntegerField()
    """Its place among the acts of this coding, from 1. Keys of rows count everybody's acts, so
    they are shown to nobody."""
    variable = models.CharField(max_length=80)
    decision = models.CharField(max_length=20, choices=Decision.choices)
    of = models.PositiveIntegerField(null=True)
    """Of ``undone`` and ``redone``: which act."""
    value = models.JSONField(null=True)
    missing = models.CharField(max_length=20, blank=True)
    """Why there is no value, in the codebook's kinds of missing. Empty where there is one."""
    evidence = models.JSONField(default=list)
    """Places with the hashes of their words; never the words."""
    proposal = models.JSONField(null=True)
    """The proposal that this act answers: value, confidence and number of other readings."""
    confidence = models.CharField(max_length=20, choices=Sure.choices, blank=True)
    note = models.TextField(blank=True)
    copy = models.ForeignKey(DocketCopy, on_delete=models.PROTECT, related_name="+")
    """The copy of the docket that the coder had before him."""
    codebook = models.CharField(max_length=50)
    """The version of the codebook."""
    after_opening = models.BooleanField(default=False)
    """Whether it was written when the other's coding could be read already."""
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["coding", "act"]
        constraints = [
            models.UniqueConstraint(fields=["coding", "act"], name="store_codedvalue_once")
        ]

    def __str__(self) -> str:
        return f"{self.coding_id} {self.act} {self.variable}"


class Finished(Written):
    """A coding was finished, or taken up again."""

    coding = models.ForeignKey(Coding, on_delete=models.PROTECT, related_name="+")
    is_finished = models.BooleanField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "finished"

    def __str__(self) -> str:
        return f"{self.coding_id} {self.is_finished}"


class Opened(Written):
    """Both coders of a defendant had finished: from then on this coding may be read."""

    coding = models.OneToOneField(Coding, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name_plural = "opened"

    def __str__(self) -> str:
        return f"{self.coding_id}"


class SetAside(Written):
    """A coding that will not be finished: its place is free, and nobody else ever reads it."""

    coding = models.OneToOneField(Coding, on_delete=models.PROTECT, related_name="+")
    why = models.TextField()
    by = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name_plural = "set aside"

    def __str__(self) -> str:
        return f"{self.coding_id}"
