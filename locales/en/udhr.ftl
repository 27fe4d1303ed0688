# What a learner can do afterwards

udhr-outcome-idea = say what human rights are and what they rest on
udhr-outcome-origins = tell when, where and by whom the Declaration was made
udhr-outcome-articles = say what the thirty articles protect, in five groups
udhr-outcome-status = explain what kind of text it is and which treaties grew from it
udhr-outcome-spot = find the rights in a scene from daily life
udhr-outcome-connect = show how one right leans on others
udhr-outcome-assign = tell who has to respect, protect or fulfil a right
udhr-outcome-equal-worth = look at every person as equal in dignity
udhr-outcome-care-far = care about the rights of people one has never met

# Lesson: An ordinary morning

udhr-morning = An ordinary morning
    .summary = What human rights are, and where they hide before breakfast.
udhr-morning-before = Before breakfast
udhr-morning-door =
    Think of a morning. A door that closes behind you. A glass of water. A message from a friend, a walk to the corner, a song from somewhere.

    Nobody gave you a permit for any of it. Or perhaps one of these things is hard to get where you are. Then you already know what this course is about.
udhr-morning-miss = Which ordinary thing would you miss first, if somebody took it away?
udhr-morning-earned = People have to earn their rights by good behaviour.
udhr-morning-bus = Awa and the early bus
udhr-morning-awa =
    Awa drives a bus in Dakar. At five she locks the door of her flat; what lies behind it is her own affair. On the stairs a neighbour’s radio makes fun of a minister, and half the house is laughing.

    Her son picks up his school bag. His lessons cost nothing. At the depot a paper on the wall says that Friday is hers, and she plans to spend it asleep.

    Awa is invented, and nothing special has happened to her yet. Still, a whole row of rights has gone by.
udhr-morning-what = What a human right is
udhr-morning-what-is =
    Human rights are freedoms and claims that stand around a life and guard it: freedom to think, speak and move; a claim to a fair hearing, to food, to a school. You have them because you are a human being. There is no second condition.

    Behind them are two wishes that most of us know well. People want to be treated fairly, and they want to decide about their own lives.
udhr-morning-worth =
    Why should everyone have them? Because nobody is worth more than anybody else. The name for this worth is *dignity*. A baby has it, and so has her great-grandmother. The judge has it, and so has the man who stands before the judge.

    Age, sex, skin, passport, faith, whom or what one likes: none of this makes a person’s worth larger or smaller.
udhr-morning-first-words = The best-known list of human rights dates from 1948: the Universal Declaration of Human Rights. It has thirty articles. This is the first.
udhr-morning-luxury = Not a luxury
udhr-morning-wait =
    “First we get rich, then we can afford rights.” It sounds sensible. But people need protection most when there is little: when food is short, when work is rare, when somebody strong is angry.

    A new hospital takes years. Treating the poor patient as fairly as the rich one needs no new building. It can begin this morning.
udhr-morning-law = Universal Declaration of Human Rights, article 1 (1948)
udhr-morning-guide = Begin with sounds, not with law: ask the group to close their eyes for half a minute and listen to their own morning. Pairs then swap one small thing each. Nobody has to tell anything private.
    .tips = Some people in the room may lack the very things that the text calls ordinary. Let the sentence that begins with “Or perhaps” stand, and do not ask who is meant.
    .debrief = What did Awa not have to ask permission for? Which of her moments would be easiest to lose?
    .variation = Without a screen: read Awa’s morning aloud and let people raise a hand whenever they hear a right.
udhr-morning-overlooked = Whose rights are easy to overlook in the place where you live? Your answer is for you alone.
udhr-morning-lookout = This week, when a film or a book catches you, play lookout: which right is in this scene? It can be done in silence, anywhere. If this is not the week for it, that is fine too.

# Lesson: A December day in Paris

udhr-paris = A December day in Paris
    .summary = How thirty articles came to be written, and by whom.
udhr-paris-fire = After the fire
udhr-paris-village =
    Imagine a village after a fire that should never have happened. Some people lit it. Some looked away, some locked their gates. Now everyone sits in the one house that is still standing.

    “Let us write down what must never be done to anyone again,” says a voice. “Good,” says another. “And who holds the pen?”
udhr-paris-agree = People with very different beliefs can agree on common rules.
udhr-paris-notice = The next part speaks of the Second World War and its crimes, in a few sentences, without pictures or details. You can skip it. Nothing is lost, and the story goes on in Paris.
udhr-paris-ruins = Ruins and a question
udhr-paris-after-war =
    The Second World War left ruins, and the memory of cruelty on a scale that is hard to grasp. Many drew the same lesson from it: how a state treats the people in its power is not only that state’s business. But then, by which rules should the others look at it?
udhr-paris-hands = Many hands
udhr-paris-commission =
    In 1945 the Charter of the new United Nations spoke of human rights, but only in general words. Which rights exactly? Somebody had to write them down.

    In 1947 the Commission on Human Rights of the United Nations set to work. Its members came from several continents and did not think alike. If you look for _the_ author of the Declaration, you will not find one.
udhr-paris-people = Some of the people who shaped the text:
    .roosevelt = *Eleanor Roosevelt* (United States) chaired the commission and the group that did the drafting.
    .humphrey = *John Humphrey* (Canada), head of the United Nations human rights division, made the first outline.
    .cassin = *René Cassin* (France) took the outline and gave it a new form.
    .chang = *P. C. Chang* (China) and *Charles Malik* (Lebanon) shaped the ideas in it. Chang was vice-chair; Malik was rapporteur, the one who reports on the work.
    .santa-cruz = *Hernán Santa Cruz* (Chile) would not let economic and social rights be forgotten.
udhr-paris-mehta =
    Article 1 could have begun with “All men”. Two words, and half of humanity might be read out of them.

    It begins with “All human beings”. The credit for this goes to Hansa Mehta. Apart from Eleanor Roosevelt she was the only woman among the delegates of the commission in those two years.
    .person = Hansa Mehta, delegate of India
    .place = Commission on Human Rights, 1947 and 1948
    .status = The change is credited to her; the text as a whole is the work of many.
udhr-paris-vote = The vote
udhr-paris-hall = On {DATE("1948-12-10")} the General Assembly, where all members of the United Nations meet, came together in Paris, in the Palais de Chaillot. There were 58 members then.
udhr-paris-yes = states voted for the Declaration
    .source = United Nations General Assembly, vote on resolution 217 A (III)
udhr-paris-others =
    Not one voted against it. Eight abstained, which means that they said neither yes nor no: the Byelorussian SSR, Czechoslovakia, Poland, Saudi Arabia, South Africa, the Soviet Union, the Ukrainian SSR and Yugoslavia. Honduras and Yemen did not vote.

    Among those who said yes were Siam, which is Thailand today, the Netherlands and Sweden.
udhr-paris-myth = So when you hear “all countries signed it”, two things are wrong. Not all members voted for it, and nobody signed: a declaration is adopted by a vote. What that means for its force is the subject of the last lesson.
udhr-paris-why = Why they wrote it
udhr-paris-reasons =
    Before the first article comes a preamble, a page of reasons. Without dignity for all there will be no freedom, justice or peace. Where rights were despised, cruel acts followed. People long to speak and believe freely, and to live without fear and without want.

    The law must guard rights, it goes on, or people will be driven to revolt. Women and men have equal rights. And the Declaration says what it wants to be:
udhr-paris-standard = a common standard of achievement for all peoples and all nations
    .source = Universal Declaration of Human Rights, preamble, 1948
udhr-paris-teach =
    Many laws followed: within countries, in regions of the world, and for the whole of it. Yet the first means that the preamble names is a quieter one: “teaching and education”.

    You are using it at this moment.
udhr-paris-languages = languages in which the Declaration can be read
    .source = Press Trust of India and CGTN, in the week of its 70th birthday
udhr-paris-law = Universal Declaration of Human Rights, General Assembly resolution 217 A (III), Paris, 10 December 1948
udhr-paris-guide = Let small groups write three rules after the village fire before they meet the real text. Ask afterwards who held the pen in each group, and who did not speak.
    .tips = The list of abstaining states is history and no ranking. If someone feels that a country is being blamed, say so calmly and go back to the text.
    .debrief = What changes when “men” becomes “human beings”? Who may have been missing in 1948?
    .variation = Give each person one name from the list and let them introduce themselves in that role, in two sentences.
udhr-paris-unheard = The United Nations had 58 members in 1948. Whose voices may not have been in that hall?
udhr-paris-calendar = In 1950 the General Assembly made 10 December Human Rights Day. Look up which day of the week it is this year. You could mark it with something small: a poem, a song, a talk at the table. Knowing the date is enough, too.

