"""What can be wrong with a file of variables, in words for whoever wrote it."""

from __future__ import annotations

from collections.abc import Collection

from dedere.bilingual import Text
from dedere.errors import did_you_mean


def hint(word: str, known: Collection[str]) -> Text:
    """The nearest right word, else all of them."""
    return did_you_mean(word, known) or listed(known)


def listed(known: Collection[str]) -> Text:
    """Which there are."""
    names = ", ".join(known)
    return Text(f"There are: {names}.", f"Hay: {names}.")


def one_of(known: Collection[str]) -> Text:
    """That one of these was expected."""
    names = ", ".join(known)
    return Text(f"one of {names}", f"una de {names}")


EMPTY = Text("this file is empty.", "este archivo está vacío.")
BEGIN = Text(
    "It begins with `group:`, `title:` and `variables:`.",
    "Empieza con `group:`, `title:` y `variables:`.",
)
STRANGE = Text("there is no key {key}.", "no existe la clave {key}.")
LACKS = Text("`{key}` is missing.", "falta `{key}`.")
WRITE_IT = Text("Write `{key}:` here.", "Escriba `{key}:` aquí.")
EMPTY_LIST = Text("the list `{key}` is empty.", "la lista `{key}` está vacía.")
FILL_LIST = Text("List something, or take the key out.", "Ponga algo o quite la clave.")
BOTH = Text(
    "Write both halves: `{en: ..., es: ...}`.", "Escriba ambas mitades: `{en: ..., es: ...}`."
)
BAD_NAME = Text("{name} is no name.", "{name} no es un nombre.")
NAMES = Text(
    "Use small letters a to z, digits and _, a letter first.",
    "Use minúsculas de la a a la z, cifras y _, con una letra al principio.",
)
NO_KIND = Text("there is no kind {kind}.", "no existe la clase {kind}.")
NO_TITLE = Text("a new group needs a title.", "un grupo nuevo necesita un título.")
GIVE_TITLE = Text("Write `title: {en: ..., es: ...}`.", "Escriba `title: {en: ..., es: ...}`.")
OTHER_TITLE = Text(
    "the group '{name}' stands already under another title.",
    "el grupo «{name}» ya existe con otro título.",
)
LEAVE_TITLE = Text(
    "Take the title out, or give your group another name.",
    "Quite el título o dé otro nombre a su grupo.",
)
TAKEN = Text(
    "'{name}' has a meaning in the codebook, and no extension changes it.",
    "«{name}» ya tiene un sentido en el libro de códigos, y ninguna extensión lo cambia.",
)
OTHER_NAME = Text("Give your variable a name of its own.", "Dé a su variable un nombre propio.")
TWICE = Text("'{name}' stands on line {line} already.", "«{name}» ya está en la línea {line}.")
ONE_OF_THEM = Text("Take out one of the two, or rename it.", "Quite una de las dos o renómbrela.")
NO_CHOICE = Text(
    "'{name}' is a choice and has fewer than two values.",
    "«{name}» es una elección y tiene menos de dos valores.",
)
LIST_VALUES = Text(
    "List them under `values:`, or choose another kind.",
    "Enumérelos bajo `values:` o elija otra clase.",
)
NO_CODES = Text("'{name}' ({kind}) cannot have values.", "«{name}» ({kind}) no admite valores.")
TAKE_OUT = Text("Take them out, or make it a choice.", "Quítelos o hágala una elección (choice).")
NO_PARTS = Text("the record '{name}' has no parts.", "el registro «{name}» no tiene partes.")
PARTS = Text("'{name}' ({kind}) cannot have parts.", "«{name}» ({kind}) no admite partes.")
RECORDS_HAVE_PARTS = Text(
    "A record has parts, and only a record has.", "Un registro tiene partes, y solo un registro."
)
NO_UNIT = Text("the number '{name}' has no unit.", "el número «{name}» no tiene unidad.")
UNIT = Text("'{name}' is no number and has a unit.", "«{name}» no es número y tiene unidad.")
UNITS = Text(
    "Numbers have a unit (months, dollars), nothing else has.",
    "Los números tienen unidad (meses, dólares); nada más la tiene.",
)
HALF_FORM = Text(
    "`form` and `like` of '{name}' go together, and only with a text.",
    "`form` y `like` de «{name}» van juntos, y solo con un texto.",
)
FORM_AND_LIKE = Text(
    "Give a regular expression and a text that fits it, or neither.",
    "Dé una expresión regular y un texto que la cumpla, o ninguno.",
)
UNLIKE = Text("'{like}' does not fit the form.", "«{like}» no cumple la forma.")
MEND_ONE = Text("Mend one of the two.", "Corrija uno de los dos.")
NO_FORM = Text(
    "this is no regular expression ({why}).", "esto no es una expresión regular ({why})."
)
FORM_OF_CODE = Text(
    "'{code}' does not fit its own form, or the title names what the form has not.",
    "«{code}» no cumple su propia forma, o el título nombra lo que la forma no tiene.",
)
NO_VOCABULARY = Text(
    "there is no list '{name}', or values stand beside it.",
    "no existe la lista «{name}», o hay valores junto a ella.",
)
BRACES = Text(
    "the title of '{code}' has a brace that names nothing.",
    "el título de «{code}» tiene una llave que no nombra nada.",
)
LITTLE = Text(
    "an agreement below {lowest} is none to rely on.",
    "un acuerdo por debajo de {lowest} no basta para nada.",
)
DEMAND = Text(
    "Demand at least that, or leave the key out.", "Exija al menos eso, o quite la clave."
)
PAIRED = Text(
    "'{name}' is no list of records with these parts.",
    "«{name}» no es una lista de registros con estas partes.",
)
PAIR = Text(
    "`by` names parts that tell the rows of a list apart.",
    "`by` nombra partes que distinguen las filas de una lista.",
)
