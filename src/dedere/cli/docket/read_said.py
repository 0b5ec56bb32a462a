"""A record told in words: a short table that a person reads."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language, Text
from dedere.cli.common import console, print_line
from dedere.dockets.codebook import codebook


def print_words(record: dict[str, Any], lang: Language) -> None:
    """Print the head, the problems, and each value that says something."""
    where = " ".join(part for part in (record["court"], record["docket_number"]) if part)
    defendant = record["defendant"]
    who = f"{defendant['name']} ({defendant['number']})" if defendant else "?"
    print_line(f"{where or record['source']['file']}  {who}")
    for problem in record["problems"]:
        print_line(f"  ! {problem['text'][lang]}")
    if record["variables"] is None:
        print_line()
        return
    from rich.table import Table

    table = Table(box=None, show_header=True, pad_edge=False, header_style="")
    for title in (_VARIABLE, _VALUE, _SURE, _SHOWN_BY):
        table.add_column(title.in_(lang), overflow="fold")
    book = codebook()
    for name, value in record["variables"].items():
        if says_nothing(value):
            continue
        variable = book.variable(name)
        table.add_row(
            variable.title.in_(lang),
            variable.say(value).in_(lang),
            f"{record['confidence'].get(name, 0):.2f}",
            _shown_by(record["evidence"].get(name, [])),
        )
    console().print(table)
    for note in record["notes"]:
        noted = book.variable(note["variable"]).title.in_(lang)
        print_line(f"  ? {noted}: {note['text'][lang]}")
    print_line()


def says_nothing(value: Any) -> bool:
    """Whether a value is open, or a record of which every part is."""
    if value in (None, "not_stated") or value == []:
        return True
    return isinstance(value, dict) and all(says_nothing(part) for part in value.values())


def _shown_by(evidence: list[Any]) -> str:
    places = [
        one if isinstance(one, str) else (f"#{one['doc']}" if one["doc"] else f"[{one['i']}]")
        for one in evidence
    ]
    more = f" +{len(places) - 4}" if len(places) > 4 else ""
    return " ".join(places[:4]) + more


_VARIABLE = Text("what", "qué")
_VALUE = Text("proposed", "propuesto")
_SURE = Text("sure", "certeza")
_SHOWN_BY = Text("shown by", "consta en")
