"""Writing a render into a folder: all of it or nothing, and never over what is not ours."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.law.language.library import Library
from dedere.law.language.provisions import Provision
from dedere.law.language.reading import NO_CHOICES, Choices
from dedere.law.rendering.diagram import picture
from dedere.law.rendering.grouping import slug
from dedere.law.rendering.pages import Pages

LIST = "dedere-render.json"
"""Lists what a render wrote; a folder with one may be written again."""


def render(
    library: Library,
    folder: Path,
    lang: str,
    id: str | None = None,
    choices: Choices = NO_CHOICES,
) -> list[str]:
    """Write pages and diagrams into *folder* and return their names.

    Args:
        library: the law.
        folder: new, empty, or holding an earlier render and nothing else.
        lang: ``en`` or ``es``.
        id: a provision (its whole article is rendered) or an instrument; all of the law if None.
        choices: the answers taken where the law can be read in more than one way.

    Raises:
        NotKnownError: where *id* names nothing.
        DedereError: where the folder holds something else or cannot be written.
    """
    pages = Pages(library, lang, articles_of(library, id), choices)
    _check(folder)
    try:
        folder.absolute().parent.mkdir(parents=True, exist_ok=True)
        partial = Path(tempfile.mkdtemp(prefix=".dedere-", dir=folder.absolute().parent))
    except OSError as problem:
        raise _not_writable(folder, problem) from None
    try:
        written = _write(pages, partial)
        _put(partial, folder)
    except OSError as problem:
        raise _not_writable(folder, problem) from None
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return written


def articles_of(library: Library, id: str | None) -> list[Provision]:
    """The articles that are meant: all, those of an instrument, or the one with a provision.

    Raises:
        NotKnownError: with the nearest right name.
    """
    if id is not None and id not in {one.id for one in library.instruments}:
        found = library.provision(id)
        while found.above is not None:
            found = found.above
        while found.newer is not None:
            found = found.newer
        return [found]
    return [
        one
        for instrument in library.instruments
        if id in (None, instrument.id)
        for one in instrument.provisions()
        if len(one.path) == 1 and one.version is None
    ]


def _write(pages: Pages, folder: Path) -> list[str]:
    written = []
    (folder / "svg").mkdir()
    for name, text in pages:
        (folder / name).write_text(text, encoding="utf-8")
        written.append(name)
    for rule in pages.rules:
        name = f"svg/{slug(rule.id)}.svg"
        (folder / name).write_text(picture(rule, pages.lang, pages.choices), encoding="utf-8")
        written.append(name)
    listed = {"format": "dedere-render/1", "lang": pages.lang, "files": written}
    (folder / LIST).write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    return [*written, LIST]


def _check(folder: Path) -> None:
    """Whether the folder may be written: new, empty, or an earlier render and nothing else."""
    try:
        if not folder.exists():
            return
        if not folder.is_dir() or folder.is_symlink():
            raise DedereError(
                Text(f"{folder} is no folder.", f"{folder} no es una carpeta."),
                _NAME_ANOTHER,
            )
        found = {
            path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()
        }
    except OSError as problem:
        raise _not_writable(folder, problem) from None
    strange = sorted(found - _earlier(folder))
    if strange:
        raise DedereError(
            Text(
                f"{folder} holds something that is no render of the law: {strange[0]}.",
                f"{folder} contiene algo que no es de una presentación de la ley: {strange[0]}.",
            ),
            _NAME_ANOTHER,
        )


def _earlier(folder: Path) -> set[str]:
    try:
        listed = json.loads((folder / LIST).read_text(encoding="utf-8"))
        return {LIST, *listed["files"]} if listed["format"] == "dedere-render/1" else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _put(partial: Path, folder: Path) -> None:
    """The new folder in the place of the old one, which is there until the new one is."""
    partial.chmod(0o755)
    if not folder.exists():
        partial.rename(folder)
        return
    old = Path(tempfile.mkdtemp(prefix=".dedere-", dir=folder.absolute().parent)) / "old"
    folder.rename(old)
    try:
        partial.rename(folder)
    except OSError:
        old.rename(folder)
        raise
    finally:
        shutil.rmtree(old.parent, ignore_errors=True)


_NAME_ANOTHER = Text(
    "Name a folder that is new or empty, or that holds an earlier render.",
    "Indique una carpeta nueva o vacía, o que contenga una presentación anterior.",
)


def _not_writable(folder: Path, problem: OSError) -> DedereError:
    return DedereError(
        Text(
            f"{folder} cannot be written ({problem.strerror}).",
            f"No se puede escribir en {folder} ({problem.strerror}).",
        ),
        _NAME_ANOTHER,
    )
