### Words of the course “Human rights defenders”.

defenders-outcome-who-is = say who counts as a human rights defender, and why
defenders-outcome-name-attacks = recognise the ways in which defenders are attacked, and name them
defenders-outcome-texts-apart = tell apart the texts and names that are meant to protect defenders
defenders-outcome-careful-word = write about a real person with dates, both sides and honest gaps
defenders-outcome-ways-of-work = describe how three organisations or alliances have worked
defenders-outcome-fit-tool = choose a way of working that fits the problem
defenders-outcome-protect-with = weigh help and risk together with the person concerned
defenders-outcome-ordinary-people = see defenders as ordinary people with a difficult task
defenders-outcome-with-not-over = act with people at risk, and not over their heads

defenders-test-defender = Three questions about a deed
    .deed = The deed
    .deed-ask = Does this person act, alone or with others?
    .rights = The rights
    .rights-ask = Is the act for human rights, and does it leave everyone else theirs?
    .peace = The means
    .peace-ask = Are the means peaceful?
    .met = Yes
    .unmet = No
    .defender = A human rights defender, by this deed
    .not-here = Not a defender, by this deed

defenders-test-no-harm = Three people to think of
    .self = The one who helps
    .self-ask = Is it safe for the one who wants to help?
    .person = The person concerned
    .person-ask = Is it safe for the person whom it is about, and does she want it?
    .others = Others
    .others-ask = Is it safe for other people who could be hit by it?
    .safe = As far as one can see, yes
    .unsure = No, or nobody has asked
    .ahead = It may go ahead
    .ask-wait = Ask first, and wait for the answer

## Lesson 1

defenders-deeds = Known by what they do
    .summary = Four passengers on an early bus, and three questions that show who is a defender.
defenders-deeds-first-bus = The first bus
defenders-deeds-scene =
    A quarter to six in Tarn. On the first bus sit Amina, who picks tomatoes; Doctor Reyes, on her way home from a night shift; Jomo, a student, asleep against the window; and old Mrs Karo with a large bunch of keys.

    Every week Amina takes a bottle of water from the stream behind the fields and writes down its colour. The doctor has put an injury into a patient’s file, although an officer asked her to leave it out. Jomo teaches cleaners to read their contracts. Mrs Karo lends her back room to women who do not want to be married against their will.

    Nobody on the bus takes them for anything special.
defenders-deeds-experts = Defending human rights is work for experts.
defenders-deeds-what-counts = What counts
defenders-deeds-meaning =
    A human rights defender is anyone who acts peacefully for human rights, alone or with others. It is not a profession. There is no badge, no form to fill in, and nobody has to be paid for it.

    If you are unsure about someone, put three questions. They ask about the deed and leave out the title.
defenders-deeds-questions = Three questions:
    .deed = Does this person do something, alone or with others?
    .rights = Is it for human rights, and does it accept that everyone has them?
    .peace = Are the means peaceful?
defenders-deeds-many-kinds = Many kinds of people
defenders-deeds-kinds = In 2018 a worldwide call described defenders as people who demand justice and dignity for all. It gave examples:
    .money = people who bring corruption to light
    .needs = people who demand health care, education or housing
    .self = people who defend everyone’s right to live by their gender and their sexual orientation
    .women = women who defend a woman’s choice of her own life, with no forced marriage and no forced motherhood
    .land = farmers and communities who protect land, water and forests against pollution and overuse by business
defenders-deeds-brave-ordinary =
    The call said that they are brave, that they are ordinary, and that they are under attack. It is easy to hear only the first. Ordinary people have bad days and get a number wrong. That does not end their being defenders: nobody has to be right in every argument.

    Children can be defenders, and so can journalists, neighbours or officials at a counter.
defenders-deeds-law = UN Declaration on Human Rights Defenders, article 1 (1998); United Nations, Fact Sheet 29 on human rights defenders
defenders-deeds-guide = Up to 20 people, 20 minutes. Give each pair one passenger of the bus. They put the three questions to that passenger and report in two sentences.
    .tips = Stay with the people in the story. Do not ask who in the room is a defender: the answer could put someone at risk.
    .debrief = Which of the three questions was hardest? Whom had nobody thought of before today?
    .variation = Let pairs invent a fifth passenger for whom the answer is hard to find.
defenders-deeds-all-four =
    Back to the bus. Amina keeps a record of the water, Doctor Reyes writes down the truth, Jomo teaches, Mrs Karo opens a door. Put the three questions to each of them: four times the answer is yes.

    They would perhaps laugh at the long name. They need not use it.
defenders-deeds-small-deed = Think of a person in a book, a film or your own past who once did something small for somebody else’s right. What exactly did that person do?

## Lesson 2

defenders-attacked = What they face
    .summary = A question about a river, what came after it, and the names of the attacks.
defenders-attacked-honey = Honey and a river
defenders-attacked-scene =
    In March Teodora, who keeps the books of a honey cooperative in Varda, stands up in a meeting. She asks where the new mine is going to let out its dirty water.

    In April a web page calls her “an agent of foreign hands”. In May the bank has questions about the cooperative’s account. In June her neighbour stops greeting her. He has nothing against her, he says. One hears things.

    Her question about the water still has no answer.
defenders-attacked-what-changed = Between March and June nothing was proved against Teodora. What changed all the same?
defenders-attacked-ahead = The next part names violence and the killing of defenders, in plain words and without detail. You may skip it; it costs nothing.
defenders-attacked-many-ways = Many ways to silence someone
defenders-attacked-who-silences =
    A worldwide call of 2018 named two kinds of attackers: governments and large companies. Some of what they do is loud. Much of it hardly shows.
defenders-attacked-ways = Where attacks hit:
    .name = *The good name:* lies, and labels such as criminal, terrorist or “foreign agent”
    .money = *Money and time:* bans on funding, and lawsuits that are meant to exhaust (SLAPPs)
    .eyes = *Private life:* surveillance of calls, letters and visits
    .border = *Movement:* a travel ban, a passport that is kept
    .cell = *Freedom:* arrest and prison for what someone said
    .revenge = *Reprisals:* punishment for people who spoke with the United Nations
defenders-attacked-heaviest = Life and body
defenders-attacked-gendered =
    The call also spoke of threats, attacks and murder. A threat alone can be enough to make someone give up.

    Women and LGBTI people who defend rights often meet attacks of a special kind: on their bodies, their families, their “honour”. The attacker wants them to be ashamed, so that they go home.
defenders-attacked-killed = human rights defenders were killed in 2024, in 32 countries. It is a minimum, because it holds only the killings that could be recorded.
    .source = Front Line Defenders, Global Analysis 2024/25 (2025)
defenders-attacked-most-frequent =
    Most of this never reaches the news. In the records of the organisation Front Line Defenders for 2024, the most frequent violation of all was arbitrary arrest or detention.
defenders-attacked-words-first = It often begins with a word
defenders-attacked-label =
    A label costs its author nothing. “Criminal” or “agent” needs no proof to be printed, and it changes what others see: now the question about the water is a plot, and whoever greets Teodora may be part of it. What comes later, a search or a blow, looks half deserved.

    Somebody who hears such a word can still ask: who says so, since when, and what did she do?
defenders-attacked-duty =
    The UN Declaration of 1998 is plain here. People may act peacefully against violations of rights, and the state should protect them from violence, threats and reprisals.
defenders-attacked-law = Universal Declaration of Human Rights, articles 3, 9, 12 and 19 (1948); UN Declaration on Human Rights Defenders, article 12 (1998)
defenders-attacked-guide = Groups of four, 25 minutes. Each group draws Teodora’s four months on a line and marks where a neighbour, a bank clerk or a reporter could have acted differently.
    .tips = Someone in the room may have lived through this. Read the content notice aloud, say that anyone may step out, and ask for no stories of their own.
    .debrief = At which point on the line would one small question have helped most? Who could have put it safely?
    .variation = Play the radio story together and let two voices argue before each choice.
defenders-attacked-first-question = Imagine hearing an ugly word about someone you hardly know. Which question would you like to have ready?

## Lesson 3

defenders-declaration = One day before a birthday
    .summary = What the United Nations said about defenders in 1998, and what an expert does with it.
defenders-declaration-who-gave = “And who gave you the right?”
defenders-declaration-scene =
    Lucia would like to hold an evening in the town library of Oster, on the rights of patients. The man at the counter looks at her form. “You are not a doctor, and not a lawyer,” he says. “Who gave you the right to talk about rights?”

    She finds no answer. On the tram, half an hour too late, she finds three.
defenders-declaration-mandate = Whoever defends the rights of others should first be given permission to do so.
defenders-declaration-the-day = {DATE("1998-12-09")}
defenders-declaration-adopted =
    One day before the Universal Declaration turned fifty, the UN General Assembly adopted a text for people like Lucia. No vote was needed; it was adopted by consensus. It has 20 articles and a very long name: Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms.

    Most people say: the Declaration on Human Rights Defenders.
defenders-declaration-map = Some of its articles, in our words. Everyone has the right:
    .one = *1:* to stand up for human rights, alone and together with others
    .five = *5:* to meet, form groups and be in touch with organisations
    .six = *6:* to know about rights, look for information and publish it
    .eight = *8:* to take part in public life, criticise and make proposals
    .nine = *9:* to complain, to watch trials, to offer legal help, to turn to international bodies
    .twelve = *12:* to act peacefully against violations, and to be protected
    .thirteen = *13:* to look for resources for this work, money included, and to use them
