"""Which kind of entry it is, told from the words at its head."""

from __future__ import annotations

import re
from enum import StrEnum

_RE = re.IGNORECASE | re.ASCII


class Kind(StrEnum):
    """What an entry is, as far as it matters for what its words can mean."""

    MINUTES = "minutes"
    """What happened in court."""
    ORDER = "order"
    MOTION = "motion"
    """It asks; whether it got is told elsewhere."""
    NOTICE = "notice"
    SETTING = "setting"
    """A hearing put on the calendar, moved or taken off."""
    JUDGMENT = "judgment"
    SUPPORT = "support"
    """A paper about another paper, a transcript, an exhibit: its titles are quoted."""
    PAPER = "paper"
    """Any other paper, and what the clerk enters without one."""
    ERROR = "error"
    """The clerk's note that an entry was wrong, and the entry that was."""


_QUALITY = (
    r"(?:(?:\(?sealed\)?|redacted|unredacted|amended|corrected|second|first|third|fourth|joint|"
    r"oral|"
    r"unopposed|consent|stipulated|emergency|expedited|renewed|supplemental|text|text-only|"
    r"paperless|"
    r"electronic|endorsed|criminal|ex ?parte|pro se|proposed|agreed|sua sponte|standing|minute|"
    r"memorandum and|findings and|opinion and|memorandum opinion and|restricted|protective|final|"
    r"preliminary|interim|general|letter|in limine|sworn|verified|notice of|government'?s?|"
    r"defendant'?s?|defense|us|usa|joint stipulation and|stipulation and|ecf|virtual) )*"
)

_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(regex, _RE))
    for kind, regex in (
        (
            Kind.ERROR,
            r"^(?:filing error\b|.{0,40}docket(?:ing)? error\b|.{0,30}\bto re-?file document|"
            r"entry error|entered in error|document filed in error|notice of document deficien|"
            r"staff notes?\b|clerk'?s note\b(?! for proceedings)|docket (?:annotation|correction|"
            r"modification)|qc\b|"
            r"remark\b|utility\b|modification of docket|notice to (?:attorney|counsel|filer)|"
            r"(?:attorney|case) update\b|correct(?:ed|ing) docket|disregard\b)",
        ),
        (
            Kind.SUPPORT,
            rf"^{_QUALITY}(?:transcripts?\b|notice of filing (?:of )?(?:official )?transcript|"
            r"notice of intent to request redaction|response|reply|opposition|objections?|"
            r"memorandum (?:in|of(?! (?:the )?(?:plea|USCA|U\.?S\.? court|court of appeals|"
            r"\w+ circuit)\b)|regarding|re|by|as to|opposing)|"
            r"memorandum of law|briefs?\b|"
            r"exhibits?\b|declaration|affidavit|letters? (?!motion)|letter$|mail returned|receipt|"
            r"certificate of (?:service|compliance)|audio file|request for transcript|transcript|"
            r"proposed (?:document|order|voir dire|jury|verdict|exhibit|findings)|designat(?:ion|"
            r"ed)|"
            r"acknowledge?ment of next|usms return of service|process receipt|witness list|"
            r"exhibit list|index|supplement(?:al)? (?:to|memorandum|brief|response|authority)|"
            r"suggestions in|proof of service|support of|status report|jury instructions|"
            r"requested (?:jury|voir)|sur-?reply|traverse|notice of (?:supplemental|filing of "
            r"exhibit|"
            r"intent to (?:use|offer|call|introduce|destroy))|"
            r"correspondence|criminal cover sheet|civil cover sheet|voucher|cja (?:19|21|24|26|"
            r"27|30)\b)",
        ),
        (
            Kind.SETTING,
            r"^(?:(?:amended|second|third|corrected|text|electronic|clerk'?s|paperless) )*"
            r"(?:notice (?:of|re|setting|resetting|vacating|cancel\w+|to parties).{0,40}"
            r"\b(?:hearings?|conference|sentencing|trial|arraignment|plea(?! agreement)|"
            r"rescheduling|setting|reset|change)\b|(?:re)?set(?:/re-?set)? (?:\w+ "
            r")?(?:deadlines?|hearings?|duty|trial|"
            r"scheduling|motion|all|jury|sentencing|status|initial)|re-?set\b|set ?/ ?reset|"
            r"terminat(?:e|ed|ing) (?:\w+ )*(?:deadlines?|hearings?)|deadlines? (?:updated|set|"
            r"reset)|"
            r"scheduling order|schedule\b|calendar entry"
            r"(?!.{0,160}\b(?:case called|called before|held|present|pleads?|sentenced)\b)|"
            r"(?:order|minute order|text order)"
            r"(?: of court)?:? ?(?:re-?)?(?:set(?:ting)?|scheduling|rescheduling|resetting|"
            r"continuing|to continue|"
            r"vacating|cancel\w+)\b(?! conditions).{0,60}"
            r"(?:hearing|conference|trial|sentencing|date|arraignment|appearance)s?\b|"
            r"add and terminate attorneys|hearing set|speedy trial)",
        ),
        (
            Kind.MINUTES,
            rf"^{_QUALITY}(?:minute entry|minutes?\b(?! order)|minute order for proceedings|"
            rf"minute sheet|courtroom minutes|"
            r"calendar entry\b|(?:clerk'?s )?(?:court )?minutes|court proceedings|"
            r"proceedings held|hearing held\b|"
            r"disposition sheet|magistrate'?s? minutes)",
        ),
        (
            Kind.JUDGMENT,
            rf"^{_QUALITY}judge?ment\b(?! of acquittal)(?! (?:returned|return)\b)",
        ),
        (
            Kind.ORDER,
            rf"^{_QUALITY}(?:orders?\b(?! of criminal contempt)|memo(?:randum)? endorse\w*|"
            r"endorsements?\b|memorandum (?:and|opinion)|opinion\b|ruling|minute order|"
            r"abstract of order|so ordered|findings (?:of fact|and)|report and recommendation|"
            r"certificat(?:e|ion) of extradit|decision|granting|denying|decree|mandate)",
        ),
        (
            Kind.MOTION,
            rf"^{_QUALITY}(?:motions?\b|motion/|applications?\b|requests?\b(?! for summons)|"
            r"petitions?\b(?! to enter)|stipulations?\b|moves\b)",
        ),
        (Kind.NOTICE, rf"^{_QUALITY}notice\b"),
        (Kind.MINUTES, r"^[^.]{0,200}\bheld\b(?! (?:to answer|in|without|under|pending)\b)"),
        (
            Kind.ORDER,
            r"^.{0,60}\border\b(?:ed)? (?:granting|denying|directing|adopting|accepting|setting|"
            r"appointing|unsealing|of|for|that|as to|to|on)\b",
        ),
        (
            Kind.MOTION,
            r"^[^.]{0,60}\bmotions? (?:to|for|by|in|of|under|pursuant|and|requesting|seeking)\b",
        ),
    )
)
_ORDER_ON = re.compile(
    r"^(?:sealed )?(?:order on|order \(|(?:motion and order|application and order))", _RE
)


def kind_of(head: str) -> Kind:
    """The kind of an entry that begins with *head*."""
    if _ORDER_ON.match(head):
        return Kind.ORDER
    for kind, regex in _KINDS:
        if regex.match(head):
            return kind
    return Kind.PAPER
