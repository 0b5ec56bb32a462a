"""Small pieces that stand hundreds of times on a page: a value, a reason, a line of a rule.

They are written in Python because a template that calls itself for each node of each tree takes
most of the time of a page. Every word goes through `format_html`, which escapes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from dedere.casefile import Source
from dedere.law.language.provisions import Provision
from dedere.law.rendering.grouping import slug

if TYPE_CHECKING:
    from dedere.law.language.reading import Clause
    from dedere.law.language.rules import Rule
    from dedere.office.argument import MissingView, Node, Question

NOTHING = SafeString("")
SLOT = SafeString('<div class="slot"></div>')
"""Where the form to record a value opens, with htmx."""


@dataclass(frozen=True, slots=True)
class ValueView:
    """A recorded value, how it is known, and where it is changed."""

    shown: str
    source: Source | None
    confidence: str
    confidence_label: str
    day: str
    by: str
    note: str
    record: str
    history: str = ""


def article_of(provision: Provision) -> Provision:
    """The article on whose page a provision stands, in its present wording."""
    while provision.above is not None:
        provision = provision.above
    while provision.newer is not None:
        provision = provision.newer
    return provision


def place_of(provision: Provision) -> str:
    """The place of a provision on the page of its article."""
    return slug("/".join(provision.path) + (f"@{provision.version}" if provision.version else ""))


def provision_address(provision: Provision) -> str:
    """The page of a provision's article, with its place on it."""
    article = article_of(provision)
    address = reverse("provision", kwargs={"id": article.id})
    return address if provision is article else f"{address}#{place_of(provision)}"


def rule_address(rule: Rule) -> str:
    """The place of a rule on the page of its article."""
    address = reverse("provision", kwargs={"id": article_of(rule.provision).id})
    return f"{address}#rule-{slug(rule.id)}"


def citation_html(provision: Provision | None, lang: str) -> SafeString:
    """How a lawyer cites a provision, as a link to it."""
    if provision is None:
        return NOTHING
    return format_html(
        ' <a class="cite" href="{}">{}</a>',
        provision_address(provision),
        provision.citation.in_(lang),
    )


def record_html(address: str, *, change: bool = False) -> SafeString:
    """The link that opens the form."""
    if not address:
        return NOTHING
    word = _("change") if change else _("record it")
    return format_html(' <a class="rec" hx-boost="true" href="{}">{}</a>', address, word)


def sources_html(sources: Iterable[Source], lang: str) -> SafeString:
    """Sources by their id, each leading to its line in the list."""
    shown = [
        (source.id, source.title.in_(lang) if source.title else source.id, source.id)
        for source in sources
    ]
    if not shown:
        return _quiet(_("no source"))
    return format_html_join(" ", '<a class="source-ref" href="#source-{}" title="{}">{}</a>', shown)


def value_html(value: ValueView, lang: str) -> SafeString:
    """A recorded value with everything that is known about it."""
    parts = [
        format_html('<span class="value">{}</span>', value.shown),
        sources_html([value.source] if value.source else [], lang),
    ]
    if value.confidence:
        parts.append(
            format_html(
                '<span class="badge sure-{}">{}</span>', value.confidence, value.confidence_label
            )
        )
    if value.day:
        parts.append(_quiet(_("date: %(day)s") % {"day": value.day}))
    if value.by:
        parts.append(_quiet(_("judged by: %(who)s") % {"who": value.by}))
    if value.history:
        parts.append(
            format_html('<a class="quiet" href="{}">{}</a>', value.history, _("earlier values"))
        )
    return SafeString(
        " ".join(parts) + record_html(value.record, change=True) + _detail(value.note) + SLOT
    )


def reason_html(node: Node, lang: str) -> SafeString:
    """A reason with its parts, as an entry of a list."""
    parts = [
        format_html('<li class="r is-{}">', node.mark.value),
        format_html('<span class="about">{}:</span> ', node.about) if node.about else NOTHING,
        format_html('{} <i class="truth">({})</i>', node.text, node.word),
        citation_html(node.provision, lang),
    ]
    for fact in node.facts:
        if fact.value is None and not fact.named:
            continue
        parts.append(SafeString('<div class="recorded">'))
        if fact.named:
            parts.append(format_html('<span class="fact-label">{}:</span> ', capfirst(fact.label)))
        if fact.value is None:
            parts.append(format_html('<span class="absent">{}</span>', _("not recorded")))
        else:
            parts.append(value_html(fact.value, lang))
        parts.append(SafeString("</div>"))
    if node.open_list:
        parts.append(format_html('<div class="quiet">{}</div>', node.open_list))
    if node.asked is not None:
        parts.append(format_html('<ul class="logic">{}</ul>', clause_html(node.asked, lang)))
    if node.parts:
        inner = SafeString("".join(reason_html(part, lang) for part in node.parts))
        parts.append(format_html('<ul class="reasons">{}</ul>', inner))
    return SafeString("".join(parts) + "</li>")


def clause_html(clause: Clause, lang: str) -> SafeString:
    """A clause of a rule with what stands beneath it, as an entry of a list."""
    inner = NOTHING
    if clause.under:
        parts = SafeString("".join(clause_html(part, lang) for part in clause.under))
        inner = format_html("<ul>{}</ul>", parts)
    words = clause.text.in_(lang)
    kind = clause.kind if clause.kind != "answer" else "taken" if clause.taken else "not-taken"
    css = format_html(' class="c-{}"', kind) if clause.reading is not None else NOTHING
    cited = citation_html(clause.provision, lang)
    return format_html("<li{}>{}{}{}</li>", css, words, cited, inner)


def question_html(question: Question) -> SafeString:
    """What to ask, of what, how it can be proven, and where to record the answer."""
    told = []
    if question.documents:
        told.append(
            _("Can be proven by: %(documents)s.") % {"documents": "; ".join(question.documents)}
        )
    if question.judged_by:
        told.append(_("Judged by: %(who)s.") % {"who": question.judged_by})
    letter = format_html('<b class="letter">{}</b> ', question.letter) if question.letter else ""
    return format_html(
        '<li>{}<span class="question">{}</span>{}{}{}{}</li>',
        letter,
        question.question,
        SafeString(" " + _quiet(question.about)) if question.about else NOTHING,
        record_html(question.record),
        _detail(" ".join(told)),
        SLOT,
    )


def missing_html(missing: MissingView) -> SafeString:
    """The questions that would decide a finding."""
    return SafeString("".join(question_html(question) for question in missing.questions))


def _quiet(words: str) -> SafeString:
    return format_html('<span class="quiet">{}</span>', words)


def _detail(words: str) -> SafeString:
    return format_html('<span class="detail">{}</span>', words) if words else NOTHING
