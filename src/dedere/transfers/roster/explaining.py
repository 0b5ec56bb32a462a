"""What each column of a roster means, how it is written, and which provisions read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dedere.bilingual import Text
from dedere.law.facts import transfer
from dedere.law.language.facts import Choice, Counted, Dated, Fact, SeveralFact, YesNo
from dedere.law.language.library import Library
from dedere.law.language.rules import Bearing, Effect, Rule
from dedere.law.language.situation import Level
from dedere.transfers.roster.columns import ID, OF_THE_PERSON, complete_of, fact_columns
from dedere.transfers.roster.planning import PLANNING, Planning

Part = Literal["eligibility", "agreement", "policy", "planning"]
PARTS: tuple[Part, ...] = ("eligibility", "agreement", "policy", "planning")
"""What columns are for, in the order of the template."""


@dataclass(frozen=True, slots=True)
class Explained:
    """One column.

    *options* are what may stand in a cell, where that is one of a few words; *read_by* are the
    rules that read it, with their numbers.
    """

    key: str
    meaning: Text
    question: Text
    form: Text
    example: str
    options: tuple[str, ...] = ()
    read_by: tuple[Rule, ...] = ()


def explained(
    library: Library, day: int, only: tuple[Part, ...] = PARTS, lang: str = "en"
) -> list[Explained]:
    """The columns of a roster in the order of the template.

    Args:
        library: the law.
        day: the day whose rules count, as an ordinal.
        only: what the columns are for; the register number and the person are always there.
        lang: the language in which yes and no are offered.
    """
    rules = [rule for rule in library.rules_in_force(day) if rule.level is Level.TRANSFER]
    rules.sort(key=lambda rule: rule.number or "~")
    facts: dict[Fact, None] = dict.fromkeys(OF_THE_PERSON)
    for part in only:
        of_part = [rule for rule in rules if _part_of(rule) == part]
        facts |= dict.fromkeys(fact for rule in of_part for fact in rule.facts)
    known = fact_columns()
    made = [_ID]
    for fact in facts:
        if fact.key not in known:
            continue
        read_by = tuple(rule for rule in rules if fact in rule.facts)
        made.append(_of_fact(fact, read_by, lang))
        if isinstance(fact, SeveralFact):
            made.append(_of_list(fact, read_by, lang))
    if "planning" in only:
        made += [_of_planning(one, lang) for one in PLANNING.values()]
    return made


def _part_of(rule: Rule) -> Part | None:
    if rule.bearing is Bearing.AGREEMENT:
        return "agreement"
    if rule.bearing is not Bearing.ELIGIBILITY:
        return None
    return "policy" if rule.effect is Effect.DISCRETION else "eligibility"


_ID = Explained(
    ID,
    Text("the register number of the person", "el número de registro de la persona"),
    Text("Under which number is the person kept?", "¿Con qué número está registrada la persona?"),
    Text(
        "text, different in each row; zeros at the start stay",
        "texto, distinto en cada fila; se conservan los ceros iniciales",
    ),
    "00123-079",
)
_YES_NO = {"en": ("yes", "no"), "es": ("sí", "no")}
_UNKNOWN = Text("; leave empty what is not known", "; deje vacío lo que no se sepa")


def _of_fact(fact: Fact, read_by: tuple[Rule, ...], lang: str) -> Explained:
    form, example, options = _form(fact, lang)
    return Explained(
        fact.key,
        fact.label,
        fact.question,
        Text(form.en + _UNKNOWN.en, form.es + _UNKNOWN.es),
        example,
        options,
        read_by,
    )


def _form(fact: Fact, lang: str) -> tuple[Text, str, tuple[str, ...]]:
    """How a fact is written, an example, and the words that may be chosen."""
    if isinstance(fact, YesNo):
        return Text("yes or no", "sí o no"), _YES_NO[lang][1], _YES_NO[lang]
    if isinstance(fact, Choice):
        words = tuple(fact.options)
        said = Text(
            *("; ".join(_option(fact, word, one) for word in words) for one in ("en", "es"))
        )
        return Text("one of: {x}", "una de: {x}").format(x=said), words[0], words
    if isinstance(fact, SeveralFact):
        few = list(fact.options)[:_SHOWN]
        more = len(fact.options) > _SHOWN
        if more:
            said = Text(
                "two letters each (ISO 3166), parted by semicolons",
                "dos letras cada una (ISO 3166), separadas por punto y coma",
            )
            return said, "MX;US", ()
        said = Text(*("; ".join(_option(fact, word, one) for word in few) for one in ("en", "es")))
        form = Text(
            "any of these, parted by semicolons: {x}",
            "cualesquiera de estas, separadas por punto y coma: {x}",
        ).format(x=said)
        return form, ";".join(few[:2]), ()
    if isinstance(fact, Dated):
        return _DAY, _EXAMPLES.get(fact.key, "2026-05-20"), ()
    unit = fact.unit if isinstance(fact, Counted) else None
    number = Text("a whole number", "un número entero")
    if unit is not None:
        number = Text("{n} ({u})", "{n} ({u})").format(n=number, u=unit)
    return number, "3", ()


def _option(fact: Choice | SeveralFact, word: str, lang: str) -> str:
    return f"{word} ({fact.options[word].in_(lang)})"


_SHOWN = 12
_DAY = Text(
    "a day as 2026-05-20; in part as 2026-05, 2026 or 2026-05/2026-07; not before: 2026-05/..; "
    "never, where it does not come",
    "un día como 2026-05-20; en parte como 2026-05, 2026 o 2026-05/2026-07; no antes: 2026-05/..; "
    "nunca, si no llega",
)
_EXAMPLES = {
    "person.born_on": "1984-07-02",
    transfer.full_term_ends_on.key: "2031-08-14",
    transfer.projected_release_on.key: "2030-03-01",
    transfer.last_denied_on.key: "never",
}


def _of_list(fact: SeveralFact, read_by: tuple[Rule, ...], lang: str) -> Explained:
    return Explained(
        complete_of(fact),
        Text("that list holds all there are", "esa lista contiene todas las que hay"),
        Text(
            "Are these all, so that any other is ruled out?",
            "¿Son todas, de modo que se descarta cualquier otra?",
        ),
        Text(
            "yes or no; empty is no: what is not in the list is not known",
            "sí o no; vacío es no: de lo que no está en la lista no se sabe",
        ),
        _YES_NO[lang][0],
        _YES_NO[lang],
        read_by,
    )


def _of_planning(one: Planning, lang: str) -> Explained:
    forms = {
        "text": Text("text", "texto"),
        "yes_no": Text("yes or no", "sí o no"),
        "day": Text("a day as 2026-05-20", "un día como 2026-05-20"),
    }
    return Explained(
        one.key,
        one.label,
        Text("(for planning a group)", "(para planear un grupo)"),
        forms[one.kind],
        one.example,
        _YES_NO[lang] if one.kind == "yes_no" else (),
    )
