"""The letter of a request before words, where a case has several requests."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.pen import add


def write(place: ET.Element, words: str, letter: str) -> None:
    """Words, with the letter of the request before them in bold."""
    if letter and words.startswith(letter):
        add(place, "tspan", "tl-letter", letter).tail = words.removeprefix(letter)
    else:
        place.text = words
