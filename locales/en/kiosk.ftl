### Words of a house with visitors: the course on a machine that is not the
### learner's, reached over SSH. A visitor has no account and no name. Who wants to
### come back takes a *resume code*: seven everyday words that are drawn for her.

## The resume code: entries of the home screen

resume-door = Come back with a resume code
keep-door = Keep my progress: take a resume code
code-door = My resume code

## Coming back with a code

resume-title = Come back
# Where words have no capitals, accents or letters that can be left out, leave that out.
resume-how = Type the seven words of your code. Capitals, accents and commas do not matter, and the first four letters of each word are enough.
resume-field = Your seven words
resume-looking = One moment: your progress is being looked for.
resume-count = { $count ->
    [one] A code has seven words; here is only one.
   *[other] A code has seven words; here are { $count }.
}
resume-word = Word { $number } is not in the list. Please look at its spelling once more.
resume-unknown = Nothing is kept under these words, or not any more. Please check each word.
resume-wait = Codes were tried too often just now. Please try again in a minute.
# $reason is one of the messages store-… of this file or of app.ftl.
resume-not = That did not work: { $reason }. Your words stay here; please try again soon.
resume-welcome = Welcome back. You are where you left.

## Taking a code

keep-title = Take a resume code
keep-what = Seven words bring your progress back on your next visit.
keep-days = { $days ->
    [one] It is kept for 1 day from your last visit, without your name.
   *[other] It is kept for { $days } days from your last visit, without your name.
}
# Said after keep-days and code-days where nothing is written to a disk.
keep-memory = It is kept in memory only: if the system here is restarted, it is gone.
keep-see = Whoever has the words can see your progress; you can delete it whenever you are here.
keep-take = Give me a code
keep-have = I already have a code
keep-back = Back
keep-waiting = One moment: your progress is being put in a safe place.
keep-not = Not kept this time: { $reason }. You can try again, or go on without a code.
keep-again = Try again
keep-without = Go on without a code
keep-done = Your progress is kept. Your code is on the home screen: “My resume code”.

## The code

code-title = Your resume code
code-write = Write these seven words down, in this order.
# Said in place of code-write when the words are shown again: each language has words of its own for a code.
code-same = This is the code that you already have, in the language of this page. If the seven words that you wrote down are others, they work as well.
code-days = { $days ->
    [one] Your progress is kept for 1 day from your last visit.
   *[other] Your progress is kept for { $days } days from your last visit.
} Whoever has the words can see it.
code-written = I have written it down: go on
code-leave = Leave now
code-delete = Delete what is kept
code-delete-question = Delete what is kept?
code-delete-how = The seven words open nothing after that. What you did today stays until you leave.
code-keep-it = Keep it
code-delete-it = Delete it
code-deleting = One moment: it is being deleted.
code-deleted = Deleted. The seven words open nothing any more.
code-not-deleted = Not deleted yet: { $reason }. Please try again in a moment.

## Leaving

leaving-title = Before you leave
leaving-text = What you did here is forgotten when you leave, unless you take a resume code.
leaving-take = Take a code, then leave
leaving-without = Leave without a code
leaving-stay = Stay
# She has a code, but the last answers could not be stored.
leaving-unsaved = { $count ->
    [one] 1 answer or step is not saved yet. Leave once more to go without it.
   *[other] { $count } answers or steps are not saved yet. Leave once more to go without them.
}

## The screen that waits for somebody

attract-key = Press any key to begin
attract-line = Press Enter to begin

## A group in a room

room-here = You are in room { $room }. Its trainer sees numbers, not names.
room-title = Room { $room }
room-for-trainer = This page is for the trainer of the group.
room-secret = The secret of this room
room-secret-how = What you type is shown as dots.
# The same where what is typed stands there as it is (plain mode).
room-secret-seen = What you type can be read by whoever looks at the screen.
room-opening = One moment: the secret is being checked.
room-present = { $present ->
    [0] Nobody is here now
    [one] 1 person is here now
   *[other] { $present } people are here now
}; { $visitors ->
    [one] 1 visit so far.
   *[other] { $visitors } visits so far.
}
room-nameless = Each visit counts once for each lesson and question. There are no names here. Numbers appear from { $least } visits on and grow in steps of { $least } or more, so that it is hard to pick out a single person.
room-empty = Nobody has come in yet.
# $user is a user name for SSH: room- and the name of the room.
room-tell = Tell your group to connect as you did, but with the user name { $user }.
room-lessons = How far the group is
room-lessons-none = No lesson was opened yet.
room-begun = { $count } began
room-finished = { $count } finished
room-hard = The hardest questions
room-hard-how = The percentage is the share of answers that were right at the first try.
room-hard-none = No question was answered in { $least } visits yet.
room-right = { $percent } % right at once
room-answers = { $count ->
    [one] 1 answer
   *[other] { $count } answers
}
# What Enter does in plain mode, in one or two words.
room-again = look again
unlock-wrong = That is not the secret of this room. Please try again.
unlock-wait = The secret was tried too often. Please try again in a minute.
# Where a house has several rooms and the trainer named none.
room-any-title = For trainers
room-any-for = There are several rooms here. The secret of your room opens it.
room-any-secret = The secret of your room
unlock-none = That is the secret of no room here. Please try again.

