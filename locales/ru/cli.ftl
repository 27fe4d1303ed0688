### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    Article 26: курс по правам человека в терминале

    article26                        открыть курс там, где вы остановились
    article26 learn COURSE[/LESSON]  открыть модуль или урок
    article26 courses [--json]       показать список модулей
    article26 udhr [ARTICLE]         вывести Всеобщую декларацию или одну статью
    article26 udhr --list [WORD]     показать языки Декларации
    article26 progress show          показать, что о вас сохранено
    article26 progress export FILE   скопировать это в файл
    article26 progress import FILE   добавить данные из файла
    article26 progress forget        удалить всё сохранённое
    article26 check [PATH…] [--json] проверить пакеты курсов
    article26 accept LANGUAGE [NAME…] принять проверенные переводы
    article26 serve [--config FILE]  открыть курс по SSH всем, кто подключится
    article26 visit [--config FILE]  курс для одного посетителя за сервером OpenSSH
    article26 privacy                что программа хранит и чего не обещает

    Параметры
    --lang TAG        язык, например en, th, nl, sv
    --plain           построчно: для скринридеров, конвейеров и медленной связи
    --no-trace        ничего не писать на диск
    --progress FILE   где хранить ваш прогресс
    --courses DIR     папка с другими курсами (можно повторять)
    --theme NAME      dark, light, contrast или none
    --ascii           только знаки ASCII
    --bidi WHO        кто располагает текст справа налево: app, terminal, off
    --help, --version
cli-version = article26 { $version }
cli-hint = «article26 --help» покажет команды и параметры.
cli-unknown-command = article26: команды «{ $name }» нет.
cli-unknown-option = article26: параметра «{ $name }» здесь нет.
cli-missing-value = article26: параметру «{ $name }» нужно значение.
cli-too-much = article26: «{ $name }» для этой команды лишнее.
cli-needs = article26: команде «{ $command }» нужен аргумент: { $what }.
cli-a-file = имя файла
cli-bad-theme = article26: темы «{ $name }» нет; есть dark, light, contrast и none.
cli-no-language = article26: языка «{ $name }» нет; есть: { $list }.
cli-no-course = article26: курса или урока «{ $name }» нет; есть: { $list }.
cli-no-article = article26: в Декларации нет статьи «{ $name }»; укажите число от 1 до 30.
cli-no-declaration = article26: Декларации на языке «{ $name }» нет; «article26 udhr --list» покажет языки.
cli-needs-utf8 = article26: этот терминал не может показать буквы этого языка; установите локаль с UTF-8, например LANG=C.UTF-8.
cli-no-progress-place = article26: не найдена папка для вашего прогресса; укажите файл с помощью --progress или используйте --no-trace.
cli-store = article26: { $file }: { $reason }.
cli-terminal = article26: терминал не работает ({ $reason }); попробуйте --plain.

courses-line = { $lessons ->
    [one] { $lessons } урок
    [few] { $lessons } урока
    [many] { $lessons } уроков
   *[other] { $lessons } урока
}, { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}, { $items ->
    [one] { $items } вопрос
    [few] { $items } вопроса
    [many] { $items } вопросов
   *[other] { $items } вопроса
}
udhr-list-official = официальный текст
udhr-list-translation = перевод

progress-file = Файл: { $file }
progress-none = О вас ничего не сохранено.
progress-facts = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
progress-course = { $course }: уроков { $done } из { $all }
progress-quiz = лучший результат теста { $percent } %
progress-kept-texts = { $count ->
    [one] { $count } текст, сохранённый по вашей просьбе
    [few] { $count } текста, сохранённых по вашей просьбе
    [many] { $count } текстов, сохранённых по вашей просьбе
   *[other] { $count } текста, сохранённых по вашей просьбе
}
progress-exported = Скопировано в { $file }.
progress-imported = { $added ->
    [0] Ничего нового.
    [one] Добавлена { $added } запись.
    [few] Добавлены { $added } записи.
    [many] Добавлено { $added } записей.
   *[other] Добавлено { $added } записи.
} { $known ->
    [0] { "" }
    [one] Уже была { $known }.
    [few] Уже были { $known }.
    [many] Уже было { $known }.
   *[other] Уже было { $known }.
}
progress-imported-damaged = { $count ->
    [one] { $count } фрагмент этого файла повреждён и пропущен.
    [few] { $count } фрагмента этого файла повреждены и пропущены.
    [many] { $count } фрагментов этого файла повреждены и пропущены.
   *[other] { $count } фрагмента этого файла повреждены и пропущены.
}
progress-forgotten = Удалено. Копии могли остаться в резервных архивах; удалённое порой могут восстановить специалисты.
progress-nothing = Удалять было нечего.

check-clean = { $courses ->
    [one] { $courses } курс
    [few] { $courses } курса
    [many] { $courses } курсов
   *[other] { $courses } курса
}, { $languages ->
    [one] { $languages } язык
    [few] { $languages } языка
    [many] { $languages } языков
   *[other] { $languages } языка
}, { $pages ->
    [one] { $pages } страница
    [few] { $pages } страницы
    [many] { $pages } страниц
   *[other] { $pages } страницы
} в размерах 80×24 и 40×12: ошибок нет.
check-found = { $count ->
    [one] { $count } ошибка.
    [few] { $count } ошибки.
    [many] { $count } ошибок.
   *[other] { $count } ошибки.
}

cli-a-language = код языка
cli-no-translation = article26: перевода на язык «{ $name }» нет; перейдите в папку, где лежит locales, и укажите язык, но не английский.
cli-no-message = article26: файла или сообщения «{ $name }» в этом языке нет; укажите файл, например limits.ftl, или имя сообщения.
accept-done = { $count ->
    [0] Ничего нового.
    [one] Принято { $count } сообщение.
    [few] Принято { $count } сообщения.
    [many] Принято { $count } сообщений.
   *[other] Принято { $count } сообщения.
} Записано в { $file }.

## Right-to-left text

cli-bad-bidi = article26: способа «{ $name }» располагать текст справа налево нет; есть app, terminal и off.

## The Declaration

cli-no-declaration-near = article26: Декларации на языке «{ $name }» нет; похожие: { $list }.
