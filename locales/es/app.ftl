### Words of the program itself.
### Keys are named as they stand on keyboards. Footer labels are one or two words.

app-name = Artículo 26

## Footer: what a key does here

key-choose = navegar
key-take = elegir
key-open = abrir
key-back = volver
key-leave = salir
key-menu = menú
key-more = más
key-onward = seguir
key-finish = terminar
key-previous = anterior
key-module = módulo
key-tick = marcar
key-answer = responder
key-undo = deshacer
key-hint = pista
key-again = repetir
key-pass = saltar
key-pause = pausa
key-done = listo
key-next-article = artículo siguiente

## Choosing a language

language-title = Elige un idioma
language-welcome = Elige con un número, o con las flechas y Enter.
language-later = Puedes cambiarlo en cualquier momento en el menú.

## Home

home-continue = Continuar: { $lesson }
home-next = A continuación: { $lesson }
home-lessons = { $done ->
    [0] { $all ->
        [one] 1 lección
       *[other] { $all } lecciones
    }
   *[other] { $done } de { $all } lecciones
}
home-declaration = 30 artículos
home-empty = Aquí no hay ningún curso. Inicia el programa sin --courses, o indica una carpeta que contenga un curso.
lights-summary = Treinta luces. Encendidas: { $lit }; a media luz: { $begun }; apagadas: { $dark }
light-dark = apagada
light-begun = a media luz
light-lit = encendida
group-dignity = Dignidad e igualdad
group-personal = Derechos de la persona
group-political = Derechos civiles y políticos
group-social = Derechos económicos, sociales y culturales
group-order = Orden y deberes

## A module

minutes = { $minutes } min
module-outcomes = Al terminar, podrás
module-reviewed = Datos revisados por última vez el { $date }.
module-untranslated = Este módulo todavía no está escrito en español. Puedes leerlo en inglés.
module-broken = No se puede leer este módulo: su archivo tiene un error. El comando “article26 check” indica dónde.
outline = Lecciones
notice-label = Antes de seguir
notice-themes = Temas que aparecen: { $themes }.
notice-go = Seguir
notice-skip = Saltar esta parte; no pierdes nada
theme-prison = prisión
theme-torture = tortura
theme-genocide = genocidio
theme-violence = violencia
theme-killing = muertes violentas
theme-death-penalty = pena de muerte
theme-war = guerra
theme-nudity = desnudez
theme-hate = odio
theme-discrimination = discriminación

## A lesson

phase-experience = Para empezar
phase-story = Una historia
phase-input = Algo nuevo
phase-practice = Haz la prueba
phase-debrief = Mirar atrás
phase-action = Un paso posible
lesson-empty = En esta lección todavía no hay nada que leer.
lesson-done = Has terminado “{ $lesson }”
lesson-answers = Respuestas correctas: { $right } de { $all }
lesson-next = Lección siguiente: { $lesson }
lesson-to-quiz = Ir al cuestionario de este módulo
lesson-to-module = Volver al módulo
citation-label = Dónde está escrito
figure-at-least = al menos { $value }
figure-source = { $source }, { $year }
story-status = Situación al { $date }: { $status }

stance-before = ¿Hasta qué punto estás de acuerdo? No hay una respuesta correcta. Volverás a ver esta frase al final.
stance-kept = Tu elección se guarda con tu progreso.
stance-after = La misma frase, otra vez. ¿Qué piensas ahora? No hay una respuesta correcta.
stance-then = Al principio dijiste: { $stance }.
stance-1 = Nada de acuerdo
stance-2 = Más bien no
stance-3 = Ni sí ni no
stance-4 = Más bien sí
stance-5 = Totalmente de acuerdo
stance-silent = Prefiero no decirlo

reflection-private = Esto es solo para ti. No se guarda nada, a menos que tú lo digas.
reflection-think = Ya lo he pensado; seguir
reflection-write = Escribir algo
reflection-field = Tus palabras
reflection-written = Has escrito
reflection-kept = Guardado antes
reflection-drop = Borrar lo guardado
reflection-keep-question = ¿Guardar estas palabras?
reflection-keep-where = Se escribirían en el archivo { $file } de este equipo. Quien pueda abrir ese archivo podrá leerlas.
reflection-not-keep = No guardarlas
reflection-keep = Guardarlas en ese archivo

