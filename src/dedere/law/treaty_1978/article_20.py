"""Article 20. Transit."""

from dedere.law.language import KNOWN, Text
from dedere.law.treaty_1978 import TREATY

article_20 = TREATY.article(
    "20",
    Text("Transit", "Tránsito"),
    Text(
        "A person whom a third State surrenders to one of the two States may cross the other if a "
        "certified copy of the decision is shown through the diplomatic channel, unless public "
        "order opposes it or the person is a national of the State of transit. That State keeps "
        "the person in custody; the other repays its costs.",
        "La persona que un tercer Estado entregue a uno de los dos puede cruzar el territorio del "
        "otro si por la vía diplomática se muestra copia certificada de la resolución, salvo que "
        "se oponga el orden público o la persona sea nacional del Estado de tránsito. Este la "
        "custodia; el otro le reembolsa los gastos.",
    ),
    confidence=KNOWN,
)
