"""Where the act was read, and what was read about it: titles and addresses.

Most are unofficial copies of official texts, or press reports of what the ministry announced.
"""

from dedere.bilingual import Text
from dedere.law.language.provisions import Source

CONSOLIDATED_TEXT = Source(
    Text(
        "Ley de Extradición Internacional, copy of the text of the Chamber of Deputies (last "
        "reform 20 May 2021)",
        "Ley de Extradición Internacional, copia del texto de la Cámara de Diputados (última "
        "reforma DOF 20 de mayo de 2021)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "LEI_ley_de_extradicion_internacional.md",
)
ARTICLE_7_COPY = Source(
    Text(
        "Copy of art. 7 of the Ley de Extradición Internacional",
        "Copia del art. 7 de la Ley de Extradición Internacional",
    ),
    "https://juristas.mx/laws/ley-de-extradicion-internacional/articulo-7",
)
TEXT_OF_1999 = Source(
    Text(
        "Copy of the Ley de Extradición Internacional with the reform of 18 May 1999",
        "Copia de la Ley de Extradición Internacional con la reforma de 18 de mayo de 1999",
    ),
    "http://smartleges.com/es/biblioteca-de-leyes/"
    "dof-29-12-1975-ley-de-extradici%C3%B3n-internacional/2004205",
)
CONSTITUTION = Source(
    Text(
        "Mexican Constitution, copy of the text of the Chamber of Deputies (last reform 3 March "
        "2026)",
        "Constitución mexicana, copia del texto de la Cámara de Diputados (última reforma DOF 3 de "
        "marzo de 2026)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "CPEUM_constitucion_politica_de_los_estados_unidos_mexicanos.md",
)
AMPARO_ACT = Source(
    Text(
        "Ley de Amparo, copy of the text of the Chamber of Deputies (last reform 16 October 2025)",
        "Ley de Amparo, copia del texto de la Cámara de Diputados (última reforma DOF 16 de "
        "octubre de 2025)",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "LAmp_ley_de_amparo_reglamentaria_de_los_articulos_103_y_107_de_la_constituc.md",
)
PROCEDURE_CODE = Source(
    Text(
        "Código Nacional de Procedimientos Penales, copy of the text of the Chamber of Deputies",
        "Código Nacional de Procedimientos Penales, copia del texto de la Cámara de Diputados",
    ),
    "https://github.com/JoshuaPozos/leyes-mexicanas-markdown/blob/main/markdown/"
    "CNPP_codigo_nacional_de_procedimientos_penales.md",
)
CONTRADICTION_44_2000 = Source(
    Text(
        "Supreme Court of Mexico, contradicción de tesis 44/2000-PL (P./J. 11/2001), on nationals",
        "Suprema Corte de Justicia de la Nación, contradicción de tesis 44/2000-PL "
        "(P./J. 11/2001), sobre nacionales",
    ),
    "http://suprema-corte.vlex.com.mx/vid/sentencia-ejecutoria-pleno-contradiccion-26827129",
)
DECISION_OF_2016 = Source(
    Text(
        "Press report of 20 May 2016: SRE signs the extradition of Guzmán Loera",
        "Nota de prensa del 20 de mayo de 2016: la SRE firma la extradición de Guzmán Loera",
    ),
    "https://josecardenas.com/2016/05/firma-sre-extradicion-del-chapo",
)
WITHOUT_DATE_2016 = Source(
    Text(
        "Zeta, April 2016: on the opinion of the judge and the decision of SRE",
        "Zeta, abril de 2016: sobre la opinión del juez y la resolución de la SRE",
    ),
    "https://zetatijuana.com/2016/04/el-chapo-sin-fecha",
)
LAWYER_OF_2016 = Source(
    Text(
        "Zeta, May 2016: the judge's opinion, and the days that a defense lawyer counted",
        "Zeta, mayo de 2016: la opinión del juez, y los días que contó un abogado de la defensa",
    ),
    "https://zetatijuana.com/2016/05/juez-federal-se-pronuncio-a-favor-de-la-extradicion-de-el-"
    "chapo-horas-antes-de-su-traslado-abogado",
)
AMPARO_WINDOW_2016 = Source(
    Text(
        "Zeta, 30 May 2016: SRE on the days left to file amparo",
        "Zeta, 30 de mayo de 2016: la SRE sobre los días que quedaban para promover amparo",
    ),
    "http://zetatijuana.com/2016/05/30/defensa-de-el-chapo-no-ha-presentado-amparo-contra-"
    "extradicion-sre",
)
TEMPORARY_SURRENDER_2014 = Source(
    Text(
        "La Jornada, 28 March 2014: SRE's notice on temporary surrender",
        "La Jornada, 28 de marzo de 2014: aviso de la SRE sobre la entrega temporal",
    ),
    "https://www.jornada.com.mx/2014/03/28/politica/013n2pol",
)
OAS_EXPLANATION = Source(
    Text(
        "Mexico's explanation of its procedure for the Organization of American States",
        "Explicación de México sobre su procedimiento ante la Organización de los Estados "
        "Americanos",
    ),
    "https://docsbay.net/asistencia-judicial-mutua-en-materia-penal",
)
EARLIER_TREATY = Source(
    Text(
        "Foreign Relations of the United States 1908, no. 564: the treaty of 1899 and its forty "
        "days",
        "Foreign Relations of the United States 1908, núm. 564: el tratado de 1899 y sus cuarenta "
        "días",
    ),
    "https://history.state.gov/historicaldocuments/frus1908/d564",
)
