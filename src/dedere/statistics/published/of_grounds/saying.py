"""Base rates as lines for people and as data for programs."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from dedere.bilingual import Language, Text
from dedere.sources import MARKS
from dedere.statistics.published.of_grounds.rates import FITS, Rate, load_rates, rates_of
from dedere.statistics.published.telling import figure_data


def rates_lines(ground: str, requested_state: str, lang: Language) -> Iterator[str]:
    """What was published of a ground in one requested State, and what was not."""
    found = rates_of(ground, requested_state)
    if not found:
        yield (none_of_it() if requested_state == "MX" else NONE_AT_ALL).in_(lang)
        return
    for one in found:
        figure = one.figure
        shown = f"{figure.number.in_(lang)} – {figure.wording.in_(lang)}"
        yield f"{shown}, {figure.when.text.in_(lang)}; {figure.definition.text.in_(lang)}"
        yield f"  {_share(one).in_(lang)}"
        yield f"  {FITS[one.fits].in_(lang)}" + _shared(one, lang)
        if one.note is not None:
            yield f"  {one.note.in_(lang)}"
        sources = "; ".join(source.title.in_(lang) for source in figure.sources)
        yield f"  {MARKS[figure.confidence].in_(lang)}: {sources}"
    yield NOT_A_CHANCE.in_(lang)


def rates_data(ground: str, lang: Language, requested_state: str | None = None) -> dict[str, Any]:
    """The same for programs. There is no probability in it, on purpose."""
    known = load_rates()
    return {
        "figures": [
            {
                **figure_data(one.figure, lang),
                "fits": one.fits,
                "fits_text": FITS[one.fits].in_(lang),
                "shared_with": list(one.shared_with),
                "tie_note": one.note.in_(lang) if one.note else None,
                "refusals_published": int(one.all_refusals.value),
                "refusals_with_a_reason": int(one.listed),
                "beside": [
                    {"figure": other.id, "value": int(other.value), "says": says.in_(lang)}
                    for other, says in one.beside
                ],
            }
            for one in rates_of(ground, requested_state)
        ],
        "raised_in": None,
        "not_tied": [
            {"figure": one.figure.id, "value": int(one.figure.value), "why": one.why.in_(lang)}
            for one in known.untied
        ],
        "says": NOT_A_CHANCE.in_(lang),
    }


def _share(one: Rate) -> Text:
    return _SHARE.format(
        value=one.figure.number,
        whole=one.all_refusals.number,
        share=percent(one.of_refusals),
        listed=f"{one.listed:,}",
        share_listed=percent(one.of_listed),
    )


def none_of_it() -> Text:
    """What to say of a ground that no published refusal names."""
    known = load_rates()
    one = next(iter(known.by_ground.values()))[0]
    whole, listed = one.all_refusals.value, one.listed
    tied = {rate.figure.id: rate.figure.value for all_ in known.by_ground.values() for rate in all_}
    return _NONE_OF_IT.format(whole=whole, untied=listed - sum(tied.values()), left=whole - listed)


def percent(share: Fraction) -> str:
    """A share in percent with one decimal, rounded half up; a share that rounds to none as <0.1."""
    tenths = int(share * 1000 + Fraction(1, 2))
    return "<0.1 %" if not tenths and share else f"{tenths // 10}.{tenths % 10} %"


def _shared(one: Rate, lang: Language) -> str:
    if not one.shared_with:
        return ""
    from dedere.law.grounds import ground

    names = "; ".join(ground(name).title.in_(lang) for name in one.shared_with)
    return f" ({_ALSO.in_(lang)}: {names})"


_SHARE = Text(
    "{value} of the {whole} refusals published ({share}), of the {listed} with a reason "
    "{share_listed}. In how many requests it was raised: not known.",
    "{value} de las {whole} negativas publicadas ({share}), de las {listed} con motivo "
    "{share_listed}. En cuántas solicitudes se opuso: no se sabe.",
)
_ALSO = Text("it can also be", "también puede ser")
NOT_A_CHANCE = Text(
    "A share of refusals is no chance of success: how often it was raised and failed was never "
    "published.",
    "Una proporción de las negativas no es probabilidad de éxito: nunca se publicó cuántas veces "
    "se opuso sin prosperar.",
)
_NONE_OF_IT = Text(
    "No published refusal names this ground, which does not mean that there was none: of {whole} "
    "refusals, {untied} obeyed amparos of unknown ground, and {left} have no published reason.",
    "Ninguna negativa publicada nombra este motivo, lo que no significa que no la haya: de {whole} "
    "negativas, {untied} cumplieron amparos de motivo desconocido y {left} no tienen motivo "
    "publicado.",
)
NONE_AT_ALL = Text(
    "No figure by ground was found for requests that Mexico makes.",
    "No se encontró ninguna cifra por motivo de las peticiones que hace México.",
)
