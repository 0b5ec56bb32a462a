"""`dedere network`: people, groups, events and files, and what ties them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.many_casefiles import From, casefiles_from, say_which
from dedere.errors import DedereError, InputError, NotKnownError, Place, did_you_mean

if TYPE_CHECKING:
    from dedere.connections.ftm import Imported
    from dedere.connections.groups import History
    from dedere.connections.network import Network, Node
    from dedere.connections.series import Series

app = new_app("People, groups, events and files, and what ties them.")


@app.command(
    epilog=example(
        "dedere network --from cases/",
        "dedere network --group los-damaso --series homicides=homicides.csv",
        "dedere network --graphml network.graphml",
        "dedere network --ftm entities.jsonl",
        "dedere network --ftm-in entities.jsonl --casefiles cases/",
    )
)
def network(
    from_: From = None,
    json: Json = False,
    lang: Lang = "en",
    node: Annotated[
        str | None,
        typer.Option("--node", metavar="ID", help="Only what is tied to this node."),
    ] = None,
    group: Annotated[
        str | None,
        typer.Option(
            "--group",
            metavar="KEY",
            help="A group over time: before and after the arrest of its leaders.",
        ),
    ] = None,
    series: Annotated[
        list[str] | None,
        typer.Option(
            "--series",
            metavar="WHAT=FILE",
            help="With --group: a CSV (date, value, source) laid beside; WHAT is homicides, "
            "disappeared, displaced, seizures, prices or other. May be given several times.",
        ),
    ] = None,
    graphml: Annotated[
        Path | None, typer.Option("--graphml", metavar="FILE", help="Write it as GraphML.")
    ] = None,
    ftm: Annotated[
        Path | None,
        typer.Option(
            "--ftm",
            metavar="FILE",
            help="Write it as FollowTheMoney entities, and beside it what these cannot hold.",
        ),
    ] = None,
    ftm_in: Annotated[
        list[Path] | None,
        typer.Option(
            "--ftm-in",
            metavar="FILE",
            help="Take FollowTheMoney entities in; alone unless --from is given too.",
        ),
    ] = None,
    casefiles_to: Annotated[
        Path | None,
        typer.Option(
            "--casefiles",
            metavar="FOLDER",
            help="With --ftm-in: write what was taken in as casefiles of connections there.",
        ),
    ] = None,
) -> None:
    """Show the network of casefiles, or write it for other programs.

    A tie is what a source alleges, and no finding of guilt.
    """
    from dedere.cli.network_said import brought_lines, lines, tell_group
    from dedere.connections.network import Network

    asked = language(lang)
    if series and group is None:
        raise DedereError(_SERIES_ALONE)
    if casefiles_to is not None and not ftm_in:
        raise DedereError(_NOTHING_IN)
    brought = [_taken_in(path) for path in ftm_in or ()]
    casefiles = casefiles_from(from_) if from_ or not brought else []
    _no_two_alike(casefiles, brought)
    casefiles += [one for each in brought for one in each.all]
    whole = Network.of(casefiles)
    chosen = _node(whole, node) if node is not None else None
    shown = whole.around(chosen.id) if chosen is not None else whole
    texts = _files(brought, casefiles_to) if casefiles_to is not None else {}
    written = _write(texts | _made(shown, brought, graphml, ftm))
    if group is not None:
        found = _history(whole, group)
        loaded = [_series(one) for one in series or ()]
        tell_group(whole, found, loaded, json=json, lang=asked)
        return
    if json:
        print_json(shown.to_data(asked))
        return
    say_which(from_ or list(map(str, ftm_in or ())), casefiles, asked)
    for line in (*brought_lines(brought, asked), *lines(shown, chosen, asked)):
        print_line(line)
    for path in written:
        print_line(_WRITTEN.format(path=path).in_(asked))


# -- in and out ------------------------------------------------------------------------------------


def _taken_in(path: Path) -> Imported:
    from dedere.connections.ftm import beside, read

    record = beside(path)
    own = _text(record) if record.is_file() else None
    return read(_text(path), str(path), own, str(record))


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as why:
        said = _NOT_READ.format(why=why.strerror or str(why))
        raise InputError(Place(str(path)), said) from None
    except UnicodeDecodeError:
        raise InputError(Place(str(path)), _NOT_TEXT) from None


def _no_two_alike(casefiles: Sequence[Any], brought: Sequence[Imported]) -> None:
    """Refuse two casefiles of one id: of one of them everything would be lost."""
    seen: set[str] = set()
    for one in (*casefiles, *(each for imported in brought for each in imported.all)):
        if one.id in seen:
            raise DedereError(_TWICE.format(id=one.id))
        seen.add(one.id)


def _files(brought: Sequence[Imported], folder: Path) -> dict[Path, str]:
    """The casefiles of what was taken in, each read again before it is written.

    A casefile of ours comes back with its connections alone, so without its requests.
    """
    import json
    from dataclasses import replace

    from dedere.casefile import from_data, to_data

    texts = {}
    for one in (each for imported in brought for each in imported.all):
        path = folder / f"{one.id}.json"
        if path.exists():
            raise InputError(Place(str(path)), _EXISTS)
        data = to_data(replace(one, requests=(), facts={}))
        from_data(data, str(path))
        texts[path] = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return texts


def _made(
    shown: Network, brought: Sequence[Imported], graphml: Path | None, ftm: Path | None
) -> dict[Path, str]:
    """The files of the network that were asked for."""
    from dedere.connections.ftm import beside, write
    from dedere.connections.graphml import graphml as graphml_of

    texts: dict[Path, str] = {}
    if graphml is not None:
        texts[graphml] = graphml_of(shown)
    if ftm is not None:
        texts[ftm], texts[beside(ftm)] = write(shown, brought)
    return texts


def _write(texts: dict[Path, str]) -> list[Path]:
    """Write the files; everything was made before the first is written."""
    for path, text in texts.items():
        try:
            if not path.parent.exists() and path.suffix == ".json":
                path.parent.mkdir(parents=True)
            path.write_bytes(text.encode("utf-8"))
        except OSError as why:
            said = _NOT_WRITTEN.format(why=why.strerror or str(why))
            raise InputError(Place(str(path)), said) from None
    return list(texts)


# -- what is asked for -----------------------------------------------------------------------------


def _node(whole: Network, asked: str) -> Node:
    found = [one for one in whole if asked in (one.id, one.key)] or [
        one for one in whole if any(asked == where.address for where in one.entries)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        listed = ", ".join(one.id for one in found)
        raise NotKnownError(_SEVERAL.format(asked=asked, ids=listed))
    todo = did_you_mean(asked, _names(whole)) or _there_are(whole)
    raise NotKnownError(_NO_NODE.format(asked=asked), todo)


def _there_are(whole: Network) -> Text | None:
    """Some of what there is, where nothing is near what was asked for."""
    ids = ", ".join(list(whole.nodes)[:8])
    return Text(f"There are: {ids}.", f"Hay: {ids}.") if ids else None


def _history(whole: Network, asked: str) -> History:
    from dedere.connections.groups import history

    groups = whole.only(one.id for one in whole if one.kind == "group")
    try:
        found = _node(groups, asked)
    except NotKnownError:
        by_name = [one for one in groups if asked.casefold() == one.label.en.casefold()]
        if len(by_name) != 1:
            raise
        (found,) = by_name
    return history(whole, found)


def _names(whole: Network) -> list[str]:
    return [name for one in whole for name in (one.id, one.key) if name]


def _series(asked: str) -> Series:
    from dedere.connections.series import SUBJECTS, load_series

    subject, equals, file = asked.partition("=")
    if not equals:
        subject, file = "other", asked
    if subject not in SUBJECTS:
        listed = ", ".join(SUBJECTS)
        raise NotKnownError(_NO_SUBJECT.format(asked=subject, known=listed))
    return load_series(file, subject)


_SERIES_ALONE = Text(
    "A series is laid beside a group: name one with --group.",
    "Una serie se pone junto a un grupo: nombre uno con --group.",
)
_NOTHING_IN = Text(
    "--casefiles writes what was taken in: name entities with --ftm-in.",
    "--casefiles escribe lo que se tomó: nombre entidades con --ftm-in.",
)
_EXISTS = Text(
    "There is such a file already, and it is not written over.",
    "Ya existe ese archivo, y no se sobrescribe.",
)
_TWICE = Text(
    "Two casefiles have the id '{id}': name one of them.",
    "Dos expedientes tienen el id «{id}»: nombre uno de ellos.",
)
_NOT_READ = Text("It cannot be read ({why}).", "No puede leerse ({why}).")
_NOT_TEXT = Text("It is no text in UTF-8.", "No es texto en UTF-8.")
_NOT_WRITTEN = Text("It cannot be written ({why}).", "No puede escribirse ({why}).")
_WRITTEN = Text("Written: {path}", "Escrito: {path}")
_SEVERAL = Text(
    "More than one node answers to '{asked}': {ids}.", "Más de un nodo responde a «{asked}»: {ids}."
)
_NO_NODE = Text("No node is called '{asked}'.", "Ningún nodo se llama «{asked}».")
_NO_SUBJECT = Text(
    "'{asked}' is no series known here. There are: {known}.",
    "«{asked}» no es una serie conocida aquí. Hay: {known}.",
)
