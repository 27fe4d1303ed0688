## Outcomes

expression-outcome-two-freedoms = tell the freedom to think from the freedom to speak, and say who has them
expression-outcome-spot-verbs = find the three verbs, seek, receive and impart, in everyday scenes
expression-outcome-know-forms = name many forms of expression that international standards cover
expression-outcome-say-why = explain what freedom of expression is for, and what it cannot promise
expression-outcome-spot-choking = recognise where and how expression is choked
expression-outcome-follow-chill = follow what happens after one voice is punished
expression-outcome-judge-falsehood = tell a lie from a mistake, and say why a vague ban on false news fails
expression-outcome-link-neighbours = name the rights that are hit, or held up, together with expression
expression-outcome-make-room = make room for voices that are easily passed over
expression-outcome-notice-silence = notice a silence and wonder what made it

## Lesson 1

expression-voice = A voice and a thought
    .summary = A courtyard, a vote, and the people whom nobody asked.
expression-voice-table = A long table
expression-voice-scene =
    In a town called Marrow, which we invented, nine families share a courtyard. On Sunday evening they sit at one long table and talk about a new gate. Lina, who rents the attic and comes from another country, pours the tea. Mr Bako looks at his hands. Asha, who is nine, has drawn the gate with a very large lock.

    The vote is quick and the gate is bought. Only on Monday does somebody ask why Asha’s lock was so large. She is the first one home from school, and nobody had thought about a key for her.
expression-voice-who-talks = People who know little about a matter should leave the talking to others.
expression-voice-someone-said-no = Think of a person in a book, a film or a family story who showed that she did not agree. How did she do it, and who noticed?
expression-voice-everyone = The first word
expression-voice-first-word =
    The article that this module is about begins with *everyone*. It does not say “every expert” or “every citizen”. A child is someone. So is a tenant from abroad, and so is a person who gets things wrong.
expression-voice-thought = The half that makes no sound
expression-voice-inside =
    Look again at the article. It holds two freedoms, and the first makes no sound: to have an opinion.

    By international standards this freedom is absolute. No law may limit it, and no emergency may set it aside. Nobody may be arrested for what they think. And nobody has to tell: Mr Bako may look at his hands as long as he likes.
expression-voice-sound = The half that goes out
expression-voice-outside =
    The second freedom begins when a thought goes out: said, sung, drawn, posted. Out there it meets other people, who have rights too. So it is strongly protected, and yet it may be limited under strict conditions. The module “Limits on expression” is about those.

    Here we stay with the right itself: what is in it, what it is good for, and who tries to choke it.
expression-voice-law = Universal Declaration of Human Rights, article 19 (1948); International Covenant on Civil and Political Rights, article 19 (1966); Human Rights Committee, General Comment 34, paragraphs 5, 9 and 10 (2011)
expression-voice-guide = Circle of eight to twenty, 20 minutes. Open with the question of the lesson: what does it mean that everyone has a right to a voice and to thought? Then ask for examples from books, films or history of people who disagreed in a constructive way.
    .tips = Let people pass without a reason. Do not ask what they themselves have protested against; in some places the answer is a risk.
    .debrief = Whose voice was easiest to imagine, and whose hardest? What did the table in Marrow lose by being quick?
    .variation = Give each person a role at the table on a slip of paper, two of them without words.
expression-voice-next-table =
    A small thing to try, if it fits. The next time some people decide something together, look for the one who has not been asked. A short “and you?” is enough.

    The answer may be silence. That is a right as well.

## Lesson 2

expression-verbs = Three doors
    .summary = Seek, receive, impart: three verbs, three people, three bodies of water.
expression-verbs-seven = Before eight in the morning
expression-verbs-small-things =
    You check the timetable for the bus. A song from far away plays in the kitchen. On the stairs you tell a neighbour that the bakery is shut today.

    Three small things, done half asleep. Article 19 has a verb for each of them.
expression-verbs-lakes = Three mornings by the water
expression-verbs-achieng =
    In *Kisumu, Kenya*, Achieng sells fish by the lake. For a month the water at the landing has smelled of metal. She walks up to the county office and asks: has somebody tested it, and what did the test say?
expression-verbs-rolando =
    In *Puno, Peru*, Rolando mends boats on another lake, high in the mountains. His radio brings in a station from the far shore, which is Bolivia. He likes its weather, its jokes, and now and then an opinion that makes him argue with the loudspeaker.
expression-verbs-siti =
    In *Penang, Malaysia*, Siti, who is deaf, cooks well. Between two ferries she films how her grandmother’s noodle soup is made, and explains it with her hands, in sign language. By evening people in other towns have cooked it.

    The places are real. The three people are invented.
expression-verbs-doors = Which door did each one use?
expression-verbs-three = Three verbs, one right:
    .look = *Seek:* to look for something, to search, to ask an office. Achieng went through this door.
    .get = *Receive:* to read, hear or watch what others send. Rolando did, with his radio.
    .give = *Impart:* to pass on what you know or think. That was Siti, with her hands.
expression-verbs-across = No border post
expression-verbs-no-border =
    Article 19 adds: “through any media and regardless of frontiers”. So Rolando’s right does not stop in the middle of the lake. It was never only a right to speak. It also belongs to those who listen, and to those who are still looking.

    Notice, too, that each door needs another one. Without a sender, Rolando’s radio would only hiss.
expression-verbs-drawer = The public drawer
expression-verbs-public-drawer =
    What about the test in the drawer of the county office? The Human Rights Committee says that the right includes access to information that public bodies hold. A drawer like that one does not belong to the official who sits beside it.

    There can be good reasons to keep one paper back, a patient’s file for example. But a reason has to be given, and it has to be a good one.
expression-verbs-law = Universal Declaration of Human Rights, article 19 (1948); Human Rights Committee, General Comment 34, paragraphs 18 and 19 (2011)
expression-verbs-guide = Pairs, then the whole group, 20 minutes. Each pair lists ten things that a market seller does with information on one day, and puts each under one of the three verbs.
    .tips = Some acts fit two verbs. Let pairs argue; the reason counts more than the column. Use the seller, so that nobody has to show their own phone or habits.
    .debrief = Which column was shortest? What would be lost if that door were shut?
    .variation = Mark three doors in the room. Read acts aloud; people walk to the door that fits.
expression-verbs-missed-first = If one of the three doors were shut in a place you know, which would people miss first? Who would not even notice?

## Lesson 3

expression-forms = Everything that carries a meaning
    .summary = A street where nobody says a word, and how much is said there.
expression-forms-street = A street without words
expression-forms-scene =
    It is the day of remembrance in a harbour town in Oster, an invented country. A widow goes out in yellow, the colour her husband loved, where others wear black. A baker sets forty small loaves in the window, one for each boat that came home. At the corner a woman recites a poem with her hands. A bus driver turns off the radio for a minute, and the bus goes quiet with him.

    Not one word was spoken. Was anything said?
expression-forms-carry = Whatever carries a meaning
expression-forms-covenant-two = Everyone shall have the right to freedom of expression; this right shall include freedom to seek, receive and impart information and ideas of all kinds, regardless of frontiers, either orally, in writing or in print, in the form of art, or through any other media of his choice.
    .source = International Covenant on Civil and Political Rights, article 19, paragraph 2 (1966)
expression-forms-named =
    “Any other media” is a wide door. In 2011 the Human Rights Committee explained how wide: every form of expression is covered, and every means of spreading it. These are among the examples that it gives.
expression-forms-means = Covered, whoever uses it:
    .mouth-hands = speech and sign language
    .paper = books, papers, posters, banners
    .art = images and objects of art
    .body = dress
    .net = the internet
expression-forms-subjects = Any subject
expression-forms-any-subject =
    What people may talk about is just as wide: politics, news, art, teaching, religion, the price of onions. The Committee even counts words that many find deeply offensive. It does not praise them. It says that they fall under the right, so that a limit has to pass the strict test of the Covenant.
expression-forms-no-card =
    The right asks for no talent and no perfect spelling. Journalism too is open to more people than those with a press card. Someone who reports on the town council in a blog is doing a journalist’s work.
expression-forms-covered = Covered, and what follows
expression-forms-not-unlimited =
    That something is covered does not mean that it may never be limited. It means that the question changes. Nobody asks the widow why she should be allowed to wear yellow. Whoever wants to forbid it has to explain.
expression-forms-law = International Covenant on Civil and Political Rights, article 19 (2) (1966); Human Rights Committee, General Comment 34, paragraphs 11, 12, 15 and 44 (2011)
expression-forms-guide = Groups of four, 25 minutes. Each group gets one sentence, such as “We miss the old library”, and shows it in three forms without speaking or writing. The others guess.
    .tips = Choose harmless sentences. Colours and signs can have a dangerous meaning in some places; let the group warn you about them.
    .debrief = Which form was understood at once? Which one could be forbidden most easily, and what would that show about the one who forbids?
expression-forms-which-form = Which form of expression do you notice first when others use it: a song, a colour, a joke, a silence? Why that one?

## Lesson 4

expression-purpose = What it is good for
    .summary = One broken fridge, two river banks, and what a free voice can and cannot do.
