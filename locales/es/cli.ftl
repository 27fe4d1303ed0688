### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    Artículo 26: un curso de derechos humanos en la terminal

    article26                        abrir el curso donde lo dejaste
    article26 learn COURSE[/LESSON]  abrir un módulo o una lección
    article26 courses [--json]       listar los módulos
    article26 udhr [ARTICLE]         mostrar la Declaración, o un artículo
    article26 udhr --list [WORD]     listar los idiomas de la Declaración
    article26 progress show          lo que hay guardado de ti
    article26 progress export FILE   copiarlo a un archivo
    article26 progress import FILE   añadir lo que contiene un archivo
    article26 progress forget        borrar todo lo guardado
    article26 check [PATH…] [--json] revisar paquetes de cursos
    article26 accept LANGUAGE [NAME…] adoptar traducciones revisadas
    article26 serve [--config FILE]  ofrecer el curso por SSH a quien se conecte
    article26 visit [--config FILE]  el curso para una visita detrás de un servidor OpenSSH
    article26 privacy                qué guarda el programa, y qué no puede prometer

    Opciones
    --lang TAG        idioma: en, es, nl, th, por ejemplo
    --plain           línea por línea: lectores de pantalla, pipes, redes lentas
    --no-trace        no escribir nada en el disco
    --progress FILE   dónde se guarda tu progreso
    --courses DIR     una carpeta con más cursos (se puede repetir)
    --theme NAME      dark, light, contrast o none
    --ascii           solo signos ASCII
    --bidi WHO        quién ordena texto de derecha a izquierda: app, terminal, off
    --help, --version
cli-version = article26 { $version }
cli-hint = “article26 --help” muestra los comandos y las opciones.
cli-unknown-command = article26: no existe el comando “{ $name }”.
cli-unknown-option = article26: aquí no existe la opción “{ $name }”.
cli-missing-value = article26: a la opción “{ $name }” le falta un valor.
cli-too-much = article26: “{ $name }” sobra en este comando.
cli-needs = article26: a “{ $command }” le falta { $what }.
cli-a-file = el nombre de un archivo
cli-bad-theme = article26: no existe el tema “{ $name }”; usa dark, light, contrast o none.
cli-no-language = article26: no está el idioma “{ $name }”; están: { $list }.
cli-no-course = article26: no hay ningún curso ni lección “{ $name }”; hay: { $list }.
cli-no-article = article26: la Declaración no tiene artículo “{ $name }”; indica un número del 1 al 30.
cli-no-declaration = article26: no hay Declaración en “{ $name }”; “article26 udhr --list” muestra los idiomas.
cli-needs-utf8 = article26: esta terminal no puede mostrar las letras de ese idioma; configura una configuración regional UTF-8, como LANG=C.UTF-8.
cli-no-progress-place = article26: no se encontró ninguna carpeta para tu progreso; indica un archivo con --progress, o usa --no-trace.
cli-store = article26: { $file }: { $reason }.
cli-terminal = article26: no se puede usar la terminal ({ $reason }); prueba con --plain.

courses-line = { $lessons ->
    [one] 1 lección
   *[other] { $lessons } lecciones
}, { $minutes } minutos, { $items } preguntas
udhr-list-official = oficial
udhr-list-translation = traducción

progress-file = Archivo: { $file }
progress-none = No hay nada guardado de ti.
progress-facts = { $count ->
    [one] Un dato
   *[other] { $count } datos
}
progress-course = { $course }: { $done } de { $all } lecciones
progress-quiz = mejor resultado en el cuestionario: { $percent } %
progress-kept-texts = { $count ->
    [one] Un texto que pediste guardar
   *[other] { $count } textos que pediste guardar
}
progress-exported = Copiado a { $file }.
progress-imported = { $added ->
    [0] Nada nuevo.
    [one] Un dato nuevo.
   *[other] { $added } datos nuevos.
} { $known ->
    [0] { "" }
    [one] Uno ya se conocía.
   *[other] { $known } ya se conocían.
}
progress-imported-damaged = { $count ->
    [one] Una parte de ese archivo estaba dañada y se dejó fuera.
   *[other] { $count } partes de ese archivo estaban dañadas y se dejaron fuera.
}
progress-forgotten = Borrado. Puede haber copias en los respaldos, y las herramientas de especialistas a veces recuperan lo borrado.
progress-nothing = No había nada que borrar.

check-clean = { $courses ->
    [one] Un curso
   *[other] { $courses } cursos
}, { $languages ->
    [one] un idioma
   *[other] { $languages } idiomas
}, { $pages } páginas dibujadas en 80×24 y 40×12: todo bien.
check-found = { $count ->
    [one] Un problema.
   *[other] { $count } problemas.
}

cli-a-language = el código de un idioma
cli-no-translation = article26: no hay traducción en “{ $name }”; ve a la carpeta que contiene locales, e indica un idioma que no sea el inglés.
cli-no-message = article26: en ese idioma no hay ningún archivo ni mensaje “{ $name }”; indica un archivo como limits.ftl, o un mensaje.
accept-done = { $count ->
    [0] No había nada nuevo.
    [one] 1 mensaje adoptado.
   *[other] { $count } mensajes adoptados.
} El registro está en { $file }.

## Right-to-left text

cli-bad-bidi = article26: no existe la manera “{ $name }” de ordenar el texto de derecha a izquierda; usa app, terminal u off.

## The Declaration

cli-no-declaration-near = article26: no hay Declaración en “{ $name }”; lo más parecido: { $list }.
