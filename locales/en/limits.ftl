### Words of the course “Limits on expression”.

limits-outcome-why-limits = say why expression may be limited, and why limits are the exception
limits-outcome-opinion-line = tell an opinion from an expression, and an absolute right from a qualified one
limits-outcome-three-gates = test a limit step by step: law, aim, necessity
limits-outcome-see-misuse = recognise when a limit is misused, and how silence spreads from it
limits-outcome-emergency-rules = say what a public emergency changes and what it never changes
limits-outcome-linked-rights = name other rights that are hit when expression is punished
limits-outcome-ask-reasons = ask for reasons before accepting a ban
limits-outcome-room-for-others = leave room for words that you would not use yourself

limits-test-three-part = The three gates
    .law = First gate: the law
    .law-ask = Is there a law that everyone can read, clear enough to follow, which gives officials no free hand?
    .aim = Second gate: the aim
    .aim-ask = Does the limit serve an aim from the list: others’ rights or reputations, national security, public order, public health, public morals?
    .necessity = Third gate: the need
    .necessity-ask = Is there a real threat with a direct link to these words, and is this the mildest means that works?
    .met = The gate opens
    .unmet = The gate stays shut
    .allowed = The limit may stand
    .violation = The limit violates the right

## Lesson 1

limits-board = The notice board
    .summary = Three sheets of paper, three complaints, and one question: may anything be taken down?
limits-board-sheets = Three sheets of paper
limits-board-scene =
    Monday morning in Lind, a small town in the invented country of Oster. Three sheets hang on the board beside the bakery.

    The first says that the town council paid twice for one bridge. The second is a drawing of the mayor with her nose in the clouds. The third is a page from the doctor’s files: a neighbour’s name and his illness.

    By noon somebody has asked for each of them to be removed. The council is embarrassed. The mayor is hurt. The neighbour no longer leaves his house.
limits-board-stricter = On the whole, there should be stricter limits on what people may say in public.
limits-board-gain = What free words do for a town
limits-board-bridge =
    Take the sheet about the bridge. It shows where the money went: that is transparency. It also lets people ask who must answer for it: that is accountability.

    So the freedom of one person with a pen is useful to everyone who walks over the bridge.
limits-board-grows = Where people can ask, tell and pass things on without fear, other things grow:
    .learn = learning, at school and long after it
    .self = finding out who you are and what you think
    .justice = complaints that reach the people who must hear them
    .claim = every other right, since it is hard to claim what nobody may mention
limits-board-edge = And yet there is an edge
limits-board-not-absolute =
    Freedom of expression is not absolute. Look again at the third sheet. The neighbour has rights too, and article 12 of the Universal Declaration protects his private life.

    Words can do more than reveal. They can call for hatred and push people to discriminate or to use violence. Here a law may draw a line, to protect the rights of others.
limits-board-order-of-things =
    Read that slowly. A limit needs a law. It needs a purpose, and the article lists the purposes.

    Freedom is the rule and the limit is the exception; the two must not change places. And article 30 closes the door on a trick: no state, group or person may use one right in order to destroy the others.

    So “may this be limited?” is half of the question. The other half is: “does the limit keep to its own limits?”
limits-board-law = Universal Declaration of Human Rights, articles 29 (2) and 30 (1948); Human Rights Committee, General Comment 34, paragraph 21 (2011)
limits-board-guide = Whole group, 20 minutes. Draw three sheets on a wall and let people stand beside the one that they would take down first, or in the middle. Nobody has to explain a place.
    .tips = Stay with the invented town. If a real ruler, religion or army comes up, bring the talk back to Lind.
    .debrief = Which feeling did each sheet cause in the town? Which of these feelings is also a right?
    .variation = In a small group, let three people speak for the council, the mayor and the neighbour, and one for the baker who owns the board.
limits-board-own-board = Picture a notice board, a wall or a chat. Which kinds of words are taken down there, and who decides?

## Lesson 2

limits-opinion = A thought and a sentence
    .summary = What stays in your head is protected without any limit. What leaves your mouth is protected too, but differently.
limits-opinion-counter = At the counter
limits-opinion-scene =
    Danil repairs radios in the invented country of Tarn. He needs a new licence for his stall. The form is filled in, the fee is paid.

    The officer keeps the stamp in the air. “One more thing. What do you think of last year’s tax vote?”

    Danil looks at the stamp and says nothing.
limits-opinion-quiet-answer = Why might someone in Danil’s place say nothing, even if the honest answer would please the officer?
limits-opinion-inside = Inside: no limit at all
limits-opinion-covenant-one = Everyone shall have the right to hold opinions without interference.
    .source = International Covenant on Civil and Political Rights, article 19 (1), 1966
limits-opinion-no-exception =
    One sentence, and no “but” after it. The Human Rights Committee, the experts who watch over this treaty, says that this right has no exception.

    It also covers silence: nobody has to show an opinion. To arrest a person for an opinion violates the right, however the opinion became known.
limits-opinion-outside = Outside: protected, with an edge
limits-opinion-out-in-the-world =
    A thought that becomes a sentence, a song or a poster enters the world of other people. It is still protected, in every form. But it can meet the rights of others, and so it may be limited.

    May be limited does not mean may be limited as you like. The next lesson shows the test.
limits-opinion-two-questions = Three words to keep apart
limits-opinion-kinds = Lawyers ask how strong a right stands. Three of their words help:
    .absolute = *absolute*: no reason can limit it. Freedom from torture and from slavery, and holding an opinion
    .qualified = *qualified*: it may be limited if a strict test is passed. Expression, peaceful assembly, association, showing one’s religion, privacy
    .non-derogable = *non-derogable*: it may not be set aside, even in a grave emergency
limits-opinion-not-the-same =
    The third word is not another name for the first. Take freedom of religion. No emergency can set it aside. Still, the way in which people show their religion in public may be limited, if the test is passed.
limits-opinion-law = International Covenant on Civil and Political Rights, articles 4 and 19 (1966); Human Rights Committee, General Comment 34, paragraphs 5, 9 and 10 (2011)
limits-opinion-guide = Pairs, 15 minutes. Each pair invents one question that an official might ask, and decides if an honest answer would show an opinion or only a fact (a name, a fee, a date).
    .tips = Nobody should show a real opinion in this exercise. That is the point of it.
    .debrief = What changes in a room when silence is allowed? What changes when it is not?
limits-opinion-leave-room =
    A small thing for today, if you like. When you notice that somebody keeps an opinion to herself, leave her the silence. Do not ask twice.

    Nothing needs to be done, and that is the exercise.

## Lesson 3

limits-gates = Three gates on one path
    .summary = The test that every limit on expression has to pass, one step after another.
limits-gates-letter = A letter with one line
limits-gates-scene =
    For nine years Ruta has read the evening programme on a small radio station in the invented country of Varda. On Thursday a letter comes. It has one line: “Your programme ends today, by law.”

    She turns the page over. The back is empty. Before you read on: which questions would you write there?
limits-gates-path = One path, three gates
limits-gates-idea =
    Think of a path with three gates, one behind another. A limit on expression must pass them all. If one stays shut, the limit goes no further: it violates the right.

    The gates stand in a treaty. This is its text.
limits-gates-covenant-three = The exercise of the rights provided for in paragraph 2 of this article carries with it special duties and responsibilities. It may therefore be subject to certain restrictions, but these shall only be such as are provided by law and are necessary: (a) For respect of the rights or reputations of others; (b) For the protection of national security or of public order (ordre public), or of public health or morals.
    .source = International Covenant on Civil and Political Rights, article 19 (3), 1966
limits-gates-gate-law = First gate: the law
limits-gates-law-text =
    There has to be a law, and people must be able to find it and read it. It must be clear enough to know how to behave, and it may not leave officials a free hand.

    “By law” in Ruta’s letter opens nothing. Which law? Custom or a religious tradition alone is not enough either.
limits-gates-gate-aim = Second gate: the aim
limits-gates-aims = The limit must serve one of these aims. The list is closed:
    .others = the rights or reputations of others
    .security = national security
    .order = public order
    .health = public health
    .morals = public morals
limits-gates-aim-text =
    No other aim counts. “It embarrasses the government” is not on the list. And “morals” may not come from one single tradition.
limits-gates-gate-need = Third gate: the need
limits-gates-need-text =
    Naming an aim is easy. Now the state must show the exact threat, and a direct and immediate connection between these words and that threat.

    The means has to work, it has to be the mildest one that does, and it may not cost more than it protects. A line may need to go. That is no reason to close the paper.
