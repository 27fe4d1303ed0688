### Words of the program itself.
### Keys are named as they stand on keyboards. Footer labels are one or two words.

app-name = Article 26

## Footer: what a key does here

key-choose = select
key-take = choose
key-open = open
key-back = back
key-leave = leave
key-menu = menu
key-more = more
key-onward = go on
key-finish = finish
key-previous = page before
key-module = to the module
key-tick = tick
key-answer = answer
key-undo = take back
key-hint = hint
key-again = answer again
key-pass = pass
key-pause = pause
key-done = done
key-next-article = next article

## Choosing a language

language-title = Choose a language
language-welcome = Choose with a number, or with the arrow keys and Enter.
language-later = You can change it at any moment in the menu.

## Home

home-continue = Go on: { $lesson }
home-next = Next: { $lesson }
home-lessons = { $done ->
    [0] { $all ->
        [one] 1 lesson
       *[other] { $all } lessons
    }
   *[other] { $done } of { $all } lessons
}
home-declaration = 30 articles
home-empty = There is no course here. Start the program without --courses, or name a folder that holds a course.
lights-summary = Thirty lights: { $lit } lit, { $begun } begun, { $dark } dark
light-dark = dark
light-begun = begun
light-lit = lit
group-dignity = Dignity and equality
group-personal = Personal rights
group-political = Civil and political rights
group-social = Economic, social and cultural rights
group-order = Order and duties

## A module

minutes = { $minutes } min
module-outcomes = Afterwards you can
module-reviewed = Facts last looked through on { $date }.
module-untranslated = This module is not yet written in your language. You can read it in English.
module-broken = This module cannot be read: its file has a mistake. The command “article26 check” names the place.
outline = Lessons
notice-label = Before you go on
notice-themes = It touches on: { $themes }.
notice-go = Go on
notice-skip = Skip this part; nothing is lost
theme-prison = prison
theme-torture = torture
theme-genocide = genocide
theme-violence = violence
theme-killing = killing
theme-death-penalty = the death penalty
theme-war = war
theme-nudity = nudity
theme-hate = hatred
theme-discrimination = discrimination

## A lesson

phase-experience = To begin
phase-story = A story
phase-input = Something new
phase-practice = Try it
phase-debrief = Looking back
phase-action = A step you could take
lesson-empty = There is nothing to read in this lesson yet.
lesson-done = You have finished “{ $lesson }”
lesson-answers = { $right } of { $all } questions answered right
lesson-next = Next lesson: { $lesson }
lesson-to-quiz = To the quiz of this module
lesson-to-module = Back to the module
citation-label = Where it stands
figure-at-least = at least { $value }
figure-source = { $source }, { $year }
story-status = As of { $date }: { $status }

stance-before = How far do you agree? There is no right answer. You will see the sentence again at the end.
stance-kept = Your choice is kept with your progress.
stance-after = The same sentence again. Where are you now? There is no right answer.
stance-then = At the start you said: { $stance }.
stance-1 = Not at all
stance-2 = Rather not
stance-3 = In between
stance-4 = Rather yes
stance-5 = Fully
stance-silent = I would rather not say

reflection-private = This is for you alone. Nothing is stored unless you say so.
reflection-think = I have thought about it; go on
reflection-write = Write something down
reflection-field = Your words
reflection-written = You wrote
reflection-kept = Kept earlier
reflection-drop = Delete what was kept
reflection-keep-question = Keep these words?
reflection-keep-where = They would be written to the file { $file } on this machine. Whoever can open that file can read them.
reflection-not-keep = Do not keep them
reflection-keep = Keep them in that file

## Questions

