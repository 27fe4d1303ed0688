### Words of the course “Reading a human rights figure”.

figures-outcome-five-questions = ask of any figure who counted, what, when, where, and how sure it is
figures-outcome-year-and-whole = keep a figure together with its year and with the whole it is a part of
figures-outcome-read-plot = read a plot and see where its axis begins
figures-outcome-definition = explain how a definition decides what is counted
figures-outcome-figure-position = tell a count from an estimate, and both from a position
figures-outcome-output-effect = tell what an organisation did from what changed
figures-outcome-known-now = say what some often quoted figures once counted, and what is known now
figures-outcome-one-person = keep in view that a number is made of single people
figures-outcome-stay-curious = meet a figure with curiosity, neither trusting nor doubting it in advance

figures-test-five-steps = Five questions for a figure
    .who = Who
    .who-ask = Does the text say who counted?
    .what = What
    .what-ask = Does it say clearly what was counted as one?
    .when = When
    .when-ask = Does it say which day, year or years are meant?
    .where = Where
    .where-ask = Does it say which place or area is meant?
    .sure = How sure
    .sure-ask = Does it say if this is exact, a minimum or an estimate?
    .told = The text tells us
    .open = It stays open
    .complete = Complete: it can be passed on as it stands
    .ask-more = Useful, once the open questions are asked
    .worthless = Worthless: throw it away

## Lesson 1

figures-five = One number, five questions
    .summary = Beans in a jar, a list of names, and five questions that fit every figure.
figures-five-jar = Beans in a jar
figures-five-scene =
    At a village fair stands a glass jar of beans. By evening three numbers go round. “812,” says the boy who counted them into the jar last year. “About a thousand,” says the woman at the stall. Two sisters began to count and stopped when the rain came: “More than 700.”

    Nobody lied. Which number would you write on the board, and what would you write beside it?
figures-five-serious = When a number comes from a serious organisation, there is nothing more to ask.
figures-five-ask-five = Five questions
figures-five-asks = The three numbers differ, and five questions show how:
    .who = *Who counted?* The boy and the sisters did. The woman knows her jars and did not count.
    .what = *What was counted?* Beans. Is half a bean one bean?
    .when = *When?* The boy’s number is a year old. Perhaps somebody has made soup since.
    .where = *Where?* In this one jar. A second one may stand under the stall.
    .sure = *At least, about or exactly?* “More than 700” is a minimum, “about a thousand” an estimate, and “812” means to be exact.
figures-five-ahead = The next pages give yearly numbers of people who were killed because they defended human rights. No killing is described, and nobody is shown. You may skip them; it costs nothing.
figures-five-one-is =
    A neighbour who asked where the river’s water went. A teacher. A woman who helped families to find a lawyer. They are invented, and people like them are on the lists of this lesson.

    Whatever number follows, one of it is one person. Perhaps somebody laid a plate for them that evening.
figures-five-count-2024 = human rights defenders killed, in 32 countries
    .source = Front Line Defenders, for the year 2024
figures-five-answers =
    Put the five questions to this number too. Front Line Defenders keeps the list with partners. It counts defenders who were killed; prison and threats are other counts. The year is 2024, and such killings became known in 32 countries.

    And how sure is it? The words “at least” are part of the number. The list holds only what became known.
figures-five-eight-years = Human rights defenders killed, as recorded for each year
    .source = Front Line Defenders and partners, reports for 2017 to 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-five-other-lists = Other lists, other numbers
figures-five-count-2015 = defenders killed, or dead in detention
    .source = Amnesty International USA, page of about 2019, for the year 2015
figures-five-two-lists =
    This older number does not belong in the plot. It also counts people who died in detention, so it is a count of something else.

    For 2024 there is another list too. The United Nations counted at least 625 people killed or disappeared, human rights defenders and media workers together. Neither number is wrong. Each one answers its own question.
figures-five-full-count = When a number is exact
figures-five-roll-call =
    Some numbers need no “at least”. On 10 December 1948 the United Nations General Assembly voted on the Universal Declaration. It had 58 members then, all known by name, and the vote of each was written down.

    Such a list is complete. Nobody stands outside it.
figures-five-vote = The vote on the Universal Declaration of Human Rights: member states
    .source = United Nations General Assembly, 10 December 1948
    .members = All members
    .in-favour = In favour
    .abstained = Abstained
    .no-vote = Did not vote
figures-five-one-page = One page, many figures
figures-five-page =
    Many figures in this module come from one page of Amnesty International USA, written about 2019. The protection of defenders is one of its topics. Because the page is American, many of its figures are about the USA. A country is not worse than another because somebody counted there.
figures-five-sources = Front Line Defenders, Global Analysis 2024/25 (2025) and earlier reports; United Nations General Assembly, resolution 217 A (III) (1948)
figures-five-guide = Whole group, 25 minutes. Bring a jar of dry beans. Three teams count with three secret rules: whole beans only, everything in the jar, stop after two minutes. Then write the three results on the board without the rules.
    .tips = Some participants may know someone who was killed. Say before the session that there will be numbers about killings, and let people step out. Never compare countries.
    .debrief = Which result was wrong? What had to stand beside each number so that it was right?
figures-five-uncounted = Think of something that matters to you and that nobody counts. Who could count it, and what would one be?

## Lesson 2

figures-years = The year is part of the number
    .summary = Refugees then and later, a limit that is no count, and a big number without a date.
figures-years-fridge = A note on the fridge
figures-years-scene =
    On a fridge hangs a yellow note: “Mina, 104 cm.” The writing is clear, the measuring was careful, and there is no date.

    Mina laughs when she sees it. She has to bend down to read it.
figures-years-six-years = Six years apart
figures-years-welcome =
    “I Welcome” is a topic on the page of Amnesty International USA: refugees, and people who ask for asylum. The page gave a number: 25.9 million refugees worldwide. The UN refugee agency, UNHCR, had counted them at the end of 2018.

    Since then the number has aged, like the note on the fridge. Here is the same count six years later.
figures-years-refugees = Refugees in the whole world
    .source = UNHCR, end of 2018 and end of 2024
    .end-2018 = End of 2018
    .end-2018-value = 25.9 million
    .end-2024 = End of 2024
    .end-2024-value = 42.7 million
figures-years-both-true =
    Both numbers are true, each on its day. They tell how many people *were* refugees then. They do not tell how many fled in that year: some had fled decades before.

    Picture one of these millions: a person with one bag, who had a quarter of an hour to decide what goes into it.
figures-years-of-what = A part of what?
figures-years-displaced = People forced from their homes at the end of 2024
    .source = UNHCR, Global Trends, June 2025; “all others” is the rest, worked out for this plot
    .all = All displaced people
    .all-value = 123.2 million
    .refugees-2024 = Refugees
    .refugees-2024-value = 42.7 million
    .others = All others
    .others-value = 80.5 million
figures-years-children = of refugees were under 18 years old
    .value = More than 50%
    .source = Amnesty International USA, about 2018
figures-years-two-wholes =
    In recent reports UNHCR says that about 40 per cent of *displaced people* are children. Did the share of children fall? These two lines cannot tell us. The first is a part of all refugees, the second a part of all displaced people.

    A percentage is half a sentence. It needs “of whom”.
figures-years-ceiling = A limit is not a count
figures-years-admitted = refugees at most may be admitted to the USA
    .source = US government ceiling for the fiscal year 2020
figures-years-ceiling-text =
    This number counts nobody. It is a ceiling: the most that the government means to allow in one fiscal year. It is set anew each year, so it can jump.
figures-years-ceilings = Ceilings for refugees to be admitted to the USA, in one fiscal year
    .source = US government; fiscal years as named. A ceiling tells nothing of how many people came.
    .fy2020 = 2020
    .fy2022 = 2022 to 2025, each
    .fy2026 = 2026
figures-years-no-date = And this one?
figures-years-signed =
    The page also says that 850,000 people signed a petition for refugees to the United Nations. It names no year, and we could not find one.

    So we can write: “An undated page speaks of 850,000 signatures.” We cannot write when, and we do not print it as news.
figures-years-sources = UNHCR, figures for the end of 2018; UNHCR, Global Trends, June 2025, as reported; US refugee admission ceilings for the fiscal years 2020 and 2022 to 2026
figures-years-guide = Pairs, 20 minutes. Give each pair five captions with the years cut off and the years on separate slips. They try to match them, and then say what went wrong.
    .tips = People in the room may have fled themselves. Nobody has to say so, and nobody stands for “the refugees”.
    .debrief = Which caption looked fine without a year? What changes in your picture when you hear “of whom”?
