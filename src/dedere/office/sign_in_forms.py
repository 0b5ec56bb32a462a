"""Forms of django-allauth whose words we change: labels say what a field is, and nothing twice."""

from __future__ import annotations

from typing import Any

from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django.utils.translation import gettext_lazy as _


class _PlainCode:
    """A field for a code without a second label inside it."""

    fields: Any

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["code"].widget.attrs.pop("placeholder", None)


class _Named:
    """A field for a name that is called so in both languages."""

    fields: Any

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["name"].label = _("Name")


class Authenticate(_PlainCode, AuthenticateForm):  # type: ignore[misc]
    """The second factor, when one signs in."""


class Reauthenticate(_PlainCode, ReauthenticateForm):  # type: ignore[misc]
    """The second factor, once more before something that matters."""


class Activate(_PlainCode, ActivateTOTPForm):  # type: ignore[misc]
    """The first code of an app."""


class AddKey(_Named, AddWebAuthnForm):  # type: ignore[misc]
    """A new passkey or security key."""


class EditKey(_Named, EditWebAuthnForm):  # type: ignore[misc]
    """Another name for a key."""
