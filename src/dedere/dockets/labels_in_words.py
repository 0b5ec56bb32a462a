"""What the labels of docket reading are called, in English and Spanish.

A label that has no name yet is said as it stands: a page must not fall over a word. A test looks
that every label of the patterns, and every kind that papers give, has one.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from dedere.bilingual import Text, same
from dedere.dockets.own_data import parsed

_FILE = files(__package__).joinpath("labels_in_words.yaml")
_EXPLAINED = "explained"


def title(label: str) -> Text:
    """The name of an event's label: ``charge.indictment``."""
    return _of("events", label)


def explanation(label: str) -> Text | None:
    """In a sentence, what a reader from another legal system would miss; None where it is plain."""
    return _names()[_EXPLAINED].get(label)


def harm_title(kind: str) -> Text:
    """The name of a harm: ``forced_recruitment``."""
    return _of("harms", kind)


def stage_title(kind: str) -> Text:
    """How far a harm went: ``ordered``."""
    return _of("stages", kind)


def victims_title(kind: str) -> Text:
    """Whom a harm struck: ``us_police``."""
    return _of("victims", kind)


def by_title(kind: str) -> Text:
    """Who did a harm: ``non_state``."""
    return _of("doers", kind)


def tie_title(kind: str) -> Text:
    """The name of a tie: ``works_for``."""
    return _of("ties", kind)


def term_title(kind: str) -> Text:
    """The name of what a plea gives or gets: ``counts_dropped``."""
    return _of("terms", kind)


def side_title(kind: str) -> Text:
    """Who gives in a plea: ``gets``."""
    return _of("sides", kind)


def money_title(kind: str) -> Text:
    """What an amount is for: ``ransom``."""
    return _of("money", kind)


def look_title(kind: str) -> Text:
    """Whether a paper was looked at: ``not yet looked``."""
    return _of("looks", kind)


def severity_title(kind: str) -> Text:
    """What a problem does: ``mended``."""
    return _of("severities", kind)


def problem_title(kind: str) -> Text:
    """The short name of a problem; its own text says more."""
    return _of("problems", kind)


def form_title(kind: str) -> Text:
    """In which form a docket was saved: ``docket_report``."""
    return _of("forms", kind)


def dated_title(kind: str) -> Text:
    """Where the day of an event comes from: ``stated``."""
    return _of("dated", kind)


def detail_title(kind: str) -> Text:
    """What an entry adds to an event: ``district``."""
    return _of("details", kind)


def place_title(kind: str) -> Text:
    """Evidence that is no entry: ``header:counts``."""
    return _of("places", kind)


def sections() -> tuple[str, ...]:
    """The sections of the file, ``explained`` among them."""
    return tuple(_names())


def named(section: str) -> dict[str, Text]:
    """All names of one section of the file, such as ``events`` or ``harms``."""
    return dict(_names()[section])


def _of(section: str, kind: str) -> Text:
    return _names()[section].get(kind) or same(kind.replace("_", " ").strip() or "–")


@cache
def _names() -> dict[str, dict[str, Text]]:
    data: dict[str, Any] = parsed(_FILE.read_text("utf-8"))
    return {
        section: {str(name): Text(**halves) for name, halves in rows.items()}
        for section, rows in data.items()
    }
