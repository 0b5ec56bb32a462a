"""What an entry adds to an event: counts, who asked, outcome, direction, district, language."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from dedere.dockets.entries import Hit, Kind, Parsed
from dedere.dockets.entries.hits import clause
from dedere.dockets.entries.patterns import FLAGS, macros
from dedere.dockets.model import Party

_COUNTS = re.compile(
    r"\b(?:counts?|cts?)\b(?:\(s\))?\.?:? *((?:(?:\d+s*r?|[IVX]+)(?: ?(?:-|through|to) ?\d+s*r?)?"
    r"(?:, ?(?:and )?| and | ?& ?)?)+)",
    FLAGS,
)
_DISTRICT = re.compile(
    r"\b((?:(?:Northern|Southern|Eastern|Western|Central|Middle) )?District of "
    r"(?:New [A-Z]\w+|(?:North|South|West|Rhode|Puerto) [A-Z]\w+|[A-Z]\w+)"
    r"|(?:[A-Z][a-z]+ )?[A-Z][a-z]+ (?:Northern|Southern|Eastern|Western|Central|Middle)\b)"
)
_PLACE = re.compile(
    r"\b(?:arrested|arrest of [^,.;]{2,60}?) (?:in|at) ((?:[A-Z][\w.]+,? ?){1,4})", FLAGS
)
_IN = re.compile(
    r"\b(?:received|transfer(?:red)? in|\(in\)|- ?in\b|from (?:the )?(?:\w+ ){0,2}district)", FLAGS
)
_OUT = re.compile(
    r"\b(?:sent|forwarded|transmitted|transfer(?:red)? out|\(out\)|- ?out\b|transferred to|"
    r"to (?:the )?(?:\w+ ){0,2}district)",
    FLAGS,
)
_LANGUAGE = re.compile(
    r"\b(spanish|georgian|russian|portuguese|french|haitian creole|creole|mandarin|cantonese|"
    r"chinese|arabic|vietnamese|korean|hindi|punjabi|urdu|farsi|persian|romanian|italian|german|"
    r"polish|ukrainian|albanian|serbian|croatian|turkish|hebrew|mixteco?|zapotec|nahuatl|tzotzil|"
    r"k'?iche'?|mam|q'?anjob'?al|quechua|tagalog|thai|somali|dutch|papiamento|asl|"
    r"american sign language|sign language)\b",
    FLAGS,
)
_OUTCOME = re.compile(
    r"\b(?:(granting in part and denying in part|granting in part|finding as moot|"
    r"denying (?:as moot|without prejudice)|granting|denying|grant(?:ed|s)|denie[sd]|"
    r"withdraw(?:n|ing)|"
    r"moot|overrul\w+|stricken))\b",
    FLAGS,
)
_RESULT = re.compile(r"\b(not guilty|guilty|acquitted|unable to reach|hung)\b", FLAGS)
_DECISION = re.compile(
    r"\b(affirm\w*|revers\w*|vacat\w*|remand\w*|dismiss\w*|granted|denied)\b", FLAGS
)
_APPEAL_NUMBER = re.compile(r"\b(?:case (?:number|no\.?)|no\.|number) ?(\d{2}-\d{3,5})\b", FLAGS)
_CIRCUIT = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th) circuit\b|\b(first|second|third|fourth|fifth|"
    r"sixth|seventh|eighth|ninth|tenth|eleventh|d\.?c\.?) circuit\b",
    FLAGS,
)
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
]
_SEALED = re.compile(r"\bsealed\b(?! (?:defendant|de?ft|dft))|\bunder seal\b", FLAGS)
_USA_APPEARS = re.compile(
    r"\b(?:appearing for|for|-) (?:the )?(?:usa|united states|government)\b", FLAGS
)
_SUPERVISION = re.compile(r"\b(?:supervised release|probation|violation|revocation)\b", FLAGS)


def details(parsed: Parsed, hit: Hit, defendant: Party) -> dict[str, str]:
    """What there is to add to *hit*, by the family of its label."""
    told: dict[str, str] = {}
    for families, teller in _TELLERS:
        if hit.label.startswith(families):
            told.update(teller(parsed, hit, defendant))
    return told


def _charge(parsed: Parsed, hit: Hit, defendant: Party) -> dict[str, str]:
    told = {"sealed": "true" if _SEALED.search(parsed.text) else "false"}
    own = counts_of(parsed, hit, defendant)
    return {**told, "counts": own} if own else told


def _plea(parsed: Parsed, hit: Hit, defendant: Party) -> dict[str, str]:
    own = counts_of(parsed, hit, defendant)
    return {"counts": own} if own else {}


def counts_of(parsed: Parsed, hit: Hit, defendant: Party) -> str | None:
    """The counts named for *defendant*: after his name and before the next name."""
    place = parsed.people.place(defendant)
    everybody = sorted(
        (one for group in parsed.groups for one in group.named), key=lambda one: one.start
    )
    sentence = parsed.sentence_at(hit.start)
    for at, one in enumerate(everybody):
        if place in one.parties and one.start >= sentence.start:
            later = [each.start for each in everybody[at + 1 :] if place not in each.parties]
            end = min([*later, one.end + 250])
            if found := _COUNTS.search(parsed.text, one.end, end):
                return _tidy(found.group(1))
    found = _COUNTS.search(parsed.text, sentence.start, max(sentence.end, hit.end + 100))
    several = sum(len(group.named) for group in parsed.groups) > 1
    return _tidy(found.group(1)) if found and not several else None


def _tidy(counts: str) -> str:
    return re.sub(r"\s*,\s*", ", ", counts.replace(" and ", ", ")).strip(" ,&")


def _by(parsed: Parsed, _hit: Hit, _defendant: Party) -> dict[str, str]:
    told = {"by": parsed.side} if parsed.side else {}
    return told


def _asked(parsed: Parsed, hit: Hit, defendant: Party) -> dict[str, str]:
    """A thing that may be asked for or decided: who asked, or what came of it."""
    told = {"step": parsed.kind.value}
    if parsed.kind in (Kind.ORDER, Kind.MINUTES, Kind.JUDGMENT):
        start, end = clause(parsed.text, parsed.sentence_at(hit.start), hit.start, hit.end)
        if found := _OUTCOME.search(parsed.text, start, end):
            told["outcome"] = _as_outcome(found.group(1).lower())
    return {**told, **_by(parsed, hit, defendant)}


def _as_outcome(words: str) -> str:
    if "part" in words:
        return "granted in part"
    if words.startswith("grant"):
        return "granted"
    if "moot" in words:
        return "moot"
    if words.startswith("deni") or words.startswith("deny"):
        return "denied without prejudice" if "without" in words else "denied"
    return "withdrawn" if words.startswith("withdr") else words


def _warrant(parsed: Parsed, hit: Hit, _defendant: Party) -> dict[str, str]:
    told = {"kind": "summons" if hit.label.startswith("summons") else "arrest_warrant"}
    if re.search(r"\bamended\b", parsed.head, FLAGS):
        told["amended"] = "true"
    if _SUPERVISION.search(parsed.text):
        told["on"] = "supervision"
    return told


def _arrest(parsed: Parsed, hit: Hit, _defendant: Party) -> dict[str, str]:
    sentence = parsed.sentence_at(hit.start)
    words = parsed.text[sentence.start : sentence.end]
    told: dict[str, str] = {}
    if found := _DISTRICT.search(words):
        told["district"] = found.group(1)
    elif found := _PLACE.search(words):
        told["place"] = found.group(1).strip(" ,.")
    if state := state_in(words):
        told["state"] = state
    return told


def _transfer(parsed: Parsed, _hit: Hit, _defendant: Party) -> dict[str, str]:
    told: dict[str, str] = {}
    inward, outward = _IN.search(parsed.text), _OUT.search(parsed.text)
    if inward and not outward:
        told["direction"] = "in"
    elif outward and not inward:
        told["direction"] = "out"
    elif inward and outward:
        told["direction"] = "in" if inward.start() < outward.start() else "out"
    if found := _DISTRICT.search(parsed.text):
        told["district"] = found.group(1)
    return told


def _interpreter(parsed: Parsed, hit: Hit, _defendant: Party) -> dict[str, str]:
    sentence = parsed.sentence_at(hit.start)
    found = _LANGUAGE.search(parsed.text, sentence.start, sentence.end) or _LANGUAGE.search(
        parsed.text
    )
    if found is None:
        return {}
    language = found.group(1).lower()
    signs = language in ("asl", "american sign language", "sign language")
    return {"language": "American Sign Language" if signs else found.group(1).capitalize()}


def _counsel(parsed: Parsed, _hit: Hit, _defendant: Party) -> dict[str, str]:
    if _USA_APPEARS.search(parsed.text):
        return {"side": "government"}
    return {"side": "defense"}


def _verdict(parsed: Parsed, hit: Hit, defendant: Party) -> dict[str, str]:
    results = {found.group(1).lower() for found in _RESULT.finditer(parsed.text)}
    told = {"result": results.pop()} if len(results) == 1 else {}
    return {**told, **_plea(parsed, hit, defendant)}


def _appeal(parsed: Parsed, hit: Hit, _defendant: Party) -> dict[str, str]:
    told = {"by": parsed.side} if parsed.side else {}
    if found := _APPEAL_NUMBER.search(parsed.text):
        told["number"] = found.group(1)
    if found := _CIRCUIT.search(parsed.text):
        ordinal = found.group(1) or found.group(2).lower()
        number = str(_ORDINALS.index(ordinal) + 1) if ordinal in _ORDINALS else ordinal
        told["court"] = "cadc" if number.startswith("d") else f"ca{number}"
    decides = hit.label in ("appeal.decision", "appeal.dismissed")
    if decides and (found := _DECISION.search(parsed.text)):
        told["outcome"] = found.group(1).lower()
    return told


def _extradition(parsed: Parsed, hit: Hit, _defendant: Party) -> dict[str, str]:
    sentence = parsed.sentence_at(hit.start)
    state = state_in(parsed.text[sentence.start : max(sentence.end, hit.end)])
    direction = {"extradition.to_us": "to_us", "extradition.from_us": "from_us"}.get(hit.label)
    told = {"state": state} if state else {}
    return {**told, "direction": direction} if direction else told


def state_in(words: str) -> str | None:
    """The first foreign State that *words* name."""
    found = _states().search(words)
    return found.group().title() if found else None


@cache
def _states() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{macros()['country']})\b", FLAGS)


_Teller = Callable[[Parsed, Hit, Party], dict[str, str]]
_TELLERS: tuple[tuple[tuple[str, ...], _Teller], ...] = (
    (("charge.",), _charge),
    (("plea.", "arraignment.", "dismissal.counts"), _plea),
    (("reduction.", "dismissal.", "habeas.", "plea.withdrawal", "counsel.changed"), _asked),
    (("detention.motion", "seal.", "forfeiture.", "release.", "extradition.stay"), _asked),
    (("custody.writ", "sentencing.memorandum", "supervision."), _asked),
    (("warrant.", "summons."), _warrant),
    (("arrest", "custody.abroad", "custody.expelled"), _arrest),
    (("transfer.",), _transfer),
    (("interpreter.",), _interpreter),
    (("counsel.appearance",), _counsel),
    (("trial.verdict", "trial.acquitted"), _verdict),
    (("appeal.",), _appeal),
    (("extradition.",), _extradition),
)
