"""A regular expression made weaker, so that an engine without lookaround can run it first.

What is left out (lookaround, upper bounds) only ever rules matches out: whatever the strict one
matches, the weak one matches. Where nothing had to be left out the two answer alike on plain ASCII.
The weak form is written for the Rust engine of Polars, which is fast and cannot look around.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_LOOK = ("(?!", "(?=", "(?<!", "(?<=")
_BOUND = re.compile(r"\{(\d*),(\d+)\}")
_FEW = 200
"""Repetitions up to so many are kept: more make the automaton large."""
_PLAIN = {
    r"\b": r"(?-u:\b)",
    r"\S": r"[^ \t\n\r\x0b\x0c]",
    r"\w": r"[0-9A-Za-z_]",
    r"\d": r"[0-9]",
    r"\s": r"[ \t\n\r\x0b\x0c]",
}
"""Rust means Unicode by these; here they are ASCII, which also compiles faster."""
_IN_CLASS = {r"\w": "0-9A-Za-z_", r"\d": "0-9", r"\s": r" \t\n\r\x0b\x0c"}


@dataclass(frozen=True, slots=True)
class Relaxed:
    """A weak form."""

    regex: str
    exact: bool
    """Whether it answers as the strict one does on texts of plain ASCII."""


def relaxed(regex: str) -> Relaxed:
    """The weak form of *regex*, which is read without regard to case and in ASCII."""
    out: list[str] = []
    exact = True
    at = 0
    while at < len(regex):
        if regex.startswith(_LOOK, at):
            at = _closing(regex, at) + 1
            exact = False
            continue
        letter = regex[at]
        if letter == "\\":
            pair = regex[at : at + 2]
            out.append(_PLAIN.get(pair, pair))
            at += 2
        elif letter == "[":
            end = _class_end(regex, at)
            out.append(re.sub(r"\\.", lambda m: _IN_CLASS.get(m.group(), m.group()), regex[at:end]))
            at = end
        elif letter == "$":
            out.append(r"(?:\n?$)")
            exact = False
            at += 1
        elif letter == "{" and (bound := _BOUND.match(regex, at)):
            few = int(bound.group(2)) <= _FEW
            out.append(bound.group() if few else f"{{{bound.group(1) or 0},}}")
            exact = exact and few
            at = bound.end()
        else:
            out.append(letter)
            at += 1
    return Relaxed("(?i)" + "".join(out), exact)


def _closing(regex: str, opening: int) -> int:
    """The place of the bracket that closes the one at *opening*."""
    depth = 0
    at = opening
    while at < len(regex):
        letter = regex[at]
        if letter == "\\":
            at += 1
        elif letter == "[":
            at = _class_end(regex, at) - 1
        elif letter == "(":
            depth += 1
        elif letter == ")":
            depth -= 1
            if not depth:
                return at
        at += 1
    raise ValueError(f"no closing bracket in {regex!r}")


def _class_end(regex: str, opening: int) -> int:
    """The place after the class of letters that begins at *opening*."""
    at = opening + 1
    if regex.startswith("^", at):
        at += 1
    if regex.startswith("]", at):
        at += 1
    while regex[at] != "]":
        at += 2 if regex[at] == "\\" else 1
    return at + 1
