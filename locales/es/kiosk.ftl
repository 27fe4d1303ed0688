### Words of a house with visitors: the course on a machine that is not the
### learner's, reached over SSH. A visitor has no account and no name. Who wants to
### come back takes a *resume code*: seven everyday words that are drawn for her.

## The resume code: entries of the home screen

resume-door = Volver con un código de regreso
keep-door = Guardar mi progreso: pedir un código de regreso
code-door = Mi código de regreso

## Coming back with a code

resume-title = Volver al curso
# Where words have no capitals, accents or letters that can be left out, leave that out.
resume-how = Escribe las siete palabras de tu código. No importan las mayúsculas, los acentos ni las comas, y bastan las cuatro primeras letras de cada palabra.
resume-field = Tus siete palabras
resume-looking = Un momento: se está buscando tu progreso.
resume-count = { $count ->
    [one] Un código tiene siete palabras; aquí solo hay una.
   *[other] Un código tiene siete palabras; aquí hay { $count }.
}
resume-word = La palabra { $number } no está en la lista. Revisa cómo está escrita.
resume-unknown = Con estas palabras no hay nada guardado, o ya no lo hay. Revisa cada palabra.
resume-wait = Se acaban de probar demasiados códigos. Inténtalo otra vez dentro de un minuto.
# $reason is one of the messages store-… of this file or of app.ftl.
resume-not = No ha funcionado: { $reason }. Tus palabras siguen aquí; inténtalo otra vez dentro de poco.
resume-welcome = Te damos la bienvenida de nuevo. Sigues donde lo dejaste.

## Taking a code

keep-title = Pedir un código de regreso
keep-what = Con siete palabras recuperarás tu progreso en tu próxima visita.
keep-days = { $days ->
    [one] Se guarda sin tu nombre durante 1 día desde tu última visita.
   *[other] Se guarda sin tu nombre durante { $days } días desde tu última visita.
}
# Said after keep-days and code-days where nothing is written to a disk.
keep-memory = Tu progreso se guarda solo en la memoria: si el sistema se reinicia, se perderá.
keep-see = Quien tenga las palabras puede ver tu progreso; puedes borrarlo siempre que estés aquí.
keep-take = Quiero un código
keep-have = Ya tengo un código
keep-back = Volver
keep-waiting = Un momento: tu progreso se está guardando en un lugar seguro.
keep-not = Esta vez no se ha guardado: { $reason }. Puedes intentarlo otra vez o seguir sin código.
keep-again = Intentarlo otra vez
keep-without = Seguir sin código
keep-done = Tu progreso está guardado. Tu código está en la pantalla de inicio: “Mi código de regreso”.

## The code

code-title = Tu código de regreso
code-write = Anota estas siete palabras, en este orden.
code-same = Es el código que ya tienes, en el idioma de esta página. Si anotaste otras palabras, también sirven.
code-days = { $days ->
    [one] Tu progreso se guarda durante 1 día desde tu última visita.
   *[other] Tu progreso se guarda durante { $days } días desde tu última visita.
} Quien tenga las palabras puede verlo.
code-written = Ya las he anotado: seguir
code-leave = Salir ahora
code-delete = Borrar lo guardado
code-delete-question = ¿Borrar lo guardado?
code-delete-how = Después, las siete palabras ya no abrirán nada. Lo que has hecho hoy se queda hasta que salgas.
code-keep-it = Conservarlo
code-delete-it = Borrarlo
code-deleting = Un momento: se está borrando.
code-deleted = Borrado. Las siete palabras ya no abren nada.
code-not-deleted = Todavía no se ha borrado: { $reason }. Inténtalo otra vez dentro de un momento.

## Leaving

leaving-title = Antes de salir
leaving-text = Lo que has hecho aquí se olvidará cuando salgas, a menos que pidas un código de regreso.
leaving-take = Pedir un código y salir
leaving-without = Salir sin código
leaving-stay = Quedarme
# She has a code, but the last answers could not be stored.
leaving-unsaved = { $count ->
    [one] 1 respuesta o paso todavía no se ha guardado. Elige salir otra vez para irte sin guardarlo.
   *[other] { $count } respuestas o pasos todavía no se han guardado. Elige salir otra vez para irte sin guardarlos.
}

