"""Charge strings in the styles of many courts: statutes, labels, and silence where none is named.

All strings of the table are invented. Each says how a court's clerks print; what must come out is
the short form of the statutes and the label of the count ("-" where there is none). Of the style
"place" the last bracket is known for a label only because a count of the header ends in one.
"""

from pathlib import Path
from typing import NamedTuple

import pytest

from dedere.dockets.charges import read_count


class Row(NamedTuple):
    style: str
    string: str
    statutes: str | None
    label: str | None


def _rows() -> list[Row]:
    lines = Path(__file__).with_suffix(".tsv").read_text(encoding="utf-8").splitlines()[1:]
    found = []
    for line in lines:
        style, string, statutes, label = line.split("\t")
        found.append(
            Row(
                style,
                string.replace("\\n", "\n"),
                None if statutes == "-" else statutes,
                None if label == "-" else label,
            )
        )
    return found


ROWS = _rows()
EACH = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.style}: {row.string}")


def test_there_are_many_strings_of_many_styles() -> None:
    assert len(ROWS) >= 200
    assert len({row.string for row in ROWS}) == len(ROWS)
    assert len({row.style for row in ROWS}) >= 10
    assert sum(row.statutes is None for row in ROWS) >= 15


@EACH
def test_statutes_and_label_are_read(row: Row) -> None:
    charge = read_count(row.string, labeled=True if row.style == "place" else None)
    assert charge.statute == row.statutes
    assert (charge.label.printed if charge.label else None) == row.label
    assert charge.names_statute == (row.statutes is not None)


@EACH
def test_where_a_count_stands_its_label_is_the_last_bracket(row: Row) -> None:
    charge = read_count(row.string, labeled=row.label is not None)
    assert charge.statute == row.statutes
    if row.label is not None:
        assert charge.label is not None
        assert charge.label.printed == row.label


@EACH
def test_what_is_said_was_printed(row: Row) -> None:
    for one in read_count(row.string).statutes:
        assert row.string[one.start : one.end] == one.printed
        assert one.section.lower() in one.printed.lower()
