"""What identifies the person: as the request describes it, and as it was found of the person held.

Each feature stands twice: under the request (``described_…``), as its papers have it, and under the
person, as it was found. No rule reads most of them: identity is for the judge, and what lies here
is laid side by side (`dedere.assessment.identity`). Documents are named by their kind, never by
their number; of numbers only whether somebody compared them, and with what result.
"""

from dedere.bilingual import Text
from dedere.law.facts.countries import COUNTRIES
from dedere.law.language.facts import choice, dated, several, written, yes_no
from dedere.law.language.situation import Level

SEXES = {
    "female": Text("female", "mujer"),
    "male": Text("male", "hombre"),
    "x": Text("another entry, as the paper has it", "otra anotación, como está en el documento"),
}
IDENTITY_DOCUMENTS = {
    "passport": Text("passport", "pasaporte"),
    "birth_certificate": Text("birth certificate", "acta de nacimiento"),
    "voter_card": Text("voter card (INE, IFE)", "credencial para votar (INE, IFE)"),
    "curp": Text("population registry record (CURP)", "CURP"),
    "consular_card": Text("consular card (matrícula)", "matrícula consular"),
    "driving_license": Text("driving license", "licencia de conducir"),
    "naturalization_certificate": Text("naturalization certificate", "carta de naturalización"),
    "resident_card": Text("resident card or visa", "tarjeta de residente o visa"),
    "prison_record": Text("prison record", "ficha de ingreso a prisión"),
    "other": Text("another document", "otro documento"),
}
_COMPARED = Text("the expert or officer who compared them", "la persona perita o agente que cotejó")
_IN_REQUEST = ["identification_data", "formal_request", "provisional_arrest_request"]
_OF_PERSON = ["proof_of_nationality", "court_record", "other"]

# -- as the request describes the person -----------------------------------------------------------

described_name = written(
    Level.REQUEST,
    "described_name",
    Text("the name of the person sought in the request", "el nombre de la persona en la petición"),
    Text(
        "How does the request write the whole name of the person sought?",
        "¿Cómo escribe la petición el nombre completo de la persona reclamada?",
    ),
    proven_by=_IN_REQUEST,
)
described_given_names = written(
    Level.REQUEST,
    "described_given_names",
    Text("the given names in the request", "los nombres de pila en la petición"),
    Text("Which given names does the request state?", "¿Qué nombres de pila da la petición?"),
    proven_by=_IN_REQUEST,
)
described_first_surname = written(
    Level.REQUEST,
    "described_first_surname",
    Text("the first surname in the request", "el primer apellido en la petición"),
    Text("Which first surname does the request state?", "¿Qué primer apellido da la petición?"),
    proven_by=_IN_REQUEST,
)
described_second_surname = written(
    Level.REQUEST,
    "described_second_surname",
    Text("the second surname in the request", "el segundo apellido en la petición"),
    Text("Which second surname does the request state?", "¿Qué segundo apellido da la petición?"),
    proven_by=_IN_REQUEST,
)
described_aliases = written(
    Level.REQUEST,
    "described_aliases",
    Text("the aliases in the request", "los alias en la petición"),
    Text(
        "Which aliases does the request state (several with a semicolon between them)?",
        "¿Qué alias da la petición (varios, separados por punto y coma)?",
    ),
    proven_by=_IN_REQUEST,
)
described_born_on = dated(
    Level.REQUEST,
    "described_born_on",
    Text("the day of birth in the request", "la fecha de nacimiento en la petición"),
    Text(
        "Which day of birth does the request state, as far as it does?",
        "¿Qué fecha de nacimiento da la petición, hasta donde la da?",
    ),
    proven_by=_IN_REQUEST,
)
described_place_of_birth = written(
    Level.REQUEST,
    "described_place_of_birth",
    Text("the place of birth in the request", "el lugar de nacimiento en la petición"),
    Text(
        "Which place of birth does the request state?", "¿Qué lugar de nacimiento da la petición?"
    ),
    proven_by=_IN_REQUEST,
)
described_nationalities = several(
    Level.REQUEST,
    "described_nationalities",
    Text("the nationalities in the request", "las nacionalidades en la petición"),
    Text("Which nationalities does the request state?", "¿Qué nacionalidades da la petición?"),
    COUNTRIES,
    proven_by=_IN_REQUEST,
)
described_sex = choice(
    Level.REQUEST,
    "described_sex",
    Text("the sex in the request", "el sexo en la petición"),
    Text("Which sex does the request state?", "¿Qué sexo da la petición?"),
    SEXES,
    proven_by=_IN_REQUEST,
)
described_marks = written(
    Level.REQUEST,
    "described_marks",
    Text("the physical marks in the request", "las señas particulares en la petición"),
    Text(
        "Which marks (scars, tattoos, build) does the request describe?",
        "¿Qué señas particulares (cicatrices, tatuajes, complexión) describe la petición?",
    ),
    proven_by=_IN_REQUEST,
)
described_documents = several(
    Level.REQUEST,
    "described_documents",
    Text("the identity documents named in the request", "los documentos que nombra la petición"),
    Text(
        "Which kinds of identity document of the person does the request name?",
        "¿Qué clases de documento de identidad de la persona nombra la petición?",
    ),
    IDENTITY_DOCUMENTS,
    proven_by=_IN_REQUEST,
)

