"""The register of assurances: what was asked, offered, accepted, refused; what is still needed."""

from dedere.assessment.assurances.needs import Need, needs_of
from dedere.assessment.assurances.register import (
    STANDINGS,
    Assurance,
    Readiness,
    Register,
    Standing,
    register_of,
)

__all__ = [
    "STANDINGS",
    "Assurance",
    "Need",
    "Readiness",
    "Register",
    "Standing",
    "needs_of",
    "register_of",
]