# Lesson: Born free

udhr-born-free = Born free
    .summary = Articles 1 to 11: equal worth, a safe body, a law that sees you.
udhr-born-free-island = An island before dark
udhr-born-free-landing =
    A storm has put eighty strangers on an empty island, and you are one of them. They speak nine languages. Some are old, some are strong, and one has the only knife. Nobody knows when a ship will come.

    Before dark you need a few rules that let everybody sleep.
udhr-born-free-rules = Which three rules would you propose first?
udhr-born-free-same-hearing = A person accused of a terrible crime should get the same fair hearing as anyone else.
udhr-born-free-groups = Thirty articles, five groups
udhr-born-free-map = The Declaration has thirty articles, and it is easier to walk through them in five groups. The groups are a help for learners; the text itself has none, and other books divide it differently.
udhr-born-free-five = The five groups:
    .dignity = *1–2* Dignity and equality
    .person = *3–11* Personal rights: a safe body and a fair law
    .voice = *12–21* Civil and political rights: home, roads, belief, voice
    .living = *22–27* Economic, social and cultural rights: work, health, school, art
    .frame = *28–30* Order and duties: what holds the rest up
udhr-born-free-everyone = No small print
udhr-born-free-no-small-print =
    Article 1 you have met: born free, equal in dignity and rights. Article 2 adds that this has no small print. It applies to everyone, “without distinction of any kind”.

    Then it names examples, such as race, sex, language, religion, opinion, property and birth, and ends its list with two open words: “other status”. Nor does it matter in which country a person lives, or what standing that country has.
udhr-born-free-notice = The next part names slavery, torture and arrest. It is short and shows nothing. You can skip it and lose nothing.
udhr-born-free-body = A safe body
udhr-born-free-knife = Back to the island. When it gets dark, the first worry is the one with the knife. The second is the group of strong ones who have begun to give orders.
udhr-born-free-shields = Four articles stand in front of a person’s body:
    .life = *3* Everyone has a right to life, to freedom and to safety.
    .slavery = *4* Nobody may own another person or deal in people.
    .torture = *5* Nobody may be tortured, or treated or punished cruelly.
    .arrest = *9* Nobody may be arrested, locked up or sent into exile just because the powerful wish it.
udhr-born-free-window = The man behind the window
udhr-born-free-register =
    Nadia sells oranges in a small invented town. Her cart has been stolen and she wants to complain. “You are in no register,” says the man behind the window. “For the law you do not exist.”

    In the evening she tells a friend. “I am in the register,” he says. “They still help only their cousins.”
udhr-born-free-before-law = Five articles answer the two of them:
    .person = *6* Before the law everyone counts as a person, in every place.
    .equal = *7* The law is the same for all. It protects against discrimination, and against those who stir it up.
    .remedy = *8* When basic rights are broken, national courts have to help.
    .hearing = *10* Everyone has a right to a fair and public hearing, before judges who take orders from nobody and favour nobody.
    .innocent = *11* Innocent until guilt is proved. No punishment for something that was legal when it was done, and no heavier one than the law set then.
udhr-born-free-law = Universal Declaration of Human Rights, articles 1 to 11 (1948)
udhr-born-free-guide = The island works well in groups of four or five: five minutes for three rules, then each group reads its rules and the others look for the article that is nearest.
    .tips = Keep the part on slavery, torture and arrest short and do not ask for examples from life. Someone present may have been through it. Say before you start that people may step out.
    .debrief = Which rule did every group have? Which article would nobody have thought of?
    .variation = Give each group a role on the island: the oldest, the strongest, those who speak a language that no one else speaks.
udhr-born-free-found-again = Which of your island rules did you meet again? Is there one that the Declaration does not have?

# Lesson: A voice and a place

udhr-voice = A voice and a place
    .summary = Articles 12 to 21: a door, a road, a belief, a word, a vote.
udhr-voice-envelope = The envelope
udhr-voice-letter =
    A letter from your sister arrives. Somebody has opened it, read it, and glued it shut again. Nothing is missing. Every word is still there.

    And still something has been taken.
udhr-voice-taken = What has been taken? Try to find one word for it.
udhr-voice-hide = Privacy matters mostly to people who have something to hide.
udhr-voice-road = Out of the door
udhr-voice-out-of-door = The Declaration calls it privacy, and gives it article 12. The next articles follow a person from the door to the road, and sometimes across a border.
udhr-voice-way = From the door to the border:
    .privacy = *12* Nobody may interfere at will with your private life, family, home or letters. Your good name is protected.
    .movement = *13* You may move and settle anywhere inside a country. You may leave any country and return to your own.
    .asylum = *14* Those who are persecuted may seek safety in another country. It is no way out for people who are rightly wanted for an ordinary crime.
    .nationality = *15* Everyone has a right to a nationality. It may not be taken away at will, and it may be changed.
udhr-voice-council = Three cases for the council
udhr-voice-three-cases =
    In an invented village the council hears three cases in one week. A daughter is to marry a man whom she does not want. A widow’s field is to become part of the governor’s garden; he gives no reason. And a man has stopped going to the temple of his parents.

    The council opens the Declaration at number 16.
udhr-voice-answers = It finds:
    .marriage = *16* Adults may marry and found a family. It takes the free yes of both, and both have equal rights, in the marriage and when it ends.
    .property = *17* Everyone may own things, alone or with others. Nobody’s things may be taken at will.
    .belief = *18* Thought, conscience and religion are free. One may change one’s belief, and live it alone or with others.
udhr-voice-square = On the square
udhr-voice-thought = A thought can stay at home. Once it is spoken, it needs air, ears and sometimes a printing press. This is the article about that:
udhr-voice-together = Words look for company. The next two articles make room for it:
    .gather = *20* You may gather peacefully and join with others in groups. Nobody may force you into a group.
    .govern = *21* Everyone may take part in governing the country, directly or through people freely chosen. Public jobs are open to all on equal terms. Elections have to be real: they come back regularly, votes are secret, and each vote weighs the same.
udhr-voice-law = Universal Declaration of Human Rights, articles 12 to 21 (1948)
udhr-voice-guide = Hand round a real envelope that has been opened and glued again. Ask for one word each, no explanations. Write the words where all can see them.
    .tips = Marriage, faith and elections may be close to home for people in the room. Stay with the invented village. Nobody is asked about their own vote, faith or family.
    .debrief = Which of the ten articles concerns one person alone? Which needs at least two?
    .variation = Let three people play the council and three bring the cases. The rest hold the articles and may whisper.
udhr-voice-nearest = Which of these ten articles is nearest to you today, and which feels far away?
udhr-voice-half-known = The whole Declaration is in this program. You could open it and read one article in a language that you half know. It is a good way to learn a language, and to see the article new. Reading nothing more today is fine too.

# Lesson: Bread, rest and a song

udhr-bread = Bread, rest and a song
    .summary = Articles 22 to 30: what a life needs, and the roof above it all.
udhr-bread-afternoon = A free afternoon
udhr-bread-free-hours =
    Picture an afternoon that belongs to you. No bell, no boss, no list. Somebody is cooking. Somebody sings and gets the notes wrong. A child asks why the moon is up in daylight.

    For many people an afternoon like this is rare.
udhr-bread-rest = Rest is as much a right as free speech.
udhr-bread-rosa = The list in Rosa’s pocket
udhr-bread-list =
    Rosa sews shirts in an invented harbour town. Six days a week her machine starts at seven, and often it runs until ten at night. Tino, at the next machine, sews the same seams and earns more.

    In her pocket is a list. _The same pay as Tino. One whole free day. A doctor for Mama’s knee. The evening course in bookkeeping. The harbour dance in May._

    She calls these things wishes. The Declaration has another word for them, and numbers.
udhr-bread-six = Six articles for a life
udhr-bread-living = What people need in order to live, learn and take part:
    .net = *22* A net for everyone who falls (social security), and a claim that economic, social and cultural rights become real.
    .work = *23* Work that is freely chosen, fair conditions, equal pay for equal work, trade unions.
    .leisure = *24* Rest, free time, limits to working hours, holidays with pay.
    .health = *25* Enough for a healthy life: food, clothes, a home, medical care, support in hard times. Mothers and children get special care.
    .school = *26* Education. The first stages are free, and elementary school is for every child.
    .culture = *27* A part in culture, the arts and science, and protection for those who create.
udhr-bread-namesake = This program is named after article 26. The article says that education is for all, and also what it is for:
udhr-bread-roof = The roof
udhr-bread-rain = Walls without a roof do not last long in the rain. So the last three articles are the roof of this house.
udhr-bread-beams = Three beams:
    .order = *28* Everyone may claim a society and a world in which these rights can become real.
    .duties = *29* People have duties to their community. Laws may limit rights, but only to protect the rights of others and for the fair needs of morals, public order and the common good in a democratic society.
    .guard = *30* No state, group or person may use one right in order to destroy the others.
