"""The facts of a transfer as happenings: what no event tells already, and what was not so."""

from __future__ import annotations

from dedere.assessment.history_facts import Facts, happened
from dedere.assessment.shown import Shows
from dedere.law.facts import transfer
from dedere.law.language.situation import Situation

WARNINGS = frozenset(transfer.warnings_understood.options)
DECISIONS = (
    (transfer.local_authority_decision, "local_authority_decision"),
    (transfer.transferring_state_decision, "transferring_state_decision"),
    (transfer.receiving_state_decision, "receiving_state_decision"),
)
CHALLENGES = (
    (transfer.appeal_pending, "appeal"),
    (transfer.collateral_attack_pending, "collateral"),
)
SHOWN: tuple[Shows, ...] = (
    Shows("transfer.applied_on", "transfer_application"),
    Shows("transfer.views_requested_on", "views_requested"),
    Shows("transfer.views_received_on", "views_received"),
    Shows("transfer.supervising_court_agrees", "other", "supervising_court_agrees"),
    Shows("transfer.attorney_general_concurs_for_military", "other", "military_order_of_transfer"),
    Shows("transfer.appeal_time_ends_on", "other", "judgment_final"),
    Shows("transfer.counsel_offered", "transfer_counsel"),
    Shows("transfer.consent_verified_on", "consent_hearing", result="verified"),
    Shows("transfer.consent_withdrawn_on", "consent_withdrawn"),
    Shows("transfer.transferred_on", "prisoner_delivered"),
    Shows("transfer.first_report_on", "status_report"),
    Shows("transfer.determination_notified_on", "release_determined"),
    Shows("transfer.determination_appealed_on", "determination_appealed"),
    Shows("transfer.found_unlawful_on", "transfer_found_unlawful"),
    Shows("transfer.sentencing_state_notified_on", "sentencing_state_notified"),
    Shows("transfer.return_requested_on", "return_requested"),
    Shows("transfer.return_complaint_filed_on", "return_complaint"),
    Shows("transfer.prosecuted_for_same_offense", "other", "prosecuted_for_same_offense"),
)
"""What the facts of a transfer show, in the order of the procedure."""


class TransferFacts(Facts):
    """What the facts of the transfers of a casefile add to its events."""

    def tell_of(self, transfers: list[Situation]) -> None:
        """Add what the facts of these transfers tell."""
        for one in transfers:
            self._decisions(one)
            for shows in SHOWN:
                self._fact(one, shows)
            self._warnings(one)
            self._guardian(one)
            self._challenges(one)

    def _decisions(self, one: Situation) -> None:
        """Each decision that is recorded as a fact; of a denial the day may be recorded too."""
        for fact, type in DECISIONS:
            decided = fact.look(one, None)
            if decided not in ("approved", "denied"):
                continue
            shows = Shows(fact.key, type, result=decided)
            day = self._not_later(one, shows)
            denied = transfer.last_denied_on.look(one, None)
            if type == "transferring_state_decision" and decided == "denied" and denied is not None:
                day = denied if not denied.is_never and denied.latest <= self.today else day
            if not self._already_told(one.id, shows, decided, day, None):
                self._tell(happened(type, day, one.id, None, decided, None, None))

    def _warnings(self, one: Situation) -> None:
        """The warnings count as given when all four were understood, in the person's language."""
        understood = transfer.warnings_understood.look(one, None)
        in_own = transfer.informed_in_own_language.look(one, None)
        if in_own is False:
            self.not_so.append((one.id, Shows("transfer.informed_in_own_language", *_WARNED)))
        elif understood is not None and understood.complete and understood.values < WARNINGS:
            self.not_so.append((one.id, Shows("transfer.warnings_understood", *_WARNED)))

    def _guardian(self, one: Situation) -> None:
        """Who consented for a person that could not."""
        shows = Shows("transfer.consent_given_by", "other", "guardian_consents")
        by = transfer.consent_given_by.look(one, None)
        if by in ("parent", "guardian", "guardian_ad_litem", "court"):
            day = self._not_later(one, shows)
            if not self._already_told(one.id, shows, None, day, None):
                self._tell(happened("other", day, one.id, "guardian_consents", None, None, None))
        elif by is not None:
            self.not_so.append((one.id, shows))

    def _challenges(self, one: Situation) -> None:
        """A challenge that is pending, where no event tells of one."""
        told = [
            each.happening
            for each in self.told
            if each.from_event and each.happening.type == "sentence_challenged"
        ]
        for fact, name in CHALLENGES:
            if fact.look(one, None) is not True or told:
                continue
            day = self._not_later(one, Shows(fact.key, "sentence_challenged"))
            pending = happened("sentence_challenged", day, one.id, name, None, None, name)
            self._tell(pending)


_WARNED = ("other", "warnings_given")
