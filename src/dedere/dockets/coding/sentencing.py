"""The sentence as first imposed, its day, and revocations of supervision, which are kept apart."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from dedere.bilingual import Text
from dedere.dockets import charges
from dedere.dockets.charges import Counted, Judgment, Sentence, read_disposition
from dedere.dockets.coding.appearances import to_come
from dedere.dockets.coding.counts import parts_by_count
from dedere.dockets.coding.model import Alternative, Evidence, Proposal
from dedere.dockets.coding.pleas import CONVICTED
from dedere.dockets.coding.view import Row, Seen, View
from dedere.dockets.entries.kinds import Kind
from dedere.dockets.entries.moods import Mood

HEADER = Evidence(header="header:counts")

PARTS = (
    "prison_months", "prison_other", "supervised_release_months", "probation_months", "fine_usd",
    "assessment_usd", "restitution_usd",
)  # fmt: skip


def sentencing_date(view: View) -> Proposal:
    """The day on which the sentence was pronounced."""
    for seen in _sentencings(view):
        way = "sentencing_date.title" if seen.row.entry.from_titles else "sentencing_date.held"
        return Proposal(seen.day, (way,), (seen.evidence(),))
    for text, where in _header_texts(view):
        found = re.search(rf"\bsentenced on:? *(?P<day>{_DAY})", text, re.IGNORECASE)
        day = _read_day(found["day"]) if found else None
        if day:
            return Proposal(day, ("sentencing_date.header",), (where,))
    judged = next((one for one in view.seen("judgment") if _first_judgment(one)), None)
    if judged:
        # The judgment follows the hearing by hours or weeks: its day is no day of sentence.
        return Proposal(
            None, ("sentencing_date.judgment",), (judged.evidence(),),
            alternatives=(Alternative(judged.day, _JUDGMENT_DAY, 0.5, (judged.evidence(),)),),
        )  # fmt: skip
    return Proposal(None, ("sentencing_date.none",))


def _sentencings(view: View) -> list[Seen]:
    return [
        one
        for one in view.seen("sentencing.held", "sentencing.held_mixed")
        if one.mood not in (Mood.SET, Mood.NOT_HELD, Mood.CONDITIONAL)
        and one.row.parsed.kind in (Kind.MINUTES, Kind.PAPER)
        and not one.row.has("hearing.revocation", "supervision.petition", "judgment.revocation")
        and not one.unclear
        and not to_come(one)
    ]


def _first_judgment(seen: Seen) -> bool:
    return not seen.row.has("judgment.amended", "judgment.revocation", "hearing.revocation")


def sentence(view: View, counts: Proposal) -> Proposal:
    """The terms of the original judgment, from header, judgment and minutes together."""
    sentenced = any(one["outcome"] in CONVICTED for one in counts.value)
    if view.supervision_only:
        # What the header shows is a revocation; the sentence is in the docket that sent him.
        return Proposal(None, ("sentence.supervision_only",))
    sources = [one for one in _sources(view) if _says_something(one[0])]
    if not sources:
        return Proposal(None, ("sentence.silent" if sentenced else "sentence.none",))
    value: dict[str, Any] = dict.fromkeys(PARTS)
    ways: list[str] = []
    alternatives: list[Alternative] = []
    for name in PARTS:
        said = [
            (part, where, way)
            for total, where, way in sources
            if (part := _part(name, total)) is not None and name not in total.doubts
        ]
        if not said:
            continue
        value[name] = said[0][0]
        ways.append(said[0][2])
        for part, where, _ in said[1:]:
            if part != said[0][0]:
                alternatives.append(Alternative({name: part}, _TERMS_DIFFER, 0.3, (where,)))
    if value["prison_months"]:
        value["prison_other"] = (
            None if value["prison_other"] == "time served" else value["prison_other"]
        )
    value["other"] = _other(view, sources[0][0])
    notes = (_TERMS_DIFFER,) if alternatives else ()
    return Proposal(
        value, tuple(dict.fromkeys(ways)) or ("sentence.silent",),
        _distinct([where for _, where, _ in sources]), 0.75 if alternatives else 1.0,
        tuple(alternatives), notes,
    )  # fmt: skip


Total = tuple[Sentence, Evidence, str]


def _sources(view: View) -> list[Total]:
    """What states the original sentence, the surest first."""
    found: list[Total] = []
    header = _header(view)
    if header is not None and header.is_original:
        found.append((header, HEADER, "sentence.header"))
    judged = next((one for one in view.seen("judgment") if _first_judgment(one)), None)
    if judged:
        total = _total_of(judged.row.text)
        if total is not None:
            found.append((total, judged.row.evidence(0, 12), "sentence.judgment"))
    for seen in _sentencings(view)[:2]:
        total = _total_of(seen.row.text[seen.start :])
        if total is not None:
            found.append((total, seen.evidence(), "sentence.minutes"))
    return found


def _header(view: View) -> Sentence | None:
    party = view.defendant.party
    counted: list[Counted] = [
        charges.read(count)
        for count in (party.counts if party else ())
        if count.section != "complaint"
    ]
    return charges.combine(counted)


def _total_of(text: str) -> Sentence | None:
    """The sentence that an entry states; it may print each count with its own disposition."""
    parts = [part for _, part in parts_by_count(text)] or [text]
    counted: list[Counted] = [(None, read_disposition(part)) for part in parts]
    total = charges.combine(counted)
    if len(parts) == 1 and parts[0] != text and (total is None or not _says_something(total)):
        # The counts that it names are those dismissed; the sentence stands before them.
        total = charges.combine([(None, read_disposition(text))])
    return total if total is not None and total.is_original else None


def _header_texts(view: View) -> list[tuple[str, Evidence]]:
    """The dispositions of the header, each text once."""
    party = view.defendant.party
    return [
        (text, HEADER)
        for text in dict.fromkeys(count.disposition for count in (party.counts if party else ()))
        if text.strip()
    ]


def _says_something(total: Sentence) -> bool:
    return any(_part(name, total) is not None for name in PARTS)


def _part(name: str, total: Sentence) -> Any:
    value = getattr(total, name)
    if not isinstance(value, float):
        return value
    # A year and a day is coded as twelve months; the day stands among the other words.
    return int(value) if value - int(value) < A_DAY else value


MOST_WORDS = 80
"""Characters; what is longer is the judgment itself and no other term."""
A_DAY = 0.05
"""Of a month, and a little more."""


def _other(view: View, total: Sentence) -> list[str]:
    """What else was imposed, in words."""
    said = [words for words in total.other if len(words) <= MOST_WORDS]
    if total.prison_months and 0 < total.prison_months - int(total.prison_months) < A_DAY:
        said.append("and one day")
    if total.forfeiture:
        said.append("forfeiture")
    for seen in view.seen("self_surrender"):
        if view.judged_on and seen.row.filed and seen.row.filed >= view.judged_on:
            said.append("self-surrender")
            break
    return list(dict.fromkeys(said))


# -- revocations ---------------------------------------------------------------------------------


def revocations(view: View) -> Proposal:
    """Each revocation of supervision: the day, and the new terms."""
    found: list[dict[str, Any]] = []
    evidence: list[Evidence] = []
    header = _revocation_in_header(view)
    for row in view.row_with("revocation.final", "judgment.revocation"):
        if row.parsed.kind in (Kind.MOTION, Kind.SETTING, Kind.SUPPORT, Kind.NOTICE):
            continue
        evidence.append(row.evidence(0, 20))
        day = _title_before(view, row) or row.day()
        if row.has("judgment.revocation") and not row.has("revocation.final"):
            terms = _revoked(row.text)
            near = found[-1] if found and _near(found[-1]["date"], day) else None
            if near is None:
                near = {"date": day, **dict.fromkeys(REVOKED), "entry": row.entry}
                found.append(near)
            for name in REVOKED:
                near[name] = terms[name] or near[name]
        elif not (found and _near(found[-1]["date"], day)):
            found.append({"date": day, **_revoked(row.text), "entry": row.entry})
    if header and found:
        for name in REVOKED:
            found[-1][name] = found[-1][name] if found[-1][name] is not None else header[name]
        evidence.append(HEADER)
    way = "revocations.entry" if found else "revocations.none"
    return Proposal(found, (way,), tuple(evidence))


def _title_before(view: View, row: Row) -> date | None:
    """Where only titles are printed: the day of the final hearing shortly before the judgment."""
    if not row.entry.from_titles or not row.has("judgment.revocation") or row.filed is None:
        return None
    days = [
        other.filed
        for other in view.rows
        if other.filed is not None
        and 0 <= (row.filed - other.filed).days <= SOON_JUDGED
        and _FINAL_HEARING.match(other.text)
    ]
    return max(days, default=None)


SOON_JUDGED = 30
"""Days within which the judgment on a revocation follows its hearing."""
_FINAL_HEARING = re.compile(
    r"^\W*(?:(?:final|disposition|evidentiary) )?(?:hearing )?(?:re|on|for|of|-|:| )*"
    r"(?:final )?(?:probation |supervised release )?revocation\b(?!.*\b(?:petition|initial"
    r"|preliminary|detention|set|judge?ment|order|motion|notice|warrant|summons)\b)"
    r"|^\W*sentencing\W+(?:on|re)\W*revocation",
    re.IGNORECASE,
)


def _near(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs((other - one).days) <= 60


REVOKED = ("prison_months", "supervised_release_months")


def _revocation_in_header(view: View) -> dict[str, Any] | None:
    party = view.defendant.party
    for count in party.counts if party else ():
        for judgment in read_disposition(count.disposition).revocations:
            return _terms(judgment)
    return None


def _revoked(text: str) -> dict[str, Any]:
    """The new terms in the text of a revocation."""
    judgments = read_disposition(text).judgments
    chosen = next((one for one in judgments if one.kind == "revocation"), None)
    chosen = chosen or next(iter(judgments), None)
    return _terms(chosen) if chosen else dict.fromkeys(REVOKED)


def _terms(judgment: Judgment) -> dict[str, Any]:
    def longest(kind: str) -> int | None:
        months = [term.months for term in judgment.of(kind) if term.months is not None]
        return int(max(months)) if months else None

    return {
        "prison_months": longest("prison"),
        "supervised_release_months": longest("supervised_release"),
    }


# -- forfeiture, waiver of appeal ----------------------------------------------------------------


def forfeiture(view: View) -> Proposal:
    """Whether property was forfeited; an allegation alone leaves it open."""
    ordered: list[Row] = [
        row for row in view.row_with("forfeiture.order")
        if row.parsed.kind not in (Kind.MOTION, Kind.SUPPORT, Kind.NOTICE)
    ]  # fmt: skip
    total = _header(view)
    header = [HEADER] if total is not None and total.forfeiture else []
    if ordered or header:
        evidence = tuple(row.evidence(*_at(row)) for row in ordered)
        return Proposal(True, ("forfeiture.order",), (*evidence, *header))
    signs = list(view.row_with("forfeiture.sign"))
    if signs:
        return Proposal(
            None, ("forfeiture.sign",), tuple(row.evidence(*_at(row)) for row in signs),
            alternatives=(Alternative(True, _ALLEGED, 0.4),), notes=(_ALLEGED,),
        )  # fmt: skip
    way = "forfeiture.absent" if view.lacks("forfeit") else "forfeiture.none"
    return Proposal(False if view.full else None, (way,))


def _at(row: Row) -> tuple[int, int]:
    seen = row.first("forfeiture.order", "forfeiture.sign")
    return (seen.start, min(seen.end, seen.start + 80)) if seen else (0, 12)


def appeal_waived(view: View) -> Proposal:
    """True where the docket says so; silence says nothing."""
    for seen in view.seen("appeal.waived"):
        if not seen.unclear and seen.row.parsed.kind not in (
            Kind.MOTION,
            Kind.SUPPORT,
            Kind.SETTING,
        ):
            return Proposal(True, ("appeal_waived.said",), (seen.evidence(),))
    return Proposal(None, ("appeal_waived.none",))


def _distinct(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    kept: dict[object, Evidence] = {}
    for one in evidence:
        kept.setdefault((one.i, one.header), one)
    return tuple(kept.values())


_DAY = r"\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})"


def _read_day(words: str) -> date | None:
    from dedere.dockets.entries.dates import first_date

    return first_date(words)


_JUDGMENT_DAY = Text(
    "No sentencing hearing is docketed; this is the day of the judgment.",
    "No consta la audiencia de sentencia; éste es el día del fallo escrito.",
)
_TERMS_DIFFER = Text(
    "Header, judgment and minutes do not state the same term.",
    "El encabezado, el fallo y la minuta no indican el mismo plazo.",
)
_ALLEGED = Text(
    "Forfeiture is alleged or asked for; no order of forfeiture is docketed.",
    "El decomiso se alega o se pide; no consta una orden de decomiso.",
)