udhr-bread-law = Universal Declaration of Human Rights, articles 22 to 30 (1948)
udhr-bread-guide = Read Rosa’s list aloud, item by item, and let the group call out the article. Then ask for a sixth line that could stand on it.
    .tips = Money is a tender subject. Speak about Rosa, not about wages in the room.
    .debrief = Which line on her list would some people call a luxury? Who would say so, and why?
    .variation = Build the house: chairs as walls for articles 1 to 27, three people as the roof. What happens when one beam leaves?
udhr-bread-invisible = Whose work makes your own rest possible?
udhr-bread-passport = You have now met all thirty. If it is safe for you to keep such a paper, fold a sheet into a small passport and write three articles in it, in your own words. If it is not, keep three of them in your head: nobody can search there.

# Lesson: One cloth

udhr-cloth = One cloth
    .summary = Pull one thread and see what moves: how rights hang together.
udhr-cloth-sleeve = A sleeve
udhr-cloth-thread = Take a piece of your sleeve between two fingers and look for a single thread. Now imagine pulling it out, slowly, all the way. What happens to the threads on its left and right?
udhr-cloth-later = Food comes first. Free speech can wait.
udhr-cloth-well = The well in Sela
udhr-cloth-sela =
    In Sela, a village on no map, the water in the well turns brown. Children’s stomachs hurt. The teacher writes a warning for the notice board, but the district office must stamp it first, and the stamp does not come.

    The parents want to meet and talk it over. Meetings are not allowed this month. Sick children stay away from school. Their mothers stay with them and lose their pay.

    It began with water. Look how far it has run.
udhr-cloth-four = Four words for the cloth
udhr-cloth-for-all = Four words come back whenever people describe human rights. One stands in the preamble of the Declaration; a world conference in Vienna put the other three side by side in 1993. The first of the four is about whose rights they are. A fisher in Peru, a nurse in Kenya, a child born yesterday in Norway: theirs.
udhr-cloth-not-for-sale = The second, the one from the preamble, is about losing them. You cannot hand your rights to someone else, and nobody can take them from you. The law may sometimes _limit_ a right. A road may be closed for a day; that is not the end of your freedom to move.
udhr-cloth-no-second-class = The third is about rank. Voting is not “more of a right” than medical care, nor the other way round. The thirty articles are one piece of cloth, and all of them matter equally.
udhr-cloth-leaning = The fourth is what Sela learned at its well. One right leans on the next. Without words no one hears of the bad water; without health no one gets to school.
udhr-cloth-law = Universal Declaration of Human Rights, preamble (1948); Vienna Declaration and Programme of Action, part I, paragraph 5 (1993)
udhr-cloth-guide = Bring wool. People stand in a circle, each with an article. Whoever names a link between two articles passes the ball. In the end pull one strand and ask who felt it.
    .tips = “Food first” is an honest argument in many places. Do not argue people out of it; ask what the two rights do for each other in Sela.
    .debrief = Where did the harm in Sela begin? Where could it have been stopped?
    .variation = Instead of wool, draw the story on a large sheet and add an arrow for each “because of that”.
udhr-cloth-own-thread = Which right holds up the most others in the place where you live?
udhr-cloth-draw = If you like, put one right in the middle of a sheet and draw lines to all that lean on it. A napkin will do. So will a finger on a dusty table.

# Lesson: Hold back, guard, build

udhr-duties = Hold back, guard, build
    .summary = Who has to do what, so that a right is more than a word.
udhr-duties-pitch = The pitch behind the houses
udhr-duties-dust =
    Behind the houses lies a dusty field, and every evening children play football on it. Three things could end that. The town could put a fence around it. A rich neighbour could park his lorries there. Or nobody does anything, and after each rain it is a swamp for weeks.
udhr-duties-whose-job = Who should do something in each of the three cases, and what?
udhr-duties-alone = A government that leaves people alone has done enough for their rights.
udhr-duties-three = Three verbs
udhr-duties-for-rulers = One can read human rights as a law for those who govern. It tells them what they owe to the people under their authority, and it does so with three verbs.
udhr-duties-verbs = What a state owes:
    .respect = *Respect:* it keeps its own hands off. The town builds no fence.
    .protect = *Protect:* it stops others. The lorries have to leave.
    .fulfil = *Fulfil:* it acts. It digs a drain and puts up a lamp.
udhr-duties-march = The same three fit almost any right. Take a peaceful march. The police do not break it up: respect. They shield it from people who want to attack it: protect. Laws and training make marches possible in the first place: fulfil.
udhr-duties-to-whom = Owed to whom?
udhr-duties-stranger = Not to citizens alone. A state owes these rights to everyone within its territory and its power, so also to the student from abroad and to the family that fled. A few things, such as taking part in government, article 21 ties to one’s own country. They are exceptions.
udhr-duties-firms =
    And the rest of us? Companies have a responsibility to respect human rights; United Nations principles of 2011 say so. Article 29 says that people have duties to their community.

    Still, the first answer has to come from the state. It holds the most power.
udhr-duties-law = International Covenant on Civil and Political Rights, article 2(1) (1966); Human Rights Committee, General Comment 37, paragraphs 23–24 (2020)
udhr-duties-business = United Nations Guiding Principles on Business and Human Rights (2011)
udhr-duties-guide = Let people stand up and show the verbs: hands behind the back (respect), arms spread before a neighbour (protect), hands that build (fulfil). Call out cases and let bodies answer.
    .tips = Offer the gestures to those who wish; saying the verb is just as good. Keep to invented towns, and do not let the group grade a real government.
    .debrief = Which duty is hardest to see from outside? Which one costs money, which one costs none?
    .variation = Pairs write one news line for each verb, about the same right.
udhr-duties-silent-duty = Which duty is someone carrying out for you right now, without your noticing?
udhr-duties-lamp = On your next walk choose one thing that everyone uses: a lamp, a bench, a tap. Which of the three verbs is behind it? Looking is enough.

# Lesson: A promise and its family

udhr-promise = A promise and its family
    .summary = What kind of text the Declaration is, and what grew from it.
udhr-promise-wedding = Two promises
udhr-promise-uncle =
    At a wedding, before two hundred guests, the uncle promises the couple a well. The Monday after, a bank promises them a loan, on four pages, with signatures at the bottom.

    Years later people still say: “And how is the well?” Nobody ever asks about the four pages, except a court.
udhr-promise-court = A promise that no court can enforce is worth little.
udhr-promise-spoken = Promised before everyone
udhr-promise-adopted = The Universal Declaration is like the uncle’s promise. Before the whole world, states declared which rights people have and how they meant to treat them. It is not a treaty: nobody signed or ratified it.
udhr-promise-weight = That does not make it weak. It explains what the United Nations Charter means by human rights. Many lawyers hold that parts of it now bind all states by custom. Constitutions and treaties took ideas from it.
udhr-promise-signed = So here is the mended sentence. Not “all countries signed it”, but: in 1948 forty-eight states voted for it, eight abstained and none voted against it; today all members of the United Nations are expected to respect it.
udhr-promise-written = Signed on paper
udhr-promise-covenants = The four pages came later. Two treaties, called covenants, put most of the Declaration into rules that bind every state that joins. The International Covenant on Civil and Political Rights is known by its initials, ICCPR. Its twin, on economic, social and cultural rights, is the ICESCR.
udhr-promise-years = The family in four dates:
    .y1948 = {DATE("1948-12-10")}: the Declaration is adopted.
    .y1966 = {DATE("1966-12-16")}: the two Covenants are adopted.
    .january = {DATE("1976-01-03")}: the ICESCR enters into force.
    .march = {DATE("1976-03-23")}: the ICCPR enters into force.
udhr-promise-joining = States join when they decide to: in the case of the ICCPR, Sweden in 1971, the Netherlands in 1978, Thailand in 1996. As of November 2026 each Covenant has more than 170 states. Together with the Declaration, the two are called the International Bill of Human Rights.
udhr-promise-two =
    Why two? In the Cold War states could not agree. Some thought that civil and political rights bind at once, while schools and hospitals grow with the means of a country.

    There is something in that, but it is not the whole story. Some duties of the second kind begin at once: no discrimination, a minimum for everyone, and real steps forward.