## The screen that waits for somebody

attract-key = Pulsa cualquier tecla para empezar
attract-line = Pulsa Enter para empezar

## A group in a room

room-here = Estás en la sala { $room }. Quien guía al grupo ve números, no nombres.
room-title = Sala { $room }
room-for-trainer = Esta página es para quien guía al grupo.
room-secret = La contraseña de esta sala
room-secret-how = Lo que escribas se verá como puntos.
room-secret-seen = Lo que escribas podrá leerlo cualquiera que mire la pantalla.
room-opening = Un momento: se está comprobando la contraseña.
room-present = { $present ->
    [0] Ahora no hay nadie
    [one] Ahora hay 1 persona
   *[other] Ahora hay { $present } personas
}; { $visitors ->
    [one] 1 visita hasta el momento.
   *[other] { $visitors } visitas hasta el momento.
}
room-nameless = Cada visita cuenta una sola vez por lección y por pregunta. Aquí no hay nombres. Los números aparecen a partir de { $least } visitas y cada vez aumentan en { $least } o más, para que sea difícil reconocer a una persona concreta.
room-empty = Todavía no ha entrado nadie.
# $user is a user name for SSH: room- and the name of the room.
room-tell = Dile a tu grupo que se conecte como tú, pero con el nombre de usuario { $user }.
room-lessons = Hasta dónde ha llegado el grupo
room-lessons-none = Todavía no se ha abierto ninguna lección.
room-begun = empezada por { $count }
room-finished = terminada por { $count }
room-hard = Las preguntas más difíciles
room-hard-how = El porcentaje es el de respuestas correctas al primer intento.
room-hard-none = Todavía no hay ninguna pregunta respondida en al menos { $least } visitas.
room-right = { $percent } % correctas al primer intento
room-answers = { $count ->
    [one] 1 respuesta
   *[other] { $count } respuestas
}
# What Enter does in plain mode, in one or two words.
room-again = actualizar
unlock-wrong = Esa no es la contraseña de esta sala. Inténtalo otra vez.
unlock-wait = Se ha probado la contraseña demasiadas veces. Inténtalo otra vez dentro de un minuto.
room-any-title = Para quien guía a un grupo
room-any-for = Aquí hay varias salas. La contraseña de tu sala basta para abrirla.
room-any-secret = La contraseña de tu sala
unlock-none = Ninguna sala de aquí tiene esa contraseña. Inténtalo otra vez.

## Notices, which stay until they are taken back
## $code is “taken” when she has a resume code, “offered” when she could take one now,
## else “none”.

house-closing = Este espacio va a cerrar pronto. { $code ->
    [taken] Lo guardado con tu código está a salvo.
    [offered] Lo que se guarda con un código de regreso está a salvo: pide uno ahora.
   *[none] Gracias por aprender aquí.
}
house-idle = ¿Hay alguien ahí? Pulsa una tecla; si no, dentro de medio minuto todo volverá a empezar.
house-longest = Tu visita termina dentro de cinco minutos. { $code ->
    [taken] Lo guardado con tu código está a salvo.
    [offered] Lo que se guarda con un código de regreso está a salvo: pide uno ahora.
   *[none] Gracias por aprender aquí.
}

## Privacy in a house with visitors

visit-nothing-kept = Cuando salgas, aquí no se guardará nada de tu visita.
visit-code = { $days ->
    [one] Solo si pides un código de regreso se guarda tu progreso, durante 1 día desde tu última visita: qué lecciones abriste, qué respondiste y qué postura tomaste. Ningún nombre, y ninguna de tus notas.
   *[other] Solo si pides un código de regreso se guarda tu progreso, durante { $days } días desde tu última visita: qué lecciones abriste, qué respondiste y qué postura tomaste. Ningún nombre, y ninguna de tus notas.
}
visit-code-kept = { $days ->
    [one] Tu progreso se guarda con tu código de regreso, durante 1 día desde tu última visita.
   *[other] Tu progreso se guarda con tu código de regreso, durante { $days } días desde tu última visita.
}
visit-code-seal = Lo guardado está sellado con las siete palabras: una copia del disco, por sí sola, no lo abre. Quien pierda las palabras no podrá recuperar lo guardado.
visit-operator = Quien administra este espacio puede ver cuándo y desde dónde se conecta alguien, y podría observar lo que se hace aquí durante una visita. El curso en sí no anota ningún nombre ni ninguna dirección.
visit-room = Quien guía al grupo de la sala { $room } ve cuántas personas hay, cuántas terminaron una lección y qué preguntas fueron difíciles. No ve quiénes.
visit-words = Lo que escribas aquí desaparecerá cuando salgas.
visit-leave = Salir