figures-years-one-bag = A number like 42.7 million is too big to picture. What helps you to see one person in it without losing sight of the others?

## Lesson 3

figures-axis = Where the axis begins
    .summary = The same numbers drawn twice, and why the second drawing looks like a storm.
figures-axis-two-papers = Two papers on a bench
figures-axis-scene =
    Two morning papers lie on a bench in Tarn. Both have a plot of the late trains, from the same office. In the first paper the columns stand side by side like a fence. In the second they climb like a staircase.

    “Thank goodness, quiet,” says the man on the left. “Chaos,” says the woman on the right. They have read the same four numbers. Here they are, as the second paper draws them.
figures-axis-trains = Late trains in Tarn
    .source = The Tarn Herald, an invented newspaper
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-no-side = A plot only shows what is there. It cannot mislead if its numbers are right.
figures-axis-bottom = The bottom of the plot
figures-axis-trains-text =
    From 304 late trains to 318: that is 14 more, about one in twenty. But the second paper begins its axis at 300. Of 304 it shows the last 4, and of 318 the last 18, so the last column is more than four times as tall as the first.

    The first paper begins at 0. Its columns are as equal, and as dull, as the numbers.
figures-axis-forms = This module draws three kinds of plot:
    .rows = *Bars* compare things, a row for each.
    .upright = *Columns* stand side by side and mostly show time, from left to right.
    .parts = A *share* shows one whole and the parts that it is made of.
figures-axis-ahead = The next pages draw the yearly counts of killed human rights defenders twice. No single case is described. You may skip them; it costs nothing.
figures-axis-same-numbers = With numbers that matter more
figures-axis-look-twice =
    The first lesson had these columns too. Their axis begins at 0. Look at 2022, 2023 and 2024 for a moment, and keep the feeling that they give you.
figures-axis-from-zero = Human rights defenders killed. The axis begins at 0.
    .source = Front Line Defenders and partners, for 2017 to 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-now-cut =
    Now the same eight numbers. One thing is different.
figures-axis-from-290 = Human rights defenders killed. Look at the line below.
    .source = Front Line Defenders and partners, for 2017 to 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-what-happened =
    Most of each column has been cut off below. What is left of 2022 looks eleven times as tall as what is left of 2023. The counts were 401 and 300: about a third more.

    And the 290 people under the line have gone out of sight, in every year.
figures-axis-more-ways = Three more ways
figures-axis-ways = A plot can have true numbers and still pull you to one side:
    .window = *The window.* In 2020 Tarn had 330 late trains. A paper that begins there can write “fewer”. One that begins in 2021 can write “more”.
    .mix = *The mix.* In 2019 there were 96. But then “late” meant half an hour, and since 2020 it means ten minutes. In one row the two would look like a disaster.
    .shares = *Number or share.* A town that doubles its people and its thefts has more thefts, and for each person exactly as many.
figures-axis-not-a-crime =
    A cut axis is not always a trick. Small changes in a fever are easier to see if the scale begins at 35 degrees. It is fair if the plot says so, and if the picture does not shout louder than the numbers.
figures-axis-sources = Front Line Defenders, Global Analysis 2024/25 (2025) and earlier reports
figures-axis-guide = Groups of three, 25 minutes, squared paper. Each group gets the same five numbers and draws one plot that calms and one that alarms, with no false number in either. Then the plots change hands.
    .tips = Use harmless numbers, such as visitors to a library. The counts of killings stay in the lesson.
    .debrief = How did it feel to draw the second one? What did the other group notice first?
figures-axis-first-look = What do you look at first in a plot: the shape, the title, the numbers? Where will you look second from now on?

## Lesson 4

figures-countries = A country that …
    .summary = Counting countries and laws: one case or a thousand, paper or life, and what zero means.
figures-countries-rain = Rainy days
figures-countries-scene =
    Two neighbours in Lind keep a weather diary. Ada marks a day as rainy if one drop falls into her cup. Jon marks it if his shoes get wet. At the end of the year Ada has 212 rainy days and Jon has 97.

    They live under the same sky, and neither made a mistake.
figures-countries-ahead = The next pages are about laws against people because of whom they love, prison for words, and abortion. There are numbers and rules, and no cases. In some places such a page can bring trouble, so think of who can see your screen. You may skip it; it costs nothing.
figures-countries-at-least-once = One drop or wet shoes?
figures-countries-three-counts = A page of Amnesty International USA from about 2019 counts countries three times:
    .imprison = *At least 61 countries* had people in prison for using their rights. The page gives no year; the number matches Amnesty’s report for 2015.
    .restrict = *At least 113 countries* restricted expression and the press, in 2015. The page prints this number a second time beside refugees, it seems by mistake.
    .online = *47 countries* arrested people for peaceful words online, in 2019.
figures-countries-one-or-many =
    None of the three describes today. And each of them counts like Ada: a country is in or out. One prisoner puts it on the list, and so do ten thousand.

    Such a number shows in how many places there is a problem. How big the problem is in each place is another count.
figures-countries-law-books = What the law books say
figures-countries-laws = States with laws against same-sex acts
    .source = Amnesty International USA, about 2016 to 2017 (“countries”); ILGA World, mid-2025 (“UN member states”)
    .page-count = About 2016 to 2017
    .ilga-count = Mid-2025
figures-countries-seventy-six =
    Gender, sexuality and identity are one topic of the page. It counted 76 countries. ILGA World, which studies these laws, counted 64 United Nations member states in the middle of 2025.

    It is tempting to say that twelve have changed their law. But not every country is a UN member state, and two lists may have two rules. What we know is two counts, each with its date. Both count laws. How often anybody is arrested is another question.
figures-countries-weigh = Counting is not weighing
figures-countries-clinic-laws = restrictions on abortion made in the USA since 2010
    .source = Guttmacher Institute, 2010 to 2016
figures-countries-weigh-text =
    In such a count, a rule about a form and a rule that closes a clinic are one each. The number tells how busy lawmakers were. It does not tell what a rule did to anyone’s day.

    Later the ground itself moved. On 24 June 2022 the US Supreme Court decided the case called Dobbs, and the legal basis changed. A count made on the old basis cannot simply go on from there.
figures-countries-ahead-force = The next page is about laws on deadly force by police. It has one number and no case. You may skip it; it costs nothing.
figures-countries-nought = When the number is zero
figures-countries-no-state = US states whose laws on deadly force by police met international standards
    .source = Study by Amnesty International, 2015
figures-countries-nought-text =
    Zero is a figure like any other. This one needs a ruler to measure with: somebody took the international standards and held every state’s laws against them. It does not say that there were no laws.

    Later some states changed theirs, California in 2019. We do not know if a new study would still find zero, so we do not say it.
figures-countries-sources = Amnesty International USA, page of about 2019; Amnesty International, study of US state laws on lethal force (2015); ILGA World, mid-2025, as reported
figures-countries-guide = Four groups, 25 minutes. Each group counts “rooms with a problem” in the building, after writing its own rule for what a problem is. Compare results, then rules.
    .tips = Laws on love, faith and words may touch people in the room. Talk about how the lists are made, never about who in the room is concerned. Where a rainbow or a word is dangerous, use only the rain diary and the building.
    .debrief = Who would gain from a wide rule, and who from a narrow one? Could the groups agree on one rule?
figures-countries-own-definition = Choose an everyday word such as “late”, “poor” or “safe”. Where would you draw the line if you had to count it?

## Lesson 5

figures-penalty = What a number can settle
    .summary = The death penalty in figures and arguments, and where counting ends.
figures-penalty-ferry = Should the ferry stop at ten?
figures-penalty-scene =
    On the quay of Lind two friends argue. “After ten at night it carries nine people on average,” says Samir. “I counted for a month.” Olga looks at the water. “Nobody should have to sleep on the other side because of money,” she says.

    Samir’s sentence can be checked. Olga’s has to be argued. Both belong in the same talk, and neither can do the other’s work.
figures-penalty-settle = With good enough numbers, people can settle any argument about right and wrong.
figures-penalty-running = A total that only grows
figures-penalty-bridge =
    On the bridge of Lind a box counts bicycles. Its display shows 61,204: everyone who has crossed since the box was put up. Tomorrow it will show more, on a sunny day by a lot and on a rainy one by a little.

    This is a *running total*. It can only grow. To learn about one day you must take yesterday’s number away from today’s.
figures-penalty-ahead = The next pages are about the death penalty: people who were sentenced and later freed, five arguments, and laws. No execution is described. You may skip them; it costs nothing.
figures-penalty-gate = Out of the gate
figures-penalty-freed =
    Imagine a woman who comes out of a gate with her things in a paper bag. A court had sentenced her to death. Years later it turned out that she had not done it.

    People like her are counted in the USA, since 1973.
