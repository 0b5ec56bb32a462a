"""With whom a case is shared and what of it is closed, as pages show it and forms ask for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.casefile import Casefile, sections, to_data, words
from dedere.casefile.naming import lists_of
from dedere.law.facts import facts_of
from dedere.law.facts.events import EVENT_TYPES
from dedere.law.language.situation import Level
from dedere.office.words import Names
from dedere.store import accounts, compartments, organizations
from dedere.store.access import Reader, grants_of, shares_with

if TYPE_CHECKING:
    from dedere.store.models import Account, Case, Closure

CAPACITIES: dict[str, str | Promise] = {
    "owner": gettext_lazy("the organization whose case it is"),
    "authority": gettext_lazy("an authority that takes part"),
    "counsel": gettext_lazy("counsel of the person"),
    "court": gettext_lazy("a court"),
    "person": gettext_lazy("the person sought or transferred"),
    "relative": gettext_lazy("a relative"),
    "victim": gettext_lazy("a victim"),
    "observer": gettext_lazy("an observer"),
}
MAY: dict[str, str | Promise] = {
    "read": gettext_lazy("read"),
    "write": gettext_lazy("read and write"),
    "nothing": gettext_lazy("no longer anything"),
}
COMPARTMENTS: dict[str, tuple[str | Promise, str | Promise]] = {
    "parties": (
        gettext_lazy("the parties"),
        gettext_lazy("the owner, authorities, counsel, courts and the person"),
    ),
    "authority": (
        gettext_lazy("one authority"),
        gettext_lazy("the members of the organizations that you name"),
    ),
    "named": (
        gettext_lazy("named persons"),
        gettext_lazy("the persons that you name, and no one else"),
    ),
    "sealed": (
        gettext_lazy("sealed"),
        gettext_lazy("whom you name; each reading is written down"),
    ),
}
OF_THE_CASEFILE: dict[str, str | Promise] = {
    "title": gettext_lazy("Title"),
    "summary": gettext_lazy("Summary"),
    "note": gettext_lazy("Note"),
}


# -- sharing -------------------------------------------------------------------------------------


def shares(case: Case, lang: str) -> list[dict[str, Any]]:
    """With whom a case is shared now, its owner first."""
    found = [
        {
            "name": _name(one.organization, one.account, lang),
            "who": one.organization or one.account,
            "is_organization": bool(one.organization),
            "capacity": CAPACITIES[one.capacity],
            "capacity_key": one.capacity,
            "may": MAY[one.may],
            "is_owner": one.capacity == "owner",
        }
        for one in shares_with(case)
    ]
    return sorted(found, key=lambda one: (not one["is_owner"], one["name"]))


def acts_of_sharing(case: Case, lang: str) -> list[dict[str, Any]]:
    """Everything that was done about sharing, the latest first."""
    return [
        {
            "at": one.at,
            "by": one.by,
            "name": _name(one.organization, one.account, lang),
            "capacity": CAPACITIES[one.capacity],
            "may": MAY[one.may],
            "reason": one.reason,
        }
        for one in reversed(grants_of(case))
    ]


def organizations_to_choose(lang: str) -> list[dict[str, str]]:
    """Every organization of this office, by name."""
    found = [
        {"value": one.pk, "label": one.name(lang)} for one in organizations.all_organizations()
    ]
    return sorted(found, key=lambda one: one["label"])


def account_of_address(address: str) -> Account | None:
    """The account that signs in with exactly this address; None where there is none."""
    found = [one for one in accounts.all_accounts() if one.email == address.strip().lower()]
    return found[0] if found else None


def _name(organization: str, account: str, lang: str) -> str:
    if organization:
        found = organizations.all_organizations().filter(pk=organization).first()
        return found.name(lang) if found else organization
    person = accounts.all_accounts().filter(pk=account).first()
    return person.name if person else account


# -- what is closed ------------------------------------------------------------------------------


def closed_parts(case: Case, casefile: Casefile, reader: Reader, lang: str) -> list[dict[str, Any]]:
    """What is closed in a case and open to *reader*."""
    return [
        _closed(one.closure, casefile, lang) | {"may_open": one.may_open}
        for one in compartments.shut_in(case, reader)
    ]


def _closed(one: Closure, casefile: Casefile, lang: str) -> dict[str, Any]:
    named = [_name(key, "", lang) for key in one.organizations]
    named += [_name("", key, lang) for key in one.accounts]
    return {
        "id": one.pk,
        "what": what_is(casefile, one.part, one.item, one.key, lang),
        "compartment": COMPARTMENTS[one.compartment][0],
        "to": sorted(named),
        "reason": one.reason,
        "by": one.by,
        "at": one.at,
        "until": one.until,
    }


def what_is(casefile: Casefile, part: str, item: str, key: str, lang: str) -> str:
    """What a closure closes, in words."""
    if part == "case":
        return _("the whole case")
    label = _key_label(part, key, lang) if key else ""
    if part == "casefile":
        return label
    if part in ("facts", "person"):
        whose = _("the case as a whole") if part == "facts" else Names(casefile, lang).person
        return f"{whose}: {label}"
    entry = dict(entries_of(casefile, part, lang)).get(item, item)
    name = words.LISTS[part].in_(lang) if part in words.LISTS else _("the sources")
    return f"{name}: {entry}" + (f" – {label}" if label else "")


def entries_of(casefile: Casefile, part: str, lang: str) -> Iterator[tuple[str, str]]:
    """The entries of a list, each with what it is in a few words."""
    data = to_data(casefile)
    if part in lists_of(data):
        for one in data[part]:
            yield one["id"], _in_short(casefile, part, one, lang)


def _in_short(casefile: Casefile, part: str, one: Mapping[str, Any], lang: str) -> str:
    """What an entry is in a few words: its label, or its kind, with its day."""
    if part in words.LEVEL_OF_LIST:
        return Names(casefile, lang).of(one["id"])
    told = one.get("label") or one.get("title") or one.get("name")
    if isinstance(told, Mapping):
        told = told.get(lang) or told.get("en")
    if not told and part == "events":
        told = EVENT_TYPES[one["type"]].label.in_(lang)
    if not told:
        told = _kind_of(part, one, lang)
    return " · ".join(filter(None, (str(told or one["id"]), str(one.get("date", "")))))


def _kind_of(part: str, one: Mapping[str, Any], lang: str) -> str:
    options = {"evidence": words.KINDS_OF_EVIDENCE, "parties": words.ROLES}.get(part, {})
    named = options.get(str(one.get("kind") or one.get("role") or ""))
    return named.in_(lang) if named is not None else ""


def parts_to_close(casefile: Casefile, lang: str) -> list[dict[str, Any]]:
    """Everything that can be closed, in groups for a choice: value, label."""
    groups: list[dict[str, Any]] = [
        {"label": _("The case"), "options": [{"value": "case||", "label": _("the whole case")}]}
    ]
    data = to_data(casefile)
    own = [
        {"value": f"casefile||{key}", "label": str(label)}
        for key, label in OF_THE_CASEFILE.items()
        if key in data
    ]
    own += [
        {"value": f"{part}||{key}", "label": _key_label(part, key, lang)}
        for part in ("facts", "person")
        for key in data.get(part, {})
        if _key_label(part, key, lang)
    ]
    groups[0]["options"] += own
    for part in lists_of(data):
        label = words.LISTS[part].in_(lang) if part in words.LISTS else _("the sources")
        groups.append(
            {
                "label": label,
                "options": [
                    {"value": f"{part}|{id}|", "label": said}
                    for id, said in entries_of(casefile, part, lang)
                ],
            }
        )
    return groups


def keys_of(casefile: Casefile, part: str, item: str, lang: str) -> list[dict[str, str]]:
    """The fields of one entry that can be closed alone."""
    data = to_data(casefile)
    entry: Mapping[str, Any] = next(
        (one for one in data.get(part, []) if isinstance(one, dict) and one.get("id") == item), {}
    )
    return [
        {"value": f"{part}|{item}|{key}", "label": label}
        for key in entry
        if (label := _key_label(part, key, lang))
    ]


def _key_label(part: str, key: str, lang: str) -> str:
    """A field or a fact in words; nothing for what is no content of its own."""
    if part == "casefile":
        return str(OF_THE_CASEFILE.get(key, ""))
    if key in ("id", "recorded_on", "recorded_by", "source", "sources", "confidence"):
        return ""
    level = {"facts": Level.CASE, "person": Level.PERSON}.get(part) or words.LEVEL_OF_LIST.get(part)
    if level is not None and key in facts_of(level):
        return facts_of(level)[key].label.in_(lang)
    fields = {"person": sections.PERSON, "events": sections.EVENT, "parties": sections.PARTY}
    known = {**sections.COMMON, **fields.get(part, {})}
    found = known.get(key)
    return found.title.in_(lang) if found is not None and found.title is not None else key


def until_of(written: str) -> tuple[date | None, bool]:
    """The day written in a form, and whether it can be read."""
    try:
        return (date.fromisoformat(written) if written else None), True
    except ValueError:
        return None, False
