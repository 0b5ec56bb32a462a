"""Which doors are open: in the demonstration none, with accounts those that an office needs."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.cache import patch_cache_control

from dedere.store import accounts

if TYPE_CHECKING:
    from dedere.store.models import Account

SHUT = frozenset(
    {
        # One is invited; see dedere.store.links.
        "account_signup",
        "account_signup_by_passkey",
        "socialaccount_signup",
        # An administrator vouches for the address with which one signs in.
        "account_email",
        "account_change_email",
        "account_confirm_email",
        "account_email_verification_sent",
        "account_change_phone",
        "account_verify_phone",
        "account_request_login_code",
        "account_confirm_login_code",
        # The office shows each session with a way to end it.
        "usersessions_list",
        "mfa_signup_webauthn",
        "mfa_trust",
    }
)
"""Pages of django-allauth that the office has no use for."""

SEEN_IN_SESSION = "seen"
SEEN_EVERY = 300
"""Seconds after which it is noted again that a session is in use: not with every click."""

Answer = Callable[[HttpRequest], HttpResponseBase]


class Doors:
    """Shuts what is not used, keeps the language of an account, notes that a session is in use."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not settings.DEDERE_ACCOUNTS:
            return self.get_response(request)
        account = account_of(request)
        if account is not None:
            _note(request)
        response = self.get_response(request)
        after = account_of(request)
        if after is not None:
            if request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME) != after.language:
                _keep_language(response, after.language)
            # What one person may read stays in no cache that another one uses.
            if "Cache-Control" not in response.headers:
                patch_cache_control(response, private=True, no_cache=True)
        return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], args: Any, kwargs: Any
    ) -> None:
        """Shut what is not used, as if it were not there."""
        match = request.resolver_match
        if match is None or not view.__module__.startswith("allauth."):
            return
        if not settings.DEDERE_ACCOUNTS or match.url_name in SHUT:
            raise Http404


def account_of(request: HttpRequest) -> Account | None:
    """The account that signed in, where there are accounts."""
    if not settings.DEDERE_ACCOUNTS:
        return None
    user = getattr(request, "user", None)
    # Django looks it up late, and gives somebody who is not signed in where nobody is.
    return user if user is not None and user.is_authenticated else None


def _note(request: HttpRequest) -> None:
    now = int(time.time())
    if now - request.session.get(SEEN_IN_SESSION, 0) < SEEN_EVERY:
        return
    request.session[SEEN_IN_SESSION] = now
    accounts.note_session(request)


def _keep_language(response: HttpResponseBase, language: str) -> None:
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=365 * 24 * 3600,
        httponly=True,
        secure=settings.LANGUAGE_COOKIE_SECURE,
        samesite="Lax",
    )
