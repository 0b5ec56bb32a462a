"""Where Title 28 was read: titles and addresses, cited by the sections."""

from dedere.law.united_states.title_18.sources import US_CODE

__all__ = ["US_CODE"]
