"""A procedure, checked: each relation led back to steps, each provision found in the law.

Groups and periods are gone here; what is left are steps and *arrows* between two of them. A period
is four plain arrows, so that whoever executes the graph needs no idea of time:

- a condition ``e`` → ``f`` with a delay that ends in ``l``: the condition; ``e`` makes ``l`` due
  (the clock runs), ``l`` is a milestone of ``f`` (not while the clock runs). What shuts ``e`` out
  or brings it back does the same to ``l``: a condition holds nothing back while its step is out.
  (Not where ``l`` ends the delays of several steps: there it counts until it comes.)
- a response ``e`` → ``f`` with a deadline that ends in ``l``: the response; ``e`` makes ``l`` due
  and brings it in, ``f`` shuts it out (the clock stops), and so does what shuts ``f`` out. ``l`` is
  out until ``e`` is taken, and what brings ``f`` back does not start a clock.

A step that shuts itself out when it is taken (``once``) does not stop the delay that it started.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from dedere.bilingual import Text
from dedere.errors import LawError, NotKnownError
from dedere.law import load
from dedere.law.language.library import Library
from dedere.procedure.graph import Group, Kind, Procedure, Process, Relation, Step


class Arrow(NamedTuple):
    """A relation between two steps, and the declared relation that it comes from."""

    kind: Kind
    source: Step
    target: Step
    others: bool
    relation: Relation


@dataclass(frozen=True, eq=False)
class Graph:
    """The steps and arrows of a checked procedure."""

    procedure: Procedure
    library: Library = field(repr=False)
    relations: tuple[Relation, ...] = field(repr=False)
    arrows: tuple[Arrow, ...] = field(repr=False)

    @cached_property
    def processes(self) -> tuple[Process, ...]:
        """The whole first, each process after the one that it is in."""
        return tuple(self.procedure.processes)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """All steps, process by process."""
        return tuple(step for process in self.processes for step in process.own)

    @cached_property
    def by_id(self) -> dict[str, Step]:
        """The steps by name."""
        return {step.id: step for step in self.steps}

    @cached_property
    def into(self) -> dict[Step, tuple[Arrow, ...]]:
        """By step, the arrows that lead to it."""
        found: dict[Step, list[Arrow]] = {step: [] for step in self.steps}
        for arrow in self.arrows:
            found[arrow.target].append(arrow)
        return {step: tuple(arrows) for step, arrows in found.items()}

    @cached_property
    def out_of(self) -> dict[Step, tuple[Arrow, ...]]:
        """By step, the arrows that lead from it."""
        found: dict[Step, list[Arrow]] = {step: [] for step in self.steps}
        for arrow in self.arrows:
            found[arrow.source].append(arrow)
        return {step: tuple(arrows) for step, arrows in found.items()}

    @cached_property
    def stopped_at_first(self) -> frozenset[Step]:
        """The ends of deadlines, which are out until something starts their clock."""
        return frozenset(
            relation.lapse
            for relation in self.procedure.relations
            if relation.lapse and relation.kind is Kind.RESPONSE
        )

    def begins_included(self, step: Step) -> bool:
        """Whether a step is included when its process begins."""
        return step.included and step not in self.stopped_at_first

    def without(self, *removed: Relation) -> Graph:
        """The same procedure with some relations taken away, to see whether it is still safe."""
        left = tuple(relation for relation in self.relations if relation not in removed)
        return Graph(self.procedure, self.library, left, tuple(_arrows(self.procedure, left)))


def shared(one: Process, other: Process) -> Process:
    """The nearest process that both are or are in."""
    pairs = zip(one.line, other.line, strict=False)
    return [left for left, right in pairs if left is right][-1]


def check(procedure: Procedure, library: Library | None = None) -> Graph:
    """Check what was declared, and lead it back to steps and arrows.

    Raises:
        LawError: naming both places, where the declaration contradicts itself or the law.
    """
    library = library or load()
    _check_names(procedure)
    for process in procedure.processes:
        for step in process.own:
            _check_step(procedure, step, library)
        if process.above is not None and not _openers(procedure, process):
            raise LawError(f"nothing opens {process.id}", f"{procedure!r}: {process.id}")
    for group in procedure.groups:
        _check_group(procedure, group, ())
    for relation in procedure.relations:
        _check_relation(procedure, relation, library)
    _check_lapses(procedure)
    relations = tuple(procedure.relations)
    return Graph(procedure, library, relations, tuple(_arrows(procedure, relations)))


def _check_names(procedure: Procedure) -> None:
    known: dict[str, str] = {}
    parties: list[tuple[str, str]] = [
        *((step.id, f"step “{step.title}”") for one in procedure.processes for step in one.own),
        *((group.id, f"group “{group.title}”") for group in procedure.groups),
        *((one.id, f"process “{one.title}”") for one in procedure.processes if one.id),
    ]
    for id, place in parties:
        if id in known:
            raise LawError(f"two are named {id}", f"{procedure!r}: {known[id]}", place)
        known[id] = place


def _check_step(procedure: Procedure, step: Step, library: Library) -> None:
    place = f"{procedure!r}: {step.id}"
    if not step.by:
        raise LawError("a step that nobody may take", place, *step.law)
    if not step.law:
        raise LawError("a step without a provision", place)
    for law in step.law:
        _check_provision(law, place, library)
    if step.limit is not None and step.limit.rule not in library.rules:
        raise LawError(f"no rule is called {step.limit.rule}", place, f"limit {step.limit.id}")
    if step.opens is not None and step.opens.above is not step.process:
        raise LawError(f"{step.id} opens {step.opens.id}, which is not in its process", place)


def _check_provision(law: str, place: str, library: Library) -> None:
    try:
        library.provision(law)
    except NotKnownError as unknown:
        raise LawError(str(unknown), place, law) from None


def _check_group(procedure: Procedure, group: Group, inside: tuple[Group, ...]) -> None:
    place = f"{procedure!r}: group {group.id}"
    if group in inside:
        raise LawError(f"group {group.id} is in itself", place, *(one.id for one in inside))
    for member in group.members:
        party = procedure.party(member, place)
        if isinstance(party, Group):
            _check_group(procedure, party, (*inside, group))


def _check_relation(procedure: Procedure, relation: Relation, library: Library) -> None:
    place = f"{procedure!r}: {relation}"
    source = procedure.party(relation.source, place)
    target = procedure.party(relation.target, place)
    _check_provision(relation.law, place, library)
    blocks = relation.kind in (Kind.CONDITION, Kind.MILESTONE)
    if blocks and source is target and not relation.others:
        raise LawError(f"{source.id} would have to come before itself", place, source.id)
    for one in source.steps():
        for other in target.steps():
            if relation.others and (one.process is not other.process or not one.process.id):
                raise LawError(
                    "only steps of one process can be in another instance of it",
                    place,
                    f"{one.id}; {other.id}",
                )
    if relation.lapse is not None and not relation.lapse.is_lapse:
        raise LawError(f"{relation.lapse.id} is no lapse of a period", place, relation.lapse.id)


def _check_lapses(procedure: Procedure) -> None:
    used: dict[Step, Relation] = {}
    for relation in procedure.relations:
        if relation.lapse is None:
            continue
        before = used.setdefault(relation.lapse, relation)
        if before.kind is not relation.kind:
            raise LawError(
                f"{relation.lapse.id} ends a delay and a deadline", repr(before), repr(relation)
            )
    for process in procedure.processes:
        for step in process.own:
            if step.is_lapse and step not in used:
                raise LawError("a period that nothing sets off", f"{procedure!r}: {step.id}")


def _openers(procedure: Procedure, process: Process) -> list[Step]:
    return [step for one in procedure.processes for step in one.own if step.opens is process]


def _once(step: Step) -> Relation:
    why = Text("it is done only once", "se hace una sola vez")
    return Relation(Kind.EXCLUDE, step, step, step.law[0], why, None, False)


def _arrows(procedure: Procedure, relations: Iterable[Relation]) -> Iterator[Arrow]:
    """Each arrow once; the first declared relation that says it is the one that is cited."""
    relations = list(relations)
    mirrored: dict[Step, list[tuple[Kind, Step]]] = {}
    starting: dict[Step, set[Step]] = {}
    plain = [
        Arrow(Kind.EXCLUDE, step, step, False, _once(step))
        for process in procedure.processes
        for step in process.own
        if step.once
    ]
    for relation in relations:
        place = f"{procedure!r}: {relation}"
        for source in procedure.party(relation.source, place).steps():
            for target in procedure.party(relation.target, place).steps():
                itself = source is target and not relation.others
                if itself and relation.source is not relation.target:
                    continue
                plain.append(Arrow(relation.kind, source, target, relation.others, relation))
                lapse = relation.lapse
                if lapse is None:
                    continue
                # A clock outside the instances is one for all of them.
                others = relation.others and lapse.process is source.process
                plain.append(Arrow(Kind.RESPONSE, source, lapse, others, relation))
                starting.setdefault(lapse, set()).add(source)
                if relation.kind is Kind.CONDITION:
                    plain.append(Arrow(Kind.MILESTONE, lapse, target, others, relation))
                    for kind in (Kind.EXCLUDE, Kind.INCLUDE):
                        mirrored.setdefault(source, []).append((kind, lapse))
                else:
                    plain.append(Arrow(Kind.INCLUDE, source, lapse, others, relation))
                    plain.append(Arrow(Kind.EXCLUDE, target, lapse, others, relation))
                    mirrored.setdefault(target, []).append((Kind.EXCLUDE, lapse))
    deadlines = {one.lapse for one in relations if one.kind is Kind.RESPONSE}
    found: dict[tuple[Kind, Step, Step, bool], Arrow] = {}
    for arrow in plain:
        found.setdefault(arrow[:4], arrow)
        if arrow.source is arrow.target:
            continue
        for kind, lapse in mirrored.get(arrow.target, ()):
            apart = arrow.others and lapse.process is not arrow.source.process
            if (
                kind is arrow.kind
                and not apart
                and (lapse in deadlines or len(starting[lapse]) == 1)
            ):
                copy = Arrow(kind, arrow.source, lapse, arrow.others, arrow.relation)
                found.setdefault(copy[:4], copy)
    yield from found.values()