## Questions

answer-true = Verdadero
answer-false = Falso
order-first = ¿Qué va primero?
order-next = ¿Y qué sigue?
so-far = Hasta ahora
tick-several = Puede haber más de una respuesta correcta.
tick-none = Marca al menos una.
tick-done = Esa es mi respuesta
write-answer = Tu respuesta
your-answer = Has escrito
fill-in-other = Esa no es la respuesta que se buscaba.
walk-verdict = ¿Y tu conclusión?
pair-arrow = { " → " }
hint-number = Pista { $number } de { $all }
try-again = Intentarlo otra vez
show-answer = Ver la respuesta
verdict-right = Correcto
verdict-partly = Correcto en parte: { $percent } %
verdict-wrong = No exactamente
verdict-path = Tu camino
verdict-path-wise = Un camino sensato
mark-right = Correcto:
mark-partly = A medio camino:
mark-wrong = No exactamente:
mark-missed = También era correcto:
path-recap = Tus pasos y adónde llevaron
right-answer = { $count ->
    [one] La respuesta
   *[other] La respuesta completa
}
right-pairs = Lo que va junto

## The quiz

quiz-title = Cuestionario
quiz-size = { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}
quiz-best = mejor resultado: { $percent } %
quiz-under-way = en curso: { $done } de { $all }
quiz-intro = { $count ->
    [one] Una pregunta
   *[other] { $count } preguntas
} de todo el módulo. Se aprueba con { $pass } %.
quiz-calm = No hay reloj. Después de cada respuesta verás por qué. Puedes parar y volver más tarde.
quiz-begin = Empezar
quiz-continue = Seguir donde lo dejaste
quiz-new = Un cuestionario nuevo
quiz-last-result = El último resultado
quiz-leave = Ahora no
quiz-question = Pregunta { $number } de { $all }

result-passed = Aprobado
result-passed-text = Conoces bien este módulo. Los artículos sobre los que respondiste bien brillan en la pantalla de inicio.
result-not-yet = Todavía no
result-not-yet-text = No se ha perdido nada. Vuelve a leer una lección, repite lo que salió mal o haz un cuestionario nuevo.
result-practice = Práctica terminada
result-score = { $percent } %. Respuestas correctas: { $right } de { $all }{ $partly ->
    [0] { "" }
   *[other] , correctas en parte: { $partly }
} (se aprueba con { $pass } %)
result-again = Repetir lo que no salió bien
result-reread = Volver a leer: { $lesson }
result-open-each = Abre una pregunta para ver la explicación.
explanation-lesson = Más sobre esto en la lección “{ $lesson }”.
explanation-articles = { $count ->
    [one] Artículo de la Declaración: { $articles }
   *[other] Artículos de la Declaración: { $articles }
}

## The Declaration

declaration-title = El texto de la Declaración
declaration-official = Texto oficial de las Naciones Unidas.
declaration-translation = Traducción. Son oficiales los textos en árabe, chino, español, francés, inglés y ruso.
article-1 = Libertad e igualdad
article-2 = Sin distinción alguna
article-3 = Vida, libertad y seguridad
article-4 = Prohibición de la esclavitud
article-5 = Prohibición de la tortura
article-6 = Personalidad jurídica
article-7 = Igualdad ante la ley
article-8 = Un recurso efectivo
article-9 = Ninguna detención arbitraria
article-10 = Un juicio justo
article-11 = Presunción de inocencia
article-12 = Vida privada
article-13 = Libre circulación
article-14 = Asilo
article-15 = Una nacionalidad
article-16 = Matrimonio y familia
article-17 = Propiedad
article-18 = Pensamiento, conciencia y religión
article-19 = Opinión y expresión
article-20 = Reunión y asociación
article-21 = Participación en el gobierno
article-22 = Seguridad social
article-23 = Trabajo
article-24 = Descanso y tiempo libre
article-25 = Un nivel de vida adecuado
article-26 = Educación
article-27 = Cultura y ciencia
article-28 = Un orden para estos derechos
article-29 = Deberes y límites
article-30 = Ningún derecho a suprimir derechos

## The menu

menu-title = Menú
menu-go-on = Seguir aquí
menu-home = Inicio
menu-language = Idioma
menu-declaration = La Declaración Universal
menu-help = Teclas y ayuda
menu-about = Acerca del curso y privacidad
menu-quit = Salir; tu lugar queda guardado
menu-quick-exit = Salir de inmediato y limpiar la pantalla