figures-penalty-exonerated = People freed from death row in the USA since 1973, on grounds of innocence
    .source = Amnesty International USA, about 2018 to 2019; Death Penalty Information Center, July 2024
    .by-2019 = About 2018 to 2019
    .by-2019-value = more than 160
    .by-2024 = By July 2024
    .by-2024-value = at least 200
figures-penalty-running-text =
    Here too everyone since 1973 is added up. The total grows even in a year in which one single person is freed. So a higher total does not mean that more mistakes are made now.

    It also has an edge that nobody can see. People whose innocence was never found out are not in it.
figures-penalty-five-arguments = Five arguments
figures-penalty-arguments = Amnesty International USA’s page of about 2019 gives five reasons against the death penalty:
    .final = It cannot be undone, and mistakes happen.
    .deter = There is no proof that it prevents crime better than other penalties.
    .trials = It often follows unfair trials, or is mandatory, so that the judge has no choice.
    .unequal = It is used unequally, against poor people and people of colour.
    .politics = It is used against political opponents. The page named Iran and Sudan.
figures-penalty-position =
    This is a position. Amnesty opposes the death penalty in all cases, and abolition is one of its topics; other people and states see it differently. What you think of it is yours, and this course will not ask.

    Look at the parts instead. “Used unequally” can be examined with numbers. “What cannot be undone should never be done to anyone” is a judgement. Numbers may be part of the reasons for it. They cannot make it.
figures-penalty-abolished = Laws that were changed
figures-penalty-all-crimes = countries had abolished the death penalty for all crimes
    .source = Amnesty International, end of 2024
figures-penalty-abolished-text =
    A year before, 112 such countries were reported. “For all crimes” is part of what was counted: a country that keeps the penalty only for wartime, say, would not be in it.

    In international law, article 6 of the Covenant on Civil and Political Rights protects life, and since 1989 there is a Second Optional Protocol for the states that want to end this penalty for good.
figures-penalty-law = International Covenant on Civil and Political Rights, article 6 (1966), and its Second Optional Protocol (1989); Amnesty International, state at the end of 2024; Death Penalty Information Center, July 2024
figures-penalty-guide = Pairs, then the whole group, 25 minutes. Give out ten sentences about school uniforms or night ferries. Each pair sorts them into “can be counted” and “must be argued”, and marks those that hold a bit of both.
    .tips = Do not hold a debate for or against the death penalty; people may be close to a case. The topic here is what numbers can do.
    .debrief = Which sentence moved from one pile to the other while you talked? What made it move?
figures-penalty-number-alone = Where have you seen a number win an argument that it could not really decide?

## Lesson 6

figures-security = One of them is a person
    .summary = Small numbers, strong verbs and a ratio: reading figures about security and police.
figures-security-bus = Back on the bus
figures-security-scene =
    A teacher stands in the door of a bus after a day at the lake and counts. Twelve, thirteen, fourteen. Fifteen children came along.

    Nobody on that bus says that fourteen is nearly fifteen. Everyone knows what a one is: it is Lio, and he is looking for his shoe.
figures-security-ahead = The next page is about people held in detention, deportation, and a ban on travel. It gives numbers and no scenes. You may skip it; it costs nothing.
figures-security-small-numbers = Small numbers
figures-security-held = People held at Guantánamo, the US detention centre in Cuba
    .source = Amnesty International USA, January 2019; press, as reported, January 2025
    .jan-2019 = January 2019
    .jan-2025 = January 2025
    .jan-2025-value = 15 (reported)
figures-security-held-text =
    On the page of Amnesty International USA this belongs to the topic “national security and human rights”. In six years the number fell from 40 to a reported 15. We could confirm no later one, so we stop there.

    The plot shows how many were held on two dates. It is silent about who they are, how long each had been there, and whether a court had ever heard them.
figures-security-verb = It hangs on the verb
figures-security-registered = people deported without a conviction, under a registration programme called NSEERS
    .source = Amnesty International USA, for the years 2002 to 2011
figures-security-verb-text =
    Some other accounts tell of about 13,000 people who were *placed in deportation proceedings*. That is the same number with another verb: a case was opened, and its end is not told. When a verb is that strong, look for a second source.

    The rules of the programme were removed in December 2016. The figure is history.
figures-security-protests = protests held by Amnesty in the USA
    .source = Amnesty International USA, early 2017
figures-security-protests-text =
    They followed an order on travel that the page calls the first “Muslim ban”. It was replaced in March 2017, and the orders after it were revoked in January 2021. Other travel bans came in 2025. The 132 counts what people did early in 2017, and nothing that came later.
figures-security-ahead-police = The next page is about people killed by police, and racism. It gives numbers and no scenes. You may skip it; it costs nothing.
figures-security-newspaper = A newspaper that counts
figures-security-police = people killed by police in the USA
    .source = The Washington Post, for the year 2016
figures-security-police-text =
    Here a newspaper did the counting. As far as we know it later revised its data, and the series stopped after 2024. Corrections are no shame. A list that is corrected is a list that somebody looks after.

    On the page this belongs to deadly force and police accountability. Two things stay with the number: its year, 2016, and the chance that a corrected list says something else about that very year.
figures-security-times = Five times as likely
figures-security-times-text =
    The page also says that an unarmed Black man was 5 times as likely to be shot as an unarmed white man. It gives no year. This is an estimate, and studies differ. So it stands here with its label. The other fair choice would be to leave it out.

    An estimate can point to a real wrong. It deserves exact questions.
figures-security-times-asks = Before you pass on “times as likely”:
    .whose = Who was compared with whom?
    .below = Out of how many people on each side, or out of how many meetings with police?
    .which-study = Which study, of which years, and what do other studies find?
figures-security-sources = Amnesty International USA, page of about 2019; The Washington Post, for 2016; press reports of January 2025
figures-security-guide = Groups of four, 25 minutes. Write one invented sentence with a number on the board. Each group changes only the verb (“asked”, “stopped”, “charged”, “convicted”) and tells what a reader would now believe.
    .tips = Police, prison and racism may be part of people’s lives in the room. Nobody has to tell, and nobody’s experience is measured against a statistic.
    .debrief = Which verb did the most? When is a rough number better than none, and when is it not?
figures-security-fourteen = The teacher knew what a one was. What would have to happen for a number in the news to feel a little like that?

## Lesson 7

figures-effort = How are the tomatoes?
    .summary = What an organisation did, what changed, and why “after” is not “because”.
figures-effort-cans = Watering cans
figures-effort-scene =
    “I have carried 435 cans of water this summer,” says Tomas, and sits down on the garden wall. His neighbour nods. She can see that it is true; his hands show it.

    “And how are the tomatoes?” she asks.
figures-effort-busy = An organisation that does a lot changes a lot.
figures-effort-did-or-changed = Did, or changed?
figures-effort-two-words =
    What somebody did is called *output*: cans carried, people trained, letters sent. What became different through it is called the *effect*. Between the two stand the people who were *reached*, such as readers of a leaflet. Outputs are easy to count. Effects take longer, and they are what the work is for.

    Here are four counts of one organisation.
figures-effort-small-counts = From the page of Amnesty International USA, of about 2019:
    .trained = 435 people trained to speak up for sexual and reproductive rights; no date
    .classrooms = 335 classrooms in the USA that took part in Write for Rights, in 2016
    .signatures = 850,000 people who signed a petition for refugees; no date
    .cases = 142 cases with positive results after campaigning, in 2019
figures-effort-nearest =
    All four are history, and two have no year. The first three are outputs. The 142 comes nearest to an effect. Still we would ask: what is a “positive result”? A door opened, a visit allowed, a trial put off?
figures-effort-after = After and because
figures-effort-individuals =
    The page has a topic called “individuals at risk”. Ordinary people write for one person whom they have never met. The page speaks of millions of messages over the years, and of thousands of people freed.

    Picture one of them: a man who stands at his own door again and has forgotten which way the key turns. We have invented him. The thousands are the page’s number, and each of them had a door.
figures-effort-because =
    Would he be free *because of* the messages? Perhaps they helped. Perhaps a lawyer did, or a judge who read the file again, or a sister who never gave up. We can say that somebody was freed *after* the messages. That they freed him is more than a date can show.
figures-effort-would-show = Four ways to come closer to an effect:
    .before = count before and after, with the same rule
    .beside = look at a similar place where nothing was done
    .outsider = let somebody from outside ask
    .people = ask the people whom it was meant for
