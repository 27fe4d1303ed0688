### Module 8: writing for rights. The title, the summary and the notice of the course stand in courses.ftl.

## Outcomes and tests

writing-outcome-story = tell Aleksandra Skochilenko’s story as history, with its dates and its outcome
writing-outcome-effect = say what letters and campaigns may do, and what nobody can claim
writing-outcome-test = hold an invented case against the test for limits and name the rights that hang on it
writing-outcome-letter = write a polite, factual letter in four steps with one request
writing-outcome-weigh = weigh the safety of the one who acts, of the person concerned and of others
writing-outcome-comfort = choose words and pictures that comfort without promising
writing-outcome-careful = put the wish of the person concerned before the wish to act
writing-outcome-room = leave room for those who act and for those who do not

writing-test-three-part = The three gates
    .law = First gate: the law
    .law-ask = Is there a law that everyone can read, clear enough to follow, which gives officials no free hand?
    .aim = Second gate: the aim
    .aim-ask = Does the limit serve an aim from the list: others’ rights or reputations, national security, public order, public health, public morals?
    .need = Third gate: the need
    .need-ask = Is there a real threat with a direct link to these words, and is this the mildest means that works?
    .met = The gate opens
    .unmet = The gate stays shut
    .allowed = The limit may stand
    .violation = The limit violates the right
writing-test-letter = The four steps
    .who = First step: who I am
    .who-ask = Does the reader learn who is writing, in a line or two?
    .concern = Second step: what concerns me
    .concern-ask = Are there facts that can be checked: who, what and when?
    .right = Third step: why the right matters
    .right-ask = Is a right named and tied to these facts?
    .ask = Fourth step: what I ask
    .ask-ask = Is there one polite request that this reader can grant?
    .met = The step is there
    .unmet = The step is missing or weak
    .ready = The letter is ready
    .mend = The letter needs mending

## Lesson: small papers

writing-papers = Small papers, long years
    .summary = Aleksandra Skochilenko’s story as history, from a shelf in March 2022 to an exchange in August 2024.
writing-papers-cupboard = A sheet in a cupboard
writing-papers-found =
    You are clearing out a cupboard in a youth centre. Between old posters lies a printed sheet with a name, a drawing of a cat and a call: write to a prosecutor, today.

    The paper has turned yellow at one edge. Nobody has put a date on it. A pen lies on the table.
writing-papers-at-once = When a sheet of paper asks for help, the best thing is to write at once.
writing-papers-before = The next part speaks of the war in Ukraine and of prison, without cruel detail. In some places this story can bring trouble, so think of who can see your screen. You may skip it; it costs nothing.
writing-papers-shelf = A shelf in Saint Petersburg
writing-papers-sasha =
    She drew, played music, wrote, and filmed and edited videos. She worked at a centre for children, made music videos for friends, and was busy with many things at once.

    On {DATE("2022-03-31")}, in the first weeks of Russia’s full-scale invasion of Ukraine, she put at least five small papers in the place of price labels in a supermarket. They spoke of the bombing of Mariupol and of the people who died there. A customer reported them.
    .person = Aleksandra (Sasha) Skochilenko, artist and musician, born in 1990
    .place = Saint Petersburg, Russia
    .status = Free, and in Germany. We could not confirm how she has lived since then.
writing-papers-charge =
    On {DATE("2022-04-11")} she was arrested; two days later a court ordered that she be kept in custody. She was charged with spreading “knowingly false information” about the armed forces. That crime was new in the criminal code, made in March 2022. For the part of the article that was used against her, the law allowed up to ten years.
writing-papers-court =
    She denied the charge and said that she had acted for peace. The prosecution asked for eight years. On {DATE("2023-11-16")} the court gave her seven years in a penal colony, and on top of that three years’ ban on using the internet.
writing-papers-ankara = An exchange in Ankara
writing-papers-exchange =
    On {DATE("2024-08-01")} the largest exchange of prisoners between East and West since the Cold War took place in Ankara. Seven countries were involved. Russia and Belarus released 16 people; western states released eight adults; two children travelled too. She was one of those who were released, after more than 27 months.
writing-papers-not-court =
    She had signed a paper on pardon and release, and was flown to Germany. An exchange is an agreement between states. It is not a verdict: no court has found her innocent.
writing-papers-history = Why we tell it as history
writing-papers-old-sheets =
    In 2022 learning sheets asked people to write for her. Some of these sheets still lie in cupboards. Every address, every number and every demand on them belongs to that year. Whoever asks for her release today asks for something that has happened.

    So two questions come before the pen. When was this written? And what has happened since?
writing-papers-dates = The story in four dates:
    .papers = {DATE("2022-03-31")}: at least five small papers about Mariupol hang where price labels were. A customer reports them.
    .arrest = {DATE("2022-04-11")}: she is arrested, and two days later custody is ordered. The charge is “false information” about the army. She denies it.
    .sentence = {DATE("2023-11-16")}: seven years in a penal colony. The prosecution had asked for eight; the law allowed up to ten.
    .exchange = {DATE("2024-08-01")}: she is freed in Ankara, in an exchange in which seven countries take part. No court has found her innocent.
writing-papers-named =
    In June 2022, it is reported, Amnesty International called her a prisoner of conscience. The court called the same papers a crime. International standards protect information and criticism, also of an army, even on a paper as small as a label.
writing-papers-law = Universal Declaration of Human Rights, article 19 (1948); Human Rights Committee, General Comment 34, paragraphs 12 and 38 (2011)
writing-papers-guide = Six to twenty people, 25 minutes. Tell the story with its dates, and let people hang slips with dates on a string. Hang the last slip before the talk begins: she is free.
    .tips = In some places this story, or the name of an organisation in it, is a risk. Find out before you print anything. Ask about the woman in the story, never what participants would do or have done.
    .debrief = What did we learn about her? What makes her way of opposing the war different from other ways? What would be missing if the story ended in 2022?
    .variation = Give groups the same story cut off at three different dates. What does each group believe?
writing-papers-film = Think of this story as a film that you have just seen. Which moment stays with you? What might the woman in the film have weighed up before she chose so quiet a way?

## Lesson: what people wrote

writing-letters = What people wrote, and what came after
    .summary = Pens and a cat in 2022, what a campaign may do, and why “after” is not “because of”.
writing-letters-table = Tea, pens and a cat
writing-letters-evening =
    Imagine a library in Chiang Mai, late in 2022. Ten people sit round a table with tea and coloured pencils. They have come to write for a woman whom none of them has ever met. One is drawing a cat. Another has been looking for a first sentence for twenty minutes.
writing-letters-strangers = What may bring ten people out on an evening for a stranger? What might each of them hope for?
writing-letters-before = This part goes back to 2022, when the woman of the last story was in prison. Nothing cruel is told. You may skip it; it costs nothing.
writing-letters-asked = What was asked in 2022
writing-letters-tasks =
    Sasha’s story was part of Write for Rights 2022, a campaign of Amnesty International. Its idea is that an ordinary person with a pen can help to bring about change.

    The sheet made in Thailand set two tasks. One was a letter to a prosecutor: say who you are, what shocked you, why free expression matters, and ask for her release and for all charges to be dropped. The other was a message to her, with a drawing and words of hope. A cat, for example, since she had two.
writing-letters-aims = The sheet wanted its readers to do five things:
    .connect = understand freedom of expression and find it in their own lives
    .follow = see what follows when it is violated
    .links = discover which other rights are tied to it
    .campaign = get to know Write for Rights
    .write = write a letter and a word of support
writing-letters-practice-only =
    In this course the fifth is practice, for invented people. The sheet also named a course on the right to protest, a video and a short paper by Amnesty. You find no links to them here, because looking for them is not safe everywhere.
