"""One form for one entry: shown, sent, and compared where somebody else wrote meanwhile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core import signing
from django.http import QueryDict
from django.utils.translation import gettext as _

from dedere.casefile import Casefile
from dedere.casefile.shapes import Field
from dedere.errors import DedereError, InputErrors
from dedere.office.item_forms.controls import Control, Maker
from dedere.office.item_forms.lists import LISTINGS, all_fields, asked_fields
from dedere.office.item_forms.naming import Entries
from dedere.office.item_forms.sent import Sent
from dedere.office.item_forms.showing import words_of

SALT = "dedere.item"
THEIRS = "theirs."
"""How the name of the box begins by which a person takes what somebody else wrote."""
MORE_AFTER = 8
"""A form shows so many fields at once; the others wait behind a line that opens."""


@dataclass
class ItemForm:
    """A form for an entry of a list, new or as it stands."""

    name: str
    casefile: Casefile
    lang: str
    seen: str = ""
    """The version of the entry from which the form was made; empty for a new one."""
    written: Mapping[str, Any] = field(default_factory=dict)
    """What the fields show."""
    base: Mapping[str, Any] = field(default_factory=dict)
    """The entry from which the form was made."""
    now: Mapping[str, Any] | None = None
    """How it stands by now, where somebody else changed it meanwhile."""
    problems: dict[str, str] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)
    """What is wrong and belongs to no field."""
    new_title: str = ""
    new_url: str = ""

    @property
    def fields(self) -> Mapping[str, Field]:
        """The keys that are asked for."""
        asked = dict(asked_fields(self.name))
        if "sources" in self.base and "source" in asked:
            # Several sources speak for it: then several can be chosen.
            return {
                ("sources" if key == "source" else key): (
                    all_fields(self.name)["sources"] if key == "source" else one
                )
                for key, one in asked.items()
            }
        return asked

    @property
    def maker(self) -> Maker:
        """What makes the controls."""
        return Maker(Entries(self.casefile, self.lang), self.lang)

    @property
    def controls(self) -> list[Control]:
        """The fields, with what was sent and what is wrong with it."""
        maker = self.maker
        made = maker.controls(self.fields, self.written)
        for one in made:
            if one.name in ("source", "sources"):
                one.widget = "source" if one.name == "source" else "checks"
                one.options = maker.named.of_kind("sources")
                one.value = self.written.get(one.name) or one.value
            for inner in one.every():
                inner.problem = self.problems.get(inner.name, "")
            if self.now is not None and self._both_changed(one.name):
                shape = self.fields[one.name].shape
                told = words_of(one.name, shape, self.now.get(one.name), maker)
                one.now = told or _("nothing")
        return [one for one in made if one.required or not one.has_nothing_to_choose]

    @property
    def first(self) -> list[Control]:
        """What is shown at once: what comes first, and all in which something is wrong."""
        controls = self.controls
        keys = LISTINGS[self.name].first
        shown = [one.name for one in controls if one.name in keys] or [
            one.name for one in controls[:MORE_AFTER]
        ]
        return [one for one in controls if one.name in shown or _speaks(one) or one.required]

    @property
    def more(self) -> list[Control]:
        """The others."""
        shown = {one.name for one in self.first}
        return [one for one in self.controls if one.name not in shown]

    @property
    def more_is_filled(self) -> bool:
        """Whether something stands in the others, so that they are shown open."""
        return any(one.name in self.written for one in self.more) or bool(
            self.new_title or self.new_url or self.problems.get("new_title")
        )

    @property
    def signed_base(self) -> str:
        """The entry from which the form was made, as the form carries it."""
        return signing.dumps(dict(self.base), salt=SALT, compress=True)

    def _both_changed(self, key: str) -> bool:
        assert self.now is not None  # noqa: S101 - asked only where somebody else wrote
        mine, theirs = self.written.get(key), self.now.get(key)
        return mine != theirs

    # -- sent ------------------------------------------------------------------------------------

    def read(self, post: QueryDict) -> tuple[dict[str, Any], dict[str, str] | None] | None:
        """The entry as a casefile writes it, with a source that is new; None with the problems."""
        self.seen = post.get("seen", "")
        self.base = _unsigned(post.get("base", ""))
        sent = Sent(post, self.lang)
        made = sent.read({k: f for k, f in self.fields.items() if k != "sources"}, self.base)
        if "sources" in self.fields:
            made |= {"sources": chosen} if (chosen := post.getlist("sources")) else {}
        self.problems = sent.problems
        self.new_title, self.new_url = sent.text("new_title"), sent.text("new_url")
        source = self._new_source() if "source" in self.fields or "sources" in self.fields else None
        # What the form does not ask for stays as it was.
        kept = {k: v for k, v in self.base.items() if k not in self.fields}
        self.written = {**kept, **made}
        if self.problems:
            return None
        return dict(self.written), source

    def taken(self, post: QueryDict, now: Mapping[str, Any], written: Mapping[str, Any]) -> Any:
        """What was sent, with what somebody else wrote where the person takes that."""
        made = dict(written)
        for key in self.fields:
            if post.get(f"{THEIRS}{key}"):
                made.pop(key, None)
                made |= {key: now[key]} if key in now else {}
        return made

    def changed_meanwhile(self, now: Mapping[str, Any], seen: str) -> None:
        """Somebody else wrote: show both. What only they changed is taken over at once."""
        merged = dict(self.written)
        for key in {*self.fields, *now, *self.base}:
            if merged.get(key) == self.base.get(key):
                merged.pop(key, None)
                merged |= {key: now[key]} if key in now else {}
        self.written, self.now, self.base, self.seen = merged, now, now, seen

    def refuse(self, problem: DedereError | InputErrors) -> None:
        """What the store refused, at its field where it belongs to one."""
        found = problem.problems if isinstance(problem, InputErrors) else (problem,)
        self.others += [DedereError.in_(one, self.lang) for one in found]

    def _new_source(self) -> dict[str, str] | None:
        if not self.new_title and not self.new_url:
            return None
        if not self.new_title:
            self.problems["new_title"] = _("Please give the title of the new source.")
        if self.new_url and not self.new_url.startswith(("https://", "http://")):
            self.problems["new_url"] = _("An address begins with https:// or http://.")
        return {"title": self.new_title, **({"url": self.new_url} if self.new_url else {})}


def _speaks(control: Control) -> bool:
    return bool(control.now) or any(one.problem for one in control.every())


def _unsigned(given: str) -> dict[str, Any]:
    """The entry that a form carries; nothing where it is not ours."""
    try:
        found = signing.loads(given, salt=SALT)
    except signing.BadSignature:
        return {}
    return found if isinstance(found, dict) else {}
