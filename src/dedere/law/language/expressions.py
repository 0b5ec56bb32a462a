"""Expressions over facts, in Kleene's three-valued logic.

An expression is weighed on one subject (`Situation`) and answers True, False or None, "not
known". What is not recorded is unknown, and so is whatever may stand in a list that does not say
that it is complete. Weighing keeps the whole tree (`Reason`), because the reasons are the product.

Dates, numbers and amounts are compared in `values`.

Kleene's logic is exact only where each fact is read once. `deciding.settle` finds the rules that
repeat a fact and settles them by a case split, so that None always means that some completion of
what is unknown makes the expression true and another makes it false.

Source: S. C. Kleene, Introduction to Metamathematics (1952), § 64.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from dedere.bilingual import Text
from dedere.law.language.situation import Level, Member, Situation

if TYPE_CHECKING:
    from dedere.law.language.facts import Choice, Fact, SeveralFact
    from dedere.law.language.provisions import Provision

Given: TypeAlias = Mapping[tuple[str, str], Any] | None
"""Suppositions: values that stand in for unknown ones, by subject and fact, or by list."""


class Reason(NamedTuple):
    """What an expression came to on one subject, and why.

    *parts* are the reasons of its parts. *rest* is only used over lists: whether something that
    is not listed might still count, None where the list is open, False where it is complete.
    """

    expr: Expr
    value: bool | None
    parts: tuple[Reason, ...]
    at: Situation
    rest: bool | None = False


class Expr:
    """Something that is true, false or not known."""

    __slots__ = ()

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        """The answer for one subject, with its reasons."""
        raise NotImplementedError

    def words(self) -> Text:
        """The expression as a clause that can be read aloud."""
        raise NotImplementedError

    @property
    def inner(self) -> tuple[Expr, ...]:
        """The expressions that this one is made of."""
        return ()

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that this expression itself reads, repeated where it reads one twice."""
        return tuple(fact for part in self.inner for fact in part.facts)

    def walk(self) -> Iterator[Expr]:
        """This expression and all inside it, from the outside in."""
        yield self
        for part in self.inner:
            yield from part.walk()

    def __invert__(self) -> Expr:
        return Not(self)


NOT_SO = Text("it is not so:", "no ocurre:")
"""How a negation begins."""

# -- joining -------------------------------------------------------------------------------------


class Not(Expr):
    """True where the inner expression is false."""

    __slots__ = ("negated",)

    def __init__(self, negated: Expr) -> None:
        self.negated = negated

    @property
    def inner(self) -> tuple[Expr, ...]:
        return (self.negated,)

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        part = self.negated.weigh(at, given)
        value = None if part.value is None else not part.value
        return Reason(self, value, (part,), at)

    def words(self) -> Text:
        if isinstance(self.negated, OneOf):
            return self.negated.words_otherwise()
        return Text("{no} {x}", "{no} {x}").format(no=NOT_SO, x=self.negated.words())


class _Joined(Expr):
    __slots__ = ("exprs",)
    heading: Text

    def __init__(self, exprs: Iterable[Expr]) -> None:
        self.exprs = tuple(exprs)
        if not self.exprs:
            raise ValueError("joining nothing has no meaning in a rule")

    @property
    def inner(self) -> tuple[Expr, ...]:
        return self.exprs

    def words(self) -> Text:
        return self.heading


class AllOf(_Joined):
    """True where all are, false where any is false."""

    __slots__ = ()
    heading = Text("all of these hold", "se cumple todo lo siguiente")

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        parts = tuple([expr.weigh(at, given) for expr in self.exprs])
        return Reason(self, _all([part.value for part in parts]), parts, at)


class AnyOf(_Joined):
    """True where any is, false where all are false."""

    __slots__ = ()
    heading = Text("at least one of these holds", "se cumple al menos uno de estos supuestos")

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        parts = tuple([expr.weigh(at, given) for expr in self.exprs])
        return Reason(self, _any([part.value for part in parts]), parts, at)


class Where(AnyOf):
    """What is asked only under a condition: true where the condition is false."""

    __slots__ = ()
    heading = Text("this is met, or does not apply", "esto se cumple, o no resulta aplicable")

    def __init__(self, applies: Expr, then: Expr) -> None:
        super().__init__((Not(applies), then))


class NoneOf(_Joined):
    """True where all are false, false where any is true."""

    __slots__ = ()
    heading = Text("none of these holds", "no se cumple ninguno de estos supuestos")

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        parts = tuple([expr.weigh(at, given) for expr in self.exprs])
        value = _any([part.value for part in parts])
        return Reason(self, None if value is None else not value, parts, at)