defenders-declaration-what-kind =
    It is a declaration and no treaty, and it creates no new rights. It takes rights that were there already and says: they also hold for people who use them to defend others. The main duty stays with the state (article 2). Limits are possible only as international law allows (17), and all of us have duties toward our community (18).

    Its first article holds Lucia’s answer. Everyone has this right. Nobody at a counter has to hand it out.
defenders-declaration-expert = Someone to write to
defenders-declaration-mandate-text =
    In April 2000 the Commission on Human Rights, a UN body of that time, created the post of an independent expert on defenders. The first was Hina Jilani of Pakistan. Margaret Sekaggya of Uganda, Michel Forst of France and Mary Lawlor of Ireland came after her. Mary Lawlor’s time ran to 2026; for this course we could not confirm who followed.

    Since 2008 the title has been Special Rapporteur.
defenders-declaration-expert-does = What the expert does:
    .receive = receives complaints from defenders and those close to them
    .write = writes to governments and asks what happened
    .visit = visits countries, if the government agrees
    .report = reports to the United Nations every year
defenders-declaration-law = UN General Assembly, resolution 53/144, articles 1 to 18 (9 December 1998)
defenders-declaration-guide = Groups of three, 20 minutes. One plays Lucia on her tram and looks for three answers in the list of articles. The second is the man at the counter, who is not a bad person. The third listens for calm.
    .tips = Keep to the invented counter. Real offices, rulers and courts stay outside the exercise.
    .debrief = Which article helped Lucia most? What might the man at the counter be afraid of?
defenders-declaration-answer-late = When did a good answer come to you half an hour too late? What would the best calm sentence have been?

## Lesson 4

defenders-twenty-years = Twenty years on
    .summary = Three days in Paris in 2018, two demands, and five names that people mix up.
defenders-twenty-years-paris = Three days in Paris
defenders-twenty-years-scene =
    It is the end of October 2018. More than 150 defenders have come to Paris for a world summit that lasts from the 29th to the 31st. They work in different countries, on different rights. In December states are going to meet at the United Nations to mark twenty years of the Declaration on Human Rights Defenders, and a plan from this summit is to be on the table.

    Three days is not long.
defenders-twenty-years-two-sentences = Imagine one of the 150 defenders, with two sentences that all states will hear. What could those sentences be about?
defenders-twenty-years-page = A page that has grown old
defenders-twenty-years-dating =
    A web page of that autumn invited readers to join. It says that governments signed up to the declaration “20 years ago”, and that a special meeting comes “this December”. Read today, both are wrong by years. The page means 1998, and the meeting took place on {DATE("2018-12-18")}.

    “Signed up” is not exact either. A declaration is adopted; states do not sign it as they sign a treaty.
defenders-twenty-years-method = The way was a petition. People all over the world could add their names, and defenders themselves were to hand them over.
defenders-twenty-years-demands = It asked governments for two things:
    .protect = to celebrate and protect defenders
    .stop = to stop attacking, smearing and stigmatising those who work for everyone’s rights
defenders-twenty-years-edges =
    The first demand was meant above all for defenders who are pushed to the edge and attacked for who they are: for their gender identity, sexual orientation, ethnicity and race, religion, status, ability, age or class.
defenders-twenty-years-together =
    The idea behind it is old and simple. One voice is easy to miss, and many together carry further. This petition closed in 2018. It stands here as history; there is nothing left to sign.
defenders-twenty-years-mixed-up = Five names that get mixed up
defenders-twenty-years-no-such-name =
    You may come across a “Marianne Esperanza declaration”. There is no such thing. Somebody poured several names into one. Here they are, each in its own glass.
defenders-twenty-years-names = Five things, five kinds:
    .eu = *EU Guidelines on Human Rights Defenders* (2004, revised 2008): a policy for embassies and missions outside the EU. No law.
    .marrakech = *Marrakech Declaration* (2018): national human rights institutions promise to protect defenders and their room to act, women above all.
    .marianne = *Marianne initiative* (2021): a programme of the French state for defenders.
    .esperanza = *Esperanza Protocol* (2021–22): reported as guidelines for investigating threats against defenders, by the organisation CEJIL and partners.
    .escazu = *Escazú Agreement* (2018, in force since 2021): a treaty of Latin America and the Caribbean, the first with duties toward defenders of the environment.
defenders-twenty-years-aarhus =
    Another treaty, the Aarhus Convention, has had its own Special Rapporteur on Environmental Defenders since 2022. So when you meet a new name, ask what it is: a treaty binds, a policy guides, a declaration states, a programme helps some people for some time.
defenders-twenty-years-law = UN General Assembly, resolution 53/144 (1998); EU Guidelines on Human Rights Defenders (2004, revised 2008); Escazú Agreement (2018)
defenders-twenty-years-guide = Up to 24 people, 20 minutes. Write the five names and the five descriptions on ten cards, mix them, and let groups find the pairs without the lesson open.
    .tips = The petition is closed. Do not look for a new one during the session; people should not feel that they ought to sign something.
    .debrief = What did the dates on the cards change? Which name says the least about what it really is?
defenders-twenty-years-find-the-date =
    A quiet habit to try. Take any page that says “today”, “this year” or “recently”, and look for its date before you believe the rest.

    If it has none, that is worth knowing too.

## Lesson 5

defenders-unfinished = Two unfinished stories
    .summary = Yulia Tsvetkova and Mikita Zalatarou: what is known, up to which day, and what is not.
defenders-unfinished-torn-page = The torn page
defenders-unfinished-scene =
    Imagine a second-hand book whose last pages are missing. You have read 200 pages; you have grown fond of someone. You want to know.

    Some readers would invent an ending. Others would write on the last page that is there: up to here.
defenders-unfinished-end-known = A story about a real person should be told only when its end is known.
defenders-unfinished-ahead-yulia = This part is about an artist who was put on trial for drawings of the female body. She works for the rights of women and of LGBTI people. No drawing is shown or described. House arrest is named. In some places such a topic can bring trouble: think of who can see your screen. You may skip it; it costs nothing.
defenders-unfinished-the-hague = In front of an embassy
defenders-unfinished-embassy =
    On {DATE("2020-10-22")} Amnesty demonstrated at the Russian embassy in The Hague, in the Netherlands. It was for a woman in a town thousands of kilometres to the east.
defenders-unfinished-yulia =
    She is an artist, theatre director and activist. In autumn 2019 a case was opened against her for “production and distribution of pornography”: she had put drawings of women’s bodies in an online group. From November 2019 to March 2020 she was under house arrest. The trial began in April 2021, behind closed doors.

    On 15 July 2022 the court acquitted her: it found her not guilty. On 22 November 2022 an appeal court agreed and upheld the acquittal. By the next spring she had left Russia. On 28 March 2023 a higher court quashed both rulings, which means that they no longer counted, and ordered a new trial.
    .person = Yulia Tsvetkova
    .place = Komsomolsk-on-Amur, Russia
    .status = She had left Russia, and a new trial was ordered. What came of it, we could not find out.
defenders-unfinished-not-final =
    Somebody who stopped reading in November 2022 may still say “finally acquitted”. It was not final. Three courts had spoken, and the third put the case back to its beginning. For the person in the middle, years of proceedings are a burden of their own, whatever the verdict.
defenders-unfinished-ahead-mikita = This part speaks of a boy in prison who, according to Amnesty, was tortured. Nothing is described in detail. You may skip it; it costs nothing.
defenders-unfinished-homel = A boy from Homel
defenders-unfinished-mikita =
    He was 16 when he was arrested on 11 August 2020, after the protests that followed the presidential election in Belarus. He was accused of throwing an incendiary bottle toward police. On 22 February 2021 a court gave him five years in a juvenile educational colony.

    Amnesty called the trial unfair. It said that he had been tortured and questioned with no lawyer and no adult beside him, and that video evidence did not show him taking part in violence. It asked for his release until a fair retrial. On 14 July 2021 a court added 18 months, for violence against staff where he was held. He described it as resistance.
    .person = Mikita Zalatarou
    .place = Homel, Belarus
    .status = On that day a court gave him a second sentence. We could not find out what became of him.
defenders-unfinished-why-here =
    Is he in this module as a defender? No. He is here because people far away defended _his_ rights: to a fair trial, and to be free from torture. These belong to everyone, whatever someone is accused of.

    Belarus freed hundreds of political prisoners between July 2024 and December 2025. Was he one of them? We do not know, and his sentences cannot tell us.
defenders-unfinished-careful = How to write “up to here”
defenders-unfinished-rules = A careful note about a real person:
    .day = gives the day up to which things are known
    .both = says what the court decided, and what others said about it
    .gap = shows the gap as a gap, with no guessed ending
    .cause = does not claim that letters or a campaign brought about a release
    .private = leaves out illness, family and address
