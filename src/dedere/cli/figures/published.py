"""`dedere figures published`: the numbers that were published, with all that they count."""

from __future__ import annotations

from typing import Annotated

import typer

from dedere.cli.common import Json, Lang, example, language, print_json, print_line

EXAMPLE = example(
    "dedere figures published",
    "dedere figures published refusals --lang es",
    "dedere figures published calderon --json",
)


def published(
    subject: Annotated[
        str | None,
        typer.Argument(
            metavar="[SUBJECT]",
            help="A topic (surrenders, requests, refusals, offenses, durations, to-mexico), a term "
            "such as calderon, or a year.",
        ),
    ] = None,
    json: Json = False,
    lang: Lang = "en",
) -> None:
    """List published figures: number, what it counts, of whom, where, when, who says so, how sure.

    With a term or a year, those whose time touches it.
    """
    from dedere.statistics import published as figures
    from dedere.statistics.published import telling

    asked = language(lang)
    known = figures.load()
    if subject is None:
        shown = list(known.figures.values())
    elif subject in known.topics:
        shown = [one for one in known.figures.values() if one.topic == subject]
    else:
        times = figures.subjects(subject)
        touched = {
            beside.figure.id
            for time in times
            for topic in known.topics
            for beside in figures.compare(time, topic).besides
        }
        shown = [one for one in known.figures.values() if one.id in touched]
    if json:
        print_json(telling.published_data(known, shown, asked))
        return
    for line in telling.figure_lines(shown, asked):
        print_line(line)
