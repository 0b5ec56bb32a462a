"""What cannot be right in a sentence, however well it is written: found once all is read."""

from __future__ import annotations

from collections.abc import Iterable

from dedere.bilingual import Text
from dedere.casefile.reading import Node
from dedere.casefile.shapes import Reader, there_are
from dedere.transfers.time.sentence import Length, Part, Sentence


def check(sentence: Sentence, root: Node, to: Reader) -> None:
    """Note what contradicts itself, each at the entry that it is about."""
    parts = {part.id: part for part in sentence.parts}
    for part in sentence.parts:
        _check_part(part, parts, sentence, to)
    if not any(True for problem in to.problems.found):
        _check_circles(parts, to)
    if not to.problems.found and sentence.imposed_on is not None:
        offenses = [one.offense_on for one in sentence.parts if one.offense_on is not None]
        if any(day.earliest > sentence.imposed_on.latest for day in offenses):
            to.say(
                root,
                Text(
                    "an offense is dated after the day on which the sentence was imposed.",
                    "un delito tiene fecha posterior al día en que se impuso la pena.",
                ),
                Text("Check the two dates.", "Revise las dos fechas."),
            )


def _check_part(part: Part, parts: dict[str, Part], sentence: Sentence, to: Reader) -> None:
    node = to.ids[part.id]
    for id in part.after:
        if id not in parts or id == part.id:
            others = [known for known in parts if known != part.id]
            to.say(
                node,
                Text(
                    f"part {part.id} stands after '{id}', which is no other part.",
                    f"la parte {part.id} sigue a «{id}», que no es otra parte.",
                ),
                there_are(others, id),
            )
    if part.runs != "consecutive" and (part.after or part.overlap != Length()):
        to.say(
            node,
            Text(
                f"part {part.id} says after which it stands, but not `runs: consecutive`.",
                f"la parte {part.id} dice a cuál sigue, pero no `runs: consecutive`.",
            ),
            Text("Write `runs: consecutive`.", "Escriba `runs: consecutive`."),
        )
    if part.least is not None and part.most is not None and _about(part.least) > _about(part.most):
        to.say(
            node,
            Text(
                f"the least length of part {part.id} is longer than its most.",
                f"la duración mínima de la parte {part.id} supera a la máxima.",
            ),
            Text("Check the two lengths.", "Revise las dos duraciones."),
        )
    if part.starts_on is not None and part.starts_on.earliest < sentence.starts_on.earliest:
        to.say(
            node,
            Text(
                f"part {part.id} begins before the sentence does.",
                f"la parte {part.id} empieza antes que la pena.",
            ),
            Text(
                "The sentence starts with the first of its parts.",
                "La pena empieza con la primera de sus partes.",
            ),
        )


def _about(length: Length) -> float:
    """A length in days, near enough to tell the longer from the shorter."""
    return length.in_months * 30.44 + length.days


def _check_circles(parts: dict[str, Part], to: Reader) -> None:
    for id, part in parts.items():
        if id in _reached(part.after, parts):
            to.say(
                to.ids[id],
                Text(
                    f"part {id} stands after parts that stand after it.",
                    f"la parte {id} sigue a partes que la siguen a ella.",
                ),
                Text("Take out one `after`.", "Quite un `after`."),
            )


def _reached(ids: Iterable[str], parts: dict[str, Part]) -> set[str]:
    found: set[str] = set()
    todo = list(ids)
    while todo:
        id = todo.pop()
        if id not in found:
            found.add(id)
            todo.extend(parts[id].after)
    return found
