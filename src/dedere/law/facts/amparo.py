"""Facts of the amparo: claims, stays, judgments.

One amparo a request: the one against the decision that grants extradition or, while there is no
decision, the one that is asked about. ``amparo_act`` says which act it challenges.
"""

from dedere.bilingual import Text
from dedere.law.language.facts import Dated, YesNo, choice, dated, several, yes_no
from dedere.law.language.situation import Level

ACTS = {
    "decision": Text(
        "the decision that grants extradition", "la resolución que concede la extradición"
    ),
    "provisional_detention": Text(
        "provisional detention for extradition",
        "la detención provisional con fines de extradición",
    ),
    "formal_detention": Text(
        "the order that admits the request and detains the person formally",
        "el auto que admite la petición y ordena la detención formal",
    ),
    "procedure": Text(
        "another act of the extradition procedure", "otro acto del procedimiento de extradición"
    ),
    "outside_procedure": Text(
        "danger to life, incommunicado detention, express removal or another attack on liberty "
        "outside any procedure",
        "peligro de la vida, incomunicación, expulsión exprés u otro ataque a la libertad fuera "
        "de procedimiento",
    ),
    "norm": Text(
        "a general norm by its mere entry into force",
        "una norma general por su sola entrada en vigor",
    ),
    "other": Text("an act of another kind", "un acto de otra clase"),
}
"""What can be challenged."""
ACTS_OF_EXTRADITION = ("decision", "provisional_detention", "formal_detention", "procedure")
WHO_FILES = {
    "person": Text("the person", "la persona"),
    "defender": Text("the person's defender", "el defensor de la persona"),
    "representative": Text("another representative", "otro representante"),
    "anyone": Text(
        "somebody else, because the person could not file",
        "alguien más, porque la persona no podía promover",
    ),
}
SIDES = {
    "person": Text("the person", "la persona"),
    "authority": Text("a responsible authority", "una autoridad responsable"),
}
CLAIM_STATES = {
    "act": Text("the act challenged", "el acto reclamado"),
    "ordering_authority": Text(
        "the authority that ordered it, if known", "la autoridad que lo ordenó, si se conoce"
    ),
    "executing_authority": Text(
        "the authority that carries it out or tries to", "la autoridad que lo ejecuta o lo intenta"
    ),
    "place": Text("the place where the person is", "el lugar en que se encuentra la persona"),
}
JUDGMENTS = {
    "granted": Text("amparo granted", "amparo concedido"),
    "denied": Text("amparo denied", "amparo negado"),
    "dismissed": Text("dismissed", "sobreseído"),
}
REACHES = {
    "surrender": Text("surrender to the requesting State", "la entrega al Estado requirente"),
    "removal_outside_procedure": Text(
        "express deportation or expulsion", "la deportación o expulsión exprés"
    ),
    "transfer_within_mexico": Text("transfers inside Mexico", "los traslados dentro de México"),
    "detention": Text("detention", "la detención"),
    "procedure": Text(
        "the continuation of the extradition procedure",
        "la continuación del procedimiento de extradición",
    ),
}
DECISIONS_ON_STAY = {
    "stay": Text(
        "a stay granted of own motion or a provisional stay",
        "la suspensión de plano o la provisional",
    ),
    "other": Text("another decision", "otra determinación"),
}
OTHER_AMPARO = {
    "none": Text("no other amparo", "ningún otro amparo"),
    "pending": Text("another amparo, still pending", "otro amparo, aún pendiente"),
    "decided": Text("another amparo, already decided", "otro amparo, ya resuelto"),
}
_THE_COURT = Text("the amparo court", "el juez de amparo")


def _day(
    name: str, label: Text, question: Text, *proven_by: str, event: tuple[str, ...] = ()
) -> Dated:
    """A day of the amparo, as the court's record shows it."""
    return dated(
        Level.REQUEST,
        f"amparo_{name}",
        label,
        question,
        proven_by=proven_by or ("court_record",),
        event=event,
    )


