### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    Article 26: a human rights course in the terminal

    article26                        open the course where you left it
    article26 learn COURSE[/LESSON]  open a module or a lesson
    article26 courses [--json]       list the modules
    article26 udhr [ARTICLE]         print the Universal Declaration, or one article
    article26 udhr --list [WORD]     list the languages of the Declaration
    article26 progress show          what is kept of you
    article26 progress export FILE   copy it to a file
    article26 progress import FILE   add what a file holds
    article26 progress forget        delete all that was kept
    article26 check [PATH…] [--json] look through course packs
    article26 accept LANGUAGE [NAME…] take over translations that were reviewed
    article26 serve [--config FILE]  offer the course over SSH to whoever connects
    article26 visit [--config FILE]  the course for one visitor behind an OpenSSH server
    article26 privacy                what this program keeps, and what it cannot promise

    Options
    --lang TAG        language, such as en, th, nl, sv
    --plain           line by line, for screen readers, pipes and slow links
    --no-trace        write nothing to the disk
    --progress FILE   where your progress is kept
    --courses DIR     a folder with more courses (can be repeated)
    --theme NAME      dark, light, contrast or none
    --ascii           ASCII signs only
    --bidi WHO        who orders right-to-left text: app, terminal or off
    --help, --version
cli-version = article26 { $version }
cli-hint = “article26 --help” lists commands and options.
cli-unknown-command = article26: there is no command “{ $name }”.
cli-unknown-option = article26: there is no option “{ $name }” here.
cli-missing-value = article26: the option “{ $name }” needs a value.
cli-too-much = article26: “{ $name }” is more than this command takes.
cli-needs = article26: “{ $command }” needs { $what }.
cli-a-file = the name of a file
cli-bad-theme = article26: there is no theme “{ $name }”; use dark, light, contrast or none.
cli-no-language = article26: there is no language “{ $name }”; there are: { $list }.
cli-no-course = article26: there is no course or lesson “{ $name }”; there are: { $list }.
cli-no-article = article26: the Declaration has no article “{ $name }”; name 1 to 30.
cli-no-declaration = article26: there is no Declaration in “{ $name }”; “article26 udhr --list” lists the languages.
cli-needs-utf8 = article26: this terminal cannot show the letters of that language; set a UTF-8 locale, such as LANG=C.UTF-8.
cli-no-progress-place = article26: no folder for your progress was found; name a file with --progress, or use --no-trace.
cli-store = article26: { $file }: { $reason }.
cli-terminal = article26: the terminal cannot be used ({ $reason }); try --plain.

courses-line = { $lessons ->
    [one] 1 lesson
   *[other] { $lessons } lessons
}, { $minutes } minutes, { $items } questions
udhr-list-official = official
udhr-list-translation = translation

progress-file = File: { $file }
progress-none = Nothing is kept of you.
progress-facts = { $count ->
    [one] One fact
   *[other] { $count } facts
}
progress-course = { $course }: { $done } of { $all } lessons
progress-quiz = best quiz { $percent } %
progress-kept-texts = { $count ->
    [one] One text that you asked to keep
   *[other] { $count } texts that you asked to keep
}
progress-exported = Copied to { $file }.
progress-imported = { $added ->
    [0] Nothing new.
    [one] One new fact.
   *[other] { $added } new facts.
} { $known ->
    [0] { "" }
    [one] One was known.
   *[other] { $known } were known.
}
progress-imported-damaged = { $count ->
    [one] One piece of that file was damaged and left out.
   *[other] { $count } pieces of that file were damaged and left out.
}
progress-forgotten = Deleted. Backups and experts’ tools may still have copies.
progress-nothing = There was nothing to delete.

check-clean = { $courses ->
    [one] One course
   *[other] { $courses } courses
}, { $languages ->
    [one] one language
   *[other] { $languages } languages
}, { $pages } pages painted at 80×24 and 40×12: nothing wrong.
check-found = { $count ->
    [one] One problem.
   *[other] { $count } problems.
}

cli-a-language = the tag of a language
cli-no-translation = article26: there is no translation in “{ $name }”; go to the folder that holds locales, and name a language other than English.
cli-no-message = article26: there is no file or message “{ $name }” in that language; name a file such as limits.ftl, or a message.
accept-done = { $count ->
    [0] Nothing was new.
    [one] 1 message taken over.
   *[other] { $count } messages taken over.
} The record is { $file }.

## Right-to-left text

cli-bad-bidi = article26: there is no way “{ $name }” of ordering right-to-left text; use app, terminal or off.

## The Declaration

cli-no-declaration-near = article26: there is no Declaration in “{ $name }”; close to it: { $list }.