expression-purpose-fridge = A fridge that hums
expression-purpose-scene =
    A nurse in a small clinic opens the fridge where the vaccines are kept. The lamp is on, the motor hums, and the bottles are warm. A paper on the door says that the repair was paid for in March. It is June.

    She looks at the paper for a while. What happens next depends a little on her, and a lot on where she works.
expression-purpose-well-run = A country can be run well even if people may not speak freely.
expression-purpose-two-banks = The same fridge, twice
expression-purpose-east =
    On the *east bank* the nurse tells the health committee, and one of its members writes twelve lines for the local paper. On Thursday two fathers come to the council meeting and ask who got the money. The treasurer has to explain it in front of forty people. A firm was paid and never came. Eleven days later the bottles are cold, and the council now prints every repair bill.
expression-purpose-west =
    On the *west bank* a driver who complained about his tyres last year lost his job. The nurse shuts the fridge. The paper prints a photo of the new flag pole. In November, when many children have measles, a doctor in the capital begins to wonder.

    Nobody on the west bank was worse at their work. One thing was missing there, and you have seen what it does. Both banks are invented.
expression-purpose-what-for = What it is good for
expression-purpose-root =
    The Human Rights Committee calls freedom of expression a foundation of a free society. That is a large word for twelve lines about a fridge. But look at what those lines set moving.
expression-purpose-uses = Six things that grow from it:
    .see = *Transparency:* people see what is done in their name. The bill was printed.
    .answer = *Accountability:* somebody has to answer for it. The treasurer stood up.
    .learn = *Education:* we learn from texts, teachers, and people who disagree
    .grow = *Growing:* a person finds out who she is by trying out thoughts on others
    .just = *Justice:* a wrong can be named, and a person who was hurt can be heard
    .others = *The other rights:* nobody can claim water, wages or a vote in silence
expression-purpose-no-promise = What it does not promise
expression-purpose-no-magic =
    Free speech does not make every sentence true. It does not replace a judge or a mechanic. The east bank still had a firm that took money and stayed away.

    The difference is how long such a thing can last. Where people may speak, a mistake has a better chance of being found.
expression-purpose-law = Human Rights Committee, General Comment 34, paragraphs 2 to 4 (2011)
expression-purpose-guide = Two groups, 25 minutes. One writes the next year on the east bank, the other on the west bank, month by month. Then they read to each other in turns.
    .tips = Keep it about the invented banks. If someone says “this is our clinic”, thank them and let them decide how far to go.
    .debrief = Which moment made the difference, and who had to be brave? What would have made less courage necessary?
expression-purpose-only-because = What do you know today only because someone, somewhere, said it aloud?

## Lesson 5

expression-choke = Five letters to a radio
    .summary = The hands that close around a voice: offices, owners, courts, fine words.
expression-choke-kestrel = Radio Kestrel
expression-choke-station =
    Radio Kestrel, on an island in the invented country of Varda, has one mast, two rooms and a goat in the yard. In the mornings it reads out the price of fish; in the evenings people may phone in. In five years five letters came. Here is each of them in one line.
expression-choke-letters = The file of letters:
    .one = “From now on, send us every text before you read it out.”
    .two = “Your web page has been blocked, because of Tuesday’s programme.”
    .three = From a bank: “We shall no longer advertise. Please do not ask why.”
    .four = “Friends abroad gave you a microphone. So you must call yourselves ‘foreign agent’.”
    .five = “All telephone and internet lines on the island are off for nine days.”
expression-choke-nobody-hurt =
    Nobody was hit and nobody was arrested. The goat is well. Is Radio Kestrel free?
expression-choke-along = Where the hand closes
expression-choke-who-chokes =
    Many governments misuse their power in such ways. They write laws that turn criticism into a crime. They block, punish or hinder those who disagree, on the street and on the screen.

    It helps to ask where along the road the words are stopped.
expression-choke-spots = Five spots on the road:
    .source = *At the source:* what the public needs to know is locked away as a secret
    .before = *Before:* nothing may appear without a stamp
    .after = *After:* pages blocked, posts deleted, copies taken away, people punished
    .side = *From the side:* owners, licences and advertisers are pressed until a voice gives way
    .all = *Everything at once:* a network is switched off
expression-choke-narrow =
    By international standards it is generally not allowed to block a whole site or a whole network. If a limit is needed, it should aim at the particular content that does the harm.
expression-choke-names = A name like a bell
expression-choke-labels =
    Letter four uses another tool: a label. “Foreign agent”, “extremist”, “undesirable”: people hear the name before they hear a single word, as one hears the bell before one sees the goat. More can follow: someone watches, or money and travel are forbidden.

    The Human Rights Committee says that words like “extremism” must be clearly defined. It also says that limits may never be used to silence people who ask for democracy or human rights.
expression-choke-long-case = A very long case
expression-choke-village =
    Not every hand belongs to a state. In an invented village a woman writes that the quarry’s dust lies on the school bread. The quarry’s owners sue her for more than all the houses in the village are worth. They may well lose, in six years. By then she will have no money, and no wish to write. Such a case is called a SLAPP.

    It happens in democracies too. In the European Union a directive of 2024 covers such civil cases when they cross a border. The member states were to have it in their laws by {DATE("2026-05-07")}. We could not confirm how many did.
expression-choke-coats = Good coats
expression-choke-good-coats =
    The letters seldom say “we do not like you”. They wear good coats: the fight against terrorism, public order, national security, religion. Behind such a word there can be a real danger, and then a narrow limit may be right. But whoever wants the limit has to show two things: what the danger is, and how these very words bring it about.

    And one thing is forgotten when security is set against rights. Respect for human rights is itself a part of security and of public order. An island where nobody may warn anybody is no safer for it.
expression-choke-law = Human Rights Committee, General Comment 34, paragraphs 23, 30, 35, 42, 43 and 46 (2011); Directive (EU) 2024/1069 of {DATE("2024-04-11")}
expression-choke-guide = Five small groups, 25 minutes. Each group gets one of the letters and writes down three things: which of the three verbs it hits, who besides the radio loses something, and one fair question to the sender.
    .tips = Use Radio Kestrel only. Real stations and real labels can bring trouble to people in the room.
    .debrief = Which letter would the listeners notice last? Which one looks most like ordinary business?
    .variation = Shuffle letters and spots on cards and let the groups lay them together.
expression-choke-how-to-walk =
    Next you walk through one case with the three doors in mind. At each door, decide if it is open or shut for the people in the case. Then say where on the road the words were stopped.
expression-choke-quiet-letter = Which of the five letters would be hardest to explain to others as a harm? How would you try, in one sentence?

## Tests

expression-test-doors = The three doors
    .seek = Seek
    .seek-ask = Can people here look for the information and ask for it?
    .receive = Receive
    .receive-ask = Can people read, hear or watch what others want to tell them?
    .impart = Impart
    .impart-ask = Can people pass on what they know, think or make?
    .open = The door is open
    .shut = The door is shut
    .secret = At the source: kept secret
    .before = Before: no stamp, no showing
    .after = After: removed or punished
    .side = From the side: pressed or sued
    .cut = Everything at once: cut off

## Lesson 6

expression-chill = The lamps of Mill Street
    .summary = One fine, one street, one autumn: how silence spreads without an order.
expression-chill-ask-first = Before the story
expression-chill-before-story =
    This lesson tells of a street in which nobody was ever told to be quiet. First a sentence to place on a scale, in private. You will see it again at the end.
expression-chill-nobody-forbidden = Where nobody is forbidden to speak, nobody is being silenced.
expression-chill-mill-street = Mill Street
expression-chill-odile =
    Mill Street is in an invented town in Tarn. In May a roof beam in the weaving mill came down and hurt six people. The company said little. So Odile, a tailor, put a lamp in her window with a strip of cloth beneath it: “Why did the beam fall?” Within a week there were twenty-three lamps.

    On the first of June Odile got a fine: two months’ income, for “misuse of a window”. It was the only fine that was ever given.
expression-chill-dark =
    No one came to the other twenty-two. But that night four windows stayed dark, then nine, and by Sunday all but one. An old man had forgotten to switch his lamp off.
expression-chill-autumn =
    In September the teacher skips the chapter on how buildings stand up. The doctor writes “cough” and no longer “dust”. The paper has a new page with soup recipes. At the council meeting, under “questions”, there are none.

    In November a beam comes down in the same hall. An inspector asks why nobody had mentioned the cracks. People look at their shoes.
expression-chill-name-it = A name for the cold
expression-chill-many-more =
    When a rule or a penalty makes many more people fall silent than it hits, it has a *chilling effect*. When those people hold back their own words out of fear, that is *self-censorship*.

    In Mill Street three things worked together. The rule was so loose that any lamp might break it. The fine was heavy. And everybody could see it.
expression-chill-own-silence = Another kind of silence
expression-chill-free-silence =
    Not every silence is cold. Nobody has to reveal an opinion, and a person may simply want peace and quiet. That silence is free.

    From outside the two look alike. The difference lies in what would happen if the person spoke.
expression-chill-what-follows = Follow it through the street
expression-chill-losses = One fine was given in June. By autumn something was missing almost everywhere:
    .paper = Readers no longer *received* news of the mill
    .class = Pupils no longer *received* the lesson on how buildings stand up
    .workers = Weavers no longer *passed on* what they saw above their heads
    .council = Neighbours no longer *sought* an answer, so the council did not have to give one