def _judged(name: str, label: Text, question: Text) -> YesNo:
    """A statement that the amparo court judges."""
    return yes_no(
        Level.REQUEST,
        f"amparo_{name}",
        label,
        question,
        proven_by=["court_record"],
        judged_by=_THE_COURT,
    )


def _recorded(name: str, label: Text, question: Text) -> YesNo:
    """A statement that the court's record shows."""
    return yes_no(Level.REQUEST, f"amparo_{name}", label, question, proven_by=["court_record"])


# -- the act and the claim -------------------------------------------------------------------------

act = choice(
    Level.REQUEST,
    "amparo_act",
    Text("the act challenged in amparo", "el acto reclamado en amparo"),
    Text("Which act is challenged in amparo?", "¿Qué acto se reclama en amparo?"),
    ACTS,
    proven_by=["court_record"],
)
filed_by = choice(
    Level.REQUEST,
    "amparo_filed_by",
    Text("who filed the amparo claim", "quién promovió la demanda de amparo"),
    Text("Who filed the claim?", "¿Quién promovió la demanda?"),
    WHO_FILES,
    proven_by=["court_record"],
)
act_notified_on = _day(
    "act_notified_on",
    Text(
        "the day on which the act challenged was notified to the person",
        "el día en que se notificó a la persona el acto reclamado",
    ),
    Text(
        "When was the act challenged notified to the person (`never` if it was not)?",
        "¿Cuándo se notificó a la persona el acto reclamado (`never` si no se notificó)?",
    ),
    "executive_decision",
    "court_record",
)
act_known_on = _day(
    "act_known_on",
    Text(
        "the day on which the person came to know of the act challenged",
        "el día en que la persona conoció el acto reclamado",
    ),
    Text(
        "If it was not notified, when did the person come to know of it?",
        "Si no se notificó, ¿cuándo lo conoció la persona?",
    ),
)
filed_on = _day(
    "filed_on",
    Text("the day on which the amparo was filed", "el día en que se promovió el amparo"),
    Text(
        "When was the amparo filed (`never` if it can no longer be)?",
        "¿Cuándo se promovió el amparo (`never` si ya no puede promoverse)?",
    ),
)
defender_under_oath = _recorded(
    "defender_under_oath",
    Text(
        "the defender stated that capacity under oath",
        "el defensor manifestó ese carácter bajo protesta de decir verdad",
    ),
    Text(
        "Did the defender state under oath that he or she is the defender?",
        "¿El defensor manifestó bajo protesta de decir verdad que lo es?",
    ),
)
claim_states = several(
    Level.REQUEST,
    "amparo_claim_states",
    Text(
        "what the claim filed for the person states",
        "lo que expresa la demanda promovida a nombre de la persona",
    ),
    Text(
        "What does the claim filed by somebody else state?",
        "¿Qué expresa la demanda promovida por otro?",
    ),
    CLAIM_STATES,
    proven_by=["court_record"],
)
ratification_asked_on = _day(
    "ratification_asked_on",
    Text(
        "the day on which the person, having appeared, was asked to ratify the claim",
        "el día en que se requirió a la persona, ya compareciente, que ratificara la demanda",
    ),
    Text(
        "When was the person asked to ratify a claim filed by somebody else?",
        "¿Cuándo se requirió a la persona ratificar la demanda promovida por otro?",
    ),
)
ratified_on = _day(
    "ratified_on",
    Text(
        "the day on which the person ratified the claim",
        "el día en que la persona ratificó la demanda",
    ),
    Text(
        "When did the person ratify the claim (`never` if not at all)?",
        "¿Cuándo ratificó la persona la demanda (`never` si no lo hizo)?",
    ),
)
suspended_on = _day(
    "suspended_on",
    Text(
        "the day on which the amparo was suspended because the person was not found",
        "el día en que se suspendió el amparo por no hallarse a la persona",
    ),
    Text(
        "When was the amparo suspended because the person was not found (`never` if not)?",
        "¿Cuándo se suspendió el amparo por no hallarse a la persona (`never` si no ocurrió)?",
    ),
)
person_appeared_on = _day(
    "person_appeared_on",
    Text(
        "the day on which somebody appeared in the suspended amparo",
        "el día en que alguien se apersonó en el amparo suspendido",
    ),
    Text(
        "When did the person or anyone for him or her appear after that?",
        "¿Cuándo se apersonó después la persona o alguien por ella?",
    ),
)
ruled_on = _day(
    "ruled_on",
    Text(
        "the day on which the court first ruled on the claim",
        "el día en que el juez proveyó sobre la demanda",
    ),
    Text(
        "When did the court rule on the claim (admit it, ask for its cure, reject it)?",
        "¿Cuándo proveyó el juez sobre la demanda (admitió, previno o desechó)?",
    ),
)
admitted_on = _day(
    "admitted_on",
    Text("the day on which the claim was admitted", "el día en que se admitió la demanda"),
    Text("When was the claim admitted?", "¿Cuándo se admitió la demanda?"),
)
cure_asked_on = _day(
    "cure_asked_on",
    Text(
        "the day on which the person was notified to cure the claim",
        "el día en que se notificó a la persona la prevención",
    ),
    Text(
        "When was the person notified that the claim had to be cured?",
        "¿Cuándo se notificó la prevención para subsanar la demanda?",
    ),
)
cured_on = _day(
    "cured_on",
    Text("the day on which the claim was cured", "el día en que se desahogó la prevención"),
    Text(
        "When was the claim cured (`never` if not at all)?",
        "¿Cuándo se desahogó la prevención (`never` si no se hizo)?",
    ),
)
amended_on = _day(
    "amended_on",
    Text("the day on which the claim was amended", "el día en que se amplió la demanda"),
    Text(
        "When was the claim amended (`never` if not at all)?",
        "¿Cuándo se amplió la demanda (`never` si no se amplió)?",
    ),
)
amendment_is_closely_connected = _judged(
    "amendment_is_closely_connected",
    Text(
        "the amendment concerns new acts closely connected with those of the claim",
        "la ampliación versa sobre actos nuevos estrechamente vinculados con los de la demanda",
    ),
    Text(
        "Does the court find the new acts closely connected with those already challenged?",
        "¿El juez estima que los actos nuevos guardan estrecha relación con los ya reclamados?",
    ),
)

