"""How django-allauth signs people in here: by invitation alone, in each person's language."""

from __future__ import annotations

import base64
import os
from typing import TYPE_CHECKING, Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation

from dedere.store import accounts

if TYPE_CHECKING:
    from dedere.store.models import Account

_NONCE = 12


def display(account: Account) -> str:
    """How an account is called on the pages of django-allauth."""
    return account.name


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts come from invitations; what is sent goes out in the language of its reader."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody signs up."""
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """The list of cases, in the language of the account."""
        language = getattr(request.user, "language", None) or settings.LANGUAGE_CODE
        with translation.override(language):
            return reverse(settings.LOGIN_REDIRECT_URL)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send in the language of whoever gets it; where there is no mail, send nothing."""
        if not settings.DEDERE_MAIL:
            return
        account = accounts.with_address(email)
        with translation.override(account.language if account else None):
            super().send_mail(template_prefix, email, context)


class SingleSignOn(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """Whoever was invited may sign in with the provider; nobody else."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Nobody signs up."""
        return False


class SecondFactors(DefaultMFAAdapter):  # type: ignore[misc]
    """The secrets of second factors lie encrypted, under the key of the data folder."""

    def encrypt(self, text: str) -> str:
        """AES-256-GCM, as text."""
        nonce = os.urandom(_NONCE)
        closed = AESGCM(_key()).encrypt(nonce, text.encode(), None)
        return base64.b64encode(nonce + closed).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """What `encrypt` closed; nothing where the key of the office was changed."""
        held = base64.b64decode(encrypted_text)
        try:
            return AESGCM(_key()).decrypt(held[:_NONCE], held[_NONCE:], None).decode()
        except InvalidTag:
            # A code never fits it then; an administrator takes the factor away.
            return ""


def _key() -> bytes:
    derived = HKDF(SHA256(), 32, salt=None, info=b"dedere second factors")
    return derived.derive(settings.SECRET_KEY.encode())
