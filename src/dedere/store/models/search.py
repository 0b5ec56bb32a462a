"""What can be found: one row for each person, entry or page, with its words as they are compared.

Derived: made anew whenever something is written in a case, and by `dedere store rebuild`.
"""

from __future__ import annotations

from django.db import models

from dedere.store.models.cases import Case


class Findable(models.Model):
    """Something that can be found in a case, in one view of it.

    *view* is empty for the whole case, else the key of what is closed to whoever sees the case so
    (`dedere.store.compartments.view_key`). *stems* are all words in both languages, as `stems`
    makes them; the full-text index of either database is over them alone.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    view = models.CharField(max_length=32, blank=True)
    part = models.CharField(max_length=40)
    item = models.CharField(max_length=80, blank=True)
    page = models.PositiveIntegerField(null=True)
    """The page of a document's file."""
    weight = models.PositiveSmallIntegerField()
    """What is found first: 0 for the person, 1 for the case, 2 for entries, 3 for pages."""
    day = models.CharField(max_length=10, blank=True)
    title_en = models.CharField(max_length=500)
    title_es = models.CharField(max_length=500)
    text = models.TextField(blank=True)
    stems = models.TextField()

    class Meta:
        ordering = ["weight", "pk"]
        indexes = [models.Index(fields=["case", "view"], name="store_findable_case_idx")]

    def __str__(self) -> str:
        return f"{self.case_id} {self.part} {self.item}"
