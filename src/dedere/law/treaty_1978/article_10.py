"""Article 10. The request for extradition and the documents that support it."""

from dedere.law.facts import case, document, offense, request
from dedere.law.language import (
    DOUBTFUL,
    KNOWN,
    VERIFIED,
    Level,
    Text,
    all_of,
    any_of,
    every,
    formality,
    named,
    some,
)
from dedere.law.treaty_1978 import TREATY, sources

article_10 = TREATY.article(
    "10",
    Text(
        "The request and its documents", "La petición de extradición y los documentos que la apoyan"
    ),
    Text(
        "The request goes through the diplomatic channel, states the offense and comes with "
        "documents: five for everyone sought, further ones for those not yet convicted and for "
        "those convicted. All are translated and authenticated.",
        "La petición va por la vía diplomática, expresa el delito y trae documentos: cinco para "
        "todo reclamado, otros para quien aún no ha sido condenado y otros para quien ya lo fue. "
        "Todos van traducidos y autenticados.",
    ),
    confidence=KNOWN,
    reading=Text(
        "Each paper is asked for by its kind, wherever it stands in the package: a statement of "
        "facts inside an affidavit is listed as both. Whether a paper proves what it should is a "
        "matter for article 3.",
        "Cada documento se pide por su clase, dondequiera que esté en el legajo: una relación de "
        "hechos contenida en una declaración jurada se anota como ambas cosas. Si el documento "
        "prueba lo que debe, es cuestión del artículo 3.",
    ),
)

# -- paragraph 1 -----------------------------------------------------------------------------------

paragraph_1 = article_10.paragraph(
    "1",
    Text(
        "A State asks for extradition through the diplomatic channel.",
        "La extradición se pide por la vía diplomática.",
    ),
    sources=[sources.OAS_EXPLANATION],
    reading=Text(
        "The wording is known; that practice follows it is verified.",
        "La redacción es conocida; que la práctica la sigue está verificado.",
    ),
)
channel = formality(
    paragraph_1,
    Level.REQUEST,
    Text(
        "The request came through the diplomatic channel.",
        "La petición llegó por la vía diplomática.",
    ),
    request.through_diplomatic_channel,
)

# -- paragraph 2: for everyone sought --------------------------------------------------------------

paragraph_2 = article_10.paragraph(
    "2",
    Text(
        "Every request says for which offense the person is sought and brings the papers of "
        "letters a to e.",
        "Toda petición dice por qué delito se reclama a la persona y acompaña los documentos de "
        "los incisos a) a e).",
    ),
)
states_offense = formality(
    paragraph_2,
    Level.REQUEST,
    Text("The request states the offense.", "La petición expresa el delito."),
    request.states_the_offense,
)

letter_2a = paragraph_2.paragraph(
    "a", Text("An account of the facts of the case.", "Una relación de los hechos del caso.")
)
statement_of_facts = formality(
    letter_2a,
    Level.REQUEST,
    Text(
        "A statement of the facts is in the package.",
        "El legajo contiene una relación de los hechos.",
    ),
    some(Level.DOCUMENT, document.kind.is_("statement_of_facts")),
)

letter_2b = paragraph_2.paragraph(
    "b",
    Text(
        "The legal provisions that define the elements of the offense.",
        "Las disposiciones legales que definen los elementos del delito.",
    ),
)
text_of_offense = formality(
    letter_2b,
    Level.REQUEST,
    Text(
        "The text of the provisions on the elements of the offense is in the package.",
        "El legajo contiene el texto de las disposiciones sobre los elementos del delito.",
    ),
    some(Level.DOCUMENT, document.kind.is_("text_of_offense")),
)

letter_2c = paragraph_2.paragraph(
    "c",
    Text(
        "The legal provisions that set the penalty.",
        "Las disposiciones legales que fijan la pena.",
    ),
)
text_of_penalty = formality(
    letter_2c,
    Level.REQUEST,
    Text(
        "The text of the provisions on the penalty is in the package.",
        "El legajo contiene el texto de las disposiciones sobre la pena.",
    ),
    some(Level.DOCUMENT, document.kind.is_("text_of_penalty")),
)

