"""Who takes the steps of an extradition, in Mexico and in the United States.

A role is an office, not a person, and is called by the name that it bears now: what the
Procuraduría General de la República did until 2018 is done by the Fiscalía.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Role

PERSON = Role(
    "person", Text("the person sought or the defense", "la persona reclamada o su defensa")
)
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