udhr-promise-lost-on-way = Two things fell off the cart on the way. Property (article 17) and asylum (article 14) have no article in the Covenants.
udhr-promise-watch = Who keeps watch?
udhr-promise-experts = For the ICCPR it is the Human Rights Committee, 18 independent experts. Another committee watches over the ICESCR. They explain the treaties in “general comments”. These do not bind like a treaty, but they carry weight.
udhr-promise-ground = National laws and agreements in several regions belong to this family too, and so do later declarations. One of them, from 1998, is about people who defend the rights of others. Like the first, it was adopted and is not ratified.

    This is the ground on which people stand when they ask a government to stop a wrong, for example against such a defender. It carries a neighbour with a letter as well as a large group such as Amnesty.
udhr-promise-law = International Covenant on Civil and Political Rights; International Covenant on Economic, Social and Cultural Rights (both adopted 1966, in force 1976)
udhr-promise-guide = Ask for promises that people kept although no paper existed, and for papers that nobody kept. Let the group find out what made the difference before you speak about treaties.
    .tips = Learners often feel cheated when they hear “not binding”. Stay with the two kinds of weight, and with what the Declaration set in motion. Do not discuss which state has broken what.
    .debrief = What can a declaration do that a treaty cannot? And the other way round?
    .variation = Cut the four dates into slips and let people line up in order.
udhr-promise-kept-promise = Think of a promise that was kept although nobody could enforce it. What kept it alive?
udhr-promise-retell = You have walked through the whole house. If someone asks you one day what the Declaration is, you could tell it in three sentences: a December day, thirty articles, a family of treaties. You may also keep it to yourself.

# Tests that some questions walk through

udhr-test-qualities = Four qualities of human rights
    .universal = Universal
    .universal-ask = Are the rights meant for everyone?
    .inalienable = Inalienable
    .inalienable-ask = Does the person keep them, whatever happens?
    .indivisible = Indivisible
    .indivisible-ask = Do all rights have the same rank?
    .interdependent = Interdependent
    .interdependent-ask = Is it seen that one right needs another?
    .kept = Kept
    .torn = Torn
    .whole = The cloth is whole
    .one-tear = One of the four is torn
    .more-tears = More than one is torn
udhr-test-duty = Three duties of a state
    .respect = Respect
    .respect-ask = Does the state keep its own hands off?
    .protect = Protect
    .protect-ask = Does it stop others who do harm?
    .fulfil = Fulfil
    .fulfil-ask = Does it act so that the right becomes real?
    .done = Done
    .failed = Failed
    .all-done = It does all three
    .held-too-much = It fails to respect
    .looked-away = It fails to protect
    .left-undone = It fails to fulfil

# Questions asked in lessons

udhr-q-awas-morning = Which right goes by in which moment of Awa’s morning?
    .key = She locks her own door
    .privacy = Privacy of the home
    .key-why = What is behind the door is hers alone. Article 12 says so.
    .radio = The radio mocks a minister
    .speech = Free expression
    .radio-why = Article 19 covers those who joke, and those who listen and laugh.
    .bag = Her son takes his school bag
    .education = Education
    .bag-why = Lessons that cost nothing: article 26, for the first stages of school.
    .friday = The paper says: Friday is hers
    .rest = Rest and leisure
    .friday-why = Sleeping in may look small. Article 24 is about nothing else.
    .hint-1 = Start with the school bag; that pair is the easiest.
udhr-q-can-wait = A mayor says: “Rights are fine, but we are a poor town. Ask again in ten years.” Which reply fits what human rights are?
    .gift = They are a gift that rulers may give
    .gift-why = What is given as a gift can be taken back. Rights are owed to people.
    .need = They are a basic need; steps begin now
    .need-why = Big things may take time. Fair treatment and first steps need no full purse.
    .prize = They are a prize for good citizens
    .prize-why = Nobody has to win them. Being human is the only condition.
    .rich = They are a plan for wealthy countries
    .rich-why = The Declaration speaks of everyone. A poor town is full of people, too.
    .hint-1 = Which answer would still be true on the worst day of the year?
udhr-q-done-wrong = A person who has done great wrong has no human rights any more.
    .true-why = It may feel that way, and yet being human is the only condition, and no deed ends it. A court may limit some rights by law. That is not losing them all.
    .false-why = A court may limit some rights, such as moving about freely. Dignity and the protection of the law stay.
    .hint-1 = What was the one condition for having rights?
udhr-q-who-did-what = Who did what for the Declaration?
    .roosevelt = Eleanor Roosevelt
    .chair = chaired the drafting
    .roosevelt-why = She led both the commission and the group that drafted.
    .humphrey = John Humphrey
    .outline = made the first outline
    .humphrey-why = He directed the human rights division of the United Nations.
    .cassin = René Cassin
    .form = reworked the outline
    .cassin-why = Humphrey’s outline was on his desk; he gave it a new form.
    .mehta = Hansa Mehta
    .beings = “all human beings”
    .mehta-why = The change from “all men” in article 1 is credited to her.
    .santa-cruz = Hernán Santa Cruz
    .social = economic and social rights
    .santa-cruz-why = He pressed for rights such as those that begin with article 22.
    .hint-1 = One of the two women led the work. The other changed how article 1 begins.
    .hint-2 = The first outline came from Canada, its new form from France.
udhr-q-the-vote = How did the vote of 1948 on the Declaration end?
    .all = 58 for, none against, none abstaining
    .all-why = There were 58 members, but eight abstained and two did not vote.
    .against = 48 for, 8 against, none abstaining
    .against-why = The numbers are close. Yet those eight did not vote against it; they abstained.
    .abstained = 48 for, none against, 8 abstaining
    .abstained-why = Two more states, Honduras and Yemen, did not vote at all. That makes 58.
    .fifty = 50 for, 8 against, none abstaining
    .fifty-why = Two states did not vote, so 50 is too many; and nobody voted no.
    .hint-1 = Not one state said no.
udhr-q-four-dates = What came first, and what came later?
    .charter = The UN Charter speaks of human rights
    .commission = A commission begins to write a list
    .adoption = The Declaration is adopted in Paris
    .day = 10 December becomes Human Rights Day
    .why = 1945, 1947, 1948, 1950. First a general word, then a list, then a vote, then a day to remember it by.
    .hint-1 = A day can only be celebrated after it has happened.
udhr-q-open-list = Article 2 forbids discrimination only for the reasons that it names, such as race, sex or religion.
    .true-why = It does name those. But its list begins with “such as” and ends with “other status”, so it stays open.
    .false-why = With “such as” at its start and “other status” at its end, the list has room for reasons that nobody thought of in 1948.
udhr-q-four-shields = Which article answers each voice?
    .safe = “Nobody is safe on this street.”
    .art-3 = Article 3
    .safe-why = Article 3: life, freedom and safety of the person.
    .bought = “I bought you, so you work for me.”
    .art-4 = Article 4
    .bought-why = People are not for sale. Article 4 bans slavery and trade in people.
    .suffer = “Make him suffer until he talks.”
    .art-5 = Article 5
    .suffer-why = Article 5 bans torture and cruel treatment, whatever the aim.
    .locked = “Lock her up. I need no reason.”
    .art-9 = Article 9
    .locked-why = Without a lawful, fair reason an arrest is arbitrary. Article 9 forbids it.
    .hint-1 = Article 3 is the widest of the four; look for the voice that is about safety in general.
udhr-q-at-window = Match each scene with the right that it is about.
    .unlisted = “You are in no list; the law cannot see you”
    .person = Counting as a person in law
    .unlisted-why = Article 6: everyone is a person before the law, listed or not.
    .cousins = One rule, gentle for cousins, hard for others
    .equal = The same law for all
    .cousins-why = Article 7: the law may not have two faces.
    .repair = A court hears a woman whose rights were broken
    .remedy = Help from the courts
    .repair-why = Article 8 calls this a remedy: the wrong is stopped and put right.
    .nephew = The judge is the nephew of one side
    .hearing = A judge who favours nobody
    .nephew-why = A hearing is fair only before an impartial court. That is article 10.
    .hint-1 = In one scene something goes well. Begin there.
udhr-q-on-television = Before the trial a minister says on television: “We have caught the thief.” Which rule of the Declaration does he push aside?
    .public = Trials have to be open to the public
    .public-why = That rule stands in article 10. The minister’s words do not close the court’s doors.
    .innocent = Everyone is innocent until proved guilty
    .innocent-why = Article 11. Proof belongs in the courtroom, and so does the word “thief”.
    .old-deed = Nobody is punished for what was legal
    .old-deed-why = Also from article 11, its second half. But theft was a crime all along.
    .broadcast = Ministers may not speak about crimes
    .broadcast-why = No article forbids that. He could have said that someone was suspected.
    .hint-1 = What has not happened yet when he speaks?
