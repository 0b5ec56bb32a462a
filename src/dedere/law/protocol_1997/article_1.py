"""Article I. Deferred and temporary surrender."""

from dedere.law.language import VERIFIED, Text
from dedere.law.protocol_1997 import PROTOCOL, sources

article_1 = PROTOCOL.article(
    "I",
    Text("Deferred and temporary surrender", "Entrega diferida y temporal"),
    Text(
        "Article 15 of the treaty gets a new title and two new paragraphs.",
        "El artículo 15 del tratado recibe un nuevo título y dos nuevos párrafos.",
    ),
    confidence=VERIFIED,
    sources=[sources.PROTOCOL_COPY, sources.PROTOCOL_SENATE, sources.PROTOCOL_ENGLISH_COPY],
)
paragraph_1 = article_1.paragraph(
    "1",
    Text(
        "The article of the treaty on deferred surrender is now of deferred and of temporary "
        "surrender; what it said becomes its first paragraph.",
        "El artículo del tratado sobre la entrega diferida es ahora de la entrega diferida y de la "
        "temporal; lo que decía pasa a ser su primer párrafo.",
    ),
    sources=[sources.PROTOCOL_COPY],
)
paragraph_2 = article_1.paragraph(
    "2",
    Text(
        "Paragraphs 2 and 3 are added to article 15: temporary surrender of a person whom the "
        "requested State has sentenced, and what the time in custody abroad means for that "
        "sentence.",
        "Se agregan al artículo 15 los párrafos 2 y 3: la entrega temporal de quien fue condenado "
        "en el Estado requerido, y lo que el tiempo de detención en el extranjero significa para "
        "esa condena.",
    ),
    sources=[sources.PROTOCOL_COPY, sources.TEMPORARY_SURRENDER_2014],
    reading=Text(
        "The rules are those of article 15(2) and (3) of the treaty, whose exact third paragraph "
        "was not seen. Two things are needed: extradition granted, and a conviction in the "
        "requested State; a person who is only on trial there cannot be surrendered temporarily. "
        "The Mexican extradition act (art. 11) orders that surrender wait for freedom by final "
        "decision; the Protocol, later and special, opens an exception to it. Temporary "
        "surrenders were made before. In March 2014 the Mexican foreign ministry told the "
        "district judges that it would hold to the need of a conviction. It has been challenged "
        "by amparo; how the leading case ended is not verified.",
        "Las reglas son las del artículo 15(2) y (3) del tratado, cuyo tercer párrafo no se vio "
        "en sus términos. Hacen falta dos cosas: la extradición concedida y una condena en el "
        "Estado requerido; a quien solo está sujeto a proceso en él no se le puede entregar "
        "temporalmente. La Ley de Extradición Internacional (art. 11) ordena que la entrega espere "
        "a la libertad por resolución definitiva; el Protocolo, posterior y especial, abre una "
        "excepción. Ya antes hubo entregas temporales. En marzo de 2014 la Secretaría de "
        "Relaciones Exteriores comunicó a los jueces de distrito que exigiría la condena. Se ha "
        "impugnado en amparo; cómo terminó el caso principal no está verificado.",
    ),
)
