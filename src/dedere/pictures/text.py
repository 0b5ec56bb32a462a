"""Text that can stand in a picture."""

from __future__ import annotations

import re


def clean(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return re.sub(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def cut(text: str, length: int) -> str:
    """Not longer than so many characters, with a sign where something is left out."""
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip(" ,;:.") + "…"


def plain(word: str) -> str:
    """A word of a vocabulary that has no words of its own."""
    return word.replace("_", " ")
