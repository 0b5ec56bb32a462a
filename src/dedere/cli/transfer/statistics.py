"""`dedere transfer statistics`: the transfers of some casefiles, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    AsOf,
    Json,
    Lang,
    Readings,
    example,
    language,
    new_app,
    print_json,
    print_line,
)

if TYPE_CHECKING:
    from dedere.transfers.statistics import Statistics

app = new_app("The transfers of some casefiles, counted: of how many, and of how many not known.")


@app.command(
    epilog=example(
        "dedere transfer statistics cases/*.yaml",
        "dedere transfer statistics cases/*.yaml --json",
        "dedere transfer statistics examples/*.yaml --invented --lang es",
    )
)
def statistics(
    files: Annotated[
        list[str], typer.Argument(metavar="FILE...", help="Casefiles (.yaml, .json).")
    ],
    json: Json = False,
    invented: Annotated[
        bool, typer.Option("--invented", help="Count invented casefiles too; this is said.")
    ] = False,
    lang: Lang = "en",
    as_of: AsOf = None,
    reading: Readings = None,
) -> None:
    """Count where the transfers stand, who decided what, what fails, and how long it takes.

    A transfer is one application of one person. Who still waits is told apart from who is done.
    """
    from dedere.casefile import load
    from dedere.cli.counting import readings_of
    from dedere.transfers.statistics import statistics_of, to_data

    found = statistics_of(
        [load(file) for file in files],
        as_of=as_of,
        invented=invented,
        readings=readings_of(reading),
    )
    asked = language(lang)
    if json:
        print_json(to_data(found, asked))
    else:
        _print(found, asked)


def _print(found: Statistics, lang: Language) -> None:
    print_line(_HEAD.format(number=found.transfers, day=found.as_of).in_(lang))
    if found.invented:
        print_line(_INVENTED.format(number=found.invented).in_(lang))
    if found.left_out:
        print_line(_LEFT_OUT.format(number=found.left_out).in_(lang))
    for counted in found.counted:
        print_line()
        print_line(f"{counted.question.in_(lang)} ({_OF.in_(lang)} {found.transfers})")
        for share in counted.shares:
            print_line(f"  {share.count:>5}  {share.label.in_(lang)}")
        print_line(f"  {counted.not_known:>5}  {_NOT_KNOWN.in_(lang)}")
    for one in found.lengths:
        print_line()
        print_line(one.question.in_(lang))
        if one.done:
            said = _DONE.format(
                number=len(one.done), least=one.done[0], most=one.done[-1], half=one.median_of_done
            )
            print_line(f"  {said.in_(lang)}")
        if one.pending:
            said = _PENDING.format(number=len(one.pending), most=one.pending[-1])
            print_line(f"  {said.in_(lang)}")
        print_line(f"  {one.not_known:>5}  {_NOT_KNOWN.in_(lang)}")
    if found.failing:
        print_line()
        print_line(_FAILING.in_(lang))
        for failing in found.failing:
            cited = failing.rule.provision.citation.in_(lang)
            print_line(f"  {failing.count:>5}  {failing.rule.text.in_(lang)} ({cited})")
    if found.departures:
        print_line()
        print_line(_DEPARTURES.format(number=found.departures).in_(lang))


_HEAD = Text("Transfers: {number} (as of {day})", "Traslados: {number} (al {day})")
_INVENTED = Text("Of these invented: {number}", "De estos, inventados: {number}")
_LEFT_OUT = Text(
    "Not counted because invented: {number} (--invented counts them)",
    "Sin contar por inventados: {number} (--invented los cuenta)",
)
_OF = Text("of", "de")
_NOT_KNOWN = Text("not known", "no se sabe")
_DONE = Text(
    "{number} done: from {least} to {most}, half of them within {half}",
    "{number} concluidos: de {least} a {most}, la mitad en {half} o menos",
)
_PENDING = Text(
    "{number} still wait, the longest for {most}", "{number} siguen en espera, el mayor: {most}"
)
_FAILING = Text("Conditions that are not met", "Condiciones que no se cumplen")
_DEPARTURES = Text(
    "{number} took place though a key was not turned, or not shown to be.",
    "{number} se hicieron aunque una llave no estaba dada, o no consta que lo estuviera.",
)