defenders-unfinished-law = Universal Declaration of Human Rights, articles 5, 9, 10, 11 and 19 (1948); Human Rights Committee, General Comment 34, paragraph 12, on art as expression (2011)
defenders-unfinished-guide = Groups of three, 25 minutes. Read one of the two stories together. Then each group writes a note of four sentences about Samira Dool, the invented poet of the practice page, and another group checks it against the five rules.
    .tips = Read both content notices aloud. Show no drawings. No letters are sent and nobody searches for the two people during the session.
    .debrief = Which word was hardest to leave out? How did it feel to end with a gap?
    .variation = Where real names could cause trouble, leave the two stories out and begin with Samira.
defenders-unfinished-own-story = If strangers told your story one day, which two things would you want them to get right?

## Lesson 6

defenders-research = Research, campaign, train
    .summary = A message in the night, and how one movement says that it works.
defenders-research-message = Eleven in the evening
defenders-research-scene =
    A message arrives on a phone in Oster: “They have taken the teacher. Pass this on.” No name, no town, no day. It has been passed on four thousand times already.

    Wanjiru, who reads it in bed, sits up. Her thumb is over the button.
defenders-research-before-passing = What might Wanjiru want to know before her thumb comes down?
defenders-research-a-word = A word first
defenders-research-described =
    This lesson and the next describe organisations. They do not ask you to join, give or sign anything. In some places even such a description is risky. In Russia, for example, Amnesty International has been listed as “undesirable” since {DATE("2025-05-19")}; taking part in its work or spreading its material can be punished there. That list of places is not complete.
defenders-research-movement = A movement of members
defenders-research-people = people make up Amnesty’s worldwide movement, as it described itself.
    .source = Amnesty International Thailand, learning slides of about 2022
    .value = 10 million
defenders-research-what-it-says =
    By its own account, Amnesty finds out the truth about abuses and makes it public. It asks governments and powerful companies to keep their promises and the law, tells people’s stories so that others act, protects activists, and teaches.

    Its topics reach from the death penalty, discrimination and sexual and reproductive rights to refugees and migrants, justice for abuses, repressive laws, and people who are in jail only for expressing themselves.
defenders-research-three-verbs = Three verbs
defenders-research-verbs = A Dutch page of Amnesty, with a picture of 2020, puts its work for defenders into three verbs:
    .find = *Research:* find out and document how the rights of defenders are violated
    .press = *Campaign:* act for defenders who are intimidated, threatened or prosecuted
    .train = *Train:* teach, with local groups and activists, online or in a room, how to recognise and document violations, bring a fitting message to the authorities, plan a campaign, work with the media and raise funds
defenders-research-quiet-work = The quiet work
defenders-research-lobby =
    Part of campaigning never shows. Amnesty’s people talk with authorities of the country concerned, with Dutch ones and with other states of the European Union. They argue against repressive laws, look for support and protection, and ask EU states to say aloud more often what danger defenders are in.
defenders-research-guidelines =
    They also remind diplomats of two sets of EU guidelines, one on defenders and one on freedom of expression. Under the first, diplomats outside the EU should keep in touch with defenders, visit those who are detained, observe trials, and speak up in public or quietly. The Dutch page mentions that an embassy may even take a defender in. There are meetings as well, where diplomats and defenders find out what they can do for one another.
defenders-research-fast-and-slow = The fast and the slow
defenders-research-fund =
    When it has to be fast, an emergency fund can pay for a lawyer, for making phones and computers safer, or for a safe place to stay for a while.
defenders-research-education =
    And there is something slow. In the Netherlands Amnesty teaches what rights are, and who the people are that defend them.
defenders-research-law = EU Guidelines on Human Rights Defenders (2004, revised 2008); EU Human Rights Guidelines on Freedom of Expression Online and Offline (2014)
defenders-research-guide = Up to 20 people, 20 minutes. Start from the message about the teacher. The group collects questions on a board and then sorts them: which can be answered tonight, which need a researcher, which need the family’s consent?
    .tips = Describe the organisation, do not advertise it. Check beforehand if its name may be spoken safely where you are; if not, say “a movement”.
    .debrief = What could go wrong if campaigning came before research? And if research never led to anything?
    .variation = Give half of the group the part of a reader who has passed the message on and now learns that the teacher was at a wedding.
defenders-research-four-questions =
    Four small questions fit on a scrap of paper: who, where, when, who says so? They are worth asking of any message, before it goes on its way.

    Not passing something on is an answer too.

## Lesson 7

defenders-side-by-side = Another way, and a comparison
    .summary = Scrutiny, influence, support: how a second organisation works, and what fits which problem.
defenders-side-by-side-stairs = The dark stairs
defenders-side-by-side-scene =
    The lamp on the stairs of a tenement in Lind has been broken since autumn, and twice somebody has fallen. Three neighbours take it up. Mr Sato reads the tenancy law and finds the paragraph. Halima gets the whole house to talk about it. Bruno gives old Mrs Weiss his arm each evening.

    By spring there is a new lamp. Each of the three is sure who did it.
defenders-side-by-side-louder = The louder an organisation is, the more it achieves.
defenders-side-by-side-stockholm = From Stockholm
defenders-side-by-side-who-they-are =
    Civil Rights Defenders is an international human rights organisation, independent of parties and religions. It was founded in Stockholm in 1982, as the Swedish Helsinki Committee for Human Rights. Its Swedish page, which bears no date, says that it is present on four continents. It speaks up for rights, goes to law and informs about human rights in the world.
defenders-side-by-side-vision =
    Its vision is a world of democratic societies in which everyone enjoys civil and political rights. These are the rights of the Covenant on Civil and Political Rights and related texts; people are encouraged to use them. Its mission is to defend them together with defenders, and to help defenders to be safer and stronger and to get justice.
defenders-side-by-side-with-whom =
    It sees itself as one part of a global movement and works with people at risk. By means of law and public argument it tries to hold to account whoever violates rights: states, single persons, and groups that are not states.
defenders-side-by-side-methods = Three methods:
    .look = *Scrutiny and accountability:* examine laws, bills and the use of power; bring cases to national and international courts, committees and tribunals, alone or with local defenders
    .speak = *Opinion and influence:* debates, campaigns, media, seminars, reports; where a state controls all news, independent information in other ways
    .stand = *Support and training:* strong local groups first; security training, emergency support, skills, funding, tools for planning and reporting, safe places to meet
defenders-side-by-side-ahead = The next short part names the murder of a defender, without detail. You may skip it; it costs nothing.
defenders-side-by-side-alarm = A name that stays
defenders-side-by-side-natalia =
    Natalia Estemirova was abducted and murdered in 2009. Civil Rights Defenders gave her first name to an alarm system for defenders: the Natalia Project. Its older reports also tell of an emergency fund and of meetings called Defenders’ Days.

    A name on a tool is a way of remembering. It also says what the tool is for.
defenders-side-by-side-compare = Three ways side by side
defenders-side-by-side-three = The same subject, three ways of working:
    .amnesty = *Amnesty:* a movement of members. Research, public campaigns and education, on all human rights.
    .crd = *Civil Rights Defenders:* an organisation of experts. Court cases, public argument and support of local partners, on civil and political rights.
    .summit = *The summit of 2018:* an alliance for one occasion. One joint call to all states.
defenders-side-by-side-common =
    Their toolboxes overlap. To document, inform, persuade, go to court, train, protect: most tools lie in more than one box. So the useful question is seldom who is best. It is what this problem needs, today.
defenders-side-by-side-law = International Covenant on Civil and Political Rights (1966); UN Declaration on Human Rights Defenders, articles 9, 12 and 13 (1998)
defenders-side-by-side-guide = Groups of four, 25 minutes. Hand out invented problems, one per card. Each group chooses a first tool and a second one, and says why in that order.
    .tips = No ranking of organisations, and no questions about who supports which. Keep the problems in invented places.
    .debrief = Which problem needed no noise at all? Where would noise come too early?
    .variation = Replay the stairs in Lind: take one of the three neighbours away and tell what happens.
defenders-side-by-side-which-tool = Law, voice, or an arm to lean on: which of the three have you been given when you needed it?

## Lesson 8

defenders-decides = The defender decides
    .summary = Kinds of help, quiet and loud, and the person who has the last word.
defenders-decides-poster = The poster
defenders-decides-scene =
    You remember Teodora, who asked about the water, or you meet her now. Her friend Pavel has had an idea. He is going to print her portrait a hundred times, with her name and her village, and hang it all over the capital of Varda. “When everyone knows you, nobody will dare to touch you,” he says. He is proud of the colours.

    Teodora looks at her own face for a long time. “You could have asked me,” she says.
defenders-decides-famous = The more people know the face of a defender in danger, the safer she is.
defenders-decides-roof = A roof for a while
defenders-decides-help = Help in an emergency can mean:
    .lawyer = a lawyer who is paid
    .doctor = medical care
    .phone = equipment that is harder to spy on
    .family = support for the family
    .place = a safe place for a time, near or far
defenders-decides-providers =
    Such help comes from various sides: ProtectDefenders.eu, a mechanism of the European Union since 2015; Front Line Defenders, founded in 2001; the emergency fund of Civil Rights Defenders; the Urgent Action Funds for women; cities with shelter programmes. Programmes and their money change. Nobody can promise that help will come, and this course prints no contacts.