figures-effort-ahead = The next page is about a plan against gun violence. It tells of no single case. You may skip it; it costs nothing.
figures-effort-plan = A plan has no number yet
figures-effort-four-steps = Ending gun violence is another topic. The page of about 2019 asks for four steps:
    .laws = laws that keep guns away from people who are likely to misuse them
    .research = research, with money to do it
    .prevention = prevention programmes, led by the communities that are hit
    .care = care for survivors, for body and mind
figures-effort-plan-text =
    This is a position about what should be done. There is no figure in it, and that is fine. A figure would come later. For each step one could ask beforehand: which number would tell us that it works?
figures-effort-sources = Amnesty International USA, page of about 2019: figures for 2016 and 2019, and undated ones
figures-effort-guide = Groups of four, 30 minutes. Each group invents a small club with one aim, for instance shade at bus stops. They write three outputs and one effect, and how to measure the effect for almost no money.
    .tips = If participants work for an organisation, let them use an invented one all the same. Nobody’s real work is judged here.
    .debrief = Why do reports love outputs? What happened when you had to name one effect?
figures-effort-tomatoes = Think of an effort that you or people near you once counted. What would have been the tomatoes?

## Lesson 8

figures-own = Your own reading
    .summary = Seven questions on a card, an invented newspaper, and numbers that are missing.
figures-own-breakfast = Over breakfast
figures-own-scene =
    It is half past seven in Varda. The bread is still warm, and the paper lies beside it. The front page says: “Complaints about our water have almost vanished.” Below it is a plot.

    Read it the way one reads at half past seven. Then read it again.
figures-own-complaints = Complaints about water in Varda
    .source = The Varda Post, an invented newspaper
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-own-card = A card for your pocket
figures-own-checks = Seven questions, and the first five you know:
    .who = Who counted, and who else could have?
    .what = What is one? Which definition, which verb?
    .when = Which day or year? Is there something newer?
    .where = Which area, and a part of which whole?
    .sure = At least, about or exactly?
    .shape = Where does the axis begin, and which years are shown?
    .missing = Who cannot be in this number, and why?
figures-own-try-it =
    Back to the water. The complaints went from 46 to 41. Nobody says who counted them, or what a complaint is. The axis begins at 40, so almost nothing of 2024 is left to see. And a family with no tap has no water to complain about.
figures-own-silence = No number is not zero
figures-own-silence-text =
    A place can be missing from a list because nothing happened there. It can also be missing because nobody may ask, or nobody dares to answer. A long list may mean much harm, or many people who are free to write it down, or both.

    That is one more reason not to make rankings out of lists. Grief has no first place.
figures-own-fair-doubt = Doubt that is fair
figures-own-doubt-text =
    Asking is no attack. People who count harm do slow and sad work, sometimes in danger, and most of them welcome a good question. Be as curious about numbers that please you as about the others.

    Where nobody may ask or tell, there are few such numbers at all. This freedom stands in the Declaration:
figures-own-law = Universal Declaration of Human Rights, article 19 (1948); Front Line Defenders, Global Analysis 2024/25 (2025), for minimum counts
figures-own-guide = Pairs, 30 minutes. Bring cut-out figures about harmless things from packages, adverts and sports pages. Each pair walks one figure through the seven questions and reports the one that opened most.
    .tips = In some places it is risky to question an official number. Then use only packages and invented papers.
    .debrief = Which question helped most often? Was there a figure that became stronger when you asked?
figures-own-person-again = Of all the numbers in this module, which one will you still know next week? Is it the number that stays, or something beside it?
figures-own-small-thing =
    If you like, take the next number that you meet, on a bus or a milk carton, and ask it two of the seven questions. You need not tell anyone.

    Doing nothing is fine too. The questions keep.

## Questions asked in lessons

figures-q-which-question = Five notes come from five invented reports. Which question does each note answer?
    .society = “Counted by the fishermen’s society”
    .society-why = Now we know whose eyes did the counting.
    .injured = “Injured means: treated in a hospital”
    .injured-why = This is a definition. It says what counts as one.
    .spring = “From March to May 2023”
    .spring-why = A stretch of time, with its year.
    .harbour = “In the three harbours of Oster”
    .harbour-why = It draws the area. A fourth harbour would be outside.
    .minimum = “Only known cases; there may be more”
    .minimum-why = Someone tells us that this is a minimum.
    .ask-who = Who counted?
    .ask-what = What was counted?
    .ask-when = When?
    .ask-where = Where?
    .ask-sure = At least, about or exactly?
    .hint-1 = One note draws a map in words, another a calendar.
figures-q-two-crowds = On 10 December 2016 a mass event for same-sex marriage took place in Taiwan. The organisers spoke of 250,000 people, the police of 75,000. What does a careful writer print?
    .middle = The number in the middle of both
    .middle-why = Then readers get a third number that nobody counted.
    .larger = The larger number, to be safe
    .larger-why = Larger is not safer. Organisers may count high, just as police may count low.
    .both-named = Both numbers, each with its source
    .both-named-why = Readers see who counted and how far apart the two are. That gap is information as well.
    .police-only = The police number, as official
    .police-only-why = An office can be wrong like anyone else. One of two sources alone hides that they disagree.
    .hint-1 = Which choice lets readers see who counted?
figures-q-both-right = For 2024 one list has at least 324 killed defenders, and a United Nations count has at least 625 people. So one of the two must be wrong.
    .true-why = It looks like that until you ask what was counted. The second list also has media workers, and people who disappeared.
    .false-why = The lists have different rules: one has killed defenders, the other also media workers and people who disappeared.
    .hint-1 = Put the second of the five questions to both lists.

figures-q-may-stand = Which of these sentences about refugees may stand in a paper? Choose every one.
    .today = “There are 25.9 million refugees in the whole world.”
    .today-why = It says “are”, and the count is from the end of 2018. Without the year the sentence has become untrue.
    .end-of-year = “UNHCR counted 42.7 million at the end of 2024.”
    .end-of-year-why = The counter, the day, and a verb in the past: it will still be true in ten years.
    .end-of-year-missed = This one may stand: it names the day to which the count belongs.
    .fled-in-year = “In 2024 alone, 42.7 million people had to flee.”
    .fled-in-year-why = The count is of all who were refugees at the end of that year. Many had fled long before.
    .of-all = “End of 2024: 42.7 of 123.2 million displaced were refugees.”
    .of-all-why = The part stands beside its whole, and the day is there. Who counted could be added.
    .of-all-missed = This one is sound too: the refugees are a part of all displaced people, in the same count.
    .hint-1 = Read the verbs. Which ones claim too much?
figures-q-lind-bicycles = In 2010, half of the pupils in Lind came to school by bicycle. In 2020, 40 per cent of all people in Lind went by bicycle. So fewer pupils cycle now.
    .true-why = 40 is less than 50, but of whom? The first is a part of the pupils, the second a part of everyone.
    .false-why = Two different wholes: pupils and inhabitants. Perhaps every pupil came by bicycle in 2020.
    .hint-1 = Say “of whom” after each percentage.
figures-q-read-ceiling = The ceiling for the US fiscal year 2020 was 18,000 refugees. What does this figure tell?
    .arrived = How many refugees arrived that year
    .arrived-why = A ceiling is set before anyone arrives. The number of arrivals is another count, and it may be lower.
    .allowed = How many refugees could be admitted
    .allowed-why = It is a limit that a government sets for itself. Whether it was reached must be asked separately.
    .applied = How many people asked to be admitted
    .applied-why = Those who ask do not keep to a ceiling, so they have to be counted on their own.
    .settled = How many refugees lived in the USA
    .settled-why = People who came in earlier years live there too. A limit for one year says nothing of them.
    .hint-1 = A ceiling in a lift says how many may enter.

figures-q-how-many-more = A plot of killed human rights defenders has an axis that begins at 290. Its column of 2024 is more than three times as tall as that of 2023. How many more killings did the list count in 2024 (at least 324) than in 2023 (at least 300)?
    .accept = 24 | twenty-four | twenty four
    .why = 24 more on the list: about one twelfth, though the cut columns look like three to one. Behind each of the 24 stands a person.
    .above-line = 34 | thirty-four | thirty four
    .above-line-why = 34 is what stands above the line of 290 in 2024. Compare the counts themselves: 324 and 300.
    .triple = 3 | three | three times | triple
    .triple-why = That is the picture of the cut columns. The question is about the counts.
    .whole-bar = 324 | 624
    .whole-bar-why = That is one year alone, or both together. Look for the difference between the two.
    .hint-1 = Leave the picture and take the two numbers.
    .hint-2 = Take 300 away from 324.