## Help

help-title = Teclas y ayuda
help-here = En esta página
help-everywhere = En todas partes
help-move = moverse y elegir
help-scroll = recorrer páginas largas
help-menu = menú: todo lo demás
help-help = esta ayuda
help-language = otro idioma
help-quit = salir; tu lugar queda guardado
help-quick-exit = salir de inmediato, con la pantalla limpia
help-plain = Si usas un lector de pantalla, inicia “article26 --plain”: el mismo curso, línea por línea.
help-saved = Cada respuesta se guarda en cuanto haces el último intento. No tienes que guardar nada por tu cuenta.

## About and privacy

about-title = Acerca de Artículo 26
about-text =
    El artículo 26 de la Declaración Universal reconoce a toda persona el derecho a la educación, y dice que la educación tendrá por objeto el fortalecimiento del respeto a los derechos humanos. De ahí viene el nombre de este curso.

    { $place ->
        [visit] No requiere ninguna cuenta. Cualquier persona puede usarlo, copiarlo y modificarlo gratis; en tu propio equipo funciona también sin red.
       *[own] Funciona sin red y sin cuenta. Cualquier persona puede usarlo, copiarlo y modificarlo gratis.
    }
about-credits = Fuentes y licencias
about-credits-text = Textos de la Declaración: Naciones Unidas, ACNUDH. Programas: licencia MIT. Lecciones: CC BY 4.0.
privacy-title = Privacidad
privacy-file = Tu progreso está en un solo archivo: { $file }
privacy-nothing-kept = En esta sesión no se guarda nada.
privacy-kept = Tu archivo de progreso contiene qué lecciones abriste, qué respondiste y qué postura tomaste. Ningún nombre, y ningún texto tuyo, a menos que hayas pedido guardarlo.
privacy-nothing-sent = No se envía nada a nadie. El programa nunca usa la red.
privacy-no-trace = Con --no-trace no se escribe nada en absoluto. “article26 progress forget” borra lo que se haya escrito.
privacy-quick-exit = F10 sale de inmediato y limpia la pantalla. No oculta que usaste este equipo, y una cámara puede seguir viéndote.
privacy-disk = Quien pueda usar tu cuenta, o administre el equipo, puede leer el archivo. A veces, especialistas pueden recuperar un archivo borrado.
privacy-watched = Este programa no puede protegerte de programas que vigilan, de grabaciones de la terminal ni del historial de tu shell.
privacy-network = Por SSH se puede observar adónde te conectas, cuándo y cuánto tiempo; y el servidor puede ver lo que haces.
privacy-danger = En algunos lugares es peligroso tener este tipo de material. Piensa primero en tu seguridad. No estudiarlo aquí también es una buena decisión.

## Messages

not-saved = No se ha guardado: { $reason }. { $count ->
    [one] 1 respuesta o paso espera
   *[other] { $count } respuestas o pasos esperan
} en la memoria; con el siguiente se intentará de nuevo.
saved-again = Se vuelve a guardar. No se ha perdido nada.
store-full = el disco está lleno
store-read-only = ahí solo se puede leer
store-denied = no hay permiso para escribir ahí
store-locked = otra ventana del programa está escribiendo
store-newer = el archivo es de una versión más nueva del programa
store-symlink = el archivo es un enlace, y el programa no se fía de él
store-too-large = el archivo es demasiado grande
store-io = el disco dio un error
store-foreign = el archivo que hay ahí no es de este programa
store-not-file = lo que hay ahí no es un archivo
store-exists = ya hay un archivo
store-missing = el archivo no está ahí
store-moved = alguien quitó o cambió el archivo
pack-problems = Un paquete de cursos tiene errores; “article26 check” los indica.
opened-read-only = Hay otra ventana del programa abierta. Lo que hagas aquí no se guarda.
opened-newer = Tu archivo de progreso es de una versión más nueva. Se queda como está; lo que hagas aquí no se guarda.
opened-repaired = Una parte del archivo de progreso estaba dañada. Se conservó lo que se pudo leer, y el archivo dañado se puso aparte.
opened-not-possible = Aquí no se puede guardar tu progreso. Lo que hagas se olvidará cuando salgas.
script-withheld = Esta terminal no puede mostrar las letras de tu idioma (para eso hacen falta UTF-8 y una terminal que no sea la consola de Linux). El curso se muestra en inglés.
too-small = La ventana es demasiado pequeña. Necesita al menos 20 por 6. Agrándala; no se pierde nada.

