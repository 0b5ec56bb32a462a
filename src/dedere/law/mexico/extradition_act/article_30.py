"""Article 30. The decision of the ministry."""

from dedere.law.facts import in_mexico, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    any_of,
    day_asked,
    formality,
    time_limit,
)
from dedere.law.mexico.extradition_act import ACT, readings, sources

article_30 = ACT.article(
    "30",
    Text("The decision", "La resolución"),
    Text(
        "In view of the file and of the judge's opinion, which does not bind it, SRE grants or "
        "refuses extradition within twenty days. The same decision settles the delivery of the "
        "objects of art. 21.",
        "En vista del expediente y de la opinión del juez, que no la obliga, la SRE concede o "
        "rehúsa la extradición dentro de veinte días. El mismo acuerdo resuelve sobre la entrega "
        "de los objetos del art. 21.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.CONSOLIDATED_TEXT,
        sources.DECISION_OF_2016,
        sources.LAWYER_OF_2016,
        sources.WITHOUT_DATE_2016,
    ],
    left_to=Text(
        "the head of the Ministry of Foreign Affairs",
        "la persona titular de la Secretaría de Relaciones Exteriores",
    ),
    reading=Text(
        "The act says only days; SRE itself counted working days in 2016. No effect of the lapse "
        "is written: an argument for release, or amparo against the omission, is doubtful. Art. 29 "
        "names the head of SRE; officials have signed by delegation.",
        "La ley solo dice días; la propia SRE contó hábiles en 2016. No está escrito efecto alguno "
        "del vencimiento: pedir la libertad, o amparo por la omisión, es dudoso. El art. 29 nombra "
        "al titular de la SRE; han firmado funcionarios por delegación.",
    ),
)
twenty_days = time_limit(
    article_30,
    Level.REQUEST,
    Text(
        "SRE decided within twenty days of receiving the file.",
        "La SRE resolvió dentro de los veinte días de recibir el expediente.",
    ),
    starts=in_mexico.file_received_by_ministry_on,
    runs=readings.OF_THE_MINISTRY,
    met_by=request.decided_on,
    otherwise=Text(
        "The act attaches no consequence; the omission can be brought to amparo.",
        "La ley no prevé consecuencia; la omisión puede llevarse al amparo.",
    ),
    applies=in_mexico.file_received_by_ministry_on <= day_asked,
    bearing=Bearing.PROCEEDING,
)
signed = formality(
    article_30,
    Level.REQUEST,
    Text(
        "The head of SRE signed the decision, or an official whose delegation is shown.",
        "Firmó la resolución la persona titular de la SRE, o un funcionario cuya delegación "
        "consta.",
    ),
    any_of(
        in_mexico.decision_signed_by.is_("head_of_ministry"),
        all_of(in_mexico.decision_signed_by.is_("delegate"), in_mexico.delegation_is_shown),
    ),
    applies=request.decided_on <= day_asked,
    bearing=Bearing.PROCEEDING,
    suffix="signature",
    confidence=KNOWN,
)