# -- what bars the amparo --------------------------------------------------------------------------

other_amparo = choice(
    Level.REQUEST,
    "amparo_other_on_same_act",
    Text(
        "whether the same person has another amparo on the same act and authorities",
        "si la misma persona tiene otro amparo contra el mismo acto y las mismas autoridades",
    ),
    Text(
        "Is there another amparo of the same person on the same act and authorities?",
        "¿Hay otro amparo de la misma persona contra el mismo acto y las mismas autoridades?",
    ),
    OTHER_AMPARO,
    proven_by=["court_record"],
)
ordinary_remedies_exhausted = _recorded(
    "ordinary_remedies_exhausted",
    Text(
        "the ordinary remedies against the act were exhausted",
        "se agotaron los recursos ordinarios contra el acto",
    ),
    Text(
        "Were the ordinary remedies against the act exhausted?",
        "¿Se agotaron los recursos ordinarios contra el acto?",
    ),
)
irreparably_consummated = _judged(
    "irreparably_consummated",
    Text(
        "the act has been carried out beyond repair",
        "el acto se consumó de modo irreparable",
    ),
    Text(
        "Does the court find that the act was carried out beyond repair?",
        "¿El juez estima que el acto se consumó de modo irreparable?",
    ),
)
legal_situation_changed = _judged(
    "legal_situation_changed",
    Text(
        "the legal situation changed, so that the earlier act cannot be judged without touching "
        "the new situation",
        "cambió la situación jurídica, de modo que el acto anterior no puede juzgarse sin afectar "
        "la nueva situación",
    ),
    Text(
        "Does the court find that the legal situation changed (formal detention after the "
        "provisional one, for example)?",
        "¿El juez estima que cambió la situación jurídica (por ejemplo, la detención formal tras "
        "la provisional)?",
    ),
)
effects_ceased = _judged(
    "effects_ceased",
    Text("the effects of the act have ceased", "cesaron los efectos del acto"),
    Text(
        "Does the court find that the effects of the act have ceased?",
        "¿El juez estima que cesaron los efectos del acto?",
    ),
)
withdrawal_ratification_asked_on = _day(
    "withdrawal_ratification_asked_on",
    Text(
        "the day on which the person was notified to ratify the withdrawal of the claim",
        "el día en que se notificó a la persona que ratificara su desistimiento",
    ),
    Text(
        "When was the person notified to ratify the withdrawal?",
        "¿Cuándo se notificó a la persona que ratificara su desistimiento?",
    ),
)
withdrawal_ratified_on = _day(
    "withdrawal_ratified_on",
    Text(
        "the day on which the person ratified the withdrawal",
        "el día en que la persona ratificó su desistimiento",
    ),
    Text(
        "When did the person ratify the withdrawal (`never` if not at all)?",
        "¿Cuándo ratificó la persona su desistimiento (`never` si no lo hizo)?",
    ),
)

