"""The words that stand in the tables, in both languages."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.statistics.tables.model import Vocabulary

STATES: Vocabulary = {
    "US": Text("United States", "Estados Unidos"),
    "MX": Text("Mexico", "México"),
}
OUTCOMES: Vocabulary = {
    "granted": Text("granted", "concedida"),
    "refused": Text("refused", "negada"),
    "withdrawn": Text("withdrawn", "retirada"),
    "none": Text("no outcome yet", "sin resultado aún"),
}
REFUSALS: Vocabulary = {
    "amparo": Text("to comply with an amparo ruling", "en cumplimiento de un amparo"),
    "evidence": Text("insufficient evidence", "pruebas insuficientes"),
    "nationality": Text("nationality", "nacionalidad"),
    "mexican-jurisdiction": Text(
        "jurisdiction of the requested State", "jurisdicción del Estado requerido"
    ),
    "lapse-of-time": Text("lapse of time", "prescripción"),
    "identity": Text("another person than the one sought", "persona distinta de la buscada"),
    "double-jeopardy": Text("tried already", "cosa juzgada"),
    "death-penalty": Text(
        "no assurance against the death penalty", "sin seguridad contra la pena de muerte"
    ),
    "life-imprisonment": Text(
        "no assurance against a life sentence", "sin seguridad contra la prisión vitalicia"
    ),
    "refugee": Text("refugee status", "condición de refugiado"),
    "dual-criminality": Text("no offense in both laws", "falta de doble incriminación"),
    "political-offense": Text("political offense", "delito político"),
    "defective-documents": Text("defective documents", "documentos defectuosos"),
    "humanitarian": Text("humanitarian reasons", "razones humanitarias"),
}
ROUTES: Vocabulary = {
    "extradited": Text("extradited", "por extradición"),
    "handed_over": Text("handed over outside the treaty", "por entrega fuera del tratado"),
    "deported": Text("deported or expelled", "por deportación o expulsión"),
    "arrested_us": Text("arrested in the United States", "por detención en Estados Unidos"),
    "detained_abroad": Text("detained in a third country", "por detención en un tercer país"),
    "came_freely": Text("came of their own accord", "por presentación voluntaria"),
    "summoned": Text("came on a summons", "por citatorio"),
}
PLEAS: Vocabulary = {
    "agreement": Text("guilty under a plea agreement", "culpable con acuerdo"),
    "guilty_no_agreement": Text("guilty without an agreement", "culpable sin acuerdo"),
    "not_guilty": Text("not guilty, facing or having faced trial", "no culpable, en juicio"),
    "pretrial": Text("before trial, no plea yet", "antes del juicio, sin declaración"),
}
RESOLUTIONS: Vocabulary = {
    "guilty_plea": Text("guilty plea", "declaración de culpabilidad"),
    "jury_trial": Text("trial by jury", "juicio ante jurado"),
    "bench_trial": Text("trial before a judge alone", "juicio ante el juez solo"),
    "dismissed": Text("dismissed", "desechada"),
    "open": Text("open", "pendiente"),
}
AGENCIES: Vocabulary = {
    "federal_executive": Text("federal executive", "ejecutivo federal"),
    "state_executive": Text("state executive", "ejecutivo estatal"),
    "municipal_executive": Text("municipal executive", "ejecutivo municipal"),
    "legislature": Text("a legislature", "poder legislativo"),
    "judiciary": Text("a court", "poder judicial"),
    "army": Text("army", "ejército"),
    "navy": Text("navy", "marina"),
    "federal_police": Text("federal police", "policía federal"),
    "state_police": Text("state police", "policía estatal"),
    "municipal_police": Text("municipal police", "policía municipal"),
    "prosecution": Text("prosecution service", "procuraduría o fiscalía"),
    "customs": Text("customs", "aduanas"),
    "prisons": Text("prisons", "sistema penitenciario"),
    "other": Text("another body", "otro órgano"),
}
RANKS: Vocabulary = {
    "head": Text("head of the body", "titular"),
    "senior": Text("senior", "mando superior"),
    "middle": Text("middle", "mando medio"),
    "base": Text("without command", "sin mando"),
}
CLASSES: Vocabulary = {
    "drugs": Text("drugs", "delitos contra la salud: drogas"),
    "drug_trafficking": Text(
        "production, distribution or import of drugs",
        "producción, distribución o importación de drogas",
    ),
    "drug_possession": Text("possession of drugs", "posesión de drogas"),
    "drug_other": Text("another drug offense", "otro delito de drogas"),
    "money_laundering": Text("money laundering", "lavado de dinero"),
    "continuing_enterprise": Text("continuing criminal enterprise", "empresa criminal continua"),
    "criminal_association": Text("criminal association", "asociación delictuosa"),
    "organized_crime": Text("organized crime", "delincuencia organizada"),
    "racketeering": Text("racketeering", "crimen organizado (RICO)"),
    "homicide": Text("homicide", "homicidio"),
    "kidnapping": Text("kidnapping", "secuestro"),
    "injury": Text("injury and assault", "lesiones y agresión"),
    "assault": Text("assault, injury", "agresión, lesiones"),
    "robbery": Text("robbery", "robo con violencia"),
    "robbery_theft": Text("robbery and theft", "robo"),
    "extortion": Text("extortion, threats", "extorsión, amenazas"),
    "torture": Text("torture", "tortura"),
    "terrorism": Text("terrorism", "terrorismo"),
    "sexual_offense": Text("sexual offenses", "delitos sexuales"),
    "sexual_offense_minor": Text(
        "sexual offenses against minors", "delitos sexuales contra menores"
    ),
    "human_trafficking": Text("trafficking in persons", "trata de personas"),
    "migrant_smuggling": Text("smuggling of migrants", "tráfico de personas migrantes"),
    "alien_smuggling": Text("smuggling of migrants", "tráfico de personas migrantes"),
    "firearms": Text("firearms", "armas de fuego"),
    "fraud_forgery": Text("fraud, forgery, identity", "fraude, falsificación, identidad"),
    "fraud": Text("fraud", "fraude"),
    "corruption": Text("corruption", "corrupción"),
    "justice": Text(
        "offenses against the administration of justice",
        "delitos contra la administración de justicia",
    ),
    "not_told": Text("an offense that is not named", "delito que no se nombra"),
    "other": Text("other offenses", "otros delitos"),
}
"""Classes of offense that are known; the column stays open, because each source has its own."""
VIOLENT = (
    "homicide",
    "kidnapping",
    "injury",
    "assault",
    "robbery",
    "extortion",
    "torture",
    "terrorism",
    "sexual_offense",
    "sexual_offense_minor",
    "human_trafficking",
)
DRUGS = ("drugs", "drug_trafficking", "drug_possession", "drug_other")
COUNT_OUTCOMES: Vocabulary = {
    "convicted": Text("convicted", "condena"),
    "acquitted": Text("acquitted", "absolución"),
    "dismissed": Text("dropped", "retirado o desechado"),
    "open": Text("open", "pendiente"),
}
EFFECTS: Vocabulary = {
    "shorter": Text("with effect on prison", "con efecto en la prisión"),
    "none": Text("without effect on prison", "sin efecto en la prisión"),
}
HARMS: Vocabulary = {
    "killing": Text("killing", "privación de la vida"),
    "massacre": Text("massacre", "masacre"),
    "torture": Text("torture", "tortura"),
    "sexual_violence": Text("sexual violence", "violencia sexual"),
    "displacement": Text("displacement", "desplazamiento forzado"),
    "forced_recruitment": Text("forced recruitment", "reclutamiento forzado"),
    "disappearance": Text("disappearance", "desaparición"),
    "arbitrary_detention": Text("arbitrary detention", "detención arbitraria"),
    "kidnapping": Text("kidnapping", "secuestro"),
    "extortion": Text("extortion", "extorsión"),
    "wounding": Text("wounding", "lesiones"),
    "threat": Text("threat", "amenaza"),
    "other": Text("another harm", "otro daño"),
}
ACTORS: Vocabulary = {
    "state": Text("state actors", "agentes del Estado"),
    "non_state": Text("non-state actors", "actores no estatales"),
    "both": Text("both together", "ambos en conjunto"),
}
VICTIMS: Vocabulary = {
    "us_citizen": Text("identified US citizen", "persona estadounidense identificada"),
    "us_police": Text("US police", "policía estadounidense"),
    "us_diplomat": Text("US diplomat", "personal diplomático estadounidense"),
    "other": Text("other identified victims", "otras víctimas identificadas"),
    "not_identified": Text("victims not identified", "víctimas sin identificar"),
}
STAGES: Vocabulary = {
    "judge_opinion": Text("judge's opinion", "opinión del juez"),
    "executive_decision": Text("decision of the foreign ministry", "acuerdo de la cancillería"),
    "amparo": Text("amparo", "amparo"),
    "review": Text("review of the amparo", "revisión del amparo"),
    "certification": Text("certification", "certificación"),
    "secretary_of_state": Text(
        "decision of the Secretary of State", "decisión del Secretario de Estado"
    ),
    "habeas": Text("habeas corpus", "hábeas corpus"),
    "trial_court": Text("trial court", "tribunal de la causa"),
}
RULINGS: Vocabulary = {
    "for_surrender": Text("for surrender", "a favor de la entrega"),
    "against_surrender": Text("against surrender", "contra la entrega"),
    "partly": Text("partly", "en parte"),
    "other": Text("otherwise", "de otro modo"),
}
INVOKED: Vocabulary = {
    "person": Text("the person", "la persona"),
    "requesting_state": Text("the requesting State", "el Estado requirente"),
    "requested_state": Text("the requested State", "el Estado requerido"),
    "court": Text("the court itself", "el propio tribunal"),
}
RESULTS: Vocabulary = {
    "upheld": Text("upheld", "acogido"),
    "rejected": Text("rejected", "desestimado"),
    "not_reached": Text("not reached", "sin estudiarse"),
}
PAYMENTS: Vocabulary = {
    "fined": Text("fined", "multa"),
    "forfeited": Text("forfeited", "decomiso"),
    "restituted": Text("restituted to victims", "restitución a víctimas"),
    "reward": Text("paid as a reward", "recompensa pagada"),
    "shared": Text("shared between States", "compartido entre Estados"),
}
NEGOTIATORS: Vocabulary = {
    "us_attorney": Text("US Attorney of the district", "fiscalía federal del distrito"),
    "justice_department": Text("Department of Justice", "Departamento de Justicia"),
    "dea": Text("Drug Enforcement Administration", "DEA"),
    "state_department": Text("Department of State", "Departamento de Estado"),
    "fgr": Text("Mexican prosecution service", "fiscalía o procuraduría mexicana"),
    "sre": Text("Mexican foreign ministry", "Secretaría de Relaciones Exteriores"),
    "other": Text("another authority", "otra autoridad"),
}
"""Authorities that are known to negotiate; the column stays open, because several may have."""
