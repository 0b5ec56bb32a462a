"""The counts and the harms of the 150 cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dedere.statistics.synthetic import invented
from dedere.statistics.synthetic.lots import Lots
from dedere.statistics.synthetic.margins import Margins
from dedere.statistics.synthetic.persons import Person


@dataclass(slots=True, eq=False)
class Count:
    """One count. *outcome* is None where it is sealed."""

    person: Person
    number: int
    offense: str
    outcome: str | None
    effect: str | None = None
    resolved_on: date | None = None


@dataclass(slots=True, eq=False)
class Harm:
    """One harm in one case. *sentenced* is None where the case is not over."""

    person: Person
    harm: str
    by: str
    victims: str
    charged: bool = False
    sentenced: bool | None = False


@dataclass(frozen=True, slots=True)
class Violence:
    """Who was charged with violence, and of them who was sentenced for it."""

    charged: list[Person]
    sentenced: list[Person]


def draw_violence(lots: Lots, margins: Margins, persons: list[Person]) -> Violence:
    """One count in as many cases; those sentenced for it had an agreement, and prison."""
    able = [one for one in persons if one.plea == "agreement" and one.benefit != "probation"]
    sentenced = lots.chosen(able, margins.count("B20"))
    others = [one for one in persons if not one.is_sealed and one not in sentenced]
    more = lots.chosen(others, margins.count("B24") - len(sentenced))
    return Violence(sentenced + more, sentenced)


def draw_counts(
    lots: Lots, margins: Margins, persons: list[Person], violence: Violence
) -> list[Count]:
    """All counts: one about drugs for each person, some second ones, and those about violence."""
    violent = lots.shuffled(invented.VIOLENT)
    total = next(one.of for one in margins.margins if one.id == "B24") or 0
    drugs = ["drug_trafficking"] * margins.count("B21")
    drugs += ["money_laundering"] * margins.count("B22")
    drugs += ["continuing_enterprise"] * margins.count("B23")
    rest = total - len(drugs) - len(violent)
    others = invented.OTHER_DRUG_COUNTS
    drugs += [others[place % len(others)] for place in range(rest)]
    drugs = lots.shuffled(drugs)
    found = [
        Count(one, 1, offense, _outcome(one), resolved_on=one.resolved_on)
        for one, offense in zip(persons, drugs, strict=False)
    ]
    # Who got fewer counts had a second one to lose; it cost no prison.
    fewer = [one for one in persons if one.benefit == "counts"]
    spare = drugs[len(persons) :]
    more = lots.chosen(
        [one for one in persons if one not in fewer and not one.is_sealed],
        len(spare) - len(fewer),
    )
    numbers = {one.number: 1 for one in persons}

    def second(one: Person, offense: str, outcome: str | None, effect: str | None = None) -> None:
        numbers[one.number] += 1
        found.append(Count(one, numbers[one.number], offense, outcome, effect, one.resolved_on))

    for one, offense in zip(fewer + more, spare, strict=True):
        if one in fewer:
            second(one, offense, "dismissed", "none")
        else:
            second(one, offense, _outcome(one))
    for one, offense in zip(violence.charged, violent, strict=True):
        if one.plea == "agreement" and one not in violence.sentenced:
            second(one, offense, "dismissed", "shorter")
        else:
            second(one, offense, _outcome(one))
    return sorted(found, key=lambda one: (one.person.number, one.number))


def _outcome(one: Person) -> str | None:
    if one.is_sealed:
        return None
    if one.resolution == "open":
        return "open"
    return "convicted" if one.sentenced_on is not None else "acquitted"


def draw_harms(
    lots: Lots, persons: list[Person], violence: Violence, counts: list[Count]
) -> list[Harm]:
    """A harm in each of some cases; charged where there is a count of it, sentenced in three."""
    charged = {
        one.person.number: invented.HARM_OF[one.offense]
        for one in counts
        if one.offense in invented.HARM_OF
    }
    quiet = [one for one in persons if one.number not in charged and not one.is_sealed]
    mentioned = lots.chosen(quiet, invented.MENTIONED - len(charged))
    kinds = invented.MENTIONED_HARMS
    words = lots.shuffled([kinds[place % len(kinds)] for place in range(len(mentioned))])
    found = [
        Harm(one, word, _by(one), "not_identified" if place % 4 else "other")
        for place, (one, word) in enumerate(zip(mentioned, words, strict=True))
    ]
    standing = dict(
        zip(
            (one.number for one in violence.sentenced),
            lots.shuffled(invented.STANDING_OF_SENTENCED),
            strict=True,
        )
    )
    for one in violence.charged:
        victims = standing.get(one.number, "other")
        found.append(
            Harm(one, charged[one.number], _by(one), victims, True, one.number in standing)
        )
    for harm in found:
        if harm.person.resolution == "open":
            harm.sentenced = None
    return sorted(found, key=lambda one: one.person.number)


def _by(one: Person) -> str:
    return "state" if one.official else "non_state"
