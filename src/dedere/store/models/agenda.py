"""What is due, and where each case stands: derived from the casefiles, and made anew at any time.

A reader sees a case in one *view*: what is left of it without what is closed to her. `Sight` says
who sees which; the other rows are kept once for each view. None of them is chained: what they say
stands in the entries of the case.
"""

from __future__ import annotations

from django.db import models

from dedere.store.models.base import Written
from dedere.store.models.cases import Case
from dedere.store.models.keys import opaque

_VIEW = 32


class Sight(models.Model):
    """Which view of a case somebody has who is known by *who*.

    *who* is empty for everybody, ``o:`` with the key of an organization, ``a:`` with that of an
    account, or ``r:`` with a digest of an account and all its organizations.
    """

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    who = models.CharField(max_length=80, blank=True)
    view = models.CharField(max_length=_VIEW, blank=True)
    closed = models.PositiveIntegerField(default=0)
    """How many parts are left out of the view: who has several views is shown the fullest."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "who"], name="one_view_for_each")]
        indexes = [models.Index(fields=["who", "case", "view"], name="sight_by_who")]

    def __str__(self) -> str:
        return f"{self.who} {self.case_id} {self.view}"


class Glance(models.Model):
    """A case at a glance, in one view."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="+")
    view = models.CharField(max_length=_VIEW, blank=True)
    closed = models.PositiveIntegerField(default=0)
    """How many parts are left out of the view, as in `Sight`."""
    title_en = models.CharField(max_length=500, blank=True)
    title_es = models.CharField(max_length=500, blank=True)
    person = models.CharField(max_length=300, blank=True)
    order = models.CharField(max_length=300, blank=True)
    """The name as it is sorted: without accents and capitals."""
    words = models.TextField(blank=True)
    """What a search in the list looks through: without accents and capitals."""
    asking = models.CharField(max_length=2, blank=True)
    asked = models.CharField(max_length=2, blank=True)
    """The requesting and the requested State; empty of transfers alone."""
    invented = models.BooleanField(default=False)
    offenses = models.PositiveIntegerField(default=0)
    outcomes = models.JSONField(default=list)
    """How each request and transfer stands by the rules: subject, outcome, names in words."""
    outcome_keys = models.CharField(max_length=400, blank=True)
    """The same, to be looked for: ``|open|transfer-ready|``."""
    stage = models.CharField(max_length=20, blank=True)
    live = models.BooleanField(default=True)
    """Whether a request or a transfer of it is not ended."""
    waiting = models.CharField(max_length=40, blank=True)
    """The role that has to act next within a running period; empty where none runs."""
    responsible = models.CharField(max_length=500, blank=True)
    """Officers, prosecutors and counsel of the casefile, by name."""
    custody_since = models.DateField(null=True)
    last_action = models.DateField(null=True)
    next_due = models.DateField(null=True)
    stayed = models.PositiveIntegerField(default=0)
    priority = models.BooleanField(default=False)
    counted_on = models.DateField()
    """The day as of which the row was made."""
    turns_on = models.DateField(null=True)
    """The next day on which something of it may read otherwise, though nothing is written."""

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "view"], name="one_glance_a_view")]
        indexes = [
            models.Index(fields=["order", "id"], name="glance_by_name"),
            models.Index(fields=["next_due", "id"], name="glance_by_due"),
            models.Index(fields=["last_action", "id"], name="glance_by_action"),
            models.Index(fields=["turns_on"], name="glance_turning"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.view}"


class Course(models.Model):
    """How far one request or transfer of a case has come, in one view of it."""

    glance = models.ForeignKey(Glance, on_delete=models.CASCADE, related_name="+")
    subject = models.CharField(max_length=80)
    label_en = models.CharField(max_length=300, blank=True)
    label_es = models.CharField(max_length=300, blank=True)
    kind = models.CharField(max_length=10)
    """``request`` or ``transfer``."""
    asking = models.CharField(max_length=2, blank=True)
    asked = models.CharField(max_length=2, blank=True)
    """The requesting and the requested State; of a transfer the receiving and the other."""
    on1 = models.DateField(null=True)
    on2 = models.DateField(null=True)
    on3 = models.DateField(null=True)
    on4 = models.DateField(null=True)
    on5 = models.DateField(null=True)
    on6 = models.DateField(null=True)
    """The days of the milestones, in the order of `agenda.milestones`."""
    gap1 = models.IntegerField(null=True)
    gap2 = models.IntegerField(null=True)
    gap3 = models.IntegerField(null=True)
    gap4 = models.IntegerField(null=True)
    gap5 = models.IntegerField(null=True)
    """The days from each to the next, where both are known."""
    stage = models.CharField(max_length=20, blank=True)
    stage_on = models.DateField(null=True)
    ended = models.CharField(max_length=20, blank=True)
    """How it ended: ``surrendered``, ``refused``, ``withdrawn`` and so on; empty while it runs."""
    last_action = models.DateField(null=True)
    priority = models.BooleanField(default=False)

    class Meta:
        indexes = [
            models.Index(fields=["kind", "asked", "stage"], name="course_by_stage"),
            models.Index(fields=["last_action", "id"], name="course_by_action"),
        ]

    def __str__(self) -> str:
        return f"{self.glance_id} {self.subject}"


class Due(models.Model):
    """One limit of a case, in one view: by when, set off by what, and who must act.

    *state* is that of the day as of which the row was made; what has become of it today is
    compared in the question (`access.agenda`), because a running limit ends by itself.
    """

    glance = models.ForeignKey(Glance, on_delete=models.CASCADE, related_name="+")
    limit = models.CharField(max_length=80)
    """Its name in the catalogue of the procedure: ``MX-PROV``."""
    subject = models.CharField(max_length=120)
    rule = models.CharField(max_length=120)
    state = models.CharField(max_length=12)
    then = models.CharField(max_length=12, blank=True)
    """What becomes of it when its last day is over and nothing more is written."""
    due = models.DateField(null=True)
    """The last day; the earliest that it can be, where it is known only in part."""
    last = models.DateField(null=True)
    """The latest that the last day can be; none where it is open."""
    starts_on = models.DateField(null=True)
    days_counted = models.IntegerField(null=True)
    days_left = models.IntegerField(null=True)
    """As of the day on which the row was made; of a stayed limit what is left when it goes on."""
    earlier = models.DateField(null=True)
    """The last day under the reading of the law that makes it earliest, if that is earlier."""
    authority = models.CharField(max_length=20)
    """Who counts it; its day ends where that one sits."""
    who = models.CharField(max_length=40, blank=True)
    """The role that must act."""
    live = models.BooleanField(default=True)
    """Whether its request or transfer is not ended."""

    class Meta:
        indexes = [
            models.Index(fields=["due", "id"], name="due_by_day"),
            models.Index(fields=["state", "due", "id"], name="due_by_state"),
        ]

    def __str__(self) -> str:
        return f"{self.glance_id} {self.limit} {self.subject}"


class News(models.Model):
    """A ruling that somebody wrote down here, in one view of its case; what notices tell."""

    glance = models.ForeignKey(Glance, on_delete=models.CASCADE, related_name="+")
    entry = models.CharField(max_length=80)
    type = models.CharField(max_length=40)
    on = models.DateField(null=True)
    recorded_on = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["recorded_on", "id"], name="news_by_day")]
        verbose_name_plural = "news"

    def __str__(self) -> str:
        return f"{self.glance_id} {self.entry}"


