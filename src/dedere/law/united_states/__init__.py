"""Law of the United States, one folder an instrument."""