answer-true = True
answer-false = False
order-first = Which comes first?
order-next = And which is next?
so-far = So far
tick-several = More than one may be right.
tick-none = Tick at least one.
tick-done = That is my answer
write-answer = Your answer
your-answer = You wrote
fill-in-other = That is not the answer that was looked for.
walk-verdict = And your conclusion?
pair-arrow = { " → " }
hint-number = Hint { $number } of { $all }
try-again = Try once more
show-answer = Show the answer
verdict-right = Right
verdict-partly = Partly right: { $percent } %
verdict-wrong = Not quite
verdict-path = Your path
verdict-path-wise = A wise path
mark-right = Right:
mark-partly = In between:
mark-wrong = Not quite:
mark-missed = Also right:
path-recap = Your steps and what they led to
right-answer = { $count ->
    [one] The answer
   *[other] The answer, in full
}
right-pairs = What belongs together

## The quiz

quiz-title = Quiz
quiz-size = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
quiz-best = best { $percent } %
quiz-under-way = { $done } of { $all } answered
quiz-intro = { $count ->
    [one] One question
   *[other] { $count } questions
} from the whole module. You pass with { $pass } %.
quiz-calm = There is no clock. After each answer you see why. You may stop and come back.
quiz-begin = Begin
quiz-continue = Go on where you were
quiz-new = A new quiz
quiz-last-result = The last result
quiz-leave = Not now
quiz-question = Question { $number } of { $all }

result-passed = Passed
result-passed-text = You know this module well. The articles that you answered for shine on the home screen.
result-not-yet = Not there yet
result-not-yet-text = Nothing is lost. Reread a lesson, repeat what went wrong, or take a new quiz.
result-practice = Practice finished
result-score = { $percent } %: { $right } of { $all } right{ $partly ->
    [0] { "" }
   *[other] , { $partly } in part
} (pass mark { $pass } %)
result-again = Repeat what was not right
result-reread = Reread: { $lesson }
result-open-each = Open a question to see the explanation.
explanation-lesson = More about this in the lesson “{ $lesson }”.
explanation-articles = { $count ->
    [one] Article of the Declaration: { $articles }
   *[other] Articles of the Declaration: { $articles }
}

## The Declaration

declaration-title = The text of the Declaration
declaration-official = Official text of the United Nations.
declaration-translation = Translation. Official are the texts in Arabic, Chinese, English, French, Russian and Spanish.
article-1 = Free and equal
article-2 = No discrimination
article-3 = Life, liberty and safety
article-4 = No slavery
article-5 = No torture
article-6 = A person before the law
article-7 = Equal before the law
article-8 = A remedy in court
article-9 = No arbitrary detention
article-10 = A fair hearing
article-11 = Innocent until proved guilty
article-12 = Privacy
article-13 = Freedom of movement
article-14 = Asylum
article-15 = A nationality
article-16 = Marriage and family
article-17 = Property
article-18 = Thought, conscience and religion
article-19 = Opinion and expression
article-20 = Assembly and association
article-21 = A part in government
article-22 = Social security
article-23 = Work
article-24 = Rest and leisure
article-25 = A decent standard of living
article-26 = Education
article-27 = Culture and science
article-28 = An order for these rights
article-29 = Duties and limits
article-30 = No right to destroy rights

## The menu

menu-title = Menu
menu-go-on = Go on here
menu-home = Home
menu-language = Language
menu-declaration = The Universal Declaration
menu-help = Keys and help
menu-about = About and privacy
menu-quit = Leave; your place is kept
menu-quick-exit = Leave at once and clear the screen

## Help

help-title = Keys and help
help-here = On this page
help-everywhere = Everywhere
help-move = move and choose
help-scroll = turn over long pages
help-menu = menu: everything else
help-help = this help
help-language = another language
help-quit = leave; your place is kept
help-quick-exit = leave at once, with a clean screen
help-plain = For a screen reader, start with “article26 --plain”: the same course, line by line.
help-saved = Each answer is saved as soon as its last try is made. There is nothing to save by hand.

## About and privacy

