"""The YAML files that stand beside the code: patterns, statutes, names."""

from __future__ import annotations

from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parsed(text: str) -> Any:
    """What a file of ours holds, by the compiled parser where PyYAML has it.

    Files of users go through `dedere.casefile.reading`, which tells every problem by its place.
    """
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - the loader is a safe one, as C or Python
