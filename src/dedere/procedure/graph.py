"""How a procedure is written: steps, and what each does to the others.

A procedure is not one path. It is a set of steps and of relations between them, and what no
relation forbids is possible. The relations are the five of Dynamic Condition Response graphs,
under words that let a declaration be read aloud:

| relation | written | read |
|---|---|---|
| condition | ``surrender.needs(decision, …)`` | not before the decision was taken |
| response | ``decision.makes_due(notice, …)`` | after each decision, notice is owed |
| include | ``claim.brings_in(hearing, …)`` | the claim makes a hearing possible |
| exclude | ``release.shuts_out(surrender, …)`` | after release, no surrender |
| milestone | ``surrender.waits_for(ruling, …)`` | not while a ruling is owed |

Each relation stands under a provision and has a reason in both languages, which is what a person
reads where a step is not possible. A relation to a *group* is one to each of its steps, those of
groups inside it too; a step that belongs to the group is left out of its own relation ("the rest").

**Processes in a process.** What can be there several times (a request, an offense, an amparo, an
assurance) is a process of its own, declared with ``many``. A step that ``opens`` it belongs to the
process above; each time it is taken, a new instance begins with a marking of its own. A relation
between steps of two processes holds between instances that share the nearest process above both:
an amparo's stay holds back the surrender in its own request, and the surrender waits for each
amparo there is. With ``others=True`` it holds between an instance and its siblings.

**Time.** A period is a step too, taken by nobody: the ``lapse``, when it runs out. ``needs(…,
after=lapse)`` is a condition with a delay, ``makes_due(…, within=lapse)`` a response with a
deadline. The lapse is *pending* while its clock runs and can have relations like any step: what
stops the clock, what its end makes due, and what it shuts out. How many days that is, the
catalogue knows under the name that the lapse carries.

**Guards.** A step with ``where`` is part of the procedure only where that expression about the
casefile is not false; otherwise it is as if it were excluded for good, and holds nothing back.

Nothing is checked while a procedure is being written; `checked.check` does that, once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from dedere.bilingual import Text
from dedere.errors import LawError, did_you_mean
from dedere.law.language.expressions import Expr


class Kind(StrEnum):
    """The five relations."""

    CONDITION = "condition"
    RESPONSE = "response"
    INCLUDE = "include"
    EXCLUDE = "exclude"
    MILESTONE = "milestone"

    @property
    def label(self) -> Text:
        """The relation in words."""
        return _KINDS[self]


_KINDS = {
    Kind.CONDITION: Text("must come before", "debe ocurrir antes"),
    Kind.RESPONSE: Text("becomes due", "se vuelve obligatorio"),
    Kind.INCLUDE: Text("becomes possible", "se vuelve posible"),
    Kind.EXCLUDE: Text("is shut out", "queda excluido"),
    Kind.MILESTONE: Text("must not be owed", "no debe estar pendiente"),
}


@dataclass(frozen=True, slots=True)
class Role:
    """Who may take a step. What it is called can differ from procedure to procedure."""

    id: str
    name: Text = field(compare=False)


TIME = Role("time", Text("time", "el tiempo"))
"""Who takes the steps that nobody takes: the end of a period."""


@dataclass(frozen=True, slots=True)
class Guard:
    """A condition about the casefile under which a step is part of the procedure."""

    id: str
    text: Text
    expr: Expr


@dataclass(frozen=True, slots=True)
class Limit:
    """A period by the name that the catalogue of periods gives it, and the rule that sets it."""

    id: str
    rule: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """How a record can name a step: the type of an event and, where they matter, its details.

    A detail that is empty here can be anything there. The types are those of
    `dedere.law.facts.events.EVENT_TYPES`; an event that fits several steps is the one that says
    most of it.
    """

    type: str
    subtypes: tuple[str, ...] = ()
    results: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()

    def fits(self, type: str, subtype: str | None, result: str | None, scope: str | None) -> bool:
        """Whether an event with these details is one of this step."""
        return self.type == type and all(
            not wanted or found in wanted
            for wanted, found in (
                (self.subtypes, subtype),
                (self.results, result),
                (self.scopes, scope),
            )
        )

    @property
    def says(self) -> int:
        """How many details it names: of two that fit, the one that names more."""
        return sum(map(bool, (self.subtypes, self.results, self.scopes)))


class Party:
    """A step or a group: whatever a relation can lead from or to."""

    process: Process
    name: str
    title: Text

    @property
    def id(self) -> str:
        """Its name, after those of the processes that it is in: ``amparo/ruling``."""
        return f"{self.process.id}/{self.name}" if self.process.id else self.name

    def steps(self) -> Iterator[Step]:
        """Each step that it stands for."""
        raise NotImplementedError

    def needs(
        self,
        *before: Party | str,
        law: str,
        why: Text,
        after: Step | None = None,
        others: bool = False,
    ) -> None:
        """Not before each of *before* was taken (condition); *after* a period since then."""
        self._relate(Kind.CONDITION, before, (self,), law, why, after, others)

    def waits_for(self, *owed: Party | str, law: str, why: Text, others: bool = False) -> None:
        """Not while one of *owed* is due and has not been done (milestone)."""
        self._relate(Kind.MILESTONE, owed, (self,), law, why, None, others)

    def makes_due(
        self,
        *owed: Party | str,
        law: str,
        why: Text,
        within: Step | None = None,
        others: bool = False,
    ) -> None:
        """Each time it is taken, each of *owed* is due (response), *within* a period."""
        self._relate(Kind.RESPONSE, (self,), owed, law, why, within, others)

    def shuts_out(self, *out: Party | str, law: str, why: Text, others: bool = False) -> None:
        """After it, none of *out* can be taken (exclude)."""
        self._relate(Kind.EXCLUDE, (self,), out, law, why, None, others)

    def brings_in(self, *back: Party | str, law: str, why: Text, others: bool = False) -> None:
        """After it, each of *back* belongs to the procedure again (include)."""
        self._relate(Kind.INCLUDE, (self,), back, law, why, None, others)

    def _relate(
        self,
        kind: Kind,
        sources: tuple[Party | str, ...],
        targets: tuple[Party | str, ...],
        law: str,
        why: Text,
        lapse: Step | None,
        others: bool,
    ) -> None:
        relations = self.process.procedure.relations
        for source in sources:
            for target in targets:
                relations.append(Relation(kind, source, target, law, why, lapse, others))


@dataclass(eq=False)
class Step(Party):
    """One thing that can be done, or that time does."""

    process: Process
    name: str
    title: Text
    by: tuple[Role, ...]
    law: tuple[str, ...]
    included: bool = True
    due: bool = False
    once: bool = False
    closing: bool = False
    opens: Process | None = None
    where: Guard | None = None
    limit: Limit | None = None
    event: tuple[Recorded, ...] = ()
    """The recorded events that are this step."""
    void: bool = False
    """Whether the law gives it no effect where it could not be taken: a record may have it all the
    same, and then nothing follows from it."""
    beside: bool = False
    """Whether it brings nothing on: what may happen beside the way until something shuts it out."""

    @property
    def is_lapse(self) -> bool:
        """Whether it is the end of a period."""
        return self.limit is not None

    def steps(self) -> Iterator[Step]:
        yield self

    def __repr__(self) -> str:
        return self.id


@dataclass(eq=False)
class Group(Party):
    """Steps, and groups of steps, that relations can name together."""

    process: Process
    name: str
    title: Text
    members: tuple[Party | str, ...]
    is_phase: bool = False
    """Whether it is a part of the way, to be shown as one on a map."""

    def steps(self) -> Iterator[Step]:
        procedure = self.process.procedure
        for member in self.members:
            yield from procedure.party(member, f"{procedure!r}: group {self.id}").steps()

    def __repr__(self) -> str:
        return self.id


@dataclass(frozen=True, eq=False, slots=True)
class Relation:
    """One relation as it was declared, perhaps between groups, perhaps with a period."""

    kind: Kind
    source: Party | str
    target: Party | str
    law: str
    why: Text
    lapse: Step | None
    others: bool

    @property
    def id(self) -> str:
        """What names it among the relations of its procedure."""
        source, target = (
            end if isinstance(end, str) else end.id for end in (self.source, self.target)
        )
        return f"{source} {self.kind} {target}" + (" (others)" if self.others else "")

    def __repr__(self) -> str:
        return f"{self.id} [{self.law}]"


Law: TypeAlias = str | Iterable[str]


@dataclass(eq=False)
class Process:
    """Steps that share a marking: a whole procedure, or what can be in it several times."""

    procedure: Procedure = field(repr=False)
    name: str
    title: Text
    above: Process | None = None
    own: list[Step] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The names of the processes down to this one; empty for the whole."""
        if self.above is None:
            return ""
        return f"{self.above.id}/{self.name}" if self.above.id else self.name

    @property
    def line(self) -> tuple[Process, ...]:
        """The processes from the whole down to this one."""
        return (*self.above.line, self) if self.above else (self,)

    def step(
        self,
        name: str,
        title: Text,
        *,
        by: Role | Iterable[Role],
        law: Law,
        included: bool = True,
        due: bool = False,
        once: bool = False,
        closing: bool = False,
        opens: Process | None = None,
        where: Guard | None = None,
        event: Recorded | Iterable[Recorded] = (),
        void: bool = False,
        beside: bool = False,
    ) -> Step:
        """Declare a step.

        *once* shuts it out when it has been taken; *closing* says that the procedure is over then;
        *opens* begins an instance of a process each time; *included* and *due* say how it begins;
        *void* that, recorded where it could not be taken, it has no effect; *beside* that it brings
        nothing on.
        """
        takers = (by,) if isinstance(by, Role) else tuple(by)
        provisions = (law,) if isinstance(law, str) else tuple(law)
        made = Step(
            self, name, title, takers, provisions, included, due, once, closing, opens, where
        )
        made.event = (event,) if isinstance(event, Recorded) else tuple(event)
        made.void, made.beside = void, beside
        self.own.append(made)
        return made

    def lapse(self, name: str, title: Text, *, limit: str, rule: str, law: Law) -> Step:
        """Declare the end of a period: *limit* is its name in the catalogue, *rule* the law's."""
        provisions = (law,) if isinstance(law, str) else tuple(law)
        made = Step(self, name, title, (TIME,), provisions, limit=Limit(limit, rule))
        self.own.append(made)
        return made

    def group(self, name: str, title: Text, *members: Party | str) -> Group:
        """Name several steps and groups together."""
        made = Group(self, name, title, members)
        self.procedure.groups.append(made)
        return made

    def phase(self, name: str, title: Text, *members: Party | str) -> Group:
        """Name steps that are a part of the way, in the order in which a map shows the parts."""
        made = self.group(name, title, *members)
        made.is_phase = True
        return made

    def many(self, name: str, title: Text) -> Process:
        """Declare a process of which there can be several instances in this one."""
        made = Process(self.procedure, name, title, self)
        self.procedure.processes.append(made)
        return made

    def __repr__(self) -> str:
        return self.id or self.procedure.id


class Procedure(Process):
    """A whole procedure as it is declared; also the process in which all others are."""

    def __init__(self, id: str, title: Text) -> None:
        super().__init__(self, id, title)
        self.processes: list[Process] = [self]
        self.groups: list[Group] = []
        self.relations: list[Relation] = []

    def __repr__(self) -> str:
        return self.name

    def party(self, named: Party | str, place: str) -> Party:
        """The step or group of that name; *place* is who asks, for the error.

        Raises:
            LawError: where nothing has that name, with the nearest that there is.
        """
        if isinstance(named, Party):
            if named.process.procedure is not self:
                raise LawError(f"{named.id} belongs to another procedure", place, repr(named))
            return named
        known: dict[str, Party] = {step.id: step for one in self.processes for step in one.own}
        known.update({group.id: group for group in self.groups})
        if named not in known:
            hint = did_you_mean(named, known)
            found = f"there is no step {named!r}" + (f". {hint}" if hint else "")
            raise LawError(found, place, repr(self))
        return known[named]
