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

FOLDERS = ("dedere.law.treaty_1978",)
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
