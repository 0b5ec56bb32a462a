"""The flight of a group: every seat with who sits in it, and who stays, by reason."""

from dedere.pictures.group.drawing import draw
from dedere.pictures.group.flight import Cabin, Seat, Staying

__all__ = ["Cabin", "Seat", "Staying", "draw"]
