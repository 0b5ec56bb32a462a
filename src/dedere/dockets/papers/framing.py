"""Frames: which lexical fields, met together, tell of a harm though no single word does.

A frame names its parts. The first, its head, stands in the sentence itself; the others stand near
it there, or, where the frame *spreads*, in the sentence before or after. Each further sign adds a
little. What only a frame saw is never sure: a person looks at it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from dedere.dockets.own_data import parsed
from dedere.dockets.papers.lexicon import Spans, lexicon

MOST = 0.78
"""No frame is surer than this, however many signs there are."""
SIGN, FAR_SIGN = 0.05, 0.03
"""What a further sign adds in the sentence, and in a neighbor."""
LONGEST_ENTRY = 100
"""Characters that the words of one entry may cover."""
WITHIN = 170
"""Characters between the head and another part in one sentence."""
_KEYS = frozenset(
    [
        "name",
        "kind",
        "parts",
        "more",
        "unless",
        "spread",
        "within",
        "weight",
        "example",
        "counter_example",
    ]
)
_FOLDER = files(__package__).joinpath("data")


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame."""

    name: str
    kind: str
    parts: tuple[tuple[str, ...], ...]
    """Each part: the fields of which one must be met; the first is the head."""
    more: tuple[str, ...]
    unless: tuple[str, ...]
    spread: bool
    within: int
    weight: float
    example: str
    counter_example: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a sentence that tell of a harm: by a pattern or by a frame."""

    name: str
    kind: str
    start: int
    end: int
    confidence: float
    head: tuple[int, int]
    """The words by which it is judged what takes it back: the head of a frame."""


def hits(own: Spans, around: Sequence[Spans]) -> Iterator[Hit]:
    """The frames that are met in a sentence with the fields *own*, its neighbors' *around*."""
    for frame in frames():
        if any(field in own for field in frame.unless):
            continue
        if not any(field in own for field in frame.parts[0]):
            continue
        parts = [_places(own, part) for part in frame.parts]
        beside = [
            frame.spread and any(field in one for field in part for one in around)
            for part in frame.parts
        ]
        if not all(places or near for places, near in zip(parts, beside, strict=True)):
            continue
        beyond = -1
        for head in parts[0]:
            if head[0] < beyond:
                continue  # Inside of the hit before, with which it would be merged.
            span = _spanned(frame.within, head, parts, beside)
            if span is None:
                continue
            beyond = span[1]
            signs = sum(SIGN for field in frame.more if field in own)
            signs += sum(
                FAR_SIGN
                for field in frame.more
                if field not in own and any(field in one for one in around)
            )
            signs += SIGN * any(one[0] >= head[1] or one[1] <= head[0] for one in parts[0])
            yield Hit(frame.name, frame.kind, *span, min(frame.weight + signs, MOST), head)


def _places(spans: Spans, part: Sequence[str]) -> list[tuple[int, int]]:
    return sorted(span for field in part for span in spans.get(field, ()))


def _spanned(
    within: int,
    head: tuple[int, int],
    parts: Sequence[list[tuple[int, int]]],
    beside: Sequence[bool],
) -> tuple[int, int] | None:
    used = [head]
    for places, near in zip(parts[1:], beside[1:], strict=True):
        best: tuple[int, tuple[int, int]] | None = None
        first = bisect_left(places, (head[0] - within - LONGEST_ENTRY, 0))
        for span in places[first:]:
            if span[0] > head[1] + within:
                break
            if any(span[0] < b and a < span[1] for a, b in used):
                continue
            away = max(span[0] - head[1], head[0] - span[1], 0)
            if away <= within and (best is None or away < best[0]):
                best = (away, span)
        if best is not None:
            used.append(best[1])
        elif not near:
            return None
    return min(a for a, _ in used), max(b for _, b in used)


@cache
def frames() -> tuple[Frame, ...]:
    """The frames of the project.

    Raises:
        ValueError: a frame with a key or a field that nobody knows, or a name twice.
    """
    data = parsed(_FOLDER.joinpath("frames.yaml").read_text("utf-8"))
    read = tuple(_frame(one) for one in data["frames"])
    names = [one.name for one in read]
    if len(set(names)) != len(names):
        raise ValueError("a frame's name stands twice")
    return read


def _frame(data: dict[str, Any]) -> Frame:
    odd = set(data) - _KEYS
    parts = tuple(tuple(part.split("|")) for part in data["parts"])
    more, unless = tuple(data.get("more", ())), tuple(data.get("unless", ()))
    unknown = {field for part in (*parts, more, unless) for field in part} - lexicon().fields
    if odd or unknown:
        raise ValueError(f"{data.get('name')}: {sorted(odd | unknown)}")
    return Frame(
        data["name"],
        data["kind"],
        parts,
        more,
        unless,
        bool(data.get("spread", False)),
        int(data.get("within", WITHIN)),
        float(data["weight"]),
        data["example"],
        data["counter_example"],
    )
