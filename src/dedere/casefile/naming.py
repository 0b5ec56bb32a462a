"""How entries of a casefile name one another; giving them other ids, and taking them out.

All of it on the plain form, which `to_data` gives. An entry belongs to a request or a transfer,
rests on sources, and names documents, offenses, events and more by their ids.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from dedere.casefile.words import CONNECTIONS, IMPLICIT_REQUEST

BELONGS = ("request", "transfer")
"""Keys by which an entry is part of another one."""
RESTS = ("source", "sources")
"""Keys by which a value or an entry rests on a source."""
NAMES = (
    "offense",
    "offenses",
    "paper",
    "document",
    "documents",
    "event",
    "events",
    "evidence",
    "replaces",
    "set_aside_by",
    "in_obedience_to",
    "assurances",
    "party",
    "decision",
    "report",
    "subject",
    "exchanges",
)
"""Keys by which an entry names another one."""
MADE_OF = ("paper", "subject", "offense", "event")
"""Keys whose other end the entry only repeats: without it the entry would tell of it."""
WHOLLY = ("offenses", "by_offense", "for")
"""Keys that say of what an entry speaks: without any of it left, it would speak of the whole."""
NAMES_IN: dict[str, tuple[str, ...]] = {
    "people": ("named_by",),
    "incidents": ("people", "groups"),
    "investigations": ("about",),
    "court_cases": ("defendants", "about"),
    "ties": ("from", "to"),
    "statements": ("by", "against", "about", "in"),
    "file_entries": ("in", "about"),
    "assistance": ("about", "files", "used_in"),
    "asks": ("about",),
}
"""The same in the lists of connections, where words that mean something else elsewhere name."""
MADE_OF_IN: dict[str, tuple[str, ...]] = {
    "ties": ("from", "to"),
    "statements": ("by", "in"),
    "file_entries": ("in",),
}
WHOLLY_IN: dict[str, tuple[str, ...]] = {
    "investigations": ("about",),
    "court_cases": ("defendants", "about"),
    "statements": ("against", "about"),
    "file_entries": ("about",),
    "assistance": ("about", "files"),
    "asks": ("about",),
}
NEEDED_IN: dict[str, tuple[str, ...]] = {
    "ties": ("from", "to", "kind"),
    "file_entries": ("in",),
}
"""Keys without which an entry says nothing."""
NAMED = ("people", "groups", "person")
"""Where a key (a name in several casefiles) is made of the name, and goes with it."""
PERSON = "person"
SIDE_BY_SIDE = "values"
"""The key of values of which none can go without the others telling that it was there."""
PUT_TOGETHER = "parts"
"""The key of parts of an argument; one of which something is gone goes as a whole."""
TOP = ("facts", "person")

Data = dict[str, Any]
Closed = tuple[str, str, str]
"""A part, an id and a key, each empty where it is the whole: ``("offenses", "o1", "")``."""


def lists_of(data: Mapping[str, Any]) -> Iterator[str]:
    """The names of the lists of entries that a casefile has."""
    for name, held in data.items():
        if name != "superseded" and isinstance(held, list) and held and isinstance(held[0], dict):
            yield name


def rename(data: Data, new: Mapping[str, str]) -> Data:
    """The casefile in which entries have other ids, wherever they are named."""
    made = {key: _renamed(key, held, new, _names(key)) for key, held in data.items()}
    for name in lists_of(made):
        made[name] = [
            {**one, "id": new.get(one["id"], one["id"])} if "id" in one else one
            for one in made[name]
        ]
    return made


def _names(part: str) -> tuple[str, ...]:
    """The keys that name entries in a list or a section."""
    return (*BELONGS, *RESTS, *NAMES, *NAMES_IN.get(part, ()))


def _renamed(key: str, held: Any, new: Mapping[str, str], names: tuple[str, ...]) -> Any:
    if isinstance(held, dict):
        return {inner: _renamed(inner, one, new, names) for inner, one in held.items()}
    if isinstance(held, list):
        return [_renamed(key, one, new, names) for one in held]
    if isinstance(held, str) and key in names:
        return new.get(held, held)
    return held


def without(data: Data, closed: Collection[Closed]) -> Data | None:
    """The casefile without what is closed, and without what would tell of it.

    Out go the closed entries and values, every entry that belongs to one or only repeats one,
    every value and entry that rests on closed sources alone, and their earlier values. A list from
    which something went no longer counts as complete. None where nothing is left that could be a
    casefile.
    """
    if not closed:
        return data
    made = {key: held for key, held in data.items() if ("casefile", "", key) not in closed}
    gone = {id for part, id, key in closed if id and not key}
    shut = {(part, id, key) for part, id, key in closed if key}
    thinned: set[str] = set()
    before = -1
    while before != len(gone):
        before = len(gone)
        if PERSON in data and _person_went(made, gone, shut):
            gone.add(PERSON)
        for name in lists_of(made):
            kept = []
            for one in made[name]:
                thin = _entry(name, one, gone, {key for p, i, key in shut if i == one.get("id")})
                if thin is None:
                    gone |= {one["id"]} if "id" in one else set()
                    thinned.add(name)
                else:
                    kept.append(thin)
            made[name] = kept
    for name in TOP:
        if name in made:
            keys = {key for part, _, key in shut if part == name}
            thin = _entry(name, made[name], gone, keys)
            made[name] = thin if thin is not None else {}
    made["superseded"] = [
        one for one in made.get("superseded", []) if not _earlier(one, gone, shut)
    ]
    if "conflicts" in made:
        # A fact on which sources disagree tells of the value that it would have.
        kept = [one for one in made["conflicts"] if not _earlier(one, gone, shut)]
        thinned |= {"conflicts"} if len(kept) < len(made["conflicts"]) else set()
        made["conflicts"] = kept
    made["complete"] = [name for name in made.get("complete", []) if name not in thinned]
    left = {key: held for key, held in made.items() if held not in ([], {})}
    return left if _stands(data, left) else None


def _person_went(data: Data, gone: set[str], shut: set[Closed]) -> bool:
    """Whether nothing of the person is left, so that nothing can be tied to her."""
    thin = _entry(
        PERSON, data.get(PERSON, {}), gone, {key for part, _, key in shut if part == PERSON}
    )
    return thin is None or (not thin and not (data.get("offenses") or data.get("transfers")))


def _entry(part: str, one: Mapping[str, Any], gone: set[str], keys: set[str]) -> Data | None:
    """An entry of a list or a section without what is gone; None where it goes too."""
    made_of = (*BELONGS, *MADE_OF, *MADE_OF_IN.get(part, ()))
    if one.get("id") in gone or any(_is_gone(one.get(key), gone) for key in made_of):
        return None
    if keys.intersection(NEEDED_IN.get(part, ())):
        return None
    if "name" in keys and part in NAMED:
        keys = {*keys, "key"}
    names = _names(part)
    rests = _named(one.get("source")) + _named(one.get("sources"))
    if rests and all(id in gone for id in rests):
        return None
    made: Data = {}
    for key, held in one.items():
        if key in keys:
            continue
        thin = _thin(key, held, gone, names)
        if key == SIDE_BY_SIDE and thin != held:
            return None
        if key == PUT_TOGETHER and isinstance(held, list):
            whole = [each for each in held if _thin("", each, gone, names) == each]
            thin = whole if whole or not held else _GONE
        if thin is not _GONE:
            made[key] = thin
        elif key in (*WHOLLY, *WHOLLY_IN.get(part, ())):
            return None
    if part == "people" and "named_by" in one and "named_by" not in made:
        # The name stands there only because a court or an official source published it.
        made = {key: held for key, held in made.items() if key not in ("name", "aliases", "key")}
    return made


def _is_gone(held: Any, gone: set[str]) -> bool:
    return isinstance(held, str) and held in gone


_GONE = object()


def _thin(key: str, held: Any, gone: set[str], names: tuple[str, ...]) -> Any:
    """What an entry holds under a key, without what is gone."""
    if isinstance(held, str):
        return _GONE if held in gone and key in names else held
    if isinstance(held, dict):
        return _thin_mapping(held, gone, names)
    if isinstance(held, list):
        left = [one for one in (_thin(key, one, gone, names) for one in held) if one is not _GONE]
        return left if left or not held else _GONE
    return held


def _thin_mapping(held: Mapping[str, Any], gone: set[str], names: tuple[str, ...]) -> Any:
    rests = _named(held.get("source")) + _named(held.get("sources"))
    if rests and all(id in gone for id in rests):
        return _GONE
    if any(_is_gone(held.get(key), gone) for key in (*BELONGS, *MADE_OF)):
        return _GONE
    made = {key: _thin(key, one, gone, names) for key, one in held.items()}
    left = {key: one for key, one in made.items() if one is not _GONE}
    return left if left or not held else _GONE


def _earlier(one: Mapping[str, Any], gone: set[str], shut: set[Closed]) -> bool:
    """Whether an earlier value goes: of what is gone, of a closed value, or resting on it."""
    subject, fact = one.get("subject"), one.get("fact")
    name = str(fact).rpartition(".")[2]
    if subject in gone or one.get("source") in gone:
        return True
    at = {"case": ("facts", ""), "person": ("person", "")}
    for part, id, key in shut:
        here = (part, "") == at[subject] if subject in at else id == subject
        if here and key in (name, fact):
            return True
    return False


def _named(held: Any) -> list[str]:
    if isinstance(held, str):
        return [held]
    return [one for one in held if isinstance(one, str)] if isinstance(held, list) else []


def _stands(before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """Whether what is left can be a casefile: with an offense, a transfer or connections alone."""
    if before.get("requests") and not after.get("requests"):
        return False
    if after.get("offenses"):
        return all(key in after for key in ("requesting_state", "requested_state"))
    if before.get("offenses"):
        return False
    if before.get("transfers"):
        return bool(after.get("transfers"))
    return any(after.get(name) for name in CONNECTIONS)


def taken(data: Mapping[str, Any]) -> set[str]:
    """Every id that an entry of the casefile has."""
    found = {IMPLICIT_REQUEST}
    for name in lists_of(data):
        found |= {one["id"] for one in data[name] if "id" in one}
    return found
