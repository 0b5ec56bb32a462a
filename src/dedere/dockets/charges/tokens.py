"""The words of a disposition that matter, in order: what is imposed, and how much of it.

A disposition is a row of kinds (custody, supervised release, fine) and of values (a length, "time
served", an amount). Courts print the kind before the value or after it; `paired` finds out which.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dedere.dockets.charges.durations import Length, lengths_in

PRISON, RELEASE, PROBATION = "prison", "supervised_release", "probation"
FINE, ASSESSMENT, RESTITUTION, FORFEITURE = "fine", "assessment", "restitution", "forfeiture"
HOME, COST, SERVICE = "home_confinement", "costs", "community_service"
ELSEWHERE = "elsewhere"

_KINDS: tuple[tuple[str, str], ...] = (
    (
        HOME,
        r"\b(?:home|house)\s*(?:confinement|detention|incarceration|arrest)|\belectronic\s+monitor\w*"
        r"|\b(?:location|gps)\s+monitor\w*|\bcommunity\s+(?:confinement|correction\w*|custody)|"
        r"\bhalf-?way\s+house|\bRRC\b|\bresidential\s+re-?entry|\bcurfew|\bCCC\b",
    ),
    (SERVICE, r"\bcommunity\s+service\b|\bhours\s+c/?s\b"),
    (
        RELEASE,
        r"\b(?:un)?su\w{3,9}\s+re?l\w{2,7}\b|\bsup(?:v|er|rv)?d?\.?\s*/?\s*rel(?:ease)?\b\.?|\bT?SR[TP]?\b"
        r"|\bS\.?/\s?R\b\.?|\bS\.R\.|(?<!un)\bsupervision\b(?!\s+fee)|\bsupervised\s+rls\b|"
        r"\bsuprel\b",
    ),
    (
        PROBATION,
        r"\bprobat(?:ion|ionary)\b(?!\s+(?:office|officer|officers|department|dept|form|fee))|"
        r"\bprob\b\.?(?!\s+(?:office|ofc|dept|cause))",
    ),
    (
        PRISON,
        r"\bimprison\w*|\bimp\b\.?(?=\s*(?:[;,.]|$|for\b|of\b))|\bcustody\b|\bC?BOP\b|\bB\.O\.P\.?|\bbureau\s+of\s+prisons?|\bincarcerat\w*|"
        r"\bprison\b|\bjail\b|\bconfine(?:ment|d)?\b|\bCAG\b|\bcommitted\b|\bpenitentiary\b|"
        r"\bin\s+prison\b",
    ),
    (FORFEITURE, r"\bforfeit\w*"),
    (
        RESTITUTION,
        r"\bres[itu]{4,9}on\b|\brestn\b|\brestit\b\.?|\brest\.(?=\s*:?\s*\$)",
    ),
    (
        ASSESSMENT,
        r"(?:\b(?:special|penalty|mandatory|statutory|court|criminal)\s+(?:\w+\s+)?|\bs(?:pec|p|pcl)?\.?\s+|"
        r"\bcrime\s+victims?'?\s+)?\b(?:ass?ess?m\w*|assmn?t)\b\.?(?:\s+fee)?|(?<![.'’])\bs\.?/?\s?a\b\.?(?:\s+fee)?(?=[\s:;,.$\-–)]|$)"
        r"|\b[MC]?SPA\b|\bMSA\b|\bP/?\.?A\b\.?|\bCVF\b|\bSAF\b|\bSMA\b"
        r"|\bcrime\s+victims?'?\s+fund|\bspecial\s+monetary\b|\bspecial\s+penalty\b|\bs/p/a\b|\bassess(?:ed|ment)?\b",
    ),
    (FINE, r"\bfine[ds]?\b"),
    (
        COST,
        r"\bcosts?\b|\b(?:process\w*|filing|user|supervision|attorney)\s+fees?\b|\b(?:JVTA|AVAA)\b(?:\s+(?:special\s+)?assess\w*)?|\bCJA\b"
        r"|\bamount\s+owed|\binterest\b",
    ),
)
_KIND = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _KINDS), re.IGNORECASE)
_NO_KIND = re.compile(
    r"(?:releas\w*|discharg\w*)\s+from\s+(?:imprisonment|custody|confinement|prison|incarceration|"
    r"BOP|(?:the\s+)?bureau\s+of\s+prisons)|"
    r"\b(?:term\s+of\s+)?(?:supervised\s+release|supervision|probation)\s+(?:is\s+|was\s+|be\s+)?"
    r"(?:hereby\s+)?(?:revoked|terminated|violation)|\brevo\w+\s+of\s+(?:supervised\s+release|"
    r"probation|supervision)|\brevoked\s+supervised\s+release|"
    r"\bno\s+(?:term\s+of\s+)?(?:supervised\s+release|supervision|probation|imprisonment|custody|"
    r"t?sr\b|s/r\b)(?:\s+to\s+follow)?|"
    r"\bremanded\s+to\s+(?:the\s+)?custody|\bremain\w*\s+(?:in|on)\s+(?:custody|bond)|"
    r"\bin\s+lieu\s+of\b|\bprison\s+industr\w+|\binmate\s+financial|\bstate\s+custody\b|"
    r"\bduring\s+(?:the\s+)?(?:period\s+of\s+)?(?:imprisonment|incarceration)",
    re.IGNORECASE,
)
_OTHER_SENTENCE = re.compile(
    r"\b(?:conditions?|terms?\s+and\s+conditions|violati\w*|violated)\s+of\s+(?:the\s+|his\s+|her\s+)?"
    r"(?:supervised\s+release|supervision|probation)|"
    r"\b(?:special\s+)?parole\b(?:\s+term)?|\bpre-?\s?trial\s+diversion\b|"
    r"\bdeferred\s+(?:prosecution|adjudication|entry)\b|"
    r"\bundischarged\s+terms?\s+of\s+\w+|\bterm\s+of\s+supervised\s+release\s+imposed\s+in\b|"
    r"\bwhile\s+(?:in|on)\s+(?:custody|prison)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\bcredit(?:ed)?\s+(?:is\s+given\s+)?(?:for|with)?\s*(?:all\s+|any\s+)?(?:the\s+)?"
    r"(?:time|days|months)?\s*(?:already\s+|previously\s+)?(?:time\s+)?(?:served|spent)|"
    r"\bw/?\s?(?:ith)?\s*cr(?:edit)?\.?\s+(?:for\s+)?(?:time\s+served|t/?s)|\bcredit\s+(?:for\s+)?"
    r"(?:\w+\s+){0,3}(?:served|in custody)",
    re.IGNORECASE,
)
_SERVED = re.compile(r"\btime[\s-]+(?:already\s+)?served\b|\bT/S\b|\btime serve\b", re.IGNORECASE)
_LIFE = re.compile(
    r"\b(?:natural\s+)?life(?:time)?\b(?!\s+(?:insurance|skills|threat\w*|style|expectancy))",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\$\s?(?P<number>\d[\d,]*(?:\.\d{1,2})?)(?!\d)(?:\s?(?P<scale>million|billion|M\b|thousand|K\b))?",
    re.IGNORECASE,
)
_BARE_MONEY = re.compile(
    r"(?<=[\s:=-])(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d{1,7}\.\d\d)(?![\d%])|"
    r"(?:(?<=assessment )|(?<=assessment: )|(?<=s/a )|(?<=s/a: )|(?<=spa )|(?<=fine )|(?<=fine: )|"
    r"(?<=fine of )|(?<=assessment of ))(?P<after>\d{1,6})(?![\d,.%]|\s*(?:mo|yr|year|day))",
    re.IGNORECASE,
)
_PARTIAL_BEFORE = re.compile(
    r"(?:\b(?:installments?|payments?|increments|rate)\s+of|\bmonthly|\bless\s+than|\bat\s+least|"
    r"\bminimum(?:\s+of)?|\bexceed(?:ing)?|\bremaining\s+balance\s+of)\s*(?:not\s+less\s+than\s*)?$",
    re.IGNORECASE,
)
_PARTIAL_AFTER = re.compile(
    r"\s*(?:per|a|each|every|/)\s*(?:month|week|quarter|mo\b|year|pay)|\s*monthly\b|\s*quarterly\b",
    re.IGNORECASE,
)
_SCALE = {
    "million": 1_000_000,
    "m": 1_000_000,
    "billion": 1_000_000_000,
    "k": 1000,
    "thousand": 1000,
}
_NO_LENGTH_BEFORE = re.compile(
    r"(?:\bwithin|\bevery|\bnot\s+to\s+exceed|\bup\s+to|\bat\s+least|\bmaximum(?:\s+of)?|"
    r"\bminimum(?:\s+\w+)?(?:\s+of)?|\bguidelines?(?:\s+\w+)?(?:\s+of)?|\bafter|\bno\s+(?:more|less)\s+than|"
    r"\bof\s+which(?:\s+the\s+first)?|\ball\s+but|\bfrom|\breduced\s+by|\bpast|\binstallments?\b[^.;]{0,40}|\bper|\bthe\s+first|"
    r"\bcredit(?:ed)?\s+(?:for|of|with)(?:\s+the)?)\s+(?:a\s+)?(?:period\s+of\s+)?$",
    re.IGNORECASE,
)
_NO_LENGTH_AFTER = re.compile(
    r"\s*(?:of|from|after|before|prior)\s+(?:the\s+)?(?:date|entry|judgment|release|sentenc\w+|today)|"
    r"\s*(?:old\b|ago\b|of\s+age|sobriety|of\s+the\s+date|to\s+(?:file|appeal|surrender))|"
    r"\s*(?:credit|of\s+credit)\b",
    re.IGNORECASE,
)
HARD = re.compile(r";|(?<!\b[A-Za-z])(?<!\b(?:mo|yr|ct))(?<!\b(?:mos|yrs|cts))\.(?=\s|$)")
"""Where a clause ends; the point of an abbreviation does not end one."""
_COMMA = re.compile(r",|\bfollowed\b|\bplus\b|\bthen\b|\bwith\b|\band\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Kind:
    """Words that say what is imposed."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Value:
    """A length, a life term, time served, or an amount of dollars."""

    start: int
    end: int
    length: Length | None = None
    life: bool = False
    served: bool = False
    dollars: float | None = None


