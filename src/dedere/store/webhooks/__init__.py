"""Webhooks: an address is told that something happened in a case, and never what.

`keeping` makes and ends them, `noticing` finds what their accounts would see changed, `sending`
brings it to the address, `addresses` says which addresses may be reached at all.
"""

from dedere.store.webhooks.keeping import EVENTS, end, make, secret_of
from dedere.store.webhooks.noticing import notice
from dedere.store.webhooks.sending import retry, send, signature

__all__ = ["EVENTS", "end", "make", "notice", "retry", "secret_of", "send", "signature"]