expression-chill-warmth =
    Can it get warm again? Sometimes. A court can strike out a fine; article 8 of the Declaration speaks of a remedy for people whose rights were violated. When speakers are attacked, the state has a duty to look into it. And a second lamp beside the first one makes both less lonely. Nobody owes that courage to anyone.
expression-chill-law = Universal Declaration of Human Rights, article 8 (1948); Human Rights Committee, General Comment 34, paragraphs 10, 23 and 47 (2011)
expression-chill-guide = Whole group, 25 minutes. Hand out slips with people of Mill Street: teacher, doctor, weaver, baker, editor, pupil. Each says in one sentence what this person stopped doing, and what came of it. Link the slips with string.
    .tips = Do not ask what participants keep silent about. If a silence in the room is itself chilled, the story is a safe way to speak about it.
    .debrief = At which link could the chain have been broken, and at what price? Who could have done it most cheaply?
    .variation = In a dark room: everyone holds a small light and puts it out when their slip is read.
expression-chill-first-lamp = What would have to change in Mill Street before a second lamp could burn again?

## Lesson 7

expression-rumour = A rumour at the ferry
    .summary = Lies, mistakes and jokes; why a vague ban on “false news” misses, and what works better.
expression-rumour-ferry = “The hull is cracked”
expression-rumour-scene =
    Every morning three hundred people take the ferry across the bay of Sorrin, an invented town. On Monday one sentence goes round: “The hull is cracked.” By Wednesday the ferry crosses with eleven passengers and a dog. People miss work, and a woman misses her operation.

    There is no crack.
expression-rumour-crime = Spreading something false should be a crime.
expression-rumour-three-mouths = One sentence, three mouths
expression-rumour-same-words =
    Three people said it. The owner of the bus line, who sells more tickets when the ferry is empty, made it up. A grandmother heard it and warned her family. A comedian told it on stage, with a bucket on his head.

    The words were the same. What they did was not.
expression-rumour-on-purpose =
    Only the first one lied. False information that is spread on purpose is called *disinformation*, and it is a real problem. It can frighten, cheat and harm people, and the missed operation was no joke. So it is fair to ask what can be done.
expression-rumour-wide-net = A net with the wrong holes
expression-rumour-net-law =
    The council of Sorrin writes a law that same night: “Whoever spreads false news that may cause alarm goes to prison for three years.” It sounds firm. Hold it against the light.
expression-rumour-holes = What such a net does:
    .who-decides = Nobody can know in advance what will count as “false” or as “alarm”. An official decides, and the law is not clear enough to follow.
    .too-hard = Prison for a sentence goes far beyond what is needed, when milder answers would work.
    .wrong-fish = It catches the grandmother and the reporter who asks about the hull. The bus owner has a lawyer.
expression-rumour-errors =
    By international standards, being wrong is not enough for a ban. Even mistaken views of history may not be forbidden in general. And an opinion cannot be proved like a number, so nobody has to prove one.

    In 2021 the UN expert on freedom of expression wrote a whole report on disinformation. It takes the problem seriously, and it warns against vague laws that make false news a crime.
expression-rumour-helps = Better tools
expression-rumour-tools = What can be done in Sorrin, within the standards:
    .open = *Open the drawer:* publish the inspection of the hull at once, with numbers and names
    .many = *Many voices:* free papers and stations that can check both the council and the bus owner
    .mend = *Mend it:* a correction where the false sentence stood
    .narrow = *Be narrow:* a clear rule against one clear harm, such as cheating customers
expression-rumour-law = Human Rights Committee, General Comment 34, paragraphs 13, 18, 19, 25, 34 and 49 (2011); UN Special Rapporteur on freedom of expression, report A/HRC/47/25 (2021)
expression-rumour-guide = Groups of five, 25 minutes. Each group is the council of Sorrin on Wednesday night and may take two measures. Another group plays the grandmother, the reporter and the comedian, and says what each measure does to them.
    .tips = Do not bring a current rumour into the room. It divides people, and repeating it spreads it.
    .debrief = Which measure helped the woman with the operation? Which one would you not like to leave to the next council?
expression-rumour-slow-thumb =
    If you like: the next time a sentence makes your heart beat faster, wait ten minutes before you pass it on. In that time ask where it comes from and who gains from it.

    You may also simply not pass it on.

## Lesson 8

expression-beside = The rights beside it
    .summary = Six pages in a folder, and the neighbours of freedom of expression.
expression-beside-folder = A folder on a desk
expression-beside-archive =
    Years after the events, a student in an invented country opens a grey folder in an archive. The label says “Radio, complaint, hospital”. She expects one page. There are six, and each is in a different handwriting.

    Rights live side by side like houses in a row. This lesson goes from door to door.
expression-beside-ahead = The next pages tell an invented story of an arrest with ill-treatment in custody, in plain words. After it comes a short passage about a real prison sentence in Russia, for notes about the war in Ukraine. In some places reading it can bring trouble, so think of who can see your screen. You may skip all this; it costs nothing.
expression-beside-six-pages = Six pages
expression-beside-teodor =
    Teodor worked for a town radio in Oster. One evening he reported that four of the hospital’s five ambulances had no engine. This is the folder that grew from it.
expression-beside-pages = In the order of their dates:
    .report = 3 March. A copy of the report: four minutes, five ambulances.
    .dawn = 4 March, 5 a.m. “Fetched from home.” Under “reason” there is a line with nothing on it.
    .days = 15 March. A clerk notes that no judge has seen him yet, and no lawyer either.
    .night = 16 March. “Stood facing the wall, two nights.”
    .tablets = 18 March. His wife asks to bring his heart tablets. A stamp: “Refused.”
    .verdict = 20 March. A verdict. It is dated one day before the hearing.
expression-beside-real = One real sentence
expression-beside-sasha =
    Teodor is invented. Some folders are not. In March 2022 the artist Aleksandra Skochilenko replaced price labels in a Russian supermarket with small paper notes about the war in Ukraine. The charge was spreading false information about the armed forces.

    On {DATE("2023-11-16")} a court in Saint Petersburg sentenced her to seven years in prison. On {DATE("2024-08-01")} she was freed in an exchange of prisoners; no court had found her innocent. Her story is told in the modules “Forms of protest” and “Writing for rights”.
expression-beside-neighbours = The neighbours
expression-beside-why-beside =
    Human rights depend on one another. When somebody is punished for words, the words are seldom the only thing that is hit. In the Universal Declaration these rights stand close by.
expression-beside-list = Beside article 19:
    .liberty = *Liberty and safety* (articles 3 and 9): nobody may be locked up without a lawful, fair reason
    .body = *No torture or ill-treatment* (article 5), whatever a person has said
    .health = *Health* (article 25): food, medicine and care, behind a locked door too
    .hearing = *A fair hearing* (article 10), by a court that has not made up its mind
    .privacy = *Private life* (article 12): a home, letters and calls that nobody searches at will
    .together = *Meeting and joining* (article 20), because a voice looks for others
expression-beside-hands = Many hands
expression-beside-many-hands =
    When a person is arrested for words, page after page passes through somebody’s hands: an officer, a clerk, a guard, a doctor, a judge. At every desk the state has the same duties: to respect the rights of this person, and to protect them from others. Where such desks do their work, a whole country is safer.

    Expression helps its neighbours in return. A guard’s note, a doctor’s report, a question in a newspaper: that is how a locked door gets noticed. And by international standards the state must look into an attack on someone because of his words.
expression-beside-law = Universal Declaration of Human Rights, articles 3, 5, 9, 10, 12, 19, 20 and 25 (1948); Human Rights Committee, General Comment 34, paragraphs 4 and 23 (2011)
expression-beside-guide = Six people or six small groups, 25 minutes. Each one gets a page of the folder and plays the person who wrote it. What did this person see? What could she have done without great danger, and what would have helped her to do it?
    .tips = Say beforehand that the story has an arrest and ill-treatment in it. Nobody has to play the person who harms; the writers of the pages are enough.
    .debrief = On which page was it easiest to turn the story round? Which right did the group nearly forget?
    .variation = Lay the pages in a row and let people place a pebble where they would have stopped it.
expression-beside-turn-page = Think of a film or a book in which someone at a desk said “wait”. What made that possible?
expression-beside-retell =
    Something to take along: choose one right that is not about words, such as sleep, bread or school. Find one moment in which somebody’s free word protects it.

    Keep it, or tell someone if that is safe where you are. Nothing more is needed.

## Questions asked in lessons

expression-q-asha = Asha is nine. By international standards, she will have freedom of expression only when she is grown up.
    .true-why = Children have it already. The article says “everyone”, and her drawing of the lock was expression in the full sense.
    .false-why = That is so: “everyone” has no age. The table would have done well to look at her drawing before the vote.
    .hint-1 = With which word does article 19 begin?