@lru_cache(maxsize=16)
def kinds_in(text: str) -> tuple[Kind, ...]:
    """The kinds named, without those that only tell when something begins or ended.

    Words of another sentence, or of conditions, are a kind of their own: a length beside them is
    not taken for prison.
    """
    others = [match.span() for match in _OTHER_SENTENCE.finditer(text)]
    masked = [*others, *(match.span() for match in _NO_KIND.finditer(text))]
    found = [Kind(ELSEWHERE, *span) for span in others]
    found += [
        Kind(match.lastgroup or "", match.start(), match.end())
        for match in _KIND.finditer(text)
        if match.lastgroup and not _inside(match.start(), masked)
    ]
    return tuple(sorted(found, key=lambda kind: kind.start))


def times_in(text: str) -> list[Value]:
    """The lengths, life terms and times served, without time limits and credits."""
    credits = [match.span() for match in _CREDIT.finditer(text)]
    found = [
        Value(length.start, length.end, length=length)
        for length in lengths_in(text)
        if not _NO_LENGTH_BEFORE.search(text[max(0, length.start - 60) : length.start])
        and not _NO_LENGTH_AFTER.match(text, length.end)
        and not _inside(length.start, credits)
    ]
    found.extend(
        Value(match.start(), match.end(), served=True)
        for match in _SERVED.finditer(text)
        if not _inside(match.start(), credits)
    )
    found.extend(Value(match.start(), match.end(), life=True) for match in _LIFE.finditer(text))
    return sorted(found, key=lambda value: value.start)


