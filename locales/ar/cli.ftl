### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    المادة 26: دورة في حقوق الإنسان داخل الطرفية

    article26                        فتح الدورة من حيث توقفت
    article26 learn COURSE[/LESSON]  فتح وحدة أو درس
    article26 courses [--json]       عرض الوحدات
    article26 udhr [ARTICLE]         عرض الإعلان العالمي، أو مادة منه
    article26 udhr --list [WORD]     عرض لغات الإعلان
    article26 progress show          عرض ما هو محفوظ عنك
    article26 progress export FILE   نسخه إلى ملف
    article26 progress import FILE   إضافة ما في ملف
    article26 progress forget        حذف كل ما حُفظ
    article26 check [PATH…] [--json] فحص حزم الدورات
    article26 accept LANGUAGE [NAME…] اعتماد ترجمات روجعت
    article26 serve [--config FILE]  إتاحة الدورة عبر SSH لكل من يتصل
    article26 visit [--config FILE]  الدورة لزائر واحد خلف خادم OpenSSH
    article26 privacy                ما يحفظه هذا البرنامج، وما لا يستطيع أن يعد به

    الخيارات
    --lang TAG        اللغة، مثل en أو th أو nl أو sv
    --plain           سطرًا سطرًا: لقارئ الشاشة والأنابيب والاتصال البطيء
    --no-trace        عدم كتابة أي شيء على القرص
    --progress FILE   مكان حفظ تقدّمك
    --courses DIR     مجلد فيه دورات أخرى (يمكن تكراره)
    --theme NAME      أحد هذه: dark أو light أو contrast أو none
    --ascii           رموز ASCII فقط
    --bidi WHO        من يرتّب النص من اليمين إلى اليسار: app أو terminal أو off
    --help, --version
cli-version = article26 { $version }
cli-hint = الأمر «article26 --help» يعرض الأوامر والخيارات.
cli-unknown-command = article26: لا يوجد أمر باسم «{ $name }».
cli-unknown-option = article26: لا يوجد هنا خيار باسم «{ $name }».
cli-missing-value = article26: الخيار «{ $name }» يحتاج إلى قيمة.
cli-too-much = article26: «{ $name }» زائد على ما يقبله هذا الأمر.
cli-needs = article26: الأمر «{ $command }» يحتاج إلى { $what }.
cli-a-file = اسم ملف
cli-bad-theme = article26: لا توجد سمة باسم «{ $name }»؛ السمات هي dark وlight وcontrast وnone.
cli-no-language = article26: لا توجد لغة باسم «{ $name }»؛ اللغات هي: { $list }.
cli-no-course = article26: لا توجد دورة ولا درس باسم «{ $name }»؛ الموجود: { $list }.
cli-no-article = article26: ليس في الإعلان مادة «{ $name }»؛ المواد من 1 إلى 30.
cli-no-declaration = article26: لا يوجد الإعلان باللغة «{ $name }»؛ الأمر «article26 udhr --list» يعرض اللغات.
cli-needs-utf8 = article26: لا تستطيع هذه الطرفية عرض حروف تلك اللغة؛ يلزم إعداد محلي بترميز UTF-8، مثل LANG=C.UTF-8.
cli-no-progress-place = article26: لم يوجد مجلد لحفظ تقدّمك؛ يمكن تحديد ملف بالخيار --progress، أو استخدام --no-trace.
cli-store = article26: { $file }: { $reason }.
cli-terminal = article26: لا يمكن استخدام الطرفية ({ $reason })؛ قد ينفع الخيار --plain.

courses-line = { $lessons ->
    [zero] لا دروس
    [one] درس واحد
    [two] درسان
    [few] { $lessons } دروس
    [many] { $lessons } درسًا
   *[other] { $lessons } درس
}، { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}، { $items ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $items } أسئلة
    [many] { $items } سؤالًا
   *[other] { $items } سؤال
}
udhr-list-official = رسمي
udhr-list-translation = ترجمة

progress-file = الملف: { $file }
progress-none = لا شيء محفوظ عنك.
progress-facts = { $count ->
    [zero] لا معلومات
    [one] معلومة واحدة
    [two] معلومتان
    [few] { $count } معلومات
   *[other] { $count } معلومة
}
progress-course = { $course }: الدروس { $done } من { $all }
progress-quiz = أفضل نتيجة اختبار { $percent }%
progress-kept-texts = { $count ->
    [zero] لا نصوص طلبت حفظها
    [one] نص واحد طلبت حفظه
    [two] نصان طلبت حفظهما
    [few] { $count } نصوص طلبت حفظها
    [many] { $count } نصًا طلبت حفظها
   *[other] { $count } نص طلبت حفظها
}
progress-exported = نُسخ إلى { $file }.
progress-imported = { $added ->
    [0] لا جديد.
    [one] معلومة جديدة واحدة.
    [two] معلومتان جديدتان.
    [few] { $added } معلومات جديدة.
   *[other] { $added } معلومة جديدة.
} { $known ->
    [0] { "" }
    [one] واحدة كانت معروفة.
    [two] اثنتان كانتا معروفتين.
   *[other] { $known } كانت معروفة.
}
progress-imported-damaged = { $count ->
    [zero] لا أجزاء تالفة في ذلك الملف.
    [one] جزء واحد من ذلك الملف كان تالفًا فتُرك.
    [two] جزآن من ذلك الملف كانا تالفين فتُركا.
    [few] { $count } أجزاء من ذلك الملف كانت تالفة فتُركت.
    [many] { $count } جزءًا من ذلك الملف كانت تالفة فتُركت.
   *[other] { $count } جزء من ذلك الملف كانت تالفة فتُركت.
}
progress-forgotten = حُذف. وقد تبقى نسخ في النسخ الاحتياطية وفي متناول أدوات الخبراء.
progress-nothing = لم يكن هناك ما يُحذف.

check-clean = { $courses ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $courses } دورات
   *[other] { $courses } دورة
}، { $languages ->
    [zero] لا لغات
    [one] لغة واحدة
    [two] لغتان
    [few] { $languages } لغات
   *[other] { $languages } لغة
}، والصفحات المرسومة بعرض 80 وارتفاع 24 وبعرض 40 وارتفاع 12: { $pages }، بلا أخطاء.
check-found = { $count ->
    [zero] لا مشكلات.
    [one] مشكلة واحدة.
    [two] مشكلتان.
    [few] { $count } مشكلات.
   *[other] { $count } مشكلة.
}

cli-a-language = رمز لغة
cli-no-translation = article26: لا توجد ترجمة في «{ $name }»؛ يعمل الأمر في المجلد الذي يضم locales، ومع لغة غير الإنكليزية.
cli-no-message = article26: لا يوجد ملف ولا نص باسم «{ $name }» في تلك اللغة؛ المطلوب اسم ملف مثل limits.ftl، أو اسم نص.
accept-done = { $count ->
    [0] لا جديد.
    [one] اعتُمد نص واحد.
    [two] اعتُمد نصان.
    [few] اعتُمدت { $count } نصوص.
    [many] اعتُمد { $count } نصًا.
   *[other] اعتُمد { $count } نص.
} والسجل في { $file }.

## Right-to-left text

cli-bad-bidi = article26: لا توجد طريقة باسم «{ $name }» لترتيب النص من اليمين إلى اليسار؛ الطرق هي app وterminal وoff.

## The Declaration

cli-no-declaration-near = article26: لا يوجد الإعلان باللغة «{ $name }»؛ أقرب ما يوجد: { $list }.
