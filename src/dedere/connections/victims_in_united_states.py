"""What victims, their families and anybody may ask in the United States.

Each right rests on provisions of the law files, by their ids. *by_when* stands only where one of
these provisions has a period; *note* says what stands against the right, or is not settled. Nothing
here is legal advice.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.connections.victims_right import Right

_VICTIM_OF_COUNT = Text(
    "whom a federal offense harmed directly; where violence is told in an accusation and not "
    "charged, that is as a rule not enough",
    "a quienes dañó directamente un delito federal; si la violencia se relata en la acusación y no "
    "se imputa, por lo regular no basta",
)
_ANYBODY = Text("anybody", "cualquier persona")

UNITED_STATES: tuple[Right, ...] = (
    Right(
        "be-heard-us",
        "US",
        _VICTIM_OF_COUNT,
        Text(
            "To be told of public hearings, of release and of escape; not to be shut out; to be "
            "heard on release, plea and sentence",
            "Que se les avise de las audiencias públicas, la libertad y la fuga; no ser excluidas; "
            "ser oídas sobre la libertad, la declaración y la pena",
        ),
        Text(
            "the prosecutor; by motion, the federal district court of the prosecution; then the "
            "court of appeals, by mandamus",
            "la fiscalía; mediante petición, el tribunal federal de distrito del proceso; después, "
            "en mandamus, el tribunal de apelaciones",
        ),
        (
            "us/18-usc/3771/a",
            "us/18-usc/3771/d/1",
            "us/18-usc/3771/d/3",
            "us/18-usc/3771/e",
            "us/frcrp/32/i",
        ),
        Text(
            "before or during the hearing; to have a plea or a sentence opened again, a petition "
            "to the court of appeals within fourteen days of the denial (us/18-usc/3771/d/5)",
            "antes de la audiencia o durante ella; para reabrir la declaración o la pena, acudir "
            "al tribunal de apelaciones dentro de catorce días de la negativa (us/18-usc/3771/d/5)",
        ),
        Text(
            "It gives nobody a say on surrender, and does not reach the victims of an offense that "
            "only Mexico prosecutes.",
            "A nadie da voz sobre la entrega, ni alcanza a las víctimas de un delito que solo "
            "México persigue.",
        ),
    ),
    Right(
        "restitution-us",
        "US",
        _VICTIM_OF_COUNT,
        Text("Restitution in the US sentence", "La reparación en la sentencia de Estados Unidos"),
        Text(
            "the prosecutor and the probation office, before the federal district court",
            "la fiscalía y la oficina de libertad vigilada, ante el tribunal federal de distrito",
        ),
        ("us/18-usc/3663A", "us/18-usc/3664/d/5", "us/18-usc/3771/a"),
        Text(
            "losses not yet known are determined within ninety days after sentencing; for losses "
            "discovered later, sixty days from the discovery (us/18-usc/3664/d/5)",
            "las pérdidas aún no conocidas se fijan dentro de los noventa días posteriores a la "
            "sentencia; por las descubiertas después, sesenta días desde el descubrimiento "
            "(us/18-usc/3664/d/5)",
        ),
    ),
    Right(
        "records-of-agencies-us",
        "US",
        _ANYBODY,
        Text(
            "Records of federal agencies (DEA, FBI, Department of Justice) on the event",
            "Documentos de dependencias federales (DEA, FBI, Departamento de Justicia) sobre el "
            "hecho",
        ),
        Text("the agency itself", "la propia dependencia"),
        ("us/5-usc/552/a/3", "us/5-usc/552/a/6", "us/5-usc/552/b"),
        Text(
            "the request, at any time; the answer, within twenty working days; the appeal against "
            "a refusal, at least ninety days (us/5-usc/552/a/6)",
            "la solicitud, en todo tiempo; la respuesta, dentro de veinte días hábiles; el recurso "
            "contra la negativa, al menos noventa días (us/5-usc/552/a/6)",
        ),
        Text(
            "Courts are not reached. Law enforcement, privacy and confidential sources are among "
            "the exemptions (us/5-usc/552/b).",
            "No alcanza a los tribunales. Entre las excepciones están la persecución de delitos, "
            "la intimidad y las fuentes confidenciales (us/5-usc/552/b).",
        ),
    ),
    Right(
        "evidence-for-mexican-case",
        "US",
        Text(
            "a party of the Mexican case, as an interested person; it is argued",
            "la parte en la causa mexicana, como persona interesada; así se alega",
        ),
        Text(
            "Testimony or documents of a person in the United States for the Mexican case",
            "Testimonio o documentos de una persona que se halla en Estados Unidos, para la causa "
            "mexicana",
        ),
        Text(
            "the federal district court where that person is found",
            "el tribunal federal de distrito del lugar donde se halla",
        ),
        ("us/28-usc/1782/a",),
    ),
    Right(
        "restitution-after-transfer",
        "US",
        Text(
            "whom a Mexican sentence awards reparation, where the sentenced person is transferred "
            "to the United States",
            "a quien una sentencia mexicana reconoce reparación, si la persona sentenciada es "
            "trasladada a Estados Unidos",
        ),
        Text(
            "To have that reparation enforced in the United States",
            "Que esa reparación se ejecute en Estados Unidos",
        ),
        Text("a federal district court", "un tribunal federal de distrito"),
        ("us/18-usc/4115",),
    ),
)
"""What may be asked in the United States."""
