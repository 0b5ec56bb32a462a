"""The argument of a case: findings as a page shows them, grouped by what they lead to.

Nothing is decided here. Each finding opens to its reasons, its citation, and what would decide it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.text import get_text_list
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from dedere.assessment import Assessment, Finding
from dedere.assessment.asking import asked_first
from dedere.assessment.findings import COUNTED
from dedere.assessment.missing import missing_fact
from dedere.bilingual import Text
from dedere.casefile.words import CONFIDENCE, LEVEL_OF_LIST
from dedere.law.language.deciding import Missing
from dedere.law.language.expressions import (
    NOT_SO,
    AllOf,
    Cited,
    Expr,
    NoneOf,
    Not,
    Over,
    Reason,
    Where,
)
from dedere.law.language.facts import Fact
from dedere.law.language.provisions import CONFIDENCES, Provision
from dedere.law.language.reading import Clause, outline
from dedere.law.language.readings import Reading
from dedere.law.language.rules import Effect
from dedere.law.language.situation import Datum, Level
from dedere.office.parts import Fetched, Parts, part_of, place_of
from dedere.office.pieces import ValueView
from dedere.office.words import Names, documents_that_prove, kept_together, shown, when


class Group(StrEnum):
    """What a finding leads to, in the order of the page."""

    IN_THE_WAY = "in-the-way"
    ASSURANCE = "assurance"
    UNKNOWN = "unknown"
    DISCRETION = "discretion"
    IN_ORDER = "in-order"
    DOES_NOT_APPLY = "does-not-apply"
    ELSEWHERE = "elsewhere"


_HEADINGS = {
    Group.IN_THE_WAY: gettext_lazy("In the way"),
    Group.ASSURANCE: gettext_lazy("Assurance needed"),
    Group.UNKNOWN: gettext_lazy("Not known yet"),
    Group.DISCRETION: gettext_lazy("At the Executive's discretion"),
    Group.IN_ORDER: gettext_lazy("In order"),
    Group.DOES_NOT_APPLY: gettext_lazy("Does not apply"),
    Group.ELSEWHERE: gettext_lazy("Custody, proceeding and after surrender"),
}
_EXPLAINED = {
    Group.IN_THE_WAY: gettext_lazy(
        "A requirement is not met, a bar applies, or a paper is lacking."
    ),
    Group.ASSURANCE: gettext_lazy("Surrender waits for what the requesting State must promise."),
    Group.UNKNOWN: gettext_lazy("Facts are missing. Each finding says which ones would decide it."),
    Group.DISCRETION: gettext_lazy("For the Executive to weigh; this software never decides it."),
    Group.IN_ORDER: gettext_lazy("Nothing here stands against surrender."),
    Group.DOES_NOT_APPLY: gettext_lazy("The condition under which these rules apply is not there."),
    Group.ELSEWHERE: gettext_lazy(
        "These rules do not count for whether the person may be surrendered."
    ),
}
_OF_TRANSFERS: dict[Group, tuple[Text, Text]] = {
    Group.IN_THE_WAY: (
        Text("In the way", "Impiden el traslado"),
        Text(
            "A condition is not met, or a key is not turned.",
            "No se cumple una condición, o no está dada una llave.",
        ),
    ),
    Group.DISCRETION: (
        Text("Weighed by the authorities", "Lo que las autoridades ponderan"),
        Text(
            "For the authorities of the two States; this software never decides it.",
            "Corresponde a las autoridades de los dos Estados; este programa nunca lo resuelve.",
        ),
    ),
    Group.IN_ORDER: (
        Text("In order", "En orden"),
        Text("Nothing here stands against the transfer.", "Nada de esto impide el traslado."),
    ),
    Group.ELSEWHERE: (
        Text("Proceeding, papers and afterwards", "Trámite, papeles y lo que sigue"),
        Text(
            "These rules do not count for whether the person may be transferred.",
            "Estas reglas no cuentan para decidir si procede el traslado.",
        ),
    ),
}
"""What differs where a casefile holds no request."""
_OPEN = {Group.IN_THE_WAY, Group.ASSURANCE, Group.UNKNOWN}
_OPEN_THROUGH = {Group.IN_THE_WAY, Group.ASSURANCE}
"""What stands against surrender is read at once, under each instrument."""
_ON_OPENING = "toggle once"
_ON_OPENING_THE_GROUP = "toggle once from:closest .group"


class Mark(StrEnum):
    """How a finding is marked: a shape and a color, beside a word that says the same."""

    GOOD = "good"
    BAD = "bad"
    CARE = "care"
    UNKNOWN = "unknown"
    NONE = "none"

    @property
    def sign(self) -> str:
        """The sign in the shape."""
        return {"good": "✓", "bad": "✕", "care": "!", "unknown": "?", "none": "–"}[self.value]


@dataclass(frozen=True, slots=True)
class FactView:
    """One fact in a reason, and its value where one is recorded."""

    label: str
    value: ValueView | None
    named: bool
    """Whether the reason reads several facts, so that each must be named."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node of the tree of reasons."""

    mark: Mark
    word: str
    text: str
    about: str
    provision: Provision | None
    facts: tuple[FactView, ...]
    asked: Clause | None
    open_list: str
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A missing fact: what to ask, what proves it, and where to record it."""

    about: str
    question: str
    documents: list[str]
    judged_by: str
    record: str
    letter: str = ""


@dataclass(frozen=True, slots=True)
class MissingView:
    """What would decide a finding: each question once, and which of them decide which way."""

    questions: tuple[Question, ...]
    ways: tuple[str, ...]
    more_ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding as the page shows it."""

    anchor: str
    finding: Finding
    group: Group
    mark: Mark
    word: str
    text: str
    about: str
    citation: str
    provision: Provision
    effect: str
    bearing: str
    reading: str
    confidence: str
    confidence_label: str
    values_confidence: str
    values_confidence_label: str
    limit: dict[str, str] | None
    doubts: tuple[str, ...]
    wording: dict[str, Any] | None
    readings: tuple[dict[str, Any], ...]
    applies: Node | None
    asks: Node | None
    missing: MissingView | None


