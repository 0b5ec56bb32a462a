"""Extradition words, interpreter, consular notice, other dockets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.coding.model import Alternative, Evidence, Proposal
from dedere.dockets.coding.view import Row, Seen, View
from dedere.dockets.defendants import is_civil
from dedere.dockets.entries.kinds import Kind


def extradition(view: View) -> Proposal:
    """Whether this is a § 3184 proceeding, and whether extradition is spoken of."""
    caption = view.docket.caption or ""
    header = re.search(r"\bextradition of\b", caption, re.IGNORECASE)
    counts = view.defendant.party.counts if view.defendant.party else ()
    statute = any(re.search(r"\b18[: ]+(?:USC )?§? ?3184\b", one.name) for one in counts)
    proceeding = [one for one in view.seen("extradition.3184") if not one.unclear]
    words = [one for one in view.seen("extradition.word") if not one.unclear]
    # A bond form is a formality; a waiver before another State's court is spoken of as a fact.
    only_waived = bool(words) and all(
        one.row.has("extradition.waived_as_condition") and _RELEASE.search(one.row.text)
        for one in words
    )
    evidence = tuple(one.evidence() for one in (*proceeding, *words))
    if header or statute:
        evidence = (
            Evidence(header="header", words="extradition" if header else "18:3184"),
            *evidence,
        )
    # A sheet that charges somebody here is no proceeding for another State, and neither is a civil
    # case; there the same words speak of a request by this country, or of a review.
    is_charged = bool(counts) or any(view.row_with("charge.indictment", "charge.information"))
    is_3184 = bool(
        header or statute or (proceeding and not is_charged and not is_civil(view.docket))
    )
    if is_3184:
        value: dict[str, Any] = {"proceeding_3184": True, "mentioned": True}
        return Proposal(value, ("extradition.3184",), evidence)
    silent = False if view.full else None
    if only_waived:
        # A bond form lets the defendant waive extradition between States of the Union.
        return Proposal(
            {"proceeding_3184": silent, "mentioned": None}, ("extradition.waiver_form",), evidence,
            alternatives=(Alternative({"mentioned": True}, _FORM, 0.4, evidence),), notes=(_FORM,),
        )  # fmt: skip
    if words:
        return Proposal(
            {"proceeding_3184": silent, "mentioned": True}, ("extradition.word",), evidence
        )
    others = _of_others(view)
    if others:
        value = {"proceeding_3184": silent, "mentioned": True}
        return Proposal(value, ("extradition.others",), others, notes=(_OTHERS,))
    way = "extradition.absent" if view.lacks("extradit", "3184") else "extradition.none"
    return Proposal({"proceeding_3184": silent, "mentioned": silent}, (way,))


def _of_others(view: View) -> tuple[Evidence, ...]:
    """An entry about another defendant that speaks of extradition: the docket mentions it."""
    for entry in view.docket.entries:
        found = _WORD.search(entry.text)
        if found and not (_WAIVED.search(entry.text) and _RELEASE.search(entry.text)):
            return (Evidence(entry.i, entry.number, entry.date_filed, found[0]),)
    return ()


_WORD = re.compile(r"\bextradit\w*", re.IGNORECASE)
_WAIVED = re.compile(r"\bwaiv\w+[^.;]{0,40}extradit|\bextradition waiver", re.IGNORECASE)
_RELEASE = re.compile(
    r"\b(?:bonds?|bail|releas\w+|conditions?|recognizance|surety|sureties|PRB|O/?R|AO ?98)\b"
    r"|^\W*(?:\S+ ){0,3}?waiver of extradition (?:filed )?(?:by|as to)\b(?!.*\b(?:State|County"
    r"|detainer|fugitive)\b)",
    re.IGNORECASE,
)


def interpreter(view: View) -> Proposal:
    """Whether an interpreter was used for him, and the language."""
    used = [one for one in view.seen("interpreter.used") if _his(one)]
    none = [one for one in view.seen("interpreter.none") if not one.unclear]
    flag = any("INTERP" in one.upper() for one in view.docket.flags)
    if used:
        language = _language(used)
        evidence = tuple(one.evidence() for one in used)
        ways = ("interpreter.used",) if not none else ("interpreter.both",)
        if any(one.unclear for one in used) and all(one.unclear for one in used):
            ways = ("interpreter.unclear",)
        return Proposal({"used": True, "language": language}, ways, evidence)
    if flag:
        return Proposal(
            {"used": True, "language": None}, ("interpreter.flag",), (Evidence(header="header"),)
        )
    if none:
        return Proposal(
            {"used": False, "language": None},
            ("interpreter.none",),
            tuple(one.evidence() for one in none),
        )
    return Proposal({"used": None, "language": None}, ("interpreter.silent",))


def _his(seen: Seen) -> bool:
    return not seen.row.has("witness.material")


def _language(used: list[Seen]) -> str | None:
    """The language of most entries; those that name one alone go first."""
    named = [_languages_in(one.sentence) for one in used]
    alone = [words[0] for words in named if len(words) == 1]
    counted = alone or [word for words in named for word in words]
    return max(dict.fromkeys(counted), key=counted.count) if counted else None


def _languages_in(sentence: str) -> list[str]:
    words = [
        w.capitalize() for w in re.findall(r"[A-Za-z]+", sentence) if w.casefold() in LANGUAGES
    ]
    if re.search(r"\bASL\b|sign language", sentence, re.IGNORECASE):
        words.append("American Sign Language")
    return list(dict.fromkeys(words))


LANGUAGES = frozenset(
    """
    spanish portuguese french creole russian georgian arabic mandarin cantonese chinese korean
    vietnamese tagalog polish ukrainian romanian albanian armenian farsi persian dari pashto
    urdu hindi punjabi gujarati bengali somali swahili amharic tigrinya hebrew yiddish turkish
    greek italian german dutch czech serbian croatian bosnian bulgarian hungarian lithuanian
    japanese thai khmer hmong burmese nepali uzbek mixteco mixtec zapotec zapoteco nahuatl
    quechua kiche quiche kekchi garifuna triqui otomi purepecha tarahumara akan yoruba igbo
    wolof fulani mandingo uyghur kazakh mongolian indonesian malay samoan tongan marshallese
    chuukese ilocano estonian latvian slovak slovenian macedonian finnish swedish norwegian
    danish papiamento kurdish chechen azerbaijani tajik kyrgyz tamil telugu malayalam sinhala
    navajo
    """.split()  # noqa: SIM905 - a list of quoted words fills a page
)


def consular_notification(view: View) -> Proposal:
    """True where the docket says that the consular notice was given or read."""
    for seen in view.seen("consular"):
        if seen.row.parsed.kind not in (Kind.MOTION, Kind.SUPPORT) and not seen.unclear:
            return Proposal(True, ("consular.said",), (seen.evidence(),))
    return Proposal(None, ("consular.silent",))


# -- other dockets -------------------------------------------------------------------------------


def other_dockets(view: View) -> Proposal:
    """The magistrate case, related cases, cases in other courts."""
    found: dict[tuple[str, str, str], dict[str, str]] = {}
    evidence: list[Evidence] = []
    own = key_of(view.docket.docket_number or "")

    def add(printed: str, relation: str, where: Evidence) -> None:
        number = plain_number(printed)
        key = key_of(number or "")
        if number is None or key is None or key == own or key in found:
            return
        found[key] = {"number": number, "relation": relation}
        evidence.append(where)

    header = Evidence(header="header")
    for printed in view.docket.magistrate_numbers:
        add(printed, "magistrate case", header)
    for row in view.rows:
        if row.parsed.tail.magistrate_number:
            add(row.parsed.tail.magistrate_number, "magistrate case", row.evidence(0, 12))
    for printed in view.docket.related_numbers:
        add(printed, "related case", header)
    for seen in view.seen("related.case"):
        after = seen.row.entry.text[seen.row.entry.text.lower().find("related") :][:160]
        for match in _NUMBER.finditer(after):
            add(match[0], "related case", seen.evidence())
    for row in view.rows:
        for said, relation in _said_numbers(row):
            add(said, relation, row.evidence(0, 12))
        for match in _MISCELLANEOUS.finditer(row.text):
            add(match["number"], "miscellaneous matter", row.evidence(*match.span()))
    for printed in view.docket.other_court_numbers:
        add(printed, "other court", header)
    way = ("other_dockets.printed",) if found else ("other_dockets.none",)
    return Proposal(list(found.values()), way, tuple(evidence))


def _said_numbers(row: Row) -> Iterator[tuple[str, str]]:
    """Numbers of other cases that an entry of a kind which has one names, with the relation."""
    for labels, relation in _RELATIONS:
        if not row.has(*labels):
            continue
        text = row.entry.text
        for found in _SAID_NUMBER.finditer(text):
            number = found["number"] or found["bracket"]
            if number:
                yield number, relation
        return


_RELATIONS: tuple[tuple[tuple[str, ...], str], ...] = (
    (("habeas.2255",), "civil case (2255)"),
    (("habeas.2241",), "case whose order is attacked"),
    (("transfer.rule20",), "case in the other district (Rule 20)"),
    (("transfer.rule5",), "case in the other district (Rule 5)"),
    (("related.case",), "related case"),
    (("extradition.review",), "habeas petition"),
)
_WRITTEN = (
    r"(?:(?:\d:)?\d{2,4}-?(?:cr|mj|mc|cv|po|m)-?\d{2,6}(?:-[A-Z0-9]+)*"
    r"|(?:cv|cr|civ|crim)[ -]?\d{2}-\d{3,6}|\d{2}-\d{2,5}-(?:civ|cr|crim)(?:-[A-Z0-9]+)*)"
)
_SAID_NUMBER = re.compile(
    rf"\b(?:case|action|docket|in|file)(?:(?: no\.?| numbers?| nos\.?|#|\(s\)|:| is))*:? ?"
    rf"(?P<number>{_WRITTEN})\b|\[(?P<bracket>{_WRITTEN})\]",
    re.IGNORECASE,
)
_MISCELLANEOUS = re.compile(
    r"\b(?:in|under|see|case|docket|matter|no\.?|number)(?: (?:case|no\.?|number|matter))*:? "
    r"(?P<number>\d:\d\d-(?:mc|misc)-\d{2,6})\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:\d:)?(?:\d{4}|\d{2})-?(?:cr|mj|mc|cv|po|m)-?\d{2,6}(?:-\w+)*", re.IGNORECASE
)


def plain_number(printed: str) -> str | None:
    """``10CR4615-DMS`` → ``10-cr-4615``; ``3:14-mj-04224-BGS`` → ``3:14-mj-04224``."""
    turned = _TYPE_FIRST.search(printed)
    if turned:
        printed = f"{turned['year']}-{turned['type'][:2]}-{turned['serial']}"
    if _OLD.search(printed):
        return printed.strip()
    found = re.search(
        r"(?P<office>\d:)?(?P<year>\d{4}|\d{2})-?(?P<type>cr|mj|mc|cv|po|misc"
        r"|m)-?(?P<serial>\d{2,6})",
        printed,
        re.IGNORECASE,
    )
    if not found:
        return None
    return f"{found['office'] or ''}{found['year'][-2:]}-{found['type'].lower()}-{found['serial']}"


_TYPE_FIRST = re.compile(
    r"^\W*(?P<type>cv|cr|civ|crim)[ -]?(?P<year>\d{2})-(?P<serial>\d{3,6})", re.IGNORECASE
)
"""``CV 10-03377`` is ``10-cv-03377``."""
_OLD = re.compile(r"^\W*\d{2}-\d{2,5}-(?:civ|cr|crim)\b", re.IGNORECASE)
"""``97-924-CIV-T-24``: an older way of writing, which stays as printed."""


def key_of(number: str) -> tuple[str, str, str] | None:
    """Year, type and serial without zeros: two ways of writing one number have one key."""
    plain = plain_number(number)
    if plain is None:
        return None
    if _OLD.search(plain):
        year, serial, kind = plain.split("-")[:3]
        return year, kind.lower()[:2], serial.lstrip("0")
    year, kind, serial = plain.split(":")[-1].split("-")
    return year, kind, serial.lstrip("0")


_OTHERS = Text(
    "Only entries about other defendants speak of extradition.",
    "Sólo asientos sobre otros acusados hablan de extradición.",
)
_FORM = Text(
    "Extradition is named only as a waiver in a bond or a condition of release.",
    "La extradición sólo se menciona como renuncia en una fianza o condición de libertad.",
)
