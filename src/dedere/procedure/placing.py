"""In which instances a recorded event can be a step: of which request, of which suit.

An event that names no request is about every request that is open; one that names no suit, about
every suit that is open on its strand. A claim that comes while requests are open is one in each of
them. A request made again after a refusal is a new one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dedere.procedure.following import Follower, Walk
from dedere.procedure.graph import Process, Step
from dedere.procedure.history import Happening, History
from dedere.procedure.literal import Node, Path
from dedere.procedure.naming import Naming, belongs, fresh
from dedere.procedure.strands import BEGIN_A_SUIT

SUITS = frozenset({"amparo", "habeas", "challenge"})
"""The processes that are suits; of a transfer, the challenges of the sentence."""
RULINGS = frozenset(
    {
        "amparo_denied",
        "amparo_granted",
        "habeas_denied",
        "habeas_granted",
        "review_filed",
        "review_decided",
        "stay_lifted",
        "withdrawal",
        "sentence_challenge_decided",
    }
)
"""What can be said of every suit of a strand at once."""
ANY_REQUEST = "request"
"""The name of a request that no record names."""


@dataclass(frozen=True, slots=True)
class Opening:
    """An instance that must have been opened first, by a step that was not recorded."""

    node: Node
    step: Step
    name: str


@dataclass(frozen=True, slots=True)
class Place:
    """A step in an instance, and what must be opened for it."""

    node: Node
    step: Step
    name: str = ""
    """Of the instance that it opens."""
    openings: tuple[Opening, ...] = ()
    choice: int = 0
    """Which of the steps of its process that the event can be, from 0."""
    another: bool = False
    """Whether it is in one more suit than the record shows, or outside a request that is open."""


class Placing:
    """Where the events of one history can be taken."""

    def __init__(self, follower: Follower, naming: Naming, history: History) -> None:
        self._follower = follower
        self._naming = naming
        self._requests = history.requests
        # Where no strand of a suit is told, each request has one strand.
        claims = Counter(
            (one.suit, one.request if one.suit is None else None)
            for one in history.happenings
            if one.type in BEGIN_A_SUIT
        )
        self._of_several = {suit for (suit, _), number in claims.items() if number > 1}
        self._openers: dict[Process, list[Step]] = {}
        for step in follower.graph.steps:
            if step.opens is not None:
                self._openers.setdefault(step.opens, []).append(step)

    def of_several(self, suit: str | None) -> bool:
        """Whether a strand holds several suits."""
        return suit in self._of_several

    def places(self, walk: Walk, happening: Happening) -> list[Place]:
        """Everywhere that an event can be taken."""
        found: list[Place] = []
        choices: Counter[Process] = Counter()
        for step in _in_their_strand(happening, self._naming.steps(happening)):
            choice = choices[step.process]
            places = self._of_step(walk, happening, step)
            found.extend(replace(one, choice=choice) for one in places)
            choices[step.process] += 1
        return found

    def _of_step(self, walk: Walk, happening: Happening, step: Step) -> Iterator[Place]:
        process = step.process
        request = self._naming.request
        root = self._follower.root
        if process is root:
            yield from self._in_root(walk, happening, step)
        elif request is not None and request in process.line:
            yield from self._in_request(walk, happening, step)
        else:
            open_ = self._instances(walk, process, (), happening.suit)
            for node in self._meant(walk, happening, open_):
                yield from self._at(walk, happening, node, step)
            if (not open_ or self.of_several(happening.suit)) and not self._concerned(
                walk, happening
            ):
                for place in self._opening(walk, happening, step, process, (), ()):
                    yield replace(place, another=bool(open_))

    def _in_root(self, walk: Walk, happening: Happening, step: Step) -> Iterator[Place]:
        node: Node = (self._follower.root, ())
        request = self._naming.request
        if step.opens is None:
            yield Place(node, step)
        elif step.opens is request:
            yield from self._new_request(walk, happening, node, step)
        else:
            # A claim is one in each open request; outside them where none can have it.
            within = bool(self._concerned(walk, happening))
            for place in self._at(walk, happening, node, step):
                yield replace(place, another=within)

    def _new_request(
        self, walk: Walk, happening: Happening, node: Node, step: Step
    ) -> Iterator[Place]:
        process = step.opens
        assert process is not None  # noqa: S101 - it opens a request
        used = self._names(walk, process, ())
        if happening.request is not None:
            if any(
                belongs(there[1][-1], happening.request) for there in self._alive(walk, process, ())
            ):
                return
            yield Place(node, step, fresh(happening.request, used))
            return
        unopened = [name for name in self._requests if not any(belongs(n, name) for n in used)]
        yield Place(node, step, fresh(unopened[0] if unopened else ANY_REQUEST, used))

    def _in_request(self, walk: Walk, happening: Happening, step: Step) -> Iterator[Place]:
        request = self._naming.request
        assert request is not None  # noqa: S101 - the caller asked
        nodes = self._concerned(walk, happening) or self._ended(walk, happening)
        if not nodes:
            yield from self._in_new_request(walk, happening, step)
            return
        if step.process is request:
            for node in nodes:
                yield from self._at(walk, happening, node, step)
            return
        open_ = [
            there
            for node in nodes
            for there in self._instances(walk, step.process, node[1], self._strand(happening, step))
        ]
        for there in self._meant(walk, happening, open_):
            yield from self._at(walk, happening, there, step)
        # Where a strand holds several suits, one of which no claim is recorded can be another.
        if not open_ or self.of_several(happening.suit):
            for node in nodes:
                for place in self._opening(walk, happening, step, step.process, node[1], ()):
                    yield replace(place, another=bool(open_))

    def _in_new_request(self, walk: Walk, happening: Happening, step: Step) -> Iterator[Place]:
        """Where no request was opened yet, one is presumed."""
        request, root = self._naming.request, self._follower.root
        assert request is not None  # noqa: S101 - the caller asked
        name = happening.request or (self._requests[0] if self._requests else ANY_REQUEST)
        for opener in self._openers.get(request, ()):
            opening = Opening((root, ()), opener, name)
            if step.process is request:
                strand = self._strand(happening, step)
                yield Place((request, (name,)), step, strand if step.opens else "", (opening,))
            else:
                yield from self._opening(walk, happening, step, step.process, (name,), (opening,))

    def _opening(
        self,
        walk: Walk,
        happening: Happening,
        step: Step,
        process: Process,
        path: Path,
        before: tuple[Opening, ...],
    ) -> Iterator[Place]:
        """A step of a suit of which no claim was recorded."""
        name = fresh(self._strand(happening, step), self._names(walk, process, path))
        for opener in self._openers.get(process, ()):
            if len(opener.process.line) - 1 == len(path):
                opening = Opening((opener.process, path), opener, name)
                yield Place((process, (*path, name)), step, "", (*before, opening))

    def _at(self, walk: Walk, happening: Happening, node: Node, step: Step) -> Iterator[Place]:
        if step.opens is None:
            yield Place(node, step)
        else:
            used = self._names(walk, step.opens, node[1])
            yield Place(node, step, fresh(self._strand(happening, step), used))

    @staticmethod
    def _strand(happening: Happening, step: Step) -> str:
        process = step.opens or step.process
        own = happening.offense if process.name == "offense" else happening.suit
        return own or process.name

    # -- instances -------------------------------------------------------------------------------

    def _names(self, walk: Walk, process: Process, path: Path) -> Iterable[str]:
        return [node[1][-1] for node in walk.state if node[0] is process and node[1][:-1] == path]

    def _alive(self, walk: Walk, process: Process, path: Path) -> list[Node]:
        return [
            node
            for node in walk.state
            if node[0] is process
            and node[1][: len(path)] == path
            and self._follower.alive(walk, node)
        ]

    def _instances(
        self, walk: Walk, process: Process, path: Path, strand: str | None
    ) -> list[Node]:
        """Those of a strand that are open; where none is, the last that was."""
        every = [
            node
            for node in walk.state
            if node[0] is process
            and node[1][: len(path)] == path
            and (strand is None or belongs(node[1][-1], strand) or strand == process.name)
        ]
        return [one for one in every if self._follower.alive(walk, one)] or every[-1:]

    def _meant(self, walk: Walk, happening: Happening, suits: list[Node]) -> list[Node]:
        """Of several open suits, those that an event can mean.

        A ruling can be on each. What else happens on the strand of several suits is taken to belong
        to the claim that came last.
        """
        ruling = happening.type in RULINGS and not (happening.result or "").startswith("stay_")
        if ruling or not self.of_several(happening.suit):
            return suits
        claims: dict[Node, int] = {}
        for number, one in enumerate(walk.taken):
            if one.step.opens is not None and one.step.opens.name in SUITS:
                claims[one.step.opens, (*one.node[1], one.name)] = number
        every = [
            node
            for node in claims
            if belongs(node[1][-1], happening.suit or node[0].name)
            and self._follower.alive(walk, node)
        ]
        last = max(every, key=claims.__getitem__, default=None)
        if last is None:
            return suits
        claim = walk.taken[claims[last]].happening
        return [
            node
            for node in suits
            if node == last
            or (claim is not None and walk.taken[claims.get(node, 0)].happening is claim)
        ]

    def _concerned(self, walk: Walk, happening: Happening) -> list[Node]:
        """The open requests that an event is about."""
        request = self._naming.request
        if request is None:
            return []
        return [
            node
            for node in self._alive(walk, request, ())
            if happening.request is None or belongs(node[1][0], happening.request)
        ]

    def _ended(self, walk: Walk, happening: Happening) -> list[Node]:
        """The last request that an event can be about, though it is over."""
        request = self._naming.request
        return [
            node
            for node in walk.state
            if node[0] is request
            and (happening.request is None or belongs(node[1][0], happening.request))
        ][-1:]


def of_a_suit(step: Step) -> bool:
    """Whether a step is one of a suit, or the claim that begins one."""
    process = step.opens or step.process
    return process.name in SUITS


def _in_their_strand(happening: Happening, steps: Sequence[Step]) -> Sequence[Step]:
    """Of the steps that an event can be, those of suits where it is on the strand of one."""
    own = [step for step in steps if of_a_suit(step) == (happening.suit is not None)]
    return own or steps
