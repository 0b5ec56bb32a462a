"""What is said of a change of an entry, in both languages."""

from __future__ import annotations

from dedere.bilingual import Text

NUMBERED_ENTRY = Text("entry {number}", "el asiento {number}")
DAY_ENTRY = Text("the entry of {day} without a number", "el asiento sin número del {day}")
BARE_ENTRY = Text("an entry without number and day", "un asiento sin número ni fecha")
ADDED = Text("New: {entry}.", "Nuevo: {entry}.")
SURFACED = Text(
    "New: {entry}. It stands before the end of the older copy, which did not show it: it was "
    "entered late or could not be seen then.",
    "Nuevo: {entry}. Está antes del final de la copia anterior, que no lo mostraba: se registró "
    "tarde o entonces no se podía ver.",
)
GONE = Text(
    "Gone: {entry}. The newer copy should show it and does not; it does not say why.",
    "Ya no aparece: {entry}. La copia nueva debería mostrarlo y no dice por qué falta.",
)
EDITED = Text("Reads otherwise: {entry}.", "Dice otra cosa: {entry}.")
NOTED = Text(
    "The clerk's note at the end is another: {entry}.",
    "La nota final de la secretaría es otra: {entry}.",
)
DATED = Text("Filed on {after}, before {before}: {entry}.", "Del {after}, antes {before}: {entry}.")
NUMBER_GIVEN = Text(
    "The entry of {day} has a number now: {number}.",
    "El asiento del {day} ya tiene número: {number}.",
)
NUMBER_TAKEN = Text("Entry {number} has no number now.", "El asiento {number} ya no lleva número.")
NUMBER_OTHER = Text("Entry {before} is now {after}.", "El asiento {before} ahora es {after}.")
SEALED = Text("Sealed now: {entry}.", "Ahora reservado: {entry}.")
UNSEALED = Text("No longer sealed: {entry}.", "Ya no reservado: {entry}.")
PAPER_NEW = Text("New paper at {entry}: {paper}.", "Papel nuevo en {entry}: {paper}.")
PAPER_GONE = Text("Paper gone from {entry}: {paper}.", "Papel que ya no está en {entry}: {paper}.")
PAPER_OPEN = Text("Can be had now, at {entry}: {paper}.", "Ya disponible, en {entry}: {paper}.")
PAPER_SEALED = Text(
    "Paper sealed now, at {entry}: {paper}.", "Papel reservado, en {entry}: {paper}."
)
PAPER_UNSEALED = Text(
    "Paper no longer sealed, at {entry}: {paper}.", "Papel ya no reservado, en {entry}: {paper}."
)
GAPS = Text(
    "Numbers since the older copy that the newer one does not show: {numbers}. They are other "
    "defendants' papers or sealed ones; the sheet does not tell which.",
    "Números posteriores a la copia anterior que la nueva no muestra: {numbers}. Son papeles de "
    "otros acusados o reservados; la hoja no dice cuál de los dos.",
)
UNSEEN = {
    "entries_before": Text(
        "Not shown before, which is no change: entries that the older copy could not show "
        "({count}).",
        "No mostrado antes, y no es un cambio: asientos que la copia anterior no podía mostrar "
        "({count}).",
    ),
    "entries_after": Text(
        "Not shown now, which is no change: entries that the newer copy does not cover ({count}).",
        "No mostrado ahora, y no es un cambio: asientos que la copia nueva no abarca ({count}).",
    ),
    "texts_before": Text(
        "Not shown before: texts of entries of which the older copy had titles alone ({count}).",
        "No mostrado antes: el texto de asientos de los que la copia anterior solo tenía el "
        "título ({count}).",
    ),
    "texts_after": Text(
        "Not shown now: texts of entries of which the newer copy has titles alone ({count}).",
        "No mostrado ahora: el texto de asientos de los que la copia nueva solo tiene el "
        "título ({count}).",
    ),
    "papers_before": Text(
        "Not shown before: papers of entries ({count}).",
        "No mostrado antes: papeles de asientos ({count}).",
    ),
    "papers_after": Text(
        "Not shown now: papers of entries ({count}).",
        "No mostrado ahora: papeles de asientos ({count}).",
    ),
}
OTHER_COURT = Text(
    "The copies are from two courts: {before} and {after}.",
    "Las copias son de dos tribunales: {before} y {after}.",
)
OTHER_NUMBER = Text(
    "The copies have two docket numbers: {before} and {after}.",
    "Las copias tienen dos números de expediente: {before} y {after}.",
)
OTHER_SHEET = Text(
    "The copies are of two sheets of the case, printed for two defendants ({before} and {after}).",
    "Las copias son de dos hojas del caso, impresas para dos acusados ({before} y {after}).",
)
WRONG_ORDER = Text(
    "The copy given as the older one was printed later ({before}) than the other ({after}).",
    "La copia dada como anterior se imprimió después ({before}) que la otra ({after}).",
)
OLD_DOUBTFUL = Text("The older copy: {why}", "La copia anterior: {why}")
NEW_DOUBTFUL = Text("The newer copy: {why}", "La copia nueva: {why}")
