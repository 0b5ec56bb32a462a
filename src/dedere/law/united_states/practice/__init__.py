"""Published practice of the Departments of Justice and State."""