expression-q-head-or-out = The people of the courtyard think about the gate. What stays a thought, and what goes out to others?
    .only-thought = Stays a thought
    .goes-out = Goes out to others
    .tells = Lina says at table that the gate is ugly
    .tells-why = Spoken words reach others. This is expression.
    .doubts = Mr Bako doubts that it is needed
    .doubts-why = A doubt that nobody hears is an opinion, and no law may limit it.
    .ribbon = A tenant ties a black ribbon to the gate
    .ribbon-why = No word was used, and still everyone who passes is told something.
    .hopes = A widow silently hopes it will rust
    .hopes-why = Hoping happens inside. It stays hers alone unless she shows it.
    .sketch = Asha shows her drawing of the lock
    .sketch-why = As long as it was in her mind it was a thought. On the table it is expression.
    .hint-1 = Ask whether another person could notice it.
expression-q-diary = In Tarn, an invented country, the police open Rafi’s diary, which nobody else has ever read. It says that the new tax is foolish. He is locked up for thinking so. Which freedom do international standards see hit first and most clearly?
    .no-reader = None, as a diary has no reader
    .no-reader-why = A reader is not needed. To hold an opinion is protected even if nobody ever learns of it.
    .assembly = The freedom to meet others
    .assembly-why = Rafi met no one. He sat alone with a pencil.
    .opinion = The freedom to hold an opinion
    .opinion-why = He is locked up for what he thinks. To arrest a person for an opinion violates a freedom that has no exceptions.
    .nothing-yet = None, until a court has ruled
    .nothing-yet-why = A court may put it right later. The violation began with the arrest.
    .hint-1 = What had Rafi done with his thought so far?

expression-q-which-door = Which door does each person use?
    .seek = Seek
    .receive = Receive
    .impart = Impart
    .archive = A student searches an archive for old maps
    .archive-why = She is looking for something that she does not have yet.
    .lecture = A farmer listens to a talk about soil
    .lecture-why = Somebody sends, and he takes it in.
    .poster = Two girls put up a poster for a lost cat
    .poster-why = They pass on what they know to whoever walks by.
    .cinema = A couple watches a film from abroad
    .cinema-why = Watching is receiving, and a border makes no difference.
    .question = A father asks the school how marks are given
    .question-why = Asking an office is a classic way of seeking.
    .letter = A pensioner writes to the newspaper
    .letter-why = His view leaves the kitchen and reaches readers.
    .hint-1 = In which direction does the information move: towards the person, away from her, or is it still being looked for?
expression-q-foreign-song = By international standards, a state that jams a music station only because it sends from abroad hits the right of its listeners too.
    .true-why = Article 19 says “regardless of frontiers”, and receiving is one of its three verbs. The station loses, and so does everyone who wanted to hear it.
    .false-why = It may seem that only the singers lose. But to receive is a right of its own, and where a song comes from is no ground for shutting it out.
    .hint-1 = Think of Rolando’s radio on the lake.
expression-q-water-test = You walk with Achieng. She wants to know whether the water at the fish landing is safe. Standards protect all three doors; which way through them works best?
    .counter = At the office a clerk says: “There was a test. I cannot give it to you.” What does Achieng do?
    .go-home = Go home; clerks know best
    .go-home-why = The test was made for the public, and it stays in a drawer.
    .write = Ask for it in a short letter
    .write-why = A written question needs a written answer, with a reason if it is a no.
    .post-guess = Tell everyone that it is poison
    .post-guess-why = She may speak, and her worry is real. But she does not know yet, and people will ask her.
    .silence = Two weeks go by. The smell is stronger, and a customer asks her whether the fish is good. She has no answer.
    .return = Go back and ask in writing
    .return-why = The door to seek does not close because it was shut once.
    .leave-it = Say that it is surely fine
    .leave-it-why = Now she passes on something that she does not know.
    .stir = The news runs along the shore. No fish is sold for three days, by anyone. A man asks: “How do you know?”
    .say-unsure = Say that she guessed, and write
    .say-unsure-why = A mistake that is put right keeps trust, and now she goes looking for the facts.
    .louder = Repeat it, only louder this time
    .louder-why = Louder is not surer. People begin to turn away.
    .reply = The office sends the test. There is iron from an old pipe: ugly, not dangerous, and easy to repair. What now?
    .keep = Put the page away; she knows
    .keep-why = She has received it, and that is her right. The others on the shore go on guessing.
    .share = Hang it up at the fish landing
    .share-why = She sought, she received, and now she passes it on. All three doors have been used.
    .end-tap = People read the page, and somebody knows a plumber who deals with old pipes. By Friday the water smells of nothing.
    .end-drawer = Achieng sleeps well. Next to her a man pours his water away and buys bottles that he cannot afford.
    .end-guessing = The smell stays and so do the stories about it. The page with the answer lies forty steps away.
    .end-lost = When a real warning comes in the spring, few believe it.
    .why = Seeking, receiving and imparting work together. An open drawer would have saved everyone a month.

expression-q-tulips = In Tarn, Nima plants red tulips so that they form an empty chair, for a friend who left. An official says: “Flowers are not expression.” What do international standards say?
    .words-only = True: only words, spoken or written, count
    .words-only-why = The Committee names images and objects too. The list does not stop at words.
    .museum = They would count if shown in a museum
    .museum-why = A museum can be a fine place, but the place does not decide.
    .counts = They count: images and objects can express
    .counts-why = The chair says something that people understand, and any means can carry a meaning.
    .must-sell = They would count if Nima sold the flowers
    .must-sell-why = Whether money is paid makes no difference to what the flowers say.
    .hint-1 = Think of the loaves in the baker’s window.
expression-q-form-names = Which means of expression, as the Committee names them, does each person use?
    .fingers = A guide explains the ruins with her hands
    .fingers-why = Sign languages are languages. They stand beside speech in the list.
    .jacket = Nurses wear one white glove for a week
    .jacket-why = What people wear can carry a message, so dress is named.
    .statue = A welder builds a bird out of old keys
    .statue-why = An object of art counts, whatever it is made of.
    .bedsheet = A class paints “Thank you” across a sheet
    .bedsheet-why = A painted sheet on a fence is a banner, with or without a pole.
    .signed = sign language
    .dressed = dress
    .shaped = object of art
    .hung = banner
    .hint-1 = Start with the one who uses her hands to speak.
expression-q-press-card = A woman without a press card reports on her town council in a blog. By international standards this can be journalism.
    .true-why = Journalism is something that people do, and the Committee counts bloggers among those who do it.
    .false-why = A card can be useful at a door. The right does not hang on it: bloggers can be journalists too.
    .hint-1 = Is it the card that informs the readers?

expression-q-fridge-steps = Put the steps on the east bank in order.
    .warm = The nurse finds warm bottles
    .tells = Twelve lines stand in the paper
    .asks = Two fathers ask about the money
    .explains = The treasurer has to explain
    .mended = The bottles are cold again
    .why = First somebody sees, then many can see, then somebody is asked and has to answer. Each step needed a voice that was not punished.
    .hint-1 = What did the fathers have to read before they could ask?
expression-q-use-match = Each scene shows one thing that free expression is good for. Match them.
    .spending-list = A town hangs up all its bills
    .spending-list-why = Now everyone can look. That is transparency.
    .hard-question = A director must reply to a parent
    .hard-question-why = Someone stands up and gives reasons. That is accountability.
    .new-idea = A pupil reads a view from far away
    .new-idea-why = Meeting other ideas is how people learn.
    .old-wrong = A worker tells of a beating, years on
    .old-wrong-why = A wrong that is named can be dealt with. Silence protects the one who did it.
    .visible = transparency
    .answering = accountability
    .learning = education
    .justice = justice
    .hint-1 = Which scene only shows something, and in which does someone have to answer?
expression-q-one-more-step = On the east bank the bill became visible. What does accountability add to that?
    .answer-for = Somebody has to answer for it
    .answer-for-why = Seeing is the first half. The treasurer standing up in front of forty people was the second.
    .same = Nothing; it is the same thing
    .same-why = They are near each other. But a bill can hang on a wall for years while nobody explains it.
    .only-courts = A court has to punish someone
    .only-courts-why = A court may come in if a law was broken. Often an explanation and a repair are enough.
    .praise = The council is praised for it
    .praise-why = Praise may follow. It is not what people are owed by those who hold power.
    .hint-1 = What did the two fathers ask for?

expression-q-walk-stamp = In Oster every song needs a stamp from the culture office before it may be sung on any stage. Kano asks the office for its rules and gets them the same day; libraries and archives are open to him. His new song, about his street, gets no stamp. Nobody has heard it. Look at the three doors by international standards.
    .seek-why = Kano could ask and search without trouble. For this door the case gives nothing to complain about.
    .receive-why = The people who would have listened cannot hear the song. Whoever stops a voice also stops ears.
    .impart-why = He has made something and may not bring it to others. This door is shut.
    .secret-why = No information was locked away from him. It is his own song that cannot leave.
    .before-why = The song was stopped before anyone could judge it. This is called prior censorship, and the stamp is its usual tool.
    .after-why = That would fit if the song had been sung and then punished. Here it never got so far.
    .hint-1 = Ask when the office stepped in: before the first concert, or later?
