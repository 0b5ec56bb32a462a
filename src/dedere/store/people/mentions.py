"""The mentions of an office: the person of each casefile, each defendant of each docket.

Only what the reader may know of is a mention. What one coder wrote is used after it was opened to
everybody, and never before: a name that two share must not tell of it.
"""

from __future__ import annotations

import hashlib
import re
from collections import OrderedDict, defaultdict
from collections.abc import Iterator
from typing import Any

from dedere.bilingual import same
from dedere.calendars import PartialDate
from dedere.casefile import Casefile
from dedere.statistics.linkage import Birth, Mention, Name, Source
from dedere.statistics.linkage.parsing import alias
from dedere.store import access, cases, dockets
from dedere.store.access import Reader
from dedere.store.codings.reading import history_of
from dedere.store.models import DocketCopy

EXAMPLES_BY = "dedere examples"
"""By whom the dockets of the demonstration are added; all in them is made up."""
OTHER_DOCKETS = "other_dockets"
_NUMBER = re.compile(r"\b\d{1,2}:\d{2,4}-[A-Za-z]{2}-\d{3,6}\b")
"""A docket's number within the words of a casefile."""


def mentions_for(reader: Reader) -> tuple[Mention, ...]:
    """All mentions that *reader* may know of, by id."""
    found = [*_of_cases(reader), *_of_dockets(reader)]
    return tuple(sorted(found, key=lambda one: one.id))


def key_of(mention: str) -> str:
    """A mention's id as an address on the web holds it."""
    return hashlib.sha256(mention.encode()).hexdigest()[:16]


# -- casefiles -----------------------------------------------------------------------------------


def _of_cases(reader: Reader) -> Iterator[Mention]:
    for case, casefile in cases.casefiles_for(reader):
        made = _of_case(case.pk, casefile)
        if made.names:
            yield made


def _of_case(key: str, file: Casefile) -> Mention:
    person = file.person
    names = [Name(person.name)] if person.name else []
    names += [alias(one) for one in person.aliases]
    born = person.data.get("born_on")
    nations = person.data.get("nationalities")
    return Mention(
        id=f"case:{key}",
        source=Source("case", key, "", file.title),
        names=tuple(names),
        birth=Birth(born.value) if born and isinstance(born.value, PartialDate) else None,
        nationalities=nations.value.values if nations and nations.value else _NONE,
        proceedings=frozenset(_NUMBER.findall(" ".join(_words(file)))),
        synthetic=file.invented,
    )


def _words(file: Casefile) -> Iterator[str]:
    """The words of a casefile in which the number of a docket can stand."""
    texts = [file.title, file.summary, file.note]
    for one in (*file.requests, *file.offenses, *file.transfers, *file.documents, *file.events):
        texts += [one.label, one.note, getattr(one, "detail", None)]
    texts += [party.organization for party in file.parties]
    texts += [source.title for source in file.sources]
    for text in texts:
        if text is not None:
            yield from (text.en, text.es)


_NONE: frozenset[str] = frozenset()


# -- dockets -------------------------------------------------------------------------------------


def _of_dockets(reader: Reader) -> Iterator[Mention]:
    coded = _coded_numbers(reader)
    for copy in dockets.latest_of_all(reader):
        docket = copy.docket
        sheet = f"{docket.court} {docket.number}" if docket.number else docket.pk
        for who in _defendants(copy):
            numbers = {*who["numbers"], *coded[docket.pk, who["key"]], docket.number} - {""}
            yield Mention(
                id=f"docket:{docket.pk}/{who['key']}",
                source=Source(
                    "docket",
                    docket.pk,
                    who["key"],
                    same(f"{docket.number or docket.pk} ({docket.court})"),
                    sheet,
                    who["number"],
                ),
                names=(Name(who["name"]), *(alias(one) for one in who["aliases"])),
                proceedings=frozenset(numbers),
                synthetic=docket.added_by == EXAMPLES_BY,
            )


def _coded_numbers(reader: Reader) -> dict[tuple[str, str], set[str]]:
    """The linked dockets of each defendant, as codings that everybody may read say."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    nobody = Reader(reader.name)
    acts = access.coded_values_for(nobody).filter(variable=OTHER_DOCKETS)
    for coding in access.codings_for(nobody).filter(
        pk__in=acts.values_list("coding_id", flat=True).distinct()
    ):
        standing = history_of(nobody, coding).standing.get(OTHER_DOCKETS)
        if standing is not None and standing.value:
            key = (coding.docket_id, coding.defendant)
            found[key] |= {str(one["number"]) for one in standing.value if one.get("number")}
    return found


_KEPT = 20_000
_KNOWN: OrderedDict[tuple[Any, ...], tuple[dict[str, Any], ...]] = OrderedDict()


def _defendants(copy: DocketCopy) -> tuple[dict[str, Any], ...]:
    """Of each defendant of a copy what is compared. A copy never changes, so it is read once."""
    version = (copy.pk, copy.original_id, copy.place, copy.program, copy.added_at)
    # Taken out and put back, so that another thread cannot evict it in between.
    found = _KNOWN.pop(version, None)
    if found is None:
        found = tuple(_read(copy))
    _KNOWN[version] = found
    while len(_KNOWN) > _KEPT:
        try:
            _KNOWN.popitem(last=False)
        except KeyError:  # another thread was faster
            break
    return found


def _read(copy: DocketCopy) -> Iterator[dict[str, Any]]:
    for one, record in zip(copy.summary, copy.records, strict=True):
        who = record.get("defendant") or {}
        if not one["is_defendant"] or who.get("entity", "person") != "person":
            continue
        if who.get("named_by") == "number":
            continue  # "Defendant 2" is no name
        variables = record.get("variables") or {}
        numbers = [item.get("number") for item in variables.get(OTHER_DOCKETS) or ()]
        yield {
            "key": one["key"],
            "number": one["number"],
            "name": one["name"],
            "aliases": tuple(who.get("aliases") or ()),
            "numbers": tuple(str(number) for number in numbers if number),
        }
