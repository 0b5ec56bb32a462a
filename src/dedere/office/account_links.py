"""The address of a link that works once, and sending it to whom it is for."""

from __future__ import annotations

import logging
from smtplib import SMTPException
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.mail import send_mail
from django.http import HttpRequest
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from dedere.store.models import Purpose

if TYPE_CHECKING:
    from dedere.store.models import OneTimeLink

_log = logging.getLogger(__name__)


def address_of(secret: str, language: str, base: str = "") -> str:
    """The whole address of a link. *base* is where the office is, if the settings do not say."""
    with translation.override(language):
        path = reverse("enter", kwargs={"secret": secret})
    return (settings.DEDERE_ADDRESS or base.rstrip("/")) + path


def sent(request: HttpRequest, link: OneTimeLink, secret: str) -> tuple[str, bool]:
    """The address of a link, and whether it was sent to whom it is for."""
    base = request.build_absolute_uri("/")
    address = address_of(secret, _language(link), base)
    return address, send(link, address)


def send(link: OneTimeLink, address: str) -> bool:
    """Send a link; False where there is no mail or it did not go out."""
    if not settings.DEDERE_MAIL or not link.email:
        return False
    with translation.override(_language(link)):
        if link.purpose == Purpose.RESET:
            subject = _("A new password for dedere")
            words = _("With this link you choose a new password. It works once, for two days.")
        else:
            subject = _("An invitation to dedere")
            words = _("With this link you make your account. It works once, for two weeks.")
        ignore = _("If you did not expect this message, ignore it.")
    try:
        send_mail(subject, f"{words}\n\n{address}\n\n{ignore}\n", None, [link.email])
    except (OSError, SMTPException) as problem:
        # The link was shown, and is not lost; the log says why, without the address.
        _log.warning("mail could not be sent: %s", type(problem).__name__)
        return False
    return True


def _language(link: OneTimeLink) -> str:
    return link.account.language if link.account else link.language
