"""Articles 31 and 32. After a refusal."""

from dedere.law.facts import in_mexico, request
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    LawOf,
    Level,
    Text,
    all_of,
    day_asked,
    formality,
)
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.extradition_act import ACT, sources

OF_THE_REFUSAL = LawOf(
    "refusal",
    Text("by the law of the day of the refusal", "por la ley del día de la negativa"),
    request.decided_on,
)

article_31 = ACT.article(
    "31",
    Text("Release after a refusal", "Libertad tras la negativa"),
    Text(
        "If extradition is refused, the person is set free at once, unless art. 32 applies.",
        "Si se rehúsa la extradición, la persona es puesta de inmediato en libertad, salvo el caso "
        "del art. 32.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    reading=Text(
        "A person who is also held for a case in Mexico stays in custody for that case.",
        "Quien además está detenido por una causa en México sigue detenido por ella.",
    ),
)
released = formality(
    article_31,
    Level.REQUEST,
    Text(
        "If extradition was refused for another reason than nationality, the person was set free.",
        "Si se rehusó la extradición por otro motivo que la nacionalidad, la persona quedó libre.",
    ),
    all_of(
        in_mexico.released_on <= day_asked,
        in_mexico.released_on >= request.decided_on,
    ),
    applies=all_of(request.decision.is_("refused"), ~request.refused_on_nationality),
    bearing=Bearing.CUSTODY,
)

article_32 = ACT.article(
    "32",
    Text("Refused only because Mexican", "Negativa solo por ser mexicana la persona"),
    Text(
        "If extradition is refused only because the person is Mexican, SRE notifies the person and "
        "the Fiscal General de la República, puts the person at the latter's disposal and sends "
        "the file, so that the case goes to court if it should.",
        "Si se rehúsa la extradición solo porque la persona es mexicana, la SRE notifica a esta y "
        "al Fiscal General de la República, la pone a disposición de este y le remite el "
        "expediente, para que se consigne el caso si hubiere lugar.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2021-05-21",
    changed=Text(
        "The reform of 2021 named the Fiscal General in the place of the Procurador.",
        "La reforma de 2021 puso al Fiscal General en lugar del Procurador.",
    ),
    reading=Text(
        "The treaty (art. 9(2)) asks that the case be submitted for prosecution; the act adds that "
        "the person stays at the prosecutor's disposal. Whether there is a case to bring is for "
        "the prosecutor.",
        "El tratado (art. 9(2)) pide turnar el caso para su persecución; la ley agrega que la "
        "persona queda a disposición del fiscal. Si hay caso que consignar lo decide este.",
    ),
)
article_32_of_1975 = article_32.earlier(
    Text(
        "The same, with the Procurador General de la República.",
        "Lo mismo, con el Procurador General de la República.",
    ),
    in_force_from="1975-12-30",
    in_force_to="2021-05-20",
    confidence=KNOWN,
    reading=Text(
        "The historic text is unverified; from 20 December 2018 Procurador is read as Fiscal.",
        "El texto histórico no está verificado; desde el 20 de diciembre de 2018 Procurador se lee "
        "como Fiscal.",
    ),
)


NO_REFUSAL = Text(
    "Nothing is asked where extradition was granted, wholly, in part or deferred, or is not "
    "decided yet: there is no refusal; that follows from the words and is sure.",
    "Nada se pide donde la extradición se concedió, en todo, en parte o diferida, o aún no se "
    "resuelve: no hay negativa; se sigue de la letra y es seguro.",
)


def _reading(provision: Provision) -> Text:
    """How the wording is read, and that it speaks of a refusal only."""
    assert provision.reading is not None  # noqa: S101 - both wordings have one
    return Text("{one} {other}", "{one} {other}").format(one=provision.reading, other=NO_REFUSAL)


def _to_prosecutor(provision: Provision, en: str, es: str) -> Rule:
    return formality(
        provision,
        Level.REQUEST,
        Text(
            f"If refused only because the person is Mexican, person and file went to the {en}.",
            f"Si se rehusó solo por ser mexicana la persona, esta y el expediente pasaron al {es}.",
        ),
        in_mexico.at_prosecutors_disposal,
        applies=all_of(request.decision.is_("refused"), request.refused_on_nationality),
        bearing=Bearing.PROCEEDING,
        law_of=OF_THE_REFUSAL,
        reading=_reading(provision),
    )


to_prosecutor = _to_prosecutor(article_32, "Fiscal General", "Fiscal General")
to_prosecutor_of_1975 = _to_prosecutor(
    article_32_of_1975, "Procurador General", "Procurador General"
)