letter_2d = paragraph_2.paragraph(
    "d",
    Text(
        "The legal provisions on lapse of time, for prosecuting or for carrying out the penalty.",
        "Las disposiciones legales sobre la prescripción de la acción o de la pena.",
    ),
)
text_of_limitation = formality(
    letter_2d,
    Level.REQUEST,
    Text(
        "The text of the provisions on lapse of time is in the package.",
        "El legajo contiene el texto de las disposiciones sobre la prescripción.",
    ),
    some(Level.DOCUMENT, document.kind.is_("text_of_limitation")),
)

letter_2e = paragraph_2.paragraph(
    "e",
    Text(
        "Whatever serves to identify the person and, where possible, to find him or her.",
        "Lo que sirva para identificar a la persona y, de ser posible, para localizarla.",
    ),
    reading=Text(
        "Data that identify are always needed; the whereabouts only where they are known.",
        "Los datos que identifican son siempre necesarios; el paradero, solo si se conoce.",
    ),
)
identification_data = formality(
    letter_2e,
    Level.REQUEST,
    Text(
        "Data that identify the person are in the package.",
        "El legajo contiene datos que identifican a la persona.",
    ),
    some(Level.DOCUMENT, document.kind.is_("identification_data")),
)

# -- paragraph 3: for a person not yet convicted ---------------------------------------------------

paragraph_3 = article_10.paragraph(
    "3",
    Text(
        "For a person not yet convicted, the request also brings a warrant and evidence.",
        "Si la persona aún no ha sido condenada, la petición acompaña además una orden de "
        "aprehensión y pruebas.",
    ),
    confidence=VERIFIED,
    sources=[sources.CABLE_ART_10],
    reading=Text(
        "It is enough that the person is not yet convicted of one of the offenses.",
        "Basta que la persona aún no haya sido condenada por alguno de los delitos.",
    ),
)
charged = some(Level.OFFENSE, offense.stage.is_one_of("investigated", "charged"))

letter_3a = paragraph_3.paragraph(
    "a",
    Text(
        "A certified copy of an arrest warrant that a judge or another judicial officer of the "
        "requesting State issued.",
        "Copia certificada de una orden de aprehensión librada por un juez u otro funcionario "
        "judicial del Estado requirente.",
    ),
)
warrant = formality(
    letter_3a,
    Level.REQUEST,
    Text(
        "If the person is charged, a certified warrant of a judicial officer is in the package.",
        "Si la persona está acusada, el legajo contiene una orden de aprehensión certificada de "
        "autoridad judicial.",
    ),
    some(
        Level.DOCUMENT,
        all_of(
            document.kind.is_("arrest_warrant"),
            document.certified,
            document.issued_by_judicial_officer,
        ),
    ),
    applies=charged,
)

letter_3b = paragraph_3.paragraph(
    "b",
    Text(
        "The evidence on which the requested State's law would allow the person to be arrested "
        "and committed for trial, had the offense been committed there.",
        "Las pruebas con las que la ley del Estado requerido permitiría detener y enjuiciar a la "
        "persona si el delito se hubiera cometido en él.",
    ),
    reading=Text(
        "Here only that evidence was sent. Whether it suffices is judged under article 3.",
        "Aquí solo importa que se enviaron pruebas. Si bastan se juzga conforme al artículo 3.",
    ),
)
evidence = formality(
    letter_3b,
    Level.REQUEST,
    Text(
        "If the person is charged, evidence is in the package.",
        "Si la persona está acusada, el legajo contiene pruebas.",
    ),
    some(Level.DOCUMENT, document.kind.is_one_of("evidence", "affidavit")),
    applies=charged,
)

# -- paragraph 4: for a convicted person -----------------------------------------------------------

