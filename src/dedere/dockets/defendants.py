"""Who is the defendant: one for each defendant of a sheet, whatever the caption says.

The caption names the first defendant of the case, who may not be the one of this sheet. The sheet's
own signs go first: the parties of type Defendant, then the number after the docket number with the
name that entries print before that number, and only then the caption.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dedere.dockets.model import Docket, Party


@dataclass(frozen=True, slots=True)
class Defendant:
    """One defendant in one docket."""

    name: str
    number: int | None = None
    """The number in the case; of two with one name it tells who is meant."""
    aliases: tuple[str, ...] = ()
    """Other names, also those under which the defendant stood while the case was sealed."""
    is_defendant: bool = True
    """False where the matter has nobody who is charged, as with a search warrant."""
    entity: str = "person"
    """``person`` or ``organization``."""
    party: Party | None = None
    """The party of the sheet, where the sheet prints parties."""
    named_by: str = "party"
    """What gave the name: ``party``, ``entries``, ``caption`` or ``number`` (nothing did)."""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the aliases, the longest first."""
        return tuple(sorted({self.name, *self.aliases}, key=lambda name: (-len(name), name)))


def of(docket: Docket) -> tuple[Defendant, ...]:
    """The defendants of *docket*, in the order of the sheet; never empty.

    A sheet printed for one defendant (``-2`` after its number) gives that one, even where the
    parties name others.
    """
    parties = [party for party in docket.parties if _is_defendant(party.type)]
    if not parties:
        parties = [party for party in docket.parties if _is_sought(party.type)]
    wanted = docket.defendant_number
    if wanted is not None and any(party.number == wanted for party in parties):
        parties = [party for party in parties if party.number == wanted]
    if parties:
        search = is_search_matter(docket)
        return tuple(_from_party(docket, party, len(parties), search) for party in parties)
    return (_from_the_rest(docket),)


def is_search_matter(docket: Docket) -> bool:
    """Whether the docket is about a thing to be searched, seized or tapped, and charges nobody."""
    if any(party.counts for party in docket.parties):
        return False
    texts = [docket.caption or "", *(p.name for p in docket.parties if _is_defendant(p.type))]
    if any(_SEARCH.search(text) for text in texts):
        return not any(_CHARGED.match(entry.text) for entry in docket.entries)
    papers = [entry.text for entry in docket.entries if entry.text]
    return (
        bool(papers)
        and any(_SEARCH_PAPER.match(text) for text in papers)
        and not any(_CHARGED.match(text) or _APPEARS.search(text) for text in papers)
    )


def is_civil(docket: Docket) -> bool:
    """Whether the number is that of a civil case, such as a petition for habeas corpus."""
    return _CIVIL.search(docket.docket_number or "") is not None


def entity_of(name: str) -> str:
    """``organization`` where the name has the form of one, else ``person``."""
    return "organization" if _ORGANIZATION.search(name) else "person"


def others_named(docket: Docket, defendant: Defendant) -> bool:
    """Whether entries speak of other defendants of the case, so that numbers of papers are missing.

    Nothing is concluded from silence: one other defendant with a number is enough, none says that
    the sheet shows none.
    """
    if (defendant.number or 1) > 1:
        return True
    mine = defendant.number or 1
    known = {_key(name) for name in defendant.names}
    for entry in docket.entries:
        for found in _numbered(entry.text):
            name, number = _tidy(found["name"]), int(found["number"])
            if number == mine or not name or _key(name) in known or _number_word(name):
                continue
            if _ROLE.search(found[0]):
                return True
    return False


# -- from the parties ----------------------------------------------------------------------------


def _from_party(docket: Docket, party: Party, among: int, search: bool) -> Defendant:
    number = party.number
    if number is None and among == 1:
        number = docket.defendant_number or 1
    return Defendant(
        name=party.name,
        number=number,
        aliases=party.aliases,
        is_defendant=not search,
        entity=entity_of(party.name),
        party=party,
    )


def _is_defendant(kind: str) -> bool:
    words = kind.lower()
    return words.startswith(("defendant", "dft", "deft")) and "counter" not in words


def _is_sought(kind: str) -> bool:
    """The person of an extradition proceeding, who has another name in each court."""
    return kind.lower().startswith(("respondent", "relator", "fugitive", "extraditee"))


# -- where no party is printed -------------------------------------------------------------------


