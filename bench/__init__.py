"""Measurements: how long the work takes on this machine."""
