### Words of the program itself.
### Keys are named as they stand on keyboards. Footer labels are one or two words.

app-name = المادة 26

## Footer: what a key does here

key-choose = تنقّل
key-take = اختيار
key-open = فتح
key-back = رجوع
key-leave = خروج
key-menu = القائمة
key-more = المزيد
key-onward = متابعة
key-finish = إنهاء
key-previous = السابقة
key-module = الوحدة
key-tick = تحديد
key-answer = إجابة
key-undo = تراجع
key-hint = تلميح
key-again = إجابة جديدة
key-pass = تجاوز
key-pause = إيقاف مؤقت
key-done = تم
key-next-article = المادة التالية

## Choosing a language

language-title = اختيار اللغة
language-welcome = الاختيار برقم، أو بمفاتيح الأسهم ثم Enter.
language-later = يمكنك تغيير اللغة في أي وقت من القائمة.

## Home

home-continue = متابعة: { $lesson }
home-next = التالي: { $lesson }
home-lessons = { $done ->
    [0] { $all ->
        [one] درس واحد
        [two] درسان
        [few] { $all } دروس
        [many] { $all } درسًا
       *[other] { $all } درس
    }
   *[other] الدروس: { $done } من { $all }
}
home-declaration = 30 مادة
home-empty = لا توجد دورة هنا. الأمر «article26» وحده يفتح دورات البرنامج، أما «article26 --courses» فيحتاج إلى مجلد فيه دورة.
lights-summary = الأضواء الثلاثون: المضاء { $lit }، وما بدأ يضيء { $begun }، والمطفأ { $dark }
light-dark = مطفأ
light-begun = بدأ يضيء
light-lit = مضاء
group-dignity = الكرامة والمساواة
group-personal = الحقوق الشخصية
group-political = الحقوق المدنية والسياسية
group-social = الحقوق الاقتصادية والاجتماعية والثقافية
group-order = النظام والواجبات

## A module