limits-gates-worked = Watch one limit walk
limits-gates-clinic =
    In Tarn a clerk puts the list of a clinic’s patients on the web. A health law that everyone can read forbids exactly this: the first gate opens. The law protects the private lives of others: so does the second. A judge has this one list taken down, because the harm is direct and goes on every hour. The third gate opens too. The limit may stand.

    Change one thing. The judge closes every website in the town. Same law, same aim, but the third gate stays shut. This limit violates the right.
limits-gates-who-carries =
    Who has to prove all this? The state does. Ruta does not have to show that her programme is good.
limits-gates-law = International Covenant on Civil and Political Rights, article 19 (3) (1966); Human Rights Committee, General Comment 34, paragraphs 21 to 36 (2011)
limits-gates-guide = Groups of four, 20 minutes. Three people keep one gate each and may ask only that gate’s question. The fourth brings an invented limit and tries to pass.
    .tips = People love to argue about the third gate at once. Send them back to the first.
    .debrief = Which gatekeeper had the hardest work? What did the person with the limit have to bring along?
    .variation = Three chairs in a row can be the gates.
limits-gates-which-first = Think of a rule about words at a school, a club or a workplace. Which of the three gates would its makers find hardest to pass?

## Lesson 4

limits-cases = Walk it yourself
    .summary = Two limits to test, one rule to write, and why hurt feelings are no gate.
limits-cases-supper = Noise at supper
limits-cases-scene =
    Three sisters in Oster read the same comic strip about a retired general. One laughs. One finds it tasteless. The third, who knew him, cries.

    “This should be forbidden,” the third one says. The second thinks for a while. “It is horrible,” she answers. “Is that the same thing?”
limits-cases-hurt-enough = When words hurt many people, that is reason enough to forbid them.
limits-cases-hurt = The hurt is real. Is it a gate?
limits-cases-hurt-text =
    The third sister’s tears are real, and someone should sit down beside her. Still, offence alone is not an aim on the list. The Human Rights Committee says that even deeply offensive words are covered by article 19. They can be limited only with the test, or under the rule against incitement in article 20.

    International standards protect the person. They do not shield an idea, a belief, an office or a state from criticism.
limits-cases-who-first =
    Ask also who would fall silent first. If every hurt feeling led to a ban, few could speak, and critics and minorities would be the first to lose their voice. Lawful words may still be harmful. They can be answered, and the people they hit can be supported.
limits-cases-how-to-walk = How to walk
limits-cases-walking =
    Now two cases from invented countries. Stop at each gate, ask only its question, and decide if it opens. Do this even when an earlier gate stays shut, so that you see the whole path. Then give your verdict by international standards.
limits-cases-law = Human Rights Committee, General Comment 34, paragraphs 11, 38 and 48 (2011)
limits-cases-guide = Groups of four, 30 minutes for both walks and the scenario. Each group writes its three decisions on paper before the program shows anything.
    .tips = A wrong gate with the right verdict is worth talking about: reasons matter more than results here.
    .debrief = Where did sympathy for a person open or shut a gate? How would you decide if you disliked the speaker?
    .variation = Ask the group to change one single detail so that the verdict turns round.
limits-cases-hard-gate = Which case pulled your feelings one way and the test another? What did you do with the difference?

## Lesson 5

limits-misuse = Fine words, wrong use
    .summary = How limits are turned against criticism: vague laws, “false news”, security labels, prison.
limits-misuse-headlines = Three front pages
limits-misuse-three-papers = One morning, three papers from invented countries:
    .tarn = Tarn: “False news” charge for farmer who wrote that the wells are dry
    .oster = Oster: Choir listed as “extremist” after song about the police
    .varda = Varda: Blogger faces prison for “insulting the honour of the road office”
limits-misuse-what-shared = The laws have different names and the people have different lives. What do the three stories share?
limits-misuse-ahead = The next page tells a true story from a time of war, with a prison sentence in it. Nothing cruel is described. In some places such a story can bring trouble, so think of who can see your screen. You may skip it; it costs nothing.
limits-misuse-labels =
    It was the first spring of Russia’s full-scale invasion of Ukraine. On 31 March 2022 she took price labels off a supermarket shelf and put small papers in their place. They told of the bombing of Mariupol and of the people who died there. A customer reported it.

    On 11 April 2022 she was arrested. The charge was spreading “knowingly false information” about the armed forces, a crime added to the law only weeks earlier. She denied it and said that she had acted for peace. On 16 November 2023 a court sentenced her to seven years.

    On 1 August 2024 she was freed in an exchange of prisoners between states. No court had found her innocent.
    .person = Aleksandra Skochilenko, artist and musician
    .place = Saint Petersburg, Russia
    .status = Free, and in Germany. We could not confirm how she has lived since then.
limits-misuse-read-only =
    This story is here to be read. You are not asked to judge it in writing.

    Perhaps hold the gates beside it for a moment. What does “false” mean in such a law, and who decides? Which threat was shown, and how was it tied to a few pieces of paper?
limits-misuse-tools = How a limit is misused
limits-misuse-good-names =
    Governments have good reasons for some limits. Many also misuse this power: they make criticism a crime and silence peaceful people, online and offline. The reasons given sound serious: fighting terrorism, public order, national security, religion.

    Here is where such rules tend to get stuck on the path of the three gates.
limits-misuse-misused = Five ways of misuse:
    .vague = *Vague laws.* If nobody knows what “harmful” or “disrespectful” means, officials decide as they please. Gate one.
    .false-news = *“False news” crimes.* Lies spread on purpose are a real problem. But a vague crime with a heavy penalty fails at gates one and three.
    .labels-list = *Labels.* “Extremist” or “praising terrorism” must be clearly defined. Otherwise the word is a net for critics.
    .secrecy = *Secrecy and security laws.* They must not hide facts that the public needs, nor be used against journalists, researchers or defenders.
    .defamation = *Defamation and prison.* A good name may be protected. But truth must count as a defence, and the Human Rights Committee calls prison never appropriate.
limits-misuse-old-count = countries that limited expression and the press, in a count for 2015. It shows how common the problem was; it says nothing about today.
    .source = Amnesty International USA, page of about 2019
limits-misuse-whose-security = Whose security?
limits-misuse-part-of-it =
    “Security or rights” sounds like a pair of scales: more of one, less of the other. Yet respect for human rights is itself a part of security and of public order.

    So the word “security” alone does not open the way. It is on the list, and then the state still has to show the threat and the link. An institution such as an army may be criticised like any other.
limits-misuse-law = Human Rights Committee, General Comment 34, paragraphs 23, 30, 38, 46 and 47 (2011); UN Special Rapporteur on freedom of expression, report A/HRC/47/25 on disinformation (2021)
limits-misuse-guide = Pairs, 20 minutes. Give each pair one invented front page. They write the one question that they would put to the minister in each gate’s name.
    .tips = Use invented countries only. In some places even a real example from the news can put people at risk.
    .debrief = Which of the five ways is hardest to notice while it happens? Why do fine words work so well?
limits-misuse-second-look = Which word in a rule would make you look twice, and why that one?

## Lesson 6

limits-silence = How silence spreads
    .summary = Censorship before and after, shutdowns, lawsuits that exhaust, and the quiet that nobody ordered.
limits-silence-shelves = Gaps on the shelves
limits-silence-scene =
    A bookseller in Tarn is fined a year’s income. On her table lay a cookery book with a joke about the tax office on page 90.

    A week later forty bookshops have gaps on their shelves. Cookery books, joke books, a history of taxes. No official has visited the forty shops, and there is no list of forbidden books. One fine was enough.
limits-silence-loud = The loud ways
limits-silence-ways = Censorship is control of words by those with power. It comes in several forms:
    .prior = *Before:* a text or song needs a stamp of approval before anyone may see it
    .later = *After:* pages are blocked, posts deleted, copies seized, people punished
    .pressure = *From the side:* owners, licences and advertisers are pressed until a paper gives way
    .shutdown = *All at once:* a network or the whole internet is switched off
limits-silence-lawsuit = The lawsuit that is not about winning
limits-silence-slapp-text =
    Some cases go to court in order to wear a critic out. The sums are huge, the months are long, and the person who sues can afford both. This is called a SLAPP: a strategic lawsuit against public participation.

    It happens in democracies too. In the European Union a directive of 11 April 2024 is meant to protect people against such civil cases when they cross a border.
limits-silence-cold = The quiet way
limits-silence-chill =
    Back to the forty shops. When a rule or a penalty makes many more people fall silent than it hits, we speak of a chilling effect. What the forty booksellers do, out of fear, is self-censorship.

    It leaves hardly a trace. A seized book can be counted. A book that nobody dared to order cannot.