paragraph_4 = article_10.paragraph(
    "4",
    Text(
        "For a convicted person, the request also brings a certified copy of the judgment. If no "
        "penalty has been set yet, it adds proof of the finding of guilt and a certified copy of "
        "the warrant; if one has, proof of the penalty and of how much remains to be served.",
        "Si la persona fue condenada, la petición acompaña además copia certificada de la "
        "sentencia. Si aún no se fija la pena, agrega constancia de la culpabilidad y copia "
        "certificada de la orden de aprehensión; si ya se fijó, constancia de la pena y de lo que "
        "falta por cumplir.",
    ),
    confidence=VERIFIED,
    sources=[sources.CABLE_ART_10],
)
found_guilty = some(Level.OFFENSE, offense.stage.is_("found_guilty"))
sentenced = some(Level.OFFENSE, offense.stage.is_("sentenced"))

judgment = formality(
    paragraph_4,
    Level.REQUEST,
    Text(
        "If the person was convicted, a certified judgment of conviction is in the package.",
        "Si la persona fue condenada, el legajo contiene la sentencia condenatoria certificada.",
    ),
    some(
        Level.DOCUMENT,
        all_of(document.kind.is_("judgment_of_conviction"), document.certified),
    ),
    applies=some(Level.OFFENSE, offense.stage.is_one_of("found_guilty", "sentenced")),
    suffix="judgment",
)
guilt = formality(
    paragraph_4,
    Level.REQUEST,
    Text(
        "If the person was found guilty but not sentenced, a certificate of that is in the "
        "package.",
        "Si la persona fue declarada culpable sin que se fije la pena, el legajo contiene "
        "constancia de ello.",
    ),
    some(Level.DOCUMENT, document.kind.is_("certificate_of_guilt")),
    applies=found_guilty,
    suffix="guilt",
)
warrant_after_guilt = formality(
    paragraph_4,
    Level.REQUEST,
    Text(
        "If the person was found guilty but not sentenced, a certified warrant is in the package.",
        "Si la persona fue declarada culpable sin que se fije la pena, el legajo contiene la orden "
        "de aprehensión certificada.",
    ),
    some(Level.DOCUMENT, all_of(document.kind.is_("arrest_warrant"), document.certified)),
    applies=found_guilty,
    suffix="warrant",
)
sentence = formality(
    paragraph_4,
    Level.REQUEST,
    Text(
        "If the person was sentenced, a certificate of the penalty and of what remains of it is in "
        "the package.",
        "Si la persona fue sentenciada, el legajo contiene constancia de la pena y de lo que falta "
        "por cumplir.",
    ),
    some(Level.DOCUMENT, document.kind.is_("certificate_of_sentence")),
    applies=sentenced,
    suffix="sentence",
)

# -- paragraphs 5 and 6: translated and authenticated ----------------------------------------------

belongs_to_package = named(
    Text("it is a paper of the package", "es un documento del legajo"),
    document.kind.is_one_of(
        "statement_of_facts",
        "text_of_offense",
        "text_of_penalty",
        "text_of_limitation",
        "identification_data",
        "proof_of_nationality",
        "arrest_warrant",
        "indictment",
        "affidavit",
        "evidence",
        "judgment_of_conviction",
        "certificate_of_guilt",
        "certificate_of_sentence",
    ),
)
"""What the requesting State presents in support: not notes, and nothing made after the request."""

paragraph_5 = article_10.paragraph(
    "5",
    Text(
        "The documents come with a translation into the requested State's language.",
        "Los documentos van acompañados de traducción al idioma del Estado requerido.",
    ),
    confidence=VERIFIED,
    sources=[sources.CABLE_ART_10],
    reading=Text(
        "Spanish for requests to Mexico, English for requests to the United States. It is asked of "
        "the documents in support, not of the diplomatic correspondence.",
        "Español en las peticiones a México, inglés en las peticiones a Estados Unidos. Se exige "
        "de los documentos de apoyo, no de la correspondencia diplomática.",
    ),
)
translated = formality(
    paragraph_5,
    Level.REQUEST,
    Text(
        "Every document in support of the request is translated.",
        "Todos los documentos que apoyan la petición están traducidos.",
    ),
    every(Level.DOCUMENT, any_of(~belongs_to_package, document.translated)),
)