# -- courts and the hearing ------------------------------------------------------------------------

file_received_on = _day(
    "file_received_by_other_judge_on",
    Text(
        "the day on which another judge received the file for want of jurisdiction of the first",
        "el día en que otro juez recibió el expediente por incompetencia del primero",
    ),
    Text(
        "If the first judge declined jurisdiction, when did the other receive the file?",
        "Si el primer juez se declaró incompetente, ¿cuándo recibió el otro el expediente?",
    ),
)
jurisdiction_answered_on = _day(
    "jurisdiction_answered_on",
    Text(
        "the day on which the other judge said whether jurisdiction is accepted",
        "el día en que el otro juez dijo si aceptaba la competencia",
    ),
    Text(
        "When did the other judge accept or refuse jurisdiction?",
        "¿Cuándo aceptó o rechazó la competencia el otro juez?",
    ),
)
report_asked_on = _day(
    "report_asked_on",
    Text(
        "the day on which the authority was notified to give its report",
        "el día en que se notificó a la autoridad que rindiera su informe justificado",
    ),
    Text(
        "When was the responsible authority asked for its report?",
        "¿Cuándo se pidió a la autoridad responsable su informe justificado?",
    ),
)
report_given_on = _day(
    "report_given_on",
    Text(
        "the day on which the authority gave its report",
        "el día en que la autoridad rindió su informe justificado",
    ),
    Text(
        "When did the authority give its report (`never` if not at all)?",
        "¿Cuándo rindió la autoridad su informe justificado (`never` si no lo hizo)?",
    ),
)
report_extended = _recorded(
    "report_extended",
    Text(
        "the court extended the time for the report",
        "el juez amplió el plazo para el informe justificado",
    ),
    Text(
        "Did the court extend the time for the report?",
        "¿El juez amplió el plazo para el informe justificado?",
    ),
)
report_made_known_on = _day(
    "report_made_known_on",
    Text(
        "the day on which the report was made known to the person",
        "el día en que se dio vista a la persona con el informe justificado",
    ),
    Text(
        "When was the report made known to the person?",
        "¿Cuándo se dio vista a la persona con el informe justificado?",
    ),
)
evidence_offered_on = _day(
    "evidence_offered_on",
    Text(
        "the day on which witness, expert or inspection evidence was offered",
        "el día en que se ofreció la testimonial, la pericial o la inspección",
    ),
    Text(
        "When was witness, expert or inspection evidence offered (`never` if none)?",
        "¿Cuándo se ofreció la testimonial, la pericial o la inspección (`never` si ninguna)?",
    ),
)
hearing_on = _day(
    "hearing_on",
    Text(
        "the day of the constitutional hearing of the amparo",
        "el día de la audiencia constitucional del amparo",
    ),
    Text(
        "When was the constitutional hearing held?",
        "¿Cuándo se celebró la audiencia constitucional?",
    ),
)
hearing_extended = _recorded(
    "hearing_extended",
    Text(
        "the court put the constitutional hearing off for good cause",
        "el juez difirió la audiencia constitucional por causa fundada",
    ),
    Text(
        "Did the court put the hearing off for good cause?",
        "¿El juez difirió la audiencia por causa fundada?",
    ),
)
judgment = choice(
    Level.REQUEST,
    "amparo_judgment",
    Text("the judgment in the amparo", "la sentencia de amparo"),
    Text("What did the amparo court decide?", "¿Qué resolvió el juez de amparo?"),
    JUDGMENTS,
    proven_by=["court_record"],
)
judged_on = _day(
    "judged_on",
    Text("the day of the judgment in the amparo", "el día de la sentencia de amparo"),
    Text("When was the amparo judged?", "¿Cuándo se dictó la sentencia de amparo?"),
)
judgment_notified_on = _day(
    "judgment_notified_on",
    Text(
        "the day on which the judgment in the amparo was notified to whoever challenges it",
        "el día en que se notificó la sentencia de amparo a quien la recurre",
    ),
    Text(
        "When was the judgment notified to the side that challenges it?",
        "¿Cuándo se notificó la sentencia a la parte que la recurre?",
    ),
)
ended_on = _day(
    "ended_on",
    Text(
        "the day on which the amparo ended by a final decision",
        "el día en que el amparo concluyó por resolución firme",
    ),
    Text(
        "When did the amparo end by a final decision (`never` if it has not)?",
        "¿Cuándo concluyó el amparo por resolución firme (`never` si no ha concluido)?",
    ),
)

