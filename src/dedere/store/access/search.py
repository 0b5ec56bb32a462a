"""What can be found, and by whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from django.db import connection
from django.db.models import Count, Q, QuerySet
from django.db.models.expressions import RawSQL

from dedere.store.access.cases import cases_for, in_force
from dedere.store.access.reader import Reader
from dedere.store.models import Case, Findable


def keep(rows: Iterable[Findable]) -> None:
    """Write rows of the index."""
    Findable.objects.bulk_create(rows, batch_size=200)


def clear(case: Case, but_pages_of: Collection[str]) -> None:
    """Take the rows of a case out of the index, but for the pages of these documents."""
    pages = Q(page__isnull=False, view="", item__in=list(but_pages_of))
    Findable.objects.filter(~pages, case=case).delete()


def clear_all() -> None:
    """Take everything out of the index."""
    Findable.objects.all().delete()


def documents_with_pages(case: Case) -> Mapping[str, int]:
    """Of each document whose files are in the index, how many files."""
    pages = Findable.objects.filter(case=case, view="", page=0).order_by()
    return dict(pages.values_list("item").annotate(Count("pk")))


def pages_of(case: Case, documents: Collection[str]) -> QuerySet[Findable]:
    """The pages of these documents."""
    return Findable.objects.filter(case=case, view="", page__gt=0, item__in=list(documents))


def clear_pages(case: Case, item: str) -> None:
    """Take the pages of a document out."""
    Findable.objects.filter(case=case, item=item, page__isnull=False).delete()


def is_kept(case: Case, view: str) -> bool:
    """Whether a view of a case is in the index."""
    return Findable.objects.filter(case=case, view=view).exists()


def count_findable() -> int:
    """How many rows the index has."""
    return Findable.objects.count()


def every_case() -> QuerySet[Case]:
    """Every case, for whoever makes the index anew. It shows nothing of them."""
    return Case.objects.order_by("pk")


def with_closures(reader: Reader) -> QuerySet[Case]:
    """The cases that *reader* may know of and in which anything is closed to anybody."""
    return cases_for(reader).filter(pk__in=in_force().values("case"))


def findable_for(
    reader: Reader, views: Mapping[str, str], terms: Collection[Collection[str]]
) -> QuerySet[Findable]:
    """The rows that hold every one of *terms* in one of its variants, and that *reader* may see.

    Args:
        reader: whoever searches.
        views: which view she has of each case in which something is closed to her.
        terms: the words, each with its variants; letters and digits alone.
    """
    seen = Q(case__in=cases_for(reader), view="")
    if views:
        seen &= ~Q(case__in=list(views))
        for case, view in views.items():
            seen |= Q(case=case, view=view)
    return Findable.objects.filter(_holds(terms), seen).select_related("case")


def _holds(terms: Collection[Collection[str]]) -> Q:
    if connection.vendor == "postgresql":
        asked = " & ".join("(" + " | ".join(sorted(one)) + ")" for one in terms)
        sql = "SELECT id FROM store_findable WHERE words @@ to_tsquery('simple', %s)"
    else:
        asked = " AND ".join(
            "(" + " OR ".join(f'"{w}"' for w in sorted(one)) + ")" for one in terms
        )
        sql = "SELECT rowid FROM store_findable_words WHERE store_findable_words MATCH %s"
    return Q(pk__in=RawSQL(sql, [asked]))  # noqa: S611 - the words go in as a parameter
