### كلمات البرنامج نفسه.

app-name = المادة 26

## أسفل الصفحة: ما يفعله كل مفتاح هنا

key-choose = تنقّل
key-take = اختر
key-open = افتح
key-back = رجوع
key-leave = خروج
key-menu = القائمة
key-more = المزيد
key-onward = تابع
key-finish = إنهاء
key-previous = السابقة
key-module = إلى الوحدة
key-tick = علّم
key-answer = أجب
key-undo = تراجع
key-hint = تلميح
key-again = أجب من جديد
key-pass = تجاوز
key-pause = توقّف
key-done = تم
key-next-article = المادة التالية

## اختيار اللغة

language-title = اختر لغة
language-welcome = اختر برقم، أو بمفاتيح الأسهم ثم Enter.
language-later = يمكنك تغييرها في أي وقت من القائمة.

## الصفحة الرئيسية

home-continue = تابع: { $lesson }
home-next = التالي: { $lesson }
home-lessons = { $done ->
    [0] { $all ->
        [one] درس واحد
        [two] درسان
        [few] { $all } دروس
       *[other] { $all } درسًا
    }
   *[other] { $done } من { $all }
}
home-declaration = 30 مادة
home-empty = لا توجد دروس هنا. شغّل البرنامج من دون --courses، أو حدّد مجلدًا فيه دورة.
lights-summary = ثلاثون ضوءًا: { $lit } مضاء، { $begun } بدأ، { $dark } مطفأ
light-dark = مطفأ
light-begun = بدأ
light-lit = مضاء
group-dignity = الكرامة والمساواة
group-personal = الحقوق الشخصية
group-political = الحقوق المدنية والسياسية
group-social = الحقوق الاقتصادية والاجتماعية والثقافية
group-order = النظام والواجبات

## الوحدة