about-title = About Article 26
# $place is “visit” where the course runs on a machine that is not hers, else “own”.
about-text =
    Article 26 of the Universal Declaration gives everyone the right to education, and says that education shall strengthen respect for human rights. This course is named after it.

    { $place ->
        [visit] It needs no account. It is free for everyone to use, copy and change; on a machine of your own it works without a network, too.
       *[own] It works without a network and without an account. It is free for everyone to use, copy and change.
    }
about-credits = Credits
about-credits-text = Texts of the Declaration: United Nations, OHCHR. Programs: MIT licence. Lessons: CC BY 4.0.
privacy-title = Privacy
privacy-file = Your progress is in one file: { $file }
privacy-nothing-kept = In this session nothing is kept.
privacy-kept = Your progress file holds which lessons you opened, what you answered and where you placed yourself. No name, and no text of yours unless you asked to keep it.
privacy-nothing-sent = Nothing is sent to anyone. The program never uses the network.
privacy-no-trace = With --no-trace nothing is written at all. “article26 progress forget” deletes what was.
privacy-quick-exit = F10 leaves at once and clears the screen. It does not hide that you used this computer, and cameras still see.
privacy-disk = Whoever can use your account, or the administrator, can read the file. A deleted file may be recovered by experts.
privacy-watched = Watching programs, records of the terminal and the history of your shell are beyond what this program can protect from.
privacy-network = Over SSH, observers see where you connect, when and how long; and the host can see what you do.
privacy-danger = In some places owning such material is dangerous. Think of your own safety first. Not studying it here is a good choice too.

## Messages

not-saved = Not saved: { $reason }. { $count ->
    [one] 1 answer or step waits
   *[other] { $count } answers or steps wait
} in memory; the next one tries again.
saved-again = Saved again. Nothing was lost.
store-full = the disk is full
store-read-only = the place is read-only
store-denied = there is no permission to write there
store-locked = another window of the program is writing
store-newer = the file is from a newer version of the program
store-symlink = the file is a link, which is not trusted
store-too-large = the file is too large
store-io = the disk reported an error
store-foreign = the file there is not one of this program
store-not-file = what is there is no file
store-exists = there is a file already
store-missing = the file is not there
store-moved = the file was removed or replaced
pack-problems = A course pack has mistakes; “article26 check” names them.
opened-read-only = Another window of the program is open. What you do here is not saved.
opened-newer = Your progress file is from a newer version. It is left as it is; what you do here is not saved.
opened-repaired = Part of the progress file was damaged. What could be read was kept, and the damaged file was put aside.
opened-not-possible = Your progress cannot be kept here. What you do is forgotten when you leave.
script-withheld = This terminal cannot show the letters of your language (that needs UTF-8 and another terminal than the Linux console). The course is shown in English.
too-small = The window is too small. It needs 20 by 6. Make it larger; nothing is lost.

## Plain mode

plain-enter = Enter
plain-unknown = That is none of the numbers. Type a number of the list, or only Enter.
plain-choose = Number, or Enter:
plain-write = Write, then Enter (commands begin with /):
plain-picture = Picture
plain-quote = Quotation
plain-number = Type the number of your answer.
plain-ticked = ticked
plain-right = right
plain-wrong = wrong
plain-missed = right, not chosen
plain-end = The end. Your place is kept.
plain-end-forgotten = The end. Nothing of this was kept.
plain-new = not begun
plain-begun = begun
plain-finished = finished
plain-partly = right in part
your-order = Your order
reflection-go-on = Go on writing
help-lights = Thirty lights stand for the thirty articles. An open circle is dark: no question on it was answered yet. A half one is begun. A full one is lit: enough questions on it were last answered right.
help-plain-how = Type a number and Enter. Numbers of a list choose. Numbers from 81 do what the line below the page says; they are the same everywhere. An empty line does what “Enter” says there. While you write, put a slash before such a number: /95.

## Plots

plot-at-least = Each number is a minimum: at least so many.
plot-from = Mind the axis: it begins at { $from }, not at 0.

## The letter desk