defenders-decides-quieter = Protection that hardly shows
defenders-decides-tactics = Some ways cost little, and some are never seen:
    .walk-along = walking beside someone, so that she is not alone
    .watch-trial = sitting in the courtroom as an observer
    .check-in = a network in which people ask after one another at fixed times
    .record = writing down what happened, with consent
    .learn = security training, legal aid
    .care = care for the mind, for people who are afraid or tired
    .diplomats = a word from an embassy or a UN expert, in public or behind closed doors
defenders-decides-her-word = Who has the last word
defenders-decides-two-edges =
    Light protects some people and puts others in danger. A known name can keep an attacker away, or lead him to a door. Helpers cannot see all of it. The person concerned knows her street, her mother, her limits. For this reason people who do this work have a rule: the defender decides.

    She may also say no, or change her mind. Leaving home in haste is the last resort, when nothing else is left.
defenders-decides-three-safe = Before anyone acts, three questions:
    .self = Is it safe for the one who wants to help?
    .person = Is it safe for the person whom it is about, and does she want it?
    .others = Is it safe for others, such as neighbours, or faces in a photo?
defenders-decides-law = UN Declaration on Human Rights Defenders, articles 9 and 12 (1998)
defenders-decides-guide = Pairs, 20 minutes. One plays Pavel before he prints anything; the other is Teodora. Pavel may only ask. Then they change places.
    .tips = If someone suggests a real action, put the three questions: safe for them, for the person, for others? With children, ask their guardians and keep to the rules of the place. Name local help only if you have checked it yourself.
    .debrief = Which question was most welcome to Teodora? How does help feel that nobody asked for?
    .variation = In silence: Pavel writes his questions, Teodora answers in writing, and the sheets are torn up afterwards.
defenders-decides-ask-first = When did somebody help you in just the way that you needed? How did they know?
defenders-decides-one-question =
    If somebody near you has a hard time, and it is safe for both of you, one question may be enough: “What would help you, and what would not?”

    You do not have to do anything with this today. Listening is an act as well.

## Questions asked in lessons

defenders-q-bus-driver = In Tarn some drivers do not stop when people of a certain group wait for the bus. Idris, who drives the first bus, stops for everyone. With two colleagues he writes to the company and asks for the same from all drivers. He belongs to no organisation. Put the three questions.
    .deed-why = He stops, and he writes with two others. That is acting, and it is done in the course of an ordinary shift.
    .rights-why = It is about moving freely without discrimination. Nobody else loses a seat by it.
    .peace-why = A bus that stops and a polite letter: the means are peaceful.
    .defender-why = Three times yes. Whether he has ever heard the word makes no difference.
    .not-here-why = Look at the deed again. He belongs to no organisation, but none of the three questions asks for that.
    .hint-1 = The questions are about what he does. Leave his job aside.
defenders-q-must-be = What has to be true of somebody, so that we can speak of a human rights defender? Choose every answer that fits.
    .degree = A degree in law or politics
    .degree-why = Lawyers can be defenders. So can people who never sat in a classroom.
    .peaceful = Acting by peaceful means
    .peaceful-why = This is one of the three questions. A good cause alone is not enough.
    .peaceful-missed = Peaceful means belong to it. Without them even the best cause does not make a defender.
    .member = Belonging to a group
    .member-why = Many do, but “alone or with others” leaves room for the single person.
    .for-rights = Acting for human rights
    .for-rights-why = This is the heart of it, and it includes accepting that everyone has rights.
    .for-rights-missed = Acting for human rights is the heart of it.
    .faultless = Being right every time
    .faultless-why = Nobody is. A defender may be wrong in an argument and remain one.
    .hint-1 = Two of the five are needed. A defender can do without the other three.
defenders-q-cause-right = Four people defend something. Match each of them with the article of the Universal Declaration behind it.
    .marriage = Fatou helps girls who are to be married by force
    .marriage-why = Article 16: both must agree, freely and fully.
    .school = Petr wants lessons for children who live on boats
    .school-why = Article 26: education is for every child, on water too.
    .clinic = Rosa asks why a village has no medical care
    .clinic-why = Article 25 includes medical care.
    .office = Anh shows that posts in a city hall are sold
    .office-why = Article 21 promises equal access to public service.
    .art-16 = Article 16, marriage and family
    .art-26 = Article 26, education
    .art-25 = Article 25, an adequate standard of living
    .art-21 = Article 21, a part in public affairs
    .hint-1 = Begin with the children on boats.

defenders-q-name-it = Four things happen to defenders. Find the name for each.
    .lies = The same false story about Jin, week after week
    .lies-why = Repeating lies until a good name is gone: a smear campaign.
    .lawsuit = A company demands a huge sum from a critic
    .lawsuit-why = If the case is there to exhaust the critic, it is a SLAPP.
    .after-talk = A cook loses her job after she spoke with a UN expert
    .after-talk-why = Punishment for cooperating with the United Nations is a reprisal.
    .reading-mail = Someone reads every message that Ola sends
    .reading-mail-why = To be watched in secret is surveillance. It touches article 12, private life.
    .smear = Smear campaign
    .slapp = SLAPP
    .reprisal = Reprisal
    .surveillance = Surveillance
    .hint-1 = One of the four needs a courtroom.
defenders-q-label-work = A minister in Tarn calls a beekeeper a “foreign agent” on television. No proof is shown. What does such a label mostly do?
    .proves = It proves a crime to the public
    .proves-why = A label contains no proof. By article 11 she is innocent until guilt is shown in a public trial.
    .turns = It turns neighbours against her
    .turns-why = People begin to see a danger where there was a person, and later attacks seem half deserved.
    .ends = It ends a debate with an answer
    .ends-why = The debate stops, that is true. But her question has not been answered, only covered.
    .helps = It helps her to be heard
    .helps-why = She may be talked about more. It is the label that is heard, and her question that gets lost.
    .hint-1 = Think of the neighbour who stopped greeting Teodora.
defenders-q-evening-radio = You present the evening programme of a small radio station in Varda. Today everyone talks about a web page: Teodora, who asked about the mine’s dirty water, is said to be paid from abroad.
    .rumour = Twenty minutes before the programme, a colleague puts the page on your desk. What do you do?
    .read-out = Read it out, as everyone talks about it
    .read-out-why = Now it is no longer a page without an author. It has your voice.
    .look-up = Look for who wrote it, and on what basis
    .look-up-why = Twenty minutes are enough for three calls. You begin with the cooperative.
    .leave-it = Leave the subject alone for tonight
    .leave-it-why = You do no harm by it. The page goes on without you.
    .loud = By Friday someone has thrown eggs at the cooperative’s door. A listener writes: “I heard it from you.”
    .correct = Say on air that it was unchecked
    .correct-why = It is not pleasant. People listen more closely than ever before, and you have to find out now.
    .only-said = Say that you only read it out
    .only-said-why = This is so, and it changes nothing for the people behind the door.
    .quiet = A week later nine thousand people have read the page. Your station is one of the few that they trust, and they ask why you say nothing.
    .look-now = Begin to look into it after all
    .look-now-why = Late, but not too late. You begin with the cooperative.
    .stay-out = Stay out of it for good
    .stay-out-why = Your silence is taken as a kind of answer.
    .found = The page names no author. It appeared one day after Teodora’s question. The cooperative shows you its books: fees of members, sales of honey. Teodora will talk, if her family is left out.
    .facts = Report what you found, without her family
    .facts-why = You say what is known, from where, and what you could not check.
    .family = Add her family, because it touches people
    .family-why = She had set one condition. Now two more people can be found.
    .both-sides = Put “agent or not?” to the listeners
    .both-sides-why = It sounds fair. But you know more than that, and a vote cannot replace it.
    .end-air = The programme lasts six minutes. On Monday the neighbour greets Teodora again, and someone from the council asks about the water.
    .end-doubt = The telephones ring all evening. At the end the word “agent” has been said eighty times, and the books once.
    .end-family = Listeners are moved. The next day a stranger waits at the school of Teodora’s son.
    .end-stain = The eggs are washed off. The sentence stays on in people’s heads, in your voice.
    .end-alone = The cooperative closes in autumn. Nobody could say that your station did anything.

defenders-q-which-year = In which year did the UN General Assembly adopt the Declaration on Human Rights Defenders?
    .accept = 1998 | in 1998 | 9 december 1998 | december 1998
    .why = On 9 December 1998, one day before the Universal Declaration turned fifty.
    .y1948 = 1948 | 10 december 1948 | in 1948
    .y1948-why = That is the year of the Universal Declaration. Add its first fifty years.
    .y2018 = 2018 | 18 december 2018 | in 2018
    .y2018-why = In 2018 the twentieth anniversary was marked. The text itself is older.
    .hint-1 = It came one day before a fiftieth birthday.
    .hint-2 = The birthday is that of the Universal Declaration, 1948.
defenders-q-library-evening = Match what people do with the article of the 1998 Declaration that speaks of it.
    .meet = Nurses found a circle for patients’ rights
    .meet-why = A circle is a group, however small. Article 5 also covers being in touch with organisations.
    .publish = Omar prints what the law says about tenants
    .publish-why = Omar looked for what the law says and passes it on. Both halves stand in article 6.
    .watch-trial = Noor sits in court and takes notes of a trial
    .watch-trial-why = Watching trials is a part of article 9, next to complaints and legal help.
    .collect = A group asks for gifts to pay for its leaflets
    .collect-why = Paper has to be paid for. Article 13 includes money, and the right to use it.
    .five = Article 5, meeting and forming groups
    .six = Article 6, knowing and publishing
    .nine = Article 9, complaints, trials, legal help
    .thirteen = Article 13, resources for the work
    .hint-1 = Begin with the group that needs money.
