"""dedere: extradition and prisoner-transfer cases between Mexico and the United States.

    >>> import dedere
    >>> casefile = dedere.load("examples/guzman-loera.yaml")
    >>> assessment = dedere.assess(casefile)

This software gives no legal advice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dedere.assessment import assess
    from dedere.casefile import load

__all__ = ["__version__", "assess", "load"]
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    # Late, so that `dedere --help` does not read the whole law.
    if name == "load":
        from dedere.casefile import load

        return load
    if name == "assess":
        from dedere.assessment import assess

        return assess
    raise AttributeError(f"module 'dedere' has no attribute {name!r}")