limits-silence-blank = When paper stays blank
limits-silence-blank-text =
    Sometimes people make the silence itself visible. In Los Angeles in 2020 a person held up a blank sign. In Hong Kong blank sheets appeared in the same year, after slogans had become risky.

    In Russia in 2022 people who held blank sheets against the war were detained. In China in late November 2022 students and residents held white A4 paper. One of them said that it stood for everything they wished to say but could not.
limits-silence-law = Human Rights Committee, General Comment 34, paragraphs 42, 43 and 47 (2011); Directive (EU) 2024/1069 (2024)
limits-silence-guide = Whole group, 20 minutes. Let people list what is missing on the forty shelves, and then how anybody could find out.
    .tips = Ask about the people in the story, never about what participants themselves keep quiet about.
    .debrief = Who is hurt by a book that is not there? What would help one bookseller to put it back?
    .variation = Play the editor’s story as a group: vote on each choice with cards, and let two voices argue before the vote.
limits-silence-retell =
    If it is safe where you are, tell someone the story of the forty bookshops, and let them find the name for it.

    If it is not safe, keep it. You have lost nothing.

## Lesson 7

limits-emergency = When an emergency is proclaimed
    .summary = Some duties may be set aside for a time in a grave crisis. Others never.
limits-emergency-flood-night = Three in the morning
limits-emergency-scene =
    Rain has fallen on Varda for eleven days. At three in the morning the dam above the capital gives way, and the radio reads a decree: a state of emergency.

    People carry children up to the roofs. Some wonder about tomorrow. Will the bridge be closed? Will the paper come? May one still complain that the dam was never repaired?
limits-emergency-rights-wait = In a great emergency, rights have to wait until it is over.
limits-emergency-step-aside = Setting duties aside for a time
limits-emergency-what-it-is =
    In ordinary times a state may limit some rights if the gates open. In the gravest crises the treaty allows one step more: to suspend some of its duties for a time. The word for this is derogation.

    Article 4 of the Covenant on Civil and Political Rights allows it under strict conditions.
limits-emergency-conditions = All of these have to be there:
    .proclaimed = the emergency is officially proclaimed
    .life = it threatens the life of the nation
    .strict = measures go only as far as strictly required
    .equal = they do not discriminate
    .told = other states are told
limits-emergency-never = What no emergency can touch
limits-emergency-never-text =
    Some rights stay whole on the worst night. Article 4 names them. Among them are freedom from torture, freedom from slavery, and freedom of thought, conscience and religion.
limits-emergency-opinion-too =
    Freedom of expression is not on that list, so a state may suspend parts of it if that is strictly required. Holding an opinion is different. The Human Rights Committee says that no emergency allows a state to interfere with that.
limits-emergency-milder-first = The milder tool first
limits-emergency-ordinary =
    Derogation is for danger that ordinary rules cannot meet. Often they can. A bridge may be closed, or a meeting moved to a safe square, with a normal limit that passes the gates. For peaceful assembly the Committee says it plainly: a state must not derogate if an ordinary limit would do.

    And the complaint about the dam? A flood does not make it dangerous.
limits-emergency-law = International Covenant on Civil and Political Rights, article 4 (1966); Human Rights Committee, General Comment 34, paragraph 5 (2011), and General Comment 37, paragraph 96 (2020)
limits-emergency-guide = Groups of five, 25 minutes. Each group is the night staff of a flooded invented city and may pass three measures. Another group checks them against the five conditions.
    .tips = Some people have lived through an emergency. Let them lead, or let them be silent.
    .debrief = Which measure was hardest to give up? Who would notice if it stayed after the water had gone?
limits-emergency-last-day = Imagine the day on which an emergency ends. How would people know that everything that was set aside has come back?

## Lesson 8

limits-together = Rights that stand or fall together
    .summary = One poster, one arrest, and how many rights are caught on the same thread.
limits-together-thread = A loose thread
limits-together-scene =
    You may know it from a woollen sleeve. One thread hangs out, somebody pulls, and the row beside it begins to move. Then the next.

    Human rights are knitted like that. This lesson follows one thread, from a poster to a cell and back.
limits-together-ahead = The next page tells an invented story of an arrest and of bad treatment in detention, in a few plain words. You may skip it; it costs nothing.
limits-together-poster = Lena’s poster
limits-together-lena =
    Lena lives in Varda and draws for a children’s magazine. In spring she pastes up a poster: a water tap, and the question “Where did the pipe money go?”

    Two men fetch her before sunrise and give no reason. For three weeks no judge sees her; then a hearing is held behind a closed door. In the cell she is made to stand for two nights. Her inhaler is kept in an office drawer.

    It began with a water tap on paper.
limits-together-linked = What hung on the thread
limits-together-chain = Lena, who is invented, asked on a poster where the money for the pipes had gone, and was arrested. These rights of the Universal Declaration were hit, one after another:
    .words = expression: to seek, receive and pass on information (article 19)
    .liberty = liberty and safety, and no arbitrary arrest (articles 3 and 9)
    .hearing = a fair and public hearing (article 10)
    .body = no torture or other ill-treatment (article 5)
    .health = health and medical care (article 25)
limits-together-humane =
    The Covenant adds, in its article 10, that people who are held must be treated with humanity. Experts call rights interdependent: one relies on another to be real. A person who is afraid of the cell will not ask about the pipe.
limits-together-back = The thread runs back as well
limits-together-other-way =
    Expression also holds the others up. Lena’s sister writes to a newspaper, a doctor reports what he saw, a lawyer asks for the file. Each of them uses words to protect liberty, health and a fair hearing.

    That is why attacks on people who speak must be investigated. When the words go, the walls grow thicker.
limits-together-law = Universal Declaration of Human Rights, articles 3, 5, 9, 10, 19 and 25 (1948); Vienna Declaration and Programme of Action, part I, paragraph 5 (1993)
limits-together-guide = Circle of eight to twelve, 20 minutes, one ball of wool. Each person takes the name of one right. Read Lena’s day aloud; whoever’s right is touched takes the thread.
    .tips = Tell the group beforehand that the story has an arrest and ill-treatment in it, and let people sit out.
    .debrief = What happens when one person lets go? Which hands could hold the thread for Lena?
    .variation = Without wool: draw lines between words on a large sheet.
limits-together-one-thread = Lena had one question about a pipe. Which right would you mend first so that somebody could ask it again, and why?
limits-together-small-rule =
    A quiet exercise to take along. Choose one small rule about words: in a library, on a bus, in a game. Walk it through the three gates in your head.

    You do not have to tell anyone what you found. The law where you are may differ from the international standards in this course.

## Questions asked in lessons

limits-q-third-sheet = Three sheets hang in Lind: the double payment, the drawing, the doctor’s page. Which one gives the strongest reason for a limit?
    .bridge = The sheet about the bridge
    .bridge-why = Public money is everyone’s business, and this sheet helps to follow it. That the council feels embarrassed is not a reason that counts.
    .file = The page from the files
    .file-why = It opens a private man’s illness to the street and tells the town nothing that it needs to know. His private life is a right of its own, in article 12.
    .disliked = The most disliked sheet
    .disliked-why = Popularity measures something else. Words that many dislike may be protected, and words that many enjoy may harm a person’s rights.
    .drawing = The drawing of the mayor
    .drawing-why = She may well be hurt. But people who hold office may be criticised and drawn, and hurt pride does not justify a ban.
    .hint-1 = Look for a person whose right is harmed, rather than a person who is annoyed.
limits-q-free-words = What does freedom of expression help a society to do? Choose every answer that fits.
    .see = See how money and power are used
    .see-why = That is transparency, and the first step to accountability.
    .see-missed = The sheet about the bridge did this: people could see how public money was used.
    .truth = Make sure that all print is true
    .truth-why = Nobody can promise that. Free debate helps to find mistakes; it cannot keep them from being printed.
    .claim = Talk about rights and claim them
    .claim-why = A right that nobody may mention is hard to use. So expression opens the door to the others.
    .claim-missed = One more fits: it is hard to claim a right that nobody may mention.
    .courts = Do without judges and courts
    .courts-why = An article in a paper cannot replace a fair hearing. A society needs both.
    .hint-1 = Two of the four promise too much.
limits-q-prove-useful = Zoya wants to print a leaflet in Varda. An official says: “First show us that it is useful.” By international standards, this is the right way round.
    .true-why = Here the rule and the exception have changed places. Zoya begins free; whoever wants to limit her has to give the reasons.
    .false-why = You saw it: freedom is the rule. The official needs reasons for a limit, while Zoya needs none for her leaflet.
    .hint-1 = Who is asked to explain, the one who speaks or the one who limits?

