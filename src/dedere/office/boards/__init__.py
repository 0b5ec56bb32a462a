"""The boards of a case: what a lawyer lays on the table, a page each."""
