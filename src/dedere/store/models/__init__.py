"""What the office keeps. All of it only grows: a correction is a new row, the earlier one stays."""

from dedere.store.models.accounts import (
    Account,
    AccountAct,
    Member,
    Membership,
    OneTimeLink,
    Organization,
    OrganizationAct,
    OrganizationKind,
    Purpose,
    Role,
)
from dedere.store.models.agenda import (
    Course,
    Due,
    Feed,
    Glance,
    News,
    NoticeSent,
    NoticeWish,
    Opinion,
    Sight,
)
from dedere.store.models.api import (
    Answered,
    Delivery,
    Token,
    TokenEnd,
    TokenUse,
    Touched,
    Webhook,
    WebhookEnd,
    WebhookSeen,
)
from dedere.store.models.base import AppendOnlyError, Visibility
from dedere.store.models.cases import Case, Entry, TimeRecord, TimeRecordKey
from dedere.store.models.chain import Checkpoint, Link
from dedere.store.models.claims import ClaimAct
from dedere.store.models.codings import (
    CodedValue,
    Coder,
    Coding,
    Finished,
    Opened,
    SetAside,
    WrongKey,
)
from dedere.store.models.compartments import Capacity, Closure, Compartment, Grant, May, Share
from dedere.store.models.connected import ConnectedCase
from dedere.store.models.dockets import (
    Docket,
    DocketCopy,
    DocketPaper,
    ObserverNote,
    Original,
)
from dedere.store.models.documents import Attachment
from dedere.store.models.enquiries import Enquiry
from dedere.store.models.people import PersonAct
from dedere.store.models.search import Findable
from dedere.store.models.settlements import KeptCodebook, Settlement

__all__ = [
    "Account",
    "AccountAct",
    "Answered",
    "AppendOnlyError",
    "Attachment",
    "Capacity",
    "Case",
    "Checkpoint",
    "ClaimAct",
    "Closure",
    "CodedValue",
    "Coder",
    "Coding",
    "Compartment",
    "ConnectedCase",
    "Course",
    "Delivery",
    "Docket",
    "DocketCopy",
    "DocketPaper",
    "Due",
    "Enquiry",
    "Entry",
    "Feed",
    "Findable",
    "Finished",
    "Glance",
    "Grant",
    "KeptCodebook",
    "Link",
    "May",
    "Member",
    "Membership",
    "News",
    "NoticeSent",
    "NoticeWish",
    "ObserverNote",
    "OneTimeLink",
    "Opened",
    "Opinion",
    "Organization",
    "OrganizationAct",
    "OrganizationKind",
    "Original",
    "PersonAct",
    "Purpose",
    "Role",
    "SetAside",
    "Settlement",
    "Share",
    "Sight",
    "TimeRecord",
    "TimeRecordKey",
    "Token",
    "TokenEnd",
    "TokenUse",
    "Touched",
    "Visibility",
    "Webhook",
    "WebhookEnd",
    "WebhookSeen",
    "WrongKey",
]
