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
