import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import dedere.store.models.keys


class Migration(migrations.Migration):
    dependencies = [("store", "0010_agenda")]

    operations = [
        migrations.CreateModel(
            name="Attachment",
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
                ("document", models.CharField(max_length=80)),
                ("name", models.CharField(max_length=200)),
                ("kind", models.CharField(max_length=20)),
                ("size", models.PositiveBigIntegerField(default=0)),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("file", models.CharField(blank=True, max_length=40)),
                ("reason", models.CharField(blank=True, max_length=500)),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "case",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.case",
                    ),
                ),
                (
                    "withdraws",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.attachment",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [
                    models.Index(fields=["case", "document"], name="store_attac_case_id_idx")
                ],
            },
        ),
        migrations.CreateModel(
            name="Enquiry",
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
                            ("came", "it came"),
                            ("corrected", "what was asked is written otherwise"),
                            ("checked", "somebody looked for conflicts of interest"),
                            ("taken", "it became a case"),
                            ("declined", "it was declined"),
                            ("undone", "an earlier act was undone"),
                        ],
                        max_length=20,
                    ),
                ),
                ("organization", models.CharField(blank=True, max_length=40)),
                ("data", models.JSONField(null=True)),
                ("reason", models.CharField(blank=True, max_length=2000)),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "case",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.case",
                    ),
                ),
                (
                    "of",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="acts",
                        to="store.enquiry",
                    ),
                ),
                (
                    "undoes",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.enquiry",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "enquiries",
                "ordering": ["at", "id"],
                "indexes": [
                    models.Index(fields=["organization", "did"], name="store_enqui_organiz_idx")
                ],
            },
        ),
    ]
