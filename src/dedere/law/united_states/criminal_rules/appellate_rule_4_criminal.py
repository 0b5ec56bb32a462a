"""Fed. R. App. P. 4(b). Appeal in a criminal case."""

from dedere.law.language import Text
from dedere.law.united_states.federal_rules.appellate_rule_4 import rule_4

criminal_case = rule_4.paragraph(
    "b", Text("Appeal in a criminal case.", "La apelación en un asunto penal.")
)
time_for_criminal_notice = criminal_case.paragraph(
    "1", Text("The time for filing the notice.", "El plazo para presentar el aviso.")
)
time_for_criminal_notice.paragraph(
    "A",
    Text(
        "The defendant files the notice within fourteen days of the judgment or of the "
        "government's own notice.",
        "El acusado presenta el aviso dentro de catorce días del fallo o del aviso de la fiscalía.",
    ),
    in_force_from="2009-12-01",
)
