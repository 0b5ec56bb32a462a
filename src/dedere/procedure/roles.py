"""Who takes the steps of an extradition or a transfer, in Mexico and in the United States.

A role is an office, not a person, and is called by the name that it bears now: what the
Procuraduría General de la República did until 2018 is done by the Fiscalía.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Role

PERSON = Role(
    "person", Text("the person sought or the defense", "la persona reclamada o su defensa")
)
SENTENCED_PERSON = Role(
    "person", Text("the sentenced person", "la persona sentenciada o su defensa")
)
"""The same, in the transfer of a sentence."""
REQUESTING_STATE = Role("requesting-state", Text("the requesting State", "el Estado solicitante"))

# -- Mexico --------------------------------------------------------------------------------------
SRE = Role(
    "sre",
    Text("the Ministry of Foreign Affairs (SRE)", "la Secretaría de Relaciones Exteriores (SRE)"),
)
FGR = Role(
    "fgr",
    Text("the Office of the Prosecutor General (FGR)", "la Fiscalía General de la República (FGR)"),
)
POLICE = Role(
    "police",
    Text(
        "the federal police, with INTERPOL Mexico",
        "la policía federal ministerial, con INTERPOL México",
    ),
)
EXTRADITION_JUDGE = Role(
    "extradition-judge",
    Text("the federal judge of the extradition", "la jueza o el juez de la extradición"),
)
AMPARO_COURT = Role("amparo-court", Text("the amparo court", "el juzgado de amparo"))
COLLEGIATE_COURT = Role(
    "collegiate-court", Text("the collegiate circuit court", "el tribunal colegiado de circuito")
)
SUPREME_COURT = Role(
    "supreme-court",
    Text("the Supreme Court of Mexico", "la Suprema Corte de Justicia de la Nación"),
)
INTERIOR = Role("interior", Text("the Ministry of the Interior", "la Secretaría de Gobernación"))
MEXICAN_PROSECUTOR = Role(
    "mexican-prosecutor",
    Text("the Mexican prosecutor or court of the case", "el ministerio público o juez de la causa"),
)
EMBASSY_OF_MEXICO = Role(
    "embassy-of-mexico",
    Text("the Embassy of Mexico in Washington", "la Embajada de México en Washington"),
)
MEXICAN_AGENTS = Role(
    "mexican-agents",
    Text(
        "the Mexican agents who take the person", "los agentes mexicanos que reciben a la persona"
    ),
)
NATIONAL_SECURITY_COUNCIL = Role(
    "national-security-council",
    Text("the National Security Council of Mexico", "el Consejo de Seguridad Nacional de México"),
)
MEXICAN_PRISONS = Role(
    "mexican-prisons",
    Text(
        "the federal prison authority of Mexico (PRS)",
        "Prevención y Reinserción Social (PRS)",
    ),
)
MEXICAN_ENTITY = Role(
    "mexican-entity",
    Text("the authority of the Mexican federal entity", "la autoridad de la entidad federativa"),
)
ENFORCEMENT_JUDGE = Role(
    "enforcement-judge",
    Text("the federal enforcement judge", "la jueza o el juez federal de ejecución"),
)
MEXICAN_CONSULATE = Role(
    "mexican-consulate", Text("the consulate of Mexico", "el consulado de México")
)
MEXICAN_COURTS = Role("mexican-courts", Text("the courts of Mexico", "los tribunales de México"))

# -- the United States ---------------------------------------------------------------------------
US_EMBASSY = Role(
    "us-embassy",
    Text(
        "the Embassy of the United States in Mexico", "la Embajada de los Estados Unidos en México"
    ),
)
STATE_DEPARTMENT = Role(
    "state-department",
    Text("the Department of State (L/LEI)", "el Departamento de Estado (L/LEI)"),
)
SECRETARY_OF_STATE = Role(
    "secretary-of-state", Text("the Secretary of State", "el Secretario de Estado")
)
OIA = Role(
    "oia",
    Text(
        "the Office of International Affairs of the Department of Justice (OIA)",
        "la Oficina de Asuntos Internacionales del Departamento de Justicia (OIA)",
    ),
)
US_ATTORNEY = Role(
    "us-attorney", Text("the United States Attorney", "la fiscalía federal de los Estados Unidos")
)
US_MARSHALS = Role(
    "usms",
    Text("the United States Marshals Service", "el Servicio de Alguaciles de los Estados Unidos"),
)
EXTRADITION_MAGISTRATE = Role(
    "extradition-magistrate",
    Text(
        "the magistrate or judge who hears the extradition",
        "la magistrada o el juez que conoce de la extradición",
    ),
)
HABEAS_COURT = Role(
    "habeas-court", Text("the habeas court", "el juzgado que conoce del hábeas corpus")
)
COURT_OF_APPEALS = Role(
    "court-of-appeals", Text("the court of appeals", "el tribunal federal de apelaciones")
)
US_SUPREME_COURT = Role(
    "us-supreme-court",
    Text("the Supreme Court of the United States", "la Corte Suprema de los Estados Unidos"),
)
US_TRIAL_COURT = Role(
    "us-trial-court",
    Text(
        "the court of the United States that tries the case",
        "el tribunal de los Estados Unidos que juzga el caso",
    ),
)
MEXICAN_TRIAL_COURT = Role(
    "mexican-trial-court",
    Text(
        "the court of Mexico that tries the case",
        "el órgano jurisdiccional mexicano que juzga el caso",
    ),
)
PRISON_STAFF = Role(
    "prison-staff",
    Text(
        "the staff of the prison (case manager, Warden)",
        "el personal del centro (encargado del caso, alcaide)",
    ),
)
BUREAU_OF_PRISONS = Role(
    "bop",
    Text("the Federal Bureau of Prisons (BOP)", "el Buró Federal de Prisiones (BOP)"),
)
TRANSFER_UNIT = Role(
    "transfer-unit",
    Text(
        "the International Prisoner Transfer Unit of the Department of Justice (IPTU)",
        "la Unidad de Traslado Internacional de Prisioneros del Departamento de Justicia (IPTU)",
    ),
)
US_STATE_OF_THE_UNION = Role(
    "us-state-of-the-union",
    Text("the authority of the state of the Union", "la autoridad del estado de la Unión"),
)
CONSENT_OFFICER = Role(
    "consent-officer",
    Text(
        "the magistrate judge or other officer who verifies the consent",
        "el juez magistrado u otra persona que verifica el consentimiento",
    ),
)
SUPERVISING_COURT = Role(
    "supervising-court",
    Text(
        "the district court that supervises the person",
        "el tribunal de distrito que vigila a la persona",
    ),
)
US_MILITARY = Role(
    "us-military",
    Text("the Secretary of the military department", "el Secretario del departamento militar"),
)
PAROLE_COMMISSION = Role(
    "parole-commission",
    Text("the United States Parole Commission", "la Comisión de Libertad Condicional de EE. UU."),
)
US_COURTS = Role(
    "us-courts", Text("the courts of the United States", "los tribunales de Estados Unidos")
)
US_CONSULATE = Role(
    "us-consulate", Text("the consulate of the United States", "el consulado de Estados Unidos")
)
