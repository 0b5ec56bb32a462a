"""Mexican law, one folder an instrument."""