class AtLeast(_Joined):
    """True where at least *number* of them are."""

    __slots__ = ("number",)

    def __init__(self, number: int, exprs: Iterable[Expr]) -> None:
        super().__init__(exprs)
        if not 1 <= number <= len(self.exprs):
            raise ValueError(f"at least {number} of {len(self.exprs)} can never or always hold")
        self.number = number

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        parts = tuple([expr.weigh(at, given) for expr in self.exprs])
        return Reason(self, _at_least(self.number, [part.value for part in parts]), parts, at)

    def words(self) -> Text:
        return Text(
            f"at least {self.number} of these hold",
            f"se cumplen al menos {self.number} de estos supuestos",
        )


def _all(values: list[bool | None]) -> bool | None:
    if False in values:
        return False
    return None if None in values else True


def _any(values: list[bool | None]) -> bool | None:
    if True in values:
        return True
    return None if None in values else False


def _at_least(number: int, values: list[bool | None]) -> bool | None:
    true = values.count(True)
    if true >= number:
        return True
    return None if true + values.count(None) >= number else False


class Cited(Expr):
    """An expression with words of its own, mostly under a provision of its own (an exception)."""

    __slots__ = ("cited", "provision", "text")

    def __init__(self, cited: Expr, provision: Provision | None, text: Text) -> None:
        self.cited = cited
        self.provision = provision
        self.text = text

    @property
    def inner(self) -> tuple[Expr, ...]:
        return (self.cited,)

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        part = self.cited.weigh(at, given)
        return Reason(self, part.value, (part,), at)

    def words(self) -> Text:
        return self.text


# -- asking one fact -----------------------------------------------------------------------------


class OneOf(Expr):
    """Whether a choice fell on one of some options."""

    __slots__ = ("fact", "options")

    def __init__(self, fact: Choice, options: frozenset[str]) -> None:
        self.fact = fact
        self.options = options

    @property
    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        value = self.fact.look(at, given)
        return Reason(self, None if value is None else value in self.options, (), at)

    def words(self) -> Text:
        return Text("{fact}: {names}", "{fact}: {names}").format(
            fact=self.fact.label, names=self._names()
        )

    def words_otherwise(self) -> Text:
        """The clause for its negation."""
        return Text("{fact}: other than {names}", "{fact}: distinto de {names}").format(
            fact=self.fact.label, names=self._names()
        )

    def _names(self) -> Text:
        names = [name for option, name in self.fact.options.items() if option in self.options]
        return Text(
            " or ".join(f"“{name.en}”" for name in names),
            " o ".join(f"«{name.es}»" for name in names),
        )


class Includes(Expr):
    """Whether an option, or the State that a role names, is among several."""

    __slots__ = ("fact", "option")

    def __init__(self, fact: SeveralFact, option: str | Choice) -> None:
        if isinstance(option, str) and option not in fact.options:
            raise ValueError(f"{fact.key} has no option {option!r}")
        self.fact = fact
        self.option = option

    @property
    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,) if isinstance(self.option, str) else (self.fact, self.option)

    def sought(self, at: Situation, given: Given = None) -> str | None:
        """The option that is looked for."""
        if isinstance(self.option, str):
            return self.option
        found: str | None = self.option.look(at, given)
        return found

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        several = self.fact.look(at, given)
        option = self.sought(at, given)
        value: bool | None = None
        if several is not None and option is not None:
            if option in several.values:
                value = True
            elif several.complete:
                value = False
        return Reason(self, value, (), at)

    def words(self) -> Text:
        option = self.option
        name = self.fact.options[option] if isinstance(option, str) else option.label
        return Text("{fact}: {name} is included", "{fact}: se incluye {name}").format(
            fact=self.fact.label, name=name
        )


# -- over a list below ---------------------------------------------------------------------------


class Belongs(Expr):
    """Whether a listed entry counts here: belongs to this request, existed on the day asked for."""

    __slots__ = ()

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        value = given.get((at.id, "belongs")) if given else None
        return Reason(self, value, (), at)

    def words(self) -> Text:
        return Text(
            "it counts for this request on that day", "cuenta para esta solicitud en ese día"
        )


_BELONGS = Belongs()
_ELSEWHERE = Not(_BELONGS)