# -- revision and complaint ------------------------------------------------------------------------

revision_by = choice(
    Level.REQUEST,
    "amparo_revision_by",
    Text("who seeks revision of the judgment", "quién interpone la revisión"),
    Text("Which side seeks revision?", "¿Qué parte interpone la revisión?"),
    SIDES,
    proven_by=["court_record"],
)
revision_filed_on = _day(
    "revision_filed_on",
    Text("the day on which revision was filed", "el día en que se interpuso la revisión"),
    Text(
        "When was revision filed (`never` if not at all)?",
        "¿Cuándo se interpuso la revisión (`never` si no se interpuso)?",
    ),
)
revision_received_on = _day(
    "revision_received_on",
    Text(
        "the day on which the reviewing court received the revision",
        "el día en que el tribunal revisor recibió la revisión",
    ),
    Text(
        "When did the reviewing court receive the revision?",
        "¿Cuándo recibió la revisión el tribunal revisor?",
    ),
)
revision_admission_ruled_on = _day(
    "revision_admission_ruled_on",
    Text(
        "the day on which the reviewing court ruled on the admission of the revision",
        "el día en que el tribunal revisor proveyó sobre la admisión de la revisión",
    ),
    Text(
        "When did the reviewing court rule on admission?",
        "¿Cuándo proveyó el tribunal revisor sobre la admisión?",
    ),
)
revision_admission_notified_on = _day(
    "revision_admission_notified_on",
    Text(
        "the day on which admission of the revision was notified to the other side",
        "el día en que se notificó a la otra parte la admisión de la revisión",
    ),
    Text(
        "When was admission of the revision notified to the other side?",
        "¿Cuándo se notificó a la otra parte la admisión de la revisión?",
    ),
)
adhesion_filed_on = _day(
    "adhesion_filed_on",
    Text(
        "the day on which the other side joined the revision",
        "el día en que la otra parte se adhirió a la revisión",
    ),
    Text(
        "When did the other side join the revision (`never` if not at all)?",
        "¿Cuándo se adhirió la otra parte a la revisión (`never` si no lo hizo)?",
    ),
)
revision_assigned_on = _day(
    "revision_assigned_on",
    Text(
        "the day on which the revision was assigned for decision",
        "el día en que la revisión se turnó para resolución",
    ),
    Text(
        "When was the revision assigned for decision?",
        "¿Cuándo se turnó la revisión para resolución?",
    ),
)
revision_decided_on = _day(
    "revision_decided_on",
    Text("the day on which the revision was decided", "el día en que se resolvió la revisión"),
    Text("When was the revision decided?", "¿Cuándo se resolvió la revisión?"),
)
complaint_against = choice(
    Level.REQUEST,
    "amparo_complaint_against",
    Text("what the complaint is directed against", "contra qué se dirige la queja"),
    Text("Against which decision is the complaint?", "¿Contra qué determinación es la queja?"),
    DECISIONS_ON_STAY,
    proven_by=["court_record"],
)
complained_decision_notified_on = _day(
    "complained_decision_notified_on",
    Text(
        "the day on which the decision complained of was notified to the person",
        "el día en que se notificó a la persona la determinación objeto de la queja",
    ),
    Text(
        "When was the decision complained of notified?",
        "¿Cuándo se notificó la determinación objeto de la queja?",
    ),
)
complaint_filed_on = _day(
    "complaint_filed_on",
    Text("the day on which the complaint was filed", "el día en que se interpuso la queja"),
    Text(
        "When was the complaint filed (`never` if not at all)?",
        "¿Cuándo se interpuso la queja (`never` si no se interpuso)?",
    ),
)
complaint_admitted_on = _day(
    "complaint_admitted_on",
    Text(
        "the day on which the court that decides the complaint admitted it",
        "el día en que admitió la queja el tribunal que la resuelve",
    ),
    Text("When was the complaint admitted?", "¿Cuándo se admitió la queja?"),
)
complaint_decided_on = _day(
    "complaint_decided_on",
    Text("the day on which the complaint was decided", "el día en que se resolvió la queja"),
    Text("When was the complaint decided?", "¿Cuándo se resolvió la queja?"),
)

