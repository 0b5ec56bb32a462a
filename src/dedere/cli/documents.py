"""`dedere documents`: are the files of the documents whole, and under which key?"""

from __future__ import annotations

import typer

from dedere.bilingual import Text
from dedere.cli.common import Json, Lang, example, language, new_app, print_json, print_line
from dedere.cli.opening import open_store

app = new_app("Are the files of the documents whole, and under which key?")


@app.command(epilog=example("dedere documents check", "dedere documents check --json"))
def check(json: Json = False, lang: Lang = "en") -> None:
    """Read every file, compare its hash, and sweep what a crash left behind.

    Exit code 1 if a file is damaged or missing, 0 otherwise. It names cases, and nothing in them.
    """
    open_store()
    from dedere.store.documents import checking

    asked = language(lang)
    found = checking.check()
    damaged = [{"file": key, "case": case, "why": why} for key, case, why in found.damaged]
    if json:
        print_json(
            {
                "format": 1,
                "files": found.files,
                "damaged": damaged,
                "swept": found.swept,
                "waiting": found.waiting,
                "strange": found.strange,
            }
        )
    else:
        print_line(_WHOLE.format(n=found.files).in_(asked))
        for one in damaged:
            told = _WHY.get(one["why"], _CHANGED)
            print_line(_DAMAGED.format(**one | {"why": told}).in_(asked))
        if found.swept:
            print_line(_SWEPT.format(n=found.swept).in_(asked))
        if found.strange:
            print_line(_STRANGE.format(names=", ".join(found.strange)).in_(asked), error=True)
        if damaged:
            print_line(_WHAT_NOW.in_(asked), error=True)
    if damaged:
        raise typer.Exit(1)


@app.command("rotate-key", epilog=example("dedere documents rotate-key"))
def rotate_key(json: Json = False, lang: Lang = "en") -> None:
    """Seal every document with a new key and throw the old one away.

    It may be ended at any moment and called again: it goes on where it was. Make a backup of the
    key file afterwards; one made before no longer opens the documents.
    """
    open_store()
    from dedere.store.documents import checking

    done = checking.rotate()
    if json:
        print_json({"format": 1, "key": done.key, "files": done.files, "resumed": done.resumed})
        return
    asked = language(lang)
    if done.resumed:
        print_line(_RESUMED.in_(asked))
    print_line(_ROTATED.format(n=done.files, key=done.key).in_(asked))
    print_line(_BACKUP.in_(asked))


_WHOLE = Text("Files that are what was sent: {n}.", "Archivos que son lo que se envió: {n}.")
_DAMAGED = Text("{file} (case {case}): {why}", "{file} (asunto {case}): {why}")
_CHANGED = Text("changed or cut off since it was sent", "alterado o cortado desde que se envió")
_WHY = {
    "missing": Text("not in the folder", "no está en la carpeta"),
    "key": Text("its key is not in documents-key", "su clave no está en documents-key"),
}
_SWEPT = Text(
    "Left behind by a crash and taken away: {n}.", "Restos de una interrupción, retirados: {n}."
)
_STRANGE = Text(
    "In the folder of documents, and none of ours: {names}",
    "En la carpeta de documentos, y ajenos: {names}",
)
_WHAT_NOW = Text(
    "Put these files back from a backup; their rows say what they must be.",
    "Reponga estos archivos desde un respaldo; sus registros dicen cómo deben ser.",
)
_RESUMED = Text(
    "A change of key that was cut short was finished.",
    "Se terminó un cambio de clave que había quedado a medias.",
)
_ROTATED = Text(
    "Sealed anew: {n} files, with the key {key}.",
    "Sellados de nuevo: {n} archivos, con la clave {key}.",
)
_BACKUP = Text(
    "Make a backup of documents-key now; an older one no longer opens the documents.",
    "Respalde ahora documents-key; un respaldo anterior ya no abre los documentos.",
)
