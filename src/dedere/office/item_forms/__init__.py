"""Forms for the entries of a case: made of the casefile's own sections, whatever the list.

- `lists` knows the lists, their keys and which of them come first.
- `naming` gives the entries that others can name, in words.
- `controls` makes the fields that a page shows, and `sent` reads them back.
- `showing` tells an entry in words, for its history and for two who wrote it at once.
"""
