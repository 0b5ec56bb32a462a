"""What is refused in coding. No message tells of what another coder wrote."""

from __future__ import annotations

from collections.abc import Iterable

from dedere.bilingual import Text
from dedere.errors import DedereError


class CodingError(DedereError):
    """Something that cannot be coded so. Nothing was written."""


class ProofNeededError(CodingError):
    """Whoever codes proves who he is with the key of his name."""

    def __init__(self) -> None:
        super().__init__(
            Text("Who codes here is not proven.", "No consta quién codifica aquí."),
            Text(
                "Give the key of your name; a name that has none gets one first.",
                "Dé la clave de su nombre; un nombre que no tiene recibe una primero.",
            ),
        )


class TakenError(CodingError):
    """Two others code this defendant already."""

    def __init__(self, names: Iterable[str]) -> None:
        who = list(names)
        super().__init__(
            Text(
                f"Two people code this defendant already: {' and '.join(who)}.",
                f"Dos personas codifican ya a este acusado: {' y '.join(who)}.",
            ),
            Text(
                "Each defendant is coded by two; choose another from the queue.",
                "A cada acusado lo codifican dos; elija otro de la lista.",
            ),
        )


class NotYoursError(CodingError):
    """A coding of somebody else's."""

    def __init__(self) -> None:
        super().__init__(
            Text("This coding is not yours.", "Esta codificación no es suya."),
            Text("Begin your own.", "Empiece la suya."),
        )


class NotOpenError(CodingError):
    """Two codings that may not be read yet."""

    def __init__(self) -> None:
        super().__init__(
            Text(
                "The two codings of this defendant cannot be read yet.",
                "Las dos codificaciones de este acusado aún no se pueden leer.",
            ),
            Text(
                "They open when both coders have finished.",
                "Se abren cuando ambas personas hayan terminado.",
            ),
        )


class NotAllCodedError(CodingError):
    """A coding that leaves variables out; *variables* names them to its coder."""

    def __init__(self, variables: Iterable[str]) -> None:
        self.variables = tuple(variables)
        listed = ", ".join(self.variables)
        super().__init__(
            Text(f"Not coded yet: {listed}.", f"Aún sin codificar: {listed}."),
            Text(
                "Code them, say why there is no value, or finish without them.",
                "Codifíquelas, diga por qué no hay valor, o termine sin ellas.",
            ),
        )
