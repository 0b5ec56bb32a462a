"""The e-mail that a person gets: in her language, with no name in its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dedere.law import load as load_law
from dedere.law.facts.events import EVENT_TYPES
from dedere.office.words import when

if TYPE_CHECKING:
    from dedere.store.notices import Letter


def send_letter(letter: Letter) -> None:
    """Send one message.

    Raises:
        OSError: when the mail server cannot be reached.
        smtplib.SMTPException: when it refuses the message.
    """
    message_of(letter).send()


def message_of(letter: Letter) -> EmailMessage:
    """The message as it is sent."""
    lang = letter.account.language
    with translation.override(lang):
        return EmailMessage(
            subject=_subject(letter),
            body=_body(letter, lang),
            to=[letter.account.email],
            headers={"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"},
        )


def _subject(letter: Letter) -> str:
    parts = []
    if letter.dues:
        number = len(letter.dues)
        parts.append(
            ngettext("%(n)s date within %(days)s days", "%(n)s dates within %(days)s days", number)
            % {"n": number, "days": letter.days}
        )
    if letter.news:
        number = len(letter.news)
        parts.append(ngettext("%(n)s new decision", "%(n)s new decisions", number) % {"n": number})
    return "dedere: " + ", ".join(parts)


def _body(letter: Letter, lang: str) -> str:
    lines: list[str] = []
    if letter.dues:
        lines += [_("Dates that come near:"), ""]
        lines += [_due(one, lang, letter.names) for one in letter.dues]
        lines.append("")
    if letter.news:
        lines += [_("Decisions that were recorded:"), ""]
        lines += [_news(one, lang, letter.names) for one in letter.news]
        lines.append("")
    if letter.more:
        lines += [_("And %(n)s more.") % {"n": letter.more}, ""]
    if settings.DEDERE_ADDRESS:
        lines += [
            _("The agenda: %(address)s") % {"address": settings.DEDERE_ADDRESS + reverse("agenda")},
            _("No more of these messages: %(address)s")
            % {"address": settings.DEDERE_ADDRESS + reverse("feeds")},
            "",
        ]
    lines.append(_("This is no legal advice."))
    return "\n".join(lines) + "\n"


def _due(due: Any, lang: str, names: bool) -> str:
    rule = load_law().rules.get(due.rule)
    said = f"- {when(due.due)}: {due.limit}"
    if rule is not None:
        said += f" ({rule.provision.citation.in_(lang)})"
    return said + _whose(due.glance, names)


def _news(news: Any, lang: str, names: bool) -> str:
    kind = EVENT_TYPES[news.type].label.in_(lang) if news.type in EVENT_TYPES else news.type
    said = f"- {when(news.on)}: {kind}" if news.on else f"- {kind}"
    return said + _whose(news.glance, names)


def _whose(glance: Any, names: bool) -> str:
    return f" · {glance.person}" if names and glance.person else ""