letter-private = What you write stays in memory and is sent to nobody. When you leave the program it is gone, unless you have saved it to a file yourself.
letter-step-who = Step 1: who I am
letter-step-concern = Step 2: what concerns me
letter-step-right = Step 3: why the right matters
letter-step-demand = Step 4: what I ask for
letter-good-who = One sentence is enough: what you are, not where you live. “I am a teacher” says more to an office than a name. Leave out your name, address, phone number and accounts.
letter-good-concern = Say what happened, to whom and when, as the case tells it. Facts reach further than anger. Leave out what you do not know.
letter-good-right = Name the right that is at stake, and say in one or two sentences why it matters to everyone, your reader too.
letter-good-demand = Make one polite request that this office can grant. A second request would weaken the first. You may thank the reader.
letter-field = Your words
letter-preview = The whole letter
letter-closing = Yours faithfully
letter-checklist = What the checklist sees
letter-checklist-note = A line with nothing under it was found. The checklist only looks for certain words: it does not understand your sentences, and it gives no mark. Read your letter aloud if you can; your own ear knows more.
letter-check-who = You say who is writing
letter-mend-who = Not seen yet. In step 1 no word was found that says who you are. “I am a student” or “As a nurse, I …” would do.
letter-check-concern = You name the case
letter-mend-concern = Not seen yet. In step 2 neither the person nor the event was found. Say what happened, and to whom.
letter-check-right = You name the right
letter-mend-right = Not seen yet. In step 3 no right was found. Name the right, or its article in the Declaration.
letter-check-demand = You ask for one thing
letter-mend-demand = Not seen yet. In step 4 there should be one request, not none and not several. It may begin: “I ask you to …”.
letter-check-polite = You stay polite
letter-mend-polite = Not seen yet. A polite word is missing (“please”, “respectfully”, “thank you”), or a word is there that insults or threatens.
letter-check-private = You keep your own data to yourself
letter-mend-private = Please look again. Something looks like a phone number, a web address or an account. A practice letter needs none of them.
letter-check-length = It is long enough to say it, and short enough to be read
letter-mend-length = Not yet. Four full sentences can be enough, one for each step. More than about fifteen are seldom read to the end.
letter-change = Change something
letter-save = Save it to a file
letter-on = Go on; nothing is kept
letter-words-who = I am | I'm | I’m | as a | we are | I work | I study | I teach | I write as
letter-words-ask = ask | request | urge | call on | appeal to | would you | could you | would you please | could you please | ask you please | ask you to please | please drop | please withdraw | please release | please free | please let | please set | please give | please return | please end | please stop | please cancel | please make | please allow
letter-words-polite = please | respectfully | kindly | thank | grateful | dear | sincerely | would you
letter-words-harsh = idiot | stupid | liar | you criminals | shame on you | be ashamed | pay for this | scum | coward | fool

## The card

card-how = The first lines show what is on the card now. Choose one of them to change it.
card-part = { $part }: { $choice }
card-words = Words: “{ $words }”
card-write = Write words of your own
card-own = Your words for the card, without real names
card-save = Save the card to a file
card-on = Go on; nothing is kept

## Actions

action-questions = Questions to ask first:
action-private = What you look at here is not kept, and the program tells nobody.
action-first = What to think of first
action-on = Go on
action-other = Look at another
action-none = Nothing for now. That is fine too.
risk-low = low risk in most places
risk-medium = some risk; it depends on the place
risk-high = high risk in some places

## Saving to a file

key-save = save
key-not-save = do not save
key-clear = clear
save-title = Save to a file
save-who-label = Who may read it
save-who = Whoever can open the file can read it: on this machine the administrator, and anyone who uses your account. Outside this program, nothing deletes it for you.
save-field = Name of the file
save-how = The file is new, in the folder where you started the program unless you name another. A file that is there already is never replaced.
file-saved = Saved. The file is yours now; the program will not touch it again.
file-exists = There is a file of that name already. Choose another name.
file-no-name = Give the file a name.
file-no-folder = There is no such folder.
file-denied = There is no permission to write there.
file-failed = The disk reported an error. Nothing was written.

