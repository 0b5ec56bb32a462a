"""What the statistics named by a claim say, each with all that it counts."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.sources import Source
from dedere.statistics.audit import Figure as AuditFigure
from dedere.statistics.audit import Verdict as Found
from dedere.statistics.audit import bundled
from dedere.statistics.audit.report import VERDICTS
from dedere.statistics.claims.in_published import of_figures
from dedere.statistics.claims.in_record import Record, of_record
from dedere.statistics.claims.model import Asked, Evidence, OfAudit, OfFigures, OfRecord
from dedere.statistics.claims.observation import Observation, Speaks
from dedere.statistics.claims.scope import Scope


def observe(
    evidence: Evidence, wanted: Scope, record: Record, asked: Asked, claimed_in: Source
) -> Observation:
    """What one statistic says.

    Args:
        evidence: what the claim names.
        wanted: the scope of the measure, which says which number of a row is read.
        record: what was given to count in.
        asked: the day, and how complete the record is.
        claimed_in: where the claim was read: it is no evidence for itself.

    Raises:
        InputError: a condition that the table of a statistic does not have.
    """
    match evidence:
        case OfFigures():
            return of_figures(evidence, asked, claimed_in)
        case OfRecord():
            return of_record(evidence, wanted, record, asked)
        case OfAudit():
            return _of_audit(evidence)


def _of_audit(wanted: OfAudit) -> Observation:
    """An audit says whether what was printed can be true; that it can be does not make it so.

    Only where another source says the same of the same thing does it speak for the claim.
    """
    found = next(one for one in bundled.report(wanted.audit).findings if one.item.id == wanted.item)
    speaks: Speaks = "neither"
    if found.verdict is Found.INCONSISTENT:
        speaks = "against"
    elif (
        found.verdict is Found.CONSISTENT
        and isinstance(found.item, AuditFigure)
        and any(one.same_definition for one in found.item.against)
    ):
        speaks = "for"
    named = bundled.read(wanted.audit).title or Text(wanted.audit, wanted.audit)
    return Observation(
        kind="audit",
        name=f"{wanted.audit}/{wanted.item}",
        title=found.item.says or named,
        scope=wanted.scope,
        shown=_FOUND.format(verdict=VERDICTS[found.verdict], why=found.why),
        found=speaks,
    )


_FOUND = Text("{verdict}: {why}", "{verdict}: {why}")
