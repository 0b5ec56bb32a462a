"""What must stay possible, and what is over: appeals, stays, arrests and decisions."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.from_united_states.declaring import Parts
from dedere.procedure.from_united_states.observing import ends, still_open, was
from dedere.procedure.graph import Step
from dedere.procedure.properties import Property, enabled, never, since


def reviews(parts: Parts) -> Iterator[Property]:
    """An appeal and a stay can be had; what a decision ends is over."""
    for suit, where in ((parts.habeas, ""), (parts.habeas_outside, "-of-the-matter")):
        over = ends(parts) if suit is parts.habeas else (suit.released, suit.writ_issues)
        gone = (*over, suit.withdrawn, suit.final, *ends(parts)[-2:])
        open_ = still_open(parts, suit)
        rulings = (suit.denied, suit.granted, suit.conditional)
        changes = (suit.denied_on_review, suit.granted_on_review, suit.conditional_on_review)
        for ruling in rulings:
            yield never(
                f"an-appeal-can-be-taken-when-{ruling.name}{where}",
                Text(
                    "For sixty days each ruling can be appealed: {step}.",
                    "Durante sesenta días cada resolución es apelable: {step}.",
                ).format(step=ruling.title),
                since(ruling, until=[suit.appeal, suit.appeal_period, *gone]),
                *open_,
                ~enabled(suit.appeal),
            )
        for ruling in (suit.denied, suit.conditional, suit.denied_on_review):
            yield never(
                f"a-stay-can-be-had-when-{ruling.name}{where}",
                Text(
                    "Surrender can be stayed for a review: {step}.",
                    "La entrega puede suspenderse por una revisión: {step}.",
                ).format(step=ruling.title),
                since(ruling, until=[suit.granted_on_review, *gone]),
                *open_,
                ~enabled(suit.stay_on_appeal),
            )
        yield never(
            f"no-stay-of-surrender-for-the-protected{where}",
            Text(
                "Whom the writ protects needs no stay of surrender.",
                "A quien protege el auto no le hace falta suspensión de la entrega.",
            ),
            enabled(suit.stay_on_appeal),
            since(suit.granted_on_review, until=[suit.denied_on_review]),
        )
        yield never(
            f"no-stay-is-left-when-the-review-is-decided{where}",
            Text(
                "A stay on appeal does not outlast the decision for which it was granted.",
                "La suspensión en apelación no dura más que la decisión para la que se concedió.",
            ),
            enabled(suit.stay_on_appeal_ends),
            since([suit.affirmed, suit.declined, *changes], until=[suit.stay_on_appeal]),
        )
        for step in (suit.stay, suit.stay_ends, suit.return_period):
            for ruling in rulings:
                yield never(
                    f"no-{step.name}-when-{ruling.name}{where}",
                    Text(
                        "With the ruling ends what was to last until then: {step}.",
                        "Con la resolución termina lo que hasta ella duraba: {step}.",
                    ).format(step=step.title),
                    enabled(step),
                    since(ruling),
                )
        yield never(
            f"no-appeal-period-after-the-appeal{where}",
            Text(
                "The days to appeal do not run out for who has appealed.",
                "El plazo para apelar no vence para quien ya apeló.",
            ),
            enabled(suit.appeal_period),
            since(suit.appeal),
        )
        again: tuple[tuple[Step, tuple[Step, ...]], ...] = (
            (suit.affirmed, ()),
            (suit.declined, (suit.further_review,)),
        )
        for step, until in again:
            for change in changes:
                yield never(
                    f"not-{step.name}-when-{change.name}{where}",
                    Text(
                        "A ruling that was changed is not left as it was: {step}.",
                        "La resolución modificada no queda como estaba: {step}.",
                    ).format(step=change.title),
                    enabled(step),
                    since(change, until=until),
                )
        for end in (suit.final, suit.withdrawn):
            yield never(
                f"no-review-when-{end.name}{where}",
                Text(
                    "What is final or withdrawn is not decided again: {step}.",
                    "Lo firme o desistido no se resuelve de nuevo: {step}.",
                ).format(step=end.title),
                enabled(suit.denied_on_review),
                since(end),
            )
    suit = parts.habeas_outside
    for ruling, step, change in (
        (suit.granted, suit.released, suit.conditional_on_review),
        (suit.granted_on_review, suit.released, suit.conditional_on_review),
        (suit.conditional, suit.writ_issues, suit.granted_on_review),
        (suit.conditional_on_review, suit.writ_issues, suit.granted_on_review),
    ):
        yield never(
            f"can-be-{step.name}-when-{ruling.name}-of-the-matter",
            Text(
                "A writ that was granted can be carried out: {step}.",
                "El auto concedido puede cumplirse: {step}.",
            ).format(step=ruling.title),
            since(ruling, until=[suit.denied_on_review, change, step, *ends(parts)[-2:]]),
            ~enabled(step),
        )


def decisions(parts: Parts) -> Iterator[Property]:
    """What was decided is not decided otherwise; who was released can be arrested again."""
    judge, arrested, heard = parts.certifying, parts.arresting, parts.hearing
    deciding, suit = parts.deciding, parts.habeas
    remanded = (suit.conditional, suit.conditional_on_review)
    granted = Text(
        "What the Secretary of State has ordered is not refused.",
        "Lo que el Secretario de Estado ordenó no se niega.",
    )
    early = Text(
        "Nothing is refused or put to the Secretary before the judge has certified.",
        "Nada se niega ni se plantea al Secretario antes de que el juez certifique.",
    )
    for step in (deciding.refuse, deciding.refuse_national):
        yield never(
            f"no-{step.name}-after-the-order", granted, enabled(step), was(parts, deciding.order)
        )
    for step in (deciding.refuse, deciding.refuse_national, deciding.torture_claim):
        yield never(
            f"no-{step.name}-before-certification",
            early,
            enabled(step),
            ~was(parts, judge.certify),
            ~was(parts, heard.consent),
        )
    settled = Text(
        "When the person is committed, what led to it is over: {step}.",
        "Ordenada la prisión, lo que condujo a ella terminó: {step}.",
    )
    for committed in (judge.certify, heard.consent):
        for step in (
            judge.deny,
            heard.hearing,
            heard.waiver,
            heard.consent,
            arrested.released,
            arrested.arrest_again,
        ):
            yield never(
                f"no-{step.name}-after-{committed.name}",
                settled.format(step=step.title),
                enabled(step),
                was(parts, committed),
            )
    yield never(
        "no-certification-of-who-agreed-to-go",
        settled.format(step=judge.certify.title),
        enabled(judge.certify),
        was(parts, heard.consent, until=remanded),
    )
    yield never(
        "no-denial-on-remand-when-certified-again",
        settled.format(step=judge.deny_on_remand.title),
        enabled(judge.deny_on_remand),
        was(parts, judge.certify, until=remanded),
    )
    yield never(
        "no-writ-when-certified-again",
        settled.format(step=suit.writ_issues.title),
        enabled(suit.writ_issues),
        since(judge.certify, until=remanded, of=suit.denied.process),
    )
    for step in (arrested.sixty_days, arrested.released):
        yield never(
            f"no-{step.name}-when-denied",
            Text(
                "A denial ends provisional arrest of itself.",
                "La negativa pone fin por sí a la detención provisional.",
            ),
            enabled(step),
            was(parts, judge.deny, until=[arrested.complaint_again]),
        )
    for freed in (arrested.released, arrested.complaint_again):
        yield never(
            f"can-be-arrested-again-after-{freed.name}",
            Text(
                "That the person was released does not stand in the way of a new arrest: {step}.",
                "La libertad no impide una nueva detención: {step}.",
            ).format(step=freed.title),
            was(parts, freed, until=[judge.certify, judge.deny, heard.consent]),
            ~enabled(arrested.arrest_again),
        )
    for name, step, after in (
        ("one-arrest", arrested.arrest, was(parts, arrested.provisional_arrest)),
        ("no-return-of-what-is-filed", parts.asking.returned, was(parts, heard.filed)),
        (
            "not-free-when-the-complaint-is-filed-again",
            judge.set_free,
            was(parts, arrested.complaint_again, until=[judge.deny]),
        ),
    ):
        yield never(
            name,
            Text(
                "What has happened is not done as if it had not: {step}.",
                "Lo ya ocurrido no se hace como si no: {step}.",
            ).format(step=step.title),
            enabled(step),
            after,
        )
