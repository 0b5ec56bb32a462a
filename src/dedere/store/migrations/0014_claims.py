import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import dedere.store.models.keys


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0013_api"),
    ]

    operations = [
        migrations.CreateModel(
            name="ClaimAct",
            fields=[
                (
                    "id",
                    models.CharField(
                        default=dedere.store.models.keys.opaque,
                        max_length=20,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "did",
                    models.CharField(
                        choices=[
                            ("recorded", "it was recorded"),
                            ("corrected", "it was written otherwise"),
                            ("withdrawn", "it was withdrawn"),
                        ],
                        max_length=20,
                    ),
                ),
                ("organization", models.CharField(blank=True, max_length=40)),
                ("data", models.JSONField(null=True)),
                ("public", models.BooleanField(default=False)),
                ("reason", models.CharField(blank=True, max_length=2000)),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "of",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="acts",
                        to="store.claimact",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [
                    models.Index(fields=["organization", "did"], name="store_claim_organiz_idx")
                ],
            },
        ),
    ]
