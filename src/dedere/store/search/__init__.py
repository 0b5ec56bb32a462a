"""Search across cases, people and the text of documents, in both languages at once."""

from dedere.store.search.finding import Found, Hit, search
from dedere.store.search.indexing import refresh

__all__ = ["Found", "Hit", "refresh", "search"]