## Finding one's way

menu-search = Search
menu-glossary = Glossary
menu-review = Review: what was not right yet
menu-notebook = Notebook: notes and marked pages
key-new-words = new words
key-note = note to this lesson
key-mark = mark this page
key-unmark = take the mark away
page-marked = marked
search-title = Search
search-field = Words to look for
search-how = Lessons, terms and articles are searched in your language. A number finds its article.
search-nothing = Nothing was found for “{ $query }”. Try fewer letters, or another word.
find-term = glossary
find-article = Declaration
glossary-title = Glossary
glossary-field = Type to narrow the list
glossary-here = on this page
glossary-taught = Where it is taught
review-title = Review
review-how = A question comes back until you have answered it right twice, on different days. Nothing here counts against you.
review-nothing = There is nothing to review. What you do not answer right at once will wait for you here.
review-counts = { $due ->
    [0] Nothing is due today.
    [one] 1 question is due.
   *[other] { $due } questions are due.
} { $later ->
    [0] { "" }
    [one] 1 waits for another day.
   *[other] { $later } wait for another day.
}
review-begin = Begin
review-more = Go on with more
review-leave = Not now
home-review = { $count ->
    [one] Review: 1 question
   *[other] Review: { $count } questions
}
note-title = A note to “{ $lesson }”
note-private = This is for you alone. Nothing is stored unless you say so.
note-forgotten = In this session nothing is kept: what you write here is gone when you leave.
notebook-title = Notebook
notebook-empty = The notebook is empty.
notebook-how = In a lesson, n writes a note and b marks the page. The menu has both, too.
notebook-how-plain = In a lesson, 81 writes a note and 82 marks the page.
notebook-note = Your note
notebook-mark = { $lesson }, page { $page }
notebook-save = Save all notes to a file
notebook-lesson = Open the lesson
notebook-change = Change the note
notebook-delete = Delete it
notebook-not-delete = Keep it
notebook-delete-question = Delete these words?
notebook-delete-how = They leave your progress file at once. Copies and backups are beyond this program.
help-search = search
help-glossary = glossary
help-declaration = the Declaration
help-review = review
help-notebook = notebook

## Pages that run to the left

help-mirrored = In this language pages begin at the right: the arrow to the left goes on, the arrow to the right goes back.

## The Declaration in many languages

key-texts = languages
declaration-name = Universal Declaration of Human Rights
declaration-preamble = Preamble
declaration-article = Article { $number }
declaration-credit = Text: United Nations (OHCHR), from “UDHR in Unicode”.
declaration-gap = The source of this text lacks a part of this article.
declaration-no-preamble = The source of this text has no preamble.
declaration-broken = { $name } is written in a script whose letters are joined, stacked or put in another order. Most terminals cannot do that and show it in pieces.
declaration-show = Show it all the same: a few terminals draw it right
declaration-rare = { $name }: where you see empty boxes or question marks, the font of your terminal lacks these letters.
declaration-languages = Language: { $names }
texts-title = Languages of the Declaration
texts-first = Read in: { $name }
texts-second = Beside it: { $name }
texts-none = nothing
texts-alone = Close the second text
texts-first-title = Read in which language?
texts-second-title = Which language beside it?
texts-field = Part of a name, in the language itself or in English, or a code
texts-nothing = No language fits “{ $query }”.
texts-more = { $more ->
    [one] One more language fits
   *[other] { $more } more languages fit
}: type new words to name it.
texts-latin-only = This terminal shows Latin letters only. { $others } languages in other scripts are not offered.

## Lists

# Between the parts of a list.
list-comma = { ", " }

## Fields and long lists

field-full = There is no room for more here; what did not fit was left out.
list-more = { $more ->
    [one] One more
   *[other] { $more } more
}: type words to narrow the list.