udhr-q-suitcase = Which right does each person need?
    .phone = Her calls are listened to for no reason
    .privacy = Privacy
    .phone-why = Article 12 protects private life and letters; a call is a letter by voice.
    .coast = He may not move to his country’s coast
    .movement = Free movement
    .coast-why = Article 13: one may live anywhere inside a country.
    .poet = A poet hunted for her faith asks for shelter
    .asylum = Asylum
    .poet-why = Persecution is what article 14 is about: she may seek asylum and enjoy it.
    .boy = No state says that the boy belongs to it
    .nationality = A nationality
    .boy-why = He is stateless. Article 15 gives everyone the right to a nationality.
    .hint-1 = One person wants to reach another country, one belongs to no country. The other two are about life at home.
udhr-q-council-book = The council writes down five decisions. Which keep to the Declaration, and which break it?
    .keeps = Keeps to it
    .breaks = Breaks it
    .her-no = No wedding: the daughter says no
    .her-no-why = Article 16 asks for the free yes of both. One no is enough.
    .fathers = A wedding: both fathers say yes
    .fathers-why = It is not the fathers who marry. Article 16 asks the two who do.
    .garden = The field goes to the governor, who likes it
    .garden-why = Taken at will: that is what article 17 forbids.
    .shared-boat = Three sisters may own one boat together
    .shared-boat-why = Article 17 protects owning alone and owning with others.
    .temple = The man may leave his parents’ temple
    .temple-why = Article 18 includes the freedom to change one’s religion or belief.
    .hint-1 = Ask each time: did the person concerned have a free choice?
udhr-q-four-voices = Under which heading does each of these belong?
    .belief = Belief (18)
    .expression = Expression (19)
    .company = Together (20)
    .power = Government (21)
    .new-faith = Taking up another religion
    .new-faith-why = Changing one’s belief is named in article 18.
    .far-paper = Reading a newspaper from abroad
    .far-paper-why = Article 19 reaches “regardless of frontiers”: receiving counts too.
    .choir = Starting a choir with neighbours
    .choir-why = A choir is an association, and article 20 lets people form one.
    .no-force = Refusing to join a club
    .no-force-why = Article 20 has a second half: nobody may be forced into an association.
    .poll = Standing for election
    .poll-why = Article 21: taking part in government, also as a candidate.
    .painting = Painting what you think of the news
    .painting-why = “Any media”, says article 19. A brush is one of them.
    .hint-1 = Four headings, six cards: two headings get two cards each.
udhr-q-rosas-list = Which article belongs to which line on Rosa’s list?
    .seams = The same pay as Tino
    .work = Article 23
    .seams-why = Article 23 asks for equal pay for equal work. They sew the same seams.
    .one-day = One whole free day
    .rest = Article 24
    .one-day-why = Rest, and limits to working hours: article 24.
    .knee = A doctor for Mama’s knee
    .health = Article 25
    .knee-why = Medical care is part of a decent standard of living in article 25.
    .course = The course in bookkeeping
    .education = Article 26
    .course-why = Article 26 is about more than childhood; learning has no closing time.
    .hint-1 = Work is 23. The next number is what comes after work.
udhr-q-net-and-dance = Which of these can people claim under articles 22 to 27?
    .ill = Support when illness ends a wage
    .ill-why = Social security and help in hard times: articles 22 and 25.
    .one-wage = One and the same wage for every job
    .one-wage-why = Article 23 asks for equal pay for _equal_ work. Different work may be paid differently.
    .songs = A share in the songs of their community
    .songs-why = Article 27: to take part freely in cultural life. Rosa’s harbour dance is in it.
    .ticket = A concert ticket that the state pays
    .ticket-why = Article 27 is about taking part. It does not promise that every ticket is paid for.
    .hint-1 = Two of the four go further than the articles do.
udhr-q-three-beams = Which beam of the roof is which article?
    .working-order = A world in which rights can work
    .art-28 = Article 28
    .working-order-why = Article 28 asks for a social and an international order. One country is not enough.
    .give-and-take = Duties to others, and lawful limits
    .art-29 = Article 29
    .give-and-take-why = Article 29 keeps the balance: your rights, and those of the person beside you.
    .no-wrecking = No right to wreck the rights
    .art-30 = Article 30
    .no-wrecking-why = The last article locks the door behind all the others.
udhr-q-last-election = A party wins a fair election. Its first plan is to end all elections, “because the voters chose us freely”. Which article answers best?
    .parties = 20: no one is forced into a party
    .parties-why = True, and article 20 says so. But nobody is being forced to join here; the voters lose their vote.
    .winners = 21: whoever wins may decide all
    .winners-why = Article 21 wants elections that are real. Winning once is no right to end them.
    .abroad = 28: other states hold the elections
    .abroad-why = Article 28 speaks of an order in which rights work. It hands nobody’s elections to others.
    .destroy = 30: no right to destroy rights
    .destroy-why = A right won with the help of article 21 may not be used to end article 21.
    .hint-1 = Look for the article that guards the others.
udhr-q-sela-rights = Whose thread was pulled in Sela? Choose the rights that suffer in the story.
    .asylum = Seeking asylum
    .asylum-why = Nobody in Sela is persecuted or looks for safety abroad. That thread lies still.
    .health = Health care
    .health-why = Brown water, sore stomachs: article 25.
    .notice = Free expression
    .notice-why = The warning hangs nowhere because a stamp is missing: article 19.
    .marriage = Free marriage
    .marriage-why = The story touches families, but nobody’s right to marry.
    .meeting = Meeting in peace
    .meeting-why = The parents may not even meet to talk: article 20.
    .hint-1 = Go through the story again, sentence by sentence. Each one touches something.
udhr-q-four-words = Each voice forgets one quality of human rights. Which?
    .citizens = “Rights are for our own citizens.”
    .universal = Universal
    .citizens-why = Universal means everyone, wherever they come from.
    .gave-up = “You signed here, so your rights are gone.”
    .inalienable = Inalienable
    .gave-up-why = Inalienable: no signature can give them away.
    .nice-wish = “Voting is a real right. Housing is a nice wish.”
    .indivisible = Indivisible
    .nice-wish-why = Indivisible: there is no first and second class.
    .no-link = “So they are ill. What has that to do with school?”
    .interdependent = Interdependent
    .no-link-why = Interdependent: a sick child does not learn. One right leans on another.
    .hint-1 = One voice is about rank, one about links. Find these two first.
udhr-q-candidate = A candidate in an invented country says: “All who live under our sky shall have bread and a doctor, whatever their passport. Nobody can ever sell or lose these rights. Free newspapers come later: they are a lesser right, and they have nothing to do with hunger.”
    .universal-why = “All who live under our sky, whatever their passport”: nobody is left out here.
    .inalienable-why = Nobody can sell or lose them. The candidate says it almost as a textbook would.
    .indivisible-why = “A lesser right”: with these words a ranking begins, and the cloth tears.
    .interdependent-why = Who reports where bread is missing? Hunger and newspapers have much to do with each other.
    .whole-why = The first half sounds good. But calling one right lesser, and seeing no link to hunger, tears two qualities.
    .one-tear-why = There is a second one. “A lesser right” is about rank; “nothing to do with hunger” is about links.
    .more-tears-why = Two are torn: indivisible and interdependent. A speech can be generous and still leave holes.
    .hint-1 = Read the last sentence twice. It says two different things about newspapers.
udhr-q-three-duties = Respect, protect or fulfil? Sort what the town and the state do.
    .respect = Respect
    .protect = Protect
    .fulfil = Fulfil
    .no-fence = The town leaves the pitch unfenced
    .no-fence-why = It keeps its own hands off: respect. Even play is covered, by article 24.
    .trucks = It sends the neighbour’s lorries away
    .trucks-why = Somebody else does the harm and the town stops it: protect.
    .drain = It drains the swamp after the rain
    .drain-why = Nobody did anything wrong; something has to be built: fulfil.
    .custody = Guards hurt nobody in their custody
    .custody-why = The state’s own people hold back: respect, here for article 5.
    .locked-gate = Inspectors open a farm that locks workers in
    .locked-gate-why = The farmer does the wrong, inspectors stop it: protect, here for article 4.
    .teachers = Teachers are trained and paid
    .teachers-why = A school needs more than being left alone: fulfil, for article 26.
    .hint-1 = Ask who would do the harm: the state, somebody else, or nobody at all?
udhr-q-visitor = By international standards, to whom does a government owe human rights?
    .citizens = To those who are its citizens
    .citizens-why = Article 21 ties taking part in government to one’s own country. Most rights have no such tie.
    .taxpayers = To those who pay taxes there
    .taxpayers-why = A child pays no taxes and has rights all the same.
    .everyone = To everyone under its authority
    .everyone-why = That includes the tourist, the refugee and the person without papers.
    .voters = To those who may vote for it
    .voters-why = Children and many newcomers cannot vote. Their rights do not wait for a ballot.
    .hint-1 = Think of a tourist who is arrested. Is there a fair hearing for her?
