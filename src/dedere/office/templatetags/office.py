"""What templates need beside Django's own: days in words, citations, addresses of the law."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from urllib.parse import urlsplit

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from dedere.bilingual import Language, Text
from dedere.calendars import PartialDate
from dedere.casefile import Source
from dedere.law import load as load_law
from dedere.law.facts import VOCABULARY
from dedere.law.language.provisions import Provision
from dedere.law.language.reading import Clause
from dedere.office import pieces, words
from dedere.office.argument import MissingView, Node
from dedere.transfers.savings import money

register = template.Library()


@register.filter
def when(value: PartialDate | date | None) -> str:
    """A day in words."""
    return words.when(value)


@register.filter
def said(text: Text | None) -> str:
    """A text in the language of the page."""
    return text.in_(_language()) if text is not None else ""


@register.filter
def fact_label(key: str) -> str:
    """What a fact is called."""
    found = VOCABULARY.get(key)
    return found.label.in_(_language()) if found is not None else key


@register.filter
def article_number(number: str) -> str:
    """The number of an article; the Appendix has none."""
    return _("Appendix") if number == "appendix" else number


@register.filter
def languages(codes: Iterable[str]) -> str:
    """Languages by name."""
    names = {"en": _("English"), "es": _("Spanish")}
    return ", ".join(names.get(code, code) for code in codes)


@register.filter
def anchor(value: object) -> str:
    """A name for a place on the page."""
    return re.sub(r"[^A-Za-z0-9]+", "-", str(value))


@register.filter
def web_address(value: str | None) -> str:
    """An address that a link may lead to, or nothing."""
    return value if value and urlsplit(value).scheme in ("http", "https") else ""


@register.filter
def dollars(amount: float | None) -> str:
    """An amount in dollars as the page writes it."""
    return "–" if amount is None else money.dollars(Decimal(str(amount)), _language())


@register.simple_tag
def citation(provision: Provision) -> str:
    """How a lawyer cites a provision."""
    return provision.citation.in_(_language())


@register.simple_tag
def provision_address(provision: Provision | str) -> str:
    """The place of a provision, or of the one with this id, on the page of its article."""
    found = load_law().provision(provision) if isinstance(provision, str) else provision
    return pieces.provision_address(found)


@register.simple_tag
def entry_link(case: str, name: str, id: str, words: object) -> SafeString:
    """The words of an entry as a link to its page: correct it, withdraw it, see its history."""
    address = reverse("item", kwargs={"id": case, "name": name, "item": id})
    return format_html('<a class="entry-link" href="{}">{}</a>', address, words)


@register.filter
def value(one: pieces.ValueView) -> SafeString:
    """A recorded value."""
    return pieces.value_html(one, _language())


@register.filter
def sources(some: Iterable[Source]) -> SafeString:
    """Sources by their id."""
    return pieces.sources_html(some, _language())


@register.filter
def record_link(address: str) -> SafeString:
    """The link that opens the form for a value."""
    return pieces.record_html(address)


@register.filter
def reason(node: Node) -> SafeString:
    """A reason with its parts."""
    return pieces.reason_html(node, _language())


@register.filter
def clause(one: Clause) -> SafeString:
    """A clause of a rule with what stands under it."""
    return pieces.clause_html(one, _language())


@register.filter
def questions(missing: MissingView) -> SafeString:
    """The questions that would decide a finding."""
    return pieces.missing_html(missing)


def _language() -> Language:
    return "es" if (get_language() or "en").startswith("es") else "en"
