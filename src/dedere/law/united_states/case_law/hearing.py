"""The nature of the hearing, and which evidence the person may bring."""

from dedere.bilingual import same
from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.united_states.case_law import CASE_LAW, sources

_JUDGE = Text("the extradition judge", "el juez de la extradición")

benson = CASE_LAW.article(
    "benson-v-mcmahon-1888",
    same("Benson v. McMahon, 127 U.S. 457 (1888)"),
    Text(
        "The hearing resembles the preliminary examination of a person accused: it asks whether "
        "there is reason to hold him or her, not whether there is guilt.",
        "La audiencia se asemeja al examen preliminar de un acusado: se pregunta si hay razón para "
        "retenerlo, no si es culpable.",
    ),
    confidence=VERIFIED,
    sources=[sources.MUNOZ_SANTOS],
    in_force_from="1888",
    reading=Text(
        "Verified as cited by the Ninth Circuit in 2016.",
        "Verificado según lo cita el Noveno Circuito en 2016.",
    ),
)
charlton = CASE_LAW.article(
    "charlton-v-kelly-1913",
    same("Charlton v. Kelly, 229 U.S. 447 (1913)"),
    Text(
        "Guilt or innocence is not decided at the extradition hearing; that is for the courts of "
        "the State that asks.",
        "En la audiencia de extradición no se decide la culpabilidad ni la inocencia; toca a los "
        "tribunales del Estado que pide.",
    ),
    confidence=VERIFIED,
    sources=[sources.MUNOZ_SANTOS],
    in_force_from="1913",
    reading=Text(
        "Verified as cited by the Ninth Circuit in 2016.",
        "Verificado según lo cita el Noveno Circuito en 2016.",
    ),
)
collins_1922 = CASE_LAW.article(
    "collins-v-loisel-1922",
    same("Collins v. Loisel, 259 U.S. 309 (1922)"),
    Text(
        "The person may bring evidence that explains what the demanding State shows, not evidence "
        "that contradicts it.",
        "La persona puede ofrecer pruebas que expliquen lo que muestra el Estado requirente, no "
        "pruebas que lo contradigan.",
    ),
    confidence=VERIFIED,
    sources=[sources.MUNOZ_SANTOS],
    in_force_from="1922",
    left_to=_JUDGE,
    reading=Text(
        "Whether a piece of evidence explains or contradicts is for the judge to say.",
        "Si una prueba explica o contradice lo dice el juez.",
    ),
)
munoz_santos = CASE_LAW.article(
    "santos-v-thomas-2016",
    same("Santos (Munoz Santos) v. Thomas, 830 F.3d 987 (9th Cir. 2016, en banc)"),
    Text(
        "Evidence that a statement was obtained by coercion explains and is received, even where "
        "it stands in a recantation.",
        "La prueba de que una declaración se obtuvo con coacción es explicativa y se admite, aun "
        "contenida en una retractación.",
    ),
    confidence=VERIFIED,
    sources=[sources.MUNOZ_SANTOS],
    in_force_from="2016-08-01",
    left_to=_JUDGE,
    reading=Text(
        "The request was Mexico's. The rule binds in the Ninth Circuit.",
        "La petición era de México. El criterio obliga en el Noveno Circuito.",
    ),
)
mathison = CASE_LAW.article(
    "in-re-extradition-of-mathison-2013",
    same("In re Extradition of Mathison, 974 F. Supp. 2d 1296 (D. Or. 2013)"),
    Text(
        "That an amparo is pending in Mexico against the warrant does not stop certification; a "
        "stay of the hearing was refused.",
        "Que en México esté pendiente un amparo contra la orden no detiene la certificación; se "
        "negó suspender la audiencia.",
    ),
    confidence=VERIFIED,
    sources=[sources.MATHISON],
    in_force_from="2013",
    left_to=_JUDGE,
)
fifth_amendment = CASE_LAW.article(
    "fifth-amendment-in-extradition",
    Text("Fifth Amendment in extradition", "Quinta Enmienda en la extradición"),
    Text(
        "Due process under the Constitution of the United States protects the person in its own "
        "proceedings, in a limited way; it does not reach how the requesting State proceeds, and "
        "its double-jeopardy clause does not bind one sovereign to the judgments of another.",
        "El debido proceso de la Constitución de Estados Unidos protege a la persona en los "
        "procedimientos de ese país, de manera limitada; no alcanza a la forma en que procede el "
        "Estado requirente, y su cláusula contra el doble enjuiciamiento no ata a un soberano a "
        "las sentencias de otro.",
    ),
    confidence=KNOWN,
    in_force_from="1980-01-25",
    left_to=Text("the habeas court", "el tribunal de hábeas corpus"),
)