## Notices, which stay until they are taken back
## $code is “taken” when she has a resume code, “offered” when she could take one now,
## else “none”.

house-closing = This house closes soon. { $code ->
    [taken] What is kept under your code is safe.
    [offered] What is kept under a resume code is safe: take one now.
   *[none] Thank you for learning here.
}
house-idle = Is anybody there? Press a key, or all begins anew in half a minute.
house-longest = Your visit ends in five minutes. { $code ->
    [taken] What is kept under your code is safe.
    [offered] What is kept under a resume code is safe: take one now.
   *[none] Thank you for learning here.
}

## Privacy in a house with visitors

visit-nothing-kept = When you leave, nothing of your visit is kept here.
visit-code = { $days ->
    [one] Only if you take a resume code is your progress kept, for 1 day from your last visit: which lessons you opened, what you answered and where you placed yourself. No name, and none of your notes.
   *[other] Only if you take a resume code is your progress kept, for { $days } days from your last visit: which lessons you opened, what you answered and where you placed yourself. No name, and none of your notes.
}
visit-code-kept = { $days ->
    [one] Your progress is kept under your resume code, for 1 day from your last visit.
   *[other] Your progress is kept under your resume code, for { $days } days from your last visit.
}
visit-code-seal = What is kept is sealed with the seven words: a copy of the disk alone does not open it. Who loses the words cannot have it back.
visit-operator = Whoever runs this house can see when somebody connects and from where, and could watch what is done here during a visit. The course itself writes down no name and no address.
visit-room = The trainer of room { $room } sees how many people are there, how many finished a lesson, and which questions were hard. Not who.
visit-words = What you write here is gone when you leave.
visit-leave = Leave

## What is said at the end, on a line of its own: at most 76 columns

end-full = All places are taken. Please come again in a few minutes.
end-full-source = There are many visits from your address just now. Please try again later.
end-closing = This house is closed for maintenance. Please come again later.
end-idle = Nobody seemed to be there, so the visit ended. You are always welcome.
end-longest = Your visit reached its longest time and ended. You are welcome again.
end-refused-command = Only the course is offered here. Please connect without a command.
end-fault = Something broke here and your visit ended. What a code keeps is safe.
end-goodbye = Goodbye, and thank you for learning here. You are always welcome.
end-goodbye-code = { $days ->
    [one] Goodbye. Your progress is kept for 1 day; your seven words open it.
   *[other] Goodbye. Your progress is kept for { $days } days; your seven words open it.
}
# Sent before anything is known of the visitor, so in English and in plain ASCII.
house-busy = All places are taken. Please come again in a few minutes.
# Said on the home screen.
end-unknown-room = Room { $room } is not open. This is the course, without a room.

## Reasons: parts of “Not saved: …”, “Not kept this time: …”

store-away = the place where it is kept cannot be reached
store-gone = what was kept under this code was deleted
store-enough = there is no room for more under this code

## The words of codes

# 256 words, drawn at random. Never change a word or their order: codes that people
# have written down would open nothing any more.
code-words =
    acorn airport album almond anchor apricot apron armchair
    attic avocado bakery balcony balloon bamboo barn basket
    beetroot bench bicycle biscuit blanket blossom boat book
    bracelet branch bread breeze bridge broom bubble bucket
    bus cabbage cabin cactus calendar canoe carpet carrot
    castle cello chair chalk cheese chess cinema circle
    cloud clover coffee comb compass cookie corner crayon
    cucumber cup curtain cushion desk dinner dolphin domino
    door dress drum dune earth egg engine envelope
    farm field flamingo flower flute forest fork fox
    frost garage garden garlic giraffe glass glove guitar
    hammock hamster harp hat hedge hill honey horse
    hotel ink island jacket jam kayak keyboard kitchen
    kite koala ladder lake lamp lantern leaf lemon
    letter library lime lion magnet mailbox mango map
    marble meadow milk mirror mitten moon motor mountain
    museum music napkin nest noodle notebook oasis ocean
    octopus onion opera orchard otter owl pancake panda
    paper park pasta path pebble pelican pencil penguin
    pepper piano picture pillow pine planet plate plum
    pocket poem pony popcorn postcard potato puddle pumpkin
    purple puzzle quiz rabbit radio railway rain raisin
    ribbon rice river robot roof saddle sailboat salad
    salmon sandwich saucer scarf school scooter seashell shelf
    ship shoe shovel skate skirt sky slipper snail
    snow sock sofa soup spinach sponge spoon spring
    stamp stream sugar suitcase summer sun swan sweater
    table teapot tennis thread thunder tiger toast tomato
    toolbox towel town tractor tray tree tricycle trousers
    truck tuba tunnel turnip turtle valley vase village
    vinegar violin volcano waffle walnut walrus wardrobe water
    weekend wheat wheel window winter wool zebra zipper