expression-q-letter-spots = Where on the road did the letters stop Radio Kestrel?
    .text-first = “Send us every text first”
    .text-first-why = The office reads before any listener can hear. A radio becomes a waiting room.
    .page-gone = “Your page has been blocked”
    .page-gone-why = The programme was out already. The hand closed behind it.
    .bank-leaves = “We no longer advertise”
    .bank-leaves-why = No word was forbidden. The money was taken away from beside the voice, and “please do not ask why” sounds as if somebody had pressed the bank.
    .nine-days = “All lines are off”
    .nine-days-why = This hits the radio, its critics, the fish market and everyone’s grandmother alike.
    .before-anyone = Before
    .afterwards = After
    .sideways = From the side
    .everything = Everything at once
    .hint-1 = Ask first whether the listeners had already heard something.
expression-q-security-coat = An office in Varda forbids a farmers’ letter about bad roads and says only: “National security.” What do international standards ask?
    .word-settles = Nothing more, as security is reason enough
    .word-settles-why = Security is indeed a permitted aim. But to name it shows no danger, and the need for the limit has to be shown as well.
    .show-danger = That the office shows a danger tied to it
    .show-danger-why = The threat and its direct link to this letter have to be shown. With a letter about holes in a road that will be hard.
    .never-security = That security is never given as a reason
    .never-security-why = It may be given. There are real dangers, and narrow limits can be right. The reason has to be more than a word.
    .half-half = That half of the letter may be printed
    .half-half-why = Rights are not shared out in halves. Either a limit on a passage is justified or it is not.
    .hint-1 = Is it enough that the coat looks good?

expression-q-mill-order = Put the story of Mill Street in order.
    .lamp = Odile’s lamp asks about the beam
    .fine = She is fined two months’ income
    .dark-row = Other windows go dark
    .no-questions = Nobody asks at the council
    .same-beam = A second beam comes down
    .why = One fine was enough. The silence reached the people who could have seen the second beam in time.
    .hint-1 = The street was dark before the autumn came.
expression-q-fear-or-choice = Five people say nothing. Whose silence is free, and whose is self-censorship?
    .chosen = Free silence
    .afraid = Self-censorship
    .tired = Ines is tired of politics and talks of football
    .tired-why = She could speak and would be safe. She would rather not, and that is up to her.
    .dust = A doctor avoids “dust” since the fine
    .dust-why = He knows what he sees and writes something else, because of what could follow.
    .ballot = Ravi tells no one how he voted
    .ballot-why = Nobody has to reveal an opinion. Keeping it is a use of freedom.
    .verse = A poet cuts a verse that might cost her the post
    .verse-why = The knife is in her own hand, and fear guides it. That is self-censorship.
    .fined-friend = An editor drops a story after a friend’s fine
    .fined-friend-why = The penalty hit someone else, and this story died of it. The chill works in this way.
    .hint-1 = For each one ask: what would happen if this person spoke?
expression-q-once-in-four = A minister in Tarn says: “In four years this law was used once. How can it harm free speech?” Whom or what does he leave out?
    .the-fine = The exact sum of that one fine
    .the-fine-why = The sum matters, and a heavy one frightens more. But he has left out something larger than that.
    .the-judge = The judge who gave out the fine
    .the-judge-why = The judge belongs to the one case that he has counted.
    .unpunished = Those who broke it unpunished
    .unpunished-why = There may be some. But people who spoke all the same are not the ones that the law made silent.
    .the-silent = The many who then said nothing
    .the-silent-why = A law may be used once and work every day, in every head that has heard of the fine. He has counted one case and no silences.
    .hint-1 = How many fines were there in Mill Street, and how many dark windows?
expression-q-wall-paper = You are head of the school in Mill Street. Pupils make a newspaper on the wall of the corridor. On Monday it says: “Why is our lunch cold? Ask the kitchen.” The cook is hurt, and the town hall phones you.
    .monday = You stand in front of the wall. What do you do?
    .tear-down = Take it down before lunch
    .tear-down-why = The corridor is quiet again. Forty pupils have seen what happens to a question.
    .look-first = Ask the pupils what they know
    .look-first-why = You treat them as people who may speak, and who can be asked for reasons.
    .each-page = From now on, read pages first
    .each-page-why = You mean well. But a stamp before each page is prior censorship on a small wall.
    .recipes = By Thursday the wall has soup recipes. No one has forbidden anything else. A girl passes you and looks at the floor.
    .ask-them = Ask what the paper would need
    .ask-them-why = It is late, but the person who chilled the wall is the best one to warm it.
    .enjoy-calm = Praise the nice new recipes
    .enjoy-calm-why = They understand you very well. Nothing else will be asked this year.
    .stamps = You read every page. The pupils now write what you will surely accept; last week they left out the broken heating.
    .drop-stamp = Give the wall back to them
    .drop-stamp-why = You may talk with them afterwards, like any other reader. The stamp is gone.
    .keep-stamp = Keep it; it works smoothly
    .keep-stamp-why = It does, since they censor themselves before you have to.
    .facts = The pupils measured: the soup is lukewarm on three days out of five, for the kitchen lift is broken. They have not spoken with the cook. How do you go on?
    .cook-replies = Offer the cook half the wall
    .cook-replies-why = More words, and both sides heard. The cook knows best about the lift.
    .no-names = Ask them not to blame people
    .no-names-why = Fair to the cook, perhaps. As a rule for everything it makes hard questions soft.
    .punish-writer = Give the writer a warning
    .punish-writer-why = One pupil is hit, and the others learn it faster than any lesson.
    .end-warm = The cook writes: “I have asked for a new lift since spring.” Now the whole school asks. In May the soup steams.
    .end-half = The next issue is polite and a little vague. The lift stays broken, but the wall is alive, and it can still learn.
    .end-blank = The wall stays pretty and empty. Nobody was forbidden to write.
    .why = Small acts of power chill as large ones do: by example. What warms is an open answer.

expression-q-three-speakers = Four people in Sorrin say something about the ferry. What did each of them do?
    .owner = The bus owner invents a crack to sell tickets
    .owner-why = He knows that it is false and spreads it on purpose. This is disinformation.
    .grandmother = A grandmother repeats it to warn her family
    .grandmother-why = She believes it and means to protect. She is wrong, and a correction helps her.
    .comedian = A comedian sinks on stage, bucket on his head
    .comedian-why = No one is meant to take it as news. Humour is covered like other expression.
    .passenger = A passenger says: “It is a miserable boat”
    .passenger-why = This cannot be measured. It is a judgement, and one may share it or not.
    .lie = a lie on purpose
    .mistake = an honest mistake
    .joke = a joke
    .view = an opinion
    .hint-1 = Ask what each of them knew, and what they wanted others to believe.
expression-q-why-torn = “Whoever spreads false news that may cause alarm goes to prison for three years.” Why does this law fail by international standards? Choose every reason that fits.
    .unclear = It leaves unclear what is forbidden
    .unclear-why = No one can know beforehand what counts as “alarm”, and so an official decides as he likes.
    .unclear-missed = One more: nobody can know beforehand what counts as “alarm”.
    .lies-fine = Lies on purpose never do any harm
    .lies-fine-why = They can. The woman missed her operation. The problem is real, and this tool is wrong.
    .too-heavy = Its penalty goes beyond the need
    .too-heavy-why = Three years for a sentence, when a published inspection would have filled the boat again.
    .too-heavy-missed = Look at the penalty too: milder answers would have worked.
    .no-vote = The townspeople never voted on it
    .no-vote-why = A vote would not mend it. A law that many like can violate rights as well.
    .hint-1 = Two reasons lie in the words of the law itself: one at its beginning, one at its end.
expression-q-ferry-desk = You run the ferry office of Sorrin. It is Tuesday, the rumour of the cracked hull is a day old, and the boat crosses half empty.
    .morning = The mayor asks what you will do. You say:
    .order-silence = “Forbid all talk of the hull”
    .order-silence-why = People now whisper, and a ban sounds like a confession.
    .wait = “Nothing; talk passes by itself”
    .wait-why = Sometimes it does. This talk has emptied half the boat, and nobody answers it.
    .inspect = “Have the hull inspected today”
    .inspect-why = You do not know yet, either. Facts come first.
    .whisper = On Wednesday eleven people board, and one of them does not let go of the rail. A woman has stayed away from her operation.
    .turn-round = Order an inspection after all
    .turn-round-why = A day late, and still the right direction.
    .hold-firm = Stay silent and sound strong
    .hold-firm-why = Strong, perhaps. But no one has any reason to believe you.
    .noon = The inspector has been under the boat for three hours: no crack, one loose rail. What do you publish?
    .calm-line = One line: “The ferry is safe”
    .calm-line-why = True, and better than nothing. But people have to trust you without being able to check.
    .all-pages = The whole report, with the rail
    .all-pages-why = The small fault makes the rest believable. Anyone may check it, and the paper does.
    .doubt = “Safe, says who?” asks the paper on its first page.
    .add-pages = Give the paper the full report
    .add-pages-why = Its reporter reads for an hour and then takes the ferry herself.
    .trust-us = Reply that offices do not lie
    .trust-us-why = That is an answer to another question. The paper prints it, with a drawing.
    .owner = The boat is filling up. It now comes out that the bus owner made up the crack to sell tickets. The council asks for your advice.
    .everyone-pays = Fine all who passed it on
    .everyone-pays-why = The grandmother pays, and next time she will warn nobody, even if the crack is real.
    .one-act = Use the law on cheating
    .one-act-why = One act, one clear rule, one real harm to customers. Nobody else has to be afraid.
    .let-go = Tell the story and go on
    .let-go-why = People know now, and that is much. Those who lost money may still ask for more.
    .end-full = The boat is full, the report hangs at the pier, and a court looks at one businessman. The comedian keeps his bucket.
    .end-full-ish = The boat is full again. Some people find that the owner got off lightly, and they say so freely.
    .end-fear = The boat is full and the town is quiet. In March somebody sees smoke in the engine room and thinks twice before telling.
    .end-empty = The boat stays empty for weeks, and a healthy hull rusts at the pier.
    .why = Facts that can be checked did more than any ban. For the one who lied on purpose, a narrow rule was enough.

