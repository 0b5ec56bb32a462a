"""Federal rules of procedure and evidence."""