# -- as found of the person held -------------------------------------------------------------------

given_names = written(
    Level.PERSON,
    "given_names",
    Text("the given names of the person", "los nombres de pila de la persona"),
    Text(
        "Which given names do the papers of the person show?",
        "¿Qué nombres de pila muestran los documentos de la persona?",
    ),
    proven_by=_OF_PERSON,
)
first_surname = written(
    Level.PERSON,
    "first_surname",
    Text("the first surname of the person", "el primer apellido de la persona"),
    Text(
        "Which first surname do the papers of the person show?",
        "¿Qué primer apellido muestran los documentos de la persona?",
    ),
    proven_by=_OF_PERSON,
)
second_surname = written(
    Level.PERSON,
    "second_surname",
    Text("the second surname of the person", "el segundo apellido de la persona"),
    Text(
        "Which second surname do the papers of the person show?",
        "¿Qué segundo apellido muestran los documentos de la persona?",
    ),
    proven_by=_OF_PERSON,
)
place_of_birth = written(
    Level.PERSON,
    "place_of_birth",
    Text("the place of birth of the person", "el lugar de nacimiento de la persona"),
    Text(
        "Which place of birth do the papers of the person show?",
        "¿Qué lugar de nacimiento muestran los documentos de la persona?",
    ),
    proven_by=_OF_PERSON,
)
sex = choice(
    Level.PERSON,
    "sex",
    Text("the sex of the person in the papers", "el sexo de la persona en sus documentos"),
    Text(
        "Which sex do the papers of the person show?",
        "¿Qué sexo muestran los documentos de la persona?",
    ),
    SEXES,
    proven_by=_OF_PERSON,
)
marks = written(
    Level.PERSON,
    "marks",
    Text("the physical marks of the person", "las señas particulares de la persona"),
    Text(
        "Which marks (scars, tattoos, build) were found of the person?",
        "¿Qué señas particulares (cicatrices, tatuajes, complexión) se hallaron en la persona?",
    ),
    proven_by=["medical_report", "fingerprints_and_photographs"],
)
documents_of_identity = several(
    Level.PERSON,
    "documents_of_identity",
    Text("the identity documents of the person", "los documentos de identidad de la persona"),
    Text(
        "Which kinds of identity document does the person have?",
        "¿Qué clases de documento de identidad tiene la persona?",
    ),
    IDENTITY_DOCUMENTS,
    proven_by=_OF_PERSON,
)

# -- what somebody compared ------------------------------------------------------------------------

fingerprints_agree = yes_no(
    Level.REQUEST,
    "fingerprints_agree",
    Text(
        "the fingerprints of the request and of the person agree",
        "coinciden las huellas de la petición y las de la persona",
    ),
    Text(
        "Were the fingerprints compared, and do they agree?",
        "¿Se cotejaron las huellas, y coinciden?",
    ),
    proven_by=["fingerprints_and_photographs"],
    judged_by=_COMPARED,
)
photographs_agree = yes_no(
    Level.REQUEST,
    "photographs_agree",
    Text(
        "the photographs of the request show the person",
        "las fotografías de la petición muestran a la persona",
    ),
    Text(
        "Were the photographs compared, and do they agree?",
        "¿Se cotejaron las fotografías, y coinciden?",
    ),
    proven_by=["fingerprints_and_photographs"],
    judged_by=_COMPARED,
)
marks_agree = yes_no(
    Level.REQUEST,
    "marks_agree",
    Text(
        "the marks of the request are those of the person",
        "las señas de la petición son las de la persona",
    ),
    Text("Were the marks compared, and do they agree?", "¿Se cotejaron las señas, y coinciden?"),
    proven_by=["medical_report", "fingerprints_and_photographs"],
    judged_by=_COMPARED,
)
document_numbers_agree = yes_no(
    Level.REQUEST,
    "document_numbers_agree",
    Text(
        "the numbers of the documents of the request and of the person agree",
        "coinciden los números de los documentos de la petición y los de la persona",
    ),
    Text(
        "Were the numbers of the documents compared, and do they agree? Write no number.",
        "¿Se cotejaron los números de los documentos, y coinciden? No escriba ningún número.",
    ),
    proven_by=["identification_data", "other"],
    judged_by=_COMPARED,
)
