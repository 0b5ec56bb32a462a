"""The office as a Django application."""

from django.apps import AppConfig


class OfficeConfig(AppConfig):
    """Label ``office``."""

    name = "dedere.office"
    label = "office"
