"""A form for one fact: fields by its type, read back into what a casefile writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.casefile.shapes import Value
from dedere.casefile.words import CONFIDENCE
from dedere.law.language.facts import Choice, Fact, MonthsFact, SeveralFact
from dedere.law.language.situation import Datum
from dedere.office.words import documents_that_prove, shown
from dedere.store.cases import NewSource
from dedere.store.values import version

NEW_SOURCE = "+"
REPLACE, BESIDE = "replace", "beside"
LONGEST = 2_000


@dataclass
class FactForm:
    """What the form shows, and what was sent."""

    fact: Fact
    casefile: Casefile
    lang: str
    present: Datum | None = None
    sent: Mapping[str, Any] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)
    choice: str | None = None
    """What a value means that another source contradicts: `REPLACE` or `BESIDE`; None unasked."""
    asks_choice: bool = False
    conflict: str = ""
    """The id of the conflict, where sources disagree on this fact already."""
    seen: str = ""
    """The version of the value that the form was made from; empty where it does not say."""
    meanwhile: str = ""
    """What somebody else recorded since then, in words."""

    # -- shown -------------------------------------------------------------------------------------

    @property
    def type(self) -> str:
        """The type of the fact, which decides the field."""
        return self.fact.type

    @property
    def question(self) -> str:
        """What is asked."""
        return self.fact.question.in_(self.lang)

    @property
    def documents(self) -> list[str]:
        """What can prove it."""
        return documents_that_prove(self.fact, self.lang)

    @property
    def judged_by(self) -> str:
        """Who judges, where the law leaves it to somebody."""
        return self.fact.judged_by.in_(self.lang) if self.fact.judged_by else ""

    @property
    def may_be_life(self) -> bool:
        """Whether the months can be for life."""
        return isinstance(self.fact, MonthsFact) and self.fact.may_be_life

    @property
    def unit(self) -> str:
        """The unit of a number."""
        unit = getattr(self.fact, "unit", None)
        return unit.in_(self.lang) if unit is not None else ""

    @property
    def options(self) -> list[dict[str, Any]]:
        """What can be chosen, and what is."""
        fact = self.fact
        if fact.type == "yes_no":
            named = [("true", _("yes")), ("false", _("no"))]
        elif isinstance(fact, Choice | SeveralFact):
            named = [(name, text.in_(self.lang)) for name, text in fact.options.items()]
        else:
            named = []
        chosen = self.sent.get("value")
        chosen = chosen if isinstance(chosen, list) else [chosen]
        return [
            {"value": value, "label": label, "chosen": value in chosen} for value, label in named
        ]

    @property
    def many(self) -> bool:
        """Whether there are more options than fit on a screen."""
        return len(self.options) > 14

    @property
    def sources(self) -> list[dict[str, Any]]:
        """The sources of the casefile."""
        return [
            {
                "id": source.id,
                "label": f"{source.id}: {source.title.in_(self.lang)}"
                if source.title
                else source.id,
                "chosen": self.sent.get("source") == source.id,
            }
            for source in self.casefile.sources
        ]

    @property
    def confidences(self) -> list[dict[str, Any]]:
        """How sure one can be."""
        return [
            {
                "value": name,
                "label": text.in_(self.lang),
                "chosen": self.sent.get("confidence") == name,
            }
            for name, text in CONFIDENCE.items()
        ]

    @property
    def version(self) -> str:
        """What tells the present value from every other; the form carries it."""
        return version(self.fact, self.present)

    @property
    def present_shown(self) -> str:
        """The present value in words."""
        return shown(self.fact, self.present.value, self.lang) if self.present is not None else ""

    @property
    def present_source(self) -> str:
        """Where the present value was found."""
        found = self.casefile.source(self.present.source or "") if self.present else None
        return found.title.in_(self.lang) if found is not None and found.title else ""

    # -- read --------------------------------------------------------------------------------------

    def read(self, post: QueryDict) -> tuple[dict[str, Any], NewSource | None] | None:
        """The value in the long form of a casefile, with its source; None with the problems."""
        several = isinstance(self.fact, SeveralFact)
        self.sent = {
            **{name: post.get(name, "").strip() for name in _TEXTS},
            **({"value": post.getlist("value")} if several else {}),
            "complete": bool(post.get("complete")),
            "life": bool(post.get("life")),
        }
        self.seen = post.get("seen", "")
        self.choice = given if (given := post.get("choice", "")) in (REPLACE, BESIDE) else None
        for name in _TEXTS:
            if isinstance(self.sent[name], str) and len(self.sent[name]) > LONGEST:
                self.problems[name] = _("This text is too long.")
        value = self._value()
        source, made = self._source()
        if self.judged_by and not self.sent["by"]:
            self.problems["by"] = _("Please say who judged: the law leaves this to somebody.")
        if self.judged_by and not self.sent["date"]:
            self.problems["date"] = _("Please say on which day it was judged, as far as is known.")
        if self.problems:
            return None
        told = {
            "source": source,
            "date": self.sent["date"],
            "confidence": self.sent["confidence"],
            "by": self._in_both("by"),
            "note": self._in_both("note"),
        }
        written = {**value, **{name: text for name, text in told.items() if text}}
        return written, made

    def differs(self, written: Mapping[str, Any], source: NewSource | None) -> bool:
        """Whether another source says otherwise than what was sent."""
        before = self.present
        if self.conflict:
            return True
        if before is None or before.source is None:
            return False
        if source is None and written.get("source") in (None, before.source):
            return False
        there = Value(self.fact).write(before)
        bare = there["value"] if isinstance(there, Mapping) and "value" in there else there
        sent = written["value"]
        if isinstance(bare, list) and isinstance(sent, list):
            return sorted(bare) != sorted(sent)
        return bool(str(bare) != str(sent))

    def changed_meanwhile(self, now: Datum | None) -> None:
        """Somebody else recorded this fact since the form was made: show both."""
        self.present = now
        self.meanwhile = self.present_shown or _("nothing: it was withdrawn")

    def _in_both(self, name: str) -> str | dict[str, str]:
        """A text as it was sent; one that nobody changed keeps its words in both languages."""
        given: str = self.sent[name]
        before: Text | None = getattr(self.present, name, None)
        if before is not None and before.in_(self.lang) == given:
            return {"en": before.en, "es": before.es}
        return given

    def _value(self) -> dict[str, Any]:
        given = self.sent["value"]
        if isinstance(self.fact, SeveralFact):
            if not given and not self.sent["complete"]:
                self.problems["value"] = _("Please choose at least one, or say that there is none.")
            return {"value": given, **({"complete": True} if self.sent["complete"] else {})}
        if self.may_be_life and self.sent["life"]:
            return {"value": "life"}
        if self.type == "money":
            amount = {"amount": given.replace(",", ""), "currency": self.sent["currency"].upper()}
            if not all(amount.values()):
                self.problems["value"] = _("Please give an amount and its currency.")
            return {"value": amount}
        if not given:
            self.problems["value"] = _("Please give a value. What is not known is not recorded.")
        if self.type == "yes_no" and given:
            return {"value": {"true": True, "false": False}.get(given, given)}
        if self.type in ("months", "count") and given.isascii() and given.isdigit():
            return {"value": int(given)}
        return {"value": given}

    def _source(self) -> tuple[str, NewSource | None]:
        chosen, title, url = (self.sent[name] for name in ("source", "new_title", "new_url"))
        if not title and not url:
            if chosen and chosen != NEW_SOURCE:
                return chosen, None
            if chosen == NEW_SOURCE:
                self.problems["new_title"] = _("Please give the title of the new source.")
            return "", None
        if not title:
            self.problems["new_title"] = _("Please give the title of the new source.")
        if url and not url.startswith(("https://", "http://")):
            self.problems["new_url"] = _("An address begins with https:// or http://.")
        return "", NewSource(title, url)

    def fill(self) -> None:
        """Start from the present value, where there is one."""
        datum = self.present
        if datum is None:
            return
        written = self.fact.write(datum.value)
        self.sent = {
            "value": {True: "true", False: "false"}.get(written, written)
            if self.type == "yes_no"
            else written,
            "complete": getattr(datum.value, "complete", False),
            "life": written == "life",
            "source": datum.source or "",
            "confidence": datum.confidence or "",
            "by": datum.by.in_(self.lang) if datum.by else "",
            "date": str(datum.dated) if datum.dated else "",
            "note": datum.note.in_(self.lang) if datum.note else "",
        }
        if self.type == "money":
            self.sent = {**self.sent, "value": written["amount"], "currency": written["currency"]}
        if written == "life":
            self.sent = {**self.sent, "value": ""}


_TEXTS = ("value", "currency", "source", "new_title", "new_url", "confidence", "by", "date", "note")
