"""What holds for every text: nothing raises, spans lie in the text, twice read is the same."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.dockets.charges import (
    Disposition,
    combine,
    read_count,
    read_disposition,
    statutes_in,
)
from dedere.dockets.charges.durations import lengths_in

PIECES = st.sampled_from(
    [
        "18:371", "21:841(a)(1)", "8:1326(a) and (b)(1)", "21 U.S.C. § 846", "(1)", "(2s-3s)",
        "(((((", "(a)(", ":", "§§", "18:", ".F", "-4999.F", "=CD.F", "and", ",", ";", "/",
        "Count 1", "CONSPIRACY", "attempt", "U.S.C.", "T.18", "Title", "36 CFR 4.23", "NRS 484",
        "120 months", "ONE HUNDRED (100) MONTHS", "BOP", "supervised release", "SR", "probation",
        "$100", "$", "assessment", "fine", "no fine", "waived", "restitution", "forfeiture",
        "concurrent", "consecutive", "total of", "dismissed", "vacated", "acquitted", "not guilty",
        "life", "time served", "counts 1-3", "on each of counts 1 and 2", "REVOCATION JUDGMENT:",
        "AMENDED JUDGMENT", "suspended", "99999999999999999999", "1e9", "½", "\n", "\x00", "\ufffd",
        "१२ months", "²", "$१", "(١)",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=25).map(" ".join),
    st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=25).map("".join),
)


@given(TEXTS, st.sampled_from([None, True, False]))
def test_a_charge_never_raises_and_its_spans_lie_in_the_text(
    text: str, labeled: bool | None
) -> None:
    charge = read_count(text, labeled=labeled)
    assert charge == read_count(text, labeled=labeled)
    place = 0
    for one in charge.statutes:
        assert text[one.start : one.end] == one.printed
        assert place <= one.start < one.end <= len(text)
        place = one.end
    if charge.label is not None:
        assert 0 <= charge.label.start < charge.label.end <= len(text)
    assert charge.names_statute == (charge.statute is not None) == bool(charge.cites)


@given(TEXTS)
def test_statutes_in_a_text_lie_in_it(text: str) -> None:
    for one in statutes_in(text):
        assert text[one.start : one.end] == one.printed
        assert one.section in one.printed or one.section.lower() in one.printed.lower()


@given(TEXTS)
def test_a_disposition_never_raises_and_its_words_lie_in_the_text(text: str) -> None:
    found = read_disposition(text)
    assert found == read_disposition(text)
    said = [found.outcome_words] if found.outcome_words else []
    for judgment in found.judgments:
        said += [term.words for term in judgment.terms]
        said += [amount.words for amount in judgment.amounts]
        assert all(term.months is None or term.months >= 0 for term in judgment.terms)
    for words in said:
        assert 0 <= words.start < words.end <= len(text)
        assert text[words.start : words.end] == words.text
    combine([(None, found), (read_count(text), found)])


@given(st.lists(TEXTS, max_size=4))
def test_totals_never_raise_and_the_order_of_counts_is_no_matter_for_prison(
    texts: list[str],
) -> None:
    counts: list[tuple[None, Disposition]] = [(None, read_disposition(text)) for text in texts]
    forth, back = combine(counts), combine(counts[::-1])
    assert (forth is None) == (back is None)
    if forth is not None and back is not None:
        assert forth.prison_months == back.prison_months


@given(st.text(alphabet="0123456789:()abiv,. -§FMs", max_size=300))
@settings(max_examples=80)
def test_near_misses_never_raise(text: str) -> None:
    read_count(text)
    statutes_in(text)


# -- printed in any style, a statute is read back --------------------------------------------------


@dataclass(frozen=True)
class Printed:
    text: str
    cites: tuple[str, ...]
    below: tuple[tuple[str, ...], ...]
    label: str | None


LETTER = st.sampled_from("abcdefgh")
DIGIT = st.integers(1, 9).map(str)
CAPITAL = st.sampled_from("ABCD")
ROMAN = st.sampled_from(["i", "ii", "iii", "iv", "vi", "viii"])


@st.composite
def paths(draw: st.DrawFn) -> str:
    depth = draw(st.integers(1, 4))
    parts = [draw(level) for level in (LETTER, DIGIT, CAPITAL, ROMAN)[:depth]]
    return "".join(f"({part})" for part in parts)


SECTIONS = st.one_of(
    st.integers(100, 1980).map(str),
    st.integers(2041, 9999).map(str),
    st.sampled_from(["2252A", "1028A", "2339B"]),
)
USC = st.sampled_from(
    [
        ":", " U.S.C. § ", " USC ", " U.S.C. ", " U.S.C.§", ":USC ", " U. S. C. Sec. ",
        " United States Code, Section ", " § ", " U.S.C. Sections ", " USCA ", " U.S.C ", " : ",
    ]
)  # fmt: skip
BETWEEN = st.sampled_from([", ", " and ", ", and ", "; ", " & ", ",", "/"])
OFFENSES = st.sampled_from(
    [
        "", " - Importation of Marijuana", " WIRE FRAUD", " - CONSPIRACY TO DEFRAUD; aid & abet",
        " Possession of 500 grams or more of cocaine", " - Reentry (Felony)",
    ]
)  # fmt: skip
LABELS = st.one_of(
    st.none(),
    st.builds(
        lambda first, more, mark: f"{first}{mark}" + (f"-{first + more}{mark}" if more else ""),
        st.integers(1, 60),
        st.integers(0, 9),
        st.sampled_from(["", "s", "ss", "r"]),
    ),
)


@st.composite
def charges(draw: st.DrawFn) -> Printed:
    title = draw(st.sampled_from(["18"]))
    sections = draw(st.lists(SECTIONS, min_size=1, max_size=4, unique=True))
    text = title + draw(USC)
    below: list[tuple[str, ...]] = []
    between = draw(BETWEEN)
    for place, section in enumerate(sections):
        path = (draw(paths()),) if draw(st.booleans()) else ()
        below.append(path)
        text += (between if place else "") + section + "".join(path)
    text += draw(OFFENSES)
    label = draw(LABELS)
    if label is not None:
        text += f"({label})"
    return Printed(text, tuple(f"{title} USC {one}" for one in sections), tuple(below), label)


@given(charges())
@settings(max_examples=120)
def test_what_is_printed_in_any_style_is_read_back(printed: Printed) -> None:
    charge = read_count(printed.text, labeled=printed.label is not None)
    assert tuple(one.cite for one in charge.statutes) == printed.cites
    assert tuple(one.subsections for one in charge.statutes) == printed.below
    assert (charge.label.printed if charge.label else None) == printed.label


@given(st.sampled_from([7, 8, 15, 21, 26, 31, 42, 46, 49, 50]), st.integers(100, 1999), USC)
def test_other_titles_are_read_back(title: int, section: int, style: str) -> None:
    (one,) = read_count(f"{title}{style}{section} - Some offense").statutes
    assert one.cite == f"{title} USC {section}"


WORDS = st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz", max_size=60)


@given(WORDS)
def test_words_without_a_number_name_no_statute(text: str) -> None:
    assert not read_count(text).names_statute


# -- lengths and sentences are read back -----------------------------------------------------------

UNITS = st.sampled_from([("months", 1), ("mos", 1), ("MONTHS", 1), ("years", 12), ("yrs", 12)])


@given(
    st.integers(1, 480), UNITS, st.sampled_from(["{n} {u}", "({n}) {u}", "{n}-{u}", "X ({n}) {u}"])
)
def test_a_length_is_read_back(number: int, unit: tuple[str, int], style: str) -> None:
    text = style.format(n=number, u=unit[0]).replace("X ", "TEN " if number == 10 else "")
    (length,) = lengths_in(text)
    assert length.in_months == number * unit[1]


@given(
    st.integers(1, 480),
    st.integers(1, 20),
    st.sampled_from(
        [
            "Custody of BOP for {p} months, followed by {r} years supervised release. No fine. "
            "$100 SA",
            "BOP {p} mos; TSR {r} yrs; SA $100; fine waived",
            "{p} months imprisonment; {r} years supervised release; no fine; $100 special "
            "assessment",
            "Imprisonment: {p} months. Supervised release: {r} years. Fine: none. Assessment: "
            "$100.",
            "CBOP {p} months, {r} years S/R, $100 P/A, no fine",
            "Dft sentenced to {p} months with {r} years Supervised release to follow. $100 Special "
            "Assessment. Fine waived.",
        ]
    ),
)
def test_a_sentence_is_read_back(prison: int, release: int, style: str) -> None:
    found = combine([(None, read_disposition(style.format(p=prison, r=release)))])
    assert found is not None
    assert found.prison_months == prison
    assert found.supervised_release_months == release * 12
    assert (found.fine_usd, found.assessment_usd) == (0, 100)
    assert not found.doubts


@given(st.integers(1, 240), st.integers(1, 240), st.booleans())
def test_concurrent_is_the_longest_and_consecutive_the_sum(
    one: int, other: int, concurrent: bool
) -> None:
    how = "concurrently" if concurrent else "consecutively"
    text = f"{one} months on Count 1 and {other} months on Count 2, to run {how}"
    found = combine([(None, read_disposition(text)), (None, read_disposition(text))])
    assert found is not None
    assert found.prison_months == (max(one, other) if concurrent else one + other)
