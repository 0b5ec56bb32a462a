"""What the pages of people show: mentions, evidence, decisions, and the proceedings of a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.calendars import present
from dedere.law.facts.countries import COUNTRIES
from dedere.office.assessing import assessment_of
from dedere.office.words import CHIPS, Names, states_in_words, when
from dedere.statistics.linkage.mention import KINDS, SEXES, Mention
from dedere.store import people
from dedere.store.cases import case_for, casefile_of

if TYPE_CHECKING:
    from dedere.statistics.linkage.scoring import Pair
    from dedere.store.access import Reader
    from dedere.store.people import Decision, Persons


def pair_key(one: str, other: str) -> str:
    """Two mentions as an address holds them."""
    return f"{people.key_of(one)}-{people.key_of(other)}"


def pair_address(one: str, other: str) -> str:
    """The page of a pair."""
    return reverse("people_pair", kwargs={"pair": pair_key(one, other)})


def person_address(mention: str) -> str:
    """The page of the person of whom a mention is."""
    return reverse("people_person", kwargs={"key": people.key_of(mention)})


def mention_shown(one: Mention, lang: str) -> dict[str, Any]:
    """A mention with all that its source says of the person."""
    kind, of = one.source.kind, one.source.of
    nations = [COUNTRIES.get(code) for code in sorted(one.nationalities)]
    about = _("about %(when)s")
    born = when(one.birth.date) if one.birth else ""
    return {
        "id": one.id,
        "label": one.label,
        "address": reverse(kind, kwargs={"id": of}),
        "person": person_address(one.id),
        "kind": _("Case") if kind == "case" else _("Docket"),
        "source": one.source.label.in_(lang) if one.source.label else of,
        "of": of,
        "place": one.source.place,
        "names": [{"kind": KINDS[name.kind].in_(lang), "text": name.text} for name in one.names],
        "born": about % {"when": born} if one.birth and one.birth.about else born,
        "nationalities": ", ".join(name.in_(lang) for name in nations if name),
        "sex": SEXES[one.sex].in_(lang) if one.sex else "",
        "birthplace": one.birthplace or "",
        "proceedings": sorted(one.proceedings),
        "synthetic": one.synthetic,
    }


def pair_shown(one: Pair, lang: str) -> dict[str, Any]:
    """A pair as a list shows it: who, how strong, and what weighs most on either side."""
    sides = evidence_shown(one, lang)
    return {
        "address": pair_address(*one.ids),
        "first": mention_shown(one.first, lang),
        "second": mention_shown(one.second, lang),
        "probability": percent(one.probability),
        "weight": f"{one.weight:+.1f}",
        "for": sides["for"][:3],
        "against": [row for row in sides["against"] if not row["general"]][:2],
    }


def evidence_shown(one: Pair, lang: str) -> dict[str, list[dict[str, Any]]]:
    """The evidence by side, what weighs most first."""
    rows: dict[str, list[dict[str, Any]]] = {"for": [], "against": [], "silent": []}
    for told in sorted(one.evidence, key=lambda each: (-abs(each.weight), each.comparison)):
        rows[told.side].append(
            {
                "says": told.says.in_(lang),
                "why": told.why.in_(lang) if told.why else "",
                "weight": f"{told.weight:+.1f}",
                "general": told.comparison in ("before", "names"),
                "estimated": told.estimated,
            }
        )
    return rows


def percent(probability: float) -> str:
    """A probability that never claims certainty."""
    if probability > 0.999:
        return _("over %(percent)s %%") % {"percent": "99.9"}
    if probability < 0.001:
        return _("under %(percent)s %%") % {"percent": "0.1"}
    return f"{100 * probability:.1f} %"


def decision_shown(
    one: Decision, persons: Persons, lang: str, *, may_write: bool
) -> dict[str, Any]:
    """A decision, with the form to take it back or put it back."""
    names = [_label(persons, id) for id in one.ids]
    return {
        "number": one.number,
        "address": pair_address(*one.ids) if _known(persons, one.ids) else "",
        "names": names,
        "verdict": one.verdict.label.in_(lang),
        "code": one.verdict.value,
        "reason": one.reason,
        "by": one.by,
        "at": one.at,
        "undone_by": one.undone_by,
        "undone_at": one.undone_at,
        "stands": one.stands,
        "turn": ("redo" if one.undone_by is not None else "undo") if may_write else "",
    }


def conflicts_shown(persons: Persons, within: Iterable[str] | None = None) -> list[dict[str, Any]]:
    """What contradicts itself, with the chain; of some mentions only, where they are given."""
    wanted = None if within is None else set(within)
    return [
        {
            "names": [_label(persons, id) for id in one.pair],
            "address": pair_address(*one.pair),
            "chain": [
                {"label": _label(persons, id), "address": person_address(id)} for id in one.chain
            ],
        }
        for one in persons.clusters.conflicts
        if wanted is None or wanted & {*one.chain}
    ]


def _label(persons: Persons, id: str) -> str:
    found = persons.mentions.get(id)
    return found.label if found else id


def _known(persons: Persons, ids: Iterable[str]) -> bool:
    return all(id in persons.mentions for id in ids)


# -- the proceedings of a person -----------------------------------------------------------------


def proceedings(reader: Reader, mentions: Iterable[Mention], lang: str) -> dict[str, Any]:
    """All proceedings of one person in both countries: requests, transfers, suits, dockets."""
    told: dict[str, list[dict[str, Any]]] = {"requests": [], "transfers": [], "suits": []}
    dockets: list[dict[str, Any]] = []
    numbers: set[str] = set()
    own: set[str] = set()
    for one in mentions:
        numbers |= one.proceedings
        if one.source.kind == "docket":
            own.add(one.source.sheet.partition(" ")[2])
            dockets.append(mention_shown(one, lang))
            continue
        for kind, row in _of_case(reader, one, lang):
            told[kind].append(row)
    return {**told, "dockets": dockets, "others": sorted(numbers - own)}


def _of_case(reader: Reader, one: Mention, lang: str) -> Iterator[tuple[str, dict[str, Any]]]:
    case = case_for(reader, one.source.of)
    file = casefile_of(case, reader)
    names, assessed = Names(file, lang), assessment_of(case, reader, present.today())
    common = {
        "case": one.source.label.in_(lang) if one.source.label else file.id,
        "address": reverse("case", kwargs={"id": case.pk}),
        "invented": file.invented,
    }
    for id, found in assessed.outcome.items():
        yield (
            "requests",
            {
                **common,
                "name": names.of(id),
                "states": states_in_words(file),
                "outcome": found.request.value,
                "outcome_label": found.request.label.in_(lang),
            },
        )
    for id, answer in assessed.transfers.items():
        yield (
            "transfers",
            {
                **common,
                "name": names.of(id),
                "outcome": CHIPS[answer.answer],
                "outcome_label": answer.label.in_(lang),
            },
        )
    for suit in sorted({event.suit for event in file.events if event.suit}):
        yield "suits", {**common, "name": suit}
