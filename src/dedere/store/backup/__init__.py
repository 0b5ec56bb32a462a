"""Everything that the office keeps, in one sealed file, and back on either database."""

from dedere.store.backup.making import Made, make
from dedere.store.backup.moving import Moved, move
from dedere.store.backup.restoring import Restored, restore
from dedere.store.backup.sealing import BackupError

__all__ = ["BackupError", "Made", "Moved", "Restored", "make", "move", "restore"]
