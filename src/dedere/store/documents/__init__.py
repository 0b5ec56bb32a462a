"""Documents as they were sent: kept encrypted beside the database, pointed at, checked.

- `keeping` takes a file, gives it back, and withdraws it.
- `kinds` tells by the content what a file is, and `naming` cleans its name.
- `sealing` is the form in which it lies on the disk, and `keys` holds the keys.
- `checking` sweeps what a crash left behind, verifies every hash, and changes the key.
- `text` is the text of its pages.
"""
