# Heads of the courses: read for the home screen.

udhr = La Déclaration universelle
    .summary = Un vote à Paris, trente articles, et ce qu’ils ont à voir avec un matin ordinaire.

protest = Formes de protestation
    .summary = Six scènes de six endroits, mille façons de dire non, et ce que dit le droit international quand des gens se rassemblent.
    .notice = Certaines parties évoquent la prison, la guerre, des mauvais traitements, des violences contre des personnes LGBTI et l’usage de la force par la police. Chacune commence par un avertissement, et vous pouvez la passer sans rien y perdre. À certains endroits, des contenus sur les droits humains ou un symbole arc-en-ciel peuvent attirer des ennuis. En Russie, par exemple, Amnesty International est classée « indésirable » depuis le {DATE("2025-05-19")}, et transmettre ses contenus peut y être puni. Cet aperçu n’est pas complet : pensez à qui peut voir votre écran. Le module informe. Il ne donne pas de conseils et ne peut pas vous dire ce qui est légal là où vous vivez.

limits = Limites à l’expression
    .summary = La liberté d’expression a des limites, et ces limites en ont aussi. Découvrez le test des trois portes et faites-y passer de vraies questions, dans des pays inventés.
    .notice = Ce module nomme la prison, la torture et la guerre, le plus souvent dans des histoires inventées et sans détails. Quand une page va plus loin, un avertissement la précède, et vous pouvez la passer sans rien y perdre.

hate-speech = Discours de haine
    .summary = À partir de quand des mots contre un groupe sont-ils punissables ? Trois niveaux, six questions et une série de cas inventés pour les mettre à l’épreuve.
    .notice = Ce module porte sur des mots qui attaquent des personnes pour ce qu’elles sont. Aucun de ces mots n’y est cité. Certains cas inventés contiennent des menaces et des violences. Plusieurs leçons nomment des génocides, et l’une d’elles porte sur la station de radio RTLM, au Rwanda. Un avertissement précède chaque partie difficile. Vous pouvez la passer sans rien y perdre.

defenders = Défenseurs et défenseuses des droits humains
    .summary = Qui sont ces personnes, ce qu’elles affrontent, la déclaration de 1998, trois façons d’agir, et qui a voix au chapitre quand quelqu’un a besoin de protection.
    .notice = Certaines parties nomment, sans détails, la prison, la torture, des violences contre des personnes LGBTI et d’autres, et des meurtres de défenseurs et de défenseuses. Une partie porte sur un procès à propos de dessins du corps. Chacune de ces parties commence par un avertissement, et vous pouvez la passer sans rien y perdre. Ailleurs, l’arrestation, la prison et les menaces sont nommées en un mot ou deux, le plus souvent dans des histoires inventées. À certains endroits, de tels contenus peuvent attirer des ennuis. En Russie, par exemple, Amnesty International est classée « indésirable » depuis le {DATE("2025-05-19")}, et transmettre ses contenus peut y être puni. Cet aperçu n’est pas complet : pensez à qui peut voir votre écran. Le module informe. Il ne donne pas de conseils et ne peut pas vous dire ce qui est légal là où vous vivez.

expression = Liberté d’expression
    .summary = Une voix et une pensée, trois verbes, une rue pleine de lampes : ce que ce droit contient, à quoi il sert, et comment on l’étouffe.
    .notice = Ce module nomme par endroits la prison, des mauvais traitements et la guerre, le plus souvent dans des histoires inventées et sans détails. Quand une page va plus loin, un avertissement la précède, et vous pouvez la passer sans rien y perdre. Le module informe. Il ne peut pas vous dire ce qui est légal ou sans danger là où vous vivez.

writing = Écrire pour les droits
    .summary = Une histoire vraie avec sa fin, une lettre en quatre étapes, une carte pour quelqu’un, et les questions qui viennent d’abord : est-ce sans danger, et est-ce utile ?
    .notice = Certaines parties évoquent la prison et la guerre en Ukraine. Chacune commence par un avertissement, et vous pouvez la passer sans rien y perdre. Ailleurs, la détention, la prison et les menaces sont nommées en un mot ou deux, le plus souvent dans des histoires inventées. Amnesty International n’est nommée ici qu’à titre historique. En Russie, par exemple, elle est classée « indésirable » depuis le {DATE("2025-05-19")}, et transmettre ses contenus peut y être puni. Cet aperçu n’est pas complet : pensez à qui peut voir votre écran. Le cours n’envoie rien et n’indique personne à qui écrire.

figures = Lire un chiffre sur les droits humains
    .summary = Qui a compté quoi, où et quand ? Au moins ou exactement ? Cinq questions, quelques graphiques, et la personne derrière chaque nombre.
    .notice = Ce module donne des chiffres sur des meurtres, la prison, la peine de mort, des personnes tuées par la police, les discriminations et les violences par arme à feu. Aucune scène n’est décrite. Un avertissement précède chaque partie difficile, et vous pouvez la passer sans rien y perdre ; certaines questions mentionnent aussi de tels chiffres. Chaque chiffre a son année, ou dit qu’il n’en a pas. À certains endroits, des contenus sur les droits humains peuvent attirer des ennuis : pensez à qui peut voir votre écran.
