"""Preamble and article I. Aims, and sentences that may be served at home, both ways."""

from dedere.law.language import VERIFIED, Text
from dedere.law.transfer_treaty_1976 import TREATY, sources

preamble = TREATY.article(
    "preamble",
    Text("Aims of the treaty", "Fines del tratado"),
    Text(
        "The two States want to help each other against crime whose effects cross the border, and "
        "to administer justice by means that further the offender's return to society.",
        "Los dos Estados quieren ayudarse contra la delincuencia cuyos efectos cruzan la frontera "
        "y administrar la justicia por medios que favorezcan la reinserción social de la persona "
        "sentenciada.",
    ),
    confidence=VERIFIED,
    sources=[sources.DIGEST_START],
)
article_1 = TREATY.article(
    "1",
    Text("Sentences served at home", "Penas que se cumplen en el país de origen"),
    Text(
        "A sentence given in one State to a national of the other may be served in that other "
        "State, in its prisons or under the supervision of its authorities.",
        "La pena impuesta en un Estado a un nacional del otro puede cumplirse en ese otro Estado, "
        "en sus prisiones o bajo la vigilancia de sus autoridades.",
    ),
    confidence=VERIFIED,
    sources=[sources.DIGEST_START],
)
paragraph_1 = article_1.paragraph(
    "1",
    Text(
        "Sentences given in Mexico to nationals of the United States may be served in the United "
        "States.",
        "Las penas impuestas en México a nacionales de Estados Unidos pueden cumplirse en Estados "
        "Unidos.",
    ),
)
paragraph_2 = article_1.paragraph(
    "2",
    Text(
        "Sentences given in the United States to nationals of Mexico may be served in Mexico.",
        "Las penas impuestas en Estados Unidos a nacionales de México pueden cumplirse en México.",
    ),
)