limits-q-licence-counter = The officer in Tarn says: “Tell me what you think of the tax vote, or there is no stamp.” What do international standards say about Danil?
    .all-asked = He must answer if everyone is asked
    .all-asked-why = Asking everyone does not mend it. It only means that everyone’s right is interfered with.
    .by-law = He must answer if a law demands it
    .by-law-why = With a clear law, expression may sometimes be limited. Holding an opinion may not, whatever a law says.
    .quiet = He may keep his opinion to himself
    .quiet-why = The right to hold an opinion includes not showing it. There is no exception for officers, stamps or licences.
    .unpunished = He must answer but goes unpunished
    .unpunished-why = Being made to answer is already the interference. A right to be silent that ends at a counter is none.
    .hint-1 = Has the opinion left his head yet?
limits-q-absolute-qualified = Sort these by how strongly international standards protect them.
    .no-limit = No limit, for any reason
    .with-test = May be limited, after a test
    .torture = Freedom from torture
    .torture-why = No reason can justify torture: not security, not an emergency, not the guilt of the person.
    .publish = Publishing an article
    .publish-why = Expression is a qualified right. A limit is possible if it passes every step of the test.
    .thought = Holding an opinion
    .thought-why = It stays in the head and meets nobody’s rights. No limit is allowed.
    .assembly = Meeting peacefully in a square
    .assembly-why = Peaceful assembly may be limited under conditions that resemble those for expression.
    .slavery = Freedom from slavery
    .slavery-why = Nobody may be held as a slave, whatever the purpose.
    .worship = Showing one’s religion in public
    .worship-why = Believing is free. The outward showing of it can meet the rights of others, so it is qualified.
    .hint-1 = Ask whether the thing can ever collide with another person’s rights.
limits-q-same-thing = By international standards, a right that no emergency can set aside is for that reason also a right without any limit.
    .true-why = These are two different questions. No emergency can set aside freedom of religion, and yet showing one’s religion may be limited under conditions.
    .false-why = Well kept apart. “Never set aside in an emergency” and “never limited” are two lists, and only some rights stand on both.
    .hint-1 = Think of freedom of religion, and then of showing it in public.

limits-q-gate-order = A court examines a limit on a magazine. Put its questions in the order of the path.
    .law = Which clear, public law says so?
    .aim = Which aim from the list does it serve?
    .need = Is there a real threat, and no milder means?
    .verdict = Have all gates opened, so that it may stand?
    .why = A limit without a law is already lost, so the law comes first. Then the aim, then the need. The verdict waits until every gate has been tried.
    .hint-1 = The first question can be answered with a book of laws in the hand.
limits-q-aim-list = Which aims are on the list in article 19, paragraph 3, of the Covenant? Choose every one.
    .image = The image of the government
    .image-why = Looking good is not on the list. To criticise those who govern is a main use of this freedom.
    .others = The rights of other people
    .others-why = It stands first in the text, together with their reputations.
    .others-missed = The rights and reputations of others stand first in the text.
    .health = The health of the public
    .health-why = Public health is listed. The other gates still have to open.
    .health-missed = Public health is on the list too, next to public morals.
    .faith = The honour of a religion
    .faith-why = Believers have rights and are protected. A religion as such is not protected from criticism.
    .security = The security of the nation
    .security-why = Listed, yes. A listed aim opens one gate, never all three.
    .security-missed = National security is listed, though the word alone proves nothing.
    .hint-1 = Three of the five are listed.
limits-q-which-gate = Three officials defend three limits. Which gate stays shut in each?
    .secret-rule = “The rule is in a file that we cannot show.”
    .secret-rule-why = A rule that nobody may read is no law in the sense of the test.
    .look-silly = “It made the minister look silly.”
    .look-silly-why = Sparing somebody in office a red face is not an aim on the list.
    .one-line = “One line was false, so we closed the paper.”
    .one-line-why = The means goes far beyond the harm. A correction would have been milder.
    .shut-law = The law
    .shut-aim = The aim
    .shut-need = The need
    .hint-1 = Start with the file: what is missing if nobody can read it?

limits-q-walk-respect = Oster has a law against “disrespectful words”. It does not say which words these are; each police officer decides. The minister explains that it keeps the government’s good name clean. Sefa, a bus driver, sings about the holes in the road at a street party and is fined a week’s pay. Judge by international standards.
    .law-why = This gate stays shut. Nobody can tell beforehand which words are “disrespectful”, and each officer has a free hand.
    .aim-why = Shut as well. Reputations belong to people; sparing a government embarrassment is not on the list.
    .necessity-why = No threat was shown, so nothing ties the song to one. This gate stays shut too.
    .allowed-why = A single shut gate would have stopped this limit, and here there are three. That the words may have been rude does not change it.
    .violation-why = Even for a ruder song, a law this loose cannot carry a fine.
    .hint-1 = At the first gate, ask if Sefa could have known before she sang.
limits-q-walk-witness = In Tarn a boy of eleven saw a robbery, and friends of the accused man have threatened him. A published law says: while a trial lasts, nobody may print the name or the picture of a witness under sixteen. A judge orders a daily paper to leave out the boy’s name. It may report everything else. Judge by international standards.
    .law-why = The law is public and precise, so the gate opens: an age, a time, two things that may not be printed.
    .aim-why = A child’s safety and private life are rights of others, and these open the gate.
    .necessity-why = The threat is real and close, one name is left out, and only while the trial lasts. This gate opens as well.
    .allowed-why = Three open gates. Readers still learn all that they need about the trial, and the boy sleeps more safely.
    .violation-why = To distrust limits is a good habit. But look again: a clear law, a child’s rights, one name, a short time. Each gate opened.
    .hint-1 = Ask what exactly the paper may no longer print, and for how long.
limits-q-draft-rule = You work in the legal office of a harbour city in Oster. There is a fever in the city. Someone sells a cleaning liquid as a cure and praises it on posters; four people are in hospital. The mayor asks you for a rule.
    .desk = It is Wednesday, and she wants it by Friday. What do you do first?
    .broad = Write: “Nobody may spread harmful untruths”
    .broad-why = It sounds strong, and it covers almost anything. Nobody can tell which words are meant.
    .narrow = Write: “Nobody may sell this liquid as a cure”
    .narrow-why = One act, clearly named, tied to a danger that is already in the hospital.
    .phone = Phone the hospital before writing a word
    .phone-why = A limit needs a shown threat. You go and look for it.
    .facts = The hospital names the product. The health office adds that most people who shared the tip believed in it themselves. Whom should the rule reach?
    .every-sharer = All who passed on the tip to others
    .every-sharer-why = Hundreds of frightened people become offenders, and the seller is one among many.
    .sellers = Those who sell or advertise it as a cure
    .sellers-why = The rule now follows the direct link between words and harm.
    .uproar = By Thursday a councillor waves your draft at a nurse who wrote that the clinic has too few beds. “A harmful untruth,” he says. What now?
    .rewrite = Take it back and name the one act
    .rewrite-why = You saw what a wide rule invites. The new draft leaves the nurse alone.
    .keep = Keep it and trust in wise officials
    .keep-why = A rule has to be safe in any hands. This one leaves everything to the person who holds it.
    .penalty = The rule now names one act: selling or advertising the liquid as a cure. What does it order?
    .two-years = Two years in prison for each poster
    .two-years-why = The aim is good, but the means is far harsher than the danger needs.
    .stop-sale = Stop sales, remove posters, warn people
    .stop-sale-why = It reaches the danger and little else, and the warning gives people more information instead of less.
    .close-site = Close the market site that ran the advert
    .close-site-why = The advert goes, and so do thousands of pages that harmed nobody. A milder means was there.
    .end-fit = The liquid is gone by Saturday, and the nurse’s post about the beds is still there. A clear law, an aim from the list, the mildest means that works: three gates opened.
    .end-wide = The liquid is gone. So is a site on which people sold bicycles and bread. A court asks why nobody took down the one page, and the third gate shuts.
    .end-hard = A printer’s apprentice who hung up posters faces years in prison. The court finds the law clear and the aim good, and the penalty far out of proportion.
    .end-hush = The nurse deletes her post. Others stop writing about the fever at all, true things too. The mayor has her rule, and the city knows less than before.
    .why = A rule that passes the gates names one act, follows a shown danger and takes the mildest means. The law where you are may differ.

