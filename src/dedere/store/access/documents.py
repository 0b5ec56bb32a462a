"""Files of documents, and enquiries: who may read them."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet

from dedere.store.access.reader import Reader
from dedere.store.models import Attachment, Case, Enquiry


def attachments_in(case: Case) -> QuerySet[Attachment]:
    """The files of a case that was given out. Only for documents that its reader sees."""
    withdrawn = Attachment.objects.filter(withdraws=OuterRef("pk"))
    return Attachment.objects.filter(~Exists(withdrawn), case=case, withdraws=None)


def sealed_files() -> QuerySet[Attachment]:
    """Every file that was ever kept, for whoever checks the folder. It shows nothing of them."""
    return Attachment.objects.filter(withdraws=None)


def enquiries_for(reader: Reader) -> QuerySet[Enquiry]:
    """The enquiries of the organizations of *reader*, their first acts, the latest first.

    Where there are no accounts there are no organizations, and each enquiry is everybody's.
    """
    first = Enquiry.objects.filter(of=None).order_by("-at", "-pk")
    if reader.account is None:
        return first.filter(organization="")
    return first.filter(organization__in=sorted(reader.organizations))


def acts_of(enquiry: Enquiry) -> QuerySet[Enquiry]:
    """Everything that was done about an enquiry that was given out, the oldest first."""
    return Enquiry.objects.filter(of=enquiry)