defenders-q-what-text = What is true of the Declaration on Human Rights Defenders? Choose every sentence that fits.
    .ratified = States have to ratify it
    .ratified-why = Treaties are ratified. This is a declaration; the Assembly adopted it.
    .consensus = It was adopted by consensus
    .consensus-why = In 1998 no vote was needed. This gives the text weight, though it is no treaty.
    .consensus-missed = It was adopted by consensus: no vote was needed.
    .applies = It builds on existing rights
    .applies-why = It invents no rights. It spells out what the known ones mean for defending.
    .applies-missed = One more: it takes existing rights and applies them to those who defend.
    .permit = It lists who gets a permit
    .permit-why = There is nothing of the kind in it. Article 1 gives the right to everyone.
    .state-duty = It puts states first in duty
    .state-duty-why = Article 2: the prime duty lies with the state, not with brave people.
    .state-duty-missed = Article 2 belongs here: the prime duty lies with the state.
    .hint-1 = Three of the five are true.

defenders-q-two-demands = What did the call of 2018 ask of governments? Choose every answer that fits.
    .register = Keep a register of all defenders
    .register-why = The call asked for nothing like it. A register makes it easier to control people; it does not protect them.
    .celebrate = Celebrate and protect defenders
    .celebrate-why = The first demand, meant above all for those who are attacked for who they are.
    .celebrate-missed = The first demand was to celebrate and protect defenders.
    .court = Open a court for defenders
    .court-why = No new court stands in the text. It asked states for something that each could begin at home.
    .no-smear = Stop the attacks and the smears
    .no-smear-why = The second demand: no more attacking, smearing and stigmatising.
    .no-smear-missed = The second demand was to stop attacking and smearing them.
    .hint-1 = Two of the four: one thing to do, one thing to stop.
defenders-q-timeline = Put these steps in order, the oldest first.
    .udhr = The Universal Declaration is adopted
    .declared = The Declaration on Defenders is adopted
    .expert = The UN creates an expert on defenders
    .guidelines = The EU writes its guidelines on defenders
    .paris = Defenders hold a world summit in Paris
    .why = 1948, 1998, 2000, 2004, 2018. First the rights, fifty years later a text for those who defend them, then people and plans to make it work.
    .hint-1 = The summit in Paris looked back on twenty years.
defenders-q-names-apart = Four names, four different kinds of thing. Find the pairs.
    .eu = EU Guidelines on Human Rights Defenders
    .eu-why = They guide embassies and missions outside the EU. They are policy.
    .marrakech = Marrakech Declaration
    .marrakech-why = National human rights institutions adopted it in October 2018.
    .marianne = Marianne initiative
    .marianne-why = France announced it in December 2021.
    .escazu = Escazú Agreement
    .escazu-why = It binds the states that joined it, in Latin America and the Caribbean.
    .policy = Policy for diplomats abroad
    .institutions = Promise of national institutions
    .french = Programme of one state
    .treaty = Treaty of one region
    .hint-1 = An “agreement” is the one that binds.

defenders-q-yulia-order = Put the steps in the case of Yulia Tsvetkova in order, the first one first.
    .opened = The case is opened
    .first = A court acquits her
    .upheld = An appeal court upholds the acquittal
    .quashed = A higher court quashes both rulings
    .why = Autumn 2019, July 2022, November 2022, March 2023. Whoever stops after the third step gives the story a false end.
    .hint-1 = A ruling can only be quashed after it has been made.
defenders-q-who-said = Sort these sentences about Mikita Zalatarou: a court’s decision, a statement by Amnesty, or not known.
    .court = A court decided it
    .amnesty = Amnesty said it
    .open = It is not known
    .five-years = Five years in a juvenile colony
    .five-years-why = This was the sentence of 22 February 2021.
    .unfair = “The trial was unfair”
    .unfair-why = A judgement about the court, made by Amnesty. A careful note names who says it.
    .today = How he lives today
    .today-why = The last thing that we could confirm is from 2021.
    .eighteen = Another 18 months
    .eighteen-why = A court added this on 14 July 2021.
    .no-part = Video did not show him in violence
    .no-part-why = Amnesty said so. The court came to another result.
    .hint-1 = Ask of each sentence who can say it: a judge, an organisation, or nobody yet?
defenders-q-library-card = The library of Oster prepares a small show about people who stood up for others. You write the card for Samira Dool, an invented poet. Six years ago she was arrested.
    .draft = On the table lies a leaflet from that time. “Samira is in prison. Free her now!” it says. How do you begin?
    .copy = Copy the sentence from the leaflet
    .copy-why = The sentence was true on the day it was printed. You put no date beside it.
    .search = Look for the last confirmed news
    .search-why = It takes an afternoon. You find two newspapers and a note of the court.
    .guess = Write that she must be free by now
    .guess-why = You have counted years on your fingers. Nobody has confirmed it.
    .visitor = A visitor stops at the card. “How do you know that?” he asks. You notice that you do not.
    .mend = Take it down and look for a date
    .mend-why = The frame hangs empty for a day. Then you have two newspapers and a note of the court.
    .let-stand = Leave it, as nobody can disprove it
    .let-stand-why = He nods and goes on. The next visitors believe it.
    .gap = The last confirmed news is four years old: a court gave her three years, and a writers’ club called the trial unfair. Since then there is nothing.
    .say-gap = Give the date and say what is missing
    .say-gap-why = “As of that day. What came later, we could not find out.” It fits on the card.
    .leave-out = Leave her out, as the end is missing
    .leave-out-why = Nothing on the wall is false. Nothing is said about her either.
    .illness = A colleague has read about an illness that Samira has. “Put it in,” he says. “People will feel for her.”
    .keep-private = Leave it out: it is hers to tell
    .keep-private-why = The card becomes one line shorter and no weaker.
    .add = Put it in: it helps her cause
    .add-why = It moves people. She was never asked, and it can be used against her.
    .end-card = Date, court, critics, gap: seven lines. A girl copies the last one into her notebook: “What came later, we could not find out.”
    .end-empty = There are eleven cards on the wall. One visitor asks if there was not a poet, too.
    .end-private = The card is much photographed. Somewhere a family reads about an illness that they had kept to themselves.
    .end-stale = The show travels to five towns. So does the sentence.

defenders-q-sort-verbs = Which of Amnesty’s three verbs does each of these belong to?
    .find = Research
    .press = Campaign
    .train = Train
    .witness = Asking witnesses what they saw
    .witness-why = First find out, with care and more than one source.
    .postcards = A public action at an embassy
    .postcards-why = It presses those in power, so that they act.
    .media-plan = A workshop on media strategy
    .media-plan-why = After it, others can do this work themselves.
    .files = Comparing dates in court papers
    .files-why = Slow work, and everything later stands on it.
    .minister = Urging a ministry to speak up
    .minister-why = Quiet campaigning is campaigning: lobbying needs no street.
    .record-well = Teaching how to document a case
    .record-well-why = The work itself is research. Teaching it to others is training.
    .hint-1 = Ask who has learned something in the end: the organisation, a government, or a local group?
defenders-q-at-embassy = A diplomat of an EU state works in Tarn and knows the EU Guidelines on defenders. Which of these do they point to?
    .verdict = Asking a judge for another verdict
    .verdict-why = Courts have to be independent. The guidelines tell diplomats to watch a trial, not to steer it.
    .trial-seat = Sitting in a trial as an observer
    .trial-seat-why = Someone in the back row takes notes, and everybody in the room knows it.
    .arrest = Having a violent officer arrested
    .arrest-why = An embassy has no police powers abroad. It can report, and it can speak up.
    .home-police = Training the police of EU states
    .home-police-why = It may be useful, but these guidelines are for work in countries outside the EU.
    .hint-1 = The guidelines fit what a guest in a country can do.
defenders-q-fund-pays = An emergency fund helps a journalist in danger. What may its money be for? Choose every answer that fits.
    .counsel = A lawyer’s fees
    .counsel-why = Legal help is often the first thing needed.
    .counsel-missed = A lawyer’s fees belong here; it is often the first thing needed.
    .election = Election posters
    .election-why = Party politics is no protection from danger.
    .phones = Safer phones
    .phones-why = Secure equipment protects her, and everyone whose name is stored in it.
    .phones-missed = Safer equipment too: it protects her and those whose names are stored in it.
    .informers = Pay for informers
    .informers-why = It buys secrets and puts other people at risk.
    .shelter = A place to stay
    .shelter-why = A shelter for a time can give her room to breathe and think.
    .shelter-missed = A safe place for a time is one of the things such funds pay for.
    .hint-1 = Three of the five take danger away from a person.