limits-q-too-vague = A law must tell people how to behave. Which of these four rules are too vague for that? Choose every one.
    .harmful = “Harmful ideas are forbidden.”
    .harmful-why = Harmful to what, and who decides? The rule hands the answer to any official.
    .harmful-missed = “Harmful” can mean anything here, so nobody knows what is forbidden.
    .child = “Do not name child witnesses.”
    .child-why = One may argue about it, but it says clearly what may not be printed.
    .alarming = “Do not spread alarming news.”
    .alarming-why = A flood warning is alarming too. Nobody can tell what is covered.
    .alarming-missed = Think of a flood warning: true, useful and alarming. The rule would cover it.
    .polling = “No posters in polling rooms.”
    .polling-why = A place and a thing, both plain. Whether it is wise is a question for the other gates.
    .hint-1 = For each rule, think of an example that might or might not be covered.
limits-q-walk-mayor = In Varda defamation is a crime. The published law says what it means: a false claim of fact that harms a person’s name. A weekly paper writes that the mayor gave a building contract to her brother. The contract is in the public register. The court refuses to look at it and sends the writer to prison for a year. Judge by international standards.
    .law-why = A published law that says what it forbids: the gate opens.
    .aim-why = The reputation of a person is on the list, and a mayor is a person. Open.
    .necessity-why = Here the path ends. Truth must count as a defence, people in office may be criticised, and prison is never appropriate for defamation.
    .allowed-why = A clear law and a good aim are two gates. The third asks about the means, and prison for words that the register confirms cannot pass it.
    .violation-why = It is stopped at the last gate. Notice how correct the first two looked: misuse often has tidy papers.
    .hint-1 = The first two gates may well open. Take your time at the third.
limits-q-security-word = Officials in Oster ban a report on police cells “for national security”. What do international standards ask of them?
    .show-link = To show the threat and its direct link
    .show-link-why = The word is on the list, and there the work begins: which threat, and how does this report bring it about?
    .no-reason = Nothing, as security needs no reasons
    .no-reason-why = Security opens only the second gate. Secrecy laws must not be used to hide facts of public interest.
    .no-security = To drop security as an aim of any limit
    .no-security-why = It is a listed aim and can be a good one. What is missing here is proof, not the word.
    .majority = To prove that most people like the ban
    .majority-why = No gate asks about popularity. A right that needed a majority would be of no use to minorities.
    .hint-1 = Security is on the list. What does the third gate want to see?

limits-q-empty-shelves = One bookseller was fined, and forty others cleared their shelves. Complete the term: this is a … effect.
    .accept = chilling | chilling effect | a chilling effect | the chilling effect | chill
    .why = A chilling effect is hard to see: what shows is one fine, what happens is silence in forty shops.
    .censor = censorship | self-censorship | censoring | censor
    .censor-why = Near it. Self-censorship is what the forty do. The effect that makes them do it is named after the cold.
    .domino = domino | ripple | snowball | fear
    .domino-why = A good picture, though not the usual word. Think of the cold.
    .hint-1 = The word has to do with temperature.
    .hint-2 = It begins with “ch”.
limits-q-before-after = Sort these acts of censorship: do they come before publication or after it?
    .before = Before publication
    .after = After publication
    .script = A play must be approved by an office
    .script-why = The audience has seen nothing yet. This is prior censorship.
    .seized = Printed copies are taken from kiosks
    .seized-why = The paper was already out, so this is later censorship.
    .blocked = A page is blocked a day after going up
    .blocked-why = Somebody could read it for one day. Blocking came later.
    .no-licence = A paper may not print its first issue
    .no-licence-why = Not one line has appeared. The control comes first.
    .fined = A singer is fined for last week’s song
    .fined-why = The song was heard, and the punishment followed.
    .hint-1 = Ask whether anyone has been able to read or hear it.
limits-q-walk-network = In a district of Varda one channel of a big network calls on people to stop ambulances, and two are stopped. A clear, published law says: where life is in danger, a court may close a channel or a network. The court closes the whole network in the whole country for five weeks. Judge by international standards.
    .law-why = Everyone can read when it may be used and by whom. The gate opens.
    .aim-why = Public order and other people’s rights, here even their lives: open.
    .necessity-why = One channel was the danger, and the gate stays shut because millions of others lost their voice. Bans on whole systems are generally not allowed.
    .allowed-why = The danger was real, and the channel could be closed. But the measure hit everyone in the country, so the third gate stays shut.
    .violation-why = That is the answer of the Committee’s guidance: a limit should aim at particular content. Closing the one channel could have passed.
    .hint-1 = Compare where the danger was with where the silence was.
limits-q-editor = Nuri edits a weekly paper in Tarn. She has papers which show that a mining firm lets waste run into the river. On Friday the firm’s lawyer calls: print it, and we sue.
    .call = The page is still open on her screen. What might Nuri do?
    .drop = Drop the story and tell nobody why
    .drop-why = The paper is safe this week, and the river is not in it.
    .rush = Print tonight, before they can act
    .rush-why = Brave and fast. Nobody has checked the numbers a second time.
    .verify = Check the facts and ask the firm
    .verify-why = It takes three days. The firm answers one point and is silent on the rest.
    .hush = Weeks pass. Two young reporters no longer offer stories about firms. Nobody told them to stop.
    .reopen = Talk with the team and reopen the file
    .reopen-why = The silence had spread without an order. Naming it lets people breathe.
    .survive = Leave it: the paper has to survive
    .survive-why = An understandable fear. It also teaches every firm in town what one phone call can do.
    .slip = One number was wrong. Now the firm speaks only about that number.
    .correct = Print a correction and keep the rest
    .correct-why = An honest correction makes the rest of the story stronger.
    .insist = Defend the number as long as you can
    .insist-why = Readers begin to doubt the true parts as well.
    .suit = The story is out, checked and corrected, with the firm’s answer beside it. A lawsuit arrives all the same. It asks for more money than a local paper sees in ten years.
    .help = Look for legal help and tell readers
    .help-why = A case made to exhaust one person weighs less when others know of it and help to carry it.
    .erase = Settle in secret and erase the story
    .erase-why = The case ends. So does the story, and the next reporter will remember how.
    .end-open = The case drags on, yet the paper is not alone, and people by the river have read what they needed to know. Such a lawsuit is a SLAPP: it wants silence more than victory.
    .end-quiet = The paper comes out every week, and nobody banned anything. Still there is a hole in it, the size of a river. This is self-censorship.
    .end-lost = The argument about one number fills a month, and the river is forgotten. A small correction would have cost far less.
    .why = Pressure does not need a ban. Careful facts, open corrections and support from others help people keep their voice. The law where you are may differ.

limits-q-never-list = The emergency in Varda is real and proclaimed. What could be possible if strictly required, and what is never allowed by international standards?
    .possible = Possible, if strictly required
    .never = Never, in any emergency
    .night-roads = Closing the flooded roads at night
    .night-roads-why = Free movement can be limited, and even set aside for a time, as far as strictly required.
    .cruelty = Torture to find hidden food
    .cruelty-why = No emergency allows torture, whatever people hope to gain from it.
    .opinions = Arrests for holding an opinion
    .opinions-why = Holding an opinion can be neither limited nor set aside.
    .crowds = Pausing big meetings by the dam
    .crowds-why = Assembly is not among the rights that can never be set aside. But if moving the meeting would do, that comes first.
    .forced = Keeping people as slaves to dig
    .forced-why = Freedom from slavery holds on every day of every crisis.
    .hint-1 = Three of the five can never be allowed.
limits-q-milder-tool = After the flood, two thousand cyclists plan a ride through Varda’s centre. One bridge on their way is damaged. By international standards, what must the state ask first?
    .suspend = Whether to suspend all assemblies
    .suspend-why = That reaches for the heaviest tool first. One damaged bridge is a small, local danger.
    .ordinary = Whether an ordinary limit will do
    .ordinary-why = Another route round the bridge may be enough. A state must not derogate where a normal limit works.
    .permission = Whether the UN will permit a ban
    .permission-why = The UN gives no such permits. Other states are told of a derogation; the reasons must come from the state itself.
    .residents = Whether residents want it banned
    .residents-why = What the neighbours wish is worth hearing, but it is not the test.
    .hint-1 = Think of the mildest thing that would make the ride safe.