writing-letters-who = Who was asking?
writing-letters-amnesty =
    Amnesty describes itself as a movement of more than 10 million people (a figure of about 2022). By its own account it investigates abuses and publishes what it finds. It asks governments and companies to keep their promises, tells people’s stories so that others act, and teaches about rights.
writing-letters-listed =
    In Russia it has been an “undesirable” organisation since {DATE("2025-05-19")}. Taking part in its work or spreading its material can be prosecuted there.
writing-letters-after = “After” and “because of”
writing-letters-good-news =
    Amnesty names Sasha’s case among its successes. People wrote, and later she was free: both are true. But she was freed by an exchange between states, after long public campaigns. Our sources do not show what part the letters played. So we do not say that they freed her, and we do not say that they did nothing.
writing-letters-results = cases with a positive result “after campaigning”. Look at the word “after”.
    .source = Amnesty International USA, figure for 2019
writing-letters-own-words =
    The page with this figure also speaks of ordinary people who act for others, of millions of messages and thousands of people freed. It is an organisation speaking about its own work. So ask what one asks of any number: who counted, what counts as a result, in which year, and how does one know the cause?
writing-letters-may = What a letter or a card _may_ do:
    .office = show an office that people are watching
    .person = tell a person that she is not forgotten
    .writer = teach the one who writes it what a right says
writing-letters-no-promise =
    Nobody can promise that it opens a door. And attention may harm as well as help; a later lesson is about that.
writing-letters-older = An older call
writing-letters-petition-then =
    In autumn 2018 a web page asked people to sign a petition for human rights defenders everywhere. Defenders would hand over the signatures, and voices together would be louder. The petition closed in 2018. One can still think about the idea. The page has nothing left to sign.
writing-letters-as-known = Amnesty International, Write for Rights (2022), as history; Russian list of “undesirable” organisations, as known in November 2026
writing-letters-guide = Pairs, then the whole group, 20 minutes. Each pair writes a caption of one sentence for a card from 2022, to hang in a museum. The group looks for every hidden “because”.
    .tips = Some people love this kind of campaign and some distrust it. Both may say so. Do not print or show the old addresses, and do not collect letters for real cases.
    .debrief = Which captions claimed too much? Which claimed too little? What may give somebody strength, even if nobody can measure it?
writing-letters-strength = What inspires you in Sasha’s story, if anything does? What may give strength to a person who waits behind a door, and to those who wait outside for her?

## Lesson: four steps

writing-steps = A letter in four steps
    .summary = Who I am, what concerns me, why the right matters, what I ask: weak sentences and better ones.
writing-steps-envelopes = Two envelopes
writing-steps-clerk =
    Nine in the morning in Lind, a town in the invented country of Oster. A clerk in the public prosecutor’s office opens two envelopes about the same arrest.

    The first begins: “You people should be ashamed.” It goes on for three pages. The second is half a page long. It names a person, a day, a right and one wish. Eleven more envelopes are waiting, and the clerk has to choose one for the morning meeting.
writing-steps-open-first = Which of the two may be easier to write for someone who is angry, and which is easier to read out in a meeting?
writing-steps-four = Four steps
writing-steps-frame =
    A letter to an office needs no fine words. The sheet of 2022 taught four steps, and they work for an invented case just as well:
writing-steps-parts =
    .who = *Who I am.*
    .concern = *What concerns me.*
    .right = *Why the right matters.*
    .ask = *What I ask.*
writing-steps-mend = Weak and better
writing-steps-who-line =
    First, *who I am.* A line or two will do: a student, a nurse, a reader of newspapers. In practice letters use no real name.

    Weak: “I speak for millions.” Better: “I am a nurse, and I write for myself.”
writing-steps-concern-line =
    Second, *what concerns me.* One person, and facts that you can stand behind. Write “charged with” as long as no fair trial has decided.

    Weak: “Terrible things go on in your town.” Better: “On 3 May Mira Toll, a baker, was arrested for a sentence on her paper bags.”
writing-steps-right-line =
    Third, *why the right matters.* Name the right, and say what it is good for. A right can be looked up; a feeling cannot.

    Weak: “Everybody knows that this is wrong.” Better: “Article 19 of the Universal Declaration protects everyone’s freedom to pass on information. A town that may not read about its wells cannot mend them.”
writing-steps-ask-line =
    Fourth, *what I ask.* One request, to someone who can grant it.

    Weak: “Do something at last.” Better: “I ask you to drop the charge against Mira Toll.”
writing-steps-tone = Polite is not weak
writing-steps-polite =
    A polite letter may say clearly what happened. It holds no insult, no threat and no guess, so it can be read aloud by a person who disagrees. And it gives nobody a sentence to use against the person whom it is meant to help.
writing-steps-law = Universal Declaration of Human Rights, articles 11 and 19 (1948)
writing-steps-guide = Groups of three, 30 minutes. Hand out weak sentences on strips of paper. Each group mends two and says to which step they belong.
    .tips = Keep to invented people and invented offices, also in the jokes. A letter to a real ruler, army or court can be dangerous to write, even as practice.
    .debrief = Which step was the shortest? Which weak sentence was hard to give up, and why?
    .variation = One person plays the clerk and reads each first line aloud. The clerk may keep three letters.
writing-steps-note = Think of a note or a letter, your own or from a book, that changed somebody’s mind. What was in it, and what was left out?
writing-steps-lamp =
    If you like, write one polite request about something small: a lamp on the stairs that has gone out, a library that closes too early. On paper, or only in your head.

## Lesson: the letter desk

writing-desk = The letter desk
    .summary = A baker, a sentence on paper bags, and a practice letter that is sent nowhere.
writing-desk-baker = The baker of Lind
writing-desk-bags =
    Mira Toll bakes bread in Lind. In April the city printed a report of ninety pages. On page 61 it says that the water of two wells is not safe to drink. Hardly anyone got as far as page 61.

    So Mira printed that one sentence on her paper bags. On 3 May she was arrested for “spreading worry”. The law does not say what worry is. She is in custody, and no day has been set for a trial. Through her lawyer she says that she would be glad of letters.
writing-desk-who-cares = Who in Lind may be glad of the sentence on the bag, and whom may it trouble?
writing-desk-know = First know the case
writing-desk-gates =
    The third step of a letter needs a reason, so begin with the test for limits on expression. Is there a clear law? Does the limit serve an aim from the list? Is there a real threat with a direct link to these words, and is the means the mildest one? All three gates must open, and it is the state that has to show it.
writing-desk-thread =
    Then look for other rights on the same thread. When someone is locked up for words, article 19 is seldom alone. Freedom from arbitrary arrest, a fair trial, health and humane treatment may hang on it too.
writing-desk-law = International Covenant on Civil and Political Rights, article 19 (3) (1966); Human Rights Committee, General Comment 34, paragraphs 21 to 36 (2011)
writing-desk-guide = Single or in pairs, 40 minutes. Walk the case together first. Then each person or pair writes at the desk, and one letter is read aloud if its writer likes.
    .tips = On shared computers nobody saves. Anyone may pass or write on paper and keep it. If somebody brings a real case, thank them, ask the three questions of the next lesson, and do not write about it here.
    .debrief = Which step changed when you knew the gates? Could a person who disagrees read your letter to the end?
    .variation = Exchange letters and mark the four steps in the margin. Mark nothing else.
writing-desk-memory = Where your words go
writing-desk-kept =
    The desk is for practice. This course sends nothing, and nobody waits for your letter: Mira is invented, and so is the office. What you write stays in the memory of this computer until you leave the program. Then it is gone.