def money_in(text: str) -> list[Value]:
    """The amounts of dollars."""
    found: list[Value] = []
    for match in _MONEY.finditer(text):
        number = float(match["number"].replace(",", ""))
        scale = _SCALE.get((match["scale"] or "").lower(), 1)
        found.append(Value(match.start(), match.end(), dollars=_whole(number * scale)))
    taken = [(value.start, value.end) for value in found]
    for match in _BARE_MONEY.finditer(text):
        if not _inside(match.start(), taken):
            number = float((match["number"] or match["after"]).replace(",", ""))
            found.append(Value(match.start(), match.end(), dollars=_whole(number)))
    # What is to be paid each month is no amount of its own.
    return sorted(
        (
            value
            for value in found
            if not _PARTIAL_BEFORE.search(text[max(0, value.start - 50) : value.start])
            and not _PARTIAL_AFTER.match(text, value.end)
        ),
        key=lambda value: value.start,
    )


def paired(text: str, kinds: list[Kind], values: list[Value]) -> list[tuple[Value, Kind | None]]:
    """Each value with the kind that it belongs to; None where no kind is near."""
    row: list[Kind | Value] = sorted([*kinds, *values], key=lambda one: (one.start, one.end))
    taken: set[int] = set()
    found: list[tuple[Value, Kind | None]] = []
    before: Kind | None = None
    for place, one in enumerate(row):
        if isinstance(one, Kind):
            continue
        left_place = place - 1
        left = row[left_place] if left_place >= 0 else None
        right = row[place + 1] if place + 1 < len(row) else None
        follows = row[place + 2] if place + 2 < len(row) else None
        chosen = _choose(text, one, left, right, follows, left_place in taken)
        if isinstance(left, Kind) and chosen is left:
            taken.add(left_place)
        elif isinstance(right, Kind) and chosen is right:
            taken.add(place + 1)
        elif chosen is None and before is not None and not HARD.search(text, before.end, one.start):
            # A list of terms of one kind: "5 years on Count 1, 3 years on Count 2".
            chosen = before
        elif chosen is None and isinstance(left, Kind) and left_place in taken:
            chosen = left if not HARD.search(text, left.end, one.start) else None
        found.append((one, chosen))
        before = chosen or before
    return found


def _choose(
    text: str,
    value: Value,
    left: Kind | Value | None,
    right: Kind | Value | None,
    follows: Kind | Value | None,
    left_taken: bool,
) -> Kind | None:
    before = left if isinstance(left, Kind) and not left_taken else None
    after = right if isinstance(right, Kind) else None
    if before is not None and HARD.search(text, before.end, value.start):
        before = None
    if after is not None:
        gap = text[value.end : after.start]
        if HARD.search(text, value.end, after.start) or (before is not None and len(gap) > 60):
            after = None
        elif _COMMA.search(gap) or len(gap) > 60:
            # "60 months, SR 3 years": what comes after a comma has a value of its own.
            own = isinstance(follows, Value) and not HARD.search(text, after.end, follows.start)
            after = None if own or before is not None or "," in gap else after
        elif before is not None and isinstance(follows, Value):
            short = follows.start - after.end <= 25 and not _COMMA.search(
                text, after.end, follows.start
            )
            after = None if short and not HARD.search(text, after.end, follows.start) else after
    return after or before


def _inside(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number
