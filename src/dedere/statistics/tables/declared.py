"""The tables that statistics are answered from. To add a column, add it here and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from dedere.bilingual import Text
from dedere.statistics.tables import vocabularies as words
from dedere.statistics.tables.model import ORIGIN, Column, Missing, Sort, Table, Vocabulary

Follows: TypeAlias = tuple[str, Mapping[str, Missing]]


def _id(name: str, title: Text, *, needed: bool = False) -> Column:
    return Column(name, Sort.ID, title, needed=needed)


def _choice(
    name: str,
    title: Text,
    of: Vocabulary,
    *,
    needed: bool = False,
    dated_by: str | None = None,
    before: str | None = None,
    follows: Follows | None = None,
) -> Column:
    return Column(name, Sort.CHOICE, title, of, needed, dated_by, before, follows)


def _code(
    name: str,
    title: Text,
    of: Vocabulary | None = None,
    dated_by: str | None = None,
    follows: Follows | None = None,
) -> Column:
    return Column(name, Sort.CODE, title, of or {}, dated_by=dated_by, follows=follows)


def _flag(
    name: str, title: Text, dated_by: str | None = None, follows: Follows | None = None
) -> Column:
    return Column(name, Sort.YES_NO, title, dated_by=dated_by, follows=follows)


def _day(name: str, title: Text, *, begins: bool = False, follows: Follows | None = None) -> Column:
    # The day of an event is not there before it; the day on which a row begins bounds the row.
    return Column(name, Sort.DAY, title, dated_by=None if begins else name, follows=follows)


def _follows(column: str, **kinds: Missing) -> Follows:
    return column, kinds


def _unless(column: str, words: Vocabulary, *applying: str) -> Follows:
    """It does not apply, unless the other column has one of these words."""
    return column, {one: Missing.NOT_APPLICABLE for one in words if one not in applying}


_CASE = Text("a defendant in a case", "una persona acusada en una causa")
_PERSON = Text("person", "persona")
_COURT = Text("court", "tribunal")
_BARGAIN = _unless("plea", words.PLEAS, "agreement")
_OFFICIAL = _follows("official", false=Missing.NOT_APPLICABLE)

REQUESTS = Table(
    "requests",
    Text("a request for extradition", "una solicitud de extradición"),
    ("request",),
    (
        _id("request", Text("request", "solicitud"), needed=True),
        _id("person", _PERSON),
        _code("court", Text("court that asks", "tribunal que solicita")),
        _choice("requesting_state", Text("requesting State", "Estado requirente"), words.STATES),
        _choice("requested_state", Text("requested State", "Estado requerido"), words.STATES),
        _day("requested_on", Text("asked on", "fecha de la solicitud"), begins=True),
        _day(
            "decided_on",
            Text("decided on", "fecha de la resolución"),
            follows=_follows("outcome", none=Missing.NOT_FILED),
        ),
        _choice(
            "outcome",
            Text("outcome", "resultado"),
            words.OUTCOMES,
            dated_by="decided_on",
            before="none",
        ),
        _code(
            "refusal_ground",
            Text("ground of refusal", "motivo de la negativa"),
            words.REFUSALS,
            dated_by="decided_on",
            follows=_unless("outcome", words.OUTCOMES, "refused"),
        ),
        _day(
            "surrendered_on",
            Text("surrendered on", "fecha de la entrega"),
            follows=_follows(
                "outcome",
                none=Missing.NOT_FILED,
                refused=Missing.NOT_APPLICABLE,
                withdrawn=Missing.NOT_APPLICABLE,
            ),
        ),
        _flag("priority", Text("marked as priority", "marcada como prioritaria")),
        _day("held_from", Text("held from", "en custodia desde")),
        _day("held_until", Text("held until", "en custodia hasta")),
        _flag("sealed", Text("all or part is sealed", "reservada en todo o en parte")),
        *ORIGIN,
    ),
    begins="requested_on",
)
REQUEST_OFFENSES = Table(
    "request_offenses",
    Text("an offense of a request", "un delito de una solicitud"),
    ("request", "offense"),
    (
        _id("request", Text("request", "solicitud"), needed=True),
        Column("offense", Sort.WHOLE, Text("its number", "su número"), needed=True),
        Column("label", Sort.TEXT, Text("as the source names it", "como la nombra la fuente")),
        _code("class", Text("class of offense", "clase de delito"), words.CLASSES),
        *ORIGIN,
    ),
)
PERSONS = Table(
    "persons",
    _CASE,
    ("case",),
    (
        _id("case", _CASE, needed=True),
        _id("person", _PERSON),
        _code("court", _COURT),
        _choice("route", Text("how the person came", "cómo llegó la persona"), words.ROUTES),
        _choice(
            "plea",
            Text("plea", "declaración"),
            words.PLEAS,
            dated_by="plea_on",
            before="pretrial",
        ),
        _choice(
            "resolution",
            Text("how the charges ended", "cómo terminaron los cargos"),
            words.RESOLUTIONS,
            dated_by="resolved_on",
            before="open",
        ),
        _flag(
            "benefit_sentence",
            Text("sentence reduced", "pena reducida"),
            "sentenced_on",
            _BARGAIN,
        ),
        _flag(
            "benefit_counts",
            Text("fewer counts, no less prison", "menos cargos, misma prisión"),
            "sentenced_on",
            _BARGAIN,
        ),
        _flag(
            "benefit_probation",
            Text("probation", "libertad a prueba"),
            "sentenced_on",
            _BARGAIN,
        ),
        _flag(
            "benefit_other",
            Text("another benefit", "otro beneficio"),
            "sentenced_on",
            _BARGAIN,
        ),
        _flag("official", Text("Mexican public official", "persona servidora pública mexicana")),
        _choice(
            "agency",
            Text("body of the official", "órgano de adscripción"),
            words.AGENCIES,
            follows=_OFFICIAL,
        ),
        _choice("rank", Text("rank of the official", "rango"), words.RANKS, follows=_OFFICIAL),
        _day("indicted_on", Text("indicted on", "fecha de la acusación"), begins=True),
        _day("arrested_on", Text("arrested on", "fecha de la detención")),
        _day(
            "plea_on",
            Text("pleaded on", "fecha de la declaración"),
            follows=_follows("plea", pretrial=Missing.NOT_FILED),
        ),
        _day(
            "resolved_on",
            Text("resolved on", "fecha de la conclusión"),
            follows=_follows("resolution", open=Missing.NOT_FILED),
        ),
        _day("sentenced_on", Text("sentenced on", "fecha de la sentencia")),
        _day("held_from", Text("held from", "en custodia desde")),
        _day("held_until", Text("held until", "en custodia hasta")),
        Column(
            "prison_months",
            Sort.NUMBER,
            Text("prison, months", "prisión, meses"),
            dated_by="sentenced_on",
        ),
        _flag("sealed", Text("all or part is sealed", "reservado en todo o en parte")),
        _flag("harms_coded", Text("read for harms", "revisado en busca de daños")),
        *ORIGIN,
    ),
    begins="indicted_on",
)
COUNTS = Table(
    "counts",
    Text("a count against a defendant", "un cargo contra una persona"),
    ("case", "count"),
    (
        _id("case", _CASE, needed=True),
        _id("count", Text("count", "cargo"), needed=True),
        _id("person", _PERSON),
        _code("court", _COURT),
        _code("class", Text("class of offense", "clase de delito"), words.CLASSES),
        Column("statute", Sort.TEXT, Text("statute", "ley")),
        _choice(
            "outcome",
            Text("outcome of the count", "resultado del cargo"),
            words.COUNT_OUTCOMES,
            dated_by="resolved_on",
            before="open",
        ),
        _choice(
            "effect_on_prison",
            Text("effect of dropping it on prison", "efecto de su retiro en la prisión"),
            words.EFFECTS,
            dated_by="resolved_on",
            follows=_unless("outcome", words.COUNT_OUTCOMES, "dismissed"),
        ),
        _day("charged_on", Text("charged on", "fecha del cargo"), begins=True),
        _day(
            "resolved_on",
            Text("resolved on", "fecha de su conclusión"),
            follows=_follows("outcome", open=Missing.NOT_FILED),
        ),
        *ORIGIN,
    ),
    begins="charged_on",
)
HARMS = Table(
    "harms",
    Text("a harm in the case of a defendant", "un daño en la causa de una persona"),
    ("case", "harm", "by", "victims"),
    (
        _id("case", _CASE, needed=True),
        _choice("harm", Text("harm", "daño"), words.HARMS, needed=True),
        _choice("by", Text("by whom", "por quién"), words.ACTORS),
        _choice(
            "victims", Text("standing of the victims", "calidad de las víctimas"), words.VICTIMS
        ),
        _id("person", _PERSON),
        _flag("mentioned", Text("mentioned", "mencionado")),
        _flag("charged", Text("charged", "acusado")),
        _flag("sentenced", Text("sentenced", "sentenciado")),
        *ORIGIN,
    ),
)
RULINGS = Table(
    "rulings",
    Text("a ruling", "una resolución"),
    ("ruling",),
    (
        _id("ruling", Text("ruling", "resolución"), needed=True),
        _id("request", Text("request", "solicitud")),
        _id("case", _CASE),
        _choice("stage", Text("stage", "etapa"), words.STAGES),
        _code("ground", Text("ground", "motivo"), words.REFUSALS),
        _choice("result", Text("result", "sentido"), words.RULINGS),
        _day("ruled_on", Text("ruled on", "fecha"), begins=True),
        _code("court", _COURT),
        _choice("requested_state", Text("requested State", "Estado requerido"), words.STATES),
        *ORIGIN,
    ),
    begins="ruled_on",
)
PROVISIONS = Table(
    "provisions",
    Text("a provision used in a ruling", "una disposición usada en una resolución"),
    ("ruling", "instrument", "article"),
    (
        _id("ruling", Text("ruling", "resolución"), needed=True),
        _code("instrument", Text("instrument", "instrumento")),
        _code("article", Text("article", "artículo")),
        _id("request", Text("request", "solicitud")),
        _choice("invoked_by", Text("invoked by", "lo invoca"), words.INVOKED),
        _choice("result", Text("result", "resultado"), words.RESULTS),
        _day("ruled_on", Text("ruled on", "fecha"), begins=True),
        *ORIGIN,
    ),
    begins="ruled_on",
)
MONEY = Table(
    "money",
    Text("an amount of money", "una suma de dinero"),
    ("payment",),
    (
        _id("payment", Text("payment", "pago"), needed=True),
        _id("case", _CASE),
        _choice("kind", Text("kind", "clase"), words.PAYMENTS),
        Column("amount", Sort.NUMBER, Text("amount", "monto")),
        _code("currency", Text("currency", "moneda")),
        _day("paid_on", Text("ordered or paid on", "fecha de la orden o del pago"), begins=True),
        _code("negotiated_by", Text("negotiated by", "negociado por"), words.NEGOTIATORS),
        _code("from_state", Text("from", "de")),
        _code("to_state", Text("to", "a")),
        *ORIGIN,
    ),
    begins="paid_on",
)
TABLES: dict[str, Table] = {
    one.name: one
    for one in (
        REQUESTS,
        REQUEST_OFFENSES,
        PERSONS,
        COUNTS,
        HARMS,
        RULINGS,
        PROVISIONS,
        MONEY,
    )
}
"""All tables by their names."""