writing-desk-file =
    Where this program may write files, you can save the letter if you wish. From then on it is a file like any other: whoever uses this computer, looks after it or finds the file may read it.
writing-desk-file-asks = Three questions before saving:
    .readers = Who else uses this computer or looks after it?
    .place = Where will the file lie, and is that place copied to somewhere else?
    .words = Would every word be harmless in the hands of a stranger?
writing-desk-names =
    Leave out real names, your own too, and everything about a real government, army, religion or court. And be aware: other programs may watch a computer, and an open window may go on showing what was written in it. This course cannot prevent that. If it worries you, a sheet of paper, or your own head, is the better desk.
writing-desk-desk = Mira Toll, a baker in Lind, was arrested on 3 May for “spreading worry”. On her bread bags she had printed one sentence from a city report: the water of two wells is not safe to drink. The law does not say what worry is. No day is set for a trial. Through her lawyer she says that she would be glad of letters. Ask for one thing.
    .to = To the Public Prosecutor of the City of Lind, Oster
    .case-words = Mira | Toll | baker | bakery | bread | paper bag | bags | wells | water | arrest | arrested | custody | detained | detention | charged
    .right-words = article 19 | article 9 | article 10 | Universal Declaration | Covenant | human right | human rights | right to | freedom | expression | information | fair trial | arbitrary
writing-desk-keep-one = Which step was the hardest? Is there one sentence that you would keep?
writing-desk-leave =
    You can leave the letter behind now. For a practice letter that is a good end.

## Lesson: safe and helpful

writing-care = Is it safe, and does it help?
    .summary = Three people to think of before any act, and one of them who decides.
writing-care-kitchen = A phone on the kitchen table
writing-care-levi =
    An invented evening. For years Banu has measured the water of a river in Varda and told people what she found. Since last week strangers have been asking for her street, and she has gone to another town.

    Her cousin Levi lives abroad. On his phone a photo of her is ready to be posted. “Everybody has to know,” he says. His mother puts her hand over the screen. “Did Banu say so?”
writing-care-known = The more people hear about someone in danger, the safer that person is.
writing-care-three = Three questions
writing-care-askings = Before a letter, a post or a card for a real person, careful people ask:
    .self = Is it safe for the one who acts?
    .person = Is it safe for the person concerned, does it help, and is it wanted?
    .others = Is it safe for others, such as family, colleagues, the people in the picture?
writing-care-decides = Who decides
writing-care-visible =
    Attention protects some people. An official who is being watched may think twice. It endangers others, because it makes someone angry or shows a face and a street to strangers. From far away one cannot tell which it will be.

    So the defender decides. If she cannot be reached, those close to her case know most.
writing-care-quiet = Help without noise
writing-care-quiet-ways = Much help is quiet:
    .trial = someone sits in the courtroom and observes the trial
    .diplomacy = diplomats talk with officials out of the public eye
    .company = somebody walks beside a person who was threatened
    .calls = friends call at an agreed hour
    .record = facts are written down, if the person agrees
writing-care-funds =
    There are also emergency funds that can pay for a lawyer, safe equipment or a shelter for a time. Their means and rules change, so nobody should promise such help.
writing-care-louder =
    Together, voices are louder: that was the idea behind the petition of 2018. Often it is so. Whether loud is what a person needs is another question, and the answer is hers.
writing-care-places = Another place, another risk
writing-care-lists =
    What is harmless here can be a crime elsewhere. In Russia Amnesty International has been “undesirable” since {DATE("2025-05-19")}, as have the federation FIDH and Human Rights Watch since late 2025; taking part or sharing can be punished. In Belarus lists of “extremist” material work in a similar way. This is a neutral warning and not a complete one. The law where you are may differ.
writing-care-law = Universal Declaration of Human Rights, articles 3 and 12 (1948); Russian list of “undesirable” organisations, as known in November 2026
writing-care-guide = Groups of four, 25 minutes. One person is Levi, one is Banu’s sister, one asks only the three questions, one watches. Stop before anybody posts anything.
    .tips = Know beforehand what the law says in your place. Someone in the room may have family in danger: nobody has to tell, and nobody is an example. Have the name of local help that you have checked yourself.
    .debrief = Which of the three questions is asked least often? How does it feel to help in a way that nobody sees?
writing-care-unseen = Has a quiet kind of help ever reached you, or someone in a story you love? What made it possible to accept?

## Lesson: a card

writing-card = A card for someone
    .summary = A sky, a middle, a ground and a line of hope, and which words do somebody good.
writing-card-slip = Nine words under a door
writing-card-soup =
    On a hard day a slip of paper comes under the door. “Soup is on the stove. No need to talk.”

    Nine words. The writer promised nothing, explained nothing and asked for nothing.
writing-card-few-words = Which few words have done somebody good, in your life or in a book? What was not in them?
writing-card-cat = The cat of 2022
writing-card-two-cats =
    The learning sheet of 2022 suggested such a slip for Sasha Skochilenko: draw something, for instance a cat, because she had two, and add words of hope. A picture of something that a person loves can say more than a page of advice.
writing-card-cat-today =
    Did such drawings reach her, and what did they mean to her? Our sources do not tell. She has been free since {DATE("2024-08-01")}, so the cat has become a part of the story. Today’s card is for someone invented.
writing-card-comforts = What comforts
writing-card-helps = Often these do some good:
    .small = something small and true: “The swallows came back today.”
    .picture = a picture that needs no explanation
    .freedom = a line that leaves the reader free: “No need to answer.”
writing-card-weighs = Often these weigh on the reader:
    .promise = a promise that nobody can keep: “You will be home by spring.”
    .advice = advice, and questions about the case
    .blame = guesses about whose fault it is
writing-card-hands = Through many hands
writing-card-leave-out =
    A card passes through many hands. If a person is watched or threatened, a place, a date, a friend’s name or a joke about an official can harm her. A sky, a bird or a roof hardly can. And before a real card comes the question whether she would like one at all.
writing-card-law = Universal Declaration of Human Rights, articles 1 and 12 (1948)
writing-card-guide = Any size, 30 minutes, with paper and pencils if you can. Everyone makes a card for Banu, or just looks. At the end the cards lie on a table without names.
    .tips = Some people do not draw. Cut paper, one line or a folded sheet are cards too. Send nothing to anyone, and take no photo with faces.
    .debrief = Which line would be good to read twice? Which well-meant line would weigh on you, and why?
    .variation = Read lines aloud with eyes closed. Keep those that make the room quieter.
writing-card-card = For Banu of Varda, who watches over a river. She is staying in another town for a while. Her sister says that she likes pictures and does not want to read about danger. Banu is invented, and the card goes nowhere.
    .sky = In the sky
    .middle = In the middle
    .ground = On the ground
    .morning = May an easy morning find you.
    .light = A light is on for you here.
    .near = Someone far away thought of you today.
    .time = Take your time. No need to answer.
writing-card-get-one = Suppose a card like yours came under your own door. Which part of it would you look at first?

## Lesson: action without harm

writing-small = Action without harm
    .summary = Small things that can be done, what to ask first, and the freedom to do nothing.
writing-small-stairs = Two neighbours on the stairs
writing-small-neighbours =
    An invented house in an invented town. Rosa has finished a course on human rights and wants to do something: tonight, anything. Her neighbour Ines shakes her head. She has a permit that must be renewed in spring, a child asleep upstairs, and no wish to be noticed.

    They have read the same thirty articles. What they have to lose is not the same.
writing-small-always = Doing something is always better than doing nothing.
writing-small-size = Small is not the same as safe
writing-small-risk =
    A sheet on a wall is a small act. In one place nobody looks twice, in another the police do. Risk differs with the place, the moment and the person: a child, a migrant, a disabled person or someone with a police record may run a greater one.