## What is said at the end, on a line of its own: at most 76 columns

end-full = Todos los lugares están ocupados. Vuelve dentro de unos minutos.
end-full-source = Ahora hay muchas visitas desde tu dirección. Inténtalo más tarde.
end-closing = Este espacio está cerrado por mantenimiento. Vuelve más tarde.
end-idle = Parecía no haber nadie y la visita terminó. Vuelve cuando quieras.
end-longest = Tu visita llegó a su duración máxima y terminó. Vuelve cuando quieras.
end-refused-command = Aquí solo se ofrece el curso. Conéctate sin ningún comando.
end-fault = Algo falló aquí y tu visita terminó. Lo que guarda un código está a salvo.
end-goodbye = Hasta pronto, y gracias por aprender aquí. Vuelve cuando quieras.
end-goodbye-code = { $days ->
    [one] Hasta pronto. Tu progreso se guarda 1 día; tus siete palabras lo abren.
   *[other] Hasta pronto. Tu progreso se guarda { $days } días; tus siete palabras lo abren.
}
# Sent before anything is known of the visitor, so in English and in plain ASCII.
house-busy = All places are taken. Please come again in a few minutes.
# Said on the home screen.
end-unknown-room = La sala { $room } no está abierta. Este es el curso, sin sala.

## Reasons: parts of “Not saved: …”, “Not kept this time: …”

store-away = no hay acceso al lugar donde se guarda
store-gone = lo que se guardaba con este código se ha borrado
store-enough = con este código ya no se puede guardar nada más

## The words of codes

# 256 words, drawn at random. Never change a word or their order: codes that people
# have written down would open nothing any more.
code-words =
    abeja abeto abrigo aceite acordeón acuario agua aire
    ajedrez ajo álamo alfombra alga algodón almendra almohada
    alpaca ancla anillo apio árbol arbusto ardilla arena
    arroz ascensor atún autobús avellana avestruz avión azafrán
    azúcar azul bahía balcón bambú barco bisonte bolsillo
    bosque botón brisa brújula bufanda búho buzón cabaña
    calabaza calcetín camisa canela canguro canoa caramelo carta
    cascada castillo cebra cedro cepillo cereza cesta ciruela
    cisne ciudad clavel cocina cometa corbata cortina cuaderno
    cuchara cuento dátil delantal delfín desierto dibujo dorado
    eclipse elefante ensalada erizo escalera escoba escuela espejo
    espinaca esponja espuma estrella faro flan flor fresa
    galaxia galleta garbanzo geranio girasol glaciar granja guante
    guitarra hamaca helado helecho hoja hormiga huerto iceberg
    iguana invierno isla jabón jardín jirafa jugo juguete
    lago lámpara lápiz laurel lavanda lechuga lenteja libélula
    libro liebre limón lince linterna lirio llama llave
    lluvia lobo luna maíz maleta mantel manzana mapa
    mar medusa menta mesa metro miel mochila molino
    montaña motor museo música naranja nido niebla nieve
    noche nogal nube nutria oasis océano olivo orégano
    orilla orquídea otoño paisaje palmera pantalón papel paraguas
    parque pasillo pastel peine pelícano pera persiana pétalo
    pez piano pimienta pincel pintura piña pistacho pizarra
    planeta plato playa puente puerta queso radio rama
    reloj remo roble roca ropero rueda ruta salmón
    sandía sardina sartén satélite seda selva semáforo semilla
    silla sombrero sopa taller tambor tarde taza teatro
    techo teléfono tenedor tierra tigre timbre toalla tomate
    tornillo torre tortuga tractor tranvía trébol tren trigo
    trueno tucán tulipán uva vainilla valle vaso velero
    ventana verano verde vestido vidrio viento volcán zapato