paragraph_6 = article_10.paragraph(
    "6",
    Text(
        "Documents that are authenticated as follows are received as evidence.",
        "Se reciben como prueba los documentos autenticados como sigue.",
    ),
    sources=[sources.CABLE_ART_10],
    reading=Text(
        "That this paragraph governs authentication is verified; what it says is known. One seal "
        "or certificate may cover a bound package: it then covers each document in it.",
        "Que este párrafo rige la autenticación está verificado; su contenido es conocido. Un solo "
        "sello o certificado puede cubrir un legajo cosido: cubre entonces cada documento de él.",
    ),
)
letter_6a = paragraph_6.paragraph(
    "a",
    Text(
        "In a request of the United States: by the seal of its Department of State and, besides, "
        "legalization in the way of Mexican law.",
        "En una petición de Estados Unidos: con el sello de su Departamento de Estado y, además, "
        "la legalización que dispone la ley mexicana.",
    ),
)
sealed = formality(
    letter_6a,
    Level.REQUEST,
    Text(
        "If the United States asks, every document in support bears the seal of its Department of "
        "State.",
        "Si pide Estados Unidos, todos los documentos de apoyo llevan el sello de su Departamento "
        "de Estado.",
    ),
    every(Level.DOCUMENT, any_of(~belongs_to_package, document.sealed_by_department_of_state)),
    applies=case.requesting_state.is_("US"),
)
legalized = formality(
    letter_6a,
    Level.REQUEST,
    Text(
        "If the United States asks, every document in support is legalized for Mexico or bears an "
        "apostille.",
        "Si pide Estados Unidos, todos los documentos de apoyo están legalizados para México o "
        "llevan apostilla.",
    ),
    every(Level.DOCUMENT, any_of(~belongs_to_package, document.legalized_for_mexico)),
    applies=case.requesting_state.is_("US"),
    suffix="legalization",
    confidence=DOUBTFUL,
    reading=Text(
        "The paragraph speaks of legalization in the way of Mexican law, and the Mexican act "
        "(art. 16) sends to a code that has been repealed. Both States are parties to the Hague "
        "Convention of 1961 (the United States since 1981, Mexico since 1995: known), so that an "
        "apostille is accepted here in its place; whether it suffices is doubtful and can be "
        "argued.",
        "El párrafo habla de la legalización que dispone la ley mexicana, y la ley mexicana "
        "(art. 16) remite a un código abrogado. Ambos Estados son parte de la Convención de La "
        "Haya de 1961 (Estados Unidos desde 1981, México desde 1995: conocido), por lo que aquí se "
        "admite la apostilla en su lugar; si basta es dudoso y puede discutirse.",
    ),
)

letter_6b = paragraph_6.paragraph(
    "b",
    Text(
        "In a request of Mexico: by a certificate of the principal diplomatic or consular officer "
        "of the United States in Mexico.",
        "En una petición de México: con el certificado del principal funcionario diplomático o "
        "consular de Estados Unidos en México.",
    ),
    reading=Text(
        "The statute of the United States, 18 U.S.C. § 3190, asks for the same certificate; the "
        "statute is verified.",
        "La ley de Estados Unidos, 18 U.S.C. § 3190, pide el mismo certificado; la ley está "
        "verificada.",
    ),
)
certified = formality(
    letter_6b,
    Level.REQUEST,
    Text(
        "If Mexico asks, the officer of the United States in Mexico certified every document in "
        "support.",
        "Si pide México, el funcionario de Estados Unidos en México certificó todos los documentos "
        "de apoyo.",
    ),
    every(
        Level.DOCUMENT,
        any_of(~belongs_to_package, document.certified_by_us_officer_in_mexico),
    ),
    applies=case.requesting_state.is_("MX"),
)