figures-q-choose-window = The list of killed defenders has 304 for 2019, 401 for 2022 and 324 for 2024. “The count rose from 304 to 401,” writes one paper. “It fell from 401 to 324,” writes another. What would you ask them to print?
    .first-lies = A correction by the first paper
    .first-lies-why = Its numbers are in the reports, so there is nothing to correct. It chose its years.
    .second-lies = A correction by the second paper
    .second-lies-why = Its numbers are true as well. The difference lies in the years that it leaves out.
    .whole-row = The whole row, from 2017 to 2024
    .whole-row-why = In the whole row both movements can be seen, and readers may judge for themselves.
    .average = One average, in place of all years
    .average-why = An average hides the rise and the fall together. It answers a question that nobody asked.
    .hint-1 = Both papers cut something off, and it is not the axis.
figures-q-chart-desk = Pavo draws plots for a weekly in Tarn. On his desk are four numbers: households that wait for a flat, in four years. 380, 371, 390, 384.
    .sketch = He draws the first line. Where should the axis begin?
    .cut = At 370, so that it looks lively
    .cut-why = It looks very lively. It is printed on page one.
    .zero = At 0, as it is the plain way
    .zero-why = Four columns stand there, almost equally tall. So are the numbers.
    .cut-said = At 370, and the plot says so
    .cut-said-why = Readers are told, which is honest. The shape still speaks louder than the note.
    .letters = A reader writes: “I thought that the list had tripled. My sister is on it, and I was frightened.”
    .redraw = Print it again from 0, and say why
    .redraw-why = A small box, one sentence, a new plot. The reader writes back to say thanks.
    .shrug = Answer that the numbers were right
    .shrug-why = They were. What she saw was not, and a plot is made to be seen.
    .flat = “Honest,” says the editor, “and dull. Hardly any change. Who will look at that?”
    .drop-years = Show only the step from 371 to 390
    .drop-years-why = Now there is movement. Two years have gone missing to make it.
    .words = Keep all, and add who is waiting
    .words-why = “384 households; the longest wait is nine years.” Standing still has become the news.
    .no-plot = Leave out the plot, print one line
    .no-plot-why = Nothing is wrong, and little can be seen. Readers miss that it has been like this for years.
    .end-clear = People look longer at the plot than expected. Four equal columns, and a sentence about nine years. Someone asks the council why nothing moves.
    .end-thin = The line is true and goes unread. It is a pity, and it does no harm.
    .end-doubt = After a while people say of the weekly: “Its plots always climb.” They stop looking, even when something really climbs.
    .why = An honest axis can make a plot quiet. The interest then comes from what the numbers are about.

figures-q-one-case = “47 countries arrested people for peaceful words online in 2019,” says the page. A country with one single arrest would add as much to this 47 as a country with a thousand.
    .true-why = Right, it counts like Ada’s diary. How many arrests there were in each country is a different figure.
    .false-why = The list asks only if it happened in a country. One arrest adds one, and so do a thousand.
    .hint-1 = Think of one drop in a cup.
figures-q-law-or-life = Each line names a count. Does it count laws on paper, or things that happened?
    .on-paper = Laws on paper
    .happened = What happened
    .penal-code = States with a law against satire
    .penal-code-why = This can be counted in a library. Whether anybody is arrested is not in it.
    .arrested = States that arrested a comedian
    .arrested-why = Somebody was taken away, so this goes beyond the law book.
    .new-rules = New rules for clinics since 2010
    .new-rules-why = Rules were counted as they were made. Their use would be another count.
    .closed-shop = Clinics that closed in a year
    .closed-shop-why = A closed door is an event. A law may be the cause, but it is not what is counted.
    .still-valid = Old bans that are still valid
    .still-valid-why = A law may stand in the book for a century without being used.
    .hint-1 = Could you count it without leaving a law library?
figures-q-state-zero = Amnesty’s study of 2015 found 0 US states whose laws on deadly force by police met international standards. What does this zero say?
    .no-rules = No state had a rule about it
    .no-rules-why = Having a law and meeting a standard are different. The study compared laws with a measure.
    .below-standard = No state’s laws met the measure
    .below-standard-why = A zero like this depends on its ruler, here the international standards, and on its year.
    .still-none = No state meets the measure today
    .still-none-why = Some states changed their laws later, California in 2019. Whether zero still holds we cannot say.
    .all-alike = The laws of all states are alike
    .all-alike-why = Two people can both be below a mark and yet be of different height.
    .hint-1 = Which choice keeps both the ruler and the year?

figures-q-check-or-argue = Sort these sentences about the death penalty: can counting help to examine it, or does it have to be argued?
    .count-helps = Counting can help
    .argue = Has to be argued
    .fewer-crimes = The penalty prevents more crimes
    .fewer-crimes-why = Studies can compare crimes. The page says that no proof of a better effect exists.
    .never-kill = A state should never kill anyone
    .never-kill-why = This is a judgement about what is right. No count can decide it.
    .same-lawyer = Poor people are sentenced more often
    .same-lawyer-why = Sentences can be counted and compared. It takes care, but it can be done.
    .too-much = One mistake is one too many
    .too-much-why = Mistakes can be counted. Whether one is too many is a judgement.
    .later-freed = Some sentenced people were innocent
    .later-freed-why = A list can be kept of those who were freed on grounds of innocence.
    .hint-1 = Which sentences say what is right, and not what is the case?
figures-q-running-total = At least 200 people had been freed from US death row on grounds of innocence by July 2024. What is counted here?
    .each-year = Those freed in each single year
    .each-year-why = A yearly count begins again at zero every January. This one never does.
    .since-1973 = All who were freed since 1973
    .since-1973-why = It is a running total over about fifty years, of known cases only.
    .all-innocent = All innocent people sentenced
    .all-innocent-why = Nobody has that list. Those whose innocence was never found are not counted anywhere.
    .on-row = Those on death row in July 2024
    .on-row-why = The people of this count have left death row, some of them decades ago.
    .hint-1 = Think about when this list was begun.
figures-q-headline-room = Amara edits a weekly in Oster. On her desk: Amnesty counted 113 countries that had abolished the death penalty for all crimes by the end of 2024. An older note has a reported 112, for the end of 2023.
    .draft = A headline is needed. Which one does Amara take?
    .world = “World ends the death penalty”
    .world-why = Short and grand. The note on her desk says something smaller.
    .dated = “113 countries by the end of 2024”
    .dated-why = The year is in it. “For all crimes” follows in the first line.
    .older = “112 countries by the end of 2023”
    .older-why = A true count with its date, though a newer one lies beside it.
    .call = Before printing, a lawyer reads the page. “This headline and your newest count are not the same thing,” she says.
    .mend = Take the newest count and its date
    .mend-why = It costs ten minutes. The lawyer goes back to her tea.
    .leave = Leave it, as readers want it short
    .leave-why = It is printed in large letters. A headline could have been short and right.
    .space = There is room for one more thing. A columnist offers a line: “A state that kills is wrong.”
    .opinion-in = Put his line into the figure’s box
    .opinion-in-why = Now a count and a view stand in one frame. Readers cannot see where one ends.
    .two-boxes = A second box, signed by the writer
    .two-boxes-why = The figure keeps its source, and the opinion has a name under it. Both may be read.
    .cut-year = Drop the year so that his line fits
    .cut-year-why = Five characters are saved. Next year nobody can tell what the number meant.
    .end-apart = Some readers agree with the columnist and some do not. All of them know what was counted, by whom and until when.
    .end-mixed = Letters come in. Half of them argue about the number when they mean the opinion.
    .end-loose = A teacher quotes the page two years later, and it is wrong by then. Nothing on it had warned her.
    .why = A figure and a position can stand on one page. Each needs its own label.

figures-q-court-words = Numbers about justice hang on their verbs. Put these in the order in which they usually come in a criminal case.
    .stopped = Stopped by police
    .charged = Charged with a crime
    .tried = Tried before a court
    .convicted = Convicted by the court
    .why = At every step some people leave the case. So “1,000 stopped” and “1,000 convicted” are very different news, and until the last step everyone counts as innocent.
    .hint-1 = Article 11 of the Declaration: innocent until proved guilty.
figures-q-times-as-often = “In Oster, drivers from the islands are fined three times as often as others.” What would you ask first?
    .round-number = Whether three is a rounded number
    .round-number-why = It probably is, and that changes little. Something bigger is missing.
    .how-many-each = Out of how many drivers, on each side
    .how-many-each-why = Each “times as often” is made of two rates, and each rate needs its whole.
    .best-town = Which of the towns has the best drivers
    .best-town-why = This turns a question about fines into a ranking of people.
    .older-news = Whether any paper has printed it before
    .older-news-why = A number does not become truer by being printed often.
    .hint-1 = A rate has something above the line and something below it.