expression-q-page-rights = Match each page of Teodor’s folder to the right in the Universal Declaration that it shows hit most directly.
    .radio-report = Page 1: a report that brought trouble
    .radio-report-why = It began with words on the radio.
    .taken-dawn = Page 2: fetched, and no reason given
    .taken-dawn-why = Locking someone up without a lawful reason is arbitrary arrest.
    .kept-standing = Page 4: two nights facing the wall
    .kept-standing-why = Nothing that a person says can justify this, and nothing that he does.
    .no-tablets = Page 5: heart tablets refused
    .no-tablets-why = Medical care is owed to a person in a cell as well. A cell makes him depend on others for it.
    .ready-verdict = Page 6: judged before the hearing
    .ready-verdict-why = A court that has decided in advance hears nobody.
    .art-19 = article 19, expression
    .art-9 = article 9, no arbitrary arrest
    .art-5 = article 5, no ill-treatment
    .art-25 = article 25, health
    .art-10 = article 10, fair hearing
    .hint-1 = Begin with the tablets and the verdict; they are the plainest.
expression-q-whose-hand = A man was arrested in Oster for a report on the radio. At each desk somebody could have protected one of his rights. What could each have done?
    .officer = The officer at the front door
    .officer-why = No lawful order, no arrest: this would have protected his liberty.
    .judge = The judge in the hearing room
    .judge-why = Listening before deciding is the heart of a fair hearing.
    .guard = The guard on the night shift
    .guard-why = A night of sleep instead of a night on his feet: freedom from ill-treatment often hangs on one person.
    .doctor = The doctor of the prison ward
    .doctor-why = Health is a right that goes with people behind the door.
    .asks-order = ask for a lawful order first
    .hears-both = decide only after both sides spoke
    .lets-sleep = let him lie down and sleep
    .brings-medicine = hand him his heart tablets
    .hint-1 = What does each of them have power over?
expression-q-no-link = Freedom of expression is one thing and health is another, so the two have nothing to do with each other.
    .true-why = They have separate articles. But a clinic’s warm fridge gets mended sooner where a nurse may say so, and a sick person has to be able to speak and to learn.
    .false-why = The two hold each other up. People need words to learn about their health and to ask for care, and health to be able to speak.
    .hint-1 = Think of something in a hospital that gets better when somebody reports it.

## Quiz: opinion, expression and the three verbs

expression-q-which-article = Which article of the Universal Declaration holds freedom of opinion and expression? Write its number.
    .accept = 19 | article 19 | nineteen | art. 19 | art 19
    .why = Article 19 has one sentence, with two freedoms and three verbs in it. The Covenant on Civil and Political Rights gave its own article on expression the same number.
    .eighteen = 18 | article 18 | eighteen
    .eighteen-why = Next door. Article 18 is about thought, conscience and religion.
    .twenty = 20 | article 20 | twenty
    .twenty-why = One too far. Article 20 is about meeting peacefully and joining groups.
    .hint-1 = It stands between belief and assembly.
expression-q-emergency-mind = By international standards, a state may forbid people to hold certain opinions while an emergency lasts.
    .true-why = An emergency may allow a state to set some duties aside for a time. Holding an opinion is not among the things that it may touch.
    .false-why = The Committee is clear here: the freedom to hold an opinion has no exception, not for a single day. For expression the rules are different.
    .hint-1 = Which half of article 19 makes no sound?
expression-q-exchange-student = Kofi studies for a year in Varda. He writes in the student paper that the dormitory is damp. The dean says: “Only citizens may criticise.” What do international standards say?
    .guest = A guest may speak if he is asked to
    .guest-why = A right does not wait for an invitation, and good manners are no condition for it.
    .same-right = He has this right like anybody there
    .same-right-why = A state owes it to everyone under its authority, whatever passport they hold.
    .thoughts-only = He may think it but not publish it
    .thoughts-only-why = That would leave him half of article 19. The other half is everyone’s too.
    .if-visa = He may if his visa mentions writing
    .if-visa-why = A visa says where a person may stay. This right does not come from a stamp in a passport.
    .hint-1 = Read the first word of the article again.
expression-q-dita-sunday = Dita did four things on Sunday. Which one may no law limit, by international standards?
    .sings = She sang about the mayor in a bar
    .sings-why = A protected thing, and still one that can be limited under strict conditions, as it reaches others.
    .doubts = She doubted her party’s new plan
    .doubts-why = A doubt is an opinion. As long as it is only held, there is no permitted limit.
    .marches = She joined a march for cleaner air
    .marches-why = Peaceful assembly is strongly protected. Under strict conditions it may be limited.
    .prints = She printed leaflets on bus fares
    .prints-why = Printing is expression. It may be limited, if the limit passes a strict test.
    .hint-1 = Three of the four could be noticed by a passer-by.
expression-q-third-verb = Article 19 speaks of a freedom to seek, receive and … information and ideas. Which verb is missing?
    .accept = impart | to impart | pass on | to pass on | share | give | spread | communicate | transmit | send
    .why = “Impart” is the word in the text. It means to pass on what you know or think, in any way: by voice, pen, picture or screen.
    .speak = speak | say | publish | write | express | print
    .speak-why = That is one way of doing it. The verb in the article is wider and covers every way of passing something on.
    .believe = believe | think | hold | keep
    .believe-why = This belongs to the silent half of the right. The missing verb reaches other people.
    .hint-1 = Information goes out through this door.
expression-q-bus-route = A new bus route is planned in Marrow. Match what people do with what it is called.
    .map-office = Jo asks an office for the plan
    .map-office-why = She wants something that she does not have, and she goes to look for it.
    .evening-news = Old Tam hears of it on the radio
    .evening-news-why = Somebody sent it, and it has reached him.
    .stop-notice = Lina pins the times to a tree
    .stop-notice-why = What she knows is now there for all who pass.
    .closed-diary = Ben dislikes it and tells no one
    .closed-diary-why = His view stays with him. He does not have to reveal it.
    .searching = to seek
    .getting = to receive
    .passing-on = to impart
    .keeping = to hold an opinion
    .hint-1 = One of the four involves nobody else.
expression-q-forest-map = A forest office in Oster has a map of all sick trees. Villagers ask to see it. What do international standards say as a starting point?
    .ask-reason = They must first prove their interest
    .ask-reason-why = It is the office that has to give a reason, if it wants to keep the map to itself.
    .journalists = Only journalists may ask for such maps
    .journalists-why = Journalists often ask first. The right belongs to everyone.
    .owns-all = The map belongs to the office alone
    .owns-all-why = It was made with public money, for public tasks. The office keeps it for others.
    .open-rule = It is open; a refusal needs grounds
    .open-rule-why = Access to what public bodies hold is part of the right. It can be refused only for a good reason.
    .hint-1 = Think of the drawer in Kisumu.

## Quiz: forms

expression-q-named-means = Which of these are forms or means of expression in the sense of article 19? Choose every one.
    .clothes = A jacket worn inside out as a sign
    .clothes-why = Dress is named by the Committee, inside out too.
    .clothes-missed = The jacket counts as well: dress can carry a message.
    .unspoken = A view that its owner never shows
    .unspoken-why = That is an opinion, and protected even more strongly. It becomes expression only when it goes out.
    .website = A page about old trams on the web
    .website-why = The internet is covered like print, and so are trams.
    .website-missed = The page counts too: the internet is one of the means.
    .blows = A punch that ends a quarrel
    .blows-why = It surely says something, but violence is not a protected way of saying it.
    .signing = A poem told in sign language
    .signing-why = Sign language stands beside speech.
    .signing-missed = One is missing: sign language stands beside speech.
    .hint-1 = One of them never leaves the head, and one hurts a body.
expression-q-sharp-song = A group in Tarn sings a song about ministers that many listeners find deeply offensive. How do international standards see the song?
    .outside = It has no protection; it offends too many people
    .outside-why = The number of offended people is no measure. Much that was needed once offended many.
    .if-polite = It would be protected in a more polite form
    .if-polite-why = Tone is a matter of taste. The right has no rule about manners.
    .if-true = It would be protected if every line were true
    .if-true-why = A song full of judgements cannot be proved line by line, and nobody has to try.
    .inside = It is protected; limits must pass a strict test
    .inside-why = Covered does not mean liked. Listeners may whistle, leave, or write a better song.
    .hint-1 = Does the right cover only what pleases?
