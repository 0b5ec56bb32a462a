"""Periods that run, stand still and end; petitions and their reviews."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.from_united_states.declaring import Parts
from dedere.procedure.from_united_states.observing import ends, still_open, was
from dedere.procedure.properties import Property, enabled, never, pending, since


def periods(parts: Parts) -> Iterator[Property]:
    """The periods: what may be done when they are over, and when they stand still."""
    arrested, judge, leaves = parts.arresting, parts.certifying, parts.surrendering
    suit, deciding = parts.habeas, parts.deciding
    yield never(
        "released-when-the-period-has-run-out-provisional",
        Text(
            "When the sixty days have run out, the person can be released.",
            "Vencidos los sesenta días, la persona puede quedar en libertad.",
        ),
        was(
            parts,
            arrested.sixty_days,
            until=[arrested.released, judge.certify, judge.deny, parts.hearing.consent],
        ),
        ~enabled(arrested.released),
    )
    yield never(
        "released-when-the-period-has-run-out-taking",
        Text(
            "When the two months have run out, discharge can be asked for.",
            "Vencidos los dos meses, puede pedirse la libertad.",
        ),
        was(parts, leaves.two_months),
        ~enabled(leaves.discharge_asked),
    )
    yield never(
        "discharge-can-be-granted",
        Text(
            "Discharge that was asked for can be ordered.",
            "La libertad que se pidió puede ordenarse.",
        ),
        was(parts, leaves.discharge_asked),
        ~enabled(leaves.discharged),
    )
    yield never(
        "no-discharge-before-the-two-months",
        Text(
            "Discharge is not asked for before the two months have run out.",
            "La libertad no se pide antes de vencer los dos meses.",
        ),
        enabled(leaves.discharge_asked),
        ~was(parts, leaves.two_months),
    )
    yield never(
        "no-release-before-the-sixty-days",
        Text(
            "Release for want of a request comes when the sixty days have run out.",
            "La libertad por falta de petición procede vencidos los sesenta días.",
        ),
        enabled(arrested.released),
        ~was(parts, arrested.sixty_days),
    )
    yield never(
        "the-sixty-days-stop-at-receipt",
        Text(
            "The sixty days do not run out when the formal request was received in them.",
            "Los sesenta días no vencen si en ellos se recibió la petición formal.",
        ),
        enabled(arrested.sixty_days),
        was(parts, parts.asking.received),
    )
    yield never(
        "the-two-months-stand-still-while-deferred",
        Text(
            "The two months do not run while surrender is put off.",
            "Los dos meses no corren mientras la entrega esté diferida.",
        ),
        enabled(leaves.two_months),
        was(parts, deciding.deferred, until=[deciding.deferral_ends]),
    )
    yield never(
        "the-two-months-stand-still-in-temporary-surrender",
        Text(
            "The two months do not run while the person is in Mexico for a time.",
            "Los dos meses no corren mientras la persona esté temporalmente en México.",
        ),
        enabled(leaves.two_months),
        was(parts, leaves.temporary, until=[leaves.came_back]),
    )
    for committed in (judge.certify, parts.hearing.consent):
        yield never(
            f"the-two-months-are-set-off-by-{committed.name}",
            Text(
                "The two months are set off by the commitment: {step}.",
                "Los dos meses empiezan con la prisión en espera de la entrega: {step}.",
            ).format(step=committed.title),
            was(parts, committed, until=[leaves.two_months]),
            ~pending(leaves.two_months),
        )
    rulings = (suit.denied, suit.granted, suit.conditional)
    yield never(
        "the-two-months-stand-still-while-an-appeal-can-be-taken",
        Text(
            "The two months do not run while the sixty days to appeal do.",
            "Los dos meses no corren mientras corran los sesenta días para apelar.",
        ),
        enabled(leaves.two_months),
        was(parts, *rulings, until=[suit.appeal, suit.appeal_period, suit.withdrawn, suit.final]),
    )
    changes = (suit.denied_on_review, suit.granted_on_review, suit.conditional_on_review)
    for name, grants, instead in (
        ("granted", (suit.granted, suit.granted_on_review), changes[::2]),
        ("undone", (suit.conditional, suit.conditional_on_review), (*changes[:2], judge.certify)),
    ):
        yield never(
            f"the-two-months-stand-still-while-the-writ-is-{name}",
            Text(
                "The two months do not run while a writ stands against the commitment.",
                "Los dos meses no corren mientras un auto se oponga a la prisión.",
            ),
            enabled(leaves.two_months),
            was(parts, *grants, until=instead),
        )
    ruled = (suit.denied, suit.granted, suit.conditional, suit.withdrawn)
    changed = (suit.denied_on_review, suit.granted_on_review, suit.conditional_on_review)
    for name, began, until in (
        ("petition", parts.petition, ruled),
        ("appeal", suit.appeal, (suit.affirmed, *changed, suit.withdrawn)),
        ("further-review", suit.further_review, (suit.declined, *changed, suit.withdrawn)),
    ):
        yield never(
            f"the-two-months-stand-still-during-the-{name}",
            Text(
                "The two months do not run while a petition or its review is undecided.",
                "Los dos meses no corren mientras una petición o su revisión esté sin resolver.",
            ),
            enabled(leaves.two_months),
            since(began, until=[*until, suit.final, *ends(parts)], of=suit.denied.process),
        )


def petitions(parts: Parts) -> Iterator[Property]:
    """How a petition and its reviews go."""
    for suit, where in ((parts.habeas, ""), (parts.habeas_outside, "-of-the-matter")):
        changed = (suit.denied_on_review, suit.granted_on_review, suit.conditional_on_review)
        yield never(
            f"no-late-appeal{where}",
            Text("No appeal after the sixty days.", "No hay apelación pasados los sesenta días."),
            enabled(suit.appeal),
            since(suit.appeal_period),
        )
        yield never(
            f"no-appeal-without-a-ruling{where}",
            Text("Nothing is appealed before the ruling.", "Nada se apela antes de la resolución."),
            enabled(suit.appeal),
            ~since([suit.denied, suit.granted, suit.conditional]),
        )
        yield never(
            f"nothing-is-final-before-the-ruling{where}",
            Text("Nothing is final before the ruling.", "Nada queda firme antes de la resolución."),
            enabled(suit.final),
            ~since([suit.denied, suit.granted, suit.conditional]),
        )
        yield never(
            f"the-appeal-has-its-sixty-days{where}",
            Text("An appeal has its sixty days.", "La apelación tiene sus sesenta días."),
            enabled(suit.final),
            since(
                [suit.denied, suit.granted, suit.conditional],
                until=[suit.appeal_period, suit.appeal],
            ),
        )
        for name, began, ended in (
            ("appeal", suit.appeal, suit.affirmed),
            ("further-review", suit.further_review, suit.declined),
        ):
            yield never(
                f"nothing-is-final-during-the-{name}{where}",
                Text(
                    "Nothing is final while its review is undecided.",
                    "Nada queda firme con la revisión sin resolver.",
                ),
                enabled(suit.final),
                since(began, until=[ended, *changed]),
            )
        yield never(
            f"no-review-without-an-appeal{where}",
            Text(
                "No higher court decides what was not brought before it.",
                "Ningún tribunal superior resuelve lo que no se le planteó.",
            ),
            enabled(suit.affirmed),
            ~since(suit.appeal),
        )
        for one, grants, other, what in (
            (
                suit.released,
                (suit.granted, suit.granted_on_review),
                suit.conditional_on_review,
                "release",
            ),
            (
                suit.writ_issues,
                (suit.conditional, suit.conditional_on_review),
                suit.granted_on_review,
                "writ",
            ),
        ):
            yield never(
                f"no-{what}-without-a-grant{where}",
                Text(
                    "Nobody is released under a writ that was not granted, or was reversed.",
                    "A nadie se libera por un auto que no se concedió o fue revocado.",
                ),
                enabled(one),
                ~since(grants, until=[suit.denied_on_review, other]),
            )
    suit, judge = parts.habeas, parts.certifying
    open_ = still_open(parts, suit)
    yield never(
        "the-protected-can-be-released",
        Text(
            "A person to whom a court granted the writ can be released.",
            "Quien obtuvo el hábeas corpus puede quedar en libertad.",
        ),
        was(
            parts,
            suit.granted,
            suit.granted_on_review,
            until=[suit.denied_on_review, suit.conditional_on_review],
        ),
        *open_,
        ~enabled(suit.released),
    )
    undone = was(
        parts,
        suit.conditional,
        suit.conditional_on_review,
        until=[judge.certify, suit.denied_on_review, suit.granted_on_review],
    )
    for step in (judge.certify, judge.deny_on_remand, suit.writ_issues):
        yield never(
            f"after-a-conditional-writ-{step.name}",
            Text(
                "After a conditional writ the judge can certify or not, and the writ can issue: "
                "{step}.",
                "Tras un auto condicionado el juez puede certificar o no, y el auto puede "
                "librarse: {step}.",
            ).format(step=step.title),
            undone,
            *open_,
            was(parts, judge.certify),
            ~enabled(step),
        )