writing-small-silent =
    So nobody should be pushed, and nobody owes a reason for staying out. Article 20 says something like it about joining groups:
writing-small-real = And the real cases of today?
writing-small-current =
    This course names none to write for. Organisations describe current cases on their own official pages. Before somebody opens such a page, two things are worth knowing: what the local law says, and who can see the screen. Old calls, like those of 2018 and 2022, are for reading.
writing-small-learning =
    Learning is already a part of it. A United Nations declaration of 2011 describes human rights education in three words: _about_ rights, _through_ a way of learning that respects them, and _for_ people who can use them.
writing-small-law = Universal Declaration of Human Rights, article 20 (2) (1948); UN Declaration on Human Rights Education and Training, article 2 (2011)
writing-small-guide = Whole group, 20 minutes, at the end of the module. Each person thinks of one small thing that could be done somewhere by someone, and the group asks the three questions of each idea.
    .tips = Do not collect plans or promises, and write nothing down. With children, guardians and the rules of the place come first. If an idea is risky, say so kindly and leave it.
    .debrief = Which small thing would be good on a bad day too? What did someone else’s reason teach you?
    .variation = Let one half speak for Rosa and one half for Ines, then change sides.
writing-small-ending = Think back to the sheet in the cupboard. If you met it again, what would you read first?
writing-small-choose = Here are some things that people do after such a module. Some suit one place and not another. The questions come first. This is information, not advice.
    .law = What does the law here say about it?
    .trust = With whom that I trust can I talk it over?
    .limits = Where are my limits, and when do I stop?
    .call = Whom would I call if something went wrong?
    .trace = What does it leave behind: a photo, a file, a name?
    .concerned = Is it safe for the person concerned and for others, and is it wanted?
    .explain = Explain article 19 to a friend in two sentences
    .explain-note = A quiet place and someone you trust are enough.
    .listen = Listen to someone who is often talked over
    .listen-note = Do not ask for more than they want to tell. What is said stays with you.
    .rewrite = Write a practice letter on paper, about an invented case
    .rewrite-note = Invented names only. A sheet of paper can be found, and it can be torn up.
    .hang = Hang up the Universal Declaration where that is safe
    .hang-note = Who else lives or works behind this door, and what would they say?
    .evening = Tell Sasha’s story to a group, as history
    .evening-note = With its dates and its end. In some places the story or the source is a risk for listeners too.
    .look-up = Look for current cases on an organisation’s own official pages
    .look-up-note = First the local law, then the computer: who can see what was opened? In some countries opening or sharing such pages can be punished.
    .speak-up = Support a real person in public, under your own name
    .speak-up-note = She decides, or those close to her case. It cannot be called back, and it may concern your family as well.

## Questions asked in lessons

writing-q-story-order = Put Aleksandra Skochilenko’s story in the order of time.
    .papers = Papers hang where price labels were
    .arrest = She is arrested
    .custody = A court orders custody
    .sentence = A court gives her seven years
    .exchange = She is freed in an exchange
    .why = 31 March, 11 April and 13 April 2022; 16 November 2023; 1 August 2024. The last date is the one that old sheets cannot know.
    .hint-1 = Custody is decided soon after an arrest, a sentence much later.
writing-q-no-verdict = True or false: the exchange of 1 August 2024 means that a court found Aleksandra Skochilenko innocent.
    .true-why = An exchange is an agreement between states. She signed a paper on pardon and release; our sources know of no court that found her innocent.
    .false-why = She is free, and no court has found her innocent. A careful text can say both in one sentence.
    .hint-1 = Who decides about an exchange, and who about guilt?
writing-q-old-call = The sheet from the cupboard, in a reading group in Oster. Nobody there knows the story yet.
    .find = Yusuf reads the call aloud. “Write to the prosecutor today.” Six people look for pens. What could he do?
    .pens = Hand out pens and begin
    .pens-why = Everyone is warm and busy. Nobody knows which year the sheet is from.
    .date = Ask when it was written
    .date-why = A woman recognises the campaign: winter 2022. Now they have something to look up.
    .bin = Throw it away as too old
    .bin-why = Nothing goes wrong, and a story worth knowing lands in the bin.
    .hurry = Six letters lie on the table. They ask for the release of someone who may or may not be in prison. Yusuf feels uneasy.
    .check = Stop and look up the outcome
    .check-why = It takes one evening and a dated source. The letters can wait that long.
    .mail = Use the address on the sheet
    .mail-why = The address is years old, and so is the demand.
    .lost = One person asks what was on the sheet. Yusuf remembers a cat and a name.
    .fetch = Get it back and find out more
    .fetch-why = A sheet from 2022 is no call any more. It can still be a source.
    .drop = Say that it is over anyway
    .drop-why = It is, in a way. The group will never hear how it ended.
    .answer = They learn it: arrested in April 2022, sentenced in November 2023, freed in an exchange on 1 August 2024. What does the group do with the sheet?
    .caption = Keep it, with date and outcome
    .caption-why = A strip of paper is glued below: what was asked then, what happened later.
    .proof = Hang it up as proof that letters won
    .proof-why = A good feeling and a claim that nobody in the room can support.
    .end-history = Next spring a visitor reads the sheet and the strip below it. She needs no one to explain.
    .end-stale = Months later the letters have had no answer. They asked for something that had already happened.
    .end-bin = The table is clear, and the pens go back into the jar.
    .end-claim = A visitor asks: “How do you know?” Yusuf looks at the wall for a long time.
    .why = An old call is read with two questions: when was it written, and what has happened since?

writing-q-honest-line = Which caption under a card from 2022 tells Sasha’s story honestly?
    .after = People wrote; an exchange freed her in 2024
    .after-why = It puts two facts side by side and leaves the link between them open, as the sources do.
    .opened = Our letters opened her cell door in 2024
    .opened-why = It feels good, and no source shows it. States agreed on an exchange after long public campaigns.
    .useless = The letters of 2022 changed nothing at all
    .useless-why = That cannot be known either. “Not shown” is different from “no effect”.
    .judges = Moved by the cards, the judges let her go
    .judges-why = The judges sentenced her to seven years. No court let her go.
    .hint-1 = Look for the caption that claims no cause.
writing-q-say-or-not = Sort these sentences about letters: which may be said, and which can nobody claim?
    .may = May be said
    .nobody = Nobody can claim it
    .known = A letter can show that someone is watching
    .known-why = It says what a letter can show, and promises no result.
    .surely = If enough people write, a prisoner goes free
    .surely-why = No number of letters makes that sure.
    .forgotten = A card may tell a person: you are remembered
    .forgotten-why = “May” is the honest word. Whether it arrives is open.
    .because = He was freed because of our last letter
    .because-why = Freed after it, perhaps. “Because” would need proof.
    .counted = A group counted 142 good results in 2019
    .counted-why = A dated figure with a counter. It still says nothing about causes.
    .hint-1 = Look out for sentences that promise something or claim a cause.

writing-q-steps-order = Put the four steps of a letter in order.
    .who = Who I am
    .concern = What concerns me
    .right = Why the right matters
    .ask = What I ask
    .why = Person, facts, right, request. The request stands at the end because the three steps before it give the reason.
    .hint-1 = The reader wants to know first who is speaking.
writing-q-sentence-step = Which step does each sentence belong to? The letter is about Anders, a shepherd from Tarn.
    .teacher = “I am a retired teacher who reads the news.”
    .step-who = Who I am
    .teacher-why = One line about the writer is enough.
    .anders = “On 9 June police broke up Anders’ choir practice.”
    .step-concern = What concerns me
    .anders-why = A name, a day, an event: facts that can be checked.
    .assembly = “Article 20 protects peaceful meetings.”
    .step-right = Why the right matters
    .assembly-why = It names the right and leaves the anger out.
    .return = “Please let the choir meet again.”
    .step-ask = What I ask
    .return-why = One thing, and the reader is able to do it.
    .hint-1 = Step two has a date in it.
