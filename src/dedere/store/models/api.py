"""What programs may do in somebody's name: tokens, answers that are kept, and webhooks.

That a token or a webhook was made or ended is an act and only grows. What was answered, what a
webhook has seen and what is still to be delivered is a matter of days, and can be thrown away.
"""

from __future__ import annotations

from django.db import models
from django.utils import timezone

from dedere.store.models.base import Written
from dedere.store.models.keys import opaque


class Token(Written):
    """An act: a program may ask in the name of an account, for what the scopes name.

    The token itself is shown once and kept nowhere: *hash* is its SHA-256. It is drawn at random
    from 2**256, so that a slow hash would add nothing.
    """

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    account = models.CharField(max_length=40)
    name = models.CharField(max_length=100)
    """What it is for, in the words of whoever made it."""
    prefix = models.CharField(max_length=20, unique=True)
    """The beginning of the token, by which a person knows it again."""
    hash = models.CharField(max_length=64)
    scopes = models.JSONField()
    expires_on = models.DateField()
    """The last day on which it opens anything, in UTC."""
    by = models.CharField(max_length=200)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["account"])]

    def __str__(self) -> str:
        return f"{self.prefix}… {self.name}"


class TokenEnd(Written):
    """An act: a token opens nothing any more."""

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    token = models.ForeignKey(Token, on_delete=models.PROTECT, related_name="ends")
    by = models.CharField(max_length=200)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.token_id} ended"


class TokenUse(models.Model):
    """The day on which a token was last used."""

    token = models.OneToOneField(
        Token, on_delete=models.CASCADE, primary_key=True, related_name="use"
    )
    last_on = models.DateField()

    def __str__(self) -> str:
        return f"{self.token_id} {self.last_on}"


class Answered(models.Model):
    """What was answered to a request that named itself by a key, so that it is done once only."""

    account = models.CharField(max_length=40)
    key = models.CharField(max_length=64)
    """SHA-256 of the key that the program gave."""
    request = models.CharField(max_length=64)
    """SHA-256 of the request: a key names one request and no other."""
    case = models.CharField(max_length=80, blank=True)
    """The case of which the answer tells; it is told again only to who may still know of it."""
    status = models.PositiveSmallIntegerField(default=0)
    headers = models.JSONField(default=dict)
    body = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["account", "key"], name="one_answer_for_each_key")
        ]
        indexes = [models.Index(fields=["at"])]

    def __str__(self) -> str:
        return f"{self.account} {self.status}"


class Webhook(Written):
    """An act: an address is told of what happens in the cases that an account may read.

    The secret that signs is kept nowhere: it follows from *id* and the key of the installation.
    """

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    account = models.CharField(max_length=40)
    url = models.CharField(max_length=500)
    events = models.JSONField()
    by = models.CharField(max_length=200)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        indexes = [models.Index(fields=["account"])]

    def __str__(self) -> str:
        return self.id


class WebhookEnd(Written):
    """An act: the address is told of nothing more."""

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    webhook = models.ForeignKey(Webhook, on_delete=models.PROTECT, related_name="ends")
    by = models.CharField(max_length=200)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.webhook_id} ended"


class WebhookSeen(models.Model):
    """The state in which a webhook last saw a case, as its account may read it."""

    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="seen")
    case = models.CharField(max_length=80)
    version = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["webhook", "case"], name="one_state_seen_of_a_case")
        ]

    def __str__(self) -> str:
        return f"{self.webhook_id} {self.case}"


class Touched(models.Model):
    """A case in which something was written that webhooks have not looked at yet."""

    case = models.CharField(max_length=80)

    def __str__(self) -> str:
        return self.case


class Delivery(models.Model):
    """One event on its way to one address."""

    class State(models.TextChoices):
        """How far it came."""

        WAITING = "waiting", "waiting"
        DELIVERED = "delivered", "delivered"
        GIVEN_UP = "given_up", "given up"

    id = models.CharField(primary_key=True, max_length=20, default=opaque)
    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="deliveries")
    event = models.CharField(max_length=40)
    case = models.CharField(max_length=80)
    made_at = models.DateTimeField(default=timezone.now)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    tries = models.PositiveSmallIntegerField(default=0)
    next_at = models.DateTimeField(default=timezone.now)
    said = models.CharField(max_length=200, blank=True)
    """What the last try met: a status, or why there was no answer."""

    class Meta:
        ordering = ["made_at", "id"]
        indexes = [models.Index(fields=["state", "next_at"])]
        verbose_name_plural = "deliveries"

    def __str__(self) -> str:
        return f"{self.event} {self.state}"