udhr-q-mayor = You are the mayor of Lindo, an invented town. What do you do? International standards are meant; the law where you are may differ.
    .request = Women who sell soup by the river plan a peaceful evening walk: they want lamps on the dark path. Angry drivers say that they will stop the walk by force.
    .forbid = You forbid the walk, to keep the peace.
    .forbid-why = Those who threaten have won, and those who are peaceful pay. A threat by others is no reason to ban; protection comes first.
    .just-yes = You say yes and turn to other things.
    .just-yes-why = You hold back, and that is respect. But the threat is still there.
    .listen = You meet the women and the police chief.
    .listen-why = Now you know the route and the danger. You can prepare.
    .plan = The police chief has time and people. “What shall I do?” he asks.
    .charge = “Send the women the bill for the police.”
    .charge-why = They cannot pay and give up the walk. Under international standards, marchers do not pay for policing.
    .guard = “Walk beside them and keep the bridge open.”
    .guard-why = The walk is shielded from those who would attack it: protect.
    .stay-home = “Stay at the station. It is not our walk.”
    .stay-home-why = Not interfering is only the first duty. The drivers notice that nobody is watching.
    .bridge = The evening comes. Drivers block the bridge and shout. The women stop, lamps in hand.
    .make-room = You send officers to stand between them.
    .make-room-why = Late, but in time: the officers make room and the women cross.
    .call-off = You ask the women to go home.
    .call-off-why = It is quiet again. It is quiet because the wrong side was sent home.
    .end-dark = The path stays dark, and on it people walk a little faster than before.
    .end-lights = Forty lamps cross the bridge. A month later the town puts up the first real one: fulfil, in steel and glass.
    .why = Hold back, guard, build: the lamps of Lindo needed all three.
    .hint-1 = Who is peaceful here, and who is threatening?
udhr-q-what-kind = What kind of text is the Universal Declaration?
    .pact = A treaty that states have ratified
    .pact-why = Treaties are ratified. A declaration is adopted; nobody ratified this one.
    .verdict = A judgement of a world court
    .verdict-why = No court wrote it. States voted for it in the General Assembly.
    .campaign = An appeal by private groups
    .campaign-why = Private groups use it often. But it was adopted by states.
    .statement = A solemn statement by states
    .statement-why = No treaty, yet it carries moral, political and legal weight, and treaties grew from it.
    .hint-1 = Think of the uncle at the wedding: what did he do, and what did he not sign?
udhr-q-family-order = Put the family in order, from the oldest on.
    .declaration = The Universal Declaration is adopted
    .both = Two Covenants are adopted
    .social = The ICESCR enters into force
    .civil = The ICCPR enters into force
    .why = 1948, December 1966, January 1976, March 1976. More than nine years passed between the adoption of the Covenants and their force.
    .hint-1 = Treaties are first adopted; they enter into force later.
    .hint-2 = Of the two Covenants, the one on social rights was in force some weeks earlier.
udhr-q-two-drawers = Declaration or treaty? Put each text in its drawer.
    .spoken = Declaration
    .binding = Treaty
    .udhr = The text of Paris, 1948
    .udhr-why = The Universal Declaration: adopted by a vote, not ratified.
    .civil = ICCPR, 1966
    .civil-why = A covenant is a treaty: it binds the states that join.
    .vienna = The text of Vienna, 1993
    .vienna-why = In full it is the Vienna Declaration and Programme of Action. It described rights as indivisible and interdependent.
    .social = ICESCR, 1966
    .social-why = The twin of the ICCPR, and like it a treaty.
    .defenders = UN text on defenders of rights, 1998
    .defenders-why = A declaration as well. It was adopted by consensus, and no state ratifies it.
    .hint-1 = “Covenant” is the C in two of the short names.

# Questions of the quiz

udhr-q-thai-year = In the Thai calendar the Declaration was adopted on 10 December 2491. That calendar is 543 years ahead of the one that the UN uses. Which year is meant?
    .accept = 1948
    .why = 2491 minus 543 is 1948. One day, two calendars, the same thirty articles.
    .added = 3034
    .added-why = Here the 543 years were added. The Thai calendar is ahead, so take them away.
    .two-off = 1946
    .two-off-why = Close: this takes away 545. The difference is 543.
    .ten-off = 1958
    .ten-off-why = Ten years too late; it looks like a slip in the tens. Try 2491 minus 543 again.
    .hint-1 = Ahead means: the Thai number is the larger one.
udhr-q-which-body = Which body adopted the Universal Declaration?
    .security = The UN Security Council
    .security-why = It deals with peace and security. This vote was taken elsewhere.
    .court = The International Court of Justice
    .court-why = Courts decide cases. They do not adopt declarations.
    .assembly = The UN General Assembly
    .assembly-why = All members of the United Nations meet there; in 1948 there were 58.
    .europe = The Council of Europe
    .europe-why = It is a body of one region and was founded in 1949, a year later.
    .hint-1 = It is the one in which all members meet.
udhr-q-all-men = Article 1 begins with “All human beings”, not with “All men”. Who is credited with that?
    .mehta = Hansa Mehta of India
    .mehta-why = In 1947 and 1948 she and Eleanor Roosevelt were the only women delegates on the commission.
    .chang = P. C. Chang of China
    .chang-why = As vice-chair he shaped other ideas in the text, not this wording.
    .santa-cruz = Hernán Santa Cruz of Chile
    .santa-cruz-why = What he pressed for was economic and social rights.
    .humphrey = John Humphrey of Canada
    .humphrey-why = The first outline was his. This wording came from a delegate.
    .hint-1 = Apart from Eleanor Roosevelt, one other woman was a delegate.
udhr-q-longed-for = Which freedoms does the preamble name as something that people long for?
    .tax = Freedom from taxes
    .tax-why = Taxes are not in the preamble. It speaks of deeper worries.
    .speech = Free speech and belief
    .speech-why = Named in the preamble, and spelled out in articles 18 and 19.
    .fear = Freedom from fear
    .fear-why = To live without fear: article 3, on life and safety, picks it up.
    .duty = Freedom from duties
    .duty-why = The opposite is closer: article 29 says that people have duties to their community.
    .want = Freedom from want
    .want-why = Want is lack of what one needs. Article 25, on food, home and care, answers it.
    .hint-1 = Three of the five are meant.
udhr-q-last-number = The first article says that everyone is born free. The last one guards all the others. What is its number?
    .accept = 30 | thirty
    .why = Thirty articles. The last says that no right may be used to destroy the others.
    .twenty = 20 | twenty
    .twenty-why = That is the number of articles in a later text, the declaration of 1998 on human rights defenders.
    .fifty-three = 53 | fifty-three
    .fifty-three-why = That is the last number of the ICCPR, the treaty of 1966.
    .twenty-nine = 29 | twenty-nine
    .twenty-nine-why = Nearly there. Article 29 is about duties and limits; one more follows.
    .hint-1 = The lights of this program have the same number.
udhr-q-missing-word = “All human beings are born free and equal in … and rights.” Which word is missing?
    .accept = dignity | human dignity
    .why = Dignity is the worth that all people share. The rights grow from it.
    .law = law | the law
    .law-why = Equality before the law comes in article 7. Article 1 goes deeper than the law.
    .worth = worth | value
    .worth-why = In meaning you are very close. The article uses the older word for it.
    .freedom = freedom | liberty
    .freedom-why = “Free” is already in the sentence. What is missing is the root of it all.
    .hint-1 = It is another word for the worth of a person.
    .hint-2 = It begins with a D.
udhr-q-shelves = To which group of rights does each card belong?
    .person = Personal (3–11)
    .civil = Civil, political (12–21)
    .living = Economic, social (22–27)
    .owned = No one may be owned
    .owned-why = Article 4, slavery: among the personal rights.
    .belonging = A nationality
    .belonging-why = Article 15. Belonging to a state is a civil right.
    .holiday = Holidays with pay
    .holiday-why = Article 24, and yes, paid holidays are really in it.
    .trade = No trade in people
    .trade-why = Article 4 again: it also bans the slave trade.
    .doctor = Medical care
    .doctor-why = Article 25, part of a standard of living that keeps one healthy.
    .change = Changing one’s nationality
    .change-why = Article 15 again: nationality may be kept, and may be changed.
    .hint-1 = Each shelf gets two cards.