writing-q-better-ask = A letter to a court office is about a singer who has waited a year for her trial. Which last sentence is the best request?
    .date = “I ask you to set a date for her trial.”
    .date-why = One thing, clear, and within the power of the person who reads it.
    .all = “Change the laws, the police and the press.”
    .all-why = Three huge wishes, and a court office can grant none of them.
    .think = “I hope you will think about this case.”
    .think-why = Friendly, but the reader can say yes and do nothing.
    .shame = “Only cowards would keep her waiting.”
    .shame-why = An insult asks for nothing. It also gives the office a reason to stop reading.
    .hint-1 = Which sentence could be granted by the office that reads it?
writing-q-walk-short = A practice letter: “Dear Director, I am a student of geography. On 2 March your officers took the maps of Pavo, who marks dry wells. Maps are information, and article 19 protects everyone who passes it on. Somebody must pay for this.” Is it ready?
    .who-why = One line, and the reader knows who is writing.
    .concern-why = A date, a name and what happened. That can be checked.
    .right-why = The right is named and tied to the maps.
    .ask-why = There is a threat where the request should stand. “Please give the maps back to Pavo” would do.
    .ready-why = Three good steps make the last one stand out all the more: the director still does not know what is asked.
    .mend-why = One sentence is missing, and one should go. The rest is good work.
    .hint-1 = Read the last sentence again. What exactly should the director do?

writing-q-walk-bags = Mira Toll printed one true sentence from the city’s report on her bread bags: the water of two wells is not safe. She was arrested for “spreading worry”. The law does not say what worry is. The city says that it acts for public order. There was no trouble in the streets. Judge by international standards.
    .law-why = “Worry” can be anything that an officer finds worrying. Nobody can know what is forbidden.
    .aim-why = Both answers can be argued. Public order is on the list, but it is easy to name, and nothing here shows that it is the real reason.
    .need-why = No threat was shown and no direct link, and custody is far from the mildest means. The bags may even have protected people’s health.
    .allowed-why = A listed aim is one gate of three. A vague law and a threat that nobody has shown leave two of them shut.
    .violation-why = At least two gates stay shut, and one would be enough. This is a good reason for the third step of a letter.
    .hint-1 = Stop at each gate, even when an earlier one stays shut.
writing-q-bags-rights = Other rights hang on the same thread. Match each thing that may happen to Mira with its article.
    .printing = She may not print a fact
    .art-19 = Article 19
    .printing-why = Passing on information, in print or on a bag.
    .custody = She is locked up without a good reason
    .art-9 = Article 9
    .custody-why = Nobody may be arrested arbitrarily.
    .no-trial = No independent court hears her
    .art-10 = Article 10
    .no-trial-why = A fair and public hearing is owed to everyone.
    .medicine = She gets no medicine in custody
    .art-25 = Article 25
    .medicine-why = Medical care belongs to a decent standard of living, behind a locked door too.
    .hint-1 = Article 9 is about arrest, article 10 about the court.

writing-q-phone = Levi, abroad, with the photo of his cousin Banu on the screen.
    .table = One touch would show Banu’s face and story to four thousand people. What might Levi do first?
    .post = Post it now, explain later
    .post-why = Four hundred hearts in an hour. One of the readers recognises the bridge behind her.
    .ask = Ask Banu through her sister
    .ask-why = It takes until morning. The photo stays where it is.
    .blur = Post it without her name
    .blur-why = A careful thought. The face, the river and the family name beside it still say a good deal.
    .spread = Banu’s sister calls. She is not angry, she is frightened: “They know the street now.”
    .delete = Take it down and ask her wish
    .delete-why = It cannot be made undone everywhere. It stops growing, and now Banu is asked.
    .defend = Say that attention protects her
    .defend-why = Sometimes it does. The person who has to live with it was never asked.
    .half = Someone writes below: “Is this Banu from the river?” Fifty people can read the question.
    .remove = Remove the post and ask her
    .remove-why = The question goes with the post. Levi writes to the sister.
    .deny = Answer that it is someone else
    .deny-why = Now there is a false trail, and the face is still there.
    .wish = Banu’s answer comes through her sister: no photo, no name. She would be glad if somebody wrote to the newspaper of Levi’s town about rivers in general. What now?
    .general = Write about rivers, without Banu
    .general-why = It is less than he wanted to do. It is what she wished for.
    .hint = Write it, with one small hint
    .hint-why = A hint is enough for those who are looking for her.
    .pause = Do nothing and stay in touch
    .pause-why = He keeps the line to her sister open. That, too, is something.
    .end-quiet = The article appears. Banu reads it in another town and laughs about a misspelt fish.
    .end-wait = A month later Banu asks for something small. Levi is the one she can reach.
    .end-loud = The post has been shared nine hundred times. Banu moves a second time and no longer tells Levi where.
    .end-hint = Two people understand the hint. One of them is not a friend.
    .why = Visibility protects some and endangers others. The person concerned decides; from far away one cannot tell.
writing-q-whom-to-ask = Nobody can reach Banu this week. Whom could a careful relative ask before saying anything in public? Choose every good answer.
    .sister = Her sister, who speaks with her often
    .sister-why = She is close to the case and knows what Banu wants.
    .sister-missed = Think of those who speak with Banu herself.
    .crowd = Followers of a page about the river
    .crowd-why = Many opinions and no knowledge of her wishes. The question alone spreads the news.
    .lawyer = The lawyer who works on her case
    .lawyer-why = The lawyer sees dangers that cannot be seen from abroad.
    .lawyer-missed = Someone who works on the case knows what may harm it.
    .stranger = A stranger who offers to find her
    .stranger-why = Someone who offers to find a person in hiding is a reason to say less.
    .hint-1 = Who is close to the case?

writing-q-comfort-sort = Sort these lines for a card: which may comfort, and which may weigh on a person who reads it?
    .comfort = May comfort
    .weigh-on = May weigh on the reader
    .swallows = “The swallows came back today.”
    .swallows-why = Small, true, and it asks for nothing.
    .home = “You will be home by spring.”
    .home-why = Nobody can promise it. When spring comes, the line hurts.
    .answer = “No need to write back.”
    .answer-why = It leaves the person free.
    .why-risk = “Why did you take such a risk?”
    .why-risk-why = A question like this asks the person to defend herself.
    .cat = “My cat sends you a slow blink.”
    .cat-why = A little laughter travels well.
    .hint-1 = Does the line promise or ask for something?
writing-q-class-card = A school in Varda. A teacher, Mrs Adeyemi, would like her class to make cards for Banu of the river.
    .start-class = The sister has said: cards, yes; danger, no. Twenty-four children look up. What does Mrs Adeyemi say first?
    .free = You may join in, draw or just read
    .free-why = Three children read. Nobody asks them why.
    .all = Everyone makes a card and signs it
    .all-why = Twenty-four cards with full names. One boy turns his pencil round and round.
    .list = One rule: no words, only pictures
    .list-why = Safe and rather strict. Some would have loved to write a line.
    .pushed = The boy’s hand goes up. “My mother says I should not sign things.”
    .no-names = Take all names off, say thank you
    .no-names-why = He helped everyone. These cards need no names, not even first ones.
    .insist = It is only a card, please sign
    .insist-why = To her it is only a card. She does not know what it is to his mother.
    .cards = The cards are lovely. A colleague wants to take a photo of the class holding them up, for the school’s page.
    .faces = Yes, and smile, everyone, please
    .faces-why = The photo shows twenty-four faces, the school and one name on a card.
    .table-only = Only the cards, flat on the table
    .table-only-why = No face, no name. She looks for names on the cards before she agrees.
    .no-photo = No photo, let the cards be enough
    .no-photo-why = The cards were made for one person, not for a page.
    .end-warm = A week later the sister writes: the one with the crooked boat hangs over Banu’s table.
    .end-photo = By evening the photo is on pages that the school has never heard of. It cannot be called back.
    .end-pushed = The boy signs with a name that he has made up. He does not raise his hand again that year.
    .why = Safe for those who make the card, for the person who gets it and for others: three questions, also for something as small as a card.