figures-q-careful-estimate = A page without a year says that one group is “5 times as likely” to be shot by police as another. Studies differ. What would be careful? Choose every one.
    .name-study = Call it an estimate, and name the page
    .name-study-why = Readers then know what kind of number it is, and where to look.
    .name-study-missed = Naming the page and calling it an estimate is careful too.
    .exact-fact = Print it as a fact, because it matters
    .exact-fact-why = Because it matters it should stand firm. A shaky number is easily used against the people it is about.
    .say-differ = Add that studies find different values
    .say-differ-why = This takes half a line and keeps the reader from false certainty.
    .say-differ-missed = That studies differ belongs beside the number.
    .drop-word = Drop “likely”, so that it reads easily
    .drop-word-why = The word carries the meaning: without it a chance becomes a count.
    .leave-out = Leave it out until the source is clear
    .leave-out-why = Leaving out is a choice too. The wrong behind it can be told with sources that you know.
    .leave-out-missed = Leaving it out for now would also be careful.
    .hint-1 = Two of the five make the number look firmer than it is.

figures-q-did-or-change = Sort these notes from invented clubs: what was done, or what changed?
    .done = What was done
    .changed = What changed
    .leaflets = 3,000 leaflets were printed
    .leaflets-why = Paper left the press. What it did with readers is still open.
    .read-alone = 12 more children read alone
    .read-alone-why = Children can do something that they could not do before.
    .sessions = 40 training days were held
    .sessions-why = Training days are work done, like cans of water.
    .fewer-falls = Fewer people fell on the stairs
    .fewer-falls-why = Life on the stairs has become safer, whoever made it so.
    .signed = 900 names stood on the petition
    .signed-why = Signatures show support. Whether the answer changed is the next question.
    .seen-doctor = Patients waited four days less
    .seen-doctor-why = The patients feel this, so it is a change.
    .hint-1 = Ask of each: are these cans, or tomatoes?
figures-q-after-because = A woman in prison was freed three weeks after 5,000 letters had been sent. A group writes: “She was freed after the letters.” It may just as well write: “The letters freed her.”
    .true-why = The dates show that one came after the other. What made the judges or officials decide is not known from that.
    .false-why = “After” is a date and “freed her” is a cause. Lawyers, family and others may have mattered, or all together.
    .hint-1 = Which of the two can be proved with a calendar?
figures-q-which-number = Four steps against gun violence stand in a plan. Which number could tell later whether each works?
    .step-laws = Laws against likely misuse
    .step-laws-why = If fewer guns are sold with no check, the law has begun to work.
    .step-research = Research with money
    .step-research-why = Research is there when studies can be read.
    .step-prevention = Prevention by communities
    .step-prevention-why = In the very streets where they work, fewer people should get hurt.
    .step-care = Care for survivors
    .step-care-why = Care that comes soon can be seen in days.
    .sold-unchecked = Guns sold without a check
    .studies-out = Studies that came out
    .injured-there = People injured in those streets
    .waiting-days = Days until the first help
    .hint-1 = For each step, ask who should notice a difference.

figures-q-walk-ferry = An invented notice in Lind: “40 accidents on the ferries of Lind in 2024. Something must be done.” Walk through the five questions. What does the text tell, and what stays open?
    .who-why = Open. It could be the ferry company, the doctors or the neighbours, and each would see something else.
    .what-why = Open. A slip on a wet step and a collision may both be “accidents”.
    .when-why = Told: in 2024. One year, so it cannot show a rise or a fall.
    .where-why = Told: on the ferries of Lind. The quay seems to be outside.
    .sure-why = Open. Perhaps only those accidents are in it that somebody reported.
    .complete-why = Only two of the five questions are answered. Whoever passes it on now passes on three gaps.
    .ask-more-why = There may be something behind it. Three short questions to the writer would make it useful.
    .worthless-why = A gap is a reason to ask. People may really be getting hurt, and the writer may know more.
    .hint-1 = Look for a person or an office in the text that did the counting.
figures-q-not-zero = A list of attacks on reporters, kept by a group abroad, shows none in the invented country of Varda. What follows?
    .safe = Reporters in Varda are safe
    .safe-why = That is one possibility. An empty line cannot tell it from the others.
    .nobody-counts = Perhaps no one could count there
    .nobody-counts-why = It has to be asked. Where telling is dangerous, lists stay short.
    .list-wrong = The group abroad works badly
    .list-wrong-why = It may work very well and still hear nothing. Minimum counts have such gaps.
    .sure-many = There must be very many attacks
    .sure-many-why = A gap is no proof of harm either. It is a place where we do not know.
    .hint-1 = Which choice does not claim to know?
figures-q-headline = Ines edits a paper in Varda. The prison office sends a line: “Complaints about treatment: 80 last year, 40 this year.”
    .desk = The front page closes in an hour. What might Ines do?
    .drama = Headline: “Prison twice as good”
    .drama-why = It reads well. It says something that nobody has counted.
    .ask-prison = Ask what a complaint is, and who counts
    .ask-prison-why = The officer at the phone has to look it up. He calls back.
    .spike = Hold the story back until tomorrow
    .spike-why = No harm is done. The question is still there, so she rings in the morning.
    .phone = A nurse who works in the prison writes: “From inside it does not look twice as good.”
    .correct = Call the office, and correct the line
    .correct-why = It is not pleasant. Readers see that the paper can listen.
    .stand-by = Stand by it: the numbers were given
    .stand-by-why = They were, and “good” was added at the desk.
    .answer = The answer from the office: since January a complaint counts only on a form. The forms ran out in June.
    .fall = “Complaints fell by half this year”
    .fall-why = True, and the most important thing is left for page nine.
    .whole = “Half as many counted, by a new rule”
    .whole-why = The definition has come into the headline. Now the fall can be understood.
    .mother = A mother brings a letter. Her son’s complaint was not counted. She asks if the paper can help.
    .full-name = Print the names to make it strong
    .full-name-why = It is strong, and he is still inside. Nobody asked what may happen to him.
    .her-choice = Ask what she and he want, and what is safe
    .her-choice-why = They choose: the facts, and no names. It takes a day longer.
    .numbers-only = Leave people out, print numbers only
    .numbers-only-why = Nobody comes to harm. The number stays a number.
    .end-fair = The story has a count, a rule, and a person who decided how much of himself he shows. In March there are new forms.
    .end-half = Nothing printed was false. Readers still do not know what the forty stands for.
    .end-harm = Everyone talks of the son. What it means for him in there, no one can take back.
    .end-loud = The headline is quoted for years. The nurse has stopped writing letters.
    .why = When a count changes suddenly, the rule may have changed. And one of the count is a person, who has a say.

## Questions of the quiz

figures-q-first-ask = “At least 324 human rights defenders were killed in 2024.” What does a careful reader ask first?
    .round = Why the number is not a round one
    .round-why = Counted numbers are seldom round. That says nothing about how they were made.
    .who-what = Who counted, and what was counted
    .who-what-why = Without the counter and the definition nobody can check or compare it.
    .best-country = Which country looks best in the list
    .best-country-why = Lists like this are no ranking. Where people can count safely, more becomes known.
    .nothing-more = Nothing: a figure speaks for itself
    .nothing-more-why = Figures speak through the people who made them. Even a sound one needs its source.
    .hint-1 = Think of the jar of beans and the two sisters.
figures-q-at-least = A report writes “at least 300 people”. What do these two words tell you?
    .guess = The writers made a rough guess
    .guess-why = A guess would say “about”. Here every one of the 300 is known to somebody.
    .upper = It cannot be more than 300
    .upper-why = That would be “at most”. The words open the number upwards.
    .known-cases = These are the cases that are known
    .known-cases-why = There are 300 on the list, and perhaps others of whom nobody heard.
    .average-year = It is the average of some years
    .average-year-why = An average may lie below or above a year’s count, and is named as such.
    .hint-1 = In which direction could the true number differ?
figures-q-walk-school = A notice in Tarn: “The parents’ council counted: on 3 May 2024 exactly 31 of the 640 pupils of the river school had no seat. ‘No seat’ means no chair in the first lesson.” What does the text tell, and what stays open?
    .who-why = Told: the parents’ council. You may wonder what it wants, and you know whom to ask.
    .what-why = Told, with a definition: no chair in the first lesson.
    .when-why = Told, to the day. Other days may be different.
    .where-why = Told: one school, and even the whole of 640 pupils.
    .sure-why = Told: exactly 31. On one morning in one school that can be done.
    .complete-why = All five answers are there, so anyone who reads it knows what the 31 stands for.
    .ask-more-why = More can always be asked, yet the five questions are answered here. Look at the definition once more.
    .worthless-why = Small is not worthless. Who, what, when, where and how sure: all of it is there.
    .hint-1 = Is there any of the five questions that the parents’ council has forgotten?
