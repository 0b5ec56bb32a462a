"""Which cases have to be read for the network: derived, and made anew at any time."""

from __future__ import annotations

from django.db import models

from dedere.store.models.cases import Case


class ConnectedCase(models.Model):
    """A case that has lists of connections, or whose person has a key that others can name.

    One row a case, of the whole of it: it only says which casefiles are worth reading. What of them
    somebody is shown is decided when they are read, so nothing of a row is ever shown itself.
    """

    case = models.OneToOneField(Case, on_delete=models.CASCADE, related_name="connected")
    has_lists = models.BooleanField(default=False)
    person_key = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["has_lists", "case"], name="connected_by_lists"),
            models.Index(fields=["person_key"], name="connected_by_person"),
        ]

    def __str__(self) -> str:
        return str(self.case_id)