minutes = { $minutes ->
    [one] دقيقة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
module-outcomes = بعد هذه الوحدة يمكنك
module-reviewed = روجعت المعلومات آخر مرة في { $date }.
module-untranslated = هذه الوحدة غير متوفرة بالعربية بعد. يمكنك قراءتها بالإنكليزية.
module-broken = لا يمكن قراءة هذه الوحدة: في ملفها خطأ. الأمر «article26 check» يبيّن موضعه.
outline = الدروس
notice-label = قبل المتابعة
notice-themes = يرد في هذا الجزء ذكر ما يلي: { $themes }.
notice-go = متابعة
notice-skip = تجاوز هذا الجزء؛ لن يفوتك شيء
theme-prison = السجن
theme-torture = التعذيب
theme-genocide = الإبادة الجماعية
theme-violence = العنف
theme-killing = القتل
theme-death-penalty = عقوبة الإعدام
theme-war = الحرب
theme-nudity = العُري
theme-hate = الكراهية
theme-discrimination = التمييز

## A lesson

phase-experience = للبداية
phase-story = قصة
phase-input = شيء جديد
phase-practice = للتطبيق
phase-debrief = وقفة تأمل
phase-action = خطوة يمكنك القيام بها
lesson-empty = لا شيء للقراءة في هذا الدرس بعد.
lesson-done = أنهيت درس «{ $lesson }»
lesson-answers = الإجابات الصحيحة: { $right } من { $all }
lesson-next = الدرس التالي: { $lesson }
lesson-to-quiz = إلى اختبار هذه الوحدة
lesson-to-module = العودة إلى الوحدة
citation-label = أين ورد ذلك
figure-at-least = { $value } على الأقل
figure-source = { $source }، { $year }
story-status = الوضع حتى { $date }: { $status }

stance-before = ما مدى موافقتك على هذه الجملة؟ لا توجد إجابة صحيحة. ستظهر لك الجملة مرة أخرى في النهاية.
stance-kept = يُحفظ اختيارك مع تقدّمك.
stance-after = الجملة نفسها مرة أخرى. ما موقفك الآن؟ لا توجد إجابة صحيحة.
stance-then = في البداية قلت: { $stance }.
stance-1 = لا أوافق إطلاقًا
stance-2 = أميل إلى عدم الموافقة
stance-3 = بين بين
stance-4 = أميل إلى الموافقة
stance-5 = أوافق تمامًا
stance-silent = أفضّل ألا أقول

reflection-private = هذا لك وحدك. لا يُحفظ شيء إلا بطلب منك.
reflection-think = فكّرت في الأمر؛ متابعة
reflection-write = كتابة شيء
reflection-field = كلماتك
reflection-written = كتبت
reflection-kept = محفوظ من قبل
reflection-drop = حذف ما حُفظ
reflection-keep-question = هل تُحفظ هذه الكلمات؟
reflection-keep-where = ستُكتب في الملف { $file } على هذا الجهاز. وكل من يستطيع فتح ذلك الملف يستطيع قراءتها.
reflection-not-keep = من دون حفظ
reflection-keep = حفظها في ذلك الملف

## Questions

answer-true = صحيح
answer-false = خطأ
order-first = ما الذي يأتي أولًا؟
order-next = وما الذي يليه؟
so-far = حتى الآن
tick-several = قد تصح أكثر من إجابة.
tick-none = يلزم تحديد إجابة واحدة على الأقل.
tick-done = هذه إجابتي
write-answer = إجابتك
your-answer = كتبت
fill-in-other = ليست هذه هي الإجابة المطلوبة.
walk-verdict = وما استنتاجك؟
pair-arrow = { " ← " }
hint-number = التلميح { $number } من { $all }
try-again = محاولة أخرى
show-answer = إظهار الإجابة
verdict-right = صحيح
verdict-partly = صحيح جزئيًا: { $percent }%
verdict-wrong = ليس تمامًا
verdict-path = مسارك
verdict-path-wise = مسار حكيم
mark-right = صحيح:
mark-partly = بين بين:
mark-wrong = ليس تمامًا:
mark-missed = صحيح أيضًا:
path-recap = خطواتك وما أدّت إليه
right-answer = { $count ->
    [one] الإجابة
   *[other] الإجابة كاملة
}
right-pairs = الأزواج الصحيحة

## The quiz

quiz-title = اختبار
quiz-size = { $count ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
}
quiz-best = أفضل نتيجة { $percent }%
quiz-under-way = أُجيب عن { $done } من { $all }
quiz-intro = { $count ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
    [many] { $count } سؤالًا
   *[other] { $count } سؤال
} من الوحدة كلها. نسبة النجاح { $pass }%.
quiz-calm = الوقت غير محدود. بعد كل إجابة يظهر لك السبب. ويمكنك التوقف والعودة لاحقًا.
quiz-begin = بدء
quiz-continue = متابعة من حيث توقفت
quiz-new = اختبار جديد
quiz-last-result = النتيجة الأخيرة
quiz-leave = ليس الآن
quiz-question = السؤال { $number } من { $all }

result-passed = نجحت
result-passed-text = معرفتك بهذه الوحدة جيدة. المواد التي أجبت عن أسئلتها تضيء الآن في الصفحة الرئيسية.
result-not-yet = ليس بعد
result-not-yet-text = لم يضِع شيء. يمكنك إعادة قراءة درس، أو تكرار ما لم يصح، أو بدء اختبار جديد.
result-practice = انتهى التمرين
result-score = النتيجة { $percent }%، والصحيح { $right } من { $all }{ $partly ->
    [0] { "" }
   *[other] ، والصحيح جزئيًا { $partly }
} (حد النجاح { $pass }%)
result-again = تكرار ما لم يصح
result-reread = إعادة القراءة: { $lesson }
result-open-each = عند فتح أي سؤال يظهر الشرح.
explanation-lesson = المزيد عن هذا في درس «{ $lesson }».
explanation-articles = { $count ->
    [one] مادة الإعلان: { $articles }
    [two] مادتا الإعلان: { $articles }
   *[other] مواد الإعلان: { $articles }
}

## The Declaration

declaration-title = نص الإعلان
declaration-official = نص رسمي للأمم المتحدة.
declaration-translation = ترجمة. النصوص الرسمية هي الإسبانية والإنكليزية والروسية والصينية والعربية والفرنسية.
article-1 = أحرار ومتساوون
article-2 = حظر التمييز
article-3 = الحياة والحرية وسلامة الشخص
article-4 = حظر الرق
article-5 = حظر التعذيب
article-6 = الشخصية القانونية
article-7 = سواسية أمام القانون
article-8 = الإنصاف أمام المحاكم
article-9 = حظر الاحتجاز التعسفي
article-10 = محاكمة عادلة
article-11 = البراءة حتى ثبوت الإدانة
article-12 = الحياة الخاصة
article-13 = حرية التنقل
article-14 = اللجوء
article-15 = الجنسية
article-16 = الزواج والأسرة
article-17 = التملك
article-18 = التفكير والضمير والدين
article-19 = الرأي والتعبير
article-20 = التجمع السلمي وتكوين الجمعيات
article-21 = المشاركة في الشؤون العامة
article-22 = الضمان الاجتماعي
article-23 = العمل
article-24 = الراحة وأوقات الفراغ
article-25 = مستوى معيشة لائق
article-26 = التعليم
article-27 = الثقافة والعلم
article-28 = نظام تتحقق فيه هذه الحقوق
article-29 = الواجبات والقيود
article-30 = لا حق في هدم الحقوق

## The menu

menu-title = القائمة
menu-go-on = متابعة من هنا
menu-home = الصفحة الرئيسية
menu-language = اللغة
menu-declaration = الإعلان العالمي
menu-help = المفاتيح والمساعدة
menu-about = عن البرنامج والخصوصية
menu-quit = خروج؛ مكانك محفوظ
menu-quick-exit = خروج فوري ومسح الشاشة

## Help

help-title = المفاتيح والمساعدة
help-here = في هذه الصفحة
help-everywhere = في كل مكان
help-move = التنقل والاختيار
help-scroll = تقليب الصفحات الطويلة
help-menu = القائمة: كل ما عدا ذلك
help-help = هذه المساعدة
help-language = لغة أخرى
help-quit = خروج؛ مكانك محفوظ
help-quick-exit = خروج فوري، وتبقى الشاشة خالية
help-plain = لقارئ الشاشة: الأمر «article26 --plain» يفتح الدورة نفسها سطرًا سطرًا.
help-saved = تُحفظ كل إجابة فور انتهاء آخر محاولة فيها. لا حاجة إلى حفظ شيء يدويًا.

## About and privacy

about-title = عن «المادة 26»
about-text =
    تنص المادة 26 من الإعلان العالمي على أن لكل شخص الحق في التعليم، وأن التعليم يجب أن يعزّز احترام حقوق الإنسان. ومنها أخذت هذه الدورة اسمها.

    { $place ->
        [visit] لا تتطلب الدورة حسابًا. ولكل شخص أن يستخدمها وينسخها ويغيّرها بحرية وبلا مقابل، وهي تعمل على جهازك الخاص من دون شبكة أيضًا.
       *[own] تعمل الدورة من دون شبكة ومن دون حساب. ولكل شخص أن يستخدمها وينسخها ويغيّرها بحرية وبلا مقابل.
    }
about-credits = المصادر والتراخيص
about-credits-text = نصوص الإعلان: الأمم المتحدة، المفوضية السامية لحقوق الإنسان (OHCHR). البرامج: ترخيص MIT. الدروس: ترخيص CC BY 4.0.
privacy-title = الخصوصية
privacy-file = تقدّمك في ملف واحد: { $file }
privacy-nothing-kept = في هذه الجلسة لا يُحفظ شيء.
privacy-kept = يضم ملف تقدّمك الدروس التي فتحتها وإجاباتك والمواقف التي اخترتها. لا اسم فيه، ولا نص كتبته إلا إذا طلبت حفظه.
privacy-nothing-sent = لا يُرسل شيء إلى أحد. ولا يستخدم البرنامج الشبكة أبدًا.
privacy-no-trace = مع الأمر «article26 --no-trace» لا يُكتب شيء إطلاقًا. والأمر «article26 progress forget» يحذف ما كُتب.
privacy-quick-exit = المفتاح F10 يخرج فورًا ويمسح الشاشة. لكنه لا يخفي استخدامك لهذا الحاسوب، وتبقى الكاميرات ترى.
privacy-disk = كل من يستطيع استخدام حسابك يستطيع قراءة الملف، وكذلك مسؤول النظام. وقد يستعيد الخبراء ملفًا محذوفًا.
privacy-watched = لا يستطيع هذا البرنامج حمايتك من برامج المراقبة ولا من تسجيلات الطرفية ولا من سجل أوامرك في الصدفة (shell).
privacy-network = عند الاتصال عبر SSH يرى المراقبون وجهة اتصالك ووقته ومدته، ويستطيع المضيف رؤية كل ما يجري فيه.
privacy-danger = في بعض الأماكن يكون اقتناء مثل هذه المواد خطرًا. سلامتك أولًا. وعدم دراستها هنا خيار جيد أيضًا.

## Messages

not-saved = لم يُحفظ: { $reason }. { $count ->
    [one] إجابة أو خطوة واحدة تنتظر
    [two] إجابتان أو خطوتان تنتظران
    [few] { $count } إجابات أو خطوات تنتظر
   *[other] { $count } إجابة أو خطوة تنتظر
} في الذاكرة، وستتكرر المحاولة مع الخطوة التالية.
saved-again = عاد الحفظ. لم يضِع شيء.
store-full = القرص ممتلئ
store-read-only = المكان للقراءة فقط
store-denied = لا يوجد إذن بالكتابة هناك
store-locked = نافذة أخرى للبرنامج تكتب الآن
store-newer = الملف من إصدار أحدث للبرنامج
store-symlink = الملف رابط رمزي، والبرنامج لا يثق بالروابط
store-too-large = الملف أكبر مما يجب
store-io = أبلغ القرص عن خطأ
store-foreign = الملف الموجود هناك ليس من ملفات هذا البرنامج
store-not-file = ما يوجد هناك ليس ملفًا
store-exists = يوجد ملف هناك من قبل
store-missing = الملف غير موجود
store-moved = أُزيل الملف أو استُبدل
pack-problems = في إحدى حزم الدورات أخطاء؛ الأمر «article26 check» يبيّنها.
opened-read-only = نافذة أخرى للبرنامج مفتوحة. لا يُحفظ ما يجري هنا.
opened-newer = ملف تقدّمك من إصدار أحدث. سيبقى كما هو، ولا يُحفظ ما يجري هنا.
opened-repaired = كان جزء من ملف التقدّم تالفًا. حُفظ ما أمكنت قراءته، ووُضع الملف التالف جانبًا.
opened-not-possible = لا يمكن حفظ تقدّمك هنا. ما يجري هنا يُنسى عند الخروج.
script-withheld = لا تستطيع هذه الطرفية عرض حروف لغتك (يلزم لذلك UTF-8 وطرفية غير وحدة تحكم Linux). لذلك تظهر الدورة بالإنكليزية.
too-small = النافذة صغيرة جدًا. تحتاج إلى 20 عمودًا و6 أسطر. يكفي تكبيرها؛ لن يضيع شيء.

## Plain mode

plain-enter = Enter
plain-unknown = ليس هذا من الأرقام. المطلوب رقم من القائمة، أو Enter فقط.
plain-choose = رقم، أو Enter:
plain-write = الكتابة، ثم Enter (تبدأ الأوامر بشرطة مائلة /):
plain-picture = صورة
plain-quote = اقتباس
plain-number = المطلوب رقم إجابتك.
plain-ticked = محدّد
plain-right = صحيح
plain-wrong = خطأ
plain-missed = صحيح، ولم يُختر
plain-end = النهاية. مكانك محفوظ.
plain-end-forgotten = النهاية. لم يُحفظ شيء من هذا.
plain-new = لم يبدأ
plain-begun = بدأ
plain-finished = انتهى
plain-partly = صحيح جزئيًا
your-order = ترتيبك
reflection-go-on = متابعة الكتابة
help-lights = ثلاثون ضوءًا للمواد الثلاثين. الدائرة المفرغة مطفأة: لم يُجب بعد عن أي سؤال في المادة. ونصف الدائرة بدأ يضيء. والدائرة الممتلئة مضاءة: أُجيب عن عدد كافٍ من أسئلة المادة إجابة صحيحة في آخر مرة.
help-plain-how = يُكتب رقم ثم Enter. أرقام القائمة للاختيار. والأرقام من 81 فصاعدًا تفعل ما يقوله السطر الذي تحت الصفحة، وهي نفسها في كل مكان. والسطر الفارغ يفعل ما يُذكر هناك بعد «Enter». وأثناء الكتابة تأتي الشرطة المائلة / أولًا ثم الرقم، 95 مثلًا.

## Plots

plot-at-least = كل عدد هنا حد أدنى: هذا العدد على الأقل.
plot-from = يرجى الانتباه إلى المحور: يبدأ من { $from }، لا من 0.

## The letter desk

letter-private = تبقى كلماتك في الذاكرة ولا تُرسل إلى أحد. وعند الخروج من البرنامج تزول، إلا إذا حفظتها بنفسك في ملف.
letter-step-who = الخطوة 1: من أنا
letter-step-concern = الخطوة 2: ما الذي يقلقني
letter-step-right = الخطوة 3: لماذا يهم هذا الحق
letter-step-demand = الخطوة 4: ما الذي أطلبه
letter-good-who = تكفي جملة واحدة: صفتك، لا مكان سكنك. فجملة «أنا معلّمة» تقول للجهة الرسمية أكثر مما يقوله الاسم. ومن الأفضل ألا تحتوي الرسالة على اسمك أو عنوانك أو رقم هاتفك أو حساباتك.
letter-good-concern = المطلوب ما حدث، ولمن، ومتى، كما ورد في القضية. فالوقائع تصل إلى أبعد مما يصل إليه الغضب. ومن الأفضل ترك ما لا يُعرف.
letter-good-right = المطلوب اسم الحق المهدد، ثم جملة أو جملتان عن أهميته للجميع، ومنهم من يقرأ رسالتك.
letter-good-demand = يكفي طلب واحد مهذب تستطيع هذه الجهة تلبيته. أما الطلب الثاني فيُضعف الأول. ويمكنك شكر من يقرأ الرسالة.
letter-field = كلماتك
letter-preview = الرسالة كاملة
letter-closing = وتفضلوا بقبول فائق الاحترام
letter-checklist = ما تراه قائمة التحقق
letter-checklist-note = السطر الذي لا شيء تحته يعني أن المطلوب قد وُجد. تبحث القائمة عن كلمات معينة فقط: فهي لا تفهم جملك، ولا تعطي درجة. قراءة رسالتك بصوت مسموع مفيدة إن أمكن؛ فأذنك تعرف أكثر.
letter-check-who = الرسالة تقول من يكتبها
letter-mend-who = لا يظهر هذا بعد. لم توجد في الخطوة 1 كلمة تقول من أنت. تكفي عبارة مثل «أنا طالب» أو «بصفتي ممرضة …».
letter-check-concern = الرسالة تسمّي القضية
letter-mend-concern = لا يظهر هذا بعد. لم يوجد في الخطوة 2 ذكر للشخص ولا للحدث. المطلوب ما حدث، ولمن.
letter-check-right = الرسالة تسمّي الحق
letter-mend-right = لا يظهر هذا بعد. لم يوجد في الخطوة 3 ذكر لحق. المطلوب اسم الحق، أو مادته في الإعلان.
letter-check-demand = الرسالة تطلب شيئًا واحدًا
letter-mend-demand = لا يظهر هذا بعد. ينبغي أن يكون في الخطوة 4 طلب واحد، لا أقل ولا أكثر. ويمكن أن يبدأ هكذا: «أطلب منكم …».
letter-check-polite = الرسالة مهذبة
letter-mend-polite = لا يظهر هذا بعد. تنقص كلمة مهذبة («من فضلكم» أو «بكل احترام» أو «شكرًا»)، أو توجد كلمة فيها إهانة أو تهديد.
letter-check-private = الرسالة لا تكشف بياناتك
letter-mend-private = تلزم نظرة أخرى. يوجد ما يشبه رقم هاتف أو عنوانًا على الشبكة أو حسابًا. ورسالة التمرين لا تحتاج إلى شيء من ذلك.
letter-check-length = الرسالة طويلة بما يكفي لتقول المطلوب، وقصيرة بما يكفي لتُقرأ
letter-mend-length = ليس بعد. قد تكفي أربع جمل كاملة، واحدة لكل خطوة. وما زاد على نحو خمس عشرة جملة نادرًا ما يُقرأ إلى آخره.
letter-change = تغيير شيء
letter-save = حفظ الرسالة في ملف
letter-on = متابعة؛ لا يُحفظ شيء
letter-words-who = أنا | انا | وأنا | إنني | إني | نحن | بصفتي | بصفتنا | بوصفي | باعتباري | أعمل | أدرس | أدرّس | مهنتي | كمعلم | كطالب | كمواطن
letter-words-ask = أطلب | وأطلب | لأطلب | اطلب | نطلب | أطالب | بطلب | ألتمس | وألتمس | أرجو | وأرجو | ارجو | نرجو | أناشد | وأناشد | أدعوكم | أحثكم | الرجاء | يرجى | يُرجى | هل يمكن | من فضلكم أطلقوا | من فضلكم أفرجوا | من فضلكم أسقطوا
letter-words-polite = من فضلك | رجاء | الرجاء | يرجى | يُرجى | أرجو | وأرجو | نرجو | هل يمكن | شكر | وشكر | الشكر | أشكر | وأشكر | نشكر | باحترام | بكل احترام | فائق الاحترام | مع الاحترام | المحترم | لو تكرمتم | التكرم | وتفضلوا | حضرة
letter-words-harsh = أحمق | الحمقى | غبي | أغبياء | الأغبياء | كذاب | الكذاب | أيها المجرم | عار عليك | العار عليك | ألا تخجل | ستدفعون الثمن | حثالة | جبان | الجبناء

## The card

card-how = الأسطر الأولى تبيّن ما على البطاقة الآن. واختيار أحدها يغيّره.
card-part = { $part }: { $choice }
card-words = الكلمات: «{ $words }»
card-write = كتابة كلماتك الخاصة
card-own = كلماتك على البطاقة، من دون أسماء حقيقية
card-save = حفظ البطاقة في ملف
card-on = متابعة؛ لا يُحفظ شيء

## Actions

action-questions = أسئلة تُطرح أولًا:
action-private = ما يُعرض عليك هنا لا يُحفظ، ولا يخبر البرنامج به أحدًا.
action-first = ما يجب التفكير فيه أولًا
action-on = متابعة
action-other = النظر في خطوة أخرى
action-none = لا شيء الآن. وهذا لا بأس به أيضًا.
risk-low = خطر قليل في معظم الأماكن
risk-medium = بعض الخطر، بحسب المكان
risk-high = خطر كبير في بعض الأماكن

## Saving to a file

key-save = حفظ
key-not-save = بلا حفظ
key-clear = مسح
save-title = حفظ في ملف
save-who-label = من يستطيع قراءته
save-who = كل من يستطيع فتح الملف يستطيع قراءته: على هذا الجهاز مسؤول النظام، وكل من يستخدم حسابك. والملف خارج هذا البرنامج، فلا شيء يحذفه نيابة عنك.
save-field = اسم الملف
save-how = الملف جديد، ومكانه المجلد الذي بدأ منه البرنامج ما لم يُذكر مجلد آخر. ولا يُستبدل أبدًا ملف موجود من قبل.
file-saved = حُفظ الملف. صار لك الآن، ولن يمسه البرنامج مرة أخرى.
file-exists = يوجد ملف بهذا الاسم من قبل. يلزم اسم آخر.
file-no-name = يلزم اسم للملف.
file-no-folder = لا يوجد مجلد كهذا.
file-denied = لا يوجد إذن بالكتابة هناك.
file-failed = أبلغ القرص عن خطأ. لم يُكتب شيء.

## Finding one's way

menu-search = البحث
menu-glossary = المسرد
menu-review = المراجعة: ما لم يصح بعد
menu-notebook = الدفتر: ملاحظات وصفحات عليها علامة
key-new-words = كلمات جديدة
key-note = ملاحظة على الدرس
key-mark = وضع علامة هنا
key-unmark = إزالة العلامة
page-marked = عليها علامة
search-title = البحث
search-field = كلمات البحث
search-how = يشمل البحث الدروس والمصطلحات والمواد بلغتك. ورقم المادة يوصلك إليها.
search-nothing = لا نتائج للبحث عن «{ $query }». قد يفيد البحث بحروف أقل، أو بكلمة أخرى.
find-term = المسرد
find-article = الإعلان
glossary-title = المسرد
glossary-field = بعض الحروف لتقصير القائمة
glossary-here = في هذه الصفحة
glossary-taught = الدروس التي تشرحه
review-title = المراجعة
review-how = يعود السؤال حتى تصح إجابتك عنه مرتين، في يومين مختلفين. ولا يُحسب هنا شيء عليك.
review-nothing = لا شيء للمراجعة. ما لا تصح إجابتك عنه من أول مرة ينتظرك هنا.
review-counts = { $due ->
    [0] لا أسئلة للمراجعة اليوم.
    [one] سؤال واحد للمراجعة اليوم.
    [two] سؤالان للمراجعة اليوم.
    [few] { $due } أسئلة للمراجعة اليوم.
    [many] { $due } سؤالًا للمراجعة اليوم.
   *[other] { $due } سؤال للمراجعة اليوم.
} { $later ->
    [0] { "" }
    [one] سؤال واحد ينتظر يومًا آخر.
    [two] سؤالان ينتظران يومًا آخر.
    [few] { $later } أسئلة تنتظر يومًا آخر.
    [many] { $later } سؤالًا تنتظر يومًا آخر.
   *[other] { $later } سؤال تنتظر يومًا آخر.
}
review-begin = بدء
review-more = متابعة بأسئلة أخرى
review-leave = ليس الآن
home-review = { $count ->
    [one] المراجعة: سؤال واحد
    [two] المراجعة: سؤالان
    [few] المراجعة: { $count } أسئلة
    [many] المراجعة: { $count } سؤالًا
   *[other] المراجعة: { $count } سؤال
}
note-title = ملاحظة على درس «{ $lesson }»
note-private = هذا لك وحدك. لا يُحفظ شيء إلا بطلب منك.
note-forgotten = في هذه الجلسة لا يُحفظ شيء: ما يُكتب هنا يزول عند الخروج.
notebook-title = الدفتر
notebook-empty = الدفتر فارغ.
notebook-how = في الدرس: المفتاح n لكتابة ملاحظة، والمفتاح b لوضع علامة على الصفحة. وكلاهما في القائمة أيضًا.
notebook-how-plain = في الدرس: الرقم 81 لكتابة ملاحظة، والرقم 82 لوضع علامة على الصفحة.
notebook-note = ملاحظتك
notebook-mark = { $lesson }، الصفحة { $page }
notebook-save = حفظ كل الملاحظات في ملف
notebook-lesson = فتح الدرس
notebook-change = تغيير الملاحظة
notebook-delete = حذف
notebook-not-delete = إبقاء
notebook-delete-question = هل تُحذف هذه الكلمات؟
notebook-delete-how = تزول من ملف تقدّمك فورًا. أما النسخ والنسخ الاحتياطية فلا سلطان لهذا البرنامج عليها.
help-search = البحث
help-glossary = المسرد
help-declaration = الإعلان
help-review = المراجعة
help-notebook = الدفتر

## Pages that run to the left

help-mirrored = تبدأ الصفحات في هذه اللغة من اليمين: السهم الأيسر للمتابعة، والسهم الأيمن للرجوع.

## The Declaration in many languages

key-texts = اللغات
declaration-name = الإعلان العالمي لحقوق الإنسان
declaration-preamble = الديباجة
declaration-article = المادة { $number }
declaration-credit = النص: الأمم المتحدة (المفوضية السامية لحقوق الإنسان)، من مشروع «UDHR in Unicode».
declaration-gap = ينقص مصدر هذا النص جزء من هذه المادة.
declaration-no-preamble = لا ديباجة في مصدر هذا النص.
declaration-broken = اللغة { $name } تُكتب بحروف تتصل أو تتراكب أو يتغير ترتيبها. ومعظم الطرفيات لا تستطيع ذلك فتظهرها مفككة.
declaration-show = عرض النص رغم ذلك: بعض الطرفيات ترسمه كما يجب
declaration-rare = اللغة { $name }: حيث تظهر مربعات فارغة أو علامات استفهام، فإن خط الطرفية تنقصه هذه الحروف.
declaration-languages = اللغة: { $names }
texts-title = لغات الإعلان
texts-first = لغة القراءة: { $name }
texts-second = وإلى جانبها: { $name }
texts-none = لا شيء
texts-alone = إغلاق النص الثاني
texts-first-title = بأي لغة تكون القراءة؟
texts-second-title = وأي لغة إلى جانبها؟
texts-field = جزء من الاسم، باللغة نفسها أو بالإنكليزية، أو رمز
texts-nothing = لا توجد لغة توافق «{ $query }».
texts-more = { $more ->
    [one] لغة أخرى واحدة توافق البحث
    [two] لغتان أخريان توافقان البحث
    [few] { $more } لغات أخرى توافق البحث
   *[other] { $more } لغة أخرى توافق البحث
}: للوصول إليها تلزم كلمات جديدة.
texts-latin-only = لا تعرض هذه الطرفية إلا الحروف اللاتينية. لذلك لا تظهر هنا اللغات التي تُكتب بحروف أخرى، وعددها { $others }.

## Lists

list-comma = { "، " }

## Fields and long lists

field-full = لا يتسع هذا المكان لأكثر من ذلك؛ وما زاد لم يُكتب.
list-more = { $more ->
    [one] بقي بند واحد
    [two] بقي بندان
    [few] بقيت { $more } بنود
   *[other] بقي { $more } بندًا
}: كتابة كلمات تُقصّر القائمة.
