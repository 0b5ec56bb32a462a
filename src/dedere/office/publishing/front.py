"""The first page of a publication, in both languages at once."""

from __future__ import annotations

from typing import Any

from django.utils.translation import override

from dedere.bilingual import Language, Text
from dedere.office.publishing.what import PUBLISHED, Public
from dedere.office.words import when


def in_language(lang: Language, public: Public) -> dict[str, Any]:
    """What the first page says in one language."""
    with override(lang):
        day = when(public.day)
    return {
        "code": lang,
        "name": {"en": "English", "es": "Español"}[lang],
        "feed": _FEED.in_(lang),
        "about": _ABOUT.in_(lang),
        "as_of": _AS_OF.format(day=day, number=len(public.cases)).in_(lang),
        "no_advice": _NO_ADVICE.in_(lang),
        "invented": _INVENTED.in_(lang),
        "parts": [
            {"address": f"/{lang}/{address}", "title": title.in_(lang), "says": says.in_(lang)}
            for route, (address, title, says) in _PARTS.items()
            if not route or route in PUBLISHED or route in ("numbers", "corrections")
        ],
    }


_PARTS: dict[str, tuple[str, Text, Text]] = {
    "law": (
        "law/",
        Text("Law", "Derecho"),
        Text(
            "every article that is written as rules, with its source and the day it was read",
            "cada artículo escrito como reglas, con su fuente y el día en que se leyó",
        ),
    ),
    "authorities": (
        "authorities/",
        Text("Authorities", "Autoridades"),
        Text("who acts, and since when", "quién actúa, y desde cuándo"),
    ),
    "cases": (
        "",
        Text("Cases", "Asuntos"),
        Text(
            "the public ones, each with the law applied to it",
            "los públicos, cada uno con el derecho que se le aplica",
        ),
    ),
    "network": (
        "network/",
        Text("Network", "Red"),
        Text(
            "people, groups, files and what ties them",
            "personas, grupos, expedientes y lo que los une",
        ),
    ),
    "leads": (
        "leads/",
        Text("Leads", "Pistas"),
        Text(
            "which files speak of an event, and what bars or opens them",
            "qué expedientes hablan de un hecho, y qué los cierra o los abre",
        ),
    ),
    "numbers": (
        "numbers/",
        Text("All numbers", "Todas las cifras"),
        Text(
            "each with its address, its day and its file",
            "cada una con su dirección, su día y su archivo",
        ),
    ),
    "figures": (
        "figures/",
        Text("Published figures", "Cifras publicadas"),
        Text(
            "what authorities published, side by side, never added",
            "lo que publicaron las autoridades, lado a lado, sin sumarse",
        ),
    ),
    "figures_audits": (
        "figures/audits/",
        Text("Audits", "Auditorías"),
        Text("whether printed numbers can be true", "si las cifras impresas pueden ser ciertas"),
    ),
    "claims": (
        "claims/",
        Text("Claims", "Afirmaciones"),
        Text(
            "conclusions and promises, with what speaks for and against them",
            "conclusiones y promesas, con lo que habla a favor y en contra",
        ),
    ),
    "corrections": (
        "corrections/",
        Text("Corrections", "Correcciones"),
        Text("what stands otherwise now", "lo que ahora consta de otro modo"),
    ),
    "about": (
        "about/",
        Text("About dedere and its words", "Sobre dedere y sus palabras"),
        Text("how an outcome is made", "cómo se forma un resultado"),
    ),
}
_ABOUT = Text(
    "A record of extraditions between Mexico and the United States: the law as rules, public "
    "cases, and numbers that can be checked.",
    "Un registro de extradiciones entre México y Estados Unidos: el derecho como reglas, asuntos "
    "públicos y cifras que se pueden comprobar.",
)
_AS_OF = Text(
    "Published as of {day}. Public cases: {number}.",
    "Publicado al {day}. Asuntos públicos: {number}.",
)
_NO_ADVICE = Text("This is not legal advice.", "Esto no es asesoría jurídica.")
_INVENTED = Text(
    "What is marked as invented tells of nobody.",
    "Lo que está marcado como inventado no habla de nadie.",
)
_FEED = Text("Corrections", "Correcciones")
