"""Each write is bound by SHA-256 to the one before, and the end of the chain is signed.

Who changes, takes out or adds a row behind the program's back leaves a link that no longer fits;
who drops the last links as well leaves a signed checkpoint, outside the database, that names more
of them than there are. Triggers in the database refuse change and deletion in the first place.
What the chain cannot show is a folder that was put back whole, checkpoints and all: keep copies of
checkpoints elsewhere (``dedere audit checkpoint``).
"""

from dedere.store.chain.checkpoints import Signed, sign, signed
from dedere.store.chain.linking import adopt, append, note_reading
from dedere.store.chain.verifying import Audit, verify

__all__ = ["Audit", "Signed", "adopt", "append", "note_reading", "sign", "signed", "verify"]
