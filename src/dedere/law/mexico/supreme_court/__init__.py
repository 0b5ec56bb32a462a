"""Holdings of the Supreme Court of Mexico that changed or settled a rule."""
