"""The store as a Django application."""

from django.apps import AppConfig
from django.core.signals import request_finished, request_started
from django.db.models.signals import post_migrate


class StoreConfig(AppConfig):
    """Label ``store``."""

    name = "dedere.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Tables that are kept get their triggers with the migrations."""
        from dedere.store import (  # noqa: F401 - they register themselves
            agenda_hook,
            connected,
            derived,
            search,
            standing,
            walls,
            webhooks_hook,
        )
        from dedere.store.chain import triggers

        request_started.connect(standing.lower, dispatch_uid="dedere.standing.lower")
        request_finished.connect(standing.leave, dispatch_uid="dedere.standing.leave")
        post_migrate.connect(walls.after_migrations, sender=self, dispatch_uid="dedere.walls")
        post_migrate.connect(triggers.after_migrations, sender=self, dispatch_uid="dedere.chain")
        post_migrate.connect(derived.after_migrations, sender=self, dispatch_uid="dedere.derived")
