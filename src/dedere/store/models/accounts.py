"""Who may sign in, to which organizations they belong, and what was done about both.

An account and an organization are rows that change: a password, a name. What somebody did about
them is an act that only grows, so that it can be said who let whom in, and when.
"""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

from dedere.store.models.base import Written
from dedere.store.models.keys import opaque

LONGEST_NAME = 100
LONGEST_KEY = 40


# -- accounts --------------------------------------------------------------------------------------


class Accounts(BaseUserManager["Account"]):
    """Finds accounts; an address is the same in capitals."""

    def get_by_natural_key(self, username: str | None) -> Account:
        return self.get(email=(username or "").strip().lower())


class Account(AbstractBaseUser):
    """Somebody who can sign in. What she may read is decided in `store.access`, not here."""

    id = models.CharField(primary_key=True, max_length=LONGEST_KEY, default=opaque)
    email = models.EmailField(unique=True)
    """In small letters; with it one signs in."""
    name = models.CharField(max_length=LONGEST_NAME)
    """How she is shown, and the name beside what she writes."""
    folded = models.CharField(max_length=LONGEST_NAME * 2, unique=True)
    """The name as it is compared, so that nobody bears another's with an accent less."""
    language = models.CharField(max_length=2, default="en")
    is_active = models.BooleanField(default=True)
    is_administrator = models.BooleanField(default=False)
    # No way leads back from a coder: what is asked of one is asked in `store.access`.
    coder = models.OneToOneField(
        "store.Coder", on_delete=models.PROTECT, null=True, related_name="+"
    )
    """The coder that she is: bound here, or proved once with the key of a name that codes."""
    date_joined = models.DateTimeField(default=timezone.now)

    objects: ClassVar[Accounts] = Accounts()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        ordering = ["folded"]

    def __str__(self) -> str:
        return self.name


class AccountAct(Written):
    """An act about an account: what was done, by whom, and when."""

    class Did(models.TextChoices):
        JOINED = "joined", "the account was made"
        DISABLED = "disabled", "it may no longer sign in"
        ENABLED = "enabled", "it may sign in again"
        ADMINISTRATOR = "administrator", "it looks after accounts"
        ORDINARY = "ordinary", "it no longer looks after accounts"
        RENAMED = "renamed", "its name is written otherwise"
        MOVED = "moved", "it signs in with another address"
        RESET = "reset", "a link for a new password was made"
        UNLOCKED = "unlocked", "its second factors were taken away"
        CODES = "codes", "it is the coder of its name"

    id = models.CharField(primary_key=True, max_length=LONGEST_KEY, default=opaque)
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="acts")
    did = models.CharField(max_length=20, choices=Did.choices)
    name = models.CharField(max_length=LONGEST_NAME)
    """The name after the act."""
    folded = models.CharField(max_length=LONGEST_NAME * 2)
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=LONGEST_KEY, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["folded"])]

    def __str__(self) -> str:
        return f"{self.account_id} {self.did}"


# -- organizations ---------------------------------------------------------------------------------


class OrganizationKind(models.TextChoices):
    """What an organization is."""

    AUTHORITY = "authority", "authority"
    FIRM = "firm", "law firm or public defense"
    COURT = "court", "court"
    NGO = "ngo", "organization of civil society"


class Organization(models.Model):
    """An authority, a firm, a court or an NGO to which accounts and cases belong."""

    id = models.CharField(primary_key=True, max_length=LONGEST_KEY, default=opaque)
    name_en = models.CharField(max_length=200)
    name_es = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=OrganizationKind.choices)
    authority = models.CharField(max_length=80, blank=True)
    """Its key in the directory of authorities, where it stands there."""
    closed = models.BooleanField(default=False)
    """It takes no new member; what belongs to it stays."""

    class Meta:
        ordering = ["name_en", "id"]

    def __str__(self) -> str:
        return self.name_en

    def name(self, lang: str) -> str:
        """The name in a language."""
        return self.name_es if lang == "es" else self.name_en


class OrganizationAct(Written):
    """An organization as somebody wrote it; the last act is how it stands."""

    id = models.CharField(primary_key=True, max_length=LONGEST_KEY, default=opaque)
    organization = models.ForeignKey(Organization, on_delete=models.PROTECT, related_name="acts")
    name_en = models.CharField(max_length=200)
    name_es = models.CharField(max_length=200)
    kind = models.CharField(max_length=20, choices=OrganizationKind.choices)
    authority = models.CharField(max_length=80, blank=True)
    closed = models.BooleanField(default=False)
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=LONGEST_KEY, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.organization_id} {self.name_en}"


class Role(models.TextChoices):
    """What a member may do in an organization."""

    ADMINISTRATOR = "administrator", "administrator"
    """Reads and writes, and looks after its members."""
    OFFICER = "officer", "officer"
    """Reads and writes."""
    READER = "reader", "reader"
    """Reads."""
    ENDED = "", "no longer a member"


WRITING = (Role.ADMINISTRATOR, Role.OFFICER)
"""The roles that may write."""


class Membership(Written):
    """An act: an account has a role in an organization, or none any more. The last one counts."""

    id = models.CharField(primary_key=True, max_length=LONGEST_KEY, default=opaque)
    organization = models.ForeignKey(Organization, on_delete=models.PROTECT, related_name="+")
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20, choices=Role.choices, blank=True)
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=LONGEST_KEY, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["organization", "account"])]

    def __str__(self) -> str:
        return f"{self.organization_id} {self.account_id}: {self.role or 'ended'}"


class Member(models.Model):
    """How the memberships stand now: derived from them, and made anew from them at any time."""

    organization = models.ForeignKey(Organization, on_delete=models.CASCADE, related_name="members")
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="members")
    role = models.CharField(max_length=20, choices=Role.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organization", "account"], name="one_role_for_each_member"
            )
        ]

    def __str__(self) -> str:
        return f"{self.organization_id} {self.account_id}: {self.role}"


# -- links that work once --------------------------------------------------------------------------


class Purpose(models.TextChoices):
    """What a link is for."""

    FIRST = "first", "the first administrator"
    JOIN = "join", "an invitation"
    RESET = "reset", "a new password"


class OneTimeLink(models.Model):
    """A link that works once. Only a hash of its secret is kept."""

    id = models.CharField(primary_key=True, max_length=LONGEST_KEY, default=opaque)
    purpose = models.CharField(max_length=10, choices=Purpose.choices)
    digest = models.CharField(max_length=64, unique=True)
    """SHA-256 of the secret."""
    email = models.EmailField(blank=True)
    name = models.CharField(max_length=LONGEST_NAME, blank=True)
    language = models.CharField(max_length=2, default="en")
    administrator = models.BooleanField(default=False)
    organization = models.ForeignKey(
        Organization, on_delete=models.PROTECT, null=True, related_name="+"
    )
    role = models.CharField(max_length=20, choices=Role.choices, blank=True)
    account = models.ForeignKey(Account, on_delete=models.PROTECT, null=True, related_name="+")
    """The account that it is for, or that was made with it."""
    by = models.CharField(max_length=200)
    by_account = models.CharField(max_length=LONGEST_KEY, blank=True)
    at = models.DateTimeField(default=timezone.now)
    until = models.DateTimeField(null=True)
    """When it ends by itself; none for the first one."""
    used_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-at", "id"]

    def __str__(self) -> str:
        return f"{self.purpose} {self.email}"
