"""Title 28 of the United States Code: habeas corpus."""