class Opinion(models.Model):
    """What the judge found and what the Executive did, of one request or one offense of it."""

    glance = models.ForeignKey(Glance, on_delete=models.CASCADE, related_name="+")
    request = models.CharField(max_length=80)
    offense = models.CharField(max_length=80, blank=True)
    """Empty of the request as a whole."""
    label_en = models.CharField(max_length=300, blank=True)
    label_es = models.CharField(max_length=300, blank=True)
    asked = models.CharField(max_length=2, blank=True)
    opinion = models.CharField(max_length=20)
    outcome = models.CharField(max_length=20)
    in_obedience = models.BooleanField(default=False)
    decided_on = models.DateField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["opinion", "outcome", "asked"], name="opinion_by_outcome"),
        ]

    def __str__(self) -> str:
        return f"{self.glance_id} {self.request} {self.offense}"


# -- feeds and notices -----------------------------------------------------------------------------


class Feed(models.Model):
    """A calendar with a private address. Of the address only a hash is kept."""

    id = models.CharField(primary_key=True, max_length=40, default=opaque)
    digest = models.CharField(max_length=64, unique=True)
    """SHA-256 of the secret in the address."""
    account = models.CharField(max_length=40, blank=True)
    """Whose it is; empty in the demonstration, which has no accounts."""
    name = models.CharField(max_length=200)
    """The name of its owner, and what she calls it."""
    label = models.CharField(max_length=200, blank=True)
    names = models.BooleanField(default=False)
    """Whether the names of persons stand in it."""
    made_at = models.DateTimeField(auto_now_add=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-made_at", "id"]
        indexes = [models.Index(fields=["account"], name="feed_by_account")]

    def __str__(self) -> str:
        return f"{self.account} {self.label}"


class NoticeWish(models.Model):
    """Whether somebody wants e-mail, how many days ahead, and with which words."""

    account = models.CharField(primary_key=True, max_length=40)
    wanted = models.BooleanField(default=False)
    days = models.PositiveIntegerField(default=7)
    names = models.BooleanField(default=False)
    changed_at = models.DateTimeField(auto_now=True)

    def __str__(self) -> str:
        return self.account


class NoticeSent(Written):
    """An act: a message went to somebody, and what it told her of."""

    id = models.CharField(primary_key=True, max_length=40, default=opaque)
    account = models.CharField(max_length=40)
    told = models.JSONField()
    """A digest of each thing it told of: what was told is not told again."""
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["account"], name="notice_by_account")]

    def __str__(self) -> str:
        return f"{self.account} {self.at}"
