# Heads of the courses: read for the home screen.

udhr = The Universal Declaration
    .summary = A vote in Paris, thirty articles, and what they have to do with an ordinary morning.

protest = Forms of protest
    .summary = Six scenes from six places, the many shapes of saying no, and what international law says when people gather.
    .notice = Some parts touch on prison, war, ill-treatment, violence against LGBTI people and force used by police. Each of these parts begins with a note, and skipping it costs nothing. In some places human rights material or a rainbow sign can bring trouble. In Russia, for example, Amnesty International has been listed as “undesirable” since {DATE("2025-05-19")}, and passing on its material can be punished there. This is not a complete list: think of who can see your screen. The module informs. It gives no advice, and it cannot tell you what is legal where you live.

limits = Limits on expression
    .summary = Free expression has limits, and the limits have limits too. Learn the test of three gates and walk real questions through it, in invented countries.
    .notice = This module names prison, torture and war, mostly in invented stories and without detail. Where a page goes deeper, a note comes first, and you can skip the page at no cost.

hate-speech = Hate speech
    .summary = When do words against a group become a crime? Three tiers, six questions and a row of invented cases to try them on.
    .notice = This module is about words that attack people for who they are. No such words are quoted. Some invented cases include threats and violence. Genocide is named in several lessons, and one lesson is about the radio station RTLM in Rwanda. Each hard part has a notice before it. You can skip it and lose nothing.

defenders = Human rights defenders
    .summary = Who they are, what they face, the declaration of 1998, three ways of working, and whose word counts when somebody needs protection.
    .notice = Some parts name prison, torture, violence against LGBTI people and others, and the killing of defenders, without detail. One part is about a trial over drawings of the body. Each of these parts begins with a note, and skipping it costs nothing. Elsewhere arrest, prison and threats are named in a word or two, mostly in invented stories. In some places such material can bring trouble. In Russia, for example, Amnesty International has been listed as “undesirable” since {DATE("2025-05-19")}, and passing on its material can be punished there. This is not a complete list: think of who can see your screen. The module informs. It gives no advice, and it cannot tell you what is legal where you live.

expression = Freedom of expression
    .summary = A voice and a thought, three verbs, a street full of lamps: what this right holds, what it is good for, and how it is choked.
    .notice = This module names prison, ill-treatment and war in a few places, mostly in invented stories and without detail. Where a page goes deeper, a note comes first, and you can skip the page at no cost. The module informs. It cannot tell you what is legal or safe where you live.

writing = Writing for rights
    .summary = A true story with its ending, a letter in four steps, a card for someone, and the questions that come first: is it safe, and does it help?
    .notice = Some parts touch on prison and on the war in Ukraine. Each of these parts begins with a note, and skipping it costs nothing. Elsewhere custody, prison and threats are named in a word or two, mostly in invented stories. Amnesty International is named here as history. In Russia, for example, it has been listed as “undesirable” since {DATE("2025-05-19")}, and passing on its material can be punished there. This is not a complete list: think of who can see your screen. The course sends nothing and names nobody to write to.

figures = Reading a human rights figure
    .summary = Who counted what, where and when? At least or exactly? Five questions, a few plots, and the one person in every number.
    .notice = This module gives figures about killings, prison, the death penalty, people killed by police, discrimination and gun violence. No scene is described. Each hard part has a notice before it, and you can skip it at no cost; some questions name such figures as well. Every figure has its year, or says that it has none. In some places human rights material can bring trouble, so think of who can see your screen.