limits-q-flood = Tavi advises the government of Varda. A river has swallowed half the capital. An emergency is proclaimed, and other states have been told.
    .three-wishes = The chief of police has three wishes: no travel by night in the three flooded districts, no newspapers, and a list of people with hostile opinions. What might Tavi advise?
    .grant-all = Grant all three: this is an emergency
    .grant-all-why = Only one of the three has to do with the water.
    .travel-only = Grant the first, and only that one
    .travel-only-why = It fits the danger in place and time. The other two have no link to the flood, and a list of opinions is never allowed.
    .refuse-all = Refuse all: rights are rights
    .refuse-all-why = Tavi guards the right things, and one thing too many: free movement can be limited when lives depend on it.
    .dark-morning = Next morning there is no paper, so nobody knows which wells are safe. Officers go from door to door with the list.
    .undo = Reopen papers and destroy the list
    .undo-why = Good advice can come late. The travel rule stays, the rest falls.
    .go-on = Go on until the river has gone down
    .go-on-why = Measures that were never required do not become so by lasting.
    .jam = In the first night rescue boats are stuck between the cars of people who came to look.
    .close-nights = Close three districts for a week
    .close-nights-why = A clear place, a clear time, a clear reason.
    .hold-out = Keep refusing: travel is a right
    .hold-out-why = It is one, and a qualified one. Here it collides with lives.
    .rumour = On the second day a rumour runs through the camps: the wells are clean. They are not.
    .gag = Ban all talk about the wells
    .gag-why = The rumour goes underground, and so do the true warnings.
    .results = Publish test results each morning
    .results-why = The best answer to false information here is fast, true information.
    .end-clear = People read the results on doors, boats and phones. After a week the roads open again, and the papers ask why the dam broke. The emergency did what it had to, and no more.
    .end-gag = A mother who warned her neighbours about the wells is fined. Others keep quiet. Two streets further on, people drink.
    .end-jam = The boats arrive too late at one roof. An ordinary, narrow limit would have passed the gates.
    .end-dark = The water falls. The papers stay closed, and the list grows longer. Nobody remembers which measure was for the flood.
    .why = Strictly required means: tied to this danger, in this place, for this time. Opinions stay out of reach in any emergency.

limits-q-poster-links = What happened to Lena touches one right after another. Match each event with the right that it hits first.
    .dawn = Fetched before sunrise, no reason given
    .dawn-why = To be taken away without a lawful reason is arbitrary arrest.
    .closed-room = A hearing behind a closed door
    .closed-room-why = A hearing should be fair and public, before an independent court.
    .standing = Made to stand for two nights
    .standing-why = This is ill-treatment. The right against it is absolute.
    .inhaler = Her inhaler kept in a drawer
    .inhaler-why = Medical care belongs to the standard of living that article 25 speaks of.
    .arrest = No arbitrary arrest (9)
    .hearing = A fair, public hearing (10)
    .cruel = No torture or ill-treatment (5)
    .care = Health and medical care (25)
    .hint-1 = The numbers belong to articles of the Universal Declaration.
limits-q-both-ways = Lena is held in a cell because of a poster. Her lawyer, her doctor and her sister are forbidden to speak about her case. What does this do to Lena’s other rights?
    .lost = She loses them until her release
    .lost-why = Rights are inalienable. They can be violated or, some of them, limited; they are not lost.
    .paper = They stay safe, as laws protect them
    .paper-why = A law helps when somebody can point to its breach. Here nobody may.
    .harder = They become harder to protect
    .harder-why = Whoever could report ill-treatment, illness or an unfair hearing has been silenced. Expression holds the other rights up.
    .sister = Nothing: it hits only the speakers
    .sister-why = It hits the three first. But without them nobody outside learns how Lena is treated.
    .hint-1 = Who could still tell the outside world how she is?

## Questions of the quiz

limits-q-thirty = What does article 30 of the Universal Declaration rule out?
    .criticise = Using a right to criticise the state
    .criticise-why = Criticism is what article 19 protects. Article 30 is about destroying rights.
    .change = Giving up one religion for another
    .change-why = Article 18 protects that change. Article 30 has another purpose.
    .destroy = Using a right to destroy the others
    .destroy-why = It binds states, groups and single people: nobody may turn the Declaration against itself.
    .leave = Leaving one’s own country for good
    .leave-why = Article 13 lets everyone leave any country, their own too.
    .hint-1 = It is the last article, and it protects all the ones before it.
limits-q-kiosk = Masked men burn down a newspaper kiosk in Oster because of a headline. No official took part. By international standards, what does the state owe?
    .nothing = Nothing, since no official took part
    .nothing-why = Not interfering is one duty among several. A state must protect people against private attackers too.
    .warning = A warning to the paper to be milder
    .warning-why = That would move the blame to the one who was attacked, and silence others along the way.
    .price = The price of the burnt newspapers
    .price-why = Money for paper leaves the attackers free, and the seller as unsafe as before.
    .protect = Protection, and a real investigation
    .protect-why = All state bodies are bound to protect expression, and attacks on speakers must be investigated.
    .hint-1 = Leaving the paper alone is not all. What does the seller need, now that others attack?
limits-q-limits-article = Which article of the Universal Declaration says that rights may be limited only by law and for certain purposes? Write its number.
    .accept = 29 | article 29 | twenty-nine | art. 29 | 29 (2)
    .why = Article 29, paragraph 2: by law, and solely for the purposes that it names.
    .num19 = 19 | article 19 | nineteen
    .num19-why = Article 19 gives freedom of opinion and expression. The limits stand ten articles further on.
    .num30 = 30 | article 30 | thirty
    .num30-why = Very near. Article 30 forbids using a right to destroy the others; the article on limits comes just before it.
    .hint-1 = Look near the end, where the Declaration speaks of order and duties.

limits-q-diaries = Police in Tarn read diaries and arrest people for the private opinions in them. Nothing was published. A minister says that the three gates were passed. What do international standards reply?
    .no-test = No gates apply: opinions are free
    .no-test-why = Holding an opinion has no permitted limit, so there is nothing to test. To arrest people for it is a violation.
    .danger = It depends how great the danger is
    .danger-why = Danger is weighed when expression is limited. Nobody expressed anything here.
    .named = It depends if the law names diaries
    .named-why = However clear a law is, it cannot reach into the head.
    .short = It is allowed if arrests are brief
    .short-why = One hour for an opinion is one hour too long. Length is not the point.
    .hint-1 = Has anything left the diary’s pages?
limits-q-three-labels = Match each word with what it says about a right.
    .absolute = Absolute
    .absolute-why = Freedom from torture is an example: no reason counts against it.
    .qualified = Qualified
    .qualified-why = Expression and peaceful assembly are examples.
    .non-derogable = Non-derogable
    .non-derogable-why = This word is about emergencies only. Some rights of this kind still have an outward side that may be limited.
    .by-no-reason = No reason can limit it
    .after-test = It may be limited, if a test is passed
    .not-suspended = No emergency can set it aside
    .hint-1 = To derogate means to set aside for a time.
limits-q-offensive = By international standards, a view that many people find deeply offensive can still be protected expression.
    .true-why = The Committee says so openly; a limit needs the test of article 19 or the rule against incitement in article 20.
    .false-why = It feels natural to think so. But offence is not on the list of aims, and if it were, critics and minorities would fall silent first.
    .hint-1 = Is offence one of the five aims?
limits-q-mural = An official in Oster has a mural painted over. “A picture is not speech,” he says, “so there is nothing to test.” By international standards, is he right?
    .for-sale = Yes, unless the picture is for sale
    .for-sale-why = Money makes no difference. An image that earns nothing is protected as well.
    .images = No, images are also expression
    .images-why = Expression covers every form, pictures and objects of art among them. The official needs all three gates.
    .no-words = Yes, because it has no words
    .no-words-why = Article 19 of the Covenant names art. Sign language, dress and banners count as well.
    .museums = No, as long as a museum owns it
    .museums-why = The place does not matter. A wall in a side street counts as much.
    .hint-1 = How many ways are there of saying something without words?

limits-q-walk-convoy = Armed bands attack food transports in the hills of Tarn. A published law forbids making known the route and the hour of a convoy until it has arrived; a judge can review each order. A radio station is told to hold back one route for two days. It may report on all else, the government’s mistakes included. Judge by international standards.
    .law-why = Public, precise, and under the eye of a judge: it opens.
    .aim-why = Public order and the lives of others are at stake, so it opens.
    .necessity-why = The threat is real, these words would lead straight to it, and the silence is small and short. Open.
    .allowed-why = Three open gates. Compare what stays free: nearly everything, the criticism included.
    .violation-why = Security is often misused, so the doubt is healthy. Here, though, the law is clear, the danger is shown, and only one route waits for two days.
    .hint-1 = How much may the station still say?