udhr-q-numbers = Which right belongs to which number?
    .art-9 = Article 9
    .arrest = No arbitrary arrest
    .art-9-why = Article 9: no arrest, detention or exile at the whim of power.
    .art-18 = Article 18
    .belief = Thought and religion
    .art-18-why = Article 18 stands just before 19: first the thought, then the word.
    .art-21 = Article 21
    .govern = Taking part in government
    .art-21-why = Article 21 closes the civil and political group, with real elections.
    .art-27 = Article 27
    .culture = Art and science
    .art-27-why = Article 27 is the last of the social and cultural group.
    .hint-1 = The low number is about the body, the high one about culture.
udhr-q-asylum-line = What does article 14 of the Declaration offer?
    .escape = A way out of a fair trial for theft
    .escape-why = Article 14 rules this out: it is no escape from being rightly charged with an ordinary crime.
    .wages = Work in any state with better wages
    .wages-why = Wishing for better pay is human, but article 14 is about persecution.
    .safety = Safety abroad from persecution
    .safety-why = To seek it and to enjoy it. It stands in no Covenant, yet here it is.
    .passports = Two nationalities at the same time
    .passports-why = Nationality is the subject of the next article, number 15.
    .hint-1 = From what do people flee when they ask for asylum?
udhr-q-way-home = Under article 13 everyone may leave any country. For coming home, one needs the goodwill of one’s government.
    .true-why = Half of it is right. But article 13 covers the way back too: returning to one’s own country is a right.
    .false-why = Out and back again: article 13 has both. Going home is a right and no favour.
udhr-q-at-will = “Arbitrary” or “arbitrarily” stands in the articles on arrest, privacy, nationality and property. What does it mean?
    .whim = At will, with no lawful, fair reason
    .whim-why = The word is aimed at whim. Power has to give reasons and keep to fair law.
    .hidden = In secret, so that nobody sees it
    .hidden-why = Something can be quite public and still be arbitrary. What counts is the reason.
    .force = With force, so that someone is hurt
    .force-why = A polite arrest can be arbitrary as well, if there is no fair reason for it.
    .abroad = Done by people from another state
    .abroad-why = Who does it is not the point. One’s own state can act arbitrarily too.
    .hint-1 = Think of the governor who took a field because he liked it.
udhr-q-few-reasons = For which purposes may a law limit rights under article 29?
    .others = To respect the rights of others
    .others-why = The first reason that the article gives.
    .praise = To spare leaders from criticism
    .praise-why = That is not among the reasons. Comfort for the powerful is no just need of society.
    .order = To meet fair needs of public order
    .order-why = Named in the article, with the words “in a democratic society”.
    .alike = To make all people live alike
    .alike-why = The article wants people to live together. It does not ask them to be alike.
    .welfare = To serve the welfare of all
    .welfare-why = The general welfare is on the list. The limit must still be set by law.
    .hint-1 = Ask of each purpose whom it serves: everyone, or only those who hold power?
udhr-q-open-letters = An office opens everyone’s letters, “to be on the safe side”. Nobody is suspected of anything. Which article is the first to be hurt?
    .property = 17, on property
    .property-why = The paper is yours, true. But nothing is taken away; what is hurt is something else.
    .privacy = 12, on privacy
    .privacy-why = Letters are named in it, next to home and family.
    .hearing = 10, on fair hearing
    .hearing-why = That one is about courts. No case has been opened here, only envelopes.
    .asylum = 14, on asylum
    .asylum-why = Asylum concerns people who flee persecution. These people are at home.
    .hint-1 = Think of the envelope that was glued shut again.
udhr-q-clinic = You work at the desk of a small clinic. International standards are meant; the law where you are may differ.
    .desk = A woman comes in with a feverish child. She has no papers and speaks a language you do not know. A note on your desk says: “Residents first.”
    .send-off = You point at the note and at the door.
    .send-off-why = The child is ill whatever the note says. Articles 2 and 25 are both hurt at once.
    .last-in-line = You let them wait until all others are done.
    .last-in-line-why = Better than the door. Yet the order follows papers, not the fever.
    .ask-nurse = You ask the nurse to look at the child now.
    .ask-nurse-why = The fever decides, and not the passport.
    .bench = Two hours later the child is worse. People with papers and a cough are still called in.
    .tomorrow = You tell them to come back tomorrow.
    .tomorrow-why = For a sick child tomorrow can be late. Care has been refused for want of papers.
    .now-nurse = You call the nurse after all.
    .now-nurse-why = Late, but now the need counts.
    .room = The nurse says: the child needs medicine today. The mother asks something, and you cannot understand it.
    .guess = You guess, and write the dose on a slip.
    .guess-why = Kindly meant. But she cannot read your slip, and the dose matters.
    .interpreter = You ring someone who speaks her language.
    .interpreter-why = Now she knows what to give and when. A language is no reason for worse care.
    .blame = You tell her that she ought to learn yours.
    .blame-why = Perhaps she will. Tonight it helps neither the fever nor her dignity.
    .end-street = The door closes. Outside the child is still ill, and still has a right to care.
    .end-half = They leave with medicine and a question. The right to care is half met.
    .end-cared = They leave with medicine and an answer. At the door the child waves.
    .why = Article 25 names medical care. Article 2 says that origin and language must not decide who gets it.
    .hint-1 = What would you look at first, if you saw no papers at all?
udhr-q-company-club = A factory tells its workers: join the company’s own association, or lose your job. Which words from the Declaration fit best?
    .free-hours = Working hours have to be limited
    .free-hours-why = True, in article 24. But this threat is not about hours.
    .same-pay = Equal work deserves equal pay
    .same-pay-why = Article 23 says so, yet nobody here is paid differently.
    .state-run = Only the state may found unions
    .state-run-why = There is no such rule. Article 23 lets everyone form and join unions.
    .no-force = Nobody may be forced to join
    .no-force-why = The second half of article 20: freedom to join includes freedom to stay out.
    .hint-1 = What are the workers not free to do?
udhr-q-ballot = What belongs to the elections that article 21 describes?
    .secret = Votes are cast in secret
    .secret-why = Secret voting, or something just as free: the article names it.
    .owners = Only owners of land may vote
    .owners-why = The article asks for a vote for all. Property is one of the grounds that article 2 rules out.
    .equal = Every vote weighs the same
    .equal-why = Equal suffrage: a banker’s vote and a cook’s vote count alike.
    .known = The result is agreed beforehand
    .known-why = An election that is over before it starts is not a genuine one.
    .again = Elections return regularly
    .again-why = “Periodic”, says the article. Those who govern have to ask again.
    .hint-1 = Three of the five help voters to decide freely, and again.
udhr-q-kite-law = In May a man sells kites on a hill. In June a new law bans this. In July he is punished for May. Why does article 11 stand in the way?
    .asked = He was not asked about the law
    .asked-why = Taking part in public affairs is article 21, and no one has to be asked one by one.
    .legal-then = It was legal when he did it
    .legal-then-why = A law may not reach back. In May there was nothing to obey.
    .never = Selling things is never a crime
    .never-why = Some sales may be banned by law. The trouble here is the calendar.
    .small = Kites are too small to matter
    .small-why = The rule does not depend on size. It protects against old deeds and new laws.
    .hint-1 = Put the three months in order and look at May.
udhr-q-two-houses = Article 16 gives both partners equal rights, during the marriage and also when it ends.
    .true-why = Both times, the article says: during marriage and at its end. Neither is the guest in the house.
    .false-why = It does say so, for both times. It also asks for the free and full consent of both before it starts.
udhr-q-old-dances = A school forbids the children of a minority to learn their people’s dances, “because nobody needs them”. Which right is touched most directly?
    .culture = A part in cultural life
    .culture-why = Article 27. And because it strikes one group only, article 2 listens as well.
    .family = Founding a family
    .family-why = Families may be sad about it, but article 16 is about marriage and family itself.
    .leisure = Rest and free time
    .leisure-why = Dancing can be rest. What is banned here, though, is a people’s culture.
    .move = Moving about freely
    .move-why = A nice thought for a dance; article 13, however, is about where one lives and travels.
    .hint-1 = What do songs, stories and dances belong to?
udhr-q-lost-boat = A storm has broken a fisherman’s only boat. For months he earns nothing. Which right is meant for such a time?
    .own = Owning property (17)
    .own-why = Article 17 keeps others from taking his boat at will. The storm will not read it.
    .job = Choosing work freely (23)
    .job-why = That helps when there is work to choose. He needs something to live on until then.
    .net = Social security (22, 25)
    .net-why = For times when people lose their living through no fault of theirs.
    .court = Help from courts (8)
    .court-why = A remedy is for rights that somebody broke. Here nobody did; it was the weather.
    .hint-1 = One of the articles names support in hard times.
