"""Articles 192 to 202. Compliance with the judgment."""

from dedere.law.facts import amparo
from dedere.law.language import (
    KNOWN,
    VERIFIED,
    Bearing,
    Level,
    Text,
    all_of,
    day_asked,
    exception,
    time_limit,
)
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule
from dedere.law.mexico.amparo_act import AMPARO_ACT, sources
from dedere.law.mexico.amparo_act.counting import amparo_days, day_after, in_compliance

article_192 = AMPARO_ACT.article(
    "192",
    Text("Compliance within three days", "Cumplimiento en tres días"),
    Text(
        "A final judgment that grants amparo is to be obeyed promptly; the court tells the "
        "authority to comply within three days.",
        "La ejecutoria que concede el amparo debe cumplirse puntualmente; el juez requiere a la "
        "autoridad que lo haga en tres días.",
    ),
    confidence=VERIFIED,
    sources=[
        sources.AMPARO_ACT_COPY,
        sources.TRANSITIONAL_RULE_OF_2013,
        sources.COMPLIANCE_IN_OLDER_SUITS,
    ],
    in_force_from="2025-10-17",
    changed=Text(
        "Reworded in 2025; the three days stand since 2013.",
        "Nueva redacción en 2025; los tres días rigen desde 2013.",
    ),
    reading=Text(
        "The length is verified; what follows if it is missed is known. The rules on compliance "
        "also reach suits filed before 3 April 2013 whose judgment became final since then (third "
        "transitional article of 2013; 1a./J. 49/2013): verified in rulings that quote them.",
        "La extensión está verificada; lo que sigue de no cumplirlo es conocido. Lo relativo al "
        "cumplimiento alcanza también los juicios anteriores al 3 de abril de 2013 cuya sentencia "
        "causó ejecutoria después (tercero transitorio de 2013; 1a./J. 49/2013): verificado en "
        "ejecutorias que los citan.",
    ),
)
earlier_192 = article_192.earlier(
    Text(
        "Compliance within three days, in the wording of 2013.",
        "Cumplimiento en tres días, en el texto de 2013.",
    ),
    in_force_from="2013-04-03",
    in_force_to="2025-10-16",
    confidence=KNOWN,
    reading=Text(
        "Its words were not read; that the days were the same is known.",
        "No se leyó su texto; que los días eran los mismos es conocido.",
    ),
)


def _complied(provision: Provision) -> Rule:
    """Three days, under either wording."""
    return time_limit(
        provision,
        Level.REQUEST,
        Text(
            "The authority complied within three days with the judgment that granted amparo.",
            "La autoridad cumplió en tres días la ejecutoria que concedió el amparo.",
        ),
        starts=amparo.compliance_asked_on,
        runs=amparo_days(3),
        met_by=amparo.complied_on,
        otherwise=Text(
            "The authority is fined and the matter goes up so that compliance is enforced.",
            "Se multa a la autoridad y el asunto se remite al superior para hacer cumplir.",
        ),
        applies=all_of(amparo.judgment.is_("granted"), amparo.compliance_asked_on <= day_asked),
        bearing=Bearing.PROCEEDING,
        scope=in_compliance,
    )


complied = _complied(article_192)
complied_before_2025 = _complied(earlier_192)

article_201 = AMPARO_ACT.article(
    "201",
    Text("Nonconformity", "Inconformidad"),
    Text(
        "Nonconformity lies against the ruling that the judgment was complied with or cannot be.",
        "La inconformidad procede contra la resolución que tiene por cumplida la ejecutoria o "
        "declara imposible cumplirla.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
)
article_202 = AMPARO_ACT.article(
    "202",
    Text("Time for nonconformity", "Plazo de la inconformidad"),
    Text(
        "Fifteen days; at any time in extradition and other acts that put life or liberty at risk.",
        "Quince días; en cualquier tiempo en la extradición y otros actos que ponen en riesgo la "
        "vida o la libertad.",
    ),
    confidence=VERIFIED,
    sources=[sources.AMPARO_ACT_COPY],
    reading=Text(
        "That it names extradition is verified; which other acts it names, and that the ruling "
        "otherwise stands, are known.",
        "Que nombra la extradición está verificado; qué otros actos nombra, y que de otro modo la "
        "determinación queda firme, son conocidos.",
    ),
)
nonconformity = time_limit(
    article_202,
    Level.REQUEST,
    Text(
        "Nonconformity with the ruling on compliance was filed within fifteen days, or may be "
        "filed at any time.",
        "La inconformidad contra la determinación sobre el cumplimiento se promovió en quince "
        "días, o puede promoverse en cualquier tiempo.",
    ),
    starts=day_after(amparo.compliance_ruling_notified_on),
    runs=amparo_days(15),
    met_by=amparo.nonconformity_filed_on,
    otherwise=Text(
        "The ruling on compliance stands.",
        "La determinación sobre el cumplimiento queda firme.",
    ),
    applies=amparo.compliance_ruling_notified_on <= day_asked,
    exceptions=[
        exception(
            article_202,
            Text(
                "the amparo is against extradition, or against an act on life or liberty",
                "el amparo es contra la extradición, o contra un acto sobre la vida o la libertad",
            ),
            amparo.act.is_one_of(*amparo.ACTS_OF_EXTRADITION, "outside_procedure"),
            then=True,
        )
    ],
    bearing=Bearing.PROCEEDING,
    scope=in_compliance,
)
