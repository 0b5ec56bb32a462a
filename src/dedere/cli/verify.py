"""`dedere verify`: the proof that the procedures are safe."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Language, Text
from dedere.cli.common import (
    Json,
    Lang,
    console,
    example,
    language,
    new_app,
    print_json,
    print_line,
)
from dedere.errors import NotKnownError, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress

    from dedere.procedure.declared import Declared
    from dedere.procedure.faults import Fault
    from dedere.procedure.verify import Proof, Result

app = new_app("Prove of each procedure that what must not happen cannot happen.")

SOMETHING_IS_WRONG = 1
SHOW_AFTER = 1.0
"""Seconds of work after which progress is shown, on a terminal."""


@app.command(
    epilog=example(
        "dedere verify",
        "dedere verify --procedure from-mexico --lang es",
        "dedere verify --faults",
        "dedere verify --json",
    )
)
def verify(
    json: Json = False,
    lang: Lang = "en",
    procedure: Annotated[
        str | None,
        typer.Option("--procedure", metavar="NAME", help="Only this one: from-mexico, for one."),
    ] = None,
    faults: Annotated[
        bool,
        typer.Option(
            "--faults",
            help="Also take each relation away in turn, and see what fails then. Takes minutes.",
        ),
    ] = False,
) -> None:
    """Look at every state that each procedure can reach, and prove its named properties.

    A property that fails is told as the shortest history that shows it, with its provisions, and
    the exit code is 1.
    """
    from dedere.procedure.verify import verify as prove

    asked = language(lang)
    proofs: list[Proof] = []
    found: dict[str, list[Fault]] = {}
    for declared in _chosen(procedure):
        with _Progress(declared.name) as progress:
            proof = prove(declared.graph, declared.properties, report=progress.next)
        proofs.append(proof)
        if not json:
            _print(proof, asked)
        if faults:
            found[proof.name] = list(_faults(declared))
            if not json:
                _print_faults(found[proof.name], asked)
    if json:
        data = {
            "format": 1,
            "procedures": [_data(one, asked, found.get(one.name)) for one in proofs],
        }
        print_json(data)
    if not all(proof.holds for proof in proofs):
        raise typer.Exit(SOMETHING_IS_WRONG)


def _chosen(name: str | None) -> list[Declared]:
    from dedere.procedure.declared import procedures

    known = procedures()
    if name is None:
        return list(known)
    chosen = [one for one in known if one.name == name]
    if not chosen:
        names = [one.name for one in known]
        raise NotKnownError(
            Text(
                f"There is no procedure '{name}'. There are: {', '.join(names)}.",
                f"No existe el procedimiento «{name}». Existen: {', '.join(names)}.",
            ),
            did_you_mean(name, names),
        )
    return chosen


def _faults(declared: Declared) -> Iterator[Fault]:
    from dedere.procedure.faults import Seeded

    seeded = Seeded(declared.graph, declared.properties)
    relations = declared.graph.relations
    with _Progress(declared.name) as progress:
        yield from seeded.faults(report=lambda relation: progress.next(relation.id, len(relations)))


# -- JSON ----------------------------------------------------------------------------------------


def _data(proof: Proof, lang: Language, faults: list[Fault] | None) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": proof.name,
        "states": proof.states,
        "transitions": proof.transitions,
        "worlds": proof.worlds,
        "seconds": round(proof.seconds, 3),
        "engine": proof.engine,
        "bounds": dict(proof.bounds),
        "basis": [text.in_(lang) for text in proof.basis],
        "properties": [_property(one, lang) for one in proof.results],
    }
    if faults is not None:
        data["faults"] = [
            {
                "relation": fault.relation.id,
                "provision": fault.relation.law,
                "caught_by": fault.caught_by,
                "because": fault.because.in_(lang) if fault.because else None,
                "without_it": fault.allows.in_(lang) if fault.allows else None,
            }
            for fault in faults
        ]
    return data


def _property(one: Result, lang: Language) -> dict[str, Any]:
    story = one.counterexample
    told = None
    if story is not None:
        told = {
            "text": story.tell(lang),
            "possible": not story.abstract,
            "steps": [move.step.id for move in story.moves],
        }
    elif one.unreachable:
        told = {
            "text": _UNREACHABLE.format(steps=", ".join(s.id for s in one.unreachable)).in_(lang),
            "possible": False,
            "steps": [step.id for step in one.unreachable],
        }
    return {
        "name": one.name,
        "text": one.text.in_(lang),
        "holds": one.holds,
        "counterexample": told,
    }


# -- for people ----------------------------------------------------------------------------------


def _print(proof: Proof, lang: Language) -> None:
    from rich.table import Table

    out = console()
    table = Table(title=proof.name, title_justify="left", box=None, pad_edge=False)
    for header in (_HOLDS, _NAME, _WHAT):
        table.add_column(header.in_(lang), overflow="fold")
    for one in proof.results:
        table.add_row((_YES if one.holds else _NO).in_(lang), one.name, one.text.in_(lang))
    out.print(table)
    numbers = _NUMBERS.format(
        states=f"{proof.states:,}",
        transitions=f"{proof.transitions:,}",
        worlds=f"{proof.worlds:,}",
        seconds=f"{proof.seconds:.1f}",
        engine=_WITH_NUMBA if proof.engine == "numba" else _PLAIN,
    )
    print_line()
    print_line(numbers.in_(lang))
    bounds = ", ".join(f"{name} {many}" for name, many in proof.bounds.items())
    print_line(_BOUNDS.format(bounds=bounds).in_(lang))
    for text in proof.basis:
        print_line(f"- {text.in_(lang)}")
    for one in proof.results:
        if not one.holds:
            print_line()
            print_line(f"{_FAILS.in_(lang)}: {one.name}. {one.text.in_(lang)}")
            if one.counterexample is not None:
                print_line(one.counterexample.tell(lang))
            elif not one.unreachable:
                print_line(_TOO_MANY.in_(lang))
            if one.unreachable:
                steps = ", ".join(step.id for step in one.unreachable)
                print_line(_UNREACHABLE.format(steps=steps).in_(lang))
    print_line()


def _print_faults(faults: list[Fault], lang: Language) -> None:
    caught = [fault for fault in faults if fault.caught_by is not None]
    print_line(_CAUGHT.format(caught=len(caught), all=len(faults)).in_(lang))
    for fault in faults:
        if fault.caught_by is not None:
            print_line(f"  {fault.relation.id}: {fault.caught_by}")
    left = [fault for fault in faults if fault.caught_by is None]
    if left:
        print_line(_NOT_CAUGHT.in_(lang))
    for fault in left:
        because = fault.because or _UNEXPLAINED.format(allows=fault.allows)
        print_line(f"  {fault.relation.id}: {because.in_(lang)}")
    print_line()


_HOLDS = Text("holds", "se cumple")
_NAME = Text("property", "propiedad")
_WHAT = Text("what it says", "qué dice")
_YES = Text("yes", "sí")
_NO = Text("NO", "NO")
_FAILS = Text("Not so", "No se cumple")
_NUMBERS = Text(
    "{states} states and {transitions} transitions in {worlds} explorations, in {seconds} s "
    "({engine}).",
    "{states} estados y {transitions} transiciones en {worlds} exploraciones, en {seconds} s "
    "({engine}).",
)
_WITH_NUMBA = Text("compiled by Numba", "compilado con Numba")
_PLAIN = Text("plain Python; with Numba it is faster", "solo Python; con Numba es más rápido")
_BOUNDS = Text("Instances told apart: {bounds}.", "Instancias que se distinguen: {bounds}.")
_UNREACHABLE = Text(
    "No history was found in which these can be taken: {steps}.",
    "No se halló ninguna historia en que puedan darse: {steps}.",
)
_TOO_MANY = Text(
    "Not proven: there are too many states to look at.",
    "No está probado: hay demasiados estados que revisar.",
)
_CAUGHT = Text(
    "{caught} of {all} relations are missed when they are taken away, each with what fails first:",
    "{caught} de {all} relaciones se echan de menos al quitarlas, con lo primero que falla:",
)
_NOT_CAUGHT = Text("Nothing fails without these, and why:", "Nada falla sin estas, y por qué:")
_UNEXPLAINED = Text("Not explained yet: {allows}.", "Aún sin explicación: {allows}.")


class _Progress:
    """A bar on the error stream: on a terminal only, and only where the work takes a while."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.done = 0
        self.began = time.monotonic()
        self.bar: Progress | None = None

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        if self.bar is not None:
            self.bar.stop()

    def next(self, what: str, of: int) -> None:
        """Another thing is begun."""
        self.done += 1
        if self.bar is None:
            if not sys.stderr.isatty() or time.monotonic() - self.began < SHOW_AFTER:
                return
            self.bar = _bar()
            self.bar.start()
            self.bar.add_task(self.name, total=of)
        self.bar.update(
            self.bar.task_ids[0],
            description=f"{self.name}: {what}",
            completed=min(self.done, of),
            total=of,
        )


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    return Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}", markup=False),
        console=Console(stderr=True),
        transient=True,
    )
