"""What can be wrong with a file of a docket, in words for the person who must decide about it."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.dockets.model import Problem, Severity

_REFUSED: dict[str, Text] = {
    "missing": Text("There is no such file.", "No existe tal archivo."),
    "unreadable": Text("The file cannot be read: {why}.", "No se puede leer el archivo: {why}."),
    "not_a_file": Text("This is no file and no folder.", "Esto no es un archivo ni una carpeta."),
    "too_large": Text(
        "The file has {size} MB; more than {limit} MB is not read: no docket is so long.",
        "El archivo tiene {size} MB; no se lee más de {limit} MB: ningún registro es tan largo.",
    ),
    "empty": Text("The file is empty.", "El archivo está vacío."),
    "our_mistake": Text(
        "The docket was read, but no coding could be proposed, by a mistake of this program "
        "({why}). Please report it.",
        "El expediente se leyó, pero no se pudo proponer su codificación, por un error de este "
        "programa ({why}). Por favor, infórmelo.",
    ),
    "bad_archive": Text(
        "The ZIP file is broken or is no ZIP file: {why}.",
        "El archivo ZIP está dañado o no es un ZIP: {why}.",
    ),
    "too_many_members": Text(
        "The ZIP file has more than {limit} files; the rest was not read.",
        "El archivo ZIP tiene más de {limit} archivos; el resto no se leyó.",
    ),
    "swollen_member": Text(
        "Unpacked, this file would be {times} times as large; that is how ZIP bombs are built.",
        "Descomprimido, este archivo sería {times} veces más grande, como las bombas ZIP.",
    ),
    "unsafe_path": Text(
        "The name of this file in the ZIP leads out of it.",
        "El nombre de este archivo dentro del ZIP apunta fuera de él.",
    ),
    "locked_member": Text(
        "This file in the ZIP is locked with a password.",
        "Este archivo dentro del ZIP está protegido con contraseña.",
    ),
    "nested_archive": Text(
        "This is an archive inside an archive; unpack it first.",
        "Es un archivo comprimido dentro de otro; descomprímalo antes.",
    ),
    "pdf": Text(
        "This is a PDF. Dockets are read as the web page (HTML) that PACER shows.",
        "Es un PDF. Los registros se leen como la página web (HTML) que muestra PACER.",
    ),
    "not_text": Text(
        "This is no text: a picture, a program or a damaged file.",
        "Esto no es texto: es una imagen, un programa o un archivo dañado.",
    ),
    "not_a_docket": Text(
        "This is no docket, and nothing in it says what it is.",
        "Esto no es un registro de actuaciones, y nada en él dice qué es.",
    ),
    "login_page": Text(
        "This is the page on which one logs in to PACER, saved instead of a docket.",
        "Es la página de acceso a PACER, guardada en lugar de un registro.",
    ),
    "receipt_page": Text(
        "This is the page on which PACER asks whether to go on, saved before the docket came.",
        "Es la página en que PACER pregunta si continuar, guardada antes del registro.",
    ),
    "no_such_case": Text(
        "PACER answered that it has no such case, or does not show it.",
        "PACER respondió que no tiene tal caso o que no lo muestra.",
    ),
    "query_page": Text(
        "This is a page of PACER for searching or about a case, without the docket's entries.",
        "Es una página de PACER para buscar o sobre un caso, sin las actuaciones.",
    ),
    "bankruptcy_docket": Text(
        "This is a docket of a bankruptcy court.", "Es un registro de un tribunal de quiebras."
    ),
    "appellate_docket": Text(
        "This is a docket of a court of appeals; its layout is another one and it charges nobody.",
        "Es un registro de un tribunal de apelaciones; su formato es otro y no acusa a nadie.",
    ),
    "civil_docket": Text(
        "This is a civil docket ({number}); it charges nobody.",
        "Es un registro civil ({number}); no acusa a nadie.",
    ),
    "broken_json": Text(
        "This looks like JSON and cannot be read as such: {why}.",
        "Parece JSON y no se puede leer como tal: {why}.",
    ),
    "broken_xml": Text(
        "This looks like the XML of RECAP and cannot be read as such.",
        "Parece el XML de RECAP y no se puede leer como tal.",
    ),
    "foreign_json": Text(
        "This JSON is none that CourtListener gives for dockets, entries or parties.",
        "Este JSON no es de los que da CourtListener para registros, actuaciones o partes.",
    ),
    "foreign_csv": Text(
        "This table has none of the columns of CourtListener's dockets, entries or parties.",
        "Esta tabla no tiene las columnas de registros, actuaciones o partes de CourtListener.",
    ),
    "without_docket": Text(
        "These are entries or parties of docket {number}; the docket itself is in no file given.",
        "Son actuaciones o partes del registro {number}; el registro mismo no está aquí.",
    ),
    "failed": Text(
        "Reading failed in a way that nobody foresaw: {why}.",
        "La lectura falló de un modo que nadie previó: {why}.",
    ),
}

_MENDED: dict[str, Text] = {
    "scripts_removed": Text(
        "A program of the browser had put itself into the page; the page was read without it.",
        "Un programa del navegador se había metido en la página; se leyó sin él.",
    ),
    "library_failed": Text(
        "The usual reader gave nothing for this page; it was read from the page itself.",
        "El lector habitual no dio nada para esta página; se leyó de la página misma.",
    ),
    "rows_recovered": Text(
        "{count} entries without a date or with an unusual number had been skipped; they were "
        "read from the page.",
        "Se habían saltado {count} actuaciones sin fecha o con número inusual; se leyeron de la "
        "página.",
    ),
    "counts_moved": Text(
        "The counts stood under {wrong} after reading; on the page they are those of {right}.",
        "Tras la lectura los cargos quedaron bajo {wrong}; en la página son de {right}.",
    ),
    "counts_recovered": Text(
        "{count} counts of {name} had been lost in reading; they were read from the page.",
        "Se habían perdido {count} cargos de {name} en la lectura; se leyeron de la página.",
    ),
    "party_twice": Text(
        "{name} is printed twice; one of the two was dropped.",
        "{name} aparece impreso dos veces; se quitó uno de los dos.",
    ),
}

_DOUBTFUL: dict[str, Text] = {
    "court_unknown": Text(
        "Nothing says from which court this is; say it with --court.",
        "Nada dice de qué tribunal es; indíquelo con --court.",
    ),
    "court_not_district": Text(
        "The court {court} is none of the 94 district courts.",
        "El tribunal {court} no es ninguno de los 94 tribunales de distrito.",
    ),
    "court_contradicts": Text(
        "The heading names the court {heading}, the addresses lead to {addresses}.",
        "El encabezado nombra el tribunal {heading}; las direcciones llevan a {addresses}.",
    ),
    "number_unknown": Text(
        "No case number is printed where it should stand.",
        "No hay número de caso impreso donde debería estar.",
    ),
    "civil_docket": Text(
        "This is a civil docket ({number}). It is read because it speaks of extradition or of "
        "habeas corpus.",
        "Es un registro civil ({number}). Se lee porque habla de extradición o de habeas corpus.",
    ),
    "cut_off": Text(
        "The page ends before its end; later entries may be missing.",
        "La página termina antes de su final; pueden faltar actuaciones posteriores.",
    ),
    "rows_differ": Text(
        "The page has {rows} rows and {read} entries were read from them.",
        "La página tiene {rows} filas y de ellas se leyeron {read} actuaciones.",
    ),
    "dates_unread": Text(
        "{count} entries carry a date that is no date.",
        "{count} actuaciones llevan una fecha que no es fecha.",
    ),
    "counts_differ": Text(
        "{count} counts that the usual reader found are not where counts stand on the page.",
        "{count} cargos que halló el lector habitual no están donde la página pone los cargos.",
    ),
    "counts_unclear": Text(
        "Counts stand under {name}, who is no defendant on the page.",
        "Hay cargos bajo {name}, que en la página no es acusado.",
    ),
    "same_name": Text(
        "Two defendants are named {name}; only the number tells them apart.",
        "Dos acusados se llaman {name}; solo el número los distingue.",
    ),
    "out_of_order": Text(
        "The entries do not stand in the order of their dates.",
        "Las actuaciones no están en el orden de sus fechas.",
    ),
    "mixed_encodings": Text(
        "The file mixes two encodings; letters with accents may be wrong.",
        "El archivo mezcla dos codificaciones; las letras con acento pueden estar mal.",
    ),
    "words_replaced": Text(
        "A program of the browser that replaces words was at work; names may be wrong.",
        "Actuó un programa del navegador que sustituye palabras; los nombres pueden estar mal.",
    ),
    "blocked": Text(
        "CourtListener hides this docket from search engines at somebody's request; take care "
        "with names.",
        "CourtListener oculta este registro a los buscadores a petición de alguien; cuide los "
        "nombres.",
    ),
    "merged": Text(
        "{count} dockets with the number {number} were joined.",
        "Se unieron {count} registros con el número {number}.",
    ),
    "rows_without_docket": Text(
        "{count} rows belong to no docket among these files.",
        "{count} filas no pertenecen a ningún registro de estos archivos.",
    ),
    "civil_rows": Text(
        "{count} dockets of this table are not criminal and were left out.",
        "{count} registros de esta tabla no son penales y se dejaron fuera.",
    ),
    "broken_lines": Text("{count} lines could not be read.", "No se pudieron leer {count} líneas."),
}

_BY_SEVERITY = {
    Severity.REFUSED: _REFUSED,
    Severity.MENDED: _MENDED,
    Severity.DOUBTFUL: _DOUBTFUL,
}


def refused(kind: str, **parts: object) -> Problem:
    """Nothing could be read, and why."""
    return _make(Severity.REFUSED, kind, parts)


def mended(kind: str, **parts: object) -> Problem:
    """Something was lost, and was read from the original."""
    return _make(Severity.MENDED, kind, parts)


def doubtful(kind: str, **parts: object) -> Problem:
    """It was read, and may be wrong or not all."""
    return _make(Severity.DOUBTFUL, kind, parts)


def kinds() -> dict[str, tuple[Severity, ...]]:
    """All kinds of problems, with the severities that each can have."""
    found: dict[str, tuple[Severity, ...]] = {}
    for severity, texts in _BY_SEVERITY.items():
        for kind in texts:
            found[kind] = (*found.get(kind, ()), severity)
    return found


def _make(severity: Severity, kind: str, parts: dict[str, object]) -> Problem:
    return Problem(kind, severity, _BY_SEVERITY[severity][kind].format(**parts))
