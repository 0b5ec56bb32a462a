"""The dossier of one transfer as plain values, for programs."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language
from dedere.law.language.library import Library
from dedere.transfers.dossier.reading import Dossier


def to_data(dossier: Dossier, law: Library, lang: Language) -> dict[str, Any]:
    """One dossier, in the form of ``dedere transfer dossier --json``."""
    return {
        "case": dossier.casefile.id,
        "transfer": dossier.transfer,
        "invented": dossier.casefile.invented,
        "lists": [
            {
                "name": each.list.name,
                "title": each.list.title.in_(lang),
                "authority": each.list.authority.in_(lang),
                "provision": each.list.provision,
                "confidence": law.provision(each.list.provision).confidence,
                "papers": [
                    {
                        "kind": held.paper.kind,
                        "name": held.name.in_(lang),
                        "provision": held.provision,
                        "asked": held.asked,
                        "required": not held.paper.wanted,
                        "there": held.there,
                        "needs_certified": held.paper.certified,
                        "certified": held.certified,
                        "needs_translated": held.paper.translated,
                        "translated": held.translated,
                        "in_order": held.in_order,
                        "lacks": [one.in_(lang) for one in held.lacks],
                        "documents": list(held.documents),
                    }
                    for held in each.papers
                ],
            }
            for each in dossier.lists
        ],
        "restitution_unpaid": dossier.restitution_unpaid,
        "victims_heard": dossier.victims_heard,
        "notice_to_victims_due": dossier.notice_due,
        "missing": sorted({one.paper.kind for one in dossier.missing}),
    }
