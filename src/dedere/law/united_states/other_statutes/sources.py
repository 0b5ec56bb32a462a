"""Where these statutes were read: titles and addresses."""

from dedere.law.united_states.title_18.sources import TRINIDAD, US_CODE

__all__ = ["TRINIDAD", "US_CODE"]
