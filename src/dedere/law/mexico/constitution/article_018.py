"""Article 18. Transfer of sentenced persons."""

from dedere.law.language import KNOWN, VERIFIED, Text
from dedere.law.mexico.constitution import CONSTITUTION, sources

article_18 = CONSTITUTION.article(
    "18",
    Text("Prison system; transfer of sentenced persons", "Sistema penitenciario; traslado"),
    Text(
        "Where and for what a sentence is served, and when it may be served in another country.",
        "Dónde y para qué se cumple la pena, y cuándo puede cumplirse en otro país.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "Not extradition: nobody is tried or surrendered under it. It matters to a person who has "
        "been sentenced and wants to serve the sentence at home. The reform of 2008 numbered the "
        "paragraphs as they stand; the article was last touched on 29 January 2016.",
        "No es extradición: por él no se juzga ni se entrega a nadie. Interesa a quien ya fue "
        "sentenciado y quiere cumplir la pena en su país. La reforma de 2008 dejó los párrafos "
        "como están numerados; el artículo se tocó por última vez el 29 de enero de 2016.",
    ),
)
FROM_2008 = "2008-06-19"

paragraph_7 = article_18.paragraph(
    "7",
    Text(
        "Mexicans who serve sentences abroad may be brought home, and foreigners sentenced in "
        "Mexico sent to their country of origin or residence, under the treaties and only with "
        "their express consent.",
        "Los mexicanos que cumplan penas en el extranjero pueden ser trasladados a México, y los "
        "extranjeros sentenciados en México a su país de origen o residencia, conforme a los "
        "tratados y solo con su consentimiento expreso.",
    ),
    sources=[sources.CONSOLIDATED_TEXT, sources.SRE_ON_TRANSFERS],
    in_force_from=FROM_2008,
    left_to=Text(
        "the person, who consents, and the two Governments",
        "la persona, que consiente, y los dos Gobiernos",
    ),
    reading=Text(
        "Express consent is asked once, by article IV of the treaty, which the paragraph refers "
        "to. A foreigner may go to the country of origin or of residence; the treaty with the "
        "United States takes nationals only.",
        "El consentimiento expreso se pregunta una sola vez, en el artículo IV del tratado, al que "
        "el párrafo remite. El extranjero puede ir a su país de origen o de residencia; el tratado "
        "con Estados Unidos solo comprende a nacionales.",
    ),
)
paragraph_7.earlier(
    Text(
        "Transfer of sentenced persons between Mexico and other States, under treaties and with "
        "the person's consent, then in an earlier paragraph.",
        "El traslado de sentenciados entre México y otros Estados, conforme a tratados y con el "
        "consentimiento de la persona, entonces en un párrafo anterior.",
    ),
    in_force_from="1977-02-05",
    in_force_to="2008-06-18",
    confidence=KNOWN,
    reading=Text(
        "That the rule came with the reform published on 4 February 1977 is known; the historic "
        "text was not verified.",
        "Que la regla llegó con la reforma publicada el 4 de febrero de 1977 es conocido; no se "
        "verificó el texto histórico.",
    ),
)
paragraph_8 = article_18.paragraph(
    "8",
    Text(
        "Sentenced persons may serve their sentence in the prison nearest to their home, to help "
        "them back into society; not so for organized crime.",
        "Los sentenciados pueden compurgar su pena en el centro más cercano a su domicilio, para "
        "propiciar su reintegración; no así en delincuencia organizada.",
    ),
    in_force_from=FROM_2008,
)