udhr-q-fair-case = A case of theft is handled fairly. Put its steps in order.
    .rule = A public law forbids theft
    .deed = Something is stolen
    .arrest = A suspect is held, for a lawful reason
    .hearing = Impartial judges hear both sides
    .verdict = Guilt is found proved
    .why = The law has to be there before the deed, and the verdict after the hearing. Until the last step the suspect counts as innocent (articles 9, 10 and 11).
    .hint-1 = What must exist before something can be a crime?
udhr-q-signed-away = For a job, a man signs a paper: “I give up all my human rights.” What is the paper worth, seen from human rights?
    .freely = Everything, if he signed it freely
    .freely-why = Even a free signature cannot do this. Rights cannot be handed over like a coat.
    .nothing = Nothing: they cannot be given away
    .nothing-why = They are inalienable. He leaves the office with all of them.
    .stamped = A lot, if a judge has stamped it
    .stamped-why = A court may limit some rights by law. It cannot end them with a stamp.
    .until = Something, until he wants them back
    .until-why = He need not ask for them back. They never left him.
    .hint-1 = Which of the four qualities is about losing rights?
udhr-q-no-school = A girl is kept out of school and never learns to read. Which rights does this make harder for her to use?
    .news = Seeking information
    .news-why = A notice on the wall stays silent for her: article 19.
    .dignity = Being equal in dignity
    .dignity-why = Her dignity is the same as everyone’s. What is hurt is her use of rights.
    .job = Choosing her work freely
    .job-why = Many doors ask for reading: article 23.
    .share = Taking part in government
    .share-why = To vote or to stand for office one has to learn what is at stake: article 21.
    .none = None: each stands alone
    .none-why = Rights are interdependent. Education is one that holds up many others.
    .hint-1 = Imagine one day of hers, ten years later.
udhr-q-cook-abroad = A cook from abroad works in a hotel kitchen. The equal protection of the law is hers too, though she is no citizen.
    .true-why = “All are equal before the law”, says article 7. It does not say “all citizens”.
    .false-why = Article 7 speaks of all, and article 2 rules out national origin as a reason. Her passport changes nothing here.
udhr-q-river-road = During a flood a clear law closes one river road for three days, for everyone. What happened to the right to move freely?
    .lost = It was lost and must be given back
    .lost-why = Inalienable rights do not vanish with a road sign. On all other roads it is in use.
    .limited = It was limited, for a good reason
    .limited-why = By law, for a short time, to keep others safe: limited is not lost.
    .broken = It was broken: no limits are allowed
    .broken-why = Article 29 allows limits that serve the rights of others and public needs.
    .untouched = Nothing: roads belong to the state
    .untouched-why = Who owns the road does not decide it. The right was touched, but lawfully.
    .hint-1 = Compare: losing a right, and not being able to use it for three days.
udhr-q-six-offices = Which duty is carried out here?
    .respect = Respect
    .protect = Protect
    .fulfil = Fulfil
    .post = Officials leave letters unopened
    .post-why = The state holds back: respect, for article 12.
    .camera = A landlord must stop filming his tenants
    .camera-why = He does the harm and the state ends it: protect, for article 12.
    .judges = New judges are trained for the villages
    .judges-why = Something is built so that people can reach a court: fulfil, for article 8.
    .cells = Guards treat all in their care humanely
    .cells-why = The guards are the state, and they hold back: respect, for article 5.
    .kitchen = A kitchen that sells bad food is closed
    .kitchen-why = Health is defended against a third person: protect, for article 25.
    .nurses = A health post opens on the island
    .nurses-why = Care has to be made before it can be used: fulfil, for article 25.
    .hint-1 = Hold back, guard, build: two cards for each.
udhr-q-market-day = In an invented town the police leave the market women in peace. The town gave them a roof and safe scales. But each Friday a gang takes part of their earnings and threatens them. The police know it and say: “That is between you and them.”
    .respect-why = The state’s own people do not bother the women. That much is done.
    .protect-why = Others do harm, the police know it and look away.
    .fulfil-why = Roof and scales are there: the town has acted so that they can work.
    .all-done-why = Two of three. Nobody keeps the gang away.
    .held-too-much-why = The police do not harass the women themselves. The harm comes from others.
    .looked-away-why = Safety and fair work (articles 3 and 23) are hurt by a gang, and the state lets it happen.
    .left-undone-why = The town did build: a roof, scales. What is missing is a shield.
    .hint-1 = From whose hands does the harm come?
udhr-q-clean-wells = In an invented country the health ministry builds clean wells and stops a tannery that poisoned the river. Then a nurse puts the water tests on the internet, and officials delete her page because it embarrasses them.
    .respect-why = Here the state’s own hand reaches in and silences her: article 19.
    .protect-why = The tannery was stopped. Others can no longer poison the river.
    .fulfil-why = New wells give people clean water. The state has acted.
    .all-done-why = For the water, yes. For the nurse’s voice it failed.
    .held-too-much-why = The state took away what it should have left alone: her right to share what she knows.
    .looked-away-why = It did not look away from the tannery. The harm to the nurse came from its own officials.
    .left-undone-why = Wells were built. What went wrong was an act, and not a gap.
    .hint-1 = Two things go well. What did the officials do with their own hands?
udhr-q-factory = There are United Nations principles on business and human rights, from 2011. What do they ask of companies?
    .replace = To take over the duties of states
    .replace-why = States keep their duties. A company cannot relieve them of these.
    .respect = To respect human rights in their work
    .respect-why = No harm to workers or neighbours, for example: forced labour (article 4), unfair conditions (23).
    .nothing = Nothing, since only states have a part
    .nothing-why = States come first, but companies have a responsibility too.
    .choose = To choose the rights they find useful
    .choose-why = Rights are indivisible. Nobody gets to pick from them.
    .hint-1 = Which of these lies in any company’s own hands, in a small workshop as in a large factory?
udhr-q-everyone-signed = All countries of the world signed the Universal Declaration.
    .true-why = One hears it often. In fact it was adopted by a vote in 1948: 48 for, none against, 8 abstaining. A declaration is not signed.
    .false-why = It was adopted by a vote, and eight states abstained. What one can say: all UN members are expected to respect it.
udhr-q-two-treaties = Which two texts put most of the Declaration into binding rules for the states that joined?
    .charter = The UN Charter
    .charter-why = It is older than the Declaration and speaks of rights only in general.
    .civil = The ICCPR
    .civil-why = Civil and political rights: in force since March 1976.
    .vienna = The Vienna text
    .vienna-why = That one is from 1993 and is itself a declaration. States do not join it.
    .social = The ICESCR
    .social-why = Economic, social and cultural rights: in force since January 1976.
    .hint-1 = Both were adopted on the same day in 1966.
udhr-q-at-once = Some economic and social rights may grow step by step. What do international standards ask of a state at once, even if it is poor?
    .steps = Taking real steps
    .steps-why = Slowly is allowed. Standing still is not.
    .finished = A hospital in each town
    .finished-why = This is what may take time and means. The way there has to begin, though.
    .core = A minimum for all
    .core-why = There is a core that cannot wait for a better year.
    .rich = A plan to get rich
    .rich-why = A country may wish for it. But rights do not wait for wealth.
    .fair = No discrimination
    .fair-why = Fair treatment needs no money to begin. Article 2 asks for it everywhere.
    .hint-1 = Three of the five can start this morning.
udhr-q-who-watches = Who did what, or still does it?
    .drafters = Commission on Human Rights
    .wrote = drafted the Declaration
    .drafters-why = It began its work in 1947.
    .all-states = General Assembly
    .adopted = adopted the Declaration
    .all-states-why = By vote, in Paris, in December 1948.
    .civil-experts = Human Rights Committee
    .civil = watches over the ICCPR
    .civil-experts-why = Eighteen independent experts. The name sounds like the commission, but the two are different.
    .social-experts = Committee on economic and social rights
    .social = watches over the ICESCR
    .social-experts-why = Each Covenant has its own committee.
    .hint-1 = A commission wrote; committees watch.
udhr-q-left-behind = Two subjects of the Declaration got no article in the two Covenants of 1966. Which?
    .learn = Education and health
    .learn-why = Both found a place in the Covenant on economic, social and cultural rights.
    .words = Belief and expression
    .words-why = Both are in the ICCPR; expression is article 19 there as well.
    .shelter = Asylum and property
    .shelter-why = Articles 14 and 17 of the Declaration. There they stand still.
    .home = Assembly and groups
    .home-why = Both went over, to articles 21 and 22 of the ICCPR. Look for a pair about things and safety.
    .hint-1 = One of them concerns people who flee, the other the things one owns.