writing-q-before-act = Rosa thinks of hanging the Universal Declaration in the hallway of her building. Which questions does a careful person ask first? Choose every good one.
    .law = What does the law here say about it?
    .law-why = In some places even such a sheet can bring trouble.
    .law-missed = The law comes early: some places punish even a sheet.
    .applause = How do I get most people to see it?
    .applause-why = A question for later, if at all. More eyes can also mean more risk.
    .neighbours = Could it bring trouble on a neighbour?
    .neighbours-why = Others live behind the same door and were not asked.
    .neighbours-missed = Think of those who share the hallway.
    .fear = How can I make the whole house join?
    .fear-why = Nobody should be pushed into acting. Others may have more to lose.
    .hint-1 = Think of yourself, of others, and of the rules of the place.
writing-q-hallway = Rosa, her neighbour Ines and a rolled-up sheet of thirty articles.
    .stairs = The sheet is under Rosa’s arm, the hallway is empty. Ines stands in her door. What does Rosa do?
    .hang = Hang it up at once and say nothing
    .hang-why = It looks good under the lamp. Nobody else in the house was asked.
    .speak = Ask Ines what she thinks of it
    .speak-why = Ines is silent at first. Then she speaks of her permit, which has to be renewed in spring.
    .recruit = Ask her to hang it up together
    .recruit-why = Rosa means it kindly. To Ines it sounds like a test.
    .cold = Ines says “another time” and begins to close the door. Rosa hears the key.
    .sorry = Say: you owe me no reason
    .sorry-why = The key turns back. Ines says what is on her mind.
    .courage = Say: rights need people with courage
    .courage-why = The door is closed. From now on Ines waits until the stairs are empty.
    .torn = In the morning the landlord asks every flat who hung it there. He begins with Ines.
    .own-up = Tell him at once that it was Rosa
    .own-up-why = The landlord grumbles and gives it back. That evening the two women talk.
    .wait = Wait until he stops asking
    .wait-why = He stops after a week. Ines had a bad week.
    .listen = The two sit on the stairs. Hanging it up here could harm Ines. Rosa still wants to do something.
    .kitchen = Hang it up in her own kitchen
    .kitchen-why = Her own wall, her own risk, and she knows who comes in.
    .nothing = Leave it, and drink tea with Ines
    .nothing-why = Listening to someone who is seldom asked is on every list of small actions.
    .anyway = Hang it up anyway, for the cause
    .anyway-why = The articles on the sheet are about people like Ines.
    .end-kitchen = Between the calendar and the onions hang thirty articles. Guests read them while the water boils.
    .end-rest = The sheet stays rolled up. Ines knows now that she can knock.
    .end-alone = Whether the sheet hangs or not: on the stairs someone has stopped greeting.
    .why = Is it safe for me, for the person concerned, for others? If one answer is no, look for another way, or leave it.

## Quiz pool: story

writing-q-papers-what = What did the small papers of 31 March 2022 in Saint Petersburg tell shoppers?
    .mariupol = News of bombing and deaths in Mariupol
    .mariupol-why = At least five papers hung where price labels had been.
    .prices = A complaint about the rise in food prices
    .prices-why = The place was a price shelf; the theme was the war.
    .march = The hour and place of a protest march
    .march-why = No gathering was announced. One person left a few words behind.
    .vote = A call to vote for another party
    .vote-why = No party was involved. The papers carried information and words against a war.
    .hint-1 = They had to do with the war in Ukraine.
writing-q-charge = With what was Aleksandra Skochilenko charged?
    .false-info = “False information” on the armed forces
    .false-info-why = The article was new in March 2022. She denied the charge and said that she had acted for peace.
    .damage = Damage to the property of a supermarket
    .damage-why = The court case was about what the papers said, not about paper or glue.
    .assembly = Taking part in a march without leave
    .assembly-why = She acted alone. There was no gathering.
    .insult = Insulting a customer who had reported her
    .insult-why = A customer reported the papers; nobody was insulted.
    .hint-1 = The article of the law was only weeks old.
writing-q-years = Complete the sentence: on 16 November 2023 a court sentenced Aleksandra Skochilenko to … years in a penal colony.
    .accept = seven | 7 | seven years | 7 years
    .why = Seven years, and three years’ ban on using the internet. She was held for more than 27 months before the exchange.
    .asked = eight | 8 | eight years
    .asked-why = Eight years is what the prosecution had asked for.
    .most = ten | 10 | ten years
    .most-why = Ten years was the most that the law allowed for this charge.
    .ban = three | 3 | three years
    .ban-why = Three years was the length of the internet ban.
    .hint-1 = It is less than the prosecution asked for.
writing-q-how-free = How did Aleksandra Skochilenko become free on 1 August 2024?
    .exchange = States exchanged prisoners in Ankara
    .exchange-why = Seven countries took part. She signed a paper on pardon and release.
    .appeal = A higher court overturned the sentence
    .appeal-why = No court found her innocent. States agreed on an exchange.
    .served = She had served the whole sentence
    .served-why = Seven years would have lasted much longer; she was held for more than 27 months.
    .petition = The prosecutor gave in to a petition
    .petition-why = There were campaigns, but no source shows that a prosecutor gave in to one.
    .hint-1 = It was an agreement, and no judge was part of it.
writing-q-still-asked = True or false: a learning sheet of 2022 that asks for Sasha’s release is history today.
    .true-why = She has been free since 1 August 2024, so nothing is left to ask for. The sheet can be read, with its date and outcome.
    .false-why = Look at the last date of the story. What the sheet asks for happened on 1 August 2024.
    .hint-1 = Compare the year of the sheet with the date of the exchange.
writing-q-rights-touched = Several rights are touched in Sasha’s story, as it is told here. Choose them all.
    .expression = Freedom to pass on information
    .expression-why = Article 19, in the form of small papers.
    .expression-missed = The whole case is about words on paper.
    .nationality = The right to have a nationality
    .nationality-why = Nobody took away her nationality in this story.
    .liberty = Freedom from arbitrary detention
    .liberty-why = Article 9: more than 27 months behind doors.
    .liberty-missed = She was held for more than 27 months: see article 9.
    .marriage = The right to marry freely
    .marriage-why = The story as told here does not touch it.
    .hearing = The right to a fair trial
    .hearing-why = Article 10: a fair hearing before an independent court.
    .hearing-missed = She was tried and sentenced. Article 10 says how fair a trial must be.
    .hint-1 = Think of words, of a locked door and of a court.
writing-q-known-open = Sort what a careful teller of Sasha’s story knows from what remains open.
    .known = Known and dated
    .open = Not known
    .customer = A customer reported the papers
    .customer-why = This is how the case against her began.
    .life-now = How she has lived since 2024
    .life-now-why = We could not confirm it, and so the story stops there.
    .seven = Seven countries took part in the exchange
    .seven-why = That was on 1 August 2024.
    .one-letter = Which letter weighed most
    .one-letter-why = No source tells us what any letter weighed.
    .denied = She denied the charge
    .denied-why = She said that she had acted for peace.
    .hint-1 = Would a dated source tell you?

