"""Sections 4101 to 4103. Words, the Attorney General's powers, and the law that applies."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.united_states.chapter_306 import sources
from dedere.law.united_states.chapter_306.section_4100 import FROM_1977
from dedere.law.united_states.title_18 import TITLE_18

section_4101 = TITLE_18.article(
    "4101",
    Text("Meaning of words", "Definiciones"),
    Text(
        "What the chapter calls double criminality, imprisonment, juvenile, juvenile delinquency, "
        "offender, parole, probation, sentence, State, transfer and treaty.",
        "Qué entiende el capítulo por doble incriminación, prisión, menor, delincuencia juvenil, "
        "persona sentenciada, libertad condicional, libertad a prueba, sentencia, Estado, traslado "
        "y tratado.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
)
section_4101.paragraph(
    "a",
    Text(
        "Double criminality: at the time of the transfer the offense is still one in the "
        "transferring country and is also one in the receiving country. In a federal country the "
        "law of the federation or of any of its states suffices.",
        "Doble incriminación: al momento del traslado el hecho sigue siendo delito en el país "
        "trasladante y también lo es en el receptor. En un país federal basta la ley federal o la "
        "de cualquiera de sus estados.",
    ),
    title=Text("Double criminality", "Doble incriminación"),
    confidence=KNOWN,
    reading=Text(
        "The definition is verified; that the law of any state suffices is known. Whether it is "
        "met is asked at article II of the treaty.",
        "La definición está verificada; que baste la ley de cualquier estado es conocido. Si se "
        "cumple se pregunta en el artículo II del tratado.",
    ),
)
section_4101.paragraph(
    "c",
    Text(
        "Juvenile: a person under 18; for the proceedings of chapter 403, under 21.",
        "Menor: quien tiene menos de 18 años; para los procedimientos del capítulo 403, menos de "
        "21.",
    ),
    title=Text("Juvenile", "Menor"),
)
section_4101.paragraph(
    "d",
    Text(
        "Juvenile delinquency: an act that would be a crime of an adult, or an act that is none "
        "but brought the person under supervision as a juvenile.",
        "Delincuencia juvenil: el acto que sería delito en un adulto, o el que sin serlo sometió a "
        "la persona a vigilancia como menor.",
    ),
    title=Text("Juvenile delinquency", "Delincuencia juvenil"),
)

section_4102 = TITLE_18.article(
    "4102",
    Text("Powers of the Attorney General", "Facultades del Fiscal General"),
    Text(
        "What the Attorney General of the United States does under the treaties of transfer.",
        "Lo que hace el Fiscal General de Estados Unidos conforme a los tratados de traslado.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE, sources.SECTION_4102],
    in_force_from=FROM_1977,
    left_to=Text("the Attorney General", "el Fiscal General"),
    reading=Text(
        "The section gives powers and sets no time in which to decide, nor does any other of the "
        "chapter.",
        "La sección da facultades y no fija plazo para resolver; tampoco otra del capítulo.",
    ),
)
_POWERS = {
    "1": Text("Acts as the authority that the treaty names.", "Es la autoridad del tratado."),
    "2": Text(
        "Receives nationals of the United States who were sentenced abroad, and confines or "
        "supervises them.",
        "Recibe a los nacionales de Estados Unidos sentenciados en el extranjero, y los recluye o "
        "vigila.",
    ),
    "3": Text(
        "Transfers foreign nationals who are in prison, on parole or on probation to their "
        "countries.",
        "Traslada a sus países a los extranjeros en prisión, en libertad condicional o a prueba.",
    ),
    "4": Text("Makes the regulations that are needed.", "Emite los reglamentos necesarios."),
    "5": Text(
        "Gives and receives the certificates and the reports of the treaty.",
        "Da y recibe las constancias y los informes del tratado.",
    ),
    "6": Text(
        "Agrees with the states of the Union on the transfer of foreign nationals in their "
        "prisons.",
        "Conviene con los estados el traslado de los extranjeros recluidos en sus prisiones.",
    ),
    "7": Text(
        "Lets sentenced persons pass through between two other countries; the country that asks "
        "pays.",
        "Permite el tránsito de personas sentenciadas entre otros dos países; paga el que lo pide.",
    ),
    "8": Text(
        "Agrees on the transfer of juveniles; the country of nationality pays.",
        "Conviene el traslado de menores; paga el país de nacionalidad.",
    ),
    "9": Text(
        "Agrees on the transfer of accused persons who are mentally ill; the country of "
        "nationality pays.",
        "Conviene el traslado de acusados con enfermedad mental; paga el país de nacionalidad.",
    ),
    "10": Text(
        "Designates escorts, who have the powers of a marshal.",
        "Designa custodios, con las facultades de un alguacil federal (marshal).",
    ),
    "11": Text(
        "Delegates these powers within the Department of Justice.",
        "Delega estas facultades dentro del Departamento de Justicia.",
    ),
}
for _number, _power in _POWERS.items():
    section_4102.paragraph(_number, _power)

section_4103 = TITLE_18.article(
    "4103",
    Text("Law of the United States applies", "Aplicación de la ley de Estados Unidos"),
    Text(
        "The laws of the United States on prisoners, probationers, parolees and juveniles apply to "
        "those who were transferred to it, unless the treaty or this chapter says otherwise.",
        "Las leyes de Estados Unidos sobre presos, personas a prueba, liberados condicionales y "
        "menores se aplican a quienes fueron trasladados a él, salvo que el tratado o este "
        "capítulo dispongan otra cosa.",
    ),
    confidence=VERIFIED,
    sources=[sources.US_CODE],
    in_force_from=FROM_1977,
)
for _letter, _word in {
    "b": Text("Imprisonment", "Prisión"),
    "e": Text("Offender", "Persona sentenciada"),
    "f": Text("Parole", "Libertad condicional"),
    "g": Text("Probation", "Libertad a prueba"),
    "h": Text("Sentence", "Sentencia"),
    "i": Text("State", "Estado"),
    "j": Text("Transfer", "Traslado"),
    "k": Text("Treaty", "Tratado"),
}.items():
    section_4101.paragraph(
        _letter,
        Text(
            "Defines the word for this chapter; its text is not set out here.",
            "Define el término para este capítulo; su texto no se expone aquí.",
        ),
        title=_word,
        confidence=KNOWN,
    )
