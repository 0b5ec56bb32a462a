"""Article 5. Political and military offenses."""

from dedere.law.facts import offense
from dedere.law.language import KNOWN, VERIFIED, Level, Text, all_of, bar, exception
from dedere.law.treaty_1978 import TREATY, sources

article_5 = TREATY.article(
    "5",
    Text("Political and military offenses", "Delitos políticos y militares"),
    Text(
        "There is no extradition for political offenses, nor for military ones.",
        "No hay extradición por delitos políticos ni por delitos militares.",
    ),
    confidence=VERIFIED,
    sources=[sources.ALVAREZ_MACHAIN_DISSENT],
)

# -- paragraphs 1 and 2 ----------------------------------------------------------------------------

paragraph_1 = article_5.paragraph(
    "1",
    Text(
        "An offense that is political, or has political character, does not give rise to "
        "extradition. Where that is in question, the executive authority of the requested State "
        "settles it.",
        "No da lugar a extradición el delito político o de carácter político. Si ello se pone en "
        "duda, lo resuelve la autoridad ejecutiva del Estado requerido.",
    ),
    confidence=KNOWN,
    reading=Text(
        "The bar is verified; that the executive authority decides, and not a court, is known. "
        "Courts of the United States have nevertheless heard the objection.",
        "El impedimento está verificado; que decida la autoridad ejecutiva, y no un tribunal, es "
        "conocido. Con todo, tribunales de Estados Unidos han conocido de esta excepción.",
    ),
    left_to=Text(
        "the executive authority of the requested State",
        "la autoridad ejecutiva del Estado requerido",
    ),
)
paragraph_2 = article_5.paragraph(
    "2",
    Text(
        "Two kinds of offense are never treated as political.",
        "Dos clases de delito nunca se tienen por políticos.",
    ),
    confidence=KNOWN,
)
letter_a = paragraph_2.paragraph(
    "a",
    Text(
        "Killing a head of State or of government or one of the family, any other intentional "
        "offense against their life or bodily integrity, and attempts at these.",
        "El homicidio de un jefe de Estado o de gobierno o de un familiar suyo, cualquier otro "
        "delito intencional contra su vida o integridad física, y la tentativa de estos.",
    ),
)
letter_b = paragraph_2.paragraph(
    "b",
    Text(
        "An offense that a multilateral agreement obliges both States to prosecute.",
        "El delito que un convenio multilateral obliga a perseguir a ambos Estados.",
    ),
)

political = bar(
    paragraph_1,
    Level.OFFENSE,
    Text(
        "The offense is political or of political character.",
        "El delito es político o de carácter político.",
    ),
    offense.political_character,
    exceptions=[
        exception(
            letter_a,
            Text(
                "it is an offense against the life or integrity of a head of State or of "
                "government, or of the family of one",
                "es un delito contra la vida o la integridad de un jefe de Estado o de gobierno, o "
                "de un familiar suyo",
            ),
            all_of(offense.against_head_of_state_or_family, offense.against_life_or_integrity),
            then=False,
        ),
        exception(
            letter_b,
            Text(
                "a multilateral agreement obliges both States to prosecute it",
                "un convenio multilateral obliga a ambos Estados a perseguirlo",
            ),
            offense.prosecution_owed_under_multilateral_agreement,
            then=False,
        ),
    ],
)

# -- paragraph 3 -----------------------------------------------------------------------------------

paragraph_3 = article_5.paragraph(
    "3",
    Text(
        "A purely military offense does not give rise to extradition.",
        "No da lugar a extradición el delito puramente militar.",
    ),
    confidence=KNOWN,
    reading=Text(
        "Purely military is what only military law punishes; an ordinary offense that a soldier "
        "commits is not. That military offenses are excluded is verified; the number of the "
        "paragraph and the word 'purely' are known.",
        "Puramente militar es lo que solo castiga la ley militar; no lo es el delito común que "
        "comete un militar. Que los delitos militares están excluidos está verificado; el número "
        "del párrafo y la palabra «puramente» son conocidos.",
    ),
)
military = bar(
    paragraph_3,
    Level.OFFENSE,
    Text("The offense is purely military.", "El delito es puramente militar."),
    offense.punishable_only_under_military_law,
)