figures-q-not-on-list = A country that does not appear on a list of killed human rights defenders may have had such killings in that year all the same.
    .true-why = The list is a minimum. An empty line can mean that nothing happened, or that nobody was able to tell.
    .false-why = Only what became known is on such a list. Where nobody can count, the line stays empty.
    .hint-1 = Is no number the same as zero?
figures-q-exact-vote = In 1948 the Universal Declaration had 48 votes in favour. Why can this number do without “at least”?
    .older = It is old, so it has been checked
    .older-why = Age does not complete a list. Many old counts are rough.
    .closed-list = All who could vote were known
    .closed-list-why = There were 58 members, every vote was written down, and so nobody could be overlooked.
    .smaller = It is small, so errors are rare
    .smaller-why = Small counts can have holes too, if no one knows who should be on the list.
    .un-counts = The United Nations never errs
    .un-counts-why = Its reports have minimum counts and estimates as well. What matters is how a count is made.
    .hint-1 = Compare it with a list of hidden events.

figures-q-caption-order = Put these captions in order, from the one that tells least to the one that tells most.
    .bare = 25.9 million
    .with-what = 25.9 million refugees
    .with-year = 25.9 million refugees, end of 2018
    .full = 25.9 million refugees, end of 2018, UNHCR
    .why = Each step answers one more question: what, when, who counted. Without the year the same number reads like today’s.
    .hint-1 = Count how many of the five questions each one answers.
figures-q-old-article = In an old article Danil finds: “25.9 million refugees worldwide (UNHCR, end of 2018).” He is writing about refugees today. How can he use it?
    .false-then = Not at all, it turned out to be wrong
    .false-then-why = It was right for its day, and with that day beside it, it can still be used.
    .as-today = As today’s number, since UNHCR is known
    .as-today-why = A known source does not keep a number fresh. For the end of 2024 the same source counted 42.7 million.
    .with-date = With its date, next to a newer count
    .with-date-why = Two dated numbers from one source can stand side by side, and show what changed between them.
    .add-both = Added to the newer count, as a total
    .add-both-why = Many people are in both counts. The sum would count them twice.
    .hint-1 = A number keeps if its label stays on.
figures-q-ceiling-open = A government sets a ceiling: at most 18,000 refugees may be admitted in the fiscal year 2020. Which questions does this leave open? Choose every one.
    .came = How many people came
    .came-why = The ceiling says how many may come. How many did is counted afterwards.
    .came-missed = How many came is open as well: a ceiling counts nobody.
    .limit = How many may be admitted
    .limit-why = This one is answered: it is what the ceiling says.
    .asked = How many had asked to come
    .asked-why = People ask because they need protection, with or without a ceiling.
    .asked-missed = A ceiling cannot tell how many had asked.
    .since = What the ceiling is today
    .since-why = It is set anew each year: 7,500 for the fiscal year 2026, for example.
    .since-missed = Today’s ceiling is open too, for it is set anew each year.
    .hint-1 = Does this sentence count people, or does it set a limit?
figures-q-no-newer = A leaflet says that 850,000 people signed, and gives no year. As no newer number can be found, a paper may print it as today’s.
    .true-why = Not finding another number does not date this one. It could be ten years old.
    .false-why = It can be printed as undated, or left out. Nothing turns it into today’s.
    .hint-1 = What would the note on the fridge say about Mina today?
figures-q-detainees = 40 people were held at Guantánamo in January 2019; for January 2025, 15 were reported. A later number is not confirmed. Which sentence is careful?
    .fifteen-now = “15 people are held there now.”
    .fifteen-now-why = The 15 belong to January 2025. What is true now we cannot say.
    .zero-now = “By now no one is held there.”
    .zero-now-why = That a number fell does not mean that it reached zero. Somebody would have to count.
    .dated-fall = “In early 2025 it was a reported 15.”
    .dated-fall-why = The date and the word “reported” tell the reader how far the knowledge goes.
    .all-free = “25 people were set free by 2025.”
    .all-free-why = 25 fewer were held there. Whether each was set free, moved or died is not in the numbers.
    .hint-1 = Look for the sentence that stops where the knowledge stops.

figures-q-bars-from-80 = Two bars stand on a plot whose axis begins at 80. One ends at 84, the other at 88, so that it looks twice as long. How many more does the longer bar count?
    .accept = 4 | four
    .why = 88 and 84 differ by 4, which is about one twentieth. The missing 80 make it look like double.
    .twice = 2 | two | twice | double | two times
    .twice-why = That is what the eye reports. Read the ends of the bars instead.
    .bar-end = 88 | 8 | eight
    .bar-end-why = You have read the longer bar. Now compare it with the other one.
    .hint-1 = Take the numbers at the two ends.
figures-q-both-words = Two papers use the same eight yearly counts. One writes “more”, the other “fewer”, and no number is false in either.
    .true-why = They have chosen different first and last years. Asking for the whole row settles it.
    .false-why = It can happen, if the row goes up and down: a different window shows a different slope.
    .hint-1 = What if each paper begins with another year?
figures-q-sum-of-lists = For 2024 one list has at least 324 killed human rights defenders. A United Nations count has at least 625 defenders and media workers killed or disappeared. A paper adds them up: “949 victims.” What is wrong?
    .too-small = The sum of them is too small
    .too-small-why = Both are minimum counts, true. But the first mistake lies in the adding.
    .overlap = Some people may be on both lists
    .overlap-why = The two lists overlap: a killed defender can stand on each. Adding counts such a person twice.
    .old-year = The two lists are of different years
    .old-year-why = Both are for 2024. It is the definitions that differ.
    .fine = Nothing, as both counts are serious
    .fine-why = Both are serious, each on its own. Put together they answer no question.
    .hint-1 = Could one person be counted twice?
figures-q-plot-forms = Which form of plot fits which task best?
    .three-towns = Compare three towns in one year
    .three-towns-why = One row for each town: lengths are easy to compare, and names have room.
    .ten-years = Show one count over ten years
    .ten-years-why = Upright columns from left to right read like time.
    .one-budget = Show the parts of one whole
    .one-budget-why = Parts of a share add up to the whole and never to more.
    .bars = Bars, a row for each
    .columns = Columns, side by side
    .share = Share, parts in a whole
    .hint-1 = Time mostly runs from left to right.
figures-q-mend-plot = A plot about late buses is unfair: its axis begins at 300 and nobody says so. What would help readers? Choose every one.
    .say-start = Say where the axis begins
    .say-start-why = Or begin at 0. Either way readers know what they are looking at.
    .say-start-missed = First of all it should say where its axis begins.
    .name-counter = Say who counted, and what
    .name-counter-why = “Late” needs a definition, and a definition has somebody who made it.
    .name-counter-missed = A plot needs its source as well: who counted, and what is late?
    .odd-years = Leave out the odd years
    .odd-years-why = The odd years are part of the truth, and often the interesting part.
    .brighter = Draw in brighter colours
    .brighter-why = The eye would like it. The missing 300 would still be missing.
    .hint-1 = Two of the four add knowledge.

figures-q-sixty-four = A page had 76 “countries” with laws against same-sex acts, about 2016 to 2017. ILGA World had 64 “UN member states” in mid-2025. What can be said of the two?
    .twelve-changed = Exactly twelve changed their law
    .twelve-changed-why = Only if both lists used the same rule and the same set of countries. That is not known here.
    .not-same = They are counts of different sets
    .not-same-why = Countries and UN member states are not the same set. So the two can stand side by side, with care.
    .arrests = Arrests have become less common
    .arrests-why = Both count laws. An unused law and one used every week weigh the same here.
    .worst = We see which state is the harshest
    .worst-why = The number of states does not name any of them, and compares no lives.
    .hint-1 = Read the two words inside the quotation marks again.
figures-q-no-home = In Varda the city counts 120 people without a home, and a church counts 900. Both counted in the same night of March 2024. What explains it best?
    .lying = One of the two is lying to us
    .lying-why = It may happen, but ask about the rule before you doubt the person.
    .who-counts-as = They draw the line differently
    .who-counts-as-why = Perhaps the city counts people in the street, and the church also those on a friend’s sofa.
    .winter = It was colder for one of them
    .winter-why = It was one night. What differs is what each of them took for “no home”.
    .mean = The true number lies between
    .mean-why = A number in the middle has no rule at all. Nobody would know whom it counts.
    .hint-1 = Ada and Jon had this problem with rain.