# -- the stay --------------------------------------------------------------------------------------

stay_granted_on = _day(
    "stay_granted_on",
    Text("the day on which a stay was granted", "el día en que se concedió la suspensión"),
    Text(
        "When was a stay granted (`never` if not at all)?",
        "¿Cuándo se concedió la suspensión (`never` si no se concedió)?",
    ),
    event=("stay_granted",),
)
stay_reaches = several(
    Level.REQUEST,
    "amparo_stay_reaches",
    Text("what the stay reaches", "lo que alcanza la suspensión"),
    Text("Which acts does the stay reach?", "¿Qué actos alcanza la suspensión?"),
    REACHES,
    proven_by=["court_record"],
)
stay_ended_on = _day(
    "stay_ended_on",
    Text("the day on which the stay ended", "el día en que cesó la suspensión"),
    Text(
        "When did the stay end, because it was revoked or the amparo ended (`never` if it has "
        "not)?",
        "¿Cuándo cesó la suspensión, por revocación o por concluir el amparo (`never` si no ha "
        "cesado)?",
    ),
    event=("stay_lifted",),
)
stay_decided_in_earlier_amparo = _recorded(
    "stay_decided_in_earlier_amparo",
    Text(
        "an earlier amparo decided on the stay of the same act of the same authorities",
        "en un amparo anterior ya se resolvió sobre la suspensión del mismo acto y autoridades",
    ),
    Text(
        "Did an earlier amparo already decide on the stay of the same act?",
        "¿Un amparo anterior resolvió ya sobre la suspensión del mismo acto?",
    ),
)
stay_incident_opened_on = _day(
    "stay_incident_opened_on",
    Text(
        "the day on which the incident on the stay was opened",
        "el día en que se abrió el incidente de suspensión",
    ),
    Text(
        "When was the incident on the stay opened (`never` if not at all)?",
        "¿Cuándo se abrió el incidente de suspensión (`never` si no se abrió)?",
    ),
)
incident_hearing_on = _day(
    "incident_hearing_on",
    Text("the day of the hearing on the stay", "el día de la audiencia incidental"),
    Text("When was the hearing on the stay held?", "¿Cuándo se celebró la audiencia incidental?"),
)
prior_report_asked_on = _day(
    "prior_report_asked_on",
    Text(
        "the day on which the authority was asked for its prior report on the stay",
        "el día en que se pidió a la autoridad su informe previo",
    ),
    Text(
        "When was the authority asked for its prior report?",
        "¿Cuándo se pidió a la autoridad su informe previo?",
    ),
)
prior_report_given_on = _day(
    "prior_report_given_on",
    Text(
        "the day on which the authority gave its prior report",
        "el día en que la autoridad rindió su informe previo",
    ),
    Text(
        "When did the authority give its prior report (`never` if not at all)?",
        "¿Cuándo rindió la autoridad su informe previo (`never` si no lo hizo)?",
    ),
)
continuing_harms_beyond_repair = _judged(
    "continuing_harms_beyond_repair",
    Text(
        "to continue the procedure would harm the person beyond repair",
        "continuar el procedimiento causaría a la persona un daño irreparable",
    ),
    Text(
        "Does the court find that continuing the procedure would do irreparable harm?",
        "¿El juez estima que continuar el procedimiento causaría un daño irreparable?",
    ),
)
guarantee_asked_on = _day(
    "guarantee_asked_on",
    Text(
        "the day on which the person was notified to give a guarantee for the stay",
        "el día en que se notificó a la persona la garantía fijada para la suspensión",
    ),
    Text(
        "When was the person notified of the guarantee for the stay?",
        "¿Cuándo se notificó a la persona la garantía fijada para la suspensión?",
    ),
)
guarantee_given_on = _day(
    "guarantee_given_on",
    Text("the day on which the guarantee was given", "el día en que se exhibió la garantía"),
    Text(
        "When was the guarantee given (`never` if not at all)?",
        "¿Cuándo se exhibió la garantía (`never` si no se exhibió)?",
    ),
)

