from __future__ import annotations

from typing import Any

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import dedere.store.models.keys

CAPACITY = [
    ("owner", "the organization whose case it is"),
    ("authority", "an authority that takes part"),
    ("counsel", "counsel of the person"),
    ("court", "a court"),
    ("person", "the person sought or transferred"),
    ("relative", "a relative"),
    ("victim", "a victim"),
    ("observer", "an observer"),
]
MAY = [("write", "read and write"), ("read", "read"), ("nothing", "no longer anything")]
COMPARTMENT = [
    ("parties", "the parties"),
    ("authority", "one authority"),
    ("named", "named persons"),
    ("sealed", "sealed"),
]


def key() -> models.CharField[Any, Any]:
    return models.CharField(
        default=dedere.store.models.keys.opaque,
        max_length=20,
        primary_key=True,
        serialize=False,
    )


def case(on_delete: Any = django.db.models.deletion.PROTECT) -> models.ForeignKey[Any, Any]:
    return models.ForeignKey(on_delete=on_delete, related_name="+", to="store.case")


class Migration(migrations.Migration):
    dependencies = [("store", "0007_accounts")]

    operations = [
        migrations.AlterField(
            model_name="case",
            name="visibility",
            field=models.CharField(
                choices=[("public", "public"), ("closed", "those with whom it is shared")],
                default="public",
                max_length=20,
            ),
        ),
        migrations.AlterField(
            model_name="docket",
            name="visibility",
            field=models.CharField(
                choices=[("public", "public"), ("closed", "those with whom it is shared")],
                default="public",
                max_length=20,
            ),
        ),
        migrations.CreateModel(
            name="Grant",
            fields=[
                ("id", key()),
                ("organization", models.CharField(blank=True, max_length=40)),
                ("account", models.CharField(blank=True, max_length=40)),
                ("capacity", models.CharField(choices=CAPACITY, max_length=20)),
                ("may", models.CharField(choices=MAY, max_length=10)),
                ("reason", models.CharField(blank=True, max_length=500)),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("case", case()),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [models.Index(fields=["case"], name="store_grant_case_id_idx")],
            },
        ),
        migrations.CreateModel(
            name="Share",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("organization", models.CharField(blank=True, max_length=40)),
                ("account", models.CharField(blank=True, max_length=40)),
                ("capacity", models.CharField(choices=CAPACITY, max_length=20)),
                ("may", models.CharField(choices=MAY, max_length=10)),
                ("case", case(django.db.models.deletion.CASCADE)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("case", "organization", "account"), name="one_share_for_each"
                    )
                ],
                "indexes": [
                    models.Index(fields=["organization", "case"], name="store_share_org_case_idx"),
                    models.Index(fields=["account", "case"], name="store_share_acc_case_idx"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Closure",
            fields=[
                ("id", key()),
                ("part", models.CharField(max_length=40)),
                ("item", models.CharField(blank=True, max_length=80)),
                ("key", models.CharField(blank=True, max_length=200)),
                ("compartment", models.CharField(choices=COMPARTMENT, max_length=20)),
                ("organizations", models.JSONField(default=list)),
                ("accounts", models.JSONField(default=list)),
                ("reason", models.CharField(max_length=500)),
                ("until", models.DateField(null=True)),
                ("by", models.CharField(max_length=200)),
                ("by_account", models.CharField(blank=True, max_length=40)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("case", case()),
                (
                    "opens",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.closure",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [models.Index(fields=["case"], name="store_closure_case_id_idx")],
            },
        ),
    ]