figures-q-count-weight = 338 restrictions on abortion were made in the USA from 2010 to 2016, by one institute’s count. This number alone cannot tell how heavily each of them weighed on people.
    .true-why = Counting is not weighing. The number shows how many rules were made in those years.
    .false-why = Every rule adds one to the count, whether it changes a form or closes a door.
    .hint-1 = How much does a rule about a form add to the count?
figures-q-new-ground = The count of 338 restrictions covers 2010 to 2016. On 24 June 2022 a ruling of the US Supreme Court (Dobbs) changed the legal basis. What follows for the number?
    .count-false = It was false from the beginning
    .count-false-why = A later ruling does not change what was counted before. For its years the number may be sound.
    .old-rules = It belongs to the years before
    .old-rules-why = It tells of rules made under the old legal basis, and has to be read with its years.
    .no-laws = No restrictions are left today
    .no-laws-why = The number cannot tell. A change of legal basis may lead to fewer rules or to more.
    .double = It must have doubled since then
    .double-why = That would be a guess. Only a new count could show what came after.
    .hint-1 = Did the ruling come before or after the count?

figures-q-figure-or-position = Sort the sentences from invented leaflets: is it a count, an estimate or a position?
    .counted = Count
    .estimated = Estimate
    .held = Position
    .sixty-one = 61 cells were checked in May 2023
    .sixty-one-why = Somebody went from door to door and counted to 61.
    .about-a-third = About a third of people go hungry
    .about-a-third-why = “About” shows it: this was worked out from some of them.
    .should-close = The old prison should be closed
    .should-close-why = “Should” asks for something. There may be numbers behind it, but it is no number.
    .register = The register has 4,012 names
    .register-why = A register can be counted to the last name. Who is missing in it is another question.
    .unjust = Holding people for debts is unjust
    .unjust-why = This judges what is right. People can give reasons for and against it.
    .likely = Four in ten nurses are likely to quit
    .likely-why = It speaks of what may come, so it was worked out and not counted.
    .hint-1 = Look at the small words: about, likely, should.
figures-q-abolition-year = “113 countries had abolished the death penalty for all crimes by the end of 2024.” What does this sentence not tell?
    .carried-out = How many people were executed
    .carried-out-why = It counts laws. How often other countries use the penalty is a count of its own.
    .law-there = What these laws were about
    .law-there-why = This is told: about abolishing the death penalty.
    .year-meant = Which point in time is meant
    .year-meant-why = It is there: the end of 2024.
    .all-offences = Whether it is for all crimes
    .all-offences-why = That is said as well, and it is part of the definition.
    .hint-1 = Laws, or what was done to people?
figures-q-rescued = The mountain rescue of Oster keeps a running total since 1990. In the last five years it went from 1,600 to 2,000 people. These years may have been calmer than the ones before.
    .true-why = A running total can only grow. Four hundred in five years may well be fewer than before.
    .false-why = A running total grows in good years and in bad ones. Only the growth of each year could tell.
    .hint-1 = Can this total ever become smaller?
figures-q-own-count = The prison office of Varda reports: “Complaints about beatings last year: 0.” The office itself collects them. What would you ask?
    .must-lie = Why the office is lying to us
    .must-lie-why = It may be telling the truth about its own letterbox. Ask before you accuse.
    .nobody-else = Nothing, as no one else can know
    .nobody-else-why = Doctors, lawyers, families and visitors may know something too.
    .others-count = Who else counts, and how to complain
    .others-count-why = If a complaint has to go through the guards, zero may mean fear as well as peace.
    .always-right = Nothing, as offices are neutral
    .always-right-why = Whoever counts complaints about itself has an interest in the result.
    .hint-1 = Which way does a complaint take before it is counted?
figures-q-other-verb = Report A: “2,000 people were deported from Oster.” Report B: “2,000 people were placed in deportation proceedings in Oster.” What do you learn from B?
    .same-thing = The same, in a longer sentence
    .same-thing-why = The longer sentence has a smaller claim. Proceedings may end in a stay.
    .case-opened = That 2,000 cases were opened
    .case-opened-why = How they ended is not told. Between a case and a departure there can be years and courts.
    .all-left = That all 2,000 left the country
    .all-left-why = Report A says so. B speaks only of a beginning.
    .no-reason = That nobody had done anything
    .no-reason-why = Neither report tells why. For that one would need the files.
    .hint-1 = A proceeding has a beginning and an end. Which one is counted?

figures-q-trained = A group trained 435 people to give health advice. Which further number would come closest to an effect?
    .more-seats = How many seats the rooms had
    .more-seats-why = This counts chairs. It is about what was prepared.
    .months-later = How many gave advice a year later
    .months-later-why = It shows if the training went on living. What became of the people advised would be nearer still.
    .happy = How many liked the lunch and the hall
    .happy-why = Pleasant days help. They do not show that anything is different now.
    .cost = How much one training day costs
    .cost-why = Money is what goes in at the start. It does not show what came out.
    .hint-1 = Which number could only be counted long after the last day?
figures-q-positive-cases = A page says: 142 cases with positive results after campaigning, in 2019. Which sentence passes this on with care?
    .thanks-to = “Thanks to campaigns, 142 were freed.”
    .thanks-to-why = Two steps too far: a positive result need not be freedom, and “thanks to” is a cause.
    .after-dated = “For 2019 it names 142 good outcomes.”
    .after-dated-why = The year is there, the words “it tells” leave the claim with the page, and no cause is named.
    .today-now = “142 cases are being solved right now.”
    .today-now-why = The number belongs to 2019. It is history.
    .only-us = “Without letters, 142 would have no hope.”
    .only-us-why = Nobody can know what would have happened. Others worked on these cases too.
    .hint-1 = Beware of any word that names a cause.
figures-q-wells = A group dug 20 wells last year and 30 this year. So more people drink clean water now.
    .true-why = Perhaps. It depends on whether the wells hold water, whether it is clean, and who may use it.
    .false-why = Wells are what was done. Clean water in a cup is what should change, and has to be looked at.
    .hint-1 = Are wells cans or tomatoes?
figures-q-test-bridge = A village wants to know if lamps on the bridge prevent accidents. Put the steps in order.
    .first-count = Count accidents for a year, by a clear rule
    .do-it = Put up the lamps
    .second-count = Count for another year, by the same rule
    .compare = Compare, also with a bridge without lamps
    .why = Without a count before there is nothing to compare. The other bridge helps to see if the year was simply milder.
    .hint-1 = When is it too late for a first count?
figures-q-year-report = Lele writes the yearly report of a small legal aid group in Tarn. On the table: 40 workshops, 900 leaflets, and 12 clients who came out of prison.
    .table = How should page one begin?
    .big-sum = “952 successes in one single year”
    .big-sum-why = Leaflets and people have been added up. It looks big until somebody asks what one is.
    .named-rows = Three rows, each with its own name
    .named-rows-why = Done, handed out, changed: readers see three kinds of number.
    .donor = A foundation that gives money rings up. “And what became different through the workshops?”
    .claim-all = “Arrests in town have gone down”
    .claim-all-why = They have, perhaps. From forty workshops to a whole town is a long way.
    .follow-up = “We will ask thirty people who came”
    .follow-up-why = Eleven of them have used what they learned. It is a small number, and she can stand by it.
    .dodge = “We will send you the photographs”
    .dodge-why = They are nice photographs. The question is still there.
    .lawyer = A lawyer from another group reads the draft. “Five of your twelve were our clients too.”
    .share-credit = Write “together with others”
    .share-credit-why = The sentence gets longer and the friendship too.
    .keep-credit = Leave it: each group may count
    .keep-credit-why = Two reports now count the same five people, and the town has five more than there are.
    .erase-case = Take the five out of the report
    .erase-case-why = Safe, but the work on these five was real. It could be told with a second name beside it.
    .end-trust = The report is thinner than last year’s. The foundation writes: “At last one that we can read.”
    .end-strain = At the next round table somebody adds up all reports. More people were freed in Tarn than were ever held there.
    .end-pale = Everything in it is right, and part of the work is missing.
    .why = Output, effect and credit are three things. A report gains trust by keeping them apart.
figures-q-square = In September 2016 more than 200 people stood in eight Swiss stations and asked for better protection of refugees. What would each note tell?
    .stood = More than 200 people took part
    .stood-why = It counts what the group itself did.
    .heard = Travellers who read a leaflet
    .heard-why = These are the people who were reached. It is not yet a change.
    .new-law = Whether protection got better
    .new-law-why = That was the aim, and it would need a look long after the ten minutes in the hall.
    .output = What was done
    .reach = Who was reached
    .effect = What changed
    .hint-1 = Start with the note about the people who stood there.
