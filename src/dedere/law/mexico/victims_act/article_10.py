"""Article 10. Access to justice."""

from dedere.law.language import VERIFIED, Text
from dedere.law.mexico.victims_act import VICTIMS_ACT, sources

article_10 = VICTIMS_ACT.article(
    "10",
    Text("Access to justice", "Acceso a la justicia"),
    Text(
        "Victims have an effective judicial remedy before independent authorities, which assures "
        "them truth, an immediate and exhaustive investigation, the trial and punishment of the "
        "offenders with due process, and full reparation.",
        "Las víctimas tienen un recurso judicial efectivo ante autoridades independientes que les "
        "asegure la verdad, una investigación inmediata y exhaustiva, el enjuiciamiento y sanción "
        "de los autores con debido proceso, y la reparación integral.",
    ),
    confidence=VERIFIED,
    sources=[sources.CONSOLIDATED_TEXT],
    in_force_from="2013-05-04",
)