limits-q-walk-book = Parliament in Oster passes one short sentence and prints it for all: “No library may lend a story in which a person leaves the River faith.” The reason given is that the faith must not appear in a bad light. Libraries take a novel off their shelves. Judge by international standards.
    .law-why = A clear law, made in public, opens this gate. It can still be a wrong one; for this there are more gates.
    .aim-why = Keeping a religion from criticism is not an aim on the list, so the gate stays shut, and “morals” may not come from a single tradition.
    .necessity-why = A novel on a shelf threatens nobody. People may change their religion, and read about it. Shut again.
    .allowed-why = Clear words open only the first gate. The second asks for an aim from the list, and this one is not there.
    .violation-why = This limit gets no further than the second gate. Believers are protected as people; a belief is not shielded from stories.
    .hint-1 = Hold the reason given against the list of aims.
limits-q-walk-nurse = A website in Tarn writes that a nurse, with her full name, steals medicines. It has no evidence; on those days she was abroad. A published civil law lets a judge order a correction when a false claim of fact harms a person’s name. The judge orders a correction on the same page, and nothing else. Judge by international standards.
    .law-why = The law is published and says when it applies and what a judge may order. It opens.
    .aim-why = The reputation of a person belongs to the first aim on the list: it opens.
    .necessity-why = The harm is direct, and a correction is about the mildest means there is. The last gate opens.
    .allowed-why = No prison, no closed site, only a true sentence beside a false one.
    .violation-why = Rules on defamation are often misused, and your caution has reasons. This one is clear, civil and mild, and the claim was false.
    .hint-1 = Think of a milder answer that would still help her. Can you find one?
limits-q-walk-dam = Tarn punishes “false or alarming news” with up to three years in prison. The law explains neither word. Ines, a teacher, posts that the old dam looks cracked. Officials speak of public order. There was no panic, and no engineer has looked at the dam. She gets six months. Judge by international standards.
    .law-why = Nobody can know which news is “alarming”, and officials may decide as they like. It stays shut.
    .aim-why = Both answers can be argued. Public order is on the list; whether it is the true reason here is open to doubt.
    .necessity-why = No threat was shown, and prison is far from the mildest means, so it stays shut. An engineer with a lamp would be milder.
    .allowed-why = The word “order” may open one gate, but two others stay shut, and all three are needed.
    .violation-why = A vague law, and prison without a shown threat: the limit fails twice. Besides, if the dam is cracked, the town should know.
    .hint-1 = Begin with the two words that the law does not explain.
limits-q-burden = A court in Varda examines a ban on a radio play. By international standards, who has to give the reasons?
    .writer = The writer, for having written it
    .writer-why = That would turn the rule into the exception. Writing needs no excuse.
    .station = The station, for sending it out
    .station-why = It used a freedom that it has. The need for reasons lies elsewhere.
    .listeners = The listeners, for wanting it
    .listeners-why = To receive ideas is part of the same right, and taste needs no defence.
    .state = The state, for having banned it
    .state-why = Whoever limits a right carries the burden at every gate.
    .hint-1 = Which side wants the exception?
limits-q-home-address = A blogger in Oster posts the home address of a court witness, and threats follow within the hour. Which answer fits the third gate best?
    .whole-blog = Close the blog with all its pages
    .whole-blog-why = Years of other texts would go along with one line. A milder means works just as well.
    .wait = Wait until a threat is carried out
    .wait-why = The link to a real danger is already there. A limit need not come too late.
    .one-address = Have that address removed at once
    .one-address-why = Fast, narrow and tied to the danger: the mildest means that works.
    .licences = Ask all bloggers for a licence
    .licences-why = Thousands would pay for the act of one, and the address would still be online.
    .hint-1 = Look for the answer that reaches the danger and little else.
limits-q-two-of-three = A limit has a clear law and an aim from the list, but is far harsher than needed. By international standards, two gates out of three are enough.
    .true-why = The gates stand one behind another. A limit that is stopped at the last one has not arrived, however well it began.
    .false-why = So it is: all three must open. A needlessly harsh limit violates the right, even with the best of aims.
    .hint-1 = Think of the picture: one path, three gates in a row.
limits-q-ladder = A big news site printed one false sentence about a bakery. Put these answers in order, from the mildest to the harshest for freedom of expression.
    .correction = Print a correction next to it
    .sentence = Delete the one false sentence
    .site = Block the whole news site
    .internet = Switch off the internet in town
    .why = A correction adds words; deleting takes one sentence away. Blocking the site silences all its pages, and a shutdown silences everyone. The third gate asks for the lowest step that works.
    .hint-1 = Count how many words, and how many people, each answer silences.
limits-q-excuses = Six reasons given for a limit. Which are aims on the list of article 19, paragraph 3, of the Covenant?
    .listed = On the list
    .unlisted = Not on the list
    .minister = Sparing a minister embarrassment
    .minister-why = People in office may be criticised. Red faces are not an aim.
    .child-life = Guarding a child’s private life
    .child-life-why = It belongs to the rights of others.
    .epidemic = Slowing a deadly epidemic
    .epidemic-why = It belongs to public health.
    .creed = Keeping a creed from criticism
    .creed-why = Believers are protected; a creed as such is not.
    .ruling-party = A calm vote for the ruling party
    .ruling-party-why = Making an election easy for one side is no aim, and it touches article 21 as well.
    .rescue = Keeping a rescue team safe
    .rescue-why = Public order and the rights of others cover this.
    .hint-1 = The list: others’ rights or reputations, national security, public order, health, morals.
limits-q-moderator = Kenji looks after the online forum of Velm, a city in Oster. The city runs it, so the city’s duty to respect expression applies.
    .post = A resident writes: “The head of the market office is lazy, and his plan is a disgrace.” The head of the office phones: “Delete it.” What might Kenji do?
    .delete = Delete it: the city owns the forum
    .delete-why = Owning the place does not free a public body from its duties. Criticism of an official is protected.
    .answer = Keep it and offer him space to reply
    .answer-why = More words instead of fewer. His side can be read as well.
    .hide = Hide it until tempers have cooled
    .hide-why = A softer step, but still a limit without a law or an aim from the list.
    .hushed = Residents notice. Two people who used to write about the market write no more.
    .restore = Put it back and explain what happened
    .restore-why = An open mend shows that the rule has changed, and lets others return.
    .forget = Say nothing and hope it is forgotten
    .forget-why = The post may be forgotten. The lesson that it taught is not.
    .address = In the evening somebody posts the home address of a trader from Varda, with the words “Go there tonight.”
    .poll = Let the users vote about it
    .poll-why = A vote is no gate, and it takes time that the trader does not have.
    .shut = Close the forum for a month
    .shut-why = It protects the trader and silences a whole city. There was a milder means.
    .remove = Remove it and warn the trader
    .remove-why = A direct threat, a person’s safety, one post: the narrow answer is the right one.
    .end-care = The trader spends the night with friends, and the police watch the street. In the morning the argument about the market goes on, as loud as before.
    .end-shut = The trader is safe. The city has lost its forum for a month because of one post, and the plan for the market goes through unread.
    .end-late = Nineteen people had voted when the trader’s window broke. Not every question is one of taste.
    .end-still = The forum becomes polite and empty. Nobody writes about the market, nor about much else.
    .why = Criticism of an office stays. A call that puts a person in direct danger goes. The three gates tell the two apart.

limits-q-fisher = Mbali fishes on a lake in Tarn and says in public that a factory makes its water dirty. The factory sues her for more than her village owns and asks for one delay after another. What is this called?
    .petition = A petition
    .petition-why = A petition is a request that people sign. This is a case in court.
    .slapp = A SLAPP
    .slapp-why = A strategic lawsuit against public participation. Exhausting her is the point; winning is not.
    .derogation = A derogation
    .derogation-why = Only states derogate, in a grave emergency. A factory cannot.
    .remedy = A remedy
    .remedy-why = A remedy repairs a violation. This case makes speaking a danger.
    .hint-1 = The case wants her tired rather than wrong.
limits-q-gardener = A gardener in Oster wrongly calls a minister a thief. What does the UN Human Rights Committee say of prison for it?
    .one-year = Prison is fitting for up to a year
    .one-year-why = No length is fitting. One day in a cell would chill others as well.
    .office = Prison is fitting to protect ministers
    .office-why = High office brings no heavier penalty. People in office may be criticised more openly, not less.
    .never = Prison is never a fitting penalty
    .never-why = A false claim can be answered with milder means, such as a correction. The threat of a cell makes others fall silent.
    .press-free = Prison is fitting for all but the press
    .press-free-why = Freedom of expression is everyone’s, the gardener’s as much as a reporter’s.
    .hint-1 = The Committee’s answer has no exceptions.