## Plain mode

plain-enter = Enter
plain-unknown = Ese número no está en la lista. Escribe un número de la lista, o solo Enter.
plain-choose = Número, o Enter:
plain-write = Escribe, luego Enter (los comandos empiezan con /):
plain-picture = Imagen
plain-quote = Cita
plain-number = Escribe el número de tu respuesta.
plain-ticked = marcado
plain-right = correcto
plain-wrong = incorrecto
plain-missed = correcto, no elegido
plain-end = Fin. Tu lugar queda guardado.
plain-end-forgotten = Fin. No se guardó nada de esto.
plain-new = sin empezar
plain-begun = empezado
plain-finished = terminado
plain-partly = correcto en parte
your-order = Tu orden
reflection-go-on = Seguir escribiendo
help-lights = Treinta luces representan los treinta artículos. Un círculo vacío es una luz apagada: todavía no se ha respondido ninguna pregunta sobre el artículo. Uno medio lleno está a media luz: ya has empezado. Uno lleno es una luz encendida: la última vez respondiste bien suficientes preguntas sobre el artículo.
help-plain-how = Escribe un número y Enter. Los números de una lista sirven para elegir. A partir del 81, hacen lo que dice la línea debajo de la página; son los mismos en todas partes. Una línea vacía hace lo que allí dice “Enter”. Mientras escribes, pon una barra delante de esos números: /95.

## Plots

plot-at-least = Cada número es un mínimo: al menos esa cantidad.
plot-from = Fíjate en el eje: empieza en { $from }, no en 0.

## The letter desk

letter-private = Lo que escribes se queda en la memoria y no se envía a nadie. Cuando salgas del programa desaparecerá, a menos que lo hayas guardado en un archivo.
letter-step-who = Paso 1: quién soy
letter-step-concern = Paso 2: qué me preocupa
letter-step-right = Paso 3: por qué importa el derecho
letter-step-demand = Paso 4: qué pido
letter-good-who = Basta una frase: qué eres, no dónde vives. “Soy maestra” le dice más a una autoridad que un nombre. No pongas tu nombre, dirección, teléfono ni cuentas.
letter-good-concern = Di qué pasó, a quién y cuándo, tal como lo cuenta el caso. Los hechos llegan más lejos que la rabia. Deja fuera lo que no sepas.
letter-good-right = Nombra el derecho que está en juego y di, en una o dos frases, por qué importa a todo el mundo, también a quien lea tu carta.
letter-good-demand = Haz una sola petición, con cortesía, que esta autoridad pueda conceder. Una segunda debilitaría la primera. Puedes dar las gracias a quien lea tu carta.
letter-field = Tus palabras
letter-preview = La carta completa
letter-closing = Atentamente
letter-checklist = Lo que ve la lista de control
letter-checklist-note = Si debajo de una línea no hay nada, es que se encontró. La lista solo busca ciertas palabras: no entiende tus frases ni pone nota. Si puedes, lee tu carta en voz alta; tu oído sabe más.
letter-check-who = Dices quién escribe
letter-mend-who = Todavía no se ve. En el paso 1 no se encontró ninguna palabra que diga quién eres. Bastaría “Soy estudiante” o “Escribo como enfermero”.
letter-check-concern = Nombras el caso
letter-mend-concern = Todavía no se ve. En el paso 2 no se encontró ni a la persona ni el hecho. Di qué pasó, y a quién.
letter-check-right = Nombras el derecho
letter-mend-right = Todavía no se ve. En el paso 3 no se encontró ningún derecho. Nombra el derecho, o su artículo en la Declaración.
letter-check-demand = Pides una sola cosa
letter-mend-demand = Todavía no se ve. En el paso 4 debería haber una petición, ni más ni menos. Puede empezar así: “Le pido que…”.
letter-check-polite = Mantienes la cortesía
letter-mend-polite = Todavía no se ve. Falta una palabra cortés (“por favor”, “respetuosamente”, “gracias”), o hay alguna que insulta o amenaza.
letter-check-private = No das tus propios datos
letter-mend-private = Mira otra vez, por favor. Algo parece un número de teléfono, una dirección web o una cuenta. Una carta de práctica no los necesita.
letter-check-length = Tu carta es lo bastante larga para decirlo, y lo bastante corta para que la lean
letter-mend-length = Todavía no. Cuatro frases completas pueden bastar, una por paso. Si pasan de unas quince, rara vez se leen hasta el final.
letter-change = Cambiar algo
letter-save = Guardarla en un archivo
letter-on = Seguir; no se guarda nada
letter-words-who = soy | somos | trabajo como | trabajo en | trabajo de | trabajamos | estudio | enseño | doy clase | me dedico a | ejerzo | de profesión | de oficio | en calidad de | en mi calidad de | escribo como | quien suscribe | como maestr | como docente | como profesor | como estudiante | como enfermer | como ciudadan | como madre | como padre
letter-words-ask = pido | pedir | pedimos | solicito | solicitar | solicitamos | ruego | rogar | rogamos | insto a | instamos a | le insto | les insto | exhort | suplic | apelo a | hago un llam | ¿podría | podría usted | podrían ustedes | ¿puede | ¿sería posible | agradecería que | agradeceré que | quisiera que | me gustaría que | por favor, libere | por favor, anule | por favor, retire | por favor, ponga | por favor, deje | por favor libere | por favor anule | por favor retire
letter-words-polite = por favor | respetuos | con respeto | con todo respeto | con todo el respeto | con el debido respeto | atentamente | atento saludo | cordial | gracias | agrade | estimad | distinguid | ruego | rogamos | amable | saludos | tenga la bondad | ¿podría | podría usted
letter-words-harsh = idiota | imbécil | estúpid | mentiros | embuster | canalla | sinvergüenza | cobarde | escoria | tonto | son unos criminales | es un criminal | es usted un criminal | debería darle vergüenza | debería darles vergüenza | qué vergüenza | pagarán por esto | pagará por esto | va a pagar por esto | van a pagar por esto

