"""Article 15. Treaties that may not be made."""

from dedere.law.facts import in_mexico, law_in_time, offense
from dedere.law.language import KNOWN, VERIFIED, Level, Text, all_of, bar, exception
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.constitution import CONSTITUTION, sources
from dedere.law.treaty_1978 import article_05

article_15 = CONSTITUTION.article(
    "15",
    Text("Treaties that may not be made", "Tratados que no se autorizan"),
    Text(
        "No treaty may be made to extradite political offenders, or ordinary offenders who were "
        "slaves in the country where they offended, nor any that alters the human rights of the "
        "Constitution and of the treaties.",
        "No se autorizan tratados para extraditar a reos políticos, ni a delincuentes del orden "
        "común que hayan sido esclavos en el país donde delinquieron, ni los que alteren los "
        "derechos humanos de la Constitución y de los tratados.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2011-06-11",
    reading=Text(
        "It speaks to those who make treaties; since a treaty cannot give what it forbids, it also "
        "bars surrender. Its last clause is a limit on treaties that amparo courts apply and no "
        "ground of its own. Political offenses and slavery are asked with the facts of the treaty "
        "and of the extradition act.",
        "Se dirige a quien celebra tratados; como un tratado no puede dar lo que él prohíbe, "
        "también impide la entrega. Su última parte es un límite a los tratados que aplican los "
        "jueces de amparo, no un motivo propio. El delito político y la esclavitud se preguntan "
        "con los datos del tratado y de la Ley de Extradición Internacional.",
    ),
    changed=Text(
        "The reform of 2011 put human rights, treaty rights among them, in the place of the "
        "guarantees of man and citizen.",
        "La reforma de 2011 puso los derechos humanos, también los de los tratados, en lugar de "
        "las garantías del hombre y del ciudadano.",
    ),
)
before_2011 = article_15.earlier(
    Text(
        "The same of political offenders and of slaves; in the last place, treaties that altered "
        "the guarantees of man and citizen.",
        "Lo mismo de los reos políticos y de los esclavos; en último término, los tratados que "
        "alterasen las garantías del hombre y del ciudadano.",
    ),
    in_force_from="1917-05-01",
    in_force_to="2011-06-10",
    confidence=KNOWN,
    reading=Text(
        "The words before 2011 are known; the historic text was not verified.",
        "El texto anterior a 2011 es conocido; no se verificó el texto histórico.",
    ),
)


def _political(provision: Provision) -> Rule:
    return bar(
        provision,
        Level.OFFENSE,
        Text(
            "It is a political offense, for which the Constitution allows no extradition treaty.",
            "Es un delito político, por el que la Constitución no autoriza tratados de "
            "extradición.",
        ),
        offense.political_character,
        exceptions=[
            exception(
                article_05.letter_a,
                Text(
                    "the treaty does not treat it as political, being against the life or "
                    "integrity of a head of State or of the family of one",
                    "el tratado no lo tiene por político, por ser contra la vida o integridad de "
                    "un jefe de Estado o de un familiar suyo",
                ),
                all_of(offense.against_head_of_state_or_family, offense.against_life_or_integrity),
                then=False,
            ),
            exception(
                article_05.letter_b,
                Text(
                    "the treaty does not treat it as political, since a multilateral agreement "
                    "obliges both States to prosecute it",
                    "el tratado no lo tiene por político, porque un convenio multilateral obliga a "
                    "ambos Estados a perseguirlo",
                ),
                offense.prosecution_owed_under_multilateral_agreement,
                then=False,
            ),
        ],
        suffix="political",
        law_of=law_in_time.OF_THE_CONDITIONS,
    )


def _slave(provision: Provision) -> Rule:
    return bar(
        provision,
        Level.PERSON,
        Text(
            "The person was a slave where the offense was committed.",
            "La persona tenía la condición de esclava donde se cometió el delito.",
        ),
        in_mexico.was_slave_where_offense_was_committed,
        suffix="slavery",
    )


political = _political(article_15)
political_before_2011 = _political(before_2011)
slave = _slave(article_15)
slave_before_2011 = _slave(before_2011)