@dataclass(frozen=True, slots=True)
class Cluster:
    """The findings of one rule within a group: one, or one for each of several subjects."""

    findings: tuple[FindingView, ...]

    @property
    def first(self) -> FindingView:
        """The finding that speaks for all of them: rule, text and citation are the same."""
        return self.findings[0]

    @property
    def alone(self) -> bool:
        """Whether there is only one."""
        return len(self.findings) == 1

    @property
    def anchors(self) -> list[str]:
        """The names of its findings on the page."""
        return [view.anchor for view in self.findings]

    @property
    def label(self) -> str:
        """How many subjects of which kind."""
        number, level = len(self.findings), self.first.finding.rule.level
        words = {
            Level.OFFENSE: ngettext("%(number)d offense", "%(number)d offenses", number),
            Level.REQUEST: ngettext("%(number)d request", "%(number)d requests", number),
            Level.DOCUMENT: ngettext("%(number)d document", "%(number)d documents", number),
            Level.ASSURANCE: ngettext("%(number)d assurance", "%(number)d assurances", number),
        }
        return words.get(level, "%(number)d") % {"number": number}


@dataclass(frozen=True, slots=True)
class InstrumentView:
    """The findings of a group under one instrument."""

    id: str
    anchor: str
    name: str
    open: bool
    number: int
    fetched: Fetched | None
    """Where the findings come from, if they are not in the page."""
    trigger: str
    """What must be opened for that."""
    clusters: tuple[Cluster, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """One group of findings, by instrument."""

    name: str
    heading: Any
    explained: Any
    open: bool
    number: int
    instruments: tuple[InstrumentView, ...]


@dataclass(frozen=True, slots=True)
class First:
    """A fact that alone would decide several findings, asked of one subject or of several."""

    question: Question
    each: tuple[Question, ...]
    findings: int


_SHOWN_FIRST = 4


class Argument:
    """The findings of an assessment in the words of one language."""

    def __init__(
        self, assessment: Assessment, lang: str, *, case: str = "", query: str = ""
    ) -> None:
        self.assessment = assessment
        self.casefile = assessment.casefile
        self.lang = lang
        self.case = case or assessment.casefile.id
        self.query = query
        self.names = Names(self.casefile, lang)
        self._named: dict[str, str] = {}
        self._records: dict[tuple[str, str], str] = {}

    def name_of(self, id: str) -> str:
        """The name of a subject, looked up once: a page says it hundreds of times."""
        if id not in self._named:
            self._named[id] = self.names.of(id)
        return self._named[id]

    # -- all together ----------------------------------------------------------------------------

    def groups(self, parts: Parts) -> list[GroupView]:
        """The groups that hold anything; of one subject where that was asked for.

        Reasons are worked out only for the findings that are in the page.
        """
        sorted_out = self._sorted_out(parts.asked.about)
        return [
            self._group(group, sorted_out[group], parts) for group in Group if group in sorted_out
        ]

    def clusters(self, name: str, about: str = "") -> tuple[Cluster, ...]:
        """The findings of one part of the page: those of a group under one instrument."""
        group, _, instrument = name.partition("/")
        found = {str(one): under for one, under in self._sorted_out(about).items()}
        return self._clusters(found.get(group, {}).get(instrument, []))

    def _sorted_out(self, about: str) -> dict[Group, dict[str, list[Finding]]]:
        found: dict[Group, dict[str, list[Finding]]] = {}
        for finding in self.assessment.findings:
            if not about or finding.subject == about:
                under = found.setdefault(group_of(finding), {})
                under.setdefault(finding.rule.provision.instrument.id, []).append(finding)
        return found

    def _group(self, group: Group, under: dict[str, list[Finding]], parts: Parts) -> GroupView:
        names = {id: part_of(group.value, id) for id in under}
        named = any(parts.named(name) for name in names.values())
        instruments = []
        for id, found in under.items():
            here = parts.named(names[id]) or is_open(group, alone=len(under) == 1)
            place = place_of(group.value, id)
            instruments.append(
                InstrumentView(
                    id,
                    place,
                    found[0].rule.provision.instrument.short.in_(self.lang),
                    here or len(under) == 1,
                    len(found),
                    None if here else parts.fetched(names[id], place),
                    _ON_OPENING_THE_GROUP if len(under) == 1 else _ON_OPENING,
                    self._clusters(found) if here else (),
                )
            )
        return GroupView(
            group.value,
            *self._said(group),
            group in _OPEN or named,
            sum(map(len, under.values())),
            tuple(instruments),
        )

    def _said(self, group: Group) -> tuple[Any, Any]:
        """The heading of a group and what it holds; of transfers in their own words."""
        if self.casefile.requests or group not in _OF_TRANSFERS:
            return _HEADINGS[group], _EXPLAINED[group]
        heading, explained = _OF_TRANSFERS[group]
        return heading.in_(self.lang), explained.in_(self.lang)

    def _clusters(self, findings: list[Finding]) -> tuple[Cluster, ...]:
        """By rule, in the order of the law; within it by what the mark says."""
        found: dict[tuple[str, str], list[FindingView]] = {}
        for finding in findings:
            view = self.view(finding)
            found.setdefault((finding.rule.id, view.word), []).append(view)
        return tuple(Cluster(tuple(views)) for views in found.values())

    @cached_property
    def by_anchor(self) -> dict[str, Finding]:
        """Each finding by its name on the page."""
        return {anchor_of(finding): finding for finding in self.assessment.findings}

    def first_to_ask(self, number: int = 5) -> list[First]:
        """The facts that would each decide most findings by themselves."""
        unknown = [one for one in self.assessment.findings if group_of(one) is Group.UNKNOWN]
        found = []
        for ask in asked_first(unknown)[:number]:
            if ask.findings > 1:
                each = tuple(self.question(name, "") for name in ask.names)
                found.append(First(each[0], each, ask.findings))
        return found

    # -- one finding -----------------------------------------------------------------------------

    def view(self, finding: Finding) -> FindingView:
        """One finding with its reasons."""
        rule = finding.rule
        anchor = anchor_of(finding)
        mark, word = mark_of(finding)
        applies, asks = self._two_parts(finding, anchor)
        return FindingView(
            anchor=anchor,
            finding=finding,
            group=group_of(finding),
            mark=mark,
            word=word,
            text=rule.text.in_(self.lang),
            about=self.name_of(finding.subject),
            citation=kept_together(rule.provision.citation.in_(self.lang)),
            provision=rule.provision,
            effect=rule.effect.label.in_(self.lang),
            bearing=rule.bearing.label.in_(self.lang),
            reading=rule.reading.in_(self.lang) if rule.reading else "",
            confidence=rule.confidence,
            confidence_label=CONFIDENCES[rule.confidence].in_(self.lang),
            values_confidence=finding.values_confidence,
            values_confidence_label=CONFIDENCES[finding.values_confidence].in_(self.lang),
            limit=self._limit(finding),
            doubts=tuple(doubt.in_(self.lang) for doubt in finding.own_doubts),
            wording=self._wording(finding),
            readings=tuple(
                reading_view(one, self.assessment.readings, self.lang) for one in rule.readings
            ),
            applies=applies,
            asks=asks,
            missing=self._missing(finding, anchor) if finding.missing else None,
        )

    def _limit(self, finding: Finding) -> dict[str, str] | None:
        limit = finding.rule.limit
        if limit is None:
            return None
        return {
            "period": limit.period(finding.reason.at.readings).label.in_(self.lang),
            "ends_on": when(finding.ends_on),
            "otherwise": limit.otherwise.in_(self.lang),
        }

    def _wording(self, finding: Finding) -> dict[str, Any] | None:
        """Which wording speaks where there are several, by which day, and what was changed."""
        rule, provision = finding.rule, finding.rule.provision
        if provision.version is None and provision.older is None:
            return None
        later = provision.newer
        return {
            "first": when(provision.in_force_from),
            "last": when(provision.in_force_to),
            "law_of": rule.law_of.label.in_(self.lang) if rule.law_of else "",
            "changed": provision.changed.in_(self.lang) if provision.changed else "",
            "later": later.changed.in_(self.lang) if later and later.changed else "",
            "later_from": when(later.in_force_from) if later else "",
        }

    def mark(self, finding: Finding) -> Mark:
        """The mark of a finding."""
        return mark_of(finding)[0]

    def word(self, finding: Finding) -> str:
        """The word beside its mark."""
        return mark_of(finding)[1]

    def _two_parts(self, finding: Finding, anchor: str) -> tuple[Node | None, Node | None]:
        """When the rule applies, and what it then asks; nothing where it does not apply."""
        reason = finding.reason
        if finding.rule.applies is None or not isinstance(reason.expr, Where | AllOf):
            return None, self.node(reason, anchor, finding.subject, finding.answer)
        condition, then = reason.parts
        if isinstance(reason.expr, Where):
            condition = condition.parts[0]
        applies = self.node(condition, anchor, finding.subject)
        if finding.applies is False:
            return applies, None
        return applies, self.node(then, anchor, finding.subject)

    # -- the tree of reasons -----------------------------------------------------------------------

    def node(self, reason: Reason, anchor: str, subject: str, value: bool | None = None) -> Node:
        """A reason with its parts; *value* overrides Kleene's where a case split settled it."""
        expr = reason.expr
        value = reason.value if value is None else value
        cited = expr if isinstance(expr, Cited) else None
        if cited and cited.text == cited.cited.words():
            # The same words twice, one under the other, tell nothing.
            inner = self.node(reason.parts[0], anchor, subject, value)
            return replace(inner, provision=cited.provision or inner.provision)
        return Node(
            mark=_TRUTH[value],
            word=self._truth[value],
            text=self._text(expr),
            about=self.name_of(reason.at.id) if reason.at.id != subject else "",
            provision=cited.provision if cited else None,
            facts=tuple(
                self._fact(reason, fact, anchor)
                for fact in dict.fromkeys(expr.facts if not expr.inner else ())
            ),
            asked=outline(expr.condition) if isinstance(expr, Over) and not reason.parts else None,
            open_list=self._open_list(reason),
            parts=tuple(self.node(part, anchor, reason.at.id) for part in reason.parts),
        )

    @cached_property
    def _truth(self) -> dict[bool | None, str]:
        return {True: _("yes"), False: _("no"), None: _("not known")}

    def _text(self, expr: Expr) -> str:
        if isinstance(expr, Not) or (isinstance(expr, NoneOf) and len(expr.exprs) == 1):
            return NOT_SO.in_(self.lang)
        if isinstance(expr, Over):
            return expr.heading.in_(self.lang)
        return expr.words().in_(self.lang)

    def _open_list(self, reason: Reason) -> str:
        if not isinstance(reason.expr, Over) or reason.rest is not None:
            return ""
        return _("Nobody has said that %(list)s on record are all there are.") % {
            "list": reason.expr.level.label_of_list.in_(self.lang)
        }

    def _fact(self, reason: Reason, fact: Fact, anchor: str) -> FactView:
        holder = reason.at.above.get(fact.level)
        datum: Datum | None = fact.datum(reason.at)
        return FactView(
            label=fact.label.in_(self.lang),
            value=self.value(fact, datum, self.record_address(holder.id, fact.key, anchor))
            if datum and holder
            else None,
            named=len(set(reason.expr.facts)) > 1,
        )

    def value(self, fact: Fact, datum: Datum, record: str, history: str = "") -> ValueView:
        """A recorded value in words."""
        return ValueView(
            shown=shown(fact, datum.value, self.lang),
            source=self.casefile.source(datum.source) if datum.source else None,
            confidence=datum.confidence or "",
            confidence_label=CONFIDENCE[datum.confidence].in_(self.lang)
            if datum.confidence
            else "",
            day=when(datum.dated),
            by=datum.by.in_(self.lang) if datum.by else "",
            note=datum.note.in_(self.lang) if datum.note else "",
            record=record,
            history=history,
        )

    # -- what would decide -------------------------------------------------------------------------

    def _missing(self, finding: Finding, anchor: str) -> MissingView:
        names = list(dict.fromkeys(name for one in finding.missing for name in one.facts))
        letters = {name: _letter(number) for number, name in enumerate(names)}
        ways = [_way(one, letters) for one in finding.missing]
        return MissingView(
            tuple(
                replace(
                    self.question(name, anchor, finding.subject),
                    letter=letters[name] if len(names) > 1 else "",
                )
                for name in names
            ),
            tuple(ways[:_SHOWN_FIRST]),
            tuple(ways[_SHOWN_FIRST:]),
        )

    def question(self, name: str, anchor: str, seen_from: str = "") -> Question:
        """What to ask so that a missing fact, list or belonging becomes known."""
        missing = missing_fact(name)
        fact, subject = missing.fact, missing.subject
        what = name.rpartition(".")[2]
        if fact is not None:
            address = self.record_address(subject, fact.key, anchor)
        elif what in LEVEL_OF_LIST:
            address = self.list_address(what, anchor)
        else:
            address = ""
        return Question(
            about=self.name_of(subject) if subject != seen_from else "",
            question=missing.question.in_(self.lang),
            documents=documents_that_prove(fact, self.lang) if fact else [],
            judged_by=fact.judged_by.in_(self.lang) if fact and fact.judged_by else "",
            record=address,
        )

    def list_address(self, name: str, anchor: str) -> str:
        """Where it is said that a list holds all there is."""
        address = reverse("whole_list", kwargs={"id": self.case, "name": name})
        return self._with_query(address, anchor)

    def record_address(self, subject: str, fact: str, anchor: str) -> str:
        """Where a value of a fact is recorded, and where to come back to."""
        address = self._records.get((subject, fact))
        if address is None:
            address = reverse("record", kwargs={"id": self.case, "subject": subject, "fact": fact})
            self._records[subject, fact] = address
        return self._with_query(address, anchor)

    def _with_query(self, address: str, anchor: str) -> str:
        query = "&".join(filter(None, (f"from={anchor}" if anchor else "", self.query)))
        return f"{address}?{query}" if query else address


_TRUTH = {True: Mark.GOOD, False: Mark.BAD, None: Mark.UNKNOWN}


def _letter(number: int) -> str:
    """The letters in order: a, b, c; after z come a2, b2."""
    return chr(ord("a") + number % 26) + (str(number // 26 + 1) if number >= 26 else "")


def _way(missing: Missing, letters: dict[str, str]) -> str:
    """One smallest set of questions, and which way it could decide."""
    if len(letters) == 1:
        return {
            "true": _("If this were known, it could turn out that the sentence above is true."),
            "false": _("If this were known, it could turn out that the sentence above is false."),
            "either": _("If this were known, it could be decided either way."),
        }[missing.decides]
    if len(missing.facts) == 1:
        form = {
            "true": _("If %(letters)s were known, the sentence above could turn out true."),
            "false": _("If %(letters)s were known, the sentence above could turn out false."),
            "either": _("If %(letters)s were known, it could be decided either way."),
        }[missing.decides]
    else:
        form = {
            "true": _(
                "If %(letters)s were known together, the sentence above could turn out true."
            ),
            "false": _(
                "If %(letters)s were known together, the sentence above could turn out false."
            ),
            "either": _("If %(letters)s were known together, it could be decided either way."),
        }[missing.decides]
    named = sorted(letters[name] for name in missing.facts)
    return form % {"letters": get_text_list(named, _("and"))}


def reading_view(reading: Reading, chosen: Mapping[str, str], lang: str) -> dict[str, Any]:
    """A reading: its question, the answer taken here, who holds it, and the other answers."""
    taken = reading.chosen(chosen)
    return {
        "name": reading.name,
        "anchor": f"reading-{reading.name}",
        "question": reading.question.in_(lang),
        "taken": reading.answers[taken].text.in_(lang),
        "held_by": reading.answers[taken].held_by.in_(lang),
        "differs": taken != reading.default,
        "note": reading.note.in_(lang) if reading.note else "",
        "answers": [
            {
                # The default needs no words in the address.
                "value": "" if name == reading.default else f"{reading.name}={name}",
                "text": held.text.in_(lang),
                "default": name == reading.default,
                "taken": name == taken,
            }
            for name, held in reading.answers.items()
        ],
    }


def anchor_of(finding: Finding) -> str:
    """The name of a finding on its page."""
    return re.sub(r"[^A-Za-z0-9]+", "-", f"f-{finding.rule.id}-{finding.subject}")


def group_of(finding: Finding) -> Group:
    """Where a finding stands on the page."""
    rule = finding.rule
    if finding.applies is False:
        return Group.DOES_NOT_APPLY
    if rule.bearing not in COUNTED:
        return Group.ELSEWHERE
    if rule.effect is Effect.DISCRETION:
        return Group.DOES_NOT_APPLY if finding.answer is False else Group.DISCRETION
    if finding.answer is None:
        return Group.UNKNOWN
    if finding.answer is not rule.fails_if:
        return Group.IN_ORDER
    return Group.ASSURANCE if rule.effect is Effect.ASSURANCE else Group.IN_THE_WAY


def is_open(group: Group, *, alone: bool) -> bool:
    """Whether the findings of a group under an instrument are open from the start."""
    return group in _OPEN_THROUGH or (alone and group in _OPEN)


def mark_of(finding: Finding) -> tuple[Mark, str]:
    """The mark of a finding and the word beside it."""
    rule, answer = finding.rule, finding.answer
    if finding.applies is False:
        return Mark.NONE, _("does not apply")
    if answer is None:
        return Mark.UNKNOWN, _("not known")
    if rule.limit is not None:
        return (Mark.GOOD, _("kept")) if answer else (Mark.BAD, _("missed"))
    if rule.level is Level.TRANSFER and rule.effect is Effect.BAR and answer:
        return Mark.BAD, _BARS_TRANSFER.in_(get_language() or "en")
    mark, word = _WORDS[rule.effect][0 if answer else 1]
    return mark, str(word)


_BARS_TRANSFER = Text("bars the transfer", "impide el traslado")
_WORDS: dict[Effect, tuple[tuple[Mark, Any], tuple[Mark, Any]]] = {
    Effect.REQUIREMENT: (
        (Mark.GOOD, gettext_lazy("met")),
        (Mark.BAD, gettext_lazy("not met")),
    ),
    Effect.BAR: (
        (Mark.BAD, gettext_lazy("bars surrender")),
        (Mark.GOOD, gettext_lazy("no bar")),
    ),
    Effect.DISCRETION: (
        (Mark.CARE, gettext_lazy("to be weighed")),
        (Mark.NONE, gettext_lazy("no ground")),
    ),
    Effect.ASSURANCE: (
        (Mark.CARE, gettext_lazy("needed")),
        (Mark.GOOD, gettext_lazy("not needed, or given")),
    ),
    Effect.FORMALITY: (
        (Mark.GOOD, gettext_lazy("complete")),
        (Mark.BAD, gettext_lazy("lacking")),
    ),
}
"""The mark where the text of a rule is true, and where it is false."""