## The card

card-how = Las primeras líneas muestran lo que hay ahora en la tarjeta. Elige una para cambiarla.
card-part = { $part }: { $choice }
card-words = Mensaje: “{ $words }”
card-write = Escribir tus propias palabras
card-own = Tus palabras para la tarjeta, sin nombres reales
card-save = Guardar la tarjeta en un archivo
card-on = Seguir; no se guarda nada

## Actions

action-questions = Preguntas que conviene hacerse primero:
action-private = Lo que mires aquí no se guarda, y el programa no se lo cuenta a nadie.
action-first = En qué pensar primero
action-on = Seguir
action-other = Ver otra
action-none = Por ahora, nada. Eso también está bien.
risk-low = poco riesgo en casi todas partes
risk-medium = algún riesgo; depende del lugar
risk-high = mucho riesgo en algunos lugares

## Saving to a file

key-save = guardar
key-not-save = no guardar
key-clear = borrar
save-title = Guardar en un archivo
save-who-label = Quién puede leerlo
save-who = Quien pueda abrir el archivo puede leerlo: en este equipo, quien lo administra y cualquiera que use tu cuenta. Fuera de este programa, nada lo borra por ti.
save-field = Nombre del archivo
save-how = Será un archivo nuevo, en la carpeta desde la que iniciaste el programa, a menos que indiques otra. Un archivo que ya existe nunca se reemplaza.
file-saved = Guardado. Ahora el archivo es tuyo; el programa no volverá a tocarlo.
file-exists = Ya hay un archivo con ese nombre. Elige otro.
file-no-name = Ponle un nombre al archivo.
file-no-folder = Esa carpeta no existe.
file-denied = No hay permiso para escribir ahí.
file-failed = El disco dio un error. No se escribió nada.

## Finding one's way

