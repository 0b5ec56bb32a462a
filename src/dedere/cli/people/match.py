"""`dedere people match`: pairs that may be one person, with evidence for and against."""

from __future__ import annotations

import csv as csv_format
import io
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line

if TYPE_CHECKING:
    from dedere.bilingual import Language
    from dedere.statistics.linkage import Mention
    from dedere.statistics.linkage.scoring import Match, Pair
    from dedere.store.people import Persons

app = new_app("Pairs that may be one person, with evidence for and against.")

COLUMNS = ("first", "second", "first_name", "second_name", "weight", "probability", "for",
           "against", "decided", "model", "judged")  # fmt: skip
"""The columns of ``--csv``."""


@app.command(
    epilog=example(
        "dedere people match --from names.csv",
        "dedere people match --from names.xlsx --office --json",
        "dedere people match --threshold 0.5 --csv pairs.csv --lang es",
    )
)
def match(
    source: Annotated[
        list[Path] | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="A table of names (CSV, XLSX, Parquet); may be given several times. Without it "
            "the cases and dockets of the office.",
        ),
    ] = None,
    office: Annotated[
        bool, typer.Option("--office", help="With --from: compare with the office as well.")
    ] = False,
    threshold: Annotated[
        float,
        typer.Option("--threshold", min=0, max=1, help="Leave out pairs less probable than this."),
    ] = 0.1,
    train: Annotated[
        bool,
        typer.Option(
            "--train", help="Estimate the probabilities from the mentions, where they are many."
        ),
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Also pairs about which somebody decided.")
    ] = False,
    csv: Annotated[
        Path | None, typer.Option("--csv", metavar="FILE", help="Write a table into this file.")
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """Compare names, births, nicknames and the rest, and show the pairs that may be one person.

    Nothing is merged by it: a person decides, with `dedere people decide` or in the office. The
    probabilities rest on declared judgments unless the answer says that they were estimated.
    """
    asked = language(lang)
    mentions, notes, persons = _mentions(source or [], office=office or not source)

    from dedere.statistics.linkage import scoring

    found = scoring.match(mentions, threshold=threshold, train=train)
    pairs = [
        one for one in found.pairs if everything or persons is None or not persons.settled(*one.ids)
    ]
    decided = _decided(persons)
    notes += found.notes
    if csv is not None:
        from dedere.cli.writing import write_whole

        write_whole(csv, table(pairs, found, decided, asked))
    if json:
        from dedere.statistics.linkage.saying import match_data, pair_data

        told = match_data(found, asked)
        told["notes"] = [one.in_(asked) for one in notes]
        told["pairs"] = [
            {**pair_data(one, asked), "decided": decided.get(one.ids)} for one in pairs
        ]
        print_json(told)
    elif csv is None:
        _say(pairs, found, notes, asked)
    else:
        for note in notes:
            print_line(note.in_(asked), error=True)


def _mentions(
    files: list[Path], *, office: bool
) -> tuple[list[Mention], list[Text], Persons | None]:
    mentions: list[Mention] = []
    notes: list[Text] = []
    persons = None
    if files:
        from dedere.statistics.linkage.from_files import read_all

        listed = read_all(files)
        mentions += listed.mentions
        notes += listed.notes
    if office:
        from dedere.cli.opening import open_store

        open_store()
        from dedere.store import people
        from dedere.store.access import Reader

        persons = people.persons_for(Reader())
        mentions += persons.mentions.values()
    return mentions, notes, persons


def _decided(persons: Persons | None) -> dict[tuple[str, str], str]:
    if persons is None:
        return {}
    return {one.ids: one.verdict.value for one in persons.decisions if one.stands}


def table(
    pairs: list[Pair], found: Match, decided: dict[tuple[str, str], str], lang: Language
) -> str:
    """The pairs as CSV."""
    out = io.StringIO()
    writer = csv_format.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in pairs:
        sides = {
            side: " ".join(e.says.in_(lang) for e in one.evidence if e.side == side)
            for side in ("for", "against")
        }
        row: list[Any] = [*one.ids, one.first.label, one.second.label]
        row += [f"{one.weight:.4f}", f"{one.probability:.6f}", sides["for"], sides["against"]]
        row += [decided.get(one.ids, ""), found.model.version, found.model.trained_on == 0]
        writer.writerow([_cell(value) for value in row])
    return out.getvalue()


def _cell(value: Any) -> Any:
    # A spreadsheet would take it for a formula; a weight below zero is a number.
    if isinstance(value, str) and value[:1] in ("=", "+", "@", "\t", "\r", "-"):
        return value if _is_number(value) else f"'{value}"
    return value


def _is_number(value: str) -> bool:
    try:
        float(value)
    except ValueError:
        return False
    return True


def percent(probability: float) -> str:
    """A probability in words that never claim certainty."""
    return ">99.9 %" if probability > 0.999 else f"{100 * probability:.1f} %"


def _say(pairs: list[Pair], found: Match, notes: list[Text], lang: Language) -> None:
    for note in notes:
        print_line(note.in_(lang), error=True)
    for one in pairs:
        print_line(
            _PAIR.format(
                probability=percent(one.probability),
                weight=f"{one.weight:+.1f}",
                first=f"{one.first.label} [{one.first.id}]",
                second=f"{one.second.label} [{one.second.id}]",
            ).in_(lang)
        )
        for evidence in one.evidence:
            if evidence.side != "silent":
                print_line(f"    {evidence.weight:+6.1f}  {evidence.says.in_(lang)}")
    count = _COUNT.format(pairs=len(pairs), mentions=found.mentions, least=f"{found.threshold:.0%}")
    print_line(count.in_(lang))
    if not found.model.trained_on:
        print_line(_JUDGED.in_(lang))


_PAIR = Text(
    "{probability} ({weight} bits)  {first} — {second}",
    "{probability} ({weight} bits)  {first} — {second}",
)
_COUNT = Text(
    "{pairs} pairs among {mentions} mentions, from {least} up. A person decides.",
    "{pairs} pares entre {mentions} menciones, desde {least}. Decide una persona.",
)
_JUDGED = Text(
    "The weights are declared judgments; nothing was estimated from these mentions.",
    "Los pesos son juicios declarados; nada se estimó con estas menciones.",
)
