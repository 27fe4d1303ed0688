# Heads of the courses: read for the home screen.

udhr = La Declaración Universal
    .summary = Una votación en París, treinta artículos, y qué tienen que ver con una mañana cualquiera.

protest = Formas de protesta
    .summary = Seis escenas de seis lugares, las muchas maneras de decir no, y lo que dice el derecho internacional cuando la gente se reúne.
    .notice = Algunas partes tratan de prisión, guerra, malos tratos, violencia contra personas LGBTI y uso de la fuerza por la policía. Cada una de ellas empieza con un aviso, y puedes saltarla sin perder nada. En algunos lugares, tener material de derechos humanos o un símbolo del arcoíris puede traer problemas. En Rusia, por ejemplo, Amnistía Internacional está clasificada como “indeseable” desde el {DATE("2025-05-19")}, y difundir su material puede castigarse allí. Este resumen no está completo: piensa en quién puede ver tu pantalla. El módulo informa. No da consejos, y no puede decirte qué es legal donde vives.

limits = Límites a la expresión
    .summary = La libertad de expresión tiene límites, y esos límites también los tienen. Aprende la prueba de las tres puertas y haz pasar por ella preguntas reales, en países inventados.
    .notice = Este módulo nombra la prisión, la tortura y la guerra, casi siempre en historias inventadas y sin detalles. Cuando una página va más allá, antes hay un aviso, y puedes saltarte la página sin perder nada.

hate-speech = Discurso de odio
    .summary = ¿Cuándo son delito las palabras contra un grupo? Tres niveles, seis preguntas y una serie de casos inventados para ponerlas a prueba.
    .notice = Este módulo trata de palabras que atacan a las personas por ser quienes son. No se cita ninguna de ellas. Algunos casos inventados incluyen amenazas y violencia. En varias lecciones se nombran genocidios, y una trata de la emisora de radio RTLM, en Ruanda. Antes de cada parte difícil hay un aviso. Puedes saltártela sin perder nada.

defenders = Personas defensoras de derechos humanos
    .summary = Quiénes son, a qué se enfrentan, la declaración de 1998, tres maneras de trabajar, y de quién es la palabra que cuenta cuando alguien necesita protección.
    .notice = Algunas partes nombran, sin detalles, la prisión, la tortura, la violencia contra personas LGBTI y otras, y el asesinato de personas defensoras. Una parte trata de un juicio por dibujos del cuerpo. Cada una de estas partes empieza con un aviso, y puedes saltarla sin perder nada. En otros lugares del módulo se nombran detenciones, prisión y amenazas en una o dos palabras, casi siempre en historias inventadas. En algunos lugares, este tipo de material puede traer problemas. En Rusia, por ejemplo, Amnistía Internacional está clasificada como “indeseable” desde el {DATE("2025-05-19")}, y difundir su material puede castigarse allí. Este resumen no está completo: piensa en quién puede ver tu pantalla. El módulo informa. No da consejos, y no puede decirte qué es legal donde vives.

expression = Libertad de expresión
    .summary = Una voz y un pensamiento, tres verbos, una calle llena de lámparas: qué contiene este derecho, para qué sirve y cómo lo ahogan.
    .notice = Este módulo nombra en algunos sitios la prisión, los malos tratos y la guerra, casi siempre en historias inventadas y sin detalles. Cuando una página va más allá, antes hay un aviso, y puedes saltarte la página sin perder nada. El módulo informa. No puede decirte qué es legal o seguro donde vives.

writing = Escribir por los derechos
    .summary = Una historia real con su final, una carta en cuatro pasos, una tarjeta para alguien, y las preguntas que van primero: ¿es seguro?, ¿sirve de ayuda?
    .notice = Algunas partes tratan de la prisión y de la guerra en Ucrania. Cada una de ellas empieza con un aviso, y puedes saltarla sin perder nada. En otros lugares del módulo se nombran detenciones, prisión y amenazas en una o dos palabras, casi siempre en historias inventadas. A Amnistía Internacional se la nombra aquí solo a título histórico. En Rusia, por ejemplo, está clasificada como “indeseable” desde el {DATE("2025-05-19")}, y difundir su material puede castigarse allí. Este resumen no está completo: piensa en quién puede ver tu pantalla. El curso no envía nada ni da el nombre de nadie a quien escribir.

figures = Leer una cifra de derechos humanos
    .summary = ¿Quién contó qué, dónde y cuándo? ¿Al menos o exactamente? Cinco preguntas, unos cuantos gráficos, y la persona que hay en cada número.
    .notice = Este módulo da cifras sobre muertes violentas, prisión, pena de muerte, personas a las que mató la policía, discriminación y violencia con armas de fuego. No se describe ninguna escena. Antes de cada parte difícil hay un aviso, y puedes saltártela sin perder nada; algunas preguntas también mencionan cifras así. Cada cifra lleva su año, o dice que no lo tiene. En algunos lugares, el material de derechos humanos puede traer problemas, así que piensa en quién puede ver tu pantalla.
