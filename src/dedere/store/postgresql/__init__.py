"""Django's PostgreSQL, told before each question on whose behalf it is asked."""
