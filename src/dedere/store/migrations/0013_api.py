import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import dedere.store.models.keys


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0012_search"),
    ]

    operations = [
        migrations.CreateModel(
            name="Answered",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("account", models.CharField(max_length=40)),
                ("key", models.CharField(max_length=64)),
                ("request", models.CharField(max_length=64)),
                ("case", models.CharField(blank=True, max_length=80)),
                ("status", models.PositiveSmallIntegerField(default=0)),
                ("headers", models.JSONField(default=dict)),
                ("body", models.TextField(blank=True)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "indexes": [models.Index(fields=["at"], name="store_answe_at_f31673_idx")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("account", "key"), name="one_answer_for_each_key"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Token",
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
                ("account", models.CharField(max_length=40)),
                ("name", models.CharField(max_length=100)),
                ("prefix", models.CharField(max_length=20, unique=True)),
                ("hash", models.CharField(max_length=64)),
                ("scopes", models.JSONField()),
                ("expires_on", models.DateField()),
                ("by", models.CharField(max_length=200)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [
                    models.Index(fields=["account"], name="store_token_account_babd0f_idx")
                ],
            },
        ),
        migrations.CreateModel(
            name="TokenEnd",
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
                    "token",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ends",
                        to="store.token",
                    ),
                ),
                ("by", models.CharField(max_length=200)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["at", "id"],
            },
        ),
        migrations.CreateModel(
            name="TokenUse",
            fields=[
                (
                    "token",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="use",
                        serialize=False,
                        to="store.token",
                    ),
                ),
                ("last_on", models.DateField()),
            ],
        ),
        migrations.CreateModel(
            name="Touched",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("case", models.CharField(max_length=80)),
            ],
        ),
        migrations.CreateModel(
            name="Webhook",
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
                ("account", models.CharField(max_length=40)),
                ("url", models.CharField(max_length=500)),
                ("events", models.JSONField()),
                ("by", models.CharField(max_length=200)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["at", "id"],
                "indexes": [
                    models.Index(fields=["account"], name="store_webho_account_85f42d_idx")
                ],
            },
        ),
        migrations.CreateModel(
            name="WebhookEnd",
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
                    "webhook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ends",
                        to="store.webhook",
                    ),
                ),
                ("by", models.CharField(max_length=200)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["at", "id"],
            },
        ),
        migrations.CreateModel(
            name="WebhookSeen",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "webhook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="seen",
                        to="store.webhook",
                    ),
                ),
                ("case", models.CharField(max_length=80)),
                ("version", models.CharField(max_length=64)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("webhook", "case"), name="one_state_seen_of_a_case"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Delivery",
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
                    "webhook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="deliveries",
                        to="store.webhook",
                    ),
                ),
                ("event", models.CharField(max_length=40)),
                ("case", models.CharField(max_length=80)),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "waiting"),
                            ("delivered", "delivered"),
                            ("given_up", "given up"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                ("tries", models.PositiveSmallIntegerField(default=0)),
                ("next_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("said", models.CharField(blank=True, max_length=200)),
            ],
            options={
                "verbose_name_plural": "deliveries",
                "ordering": ["made_at", "id"],
                "indexes": [
                    models.Index(fields=["state", "next_at"], name="store_deliv_state_e6a47c_idx")
                ],
            },
        ),
    ]