class Over(Expr):
    """At least *number* entries of a list satisfy *condition*; *every* asks it of all of them.

    A list is open unless it says that it is complete: something that is not listed may still
    count, so that "some" is never false and "every" never true over an open list.
    """

    __slots__ = ("condition", "every", "if_inside", "inside", "level", "number")

    def __init__(self, level: Level, condition: Expr, number: int, every: bool) -> None:
        self.level = level
        self.condition = condition
        self.number = number
        self.every = every
        self.inside = AllOf((_BELONGS, condition))
        self.if_inside = AnyOf((_ELSEWHERE, condition))

    @property
    def inner(self) -> tuple[Expr, ...]:
        return (self.condition,)

    @property
    def key(self) -> str:
        """What names the unlisted rest of this list among the suppositions."""
        return f"rest:{id(self)}"

    def weigh(self, at: Situation, given: Given = None) -> Reason:
        owner = at.owner(self.level)
        parts: list[Reason] = []
        rest: bool | None = None
        if owner is not None:
            for member in owner.lists[self.level]:
                parts.append(self._one(member, given))
            if self.level in owner.complete:
                rest = False
        if rest is None and given:
            rest = given.get(((owner or at).id, self.key))
        values = [part.value for part in parts]
        if self.every:
            # The rest stands for "something unlisted fails".
            value = _all([*values, None if rest is None else not rest])
        elif rest is not None:
            value = True if rest else _at_least(self.number, values)
        else:
            value = True if values.count(True) >= self.number else None
        return Reason(self, value, tuple(parts), at, rest)

    def _one(self, member: Member, given: Given) -> Reason:
        part = self.condition.weigh(member.subject, given)
        if member.certain:
            return part
        belongs = _BELONGS.weigh(member.subject, given)
        if self.every:
            outside = None if belongs.value is None else not belongs.value
            away = Reason(_ELSEWHERE, outside, (belongs,), member.subject)
            value = _any([outside, part.value])
            return Reason(self.if_inside, value, (away, part), member.subject)
        value = _all([belongs.value, part.value])
        return Reason(self.inside, value, (belongs, part), member.subject)

    @property
    def heading(self) -> Text:
        """What is asked of the list, without the condition, which stands beneath."""
        name = self.level.label
        if self.every:
            return Text("of each {x}, this holds:", "de cada {x} se cumple lo siguiente:").format(
                x=name
            )
        if self.number > 1:
            return Text(
                f"of at least {self.number} among {self.level.label_of_list.en}, this holds:",
                f"de al menos {self.number} entre {self.level.label_of_list.es} se cumple lo "
                "siguiente:",
            )
        article = "an" if name.en[0] in "aeiou" else "a"
        feminine = self.level in (Level.PERSON, Level.REQUEST, Level.ASSURANCE)
        one, of_which = ("una", "de la que") if feminine else ("un", "del que")
        return Text(
            f"there is {article} {name.en} of which this holds:",
            f"hay {one} {name.es} {of_which} se cumple lo siguiente:",
        )

    def words(self) -> Text:
        return Text("{head} {x}", "{head} {x}").format(head=self.heading, x=self.condition.words())


# -- the words of a law file ---------------------------------------------------------------------


def all_of(*exprs: Expr) -> Expr:
    """All of them hold."""
    return AllOf(exprs)


def any_of(*exprs: Expr) -> Expr:
    """At least one of them holds."""
    return AnyOf(exprs)


def none_of(*exprs: Expr) -> Expr:
    """None of them holds."""
    return NoneOf(exprs)


def named(text: Text, expr: Expr) -> Expr:
    """The expression under words of its own, where the parts would read badly."""
    return Cited(expr, None, text)


def at_least(number: int, *exprs: Expr) -> Expr:
    """At least *number* of them hold."""
    return AtLeast(number, exprs)


def some(level: Level, condition: Expr) -> Expr:
    """Some entry of the list satisfies the condition."""
    return Over(level, condition, 1, every=False)


def every(level: Level, condition: Expr) -> Expr:
    """Every entry of the list satisfies the condition."""
    return Over(level, condition, 1, every=True)


class _Count:
    """How many entries satisfy a condition; to be compared with a number."""

    def __init__(self, level: Level, condition: Expr) -> None:
        self._level = level
        self._condition = condition

    def __ge__(self, number: int) -> Expr:
        if number < 1:
            raise ValueError("a count is always at least 0")
        return Over(self._level, self._condition, number, every=False)

    def __gt__(self, number: int) -> Expr:
        return self >= number + 1

    def __lt__(self, number: int) -> Expr:
        return ~(self >= number)

    def __le__(self, number: int) -> Expr:
        return ~(self >= number + 1)


def count(level: Level, condition: Expr) -> _Count:
    """How many entries of the list satisfy the condition: ``count(...) >= 2``."""
    return _Count(level, condition)