expression-q-five-subjects = The Committee names many kinds of content. Match each scene with its kind.
    .village-vote = Neighbours argue over a town tax
    .village-vote-why = A tax is public business, so this is political talk.
    .river-report = A blogger checks where foam comes from
    .river-report-why = To find out and report is a journalist’s work, with or without a press card.
    .puppet-play = A puppet marries the moon
    .puppet-play-why = Theatre for four-year-olds is art like any other.
    .chalk-board = A woman explains fractions
    .chalk-board-why = Teaching passes on ideas, so it is covered.
    .hymn = A choir sings its prayer
    .hymn-why = A religious song is protected twice: by article 19, and by article 18.
    .politics = political debate
    .journalism = journalism
    .art = art
    .teaching = teaching
    .religion = religion
    .hint-1 = The moon and the fractions are the easiest.
expression-q-grey-scarf = Shop workers wear a grey scarf for one day to remember a colleague. By international standards this can be expression, though nobody says a word.
    .true-why = Dress can carry a meaning, and here everyone in the shop understands it.
    .false-why = Words are not required. The Committee names dress among the means of expression.
    .hint-1 = Think of the widow in yellow.
expression-q-covered-means = “This mural is covered by article 19.” What follows from that, by international standards?
    .no-limit-ever = That nothing may limit it
    .no-limit-ever-why = Expression is not absolute. A strict test decides, and some limits pass it.
    .must-justify = That a limit needs reasons
    .must-justify-why = Being covered turns the question round: the state explains the ban, and the painter need not explain the mural.
    .state-agrees = That the state agrees with it
    .state-agrees-why = Protection is no applause. A state protects many things that it dislikes.
    .all-must-hear = That all have to look at it
    .all-must-hear-why = People may look away. A right to express is no duty to watch.
    .hint-1 = Who has to explain: the one who paints, or the one who forbids?

## Quiz: purpose

expression-q-see-or-answer = A harbour in Oster changes its ways. What makes things visible (transparency), and where does someone answer for them (accountability)?
    .seeing = Transparency
    .answering = Accountability
    .contracts = All contracts are put online
    .contracts-why = Everyone can look. Nobody has explained anything yet.
    .resigns = The director admits a fault and resigns
    .resigns-why = A person with power takes the consequences.
    .live-meeting = Meetings are sent live on the radio
    .live-meeting-why = The walls of the meeting room turn to glass.
    .pays-back = The harbour repays what it overcharged
    .pays-back-why = More than showing: a wrong is put right by those who did it.
    .open-files = Anyone may read the safety files
    .open-files-why = Reading comes first. Questions may follow.
    .hint-1 = Does something only become visible, or does somebody act on it?
expression-q-named-uses = What does freedom of expression help with, according to this module? Choose every answer that fits.
    .education = Learning from others
    .education-why = Lessons, books and disagreement all need open doors.
    .education-missed = Learning belongs here too: it needs all three doors.
    .popular = Making officials popular
    .popular-why = It may do so or not. To please those who govern is not what it is for.
    .growth = Growing as a person
    .growth-why = People find out what they think by saying it to somebody.
    .growth-missed = One more: people grow by trying out their thoughts on others.
    .agreement = Bringing all to one view
    .agreement-why = Rather the other way round: it lets people disagree without fear.
    .other-rights = Using the other rights
    .other-rights-why = Water, wages, a vote: each has to be asked for in words.
    .other-rights-missed = It also helps people to claim their other rights.
    .hint-1 = Three of the five fit.
expression-q-all-true = If a country has full freedom of expression, what its newspapers print is true.
    .true-why = If only it were so. Errors and lies get printed in freedom too. What grows is the chance that somebody finds them.
    .false-why = No right can promise that. Open debate makes it easier to find a mistake and to answer it.
    .hint-1 = Did the firm on the east bank behave well, because the paper was free?
expression-q-quiet-town = For ten years no complaint has been heard from the town of Dell. A visitor says: “So everything is well there.” What can one really conclude?
    .all-happy = That its people are content
    .all-happy-why = They may be. But people may also have learned that complaints are costly.
    .no-office = That no office takes complaints
    .no-office-why = A possible reason among several. We were not told.
    .rights-kept = That all rights are kept in Dell
    .rights-kept-why = Kept rights usually make some noise: people use them.
    .cannot-tell = Little, unless people can speak
    .cannot-tell-why = Silence tells something only where speaking is safe. That is one reason why expression matters for every other right.
    .hint-1 = Compare the west bank, where the paper printed a flag pole.
expression-q-salt-wages = Salt workers in Varda are paid too little. Put the steps in order.
    .learn = One worker looks up the lawful wage
    .compare = They hold their own wage slips against it
    .speak = They read the difference out on the radio
    .reply = The company has to reply in public
    .paid = The missing wages are paid
    .why = Seek, compare, impart, and then somebody answers. The right to fair pay in article 23 needed article 19 to become real.
    .hint-1 = A difference needs two numbers. Which one must they have before they can compare?

## Quiz: how expression is choked

expression-q-hit-verb = Which verb is hit first and most directly in each case?
    .seek = Seek
    .receive = Receive
    .impart = Impart
    .locked-files = An archive turns researchers away
    .locked-files-why = They are still looking, and the place to look is shut.
    .jammed-radio = A foreign station is drowned in noise
    .jammed-radio-why = It goes on sending. The listeners here get only a hiss.
    .no-printer = Printers are told to refuse a magazine
    .no-printer-why = The makers have something to pass on, and no way to do it.
    .refused-answer = An office throws questions in the bin
    .refused-answer-why = Asking is a way of seeking. Here it leads nowhere.
    .stopped-papers = Papers from abroad are held at the border
    .stopped-papers-why = Written and printed elsewhere, they do not reach those who want to read them.
    .mute-stage = A singer is banned from every stage
    .mute-stage-why = Her own voice cannot go out.
    .hint-1 = Look for the person in the sentence who is stopped: a searcher, a listener or a speaker?
expression-q-dye-works = A fisher writes that the river runs blue below the dye works. The firm sues him for a sum that he could not earn in ten lives, and its lawyers ask for delay after delay. What is this called?
    .petition = A petition to a higher court
    .petition-why = A petition is a request, signed by many as a rule. Nobody is worn out by it.
    .slapp = A lawsuit to wear him out, a SLAPP
    .slapp-why = The aim is to exhaust him in time and money. Whether the firm wins in the end hardly matters.
    .fair-test = An ordinary claim for money damages
    .fair-test-why = A firm may go to court over false statements. The huge sum and the endless delays show another purpose.
    .derogation = A derogation in an emergency
    .derogation-why = This word is for states that set duties aside in a grave crisis. Here a firm goes to court.
    .hint-1 = Is the firm’s aim to win, or to make him stop?
expression-q-landlord-call = A paper in Tarn reports on a minister’s holiday. An official phones the owner of the building. A week later the paper has lost its rooms, and no law was used. How do you describe it?
    .business = Business between two private parties
    .business-why = It looks like that from the street. But the telephone call came from an office.
    .no-law = No censorship, for no law was used
    .no-law-why = Censorship does not need a law. Some of it works because nothing is written down.
    .pressure = Censorship by pressure from the side
    .pressure-why = Not a line was forbidden. The ground under the paper was pulled away.
    .prior = Prior censorship, before it appeared
    .prior-why = The report had already appeared. And nobody had asked to read it first.
    .hint-1 = On which of the five spots of the road did the hand close?
expression-q-one-bad-page = One page of a large site in Oster sells stolen medical files. By international standards, what should a limit aim at?
    .page-only = That single page and what it sells
    .page-only-why = Limits should be tied to specific content. The harm is on one page, and so is the remedy.
    .announced = The whole site, after due notice
    .announced-why = Notice is polite. It does not make a ban on everything else necessary.
    .whole-net = The internet, until the files are gone
    .whole-net-why = That would hit hospitals, markets and families, and it would protect no patient.
    .not-rights = Anything, as the net lies outside rights
    .not-rights-why = The internet is one of the means that article 19 covers.
    .hint-1 = Where exactly is the harm?
expression-q-walk-crane = In Tarn a crane fell in the harbour and hurt two workers. Their union asks to see the report. The harbour office says that all its accident reports are secret for ever, and gives no reason. Newspapers and radio write freely that this is wrong, and everybody reads and hears it. Look at the three doors by international standards.
    .seek-why = The one thing that they are looking for is locked away without a reason. This door is shut.
    .receive-why = Papers and radio reach everyone. What they send can be read and heard, so this door is open.
    .impart-why = The union and the papers may say what they know, and what they think of the office. This door is open.
    .secret-why = The hand closed at the very beginning, where the facts are. Free newspapers with no facts can only say that something is missing.
    .after-why = Nothing was deleted and nobody punished. The report never got out.
    .side-why = No owner was pressed and no one sued. The office simply keeps the drawer shut.
    .hint-1 = Everyone may speak. What do they lack?
