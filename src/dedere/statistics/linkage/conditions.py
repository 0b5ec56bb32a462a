"""When a level holds, as SQL for Splink, and which pairs are compared at all.

Columns end in ``_l`` and ``_r`` for the two mentions; they are made in `rows`. Every condition
reads the same both ways, so that the order of mentions does not matter.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

ELSE = "ELSE"


@dataclass(frozen=True, slots=True)
class Conditions:
    """When nothing can be compared, and from the top which level holds."""

    silent: str
    levels: Mapping[str, str]


_OVERLAP = "greatest(b0_l, b0_r) <= least(b1_l, b1_r)"
_WIDTH = "greatest(b1_l - b0_l, b1_r - b0_r)"

CONDITIONS: Mapping[str, Conditions] = {
    "surnames": Conditions(
        "first_key_l is null or first_key_r is null",
        {
            "both": "first_l = first_r and second_l = second_r",
            "both_spelled": "first_key_l = first_key_r and second_key_l = second_key_r",
            "swapped": "first_key_l = second_key_r and second_key_l = first_key_r",
            "one_short": "first_key_l = first_key_r and (second_l is null or second_r is null)",
            "only_is_second": "(second_l is null and first_key_l = second_key_r)"
            " or (second_r is null and first_key_r = second_key_l)",
            "alike": "least(len(first_key_l), len(first_key_r)) >= 4"
            " and damerau_levenshtein(first_key_l, first_key_r) <= 1"
            " and (second_l is null or second_r is null"
            " or damerau_levenshtein(second_key_l, second_key_r) <= 1)",
            "one_shared": "first_key_l = first_key_r or second_key_l = second_key_r"
            " or first_key_l = second_key_r or second_key_l = first_key_r",
            "different": ELSE,
        },
    ),
    "given": Conditions(
        "len(given_keys_l) = 0 or len(given_keys_r) = 0",
        {
            "same": "given_l = given_r",
            "spelled": "given_keys_l = given_keys_r",
            "part": "list_has_all(given_keys_l, given_keys_r)"
            " or list_has_all(given_keys_r, given_keys_l)",
            "short_form": "list_has_all(meant_l, given_keys_r)"
            " or list_has_all(meant_r, given_keys_l)"
            " or (list_has_any(meant_l, meant_r) and not list_has_any(given_keys_l, given_keys_r))",
            "initial": "(initials_only_l or initials_only_r)"
            " and (starts_with(initials_l, initials_r) or starts_with(initials_r, initials_l))",
            "alike": "least(len(given_first_l), len(given_first_r)) >= 4"
            " and damerau_levenshtein(given_first_l, given_first_r) = 1",
            "one_shared": "list_has_any(given_keys_l, given_keys_r)",
            "different": ELSE,
        },
    ),
    "birth": Conditions(
        "b0_l is null or b0_r is null",
        {
            "same_day": "b0_l = b1_l and b0_r = b1_r and b0_l = b0_r",
            "month": f"{_OVERLAP} and {_WIDTH} <= 31",
            "year": f"{_OVERLAP} and {_WIDTH} <= 366",
            "wide": _OVERLAP,
            "turned": "(year_l = year_r and month_l = day_r and day_l = month_r)"
            " or (year_l = year_r and month_l = month_r)"
            " or (year_l = year_r and day_l = day_r) or (month_l = month_r and day_l = day_r)",
            "near": "greatest(b0_l, b0_r) - least(b1_l, b1_r) <= 365",
            "different": ELSE,
        },
    ),
    "nickname": Conditions(
        "len(rare_l) + len(often_l) = 0 or len(rare_r) + len(often_r) = 0",
        {
            "shared_rare": "list_has_any(rare_l, rare_r)",
            "shared_common": "list_has_any(often_l, often_r)",
            "none_shared": ELSE,
        },
    ),
    "nationality": Conditions(
        "len(nations_l) = 0 or len(nations_r) = 0",
        {"shared": "list_has_any(nations_l, nations_r)", "different": ELSE},
    ),
    "sex": Conditions(
        "sex_l is null or sex_r is null", {"same": "sex_l = sex_r", "different": ELSE}
    ),
    "birthplace": Conditions(
        "len(places_l) = 0 or len(places_r) = 0",
        {
            "same": "places_l = places_r",
            "part": "list_has_any(places_l, places_r)",
            "different": ELSE,
        },
    ),
    "suffix": Conditions(
        "suffix_l is null or suffix_r is null",
        {"same": "suffix_l = suffix_r", "different": ELSE},
    ),
    "proceedings": Conditions(
        ELSE,
        {
            "linked": "list_has_any(proceedings_l, proceedings_r)"
            " and not coalesce(sheet_l = sheet_r, false)"
        },
    ),
    "same_sheet": Conditions(
        ELSE,
        {
            "one_defendant": "coalesce(sheet_l = sheet_r and defendant_l = defendant_r, false)",
            "two_defendants": "coalesce(sheet_l = sheet_r and defendant_l <> defendant_r, false)",
        },
    ),
}
"""By comparison. The names of the levels are those of the data, in the same order."""

BLOCKS: tuple[str, ...] = (
    # Same surnames, in either order.
    "l.first_key = r.first_key and l.second_key = r.second_key",
    "l.first_key = r.second_key and l.second_key = r.first_key",
    # One surname and one given name, also as a familiar form; the second surname may be missing.
    "l.first_key = r.first_key and list_has_any(l.meant, r.meant)",
    "l.first_key = r.second_key and list_has_any(l.meant, r.meant)",
    "l.second_key = r.first_key and list_has_any(l.meant, r.meant)",
    "l.second_key = r.second_key and list_has_any(l.meant, r.meant)",
    # A surname and an initial, or the year of birth.
    "l.first_key = r.first_key and (l.initials_only or r.initials_only)",
    "l.first_key = r.first_key and l.b0 // 366 = r.b0 // 366",
    # A surname that is misspelled within: its ends, its length by one, and a given name.
    "l.first_ends = r.first_ends and list_has_any(l.meant, r.meant)",
    "l.first_start = r.first_start and list_has_any(l.meant, r.meant)",
    # Two sheets of one docket.
    "l.sheet = r.sheet and l.defendant = r.defendant",
    # The day of birth and a given name, whatever the surnames are.
    "l.b0 = r.b0 and l.b1 = r.b1 and list_has_any(l.meant, r.meant)",
)
"""Pairs that are compared: those for which one of these holds."""
EXPLODED: tuple[str, ...] = ("rare", "proceedings")
"""Lists of which one common entry is enough for two mentions to be compared."""