## Quiz pool: effect

writing-q-campaign-order = Put these events around writing and petitions in the order of time.
    .petition = A petition for defenders closes
    .write = Write for Rights takes up Sasha’s case
    .sentence = Sasha is sentenced
    .exchange = Sasha is freed in an exchange
    .listed = Amnesty is listed as “undesirable” in Russia
    .why = 2018, 2022, 16 November 2023, 1 August 2024, 19 May 2025. A sheet printed in 2022 knows only the first two.
    .hint-1 = The petition belongs to 2018, the listing to 2025.
writing-q-after-because = True or false: if someone is freed after a letter campaign, the campaign was the cause.
    .true-why = The campaign may have helped, or not. The order of two events does not show it.
    .false-why = “After” is a matter of dates. “Because of” needs proof, and other causes may have been at work.
    .hint-1 = Think of two things that happened on the same morning.
writing-q-ask-figure = An organisation writes: “142 cases with positive results after campaigning, 2019.” Which question helps most?
    .what-counts = What counted as a positive result?
    .what-counts-why = Also ask who counted, and how one would know the cause.
    .round = Could it be rounded up to 150?
    .round-why = A rounder number would tell us less, not more.
    .today = Is it the number for this year too?
    .today-why = The figure belongs to 2019. For this year it says nothing.
    .best = Which country came out best?
    .best-why = People’s freedom is no contest, and the figure does not rank anyone.
    .hint-1 = Before using a figure, find out what was counted.
writing-q-may-do = What may a letter do? Choose every answer that promises no more than it can keep.
    .watch = Show an office that people watch
    .watch-why = It may. What the office does then is open.
    .watch-missed = A modest claim, and a fair one.
    .oblige = Oblige a court to release someone
    .oblige-why = Courts decide by law. A letter can ask, it cannot oblige.
    .learn = Teach its writer about a right
    .learn-why = That happens at the writer’s own table.
    .learn-missed = Whoever writes step three learns what the right says.
    .lawyer = Take the place of a good lawyer
    .lawyer-why = A letter defends nobody in court.
    .hint-1 = Look for the modest claims.
writing-q-listed-word = Complete the sentence: in Russia, since 19 May 2025, Amnesty International has been an “…” organisation under the law.
    .accept = undesirable | undesired
    .why = Taking part in its work or passing on its material can be punished there. What is harmless in one place is not so in another.
    .terror = terrorist | terror
    .terror-why = States use that label too, but not in this law. The word here sounds almost polite.
    .agent = foreign agent | foreign | agent
    .agent-why = “Foreign agent” is another label. This one says that an organisation is not wanted.
    .extreme = extremist | extreme | extremism
    .extreme-why = “Extremist” is used for other bans. This label says “not wanted”.
    .hint-1 = The word says that something is not wanted.
    .hint-2 = It begins with “un”.
writing-q-amnesty-methods = Amnesty International describes its work in several parts. Match each part with an example.
    .research = Research
    .find-out = Checking a report of ill-treatment
    .research-why = It investigates abuses and publishes what it finds.
    .campaigns = Campaigns
    .press-states = Asking a firm to respect the law
    .campaigns-why = Governments and companies are asked to keep to the law.
    .stories = Stories
    .tell-one = Showing one woman’s life to many
    .stories-why = One person’s story lets many understand a right.
    .education = Education
    .train = Holding a workshop on article 19
    .education-why = People learn about their rights and how to claim them.
    .hint-1 = Which part belongs in a classroom?
writing-q-page-2018 = Tamar finds a web page that asks her to sign a petition for defenders “before the UN meets this December”. It is from autumn 2018. What is it today?
    .source = A source about an action in 2018
    .source-why = It can be read as history: what was asked, by whom and when.
    .open = An open call that she should sign
    .open-why = The petition closed in 2018, and “this December” is long past.
    .fake = A forgery, since the date is wrong
    .fake-why = The date was right when it was written. Pages grow old without telling us.
    .proof = Proof that defenders are safe now
    .proof-why = A page from 2018 cannot know what came later.
    .hint-1 = Which year does “this December” mean?

## Quiz pool: letter

writing-q-clear-line = Which sentence is best for the second step, “what concerns me”?
    .fact = “On 4 July Ravi was arrested for a drawing.”
    .fact-why = Who, when, what: the reader can look it up.
    .rumour = “One hears that people like Ravi simply vanish.”
    .rumour-why = A rumour can be wiped away with one word, and the letter with it.
    .anger = “I shook with anger when I heard of Ravi.”
    .anger-why = The feeling may be real. The reader still does not know what happened.
    .threat = “You know quite well what was done to Ravi.”
    .threat-why = It accuses and tells nothing. Facts are harder to push aside.
    .hint-1 = Look for something that can be checked.
writing-q-right-line = A letter is about a knitting club that may no longer meet. Which sentence is the third step?
    .article = “Article 20 protects peaceful meetings.”
    .article-why = The right is named, so the reader can look it up and answer.
    .member = “I am a friend of good wool and good talk.”
    .member-why = A nice first step: it says who is writing.
    .closed = “Since May the club’s room has been locked.”
    .closed-why = This is the second step, the facts.
    .reopen = “Please let the club have its room again.”
    .reopen-why = This is the fourth step, the request.
    .hint-1 = Which sentence names a right?
writing-q-polite-weak = True or false: a polite letter has to leave out what is wrong.
    .true-why = The facts may be as clear as glass. Only insults and threats stay outside.
    .false-why = Politeness is about tone. A polite letter can say plainly what happened and which right it breaks.
    .hint-1 = Tone is one thing, content another.
writing-q-keep-rewrite = Sort these sentences from practice letters: keep them or rewrite them?
    .keep = Keep
    .rewrite = Rewrite
    .nurse = “I am a nurse and write for myself.”
    .nurse-why = Short, and the reader knows who is speaking.
    .gang = “You and your gang will pay for this.”
    .gang-why = A threat. It helps nobody and may harm the person concerned.
    .charged = “She is charged under a law of March.”
    .charged-why = “Charged” is exact: nothing has been decided.
    .everyone = “Everyone knows that you are guilty.”
    .everyone-why = It judges without a court. Name what you know, and from where.
    .seven-things = “I ask for these seven things.”
    .seven-things-why = Seven requests are easy to lose. Choose the one that matters most.
    .hint-1 = Is it factual, polite, and one request at most?
writing-q-walk-violin = A practice letter: “To the Head of Police. I am a violin maker. I write about Lucia, who was arrested on 11 January after singing in the station. I ask you to release her.” Is it ready?
    .who-why = A violin maker: that is enough.
    .concern-why = Name, day and event are there.
    .right-why = Why should song be free? One line on article 19 is missing.
    .ask-why = One request, clear and polite.
    .ready-why = It is almost there. Without the third step it asks for a favour, although a right is at stake.
    .mend-why = Add one sentence about article 19, and the request gets its reason.
    .hint-1 = Is there a sentence about a right?
writing-q-walk-good = A practice letter: “Dear Minister, I am a parent. Since March the library of Lind may lend no books on history to people under twenty. Article 19 protects everyone’s freedom to receive information. I ask you to open these shelves again.” Is it ready?
    .who-why = One word tells the reader who is speaking, without a name.
    .concern-why = A place, a month and a clear rule.
    .right-why = It names the article, and the right side of it: receiving.
    .ask-why = One request that a minister can grant.
    .ready-why = All four steps are there in a few lines. Short is not poor.
    .mend-why = One may polish every letter. But nothing is missing here: person, facts, right, one request.
    .hint-1 = Take the four steps one by one.
