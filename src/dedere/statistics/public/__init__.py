"""Answers that may be published: small counts hidden, and whatever would give them away."""

from dedere.statistics.public.publishing import THRESHOLD, Public, publish

__all__ = ["THRESHOLD", "Public", "publish"]
