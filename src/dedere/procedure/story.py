"""A history that should not be possible, told so that a person can follow it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from dedere.bilingual import Text, same
from dedere.procedure.explore import Explored, after, enabled_bits, first_state, normal
from dedere.procedure.graph import Step
from dedere.procedure.layout import Action, System


@dataclass(frozen=True)
class Told:
    """A step of a story, and in which instance of what it is taken."""

    step: Step
    place: tuple[tuple[Text, int], ...]
    """The processes and the numbers of their instances, from the outermost; from 1."""
    opens: int | None
    """The number of the instance that it begins, from 1."""
    text: Text

    @property
    def path(self) -> tuple[str, ...]:
        """The names of the instances down to it, as `literal` has them."""
        return tuple(str(number) for _, number in self.place)


@dataclass(frozen=True)
class Story:
    """How a state is reached, and what is possible in it."""

    moves: tuple[Told, ...]
    possible: tuple[Told, ...]
    without: tuple[Text, ...]
    """The guards that do not hold in this story."""
    abstract: bool = False
    """Whether it is a story of the abstraction, for which no history was found."""

    def tell(self, lang: str) -> str:
        """The story in one language, a line for each step."""
        lines = [_ABSTRACT.in_(lang)] if self.abstract else []
        lines += [text.in_(lang) for text in self.without]
        lines += [f"{n}. {move.text.in_(lang)}" for n, move in enumerate(self.moves, 1)]
        if not self.moves:
            lines.append(_AT_ONCE.in_(lang))
        lines.append((_POSSIBLE if self.possible else _NOTHING).in_(lang))
        lines += [f"   - {move.text.in_(lang)}" for move in self.possible]
        return "\n".join(lines)


_ABSTRACT = Text(
    "Not proven. No history of few instances shows it; the abstraction, in which other instances "
    "may do more than they can, allows this:",
    "No está probado. Ninguna historia de pocas instancias lo muestra; la abstracción, en la que "
    "otras instancias pueden hacer más de lo que pueden, permite esto:",
)
_ANOTHER = Text("(another)", "(otra instancia)")
_AT_ONCE = Text("Before any step:", "Antes de cualquier paso:")
_POSSIBLE = Text("Then this is possible:", "Entonces es posible:")
_NOTHING = Text("Then nothing is possible any more.", "Entonces ya nada es posible.")
_NOT_SO = Text(
    "In a case in which this is not so: {text}.", "En un asunto en que no ocurre: {text}."
)


def story_of(system: System, found: Explored, state: int, about: Collection[Step] = ()) -> Story:
    """The way to a state, with the instances named as the story goes.

    The states found stand for others that are like them, so the steps are taken again from the
    start, and each time one is taken that leads to a state like the next on the way. *about* are
    the steps that should not be possible at its end; where there are none, all are told.
    """
    marks = first_state(system)
    moves: list[Told] = []
    for target in (found.marks(number) for number in found.way_to(state)[1:]):
        for action in enabled_bits(system, marks)[1]:
            reached = after(system, marks, action)
            if normal(system, reached) == target:
                moves.append(told(system, action))
                marks = reached
                break
    last = enabled_bits(system, marks)[1]
    possible = [told(system, action) for action in last if not about or action.step in about]
    guards = dict.fromkeys(step.where for _, step in system.away if step.where)
    without = tuple(_NOT_SO.format(text=guard.text) for guard in guards)
    return Story(tuple(moves), tuple(possible), without)


def told(system: System, action: Action) -> Told:
    """An action in words."""
    step = action.step
    slots = [*action.slot.line[1:], *([action.opens] if action.opens else [])]
    place = tuple((slot.process.title, slot.number + 1) for slot in action.slot.line[1:])
    opens = action.opens.number + 1 if action.opens else None
    cited = [system.graph.library.provision(law).citation for law in step.law]
    numbers = [(_ANOTHER if slot.rest else same(str(slot.number + 1))) for slot in slots]
    names = [slot.process.title for slot in slots]
    where = [f"{name.en} {n.en}" for name, n in zip(names, numbers, strict=True)]
    donde = [f"{name.es} {n.es}" for name, n in zip(names, numbers, strict=True)]
    law = Text("; ".join(one.en for one in cited), "; ".join(one.es for one in cited))
    text = Text("{where}{title} ({law})", "{donde}{title} ({law})").format(
        where="".join(f"[{one}] " for one in where),
        donde="".join(f"[{one}] " for one in donde),
        title=step.title,
        law=law,
    )
    return Told(step, place, opens, text)