writing-q-walk-ferry = In Varda a published law says: nobody may put up notices inside the engine rooms of ferries, since paper near hot machines can burn. A sailor hangs a poem against war there. The notice is taken down, and he may hang it on the board on deck. Judge by international standards.
    .law-why = Published, narrow and clear: everybody knows which rooms are meant.
    .aim-why = Safety on a ferry protects other people’s lives and public order.
    .need-why = A real danger, a direct link, and the poem finds a place one deck higher: the mildest means.
    .allowed-why = All three gates open. The limit is about paper near heat, and the poem can still be read.
    .violation-why = Look at what was limited: the place, not the message. The danger is real and another wall is free.
    .hint-1 = Is the poem forbidden, or only the place?

## Quiz pool: care

writing-q-third-ask = Three questions before any act: is it safe for the one who acts, for the person concerned, and for …?
    .accept = others | other | other people | the others | everyone else | everybody else | other persons | people around them | the people around them | bystanders | family | their family | the family
    .why = Family, colleagues, the people in a picture: others are easily forgotten, since nobody asks them.
    .office = the office | the authorities | officials | the government
    .office-why = The office can look after itself. Think of people who were not asked.
    .same = the defender | the victim | the prisoner
    .same-why = That is the person concerned, the second question. The third goes wider.
    .hint-1 = Think of all the faces in a group photo.
writing-q-decides = Friends abroad wonder if a threatened farmer’s name should be made public. Whose word counts most?
    .farmer = That of the farmer herself
    .farmer-why = Visibility protects some and endangers others. The defender decides.
    .editor = That of a well-known editor
    .editor-why = Editors know what is read. They do not live on that farm.
    .majority = That of most of the friends
    .majority-why = A vote among people who are safe does not carry the risk for one who is not.
    .first = That of whoever posts first
    .first-why = Being fast decides a lot on the internet. It should not decide this.
    .hint-1 = Who has to live with what follows?
writing-q-far-support = True or false: support from another country never harms the person it is meant for.
    .true-why = Good intentions alone protect nobody. Attention from abroad can make a case harder.
    .false-why = It may help and it may harm. Those close to the case know more and should be asked first.
    .hint-1 = Think of Levi and the photo of his cousin.
writing-q-quiet-help = Match each quiet way of helping with what people do.
    .observe = Trial observation
    .sit = Sitting in the courtroom and listening
    .observe-why = A court that is watched may take more care.
    .diplomacy = Quiet diplomacy
    .talk = Speaking with officials in private
    .diplomacy-why = It may work where loud words would close a door.
    .company = Accompaniment
    .walk = Walking beside someone at risk
    .company-why = Someone is beside a person who was threatened.
    .document = Documentation
    .note-down = Writing down facts with consent
    .document-why = Facts are kept, and the person has agreed.
    .hint-1 = In “accompaniment” you can see the word “company”.
writing-q-save-file = Somebody thinks of saving a practice letter on a computer in a library. What should they think of? Choose every good answer.
    .users = Who else can open files on it
    .users-why = A file can be read by those who use or look after the machine.
    .users-missed = Other people use the same computer.
    .length = Whether the letter is long enough
    .length-why = A long file is found as easily as a short one.
    .real = If a real person is named in it
    .real-why = A name can point at somebody who was never asked.
    .real-missed = A real name can bring risk to someone.
    .style = If the first sentence is pretty
    .style-why = It matters for the letter, not for its safety.
    .hint-1 = Who may read it later?
writing-q-colleague = A bakery in Tarn, after closing. On the table lies a card for a singer who is in custody; her family has asked for cards.
    .signing = All have signed except Oumar, who sweeps the floor a second time. What does his colleague Pia do?
    .leave = Let him be and put the cap on the pen
    .leave-why = Oumar breathes out. After a while he sits down.
    .call = Call across: “Just you left, Oumar.”
    .call-why = Everyone looks up. The broom stops.
    .corner = “I have my reasons,” says Oumar. Somebody laughs.
    .shield = Say that reasons need no telling
    .shield-why = The laughter ends. Pia takes the card off the table.
    .tease = Joke that a pen does not bite
    .tease-why = It does not. Oumar knows other things that do.
    .talk = Later Oumar asks if he may help without a name. What does Pia answer?
    .draw = “Draw something, if you like.”
    .draw-why = A boat grows beside the signatures, with nobody’s name on it.
    .initials = “Just put your initials, then.”
    .initials-why = Less than a name, and in a bakery of nine still easy to read.
    .end-boat = The family writes that the boat made the singer laugh.
    .end-initials = Oumar writes two letters and wishes all night that he had not.
    .end-gone = The card goes off complete. Oumar now takes the early shift, alone.
    .why = No one should be pushed into acting, and nobody owes a reason.
    .hint-1 = Oumar may have something to lose that nobody sees.

## Quiz pool: hope and small actions

writing-q-hard-promise = Which line should stay off a card for someone who is waiting for a trial?
    .promise = “They will surely let you go on Friday.”
    .promise-why = Nobody can know it. If Friday brings nothing, the card has hurt.
    .rain = “It rained, and the whole street smelled good.”
    .rain-why = A small true thing from outside can stay.
    .thinking = “Someone far away thought of you today.”
    .thinking-why = True, warm, and it promises nothing.
    .no-answer = “Please do not feel you have to answer.”
    .no-answer-why = It takes a weight away. It can stay.
    .hint-1 = Which line promises something?
writing-q-card-contents = Sort what could go on a card for a threatened person, if the person would like one.
    .on = Can go on it
    .off = Better left off
    .bird = A drawing of a bird
    .bird-why = It tells strangers nothing and the reader a little.
    .street = The name of the street where she hides
    .street-why = The card may pass through many hands.
    .stars = A sky with stars
    .stars-why = Everyone has the same sky.
    .friends = Greetings from friends, with full names
    .friends-why = Others are named who were perhaps not asked.
    .calm-line = A calm line without advice
    .calm-line-why = Few words are often enough.
    .hint-1 = Picture a stranger who reads the card.
writing-q-cat-then = In 2022 a sheet suggested drawing a cat for Aleksandra Skochilenko. What is true of that today?
    .past = It is part of the story of 2022
    .past-why = She had two cats, so the idea was personal. She has been free since 1 August 2024.
    .needed = It is still the best way to free her
    .needed-why = She is free. The drawing was meant as comfort, not as a key.
    .secret = The cat was a secret sign of protest
    .secret-why = It was simpler: she had two cats.
    .court = The court counted the cats as proof
    .court-why = Our sources say nothing of the kind. The drawings were meant for her.
    .hint-1 = Remember the date of the exchange.
writing-q-edu-parts = Human rights education is about, through and for human rights (UN declaration of 2011). Match each word with an example.
    .about = About rights
    .knowledge = Knowing what article 19 says
    .about-why = Knowledge: articles, tests, history.
    .through = Through rights
    .manner = A class where nobody has to speak
    .through-why = The way of learning respects everyone in the room.
    .for = For rights
    .able = Being able to write a request
    .for-why = People become able to use rights and to act, if they wish.
    .hint-1 = “Through” is about the way we learn.
writing-q-low-risk = Four ideas come up in a group in Varda. Which one puts other people at the least risk?
    .explain = Explaining article 19 to a friend
    .explain-why = Two people, a quiet talk, no trace. Even so, place and moment count.
    .photo = Posting a photo of the whole group
    .photo-why = It shows faces of people who may have something to lose.
    .name = Making a threatened person’s name known
    .name-why = That risk falls on somebody else. She would have to decide.
    .signs = Asking every member to sign in public
    .signs-why = It pushes those who would rather not be seen.
    .hint-1 = Count the people who could be affected.
