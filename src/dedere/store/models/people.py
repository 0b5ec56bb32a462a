"""Who is one person: what people decided about two mentions, act by act.

A mention is the person of a casefile, or a defendant of a docket. An act is a decision about two of
them, the taking back of a decision, or the putting back. Nothing is changed and nothing deleted.
"""

from __future__ import annotations

from django.db import models

from dedere.store.models.base import Written
from dedere.store.models.cases import Case
from dedere.store.models.dockets import Docket


def _one_of(side: str) -> models.Q:
    """A mention is of a case or of a docket, and never of both."""
    no_case, no_docket = {f"{side}_case__isnull": True}, {f"{side}_docket__isnull": True}
    return models.Q(models.Q(**no_case), ~models.Q(**no_docket)) | models.Q(
        ~models.Q(**no_case), models.Q(**no_docket)
    )


class PersonAct(Written):
    """One act about two mentions."""

    class Kind(models.TextChoices):
        """What was done."""

        DECIDED = "decided", "decided"
        UNDONE = "undone", "undone"
        REDONE = "redone", "redone"

    class Verdict(models.TextChoices):
        """What was decided."""

        SAME = "same", "same"
        DIFFERENT = "different", "different"
        UNSURE = "unsure", "unsure"

    kind = models.CharField(max_length=10, choices=Kind.choices)
    first_case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="+")
    first_docket = models.ForeignKey(Docket, on_delete=models.PROTECT, null=True, related_name="+")
    first_defendant = models.CharField(max_length=80, blank=True)
    """The defendant's key within the docket; empty for the person of a casefile."""
    second_case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="+")
    second_docket = models.ForeignKey(Docket, on_delete=models.PROTECT, null=True, related_name="+")
    second_defendant = models.CharField(max_length=80, blank=True)
    verdict = models.CharField(max_length=10, choices=Verdict.choices)
    """Of ``undone`` and ``redone``: that of the decision."""
    of = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="+")
    """Of ``undone`` and ``redone``: which decision."""
    reason = models.TextField()
    evidence = models.JSONField(null=True)
    """What was shown when it was decided: model, weight, probability, each sentence."""
    by = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(name="store_personact_first", condition=_one_of("first")),
            models.CheckConstraint(name="store_personact_second", condition=_one_of("second")),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.first} {self.second} {self.verdict}"

    @property
    def first(self) -> str:
        """The id of the first mention."""
        return _mention(self.first_case_id, self.first_docket_id, self.first_defendant)

    @property
    def second(self) -> str:
        """The id of the second mention."""
        return _mention(self.second_case_id, self.second_docket_id, self.second_defendant)


def _mention(case: str | None, docket: str | None, defendant: str) -> str:
    return f"case:{case}" if case is not None else f"docket:{docket}/{defendant}"