expression-q-walk-island = On the island of Ferrow every telephone line, radio signal and internet line is switched off for two weeks before a vote. The ferry with the newspapers does not run either, and offices are shut. Look at the three doors by international standards.
    .seek-why = No office, no search, no call: whoever looks for something finds nothing. Shut.
    .receive-why = Nothing arrives, neither weather nor warnings. Shut as well.
    .impart-why = Beyond the reach of one’s own voice nobody can be told anything. The third door is shut too.
    .before-why = A stamp stops one text and lets others pass. Here nothing passes at all.
    .side-why = Nobody is pressed for one piece of news. All news is gone, with its listeners.
    .cut-why = This is a shutdown, the broadest tool of all. It silences doctors and fish sellers with the critics.
    .hint-1 = Was one voice stopped, or all of them?
expression-q-vague-label = A law in Varda puts the label “extremist” on groups that “disturb harmony”. Which reasons speak against it by international standards? Choose every one.
    .undefined = The word is not clearly defined
    .undefined-why = The Committee asks for exactly that. “Harmony” can be disturbed by a drum.
    .undefined-missed = One more: such a word has to be clearly defined.
    .defined = States may not define offences
    .defined-why = They may, and clear definitions are what is asked of them.
    .critic-hit = It can be used to silence critics
    .critic-hit-why = A loose word fits whoever is unwelcome. Limits may not serve to silence people who ask for rights.
    .critic-hit-missed = Think also of who can be hit: a loose word fits every critic.
    .no-judge = No judge was asked beforehand
    .no-judge-why = Judges do not usually make laws. And a judge’s yes would not make “disturb harmony” any clearer.
    .hint-1 = Imagine an official who would like to list a choir.
expression-q-half-song = No one has forbidden anything. But since the fine a singer in Tarn leaves out one verse, because she is afraid. What is this called? Write the term.
    .accept = self-censorship | self censorship | selfcensorship | self-censoring | censoring herself
    .why = The hand on the song is her own, and fear moves it. From outside it can hardly be seen: who misses a verse that was never sung?
    .censor-only = censorship | censoring | prior censorship
    .censor-only-why = Nobody else took the verse away. The term has one more word in front.
    .chill-only = chilling effect | chill | chilling | a chilling effect
    .chill-only-why = That is the cold itself, the effect of the fine on many. Here a name is wanted for what she does because of it.
    .hint-1 = Who cuts the verse?
    .hint-2 = The term begins with “self”.
expression-q-count-fines = A chilling effect can be strong although hardly anyone is punished.
    .true-why = Those who were punished can be counted on one hand. The effect lies with all the others, and it leaves few traces.
    .false-why = Look away from those who were punished. In Mill Street there was one fine, and the rest of the windows went dark.
    .hint-1 = What did the street look like after a single fine?

## Quiz: truth and falsehood

expression-q-one-word = What is the one word for false information that is spread on purpose?
    .accept = disinformation | dis-information | desinformation
    .why = The purpose makes the difference. The same sentence, passed on by someone who believes it, is a mistake.
    .mis = misinformation | mis-information
    .mis-why = Very close. That word is mostly used when the person who passes it on does not know that it is false. Change the first letter.
    .error = mistake | error | lie | rumour | rumor | fake news | false news
    .error-why = Near in meaning. The word wanted here is longer and has “information” in it.
    .hint-1 = It ends in “information”.
expression-q-check-or-view = A paper writes about the new fountain in Sorrin. Which sentences can be checked, and which are opinions?
    .checkable = Can be checked
    .opinion = Opinion
    .price = “It cost more than the school roof”
    .price-why = Two bills lie side by side, and the matter is settled.
    .ugly = “It is the ugliest thing in town”
    .ugly-why = No instrument measures that. Nobody can be asked to prove it.
    .date = “It was ordered before the vote”
    .date-why = An order has a date, and a vote has one as well.
    .better-off = “The council should be ashamed”
    .better-off-why = A judgement, and a sharp one. It can be shared or answered, but not proved.
    .litres = “It loses ninety litres a day”
    .litres-why = A bucket and a clock will do.
    .hint-1 = Could somebody with the papers and a measuring cup decide it?
expression-q-honest-slip = A reporter in Oster writes that nine bridges are unsafe. She had read the list with care, but the right number is seven, and she corrects it. May she be punished for it, by international standards?
    .prison-short = Yes, if the prison term is kept short
    .prison-short-why = A short term is still a term. For an honest error that was corrected it would go far beyond any need.
    .error-enough = Yes, because false is false in print
    .error-enough-why = If every error led to punishment, nobody would write about bridges, and the seven would stay unsafe.
    .error-alone = No, an error alone is not enough
    .error-alone-why = Honest mistakes belong to public debate. She did what helps: she put it right.
    .reporters = No, reporters may print what they like
    .reporters-why = They have no such privilege. Reporters too can be limited, if a limit passes the strict test.
    .hint-1 = What would other reporters do after a punishment?
expression-q-old-battle = A law that forbids every wrong opinion about an old battle agrees with international standards, since history should be taught correctly.
    .true-why = Good teaching is worth a lot. But the Committee rejects general bans on wrong opinions about the past. A false view can be answered with sources.
    .false-why = The past may be argued about, wrongly too. A general ban on mistaken views of history does not fit the standards.
    .hint-1 = Is being wrong enough for a ban?
expression-q-flood-lies = During a flood in Tarn somebody spreads false water levels on purpose. Which answers fit international standards best? Choose every one.
    .jail-alarm = Prison for any “alarming” message
    .jail-alarm-why = “Alarming” is far too vague, and a flood needs people who raise the alarm.
    .publish-levels = Public water levels, hour by hour
    .publish-levels-why = A number that all can check leaves little room for an invented one.
    .publish-levels-missed = The open number helps most: public levels, hour by hour.
    .free-press = Stations free to check each claim
    .free-press-why = Many independent voices find a lie faster than one office can.
    .free-press-missed = Free stations help as well: they can check each claim.
    .block-net = All networks off until it is dry
    .block-net-why = The lie stops, and so do the calls for boats. A shutdown hits everyone.
    .hint-1 = Which measures help the people on the roofs?

## Quiz: the rights beside it

expression-q-four-doors = Match the article of the Universal Declaration with the thing that it protects people from, or gives them.
    .number-5 = Article 5
    .number-5-why = Torture and cruel treatment are forbidden, whatever a person has said or done.
    .number-9 = Article 9
    .number-9-why = Nobody may be locked up at someone’s whim.
    .number-10 = Article 10
    .number-10-why = It asks for a court that is independent and listens.
    .number-12 = Article 12
    .number-12-why = Home, family and letters are under its roof.
    .number-25 = Article 25
    .number-25-why = Health stands here beside food and housing.
    .pain = no torture
    .locked-up = no arbitrary arrest
    .courtroom = a fair, public hearing
    .letters = private life and letters
    .medicine = health and medical care
    .hint-1 = Articles 9 and 10 follow each other as an arrest and a hearing do.
expression-q-tapped-phone = An office in Varda secretly listens to all calls of a reporter. Her sources stop calling. Which neighbour of article 19 is hit most directly?
    .movement = Article 13, moving about freely
    .movement-why = She can still travel where she likes. It is her telephone that has ears.
    .property = Article 17, owning property
    .property-why = The telephone stays hers. What has been taken cannot be held in a hand.
    .privacy = Article 12, her private life
    .privacy-why = Her calls are part of her private life. And you can see how it works on: without privacy the sources fall silent.
    .marriage = Article 16, founding a family
    .marriage-why = Her family may overhear fewer calls now, but that article is about marriage.
    .hint-1 = Think of letters and calls.
expression-q-broken-camera = Strangers attack a woman who films a flooded road for her blog, and break her camera. No official took part. What do international standards ask of the state?
    .private-matter = Nothing; it was a private quarrel
    .private-matter-why = A state has to protect people from others too, and not only keep its own hands off.
    .look-into-it = To look into it and protect her
    .look-into-it-why = Attacks on people because of what they express must be investigated. Otherwise the next blogger stays at home.
    .stop-filming = To forbid her to film any more
    .stop-filming-why = Then the strangers would have got all that they wanted.
    .wait-ask = To act only if a paper prints it
    .wait-ask-why = The duty does not depend on attention. She is protected without readers as well.
    .hint-1 = A state has to respect rights. What else does it owe the people there?
expression-q-potter-case = A potter in Oster was punished for a joke on a bowl. Sort what happened to the right that it hit.
    .liberty = Liberty
    .torture-free = No ill-treatment
    .fair-hearing = Fair hearing
    .no-reason = She was locked up and not told why
    .no-reason-why = Without a lawful reason, an arrest is arbitrary.
    .kept-awake = She was kept from sleeping for days
    .kept-awake-why = Taking away sleep to break a person is ill-treatment.
    .no-defence = Her lawyer was not let into court
    .no-defence-why = A hearing is not fair if one side may not be defended.
    .past-date = She was held a month after her term
    .past-date-why = When the term is over, there is no ground left for holding her.
    .closed-mind = The judge wrote the verdict first
    .closed-mind-why = A court that has decided in advance is not impartial.
    .hint-1 = Ask of each: is it about the door, the body or the court?
expression-q-part-of-security = As this module explains it, respect for human rights is itself a part of a country’s security and public order.
    .true-why = A country in which people may warn, ask and complain without fear is safer for those who live in it.
    .false-why = The two are often set against each other. But people whose rights are not safe are not secure, and public order includes those rights.
    .hint-1 = Whose security is it, if nobody may warn anybody?