def _from_the_rest(docket: Docket) -> Defendant:
    number = docket.defendant_number
    caption = _petitioner(docket) or named_in_caption(docket.caption)
    numbered: Counter[str] = Counter()
    sealed: list[str] = []
    for entry in docket.entries:
        for found in _numbered(entry.text):
            if int(found["number"]) != (number or 1):
                continue
            name = _tidy(found["name"])
            if name and _PLACEHOLDER.search(name):
                sealed.append(name)
            elif name and _ROLE.search(found[0]):
                numbered[name] += 1
    aliases = tuple(dict.fromkeys(sealed))
    best = _longest_of_the_frequent(numbered)
    first = number in (None, 1)
    if best and (not first or caption is None or _shares_a_name(best, caption)):
        return _unnamed(docket, best, number or 1, aliases, "entries")
    alone = _only_one_meant(docket, None if not first else caption)
    if alone:
        return _unnamed(docket, alone, number or 1, aliases, "entries")
    if caption and first:
        return _unnamed(docket, caption, number or 1, aliases, "caption")
    if aliases:
        return _unnamed(docket, aliases[0], number or 1, aliases[1:], "entries")
    return _unnamed(docket, f"Defendant {number or 1}", number or 1, (), "number")


def _petitioner(docket: Docket) -> str | None:
    """The name before the *v.* of a civil case that begins with a petition for habeas corpus."""
    if not is_civil(docket) or not any(_HABEAS.match(one.text) for one in docket.entries[:3]):
        return None
    found = _AGAINST.match(docket.caption or "")
    name = _ET_AL.sub("", found["name"]).strip(" .,") if found else ""
    return None if not name or _STATE.match(name) else name


def _unnamed(
    docket: Docket, name: str, number: int, aliases: tuple[str, ...], by: str
) -> Defendant:
    return Defendant(
        name=name,
        number=number,
        aliases=aliases,
        is_defendant=not is_search_matter(docket) and not is_civil(docket),
        entity=entity_of(name),
        named_by=by,
    )


def _longest_of_the_frequent(names: Counter[str]) -> str | None:
    """The fullest form among those that are printed at least half as often as the commonest."""
    if not names:
        return None
    most = max(names.values())
    often = [name for name, times in names.items() if times * 2 >= most]
    return max(often, key=lambda name: (len(name), names[name]))


def _only_one_meant(docket: Docket, caption: str | None) -> str | None:
    """The name in "as to NAME" where entries name nobody else, or the one that fits the caption."""
    names: Counter[str] = Counter()
    for entry in docket.entries:
        for found in _AS_TO.finditer(entry.text):
            name = _tidy(found["name"])
            if name and not _PLACEHOLDER.search(name):
                names[name] += 1
    if caption is not None:
        if not any(_shares_a_name(name, caption) for name in names):
            # A civil sheet says who filed, and never "as to".
            names.update(
                _tidy(found["name"])
                for entry in docket.entries
                for found in _FILED_BY.finditer(entry.text)
            )
        names = Counter({name: n for name, n in names.items() if _shares_a_name(name, caption)})
        return _longest_of_the_frequent(names)
    return next(iter(names)) if len(names) == 1 else None


def named_in_caption(caption: str | None) -> str | None:
    """The name of the defendant or of the person sought in a caption; None where there is none."""
    if not caption:
        return None
    for pattern in (_EXTRADITION_OF, _VERSUS):
        found = pattern.search(caption)
        if found:
            name = _ET_AL.sub("", found["name"]).strip(" .,")
            held = _HELD_BY.match(caption)
            if pattern is _VERSUS and held:
                # A petition is named after him who is held, against the one who holds him.
                name = _ET_AL.sub("", held["name"]).strip(" .,")
            return name or None
    return _ET_AL.sub("", caption).strip() or None


def _numbered(text: str) -> Iterator[re.Match[str]]:
    """Names with a number behind them; most entries have none, which is seen at once."""
    return _NUMBERED.finditer(text) if _A_NUMBER.search(text) else iter(())


def _shares_a_name(one: str, other: str) -> bool:
    """Whether two names share a word that is more than an initial."""
    return bool(_words(one) & _words(other))


def _words(name: str) -> set[str]:
    return {word for word in re.findall(r"\w[\w'’-]+", name.casefold()) if word not in _PARTICLES}


def _key(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))


def _number_word(name: str) -> bool:
    """``FOURTEEN (14)`` is a number, not a defendant."""
    return all(word in _NUMBER_WORDS for word in re.findall(r"[a-z]+", name.casefold()))


def _tidy(name: str) -> str:
    """The name alone: without "defendant", without the words before a comma."""
    name = _BEFORE.sub("", name).strip(" ,.;:-")
    return re.sub(r"\s+", " ", name)