# -- compliance ------------------------------------------------------------------------------------

compliance_asked_on = _day(
    "compliance_asked_on",
    Text(
        "the day on which the authority was notified to comply with the final judgment",
        "el día en que se notificó a la autoridad que cumpliera la ejecutoria",
    ),
    Text(
        "When was the authority told to comply with the final judgment?",
        "¿Cuándo se requirió a la autoridad cumplir la ejecutoria?",
    ),
)
complied_on = _day(
    "complied_on",
    Text(
        "the day on which the authority complied with the final judgment",
        "el día en que la autoridad cumplió la ejecutoria",
    ),
    Text(
        "When did the authority comply (`never` if not at all)?",
        "¿Cuándo cumplió la autoridad (`never` si no cumplió)?",
    ),
)
compliance_ruling_notified_on = _day(
    "compliance_ruling_notified_on",
    Text(
        "the day on which the ruling on compliance was notified to the person",
        "el día en que se notificó a la persona la determinación sobre el cumplimiento",
    ),
    Text(
        "When was the ruling on compliance notified?",
        "¿Cuándo se notificó la determinación sobre el cumplimiento?",
    ),
)
nonconformity_filed_on = _day(
    "nonconformity_filed_on",
    Text(
        "the day on which nonconformity with that ruling was filed",
        "el día en que se promovió la inconformidad contra esa determinación",
    ),
    Text(
        "When was nonconformity filed (`never` if not at all)?",
        "¿Cuándo se promovió la inconformidad (`never` si no se promovió)?",
    ),
)
