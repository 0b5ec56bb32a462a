"""All forms of a verb, from its plain form: English and Spanish.

A form too many does no harm (nobody writes it), a form too few loses a passage; so where the rule
is in doubt both forms are made.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_DOUBLED = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")
_SPANISH = {
    "ar": [
        "ar",
        "o",
        "as",
        "a",
        "amos",
        "an",
        "e",
        "aste",
        "asteis",
        "aron",
        "aba",
        "abas",
        "abamos",
        "aban",
        "ara",
        "aras",
        "aran",
        "aria",
        "arian",
        "are",
        "aremos",
        "ando",
        "ado",
        "ada",
        "ados",
        "adas",
        "es",
        "emos",
        "en",
        "ase",
        "asen",
    ],
    "er": [
        "er",
        "o",
        "es",
        "e",
        "emos",
        "en",
        "i",
        "iste",
        "io",
        "imos",
        "ieron",
        "ia",
        "ias",
        "iamos",
        "ian",
        "iera",
        "ieran",
        "iese",
        "iesen",
        "iendo",
        "ido",
        "ida",
        "idos",
        "idas",
        "a",
        "as",
        "amos",
        "an",
        "era",
        "eran",
        "eria",
        "erian",
        "ere",
        "eremos",
        "yo",
        "yeron",
        "yendo",
    ],
}
_SPANISH["ir"] = [*_SPANISH["er"], "ir", "ira", "iran", "iria", "irian", "iremos"]
_ONTO = [
    "lo",
    "la",
    "los",
    "las",
    "le",
    "les",
    "me",
    "te",
    "nos",
    "se",
    "melo",
    "mela",
    "melos",
    "noslo",
    "telo",
    "selo",
    "sela",
    "selos",
    "selas",
]


@cache
def english(verb: str, irregular: str = "") -> frozenset[str]:
    """The forms of an English verb; *irregular* are its past forms, parted by blanks."""
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    forms = {verb, f"{stem}ing", f"{verb}s"}
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        forms.add(f"{verb}es")
    if re.search(r"[^aeiou]y$", verb):
        forms.add(f"{verb[:-1]}ies")
    if verb.endswith("ie"):
        forms.add(f"{verb[:-2]}ying")
    if _DOUBLED.search(verb):
        forms.add(f"{verb}{verb[-1]}ing")
    if irregular:
        return frozenset(forms | set(irregular.split()))
    forms.add(f"{stem}ed")
    if re.search(r"[^aeiou]y$", verb):
        forms.add(f"{verb[:-1]}ied")
    if _DOUBLED.search(verb):
        forms.add(f"{verb}{verb[-1]}ed")
    return frozenset(forms)


@cache
def spanish(verb: str, irregular: str = "") -> frozenset[str]:
    """The forms of a Spanish verb without accents, with pronouns that hang on it."""
    reflexive = verb.removesuffix("se") if verb.endswith(("arse", "erse", "irse")) else verb
    stem, ending = reflexive[:-2], reflexive[-2:]
    stems = {stem}
    if ending == "ar" and stem.endswith(("c", "g", "z")):
        stems.add({"c": f"{stem[:-1]}qu", "g": f"{stem}u", "z": f"{stem[:-1]}c"}[stem[-1]])
    forms = {f"{one}{end}" for one in stems for end in _SPANISH.get(ending, ("",))}
    for base in (reflexive, f"{stem}{'ando' if ending == 'ar' else 'iendo'}"):
        forms |= {f"{base}{onto}" for onto in _ONTO}
    return frozenset(forms | set(irregular.split()))


def forms(verb: str, language: str, irregular: Mapping[str, str]) -> frozenset[str]:
    """The forms of *verb* in *language* (``en`` or ``es``)."""
    past = irregular.get(verb, "")
    return english(verb, past) if language == "en" else spanish(verb, past)