defenders-q-sort-methods = Sort the work of Civil Rights Defenders by its three methods.
    .look = Scrutiny and accountability
    .speak = Opinion and influence
    .stand = Support and training
    .bill = Examining a bill before the vote
    .bill-why = Laws, bills and the use of power are examined under this heading.
    .seminar = A seminar and a report for the public
    .seminar-why = They are meant to move opinion.
    .safety-course = A course on digital safety
    .safety-course-why = It makes defenders safer in their own work.
    .tribunal = Taking a case to a tribunal
    .tribunal-why = Accountability means that somebody has to answer for an act.
    .radio-abroad = News where all news is controlled
    .radio-abroad-why = Independent information through other media belongs to opinion and influence.
    .meeting-place = A safe place to exchange experience
    .meeting-place-why = People who stand alone at home can meet others who do the same.
    .hint-1 = One heading looks at power, one speaks to the public, one stands beside people.
defenders-q-tool-problem = Four problems in invented towns. Which tool is a good first one?
    .bad-bill = A bill would forbid all gifts to citizens’ groups
    .bad-bill-why = Scrutiny: the bill can be examined, and its conflict with existing rights shown, before it is passed.
    .unknown = People say that prisoners are beaten; nobody is sure
    .unknown-why = Research: before anyone is accused, find out what happened.
    .nobody-hears = Everything is proved, and those in charge look away
    .nobody-hears-why = A campaign can make looking away harder.
    .new-group = A new group does not know how to record cases
    .new-group-why = Training: afterwards it can do the work itself.
    .scrutiny = Scrutiny of law
    .research = Research
    .campaign = Campaign
    .training = Training
    .hint-1 = Ask of each problem what is missing: knowledge, skill, attention, or a good law?
defenders-q-differ-most = In what do Amnesty and Civil Rights Defenders, as described here, differ most clearly?
    .faith = Only one serves a religion
    .faith-why = Neither does. Civil Rights Defenders calls itself independent of religion, and Amnesty’s work as described serves none.
    .scope = One covers fewer rights
    .scope-why = Civil Rights Defenders works on civil and political rights. Amnesty, a movement of members, on all human rights.
    .train = Only one of them trains people
    .train-why = Both do. It is one of Amnesty’s three verbs and part of the third method of the other.
    .age = Only one reaches beyond Europe
    .age-why = Civil Rights Defenders speaks of four continents, and Amnesty of a worldwide movement.
    .hint-1 = Look at which rights each of them names.

defenders-q-poster-walk = Pavel wants to hang a hundred portraits of Teodora, with her name and village, in the capital. He has talked with a lawyer: in Varda it is legal, and he himself runs no risk. He has asked neither Teodora nor the children who stand behind her in the picture. Think of the three.
    .self-why = He has looked into it for himself, so this one is answered.
    .person-why = Her name and village would be on every wall, and nobody has asked her.
    .others-why = The children’s faces can be recognised. They and their families have not been asked either.
    .ahead-why = Legal and well meant, yes. But two of the three have not been asked, and a poster cannot be taken back.
    .ask-wait-why = Asking costs Pavel one walk to the village. Perhaps she says yes, with another picture.
    .hint-1 = Whom has Pavel asked so far?
defenders-q-nine-evening = You live in Teodora’s village. It is nine in the evening. For the third night, a car without number plates stands before her house.
    .car = You see it from your window. The village is quiet. What do you do?
    .post = Post a photo of the car and her house
    .post-why = You want many eyes on it. The photo also shows her door, and her name is on it.
    .ring = Ring her and ask what she would like
    .ring-why = She answers at once. She has been sitting in the dark kitchen.
    .wait = Wait; it may be gone in the morning
    .wait-why = You do not want to make things worse. You sleep badly.
    .exposed = By midnight strangers discuss her house. Her mother rings: somebody has now been at her door as well.
    .undo = Take it down, say sorry, and ask her
    .undo-why = Part of it cannot be called back. From here on she is asked.
    .defend = Leave it; more eyes mean more safety
    .defend-why = That may hold for others. She did not choose it.
    .morning = In the morning the car is gone and her curtains stay shut.
    .ring-now = Ring her now and ask how she is
    .ring-now-why = “I thought that nobody had seen it,” she says.
    .pass-by = Go to work; she would ask for help
    .pass-by-why = Many people in fear ask nobody, so as not to be a burden.
    .wishes = “I do not want to leave,” says Teodora. “I do not want to be in the news. I just do not want to be alone at night.”
    .two-friends = Find two people to stay the nights
    .two-friends-why = They bring soup and a card game. It is what she asked for.
    .pack = Pack her bag: leaving is safest
    .pack-why = You mean it well, and you have decided in her place.
    .doorway = She stands in the doorway, with the bag between you. “This is my house,” she says.
    .listen = Put the bag down and listen to her
    .listen-why = “Two people for the nights,” she says. “That is all.” It can be arranged.
    .insist = Insist: you can see the danger better
    .insist-why = You see the car. She sees a life, and it is hers.
    .later = A week later the car has not come back. She has found a lawyer, and asks what she can count on from you.
    .promise = “Nothing can happen to you now”
    .promise-why = It is warm, and nobody can keep it.
    .honest = “I will keep a record of each night”
    .honest-why = A small promise, and one that you can keep. The lawyer will be glad of it.
    .end-door = The lamp over her door is on. Below it, on a chair, lies your notebook with dates and times. She decides who may read it.
    .end-hollow = She smiles and does not quite believe you. When she needs something real, she first asks someone else.
    .end-far = She comes through it, with her sister’s help. She still greets you, a little shorter than before.
    .end-lost = The danger may be smaller now or greater, nobody can say. What has become smaller for certain is the number of people she tells about it.
defenders-q-both-ways = Does it protect a defender if many people know her name and face?
    .always = Always: fame keeps attackers away
    .always-why = Sometimes it does. But a known face can also be found more easily.
    .never = Never: hiding is the only safety
    .never-why = For some people it was public attention that helped. Being hidden can make someone easy to harm, too.
    .depends = It depends, and she must decide
    .depends-why = Light has two edges. She knows her place best, and the risk is hers.
    .experts = It depends, and experts decide
    .experts-why = The first half is right. Experts can advise; the life and the risk are hers.
    .hint-1 = Two questions are in it: does it help, and who judges that?

## Quiz: who

defenders-q-night-nurse = Chipo is a night nurse in Lind. The ward turns away people who have no papers. She collects the cases without names and hands the list to the hospital board, and asks them to treat everyone. She is paid as a nurse and does this after work. Put the three questions.
    .deed-why = She collects, writes and hands over a list: a deed, done alone.
    .rights-why = Medical care without discrimination. Nobody’s rights are made smaller by it.
    .peace-why = A list and a request are peaceful means.
    .defender-why = Even if the board says no. Success is not among the three questions.
    .not-here-why = That she works alone, after hours and unknown does not count against her. Each of the three answers is yes.
    .hint-1 = Does any of the three questions ask if the board agreed?
defenders-q-broken-gate = Marek’s street in Oster has had no clean water for a year. He has written letters, with no answer. One night he goes to the waterworks, knocks down the guard and breaks the gate. Put the three questions to this night.
    .deed-why = He acts, and nobody will dispute that.
    .rights-why = Fair people may differ. Clean water is a matter of rights; but the guard has a right to be safe, and it was not left to him.
    .peace-why = Knocking a person down is not peaceful, whatever came before it.
    .defender-why = His cause may be just, and his letters were the deed of a defender. This night was not: its means were violent.
    .not-here-why = By this deed, no. The letters of the year before can be judged in another way: the questions look at each deed.
    .hint-1 = Look at the guard.
defenders-q-official = A clerk in a ministry who peacefully works for the rights of prisoners can be a human rights defender.
    .true-why = She can. The deed decides, even if her salary comes from the state.
    .false-why = It seems odd to find one inside a ministry. But the three questions do not ask who pays the salary.
    .hint-1 = Titles count neither for nor against anyone.
defenders-q-one-street = Four people live in one street of Tarn. Who, by the deed told here, is acting as a human rights defender?
    .diploma = A man with a diploma in human rights
    .diploma-why = Knowing is a good start. So far nothing is told of anything that he does.
    .badge = A woman with the badge of a well-known group
    .badge-why = Membership can be a first step. A badge alone is not yet a deed.
    .pages = A girl who notes unpaid hours of maids
    .pages-why = She records what is done to others, peacefully. Article 23 speaks of fair pay for work.
    .founder = A man who named his café after a judge
    .founder-why = A nice sign over the door. It does nothing for anybody’s rights by itself.
    .hint-1 = Look for a verb that helps somebody’s right.
defenders-q-wrong-number = Hana campaigns for clean air in Lind. In a speech she says that forty children fell ill. It was fourteen; she corrects it the next day. Is she still a defender?
    .lost = No, a false number ends it
    .lost-why = A mistake is not a lie, and she put it right. Nobody has to be faultless.
    .still = Yes, by what she does
    .still-why = She acts peacefully for a right. Correcting a number also keeps people’s trust.
    .until-court = Only a court can decide that
    .until-court-why = No court hands out this name or takes it away. The deed shows it.
    .if-paid = Yes, if somebody pays her
    .if-paid-why = Pay makes no difference, in either direction.
    .hint-1 = Do the three questions ask if every sentence was right?

## Quiz: attacks