menu-search = Buscar
menu-glossary = Glosario
menu-review = Repaso: lo que aún no salió bien
menu-notebook = Cuaderno: notas y páginas marcadas
key-new-words = otras palabras
key-note = nota sobre esta lección
key-mark = marcar esta página
key-unmark = quitar la marca
page-marked = marcada
search-title = Buscar
search-field = Palabras que buscar
search-how = Se busca en lecciones, términos y artículos, en tu idioma. Un número encuentra su artículo.
search-nothing = No se encontró nada para “{ $query }”. Prueba con menos letras, o con otra palabra.
find-term = glosario
find-article = Declaración
glossary-title = Glosario
glossary-field = Escribe para acortar la lista
glossary-here = en esta página
glossary-taught = Lecciones que lo explican
review-title = Repaso
review-how = Una pregunta vuelve hasta que la respondas bien dos veces, en días distintos. Nada de lo que hagas aquí cuenta en tu contra.
review-nothing = No hay nada que repasar. Lo que no respondas bien al primer intento te esperará aquí.
review-counts = { $due ->
    [0] Hoy no hay nada que repasar.
    [one] Hoy hay 1 pregunta que repasar.
   *[other] Hoy hay { $due } preguntas que repasar.
} { $later ->
    [0] { "" }
    [one] 1 volverá otro día.
   *[other] { $later } volverán otro día.
}
review-begin = Empezar
review-more = Seguir con más preguntas
review-leave = Ahora no
home-review = { $count ->
    [one] Repaso: 1 pregunta
   *[other] Repaso: { $count } preguntas
}
note-title = Una nota sobre “{ $lesson }”
note-private = Esto es solo para ti. No se guarda nada, a menos que tú lo digas.
note-forgotten = En esta sesión no se guarda nada: lo que escribas aquí desaparecerá cuando salgas.
notebook-title = Cuaderno
notebook-empty = El cuaderno está vacío.
notebook-how = En una lección, n sirve para escribir una nota y b para marcar la página. Ambas cosas están también en el menú.
notebook-how-plain = En una lección, 81 sirve para escribir una nota y 82 para marcar la página.
notebook-note = Tu nota
notebook-mark = { $lesson }, página { $page }
notebook-save = Guardar todas las notas en un archivo
notebook-lesson = Abrir la lección
notebook-change = Cambiar la nota
notebook-delete = Borrarla
notebook-not-delete = Conservarla
notebook-delete-question = ¿Borrar estas palabras?
notebook-delete-how = Salen de inmediato de tu archivo de progreso. Las copias y los respaldos quedan fuera del alcance de este programa.
help-search = buscar
help-glossary = glosario
help-declaration = la Declaración
help-review = repaso
help-notebook = cuaderno

## Pages that run to the left

help-mirrored = En este idioma las páginas empiezan por la derecha: la flecha a la izquierda avanza, la flecha a la derecha retrocede.

## The Declaration in many languages

key-texts = idiomas
declaration-name = Declaración Universal de Derechos Humanos
declaration-preamble = Preámbulo
declaration-article = Artículo { $number }
declaration-credit = Texto: Naciones Unidas (ACNUDH), de “UDHR in Unicode”.
declaration-gap = En la fuente de este texto falta una parte de este artículo.
declaration-no-preamble = La fuente de este texto no tiene preámbulo.
declaration-broken = { $name } usa una escritura cuyas letras se unen, se apilan o cambian de lugar. La mayoría de las terminales no saben hacerlo y la muestran en pedazos.
declaration-show = Mostrarla de todos modos: algunas terminales la dibujan bien
declaration-rare = { $name }: si ves cuadros vacíos o signos de interrogación, a la fuente de tu terminal le faltan estas letras.
declaration-languages = Idioma: { $names }
texts-title = Idiomas de la Declaración
texts-first = Leer en: { $name }
texts-second = Al lado: { $name }
texts-none = nada
texts-alone = Cerrar el segundo texto
texts-first-title = ¿En qué idioma leer?
texts-second-title = ¿Qué idioma al lado?
texts-field = Parte de un nombre, en el propio idioma o en inglés, o un código
texts-nothing = Ningún idioma coincide con “{ $query }”.
texts-more = { $more ->
    [one] Un idioma más coincide
   *[other] { $more } idiomas más coinciden
}: escribe otras palabras para precisar.
texts-latin-only = Esta terminal solo muestra letras latinas. No se ofrecen { $others } idiomas de otras escrituras.

## Lists

# Between the parts of a list.
list-comma = { ", " }

## Fields and long lists

field-full = Aquí no cabe más; lo que sobraba se ha dejado fuera.
list-more = { $more ->
    [one] Queda uno más
   *[other] Quedan { $more } más
}: escribe palabras para acortar la lista.