_NUMBER_WORDS = frozenset(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred and count counts
    """.split()  # noqa: SIM905 - a list of quoted words fills a page
)
_PARTICLES = frozenset(
    ("de", "del", "la", "los", "las", "jr", "sr", "ii", "iii", "van", "von", "et", "al")
)
_NAME = r"[A-ZÁÉÍÓÚÑÜ][\w.'’\-]*(?:,? (?:&|[a-z]{1,3}|#?\d[\w:\-]*|[A-ZÁÉÍÓÚÑÜ][\w.'’\-]*)){0,6}"
_NUMBERED = re.compile(
    rf"(?P<before>(?:\bas to|\bby|\bfor|\bof|,|\band|^"
    rf"|\([^()]{{3,24}}\))\s+(?:defendants?(?:\(s\))? )?)"
    rf"(?P<name>{_NAME}) \((?P<number>\d{{1,3}})\)"
)
_A_NUMBER = re.compile(r"\(\d{1,3}\)")
_ROLE = re.compile(r"\bas to\b|\bfor\b|\bby\b|,|\band\b|\bof\b")
_AS_TO = re.compile(rf"\bas to (?:defendants?(?:\(s\))? |dfts? |defts? )?(?P<name>{_NAME})")
_FILED_BY = re.compile(
    r"\bby (?:[Pp]etitioner |[Dd]efendant )?(?P<name>[A-ZÁÉÍÓÚÑÜ][\w.'’\-]*"
    r"(?: (?:(?:de|del|la|los|las) )*[A-ZÁÉÍÓÚÑÜ][\w.'’\-]*){0,6})"
)
_HABEAS = re.compile(
    r"^\W*(?:\S+ ){0,3}?(?:petition|application|motion)\b.{0,60}?\b(?:habeas corpus|2241)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(r"^(?P<name>.+?)\s(?:v|vs|versus)\.?\s", re.IGNORECASE)
_STATE = re.compile(
    r"^(?:the )?(?:united states|u\.?s\.?a?\b|usa\b|government|state of|in re)", re.IGNORECASE
)
_CIVIL = re.compile(r"\d-?cv-?\d", re.IGNORECASE)
_BEFORE = re.compile(r"^(?:defendants?(?:\(s\))?|dfts?|defts?|mr\.?|ms\.?|mrs\.?) ", re.IGNORECASE)
_PLACEHOLDER = re.compile(
    r"^(?:sealed (?:defendant|dft)|sld dft|(?:fnu|lnu|unknown|john|jane) doe|redacted|\w+ sealed)\b"
    r"|^sealed\b",
    re.IGNORECASE,
)
_VERSUS = re.compile(
    r"^(?:.*\b(?:united states(?: of america)?|u\.?s\.?a?\.?|usa)\b.*?|.*?)"
    r"\s(?:v|vs|versus)\.?\s+(?P<name>.+)$",
    re.IGNORECASE,
)
_HELD_BY = re.compile(
    r"^(?!.*\b(?:united states|u\.?s\.?a?\.?|usa)\b.*? (?:v|vs|versus)\.? )(?P<name>.+?)"
    r"\s(?:v|vs|versus)\.?\s+(?:.{0,40}\b)?(?:marshal|warden|attorney general|secretary"
    r"|director|sheriff|superintendent|administrator|commissioner|united states)\b",
    re.IGNORECASE,
)
_EXTRADITION_OF = re.compile(r"\bextradition of:?\s+(?P<name>.+)$", re.IGNORECASE)
_ET_AL = re.compile(r",?\s*\bet\.?\s*al\b\.?.*$", re.IGNORECASE)
_ORGANIZATION = re.compile(
    r"\b(?:inc|incorporated|l\.?l\.?c|l\.?l\.?p|l\.?p|corp|corporation|company|co|ltd|limited|plc"
    r"|gmbh"
    r"|s\.? ?a\.? de c\.? ?v|s\.?a|s\. de r\.?l|b\.?v|n\.?v|bank|trust|holdings?|group"
    r"|partners(?:hip)?"
    r"|associates|association|foundation|enterprises?|industries|services|systems|international"
    r"|farms|university|hospital|authority)\b\.?(?=$|[\s,)])",
    re.IGNORECASE,
)
_SEARCH = re.compile(
    r"\bsearch (?:of|warrants?)\b|\bsearch and seizure\b|\bseizure warrants?\b"
    r"|\bin re:? (?:grand jury"
    r"|search|the search|seizure|application)|\bpen register\b|\btrap and trace\b"
    r"|\btracking (?:device"
    r"|warrant)|\b(?:premises|residence|property) (?:located|known|at)\b"
    r"|\binformation associated with"
    r"|\bcellular (?:telephone|device)|\b(?:vehicle|account|parcel|package)s?\b.*\b(?:bearing"
    r"|located"
    r"|identified|addressed)\b|\bsealed search\b|\bwiretap\b",
    re.IGNORECASE,
)
_SEARCH_PAPER = re.compile(
    r"^\W*(?:sealed )?(?:application (?:and affidavit )?(?:for|by).{0,60}(?:search|seizure"
    r"|tracking|pen"
    r" register)|search (?:and seizure )?warrant|seizure warrant)",
    re.IGNORECASE,
)
_CHARGED = re.compile(
    r"^\W*(?:\(?(?:re|un)?(?:dacted|sealed)\)? )*(?:criminal )?(?:felony )?(?:superseding )?"
    r"(?:complaint|indictment|information)\b",
    re.IGNORECASE,
)
_APPEARS = re.compile(r"\binitial appearance\b|\barraign", re.IGNORECASE)
