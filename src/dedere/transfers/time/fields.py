"""Which keys stand where in a sentence file: one table for each kind of entry."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Text
from dedere.casefile import reading
from dedere.casefile.shapes import Field, Flag, Line, Name, Option, Reader, Words
from dedere.transfers.time.ranges import A_CENTURY, RANGE, Rate, days_or_range, with_ends
from dedere.transfers.time.sentence import (
    COURTS,
    KINDS,
    LEVELS,
    RUNS,
    STATES,
    Assessment,
    Certified,
    Custody,
    Length,
    Lost,
    Part,
    Stretch,
)
from dedere.transfers.time.shapes import (
    LIFE,
    Bounded,
    Entries,
    Entry,
    LengthOf,
    Whole,
    YesNo,
)

FORMAT = "dedere-sentence/1"
"""What the first line of every sentence file says."""

_NOTE = Field(Words(), Text("a note", "una nota"))

# -- parts -----------------------------------------------------------------------------------------


def _part(values: dict[str, Any], node: reading.Mapping, to: Reader) -> Part | None:
    length = values.pop("length", None)
    least, most = values.pop("at_least", None), values.pop("at_most", None)
    if (length is None) == (least is None and most is None):
        to.say(
            node,
            Text("a part needs one length.", "una parte necesita una sola duración."),
            Text(
                "Write `length`, or `at_least` and `at_most` where it is indeterminate.",
                "Escriba `length`, o `at_least` y `at_most` si es indeterminada.",
            ),
        )
        return None
    if length is not None:
        least = most = length
    # At least a day, and without end, where one side of it is not known.
    least = Length(days=1) if least is None else least
    return Part(
        least=None if least == LIFE else least,
        most=None if most in (None, LIFE) else most,
        **values,
    )


PART = Entry(
    Text("a part", "una parte"),
    {
        "id": Field(Name(), Text("a short name, unique", "un nombre corto, único"), True),
        "length": Field(LengthOf(may_be_life=True), Text("its length", "su duración")),
        "at_least": Field(
            LengthOf(), Text("its minimum, if indeterminate", "su mínimo, si es indeterminada")
        ),
        "at_most": Field(
            LengthOf(may_be_life=True),
            Text("its maximum, if indeterminate", "su máximo, si es indeterminada"),
        ),
        "runs": Field(Option(RUNS), Text("beside the others or after them", "a la vez o después")),
        "after": Field(
            Entries(Name(of_casefile=True), least=1),
            Text(
                "of a consecutive one, after which; else after all others",
                "si es consecutiva, tras cuáles; si no, tras todas las demás",
            ),
        ),
        "overlap": Field(
            LengthOf(),
            Text(
                "how much of a consecutive one runs beside the one before",
                "cuánto de una consecutiva se cumple a la vez que la anterior",
            ),
        ),
        "starts_on": Field(
            Bounded(), Text("its first day, if later", "su primer día, si es posterior")
        ),
        "offense_on": Field(
            Bounded(), Text("when the offense was committed", "cuándo se cometió el delito")
        ),
        "offense": Field(Words(), Text("the offense", "el delito")),
        "excluded_from_earned_time": Field(
            YesNo(),
            Text(
                "whether the conviction cannot earn time credits",
                "si la condena no permite ganar créditos de tiempo",
            ),
        ),
        "excluded_under": Field(
            Line(), Text("the provision that excludes it", "la disposición que la excluye")
        ),
    },
    _part,
)

# -- custody before --------------------------------------------------------------------------------


def _custody(values: dict[str, Any], node: reading.Mapping, to: Reader) -> Custody | None:
    values = with_ends(values)
    return Custody(**values) if days_or_range(values, node, to) else None


CUSTODY = Entry(
    Text("custody before the sentence", "prisión previa"),
    {
        **RANGE,
        "credited_elsewhere": Field(
            YesNo(),
            Text("whether another sentence was credited with it", "si se abonó a otra pena"),
        ),
        "note": _NOTE,
    },
    _custody,
)

# -- good conduct and earned time ------------------------------------------------------------------


def _lost(values: dict[str, Any], node: reading.Mapping, to: Reader) -> Lost:
    return Lost(**values)


def _group(values: dict[str, Any], node: reading.Mapping, to: Reader) -> dict[str, Any]:
    return values


GOOD_CONDUCT = Entry(
    Text("good conduct", "buena conducta"),
    {
        "lost": Field(
            Entries(
                Entry(
                    Text("days not allowed", "días no concedidos"),
                    {
                        "year": Field(
                            Whole(1, 999),
                            Text("the year of the term, from 1", "el año de la pena, desde 1"),
                            True,
                        ),
                        "days": Field(Whole(0, 366), Text("so many days", "tantos días"), True),
                        "note": _NOTE,
                    },
                    _lost,
                )
            ),
            Text("the days not allowed; [] if none", "los días no concedidos; [] si ninguno"),
        ),
        "schooling": Field(
            YesNo(),
            Text(
                "whether there is a diploma, or progress towards one",
                "si hay un diploma, o avance hacia él",
            ),
        ),
    },
    _group,
)


def _stretch(values: dict[str, Any], node: reading.Mapping, to: Reader) -> Stretch | None:
    values = with_ends(values)
    return Stretch(**values) if days_or_range(values, node, to) else None


def _assessment(values: dict[str, Any], node: reading.Mapping, to: Reader) -> Assessment:
    return Assessment(**values)


EARNED_TIME = Entry(
    Text("earned time", "créditos de tiempo"),
    {
        "participation": Field(
            Entries(
                Entry(
                    Text("participation", "participación"),
                    {
                        **RANGE,
                        "rate": Field(
                            Rate(10, 15),
                            Text("days for each 30, if known", "días por cada 30, si se sabe"),
                        ),
                    },
                    _stretch,
                )
            ),
            Text(
                "days of successful participation; [] if none",
                "días de participación satisfactoria; [] si ninguno",
            ),
        ),
        "risk": Field(
            Entries(
                Entry(
                    Text("an assessment of risk", "una evaluación de riesgo"),
                    {
                        "on": Field(Bounded(), Text("its day", "su día"), True),
                        "level": Field(Option(LEVELS), Text("its result", "su resultado"), True),
                    },
                    _assessment,
                )
            ),
            Text("the assessments of risk, all of them", "las evaluaciones de riesgo, todas"),
        ),
        "supervised_release": Field(
            YesNo(),
            Text(
                "whether the court imposed supervised release",
                "si el tribunal impuso libertad supervisada",
            ),
        ),
        "warden_approved": Field(
            YesNo(),
            Text(
                "whether the warden approved prerelease custody",
                "si el director aprobó la custodia previa a la liberación",
            ),
        ),
    },
    _group,
)

# -- credits of the sentencing authority, and the law of Mexico ------------------------------------


def _certified(values: dict[str, Any], node: reading.Mapping, to: Reader) -> Certified:
    return Certified(**values)


CERTIFIED = Entry(
    Text("a certified credit", "un crédito certificado"),
    {
        "days": Field(Whole(0, A_CENTURY), Text("so many days", "tantos días"), True),
        "kind": Field(Option(KINDS), Text("for what", "por qué"), True),
        "on": Field(Bounded(), Text("when it was certified", "cuándo se certificó")),
        "note": _NOTE,
    },
    _certified,
)


def _in_mexico(values: dict[str, Any], node: reading.Mapping, to: Reader) -> dict[str, Any]:
    names = {"excluded_offense": "excluded_in_mexico"}
    return {names.get(key, key): value for key, value in values.items()}


IN_MEXICO = Entry(
    Text("what the law of Mexico asks", "lo que pregunta la ley de México"),
    {
        "intentional": Field(
            YesNo(), Text("whether every offense is intentional", "si todo delito es doloso")
        ),
        "excluded_offense": Field(
            YesNo(),
            Text(
                "whether one is organized crime, kidnapping or trafficking in persons",
                "si alguno es delincuencia organizada, secuestro o trata de personas",
            ),
        ),
    },
    _in_mexico,
)

# -- the sentence ----------------------------------------------------------------------------------

GROUPS = ("good_conduct", "earned_time", "in_mexico")
"""Keys whose own keys are those of the sentence."""

SENTENCE: dict[str, Field] = {
    "format": Field(Line(), Text("the format", "el formato")),
    "id": Field(Name(of_casefile=True), Text("the name of the record", "la clave"), True),
    "title": Field(Words(), Text("the title", "el título")),
    "invented": Field(Flag(), Text("whether it is invented", "si es inventada")),
    "sentencing_state": Field(
        Option(STATES), Text("whose court sentenced", "el Estado que sentenció"), True
    ),
    "court": Field(Option(COURTS), Text("which court sentenced", "qué tribunal sentenció")),
    "imposed_on": Field(Bounded(), Text("when it was imposed", "cuándo se impuso")),
    "starts_on": Field(Bounded(), Text("its first day", "su primer día"), True),
    "applied_on": Field(
        Bounded(), Text("when transfer was asked for", "cuándo se pidió el traslado")
    ),
    "transferred_on": Field(Bounded(), Text("when it was handed over", "cuándo se trasladó")),
    "parts": Field(
        Entries(PART, least=1, most=50), Text("the parts of the sentence", "las partes"), True
    ),
    "prior_custody": Field(
        Entries(CUSTODY), Text("custody before; [] if none", "prisión previa; [] si no la hubo")
    ),
    "good_conduct": Field(GOOD_CONDUCT, Text("good conduct", "buena conducta")),
    "earned_time": Field(EARNED_TIME, Text("earned time credits", "créditos de tiempo")),
    "final_order_of_removal": Field(
        YesNo(),
        Text("whether there is a final order of removal", "si hay una orden final de remoción"),
    ),
    "certified_credits": Field(
        Entries(CERTIFIED),
        Text(
            "credits that the sentencing authority certified; [] if none",
            "créditos que certificó la autoridad que sentenció; [] si ninguno",
        ),
    ),
    "in_mexico": Field(IN_MEXICO, Text("for the law of Mexico", "para la ley de México")),
}
"""Everything that a sentence file may hold at its top."""