limits-q-river = A researcher in Varda publishes how much lead there is in the river. She is charged under a secrecy law. What do international standards say about such laws?
    .public-interest = They must not hide what people need to know
    .public-interest-why = Nor may they be used to prosecute researchers, journalists or defenders for facts of public interest.
    .above = They stand above the three gates of the test
    .above-why = No law stands above the test. National security is one aim on the list, nothing more.
    .press-only = They spare journalists and nobody else
    .press-only-why = Journalists are protected, and so are researchers, activists and everyone else.
    .permit = They apply if she did not ask for leave
    .permit-why = A duty to ask for leave is a limit too. It would have to pass the three gates itself.
    .hint-1 = Who drinks from the river?
limits-q-adverts = After an article about the harbour, a paper in Tarn loses all adverts of the state, and its licence is “under review”. Nothing is banned. What is this?
    .business = Normal business of two partners
    .business-why = A customer may leave. Here the state uses money and licences to answer an article.
    .reply = A fair reply by the authorities
    .reply-why = A reply would use words and give reasons. This takes away the paper’s income.
    .exception = A derogation in an emergency
    .exception-why = No emergency was proclaimed, and nothing was officially set aside.
    .pressure = Censorship by indirect pressure
    .pressure-why = It leaves no ban to complain about, and it teaches every other paper a lesson.
    .hint-1 = Ask what the next editor will learn from it.
limits-q-false-news = Disinformation is a real problem. Why does a vague “false news” crime fail the test all the same? Choose every reason that holds.
    .unclear = Nobody knows what it covers
    .unclear-why = That is the first gate: a law must be precise.
    .unclear-missed = The first gate is missing in your answer: nobody knows what a vague law covers.
    .harmless = Untrue words never do harm
    .harmless-why = They can do great harm. The question is whether this answer fits.
    .too-much = It goes further than needed
    .too-much-why = That is the third gate: heavy penalties, wide reach, no shown threat.
    .too-much-missed = The third gate fails as well: such a crime reaches much further than the danger.
    .only-true = Only true words are protected
    .only-true-why = If that were so, the crime would pass. But a mistake alone does not take protection away.
    .hint-1 = One reason belongs to the first gate, one to the third.
limits-q-voices = Four people tell what happened to them. Match each kind of silencing with its voice.
    .prior-control = Prior censorship
    .prior-control-why = Control comes before anyone has heard a note.
    .chill = A chilling effect
    .chill-why = One was punished, and many stopped speaking.
    .lawsuit = A SLAPP
    .lawsuit-why = The case is meant to last, because time costs money.
    .shutdown = A shutdown
    .shutdown-why = Everyone is silenced at once, whatever they had to say.
    .stamp = “No song leaves here without a stamp.”
    .hush-word = “After her fine we all kept quiet.”
    .cannot-pay = “They sue until I can pay no more.”
    .no-network = “No phone worked in the whole region.”
    .hint-1 = Look first for the voice that speaks of a whole region.

limits-q-stays-forbidden = A grave emergency is proclaimed, and a state lawfully sets aside some duties of the Covenant. What stays forbidden in any case?
    .roads = Closing certain roads at night
    .roads-why = Free movement can be set aside as far as strictly required.
    .meetings = Pausing large public meetings
    .meetings-why = Assembly is not on the list of rights that can never be set aside, though a milder limit has to be tried first.
    .hurting = Torturing people in custody
    .hurting-why = Torture is forbidden on every day, and no emergency opens that door.
    .clubs = Suspending a club for a week
    .clubs-why = Association may be set aside too, if the crisis strictly requires it.
    .hint-1 = One of the four is an absolute right.
limits-q-four-conditions = Which conditions does article 4 of the Covenant set before a state may derogate? Choose every one.
    .plebiscite = A vote in which people agree
    .plebiscite-why = Article 4 asks for no vote. A majority could not give away the rights of a minority anyway.
    .proclaim = A crisis officially proclaimed
    .proclaim-why = It has to be said openly, so that everyone knows which rules hold.
    .proclaim-missed = It begins with the proclamation: a hidden emergency does not count.
    .strictly = Steps as strictly required only
    .strictly-why = They are tied to the danger in place, time and reach.
    .strictly-missed = Measures may go only as far as strictly required.
    .one-more-year = A full year of waiting before it
    .one-more-year-why = A crisis would not wait. The text names no such time.
    .no-bias = Steps that do not discriminate
    .no-bias-why = A flood is no excuse for treating one group worse.
    .no-bias-missed = Measures may not discriminate, in the worst of times too.
    .hint-1 = Three of the five are in the article.
limits-q-held-opinions = By international standards, a state may arrest people for the opinions that they hold while a proclaimed emergency lasts.
    .true-why = Holding an opinion is protected without exception. The Human Rights Committee says that no emergency can set it aside.
    .false-why = An emergency may reach some actions and some words, as far as strictly required. It never reaches into a head.
    .hint-1 = Opinion and expression follow different rules.
limits-q-the-word = In a grave emergency a state may suspend some of its treaty duties for a time. What is the word for this step?
    .accept = derogation | a derogation | derogate | derogating | derogate from
    .why = A derogation is temporary and must be announced. When it ends, everything that was set aside comes back.
    .limit = restriction | limitation | limit | restrict
    .limit-why = A restriction is the everyday tool, with three gates. The word here is for emergencies only.
    .leave = denunciation | withdrawal | withdraw | reservation
    .leave-why = That would mean leaving the treaty, or joining only a part of it. Here the state stays in and pauses some duties.
    .hint-1 = Non-… rights are those for which it is forbidden.
    .hint-2 = It begins with “d” and ends with “-ation”.

limits-q-poet = A poet in Oster reads in a café. That night she is taken away; nobody gives a reason, and no judge is told. Besides expression, which right of the Universal Declaration is hit first?
    .asylum = Seeking asylum (article 14)
    .asylum-why = She has not fled. She cannot even leave the room.
    .arbitrary = No arbitrary arrest (article 9)
    .arbitrary-why = Without a reason and a judge her liberty depends on somebody’s mood.
    .culture = A share in culture (article 27)
    .culture-why = It is touched, and so is the café’s evening. But taking a person away hits her liberty first.
    .work = Free choice of work (article 23)
    .work-why = She may lose work later. What happened that night concerns her liberty.
    .hint-1 = What exactly happened to her that night?
limits-q-four-threads = A student in Varda wrote a mocking song. Match what followed with the right of the Universal Declaration that it hits.
    .phone = Her messages are read in secret
    .phone-why = Letters and messages belong to private life.
    .minister-says = A minister calls her guilty before trial
    .minister-says-why = Until guilt is proved, she counts as innocent.
    .expelled = She may not return to her classes
    .expelled-why = Education is a right, not a prize for silence.
    .passport = Her passport is taken from her
    .passport-why = Everyone may leave any country, and come back to their own.
    .privacy = Private life (12)
    .innocence = Innocent until proved guilty (11)
    .education = Education (26)
    .movement = Leaving one’s country (13)
    .hint-1 = Begin with the passport.
limits-q-joke-writers = A baker in Varda is beaten in a police cell for a joke, and the club of joke writers to which she belongs is dissolved. Which rights are hit? Choose every one.
    .expression = Freedom of expression (19)
    .expression-why = The joke was the reason for it all.
    .expression-missed = It began with a joke: article 19 is the first thread.
    .marriage = The right to marry (16)
    .marriage-why = Nothing in the story touches it.
    .beating = No cruel treatment (5)
    .beating-why = A beating in custody is ill-treatment, and that right is absolute.
    .beating-missed = She was beaten in custody: article 5.
    .dissolved = Freedom of association (20)
    .dissolved-why = A club was dissolved, so the whole group lost something.
    .dissolved-missed = Her club was dissolved as well: article 20.
    .nationality = A right to nationality (15)
    .nationality-why = Nobody took her citizenship. It stays whole in this story.
    .hint-1 = Go through the story: a joke, a cell, a club.
limits-q-fever = In Tarn nobody may write about a new fever, because officials want calm. Which two rights suffer together?
    .property = To marry, and to own property
    .property-why = Both are rights (articles 16 and 17), but a silence about a fever does not touch them first.
    .refuge = To seek asylum, and to travel
    .refuge-why = Nobody is kept from leaving here. People are kept from knowing.
    .inform-health = To be informed, and to be healthy
    .inform-health-why = To receive information is in article 19, health in article 25. People who do not know about a fever cannot protect themselves from it.
    .leisure = To rest, and to choose one’s work
    .leisure-why = Articles 23 and 24 matter too, though hiding a fever hits elsewhere.
    .hint-1 = What do people need in order to stay well?
