"""The law, written once: a language for rules, the vocabulary of facts, and the instruments.

`load` reads every instrument, checks it against the others, and returns them as one library.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedere.law.language.library import Library

FOLDERS = (
    "dedere.law.treaty_1978",
    "dedere.law.protocol_1997",
    "dedere.law.mexico.constitution",
    "dedere.law.mexico.extradition_act",
    "dedere.law.mexico.amparo_act",
    "dedere.law.mexico.torture_act",
    "dedere.law.mexico.refugee_act",
    "dedere.law.mexico.criminal_code",
    "dedere.law.mexico.criminal_procedure_code",
    "dedere.law.mexico.judiciary_act",
    "dedere.law.mexico.public_administration_act",
    "dedere.law.mexico.prosecutor_act",
    "dedere.law.mexico.national_security_act",
    "dedere.law.mexico.victims_act",
    "dedere.law.mexico.criminal_enforcement_act",
    "dedere.law.mexico.transfer_practice",
    "dedere.law.mexico.supreme_court",
    "dedere.law.united_states.title_18",
    "dedere.law.united_states.chapter_306",
    "dedere.law.united_states.sentence_credits",
    "dedere.law.united_states.bureau_of_prisons",
    "dedere.law.united_states.title_28",
    "dedere.law.united_states.other_statutes",
    "dedere.law.united_states.federal_rules",
    "dedere.law.united_states.criminal_rules",
    "dedere.law.united_states.case_law",
    "dedere.law.united_states.practice",
    "dedere.law.assistance_treaty_1987",
    "dedere.law.transfer_treaty_1976",
    "dedere.law.international",
)
"""One folder an instrument, one file an article, in the order in which they are shown."""


@cache
def load() -> Library:
    """All the law that this software knows.

    Raises:
        LawError: where the law files contradict themselves; both places are named.
    """
    from dedere.law.facts import VOCABULARY
    from dedere.law.language.library import Library
    from dedere.law.language.provisions import Instrument

    instruments = []
    for folder in FOLDERS:
        package = import_module(folder)
        for module in iter_modules(package.__path__):
            import_module(f"{folder}.{module.name}")
        instruments += [found for found in vars(package).values() if isinstance(found, Instrument)]
    return Library(instruments, VOCABULARY.values())
