"""What the store refuses."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.errors import DedereError


class NotAllowedError(DedereError):
    """Someone who may not write tried to."""

    def __init__(self, found: Text | None = None) -> None:
        super().__init__(
            found or Text("You may not write here.", "Usted no puede escribir aquí."),
            None
            if found
            else Text(
                "Give your name first, or ask those whose case it is.",
                "Indique primero su nombre, o pídalo a quienes llevan el asunto.",
            ),
        )
