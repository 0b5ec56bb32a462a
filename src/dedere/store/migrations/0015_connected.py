from __future__ import annotations

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0014_claims")]

    operations = [
        migrations.CreateModel(
            name="ConnectedCase",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("has_lists", models.BooleanField(default=False)),
                ("person_key", models.CharField(blank=True, max_length=200)),
                (
                    "case",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="connected",
                        to="store.case",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["has_lists", "case"], name="connected_by_lists"),
                    models.Index(fields=["person_key"], name="connected_by_person"),
                ],
            },
        ),
    ]