defenders-q-where-it-hits = Where do these attacks hit a defender first?
    .good-name = Her good name
    .movement = Her freedom to move
    .means = Her means to work
    .thief-posters = Posters that call her a thief
    .thief-posters-why = Nothing is proved, and everyone has read it.
    .passport = A passport that is kept at the border
    .passport-why = A travel ban closes a road. Article 13 speaks of it.
    .account = A frozen account of her group
    .account-why = Without an account, rent and leaflets cannot be paid.
    .dawn = An arrest at dawn without a reason
    .dawn-why = Arbitrary arrest takes away liberty itself: article 9.
    .forged = A forged letter with her signature
    .forged-why = A forged letter makes her look like someone she is not.
    .donations = A ban on gifts from other countries
    .donations-why = Funding bans stop the work and need touch no person.
    .hint-1 = Ask what she would miss on the same evening: trust, a way out, or money?
defenders-q-after-geneva = Bayani tells a UN committee about the fishing villages of his coast. Back home he loses his licence to teach. “People who talk too much abroad should not teach,” says a letter from the ministry. What is this called?
    .slapp = A costly SLAPP lawsuit
    .slapp-why = A SLAPP is a lawsuit. Here nobody went to court; somebody took revenge.
    .censor = Prior censorship
    .censor-why = Censorship of that kind stops words before they are out. His were heard; he is punished for them.
    .reprisal = An act of reprisal
    .reprisal-why = He is punished for cooperating with the United Nations. It also warns everyone who might go next.
    .smear = A smear campaign
    .smear-why = The letter is rude about him. But the heart of it is the lost licence, as a punishment.
    .hint-1 = Look for the name for revenge on somebody who cooperated.
defenders-q-smear-word = The same lies about a defender are spread again and again, to ruin her reputation. Complete the term: this is a … campaign.
    .accept = smear | smear campaign | a smear campaign | smearing
    .why = A smear campaign aims at the name. Harder attacks often follow, when few are left who trust her.
    .court = slapp | lawsuit | a slapp
    .court-why = A SLAPP comes as a lawsuit. What is meant here needs no court.
    .censoring = censorship | hate | disinformation | propaganda
    .censoring-why = It touches that. The usual word is a picture: something dirty is rubbed onto a name.
    .hint-1 = Think of dirt on a window.
    .hint-2 = It begins with “sm”.
defenders-q-most-often = In the records of Front Line Defenders for 2024, which violation against defenders was the most frequent?
    .killing = The killing of defenders
    .killing-why = It is the gravest. In number it was not the first.
    .detention = Arbitrary arrest or detention
    .detention-why = It seldom makes headlines, and it can take years of a life.
    .border = Travel bans and kept passports
    .border-why = They happen and they hurt. The records name something else as most frequent.
    .eyes = Secret surveillance of calls
    .eyes-why = It is common and hard to see. The records for 2024 name another violation first.
    .hint-1 = It belongs to article 9.
defenders-q-only-states = Only governments attack human rights defenders.
    .true-why = The call of 2018 names large companies as well. A defender of a river may have more to fear from a firm than from an office.
    .false-why = Large companies are named too. The state’s duty then is to protect against them.
    .hint-1 = Think of who might mind a question about a river.

## Quiz: texts

defenders-q-new-rights = The Declaration on Human Rights Defenders gave the world a set of entirely new rights.
    .true-why = The rights were there before: to speak, to meet, to a fair trial. It says what they mean for those who defend.
    .false-why = It takes known rights and applies them to the people who use them for others.
    .hint-1 = Did people have a right to meet and to speak before 1998?
defenders-q-empty-account = A law in Oster forbids a group for prisoners’ rights to accept any gift, from anyone. Which right of the 1998 Declaration does it hit most directly?
    .resources = To seek and use resources
    .resources-why = Article 13. Without any means, most other rights of the group stay on paper.
    .ideas = To develop new rights ideas
    .ideas-why = Article 7 is about thinking further. The law leaves their thoughts alone and takes their means.
    .profession = To practise one’s profession
    .profession-why = Article 11 protects a lawful profession. Here a group is hit, whatever its members do for a living.
    .trial = To observe public trials
    .trial-why = Article 9. They may still sit in a courtroom, as long as they can pay for the bus.
    .hint-1 = What does the law take away?
defenders-q-expert-may = What belongs to the work of the UN expert on defenders? Choose every answer that fits.
    .free = Order a release
    .free-why = The expert can ask a government about it. Opening a cell is in the hands of the state.
    .complaints = Receive complaints
    .complaints-why = Defenders and people close to them can turn to the expert.
    .complaints-missed = Receiving complaints is where the work often begins.
    .annual = Report each year
    .annual-why = The reports go to the United Nations and show patterns across countries.
    .annual-missed = A report every year belongs to it as well.
    .judge = Judge officials by law
    .judge-why = The expert is no judge. Courts do that, or should.
    .ask-states = Write to governments
    .ask-states-why = A letter that asks “What happened?” puts the matter on record.
    .ask-states-missed = Letters to governments are a main part of it.
    .hint-1 = Three of the five need only pen and paper.
defenders-q-expert-title = The UN expert on defenders has had another title since 2008. Complete it: Special …
    .accept = rapporteur | special rapporteur
    .why = A rapporteur is someone who reports. Before 2008 the title was Special Representative of the Secretary-General.
    .old-title = representative | special representative | envoy
    .old-title-why = That was the title from 2000 on. It was changed in 2008.
    .press = reporter | commissioner | expert | observer
    .press-why = Not that word. The right one comes from French and means someone who reports.
    .hint-1 = The word comes from French.
    .hint-2 = It begins with “rap”.
defenders-q-binding-one = Which of these is a treaty, binding on the states that joined it?
    .guidelines = EU Guidelines on defenders
    .guidelines-why = They are policy: they guide diplomats, and no court enforces them.
    .marianne = The Marianne initiative
    .marianne-why = It is a programme of the French state, and may change with its plans.
    .escazu = The Escazú Agreement
    .escazu-why = In force since 2021, and the first treaty with duties toward defenders of the environment.
    .declared = The 1998 Declaration
    .declared-why = It carries weight, but it is a declaration. Nobody joins it as one joins a treaty.
    .hint-1 = It comes from Latin America and the Caribbean.
defenders-q-this-december = An undated page says: governments signed up to the declaration on defenders “20 years ago”, and a special meeting comes “this December”. Which December is meant?
    .d1998 = December 1998
    .d1998-why = That was the month of the declaration itself. Twenty years have to be added.
    .d2018 = December 2018
    .d2018-why = 1998 plus twenty. The meeting was on 18 December 2018.
    .d1948 = December 1948
    .d1948-why = The Universal Declaration came then. The page is about the one on defenders.
    .each = The next to come
    .each-why = It sounds like that to every reader, and it misleads. The page has been standing still since 2018.
    .hint-1 = Begin with the year of the declaration on defenders.
defenders-q-hear-and-stop = The first demand of 2018 was meant above all for defenders who are attacked for who they are. Which grounds did it name? Choose every one.
    .age = Young or old age
    .age-why = The young and the old are often not taken seriously.
    .age-missed = Age was named: the young and the old are easily brushed aside.
    .origin = Ethnicity and race
    .origin-why = They were named together, next to religion.
    .origin-missed = Ethnicity and race stood in the list.
    .fame = Lack of fame
    .fame-why = Unknown defenders do need protection. But it is not a ground on that list.
    .class = Social class
    .class-why = People who are poor have fewer doors to knock on.
    .class-missed = Class was named as well.
    .party = Party membership
    .party-why = The list speaks of who people are. A party card is not on it.
    .hint-1 = Three of the five were named.

## Quiz: cases

defenders-q-acquitted = An invented case from Oster. In May 2021 a court acquits Lena Brix, a printer: not guilty. In November 2021 an appeal court agrees. In March 2022 a higher court cancels both rulings and orders a new trial. That is the last news. What may a careful note say?
    .final = Her acquittal is final since 2021
    .final-why = It looked like that in November 2021. Four months later both rulings were cancelled.
    .convicted = She was convicted in March 2022
    .convicted-why = The higher court did not find her guilty. It sent the case back for a new trial.
    .reopened = As of March 2022 her case is open
    .reopened-why = It names the day and stops where the knowledge stops. What came later may be good or bad.
    .guessed = By now a court has cleared her again
    .guessed-why = Perhaps it has, perhaps not. The last news is from March 2022, and a guess adds nothing to it.
    .hint-1 = Look for the latest of the dates that are known.
defenders-q-note-needs = You write a short note about a real person’s case. What belongs in it? Choose every answer that fits.
    .as-of = The day of the last news
    .as-of-why = It tells readers how old the knowledge is.
    .as-of-missed = The day up to which things are known should stand in it.
    .address = An address for kind letters
    .address-why = Addresses grow old, and they can lead the wrong people to a door.
    .ruling = What the court decided
    .ruling-why = Even if you find it unjust. Then say also who criticised it.
    .ruling-missed = Readers need the court’s decision, and then what others said about it.
    .reason = That letters freed her
    .reason-why = That is a claim which hardly anyone can prove. “After” does not mean “because of”.
    .missing = What nobody could learn
    .missing-why = A gap that is shown cannot mislead.
    .missing-missed = Without it, readers take the last news for the end of the story.
    .hint-1 = Three of the five make a note honest.
defenders-q-nothing-since = “As of March 2023” beside a story means that nothing has happened since March 2023.
    .true-why = Much may have happened. The words say only up to which day somebody could confirm it.
    .false-why = They set a border to what is known. Behind it anything may have happened, good or bad.
    .hint-1 = Is it about the person’s life, or about the writer’s knowledge?