minutes = { $minutes ->
    [one] دقيقة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
module-outcomes = في نهاية الوحدة ستستطيع
module-reviewed = روجعت المعلومات آخر مرة في { $date }.
module-untranslated = لم تُكتب هذه الوحدة بلغتك بعد. يمكنك قراءتها بالإنكليزية.
module-broken = لا يمكن قراءة هذه الوحدة: في ملفها خطأ. الأمر «article26 check» يبيّن موضعه.
outline = الدروس
notice-label = قبل أن تتابع
notice-themes = تتناول هذه الصفحات: { $themes }.
notice-go = تابع
notice-skip = تجاوز هذا الجزء؛ لن يفوتك شيء
theme-prison = السجن
theme-torture = التعذيب
theme-genocide = الإبادة الجماعية
theme-violence = العنف
theme-killing = القتل
theme-death-penalty = عقوبة الإعدام
theme-war = الحرب
theme-nudity = العري
theme-hate = الكراهية
theme-discrimination = التمييز

## الدرس

phase-experience = للبداية
phase-story = قصة
phase-input = شيء جديد
phase-practice = جرّب
phase-debrief = نظرة إلى الوراء
phase-action = خطوة يمكنك القيام بها
lesson-empty = لا شيء للقراءة في هذا الدرس بعد.
lesson-done = أنهيت درس «{ $lesson }»
lesson-answers = { $right } من { $all } من الأسئلة أُجيب عنها إجابة صحيحة
lesson-next = الدرس التالي: { $lesson }
lesson-to-quiz = إلى اختبار هذه الوحدة
lesson-to-module = العودة إلى الوحدة
citation-label = أين ورد ذلك
figure-at-least = { $value } على الأقل
figure-source = { $source }، { $year }
story-status = حتى { $date }: { $status }

stance-before = إلى أي حد توافق؟ لا توجد إجابة صحيحة. سترى الجملة مرة أخرى في النهاية.
stance-kept = يُحفظ اختيارك مع تقدّمك.
stance-after = الجملة نفسها مرة أخرى. أين أنت الآن؟ لا توجد إجابة صحيحة.
stance-then = في البداية قلت: { $stance }.
stance-1 = لا أوافق إطلاقًا
stance-2 = أميل إلى عدم الموافقة
stance-3 = بين بين
stance-4 = أميل إلى الموافقة
stance-5 = أوافق تمامًا
stance-silent = أفضّل ألا أقول

reflection-private = هذا لك وحدك. لا يُحفظ شيء إلا إذا طلبت ذلك.
reflection-think = فكّرت في الأمر؛ تابع
reflection-write = اكتب شيئًا
reflection-field = كلماتك
reflection-written = كتبت
reflection-kept = محفوظ من قبل
reflection-drop = احذف ما حُفظ
reflection-keep-question = هل تُحفظ هذه الكلمات؟
reflection-keep-where = ستُكتب في الملف { $file } على هذا الجهاز. كل من يستطيع فتح ذلك الملف يستطيع قراءتها.
reflection-not-keep = لا تحفظها
reflection-keep = احفظها في ذلك الملف
reflection-go-on = تابع الكتابة

## الأسئلة

answer-true = صحيح
answer-false = خطأ
order-first = ما الذي يأتي أولًا؟
order-next = وما الذي يليه؟
so-far = حتى الآن
tick-several = قد تصح أكثر من إجابة.
tick-none = علّم إجابة واحدة على الأقل.
tick-done = هذه إجابتي
write-answer = إجابتك
your-answer = كتبت
your-order = ترتيبك
fill-in-other = ليست هذه هي الإجابة المطلوبة.
walk-verdict = وما استنتاجك؟
pair-arrow = { " ← " }
hint-number = تلميح { $number } من { $all }
try-again = حاول مرة أخرى
show-answer = أظهر الإجابة
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
right-pairs = ما يتلازم

## الاختبار

quiz-title = اختبار
quiz-size = { $count ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
   *[other] { $count } سؤالًا
}
quiz-best = الأفضل { $percent }%
quiz-under-way = أُجيب عن { $done } من { $all }
quiz-intro = { $count ->
    [one] سؤال واحد
    [two] سؤالان
    [few] { $count } أسئلة
   *[other] { $count } سؤالًا
} من الوحدة كلها. تنجح بنسبة { $pass }%.
quiz-calm = لا يوجد وقت محدّد. بعد كل إجابة ترى السبب. يمكنك التوقف والعودة.
quiz-begin = ابدأ
quiz-continue = تابع من حيث توقّفت
quiz-new = اختبار جديد
quiz-last-result = النتيجة الأخيرة
quiz-leave = ليس الآن
quiz-question = السؤال { $number } من { $all }

result-passed = نجحت
result-passed-text = أنت تعرف هذه الوحدة جيدًا. المواد التي أجبت عنها تضيء في الصفحة الرئيسية.
result-not-yet = لم تصل بعد
result-not-yet-text = لم يضِع شيء. أعد قراءة درس، أو كرّر ما لم يصح، أو خذ اختبارًا جديدًا.
result-practice = انتهى التدريب
result-score = { $percent }%: { $right } من { $all } صحيحة{ $partly ->
    [0] { "" }
   *[other] ، و{ $partly } جزئيًا
} (حد النجاح { $pass }%)
result-again = كرّر ما لم يصح
result-reread = أعد القراءة: { $lesson }
result-open-each = افتح سؤالًا لترى الشرح.
explanation-lesson = المزيد عن هذا في درس «{ $lesson }».
explanation-articles = { $count ->
    [one] مادة الإعلان: { $articles }
   *[other] مواد الإعلان: { $articles }
}

## الإعلان

declaration-title = نص الإعلان
declaration-official = نص رسمي للأمم المتحدة.
declaration-translation = ترجمة. النصوص الرسمية هي بالإسبانية والإنكليزية والروسية والصينية والعربية والفرنسية.
article-1 = أحرار ومتساوون
article-2 = لا للتمييز
article-3 = الحياة والحرية والأمان
article-4 = لا للرق
article-5 = لا للتعذيب
article-6 = شخص أمام القانون
article-7 = متساوون أمام القانون
article-8 = الإنصاف أمام القضاء
article-9 = لا للاحتجاز التعسفي
article-10 = محاكمة عادلة
article-11 = بريء حتى تثبت إدانته
article-12 = الخصوصية
article-13 = حرية التنقل
article-14 = اللجوء
article-15 = الجنسية
article-16 = الزواج والأسرة
article-17 = الملكية
article-18 = الفكر والوجدان والدين
article-19 = الرأي والتعبير
article-20 = الاجتماع وتكوين الجمعيات
article-21 = المشاركة في الحكم
article-22 = الضمان الاجتماعي
article-23 = العمل
article-24 = الراحة وأوقات الفراغ
article-25 = مستوى معيشة لائق
article-26 = التعليم
article-27 = الثقافة والعلم
article-28 = نظام تتحقق فيه هذه الحقوق
article-29 = الواجبات والحدود
article-30 = لا حق في هدم الحقوق

## القائمة

menu-title = القائمة
menu-go-on = تابع هنا
menu-home = الصفحة الرئيسية
menu-language = اللغة
menu-declaration = الإعلان العالمي
menu-help = المفاتيح والمساعدة
menu-about = عن البرنامج والخصوصية
menu-quit = خروج؛ مكانك محفوظ
menu-quick-exit = خروج فوري ومسح الشاشة

## المساعدة

help-title = المفاتيح والمساعدة
help-here = في هذه الصفحة
help-everywhere = في كل مكان
help-move = تنقّل واختر
help-scroll = قلّب الصفحات الطويلة
help-menu = القائمة: كل ما عدا ذلك
help-help = هذه المساعدة
help-language = لغة أخرى
help-quit = خروج؛ مكانك محفوظ
help-quick-exit = خروج فوري مع شاشة نظيفة
help-plain = لقارئ الشاشة ابدأ بالأمر «article26 --plain»: الدورة نفسها، سطرًا سطرًا.
help-saved = تُحفظ كل إجابة فور آخر محاولة فيها. لا شيء يُحفظ باليد.
help-mirrored = تبدأ الصفحات في هذه اللغة من اليمين: السهم الأيسر يتابع، والسهم الأيمن يرجع.
help-lights = ثلاثون ضوءًا للمواد الثلاثين. الدائرة المفتوحة مطفأة: لم يُجب بعد عن أي سؤال فيها. والنصف بدأ. والممتلئة مضاءة: أُجيب عن عدد كافٍ من أسئلتها إجابة صحيحة في آخر مرة.
help-plain-how = اكتب رقمًا ثم Enter. أرقام القائمة تختار. والأرقام من 91 تفعل ما يقوله السطر الذي تحت الصفحة، وهي نفسها في كل مكان. السطر الفارغ يفعل ما تقوله «Enter» هناك. وأثناء الكتابة ضع شرطة مائلة قبل مثل هذا الرقم: /95.

## عن البرنامج والخصوصية

about-title = عن «المادة 26»
about-text =
    تمنح المادة 26 من الإعلان العالمي كل شخص الحق في التعليم، وتقول إن التعليم يجب أن يعزّز احترام حقوق الإنسان. سُمّيت هذه الدورة باسمها.

    تعمل من دون شبكة ومن دون حساب. ولكل شخص أن يستخدمها وينسخها ويغيّرها بحرية.
about-credits = شكر وتقدير
privacy-title = الخصوصية
privacy-file = تقدّمك في ملف واحد: { $file }
privacy-nothing-kept = في هذه الجلسة لا يُحفظ شيء.
privacy-kept = يحفظ ملف تقدّمك الدروس التي فتحتها وما أجبت به وأين وضعت نفسك. لا اسم، ولا نص منك إلا إذا طلبت حفظه.
privacy-nothing-sent = لا يُرسل شيء إلى أحد. لا يستخدم البرنامج الشبكة أبدًا.
privacy-no-trace = مع --no-trace لا يُكتب شيء إطلاقًا. والأمر «article26 progress forget» يحذف ما كُتب.
privacy-quick-exit = F10 يخرج فورًا ويمسح الشاشة. لكنه لا يخفي أنك استخدمت هذا الحاسوب، والكاميرات ترى.

## رسائل

not-saved = لم يُحفظ: { $reason }. { $count ->
    [one] إجابة أو خطوة واحدة تنتظر
    [two] إجابتان أو خطوتان تنتظران
   *[other] { $count } من الإجابات والخطوات تنتظر
} في الذاكرة؛ والتالية تحاول من جديد.
saved-again = حُفظ من جديد. لم يضِع شيء.
store-full = القرص ممتلئ
store-read-only = المكان للقراءة فقط
store-denied = لا يوجد إذن بالكتابة هناك
store-locked = نافذة أخرى للبرنامج تكتب الآن
store-io = أبلغ القرص عن خطأ
opened-read-only = نافذة أخرى للبرنامج مفتوحة. ما تفعله هنا لا يُحفظ.
opened-not-possible = لا يمكن حفظ تقدّمك هنا. ما تفعله يُنسى عند الخروج.
too-small = النافذة صغيرة جدًا. تحتاج إلى 20 في 6. كبّرها؛ لن يضيع شيء.

## سطرًا سطرًا

plain-enter = Enter
plain-unknown = ليس هذا من الأرقام. اكتب رقمًا من القائمة، أو Enter فقط.
plain-choose = رقم، أو Enter:
plain-write = اكتب، ثم Enter (الأوامر تبدأ بـ /):
plain-picture = صورة
plain-quote = اقتباس
plain-number = اكتب رقم إجابتك.
plain-ticked = معلَّم
plain-right = صحيح
plain-wrong = خطأ
plain-missed = صحيح، لم يُختر
plain-partly = صحيح جزئيًا
plain-end = النهاية. مكانك محفوظ.
plain-end-forgotten = النهاية. لم يُحفظ شيء من هذا.
plain-new = لم يبدأ
plain-begun = بدأ
plain-finished = انتهى

## رسوم الأعداد

plot-at-least = كل عدد هو حد أدنى: هذا العدد على الأقل.
plot-from = انتبه إلى المحور: يبدأ من { $from } لا من 0.