defenders-q-kind-of-line = Sort these lines from notes about an invented prisoner: dated and sourced, or a guess?
    .dated = Dated and sourced
    .guess = A guess
    .ruled = “On 3 May 2021 a court gave her two years.”
    .ruled-why = A day, a body, a decision: readers can check it.
    .surely = “By now she will surely be released.”
    .surely-why = Sentences can be made longer or shorter. “Surely” is no source.
    .letters-did = “The many letters opened her cell.”
    .letters-did-why = Perhaps they helped. Nobody can show that they were the cause.
    .group-said = “On 9 May 2021 a club called it unfair.”
    .group-said-why = It is a judgement, but the line says whose it is and from when.
    .must-be-home = “She must have gone back to her family.”
    .must-be-home-why = A kind wish in the form of a fact.
    .hint-1 = Look for a day, and for somebody who says it.

## Quiz: methods

defenders-q-old-law = In Varda a law keeps deaf people off juries. Experts examine it and bring a case to a tribunal, together with a local group. Which method of Civil Rights Defenders does this belong to?
    .opinion = Opinion and influence
    .opinion-why = People may well talk about it. But the tool here is the tribunal.
    .support = Support and training
    .support-why = The local group gains from it, and yet nobody is trained here. A law is tested.
    .relief = Relief for disaster victims
    .relief-why = It is not one of the three methods. Food and blankets are the work of others.
    .scrutiny = Scrutiny and accountability
    .scrutiny-why = First the law is examined, then somebody has to answer for it.
    .hint-1 = Where does the case end up?
defenders-q-which-body = Which of the three does each line describe?
    .amnesty = Amnesty
    .crd = Civil Rights Defenders
    .summit = The summit of 2018
    .members = A worldwide movement of members
    .members-why = More than 10 million people, by its own account of about 2022.
    .litigate = Experts for civil and political rights
    .litigate-why = Its standards are those of the Covenant on Civil and Political Rights.
    .once = One call, made for one anniversary
    .once-why = The alliance came together for twenty years of the Declaration.
    .all-rights = Research and campaigns on all rights
    .all-rights-why = Its topics reach from the death penalty to refugees.
    .local-first = Strong local partners come first
    .local-first-why = This stands under its third method, support and training.
    .hint-1 = One of the three existed only for a short time.
defenders-q-shared-box = Amnesty and Civil Rights Defenders are different. Which of these tools do both of them use? Choose every one.
    .inform = Informing the public
    .inform-why = Both speak to the public, each in its own way.
    .inform-missed = Both inform the public, through campaigns, media or reports.
    .sentence = Sentencing offenders
    .sentence-why = Only courts may do that. Organisations can bring a case to them.
    .document = Documenting what happened
    .document-why = Nearly everything else is built on it.
    .document-missed = Documenting is shared, and nearly everything else is built on it.
    .police = Sending police to guard people
    .police-why = Police belong to the state. It is the state that has the duty to protect.
    .train = Training other people
    .train-why = What people have learned stays with them when the trainers have gone.
    .train-missed = One of Amnesty’s three verbs is to train, and the third method of the other is support and training.
    .hint-1 = Two of the five are powers of the state.
defenders-q-quiet-is-work = A talk behind closed doors with a ministry can be a part of human rights work.
    .true-why = Lobbying and quiet diplomacy are old tools. Sometimes a door opens because no camera stands before it.
    .false-why = It does not look like a campaign. Still, lobbying is part of it, and for some people quiet is safer.
    .hint-1 = Think of the work of diplomats.
defenders-q-first-tool = In Oster there is talk of ill-treatment in a home for old people. There are three stories, and they contradict each other. What is a good first step for an organisation?
    .poster = A large public poster action
    .poster-why = If part of it proves wrong, the people in the home pay for it, and nobody listens the second time.
    .research = Research into the facts
    .research-why = Three stories that contradict each other call for questions first. Everything else can follow.
    .sue = A lawsuit against the home
    .sue-why = A court will ask for evidence. There is none yet that would hold.
    .lesson = A lesson on rights for pupils
    .lesson-why = Worth doing on another day. It does not help to learn what happened in the home.
    .hint-1 = What is missing: attention, or knowledge?

## Quiz: protection

defenders-q-loud-or-quiet = You answer the telephone in the office of an invented group in Tarn. Nadir, a union clerk, was arrested three days ago. His wife, Salma, has been in touch with you.
    .phone = A newspaper calls. It would print his story tonight, with a photo of the whole family. What do you say?
    .give-all = Give them the story and the photo
    .give-all-why = It is the largest paper in the land. In the rush, nobody rang Salma.
    .ask-family = Ask for an hour, and ring Salma
    .ask-family-why = The paper grumbles and waits. Salma picks up at once.
    .hang-up = Say nothing at all and hang up
    .hang-up-why = No harm is done. Salma has to hear of it from a neighbour, and rings you herself.
    .headline = The front page is large. In the morning Salma rings. There had been quiet talks about his release, and they have been broken off.
    .sorry = Say sorry and ask what she wants now
    .sorry-why = She is angry, and then she tells you.
    .more = Send out more: now it is public anyway
    .more-why = She had just said what she feared.
    .family = “Please be quiet until the 14th,” says Salma. “They are talking about letting him go. After that we shall see.”
    .hold = Keep quiet, and write it all down
    .hold-why = Being quiet is not being idle. Dates, names and visits are noted, with her consent.
    .publish = Publish: silence helps his jailers
    .publish-why = It can be so. Here the ones who carry the risk had asked for something else.
    .day = The 14th passes and the door stays shut. “Now be loud,” says Salma. “But not the children.”
    .agreed = Tell his story without the children
    .agreed-why = You call the paper back. It is her time and her choice.
    .children = Add the children; it moves people more
    .children-why = It does move people. One condition was set, and it was this one.
    .habit = Stay quiet; that has been the safe way
    .habit-why = It was, while she wanted it. Now she wants something else.
    .end-voice = The story appears on page three, with a drawing of an empty desk. Salma has read every line before. How it ends for Nadir is not told here.
    .end-late = Salma finds another office. “They listened,” she says of you, “but only once.”
    .end-cold = Salma answers no more calls. You have a good story, and nobody to whom it belongs.
defenders-q-in-the-light = To be known to many people protects every defender.
    .true-why = It protects some. For others, a known name shows an attacker the way.
    .false-why = Light has two edges. Each time the person herself should weigh it.
    .hint-1 = Does a rule with the word “every” leave room for Teodora’s no?
defenders-q-last-resort = A network wants to protect a singer in danger. Which of these steps is the last resort, to be taken when others do not help?
    .check-ins = Calls at fixed times each day
    .check-ins-why = They cost little and can begin at once.
    .moving = Moving to another place
    .moving-why = It can save a life, and it takes away work, friends and language. So it comes last.
    .observer = A friend who goes with her
    .observer-why = Company is among the mildest steps, if she wants it.
    .course = A course in digital safety
    .course-why = It makes her safer and leaves her life as it is.
    .hint-1 = Which of the four changes her life most?
defenders-q-honest-words = Which promises can a helper honestly make to a defender in danger? Choose every one.
    .fund-sure = “A fund will pay for it”
    .fund-sure-why = Funds have limits and may say no. It can be tried, not promised.
    .wont-tell = “I print nothing you forbid”
    .wont-tell-why = This lies in the helper’s own hands.
    .wont-tell-missed = What the helper prints or does not print is in her own hands, so she can promise it.
    .nothing-happens = “You are safe from now on”
    .nothing-happens-why = Nobody can know that. If it proves wrong, trust is gone when it is needed.
    .will-ask = “I ask you before I act”
    .will-ask-why = A promise that can be kept, and the most important one.
    .will-ask-missed = Asking before acting can be promised, and it should be.
    .hint-1 = What is in the helper’s own hands?
defenders-q-photo-walk = After a workshop in Lind, the trainer wants to put the group photo on the web. Amir, the defender who spoke, has asked for it and chosen the picture. The trainer’s contract allows it. Twelve participants are in the picture; nobody has asked them. Think of the three.
    .self-why = The contract allows it. One could still ask if the photo can be traced to her; both answers are fair.
    .person-why = Amir has asked for it and has chosen the picture himself.
    .others-why = Twelve faces can be recognised, and no one has asked them.
    .ahead-why = Amir’s yes counts for Amir. It cannot answer for twelve other people.
    .ask-wait-why = Ask the twelve, or choose a picture that shows the board and no faces.
    .hint-1 = Count the faces, and count who was asked.
defenders-q-who-chooses = Ines, who defends forest villages, is threatened. A fund, her friends and an embassy each have a plan. Who decides what is done?
    .embassy = The embassy, as it has most power
    .embassy-why = It can open doors. It does not live with what comes after.
    .herself = Ines, after hearing the plans
    .herself-why = Good advice and her own knowledge come together in her, and so does the risk.
    .donor = The fund, as it has to pay
    .donor-why = It may decide what it pays for. It may not decide over her life.
    .majority = Her friends, by a majority
    .majority-why = Many people can love her and be wrong about what she can bear.
    .hint-1 = Whose life is it about?
