### Words of the program itself.
### Keys are named as they stand on keyboards. Footer labels are one or two words.

app-name = Article 26

## Footer: what a key does here

key-choose = เลือก
key-take = ตกลง
key-open = เปิด
key-back = กลับ
key-leave = ออก
key-menu = เมนู
key-more = อ่านต่อ
key-onward = ไปต่อ
key-finish = จบบท
key-previous = ก่อนหน้า
key-module = ไปที่หน่วย
key-tick = ติ๊กเลือก
key-answer = ส่งคำตอบ
key-undo = ย้อนหนึ่งขั้น
key-hint = คำใบ้
key-again = ตอบใหม่
key-pass = ข้าม
key-pause = พักไว้
key-done = เสร็จแล้ว
key-next-article = ข้อถัดไป

## Choosing a language

language-title = เลือกภาษา
language-welcome = เลือกด้วยตัวเลข หรือด้วยแป้นลูกศรแล้วกด Enter
language-later = เปลี่ยนภาษาได้ทุกเมื่อในเมนู

## Home

home-continue = เรียนต่อ: { $lesson }
home-next = บทต่อไป: { $lesson }
home-lessons = { $done ->
    [0] { $all } บทเรียน
   *[other] เรียนแล้ว { $done } จาก { $all } บท
}
home-declaration = 30 ข้อ
home-empty = ที่นี่ไม่มีบทเรียนเลย ลองเริ่มโปรแกรมใหม่โดยไม่ใส่ --courses หรือระบุโฟลเดอร์ที่มีชุดหลักสูตรอยู่
lights-summary = ดวงไฟสามสิบดวง: สว่างแล้ว { $lit } เริ่มสว่าง { $begun } ยังมืด { $dark }
light-dark = ยังมืด
light-begun = เริ่มสว่าง
light-lit = สว่างแล้ว
group-dignity = ศักดิ์ศรีและความเสมอภาค
group-personal = สิทธิส่วนบุคคล
group-political = สิทธิพลเมืองและสิทธิทางการเมือง
group-social = สิทธิทางเศรษฐกิจ สังคม และวัฒนธรรม
group-order = ระเบียบและหน้าที่

## A module

minutes = { $minutes } นาที
module-outcomes = เมื่อเรียนจบ คุณจะสามารถ
module-reviewed = ตรวจทานข้อเท็จจริงครั้งล่าสุดเมื่อ { $date }
module-untranslated = หน่วยนี้ยังไม่มีฉบับภาษาไทย แต่อ่านเป็นภาษาอังกฤษได้
module-broken = เปิดหน่วยนี้ไม่ได้ เพราะมีข้อผิดพลาดในไฟล์ คำสั่ง “article26 check” จะบอกว่าผิดตรงไหน
outline = บทเรียน
notice-label = ก่อนไปต่อ
notice-themes = ส่วนนี้มีเรื่อง: { $themes }
notice-go = ไปต่อ
notice-skip = ข้ามส่วนนี้ ไม่เสียอะไรเลย
theme-prison = การจำคุก
theme-torture = การทรมาน
theme-genocide = การฆ่าล้างเผ่าพันธุ์
theme-violence = ความรุนแรง
theme-killing = การฆ่า
theme-death-penalty = โทษประหารชีวิต
theme-war = สงคราม
theme-nudity = การเปลือยกาย
theme-hate = ความเกลียดชัง
theme-discrimination = การเลือกปฏิบัติ

## A lesson

phase-experience = เริ่มกันตรงนี้
phase-story = เรื่องเล่า
phase-input = ความรู้ใหม่
phase-practice = ลองฝึก
phase-debrief = มองย้อนกลับไป
phase-action = ก้าวเล็ก ๆ ที่ทำได้
lesson-empty = บทเรียนนี้ยังไม่มีเนื้อหา
lesson-done = คุณเรียน “{ $lesson }” จบแล้ว
lesson-answers = ตอบถูก { $right } จาก { $all } คำถาม
lesson-next = บทต่อไป: { $lesson }
lesson-to-quiz = ไปทำแบบทดสอบของหน่วยนี้
lesson-to-module = กลับไปที่หน่วยนี้
citation-label = เขียนไว้ใน
figure-at-least = อย่างน้อย { $value }
figure-source = { $source } พ.ศ. { $era } (ค.ศ. { $year })
story-status = ข้อมูล ณ วันที่ { $date }: { $status }

stance-before = คุณเห็นด้วยมากน้อยแค่ไหน ไม่มีถูกไม่มีผิด ตอนท้ายคุณจะพบประโยคนี้อีกครั้ง
stance-kept = ตัวเลือกของคุณจะเก็บไว้กับความก้าวหน้า
stance-after = ประโยคเดิมกลับมาอีกครั้ง ตอนนี้คุณคิดอย่างไร ไม่มีถูกไม่มีผิด
stance-then = ตอนต้นคุณตอบว่า “{ $stance }”
stance-1 = ไม่เห็นด้วยเลย
stance-2 = ค่อนข้างไม่เห็นด้วย
stance-3 = กลาง ๆ
stance-4 = ค่อนข้างเห็นด้วย
stance-5 = เห็นด้วยเต็มที่
stance-silent = ขอไม่ตอบ

reflection-private = คำถามนี้มีไว้ให้คุณคนเดียว โปรแกรมไม่เก็บข้อความใด เว้นแต่คุณบอกให้เก็บ
reflection-think = คิดดูแล้ว ไปต่อ
reflection-write = เขียนความคิดลงไป
reflection-field = ข้อความของคุณ
reflection-written = คุณเขียนว่า
reflection-kept = ที่เก็บไว้ก่อนหน้านี้
reflection-drop = ลบข้อความที่เก็บไว้
reflection-keep-question = จะเก็บข้อความนี้ไว้ไหม
reflection-keep-where = ถ้าเก็บ ข้อความจะอยู่ในไฟล์ { $file } ในเครื่องนี้ ใครเปิดไฟล์นั้นได้ก็อ่านได้
reflection-not-keep = ไม่เก็บ
reflection-keep = เก็บไว้ในไฟล์นั้น

## Questions

answer-true = จริง
answer-false = ไม่จริง
order-first = อะไรมาก่อน
order-next = แล้วอะไรมาถัดไป
so-far = จนถึงตอนนี้
tick-several = คำตอบที่ถูกอาจมีมากกว่าหนึ่งข้อ
tick-none = ติ๊กอย่างน้อยหนึ่งข้อ
tick-done = ตอบตามนี้
write-answer = คำตอบของคุณ
your-answer = คุณเขียนว่า
fill-in-other = ยังไม่ใช่คำตอบของคำถามนี้
walk-verdict = แล้วคุณสรุปว่าอย่างไร
pair-arrow = { " → " }
hint-number = คำใบ้ที่ { $number } จาก { $all }
try-again = ลองอีกครั้ง
show-answer = ดูเฉลย
verdict-right = ถูกต้อง
verdict-partly = ถูกบางส่วน: { $percent }%
verdict-wrong = ยังไม่ถูก
verdict-path = เส้นทางของคุณ
verdict-path-wise = เส้นทางที่รอบคอบ
mark-right = ถูก:
mark-partly = ก้ำกึ่ง:
mark-wrong = ยังไม่ถูก:
mark-missed = ข้อนี้ก็ถูก:
path-recap = ทางที่คุณเลือกและสิ่งที่ตามมา
right-answer = { $count ->
   *[other] เฉลย
}
right-pairs = สิ่งที่คู่กัน

## The quiz

quiz-title = แบบทดสอบ
quiz-size = { $count } คำถาม
quiz-best = สูงสุด { $percent }%
quiz-under-way = ตอบแล้ว { $done } จาก { $all }
quiz-intro = { $count } คำถามจากเนื้อหาทั้งหน่วย ได้ { $pass }% ขึ้นไปถือว่าผ่าน
quiz-calm = ไม่จับเวลา ตอบแล้วจะเห็นเหตุผลทุกคำถาม หยุดพักแล้วกลับมาทำต่อได้
quiz-begin = เริ่มทำ
quiz-continue = ทำต่อจากที่ค้างไว้
quiz-new = ทำแบบทดสอบชุดใหม่
quiz-last-result = ดูผลครั้งล่าสุด
quiz-leave = ไว้คราวหลัง
quiz-question = คำถามที่ { $number } จาก { $all }

result-passed = ผ่านแล้ว
result-passed-text = คุณเข้าใจหน่วยนี้ดี ดวงไฟของปฏิญญาข้อที่คุณตอบได้กำลังส่องสว่างอยู่ที่หน้าแรก
result-not-yet = ยังไม่ถึงเกณฑ์
result-not-yet-text = ไม่มีอะไรเสียหาย จะอ่านบทเรียนอีกรอบ ฝึกคำถามที่ยังไม่ถูก หรือทำแบบทดสอบชุดใหม่ก็ได้
result-practice = ฝึกเสร็จแล้ว
result-score = { $percent }%: ถูก { $right } จาก { $all }{ $partly ->
    [0] { "" }
   *[other] { " " }ถูกบางส่วน { $partly }
} (เกณฑ์ผ่าน { $pass }%)
result-again = ฝึกคำถามที่ยังไม่ถูก
result-reread = อ่านอีกรอบ: { $lesson }
result-open-each = เปิดแต่ละคำถามเพื่ออ่านคำอธิบายได้
explanation-lesson = อ่านเรื่องนี้เพิ่มเติมได้ในบทเรียน “{ $lesson }”
explanation-articles = { $count ->
   *[other] ปฏิญญาข้อ { $articles }
}

## The Declaration

declaration-title = ตัวบทปฏิญญาสากล
declaration-official = ตัวบททางการของสหประชาชาติ
declaration-translation = ฉบับแปล ตัวบททางการมีในภาษาอาหรับ จีน อังกฤษ ฝรั่งเศส รัสเซีย และสเปน
article-1 = อิสระและเสมอภาค
article-2 = ไม่แบ่งแยก ไม่เลือกปฏิบัติ
article-3 = ชีวิต เสรีภาพ และความปลอดภัย
article-4 = ไม่ตกเป็นทาส
article-5 = ไม่ถูกทรมาน
article-6 = เป็นบุคคลตามกฎหมาย
article-7 = เสมอภาคกันตามกฎหมาย
article-8 = การเยียวยาจากศาล
article-9 = ไม่ถูกจับกุมกักขังตามอำเภอใจ
article-10 = การพิจารณาคดีที่เป็นธรรม
article-11 = บริสุทธิ์จนกว่าจะพิสูจน์ได้ว่าผิด
article-12 = ความเป็นส่วนตัว
article-13 = เสรีภาพในการเดินทาง
article-14 = การลี้ภัย
article-15 = สัญชาติ
article-16 = การสมรสและครอบครัว
article-17 = ทรัพย์สิน
article-18 = ความคิด มโนธรรม และศาสนา
article-19 = ความคิดเห็นและการแสดงออก
article-20 = การชุมนุมและการสมาคม
article-21 = การมีส่วนร่วมในการปกครอง
article-22 = หลักประกันทางสังคม
article-23 = การทำงาน
article-24 = การพักผ่อนและเวลาว่าง
article-25 = มาตรฐานการครองชีพที่เพียงพอ
article-26 = การศึกษา
article-27 = วัฒนธรรมและวิทยาศาสตร์
article-28 = ระเบียบที่ทำให้สิทธิเป็นจริง
article-29 = หน้าที่และข้อจำกัด
article-30 = ห้ามอ้างสิทธิเพื่อทำลายสิทธิ

## The menu

menu-title = เมนู
menu-go-on = ทำต่อตรงนี้
menu-home = หน้าแรก
menu-language = ภาษา
menu-declaration = ปฏิญญาสากล
menu-help = ปุ่มและวิธีใช้
menu-about = เกี่ยวกับโปรแกรมและความเป็นส่วนตัว
menu-quit = ออก แล้วกลับมาต่อที่เดิมได้
menu-quick-exit = ออกทันทีและล้างหน้าจอ

## Help

help-title = ปุ่มและวิธีใช้
help-here = ในหน้านี้
help-everywhere = ทุกหน้า
help-move = เลื่อนและเลือก
help-scroll = เลื่อนอ่านหน้ายาว ๆ
help-menu = เมนู: อย่างอื่นทั้งหมดอยู่ในนี้
help-help = เปิดวิธีใช้
help-language = เปลี่ยนภาษา
help-quit = ออก แล้วกลับมาต่อที่เดิมได้
help-quick-exit = ออกทันที ไม่ทิ้งอะไรไว้บนหน้าจอ
help-plain = ถ้าใช้โปรแกรมอ่านหน้าจอ ให้เริ่มด้วย “article26 --plain” จะได้หลักสูตรเดียวกันแบบทีละบรรทัด
help-saved = คำตอบแต่ละข้อจะบันทึกทันทีเมื่อตอบครั้งสุดท้ายเสร็จ ไม่ต้องกดบันทึกเอง

## About and privacy

about-title = เกี่ยวกับ Article 26
about-text =
    ปฏิญญาสากลว่าด้วยสิทธิมนุษยชน ข้อ 26 กล่าวว่าทุกคนมีสิทธิในการศึกษา และการศึกษาต้องเสริมสร้างความเคารพต่อสิทธิมนุษยชน ชื่อ Article 26 ของหลักสูตรนี้แปลว่า “ข้อ 26” และตั้งตามข้อนั้นเอง

    หลักสูตรนี้ใช้ได้โดยไม่ต้องต่อเครือข่ายและไม่ต้องมีบัญชี ทุกคนใช้ คัดลอก และดัดแปลงได้โดยไม่เสียค่าใช้จ่าย
about-credits = ที่มาและสัญญาอนุญาต
about-credits-text = ตัวบทปฏิญญาเป็นของสหประชาชาติและ OHCHR ตัวโปรแกรมใช้สัญญาอนุญาต MIT บทเรียนใช้สัญญาอนุญาต CC BY 4.0
privacy-title = ความเป็นส่วนตัว
privacy-file = ความคืบหน้าของคุณอยู่ในไฟล์เดียว: { $file }
privacy-nothing-kept = การใช้งานครั้งนี้ไม่เก็บอะไรไว้เลย
privacy-kept = ไฟล์ความก้าวหน้าเก็บเพียงว่าคุณเปิดบทเรียนใด ตอบอะไร และเลือกจุดยืนใด ไม่มีชื่อ และไม่มีข้อความที่คุณเขียน เว้นแต่คุณขอให้เก็บ
privacy-nothing-sent = ไม่มีการส่งข้อมูลให้ใคร โปรแกรมนี้ไม่ใช้เครือข่ายเลย
privacy-no-trace = เมื่อใช้ --no-trace จะไม่มีการเขียนอะไรลงเครื่องเลย ส่วน “article26 progress forget” จะลบสิ่งที่เคยเก็บไว้
privacy-quick-exit = F10 ออกทันทีและล้างหน้าจอ แต่ปิดบังไม่ได้ว่าคุณเคยใช้คอมพิวเตอร์เครื่องนี้ และกล้องก็ยังมองเห็น
privacy-disk = คนที่ใช้บัญชีของคุณได้หรือผู้ดูแลระบบเปิดอ่านไฟล์นี้ได้ และผู้เชี่ยวชาญอาจกู้ไฟล์ที่ลบไปแล้วกลับมาได้
privacy-watched = โปรแกรมสอดส่อง บันทึกของเทอร์มินัล และประวัติคำสั่งในเชลล์ เป็นสิ่งที่โปรแกรมนี้ป้องกันให้ไม่ได้
privacy-network = เมื่อใช้ผ่าน SSH ผู้ที่เฝ้าดูเครือข่ายจะเห็นว่าคุณเชื่อมต่อไปที่ไหน เมื่อใด และนานเท่าใด ส่วนเครื่องปลายทางเห็นได้ว่าคุณทำอะไร
privacy-danger = ในบางแห่ง การมีเนื้อหาแบบนี้ไว้กับตัวเป็นเรื่องอันตราย คิดถึงความปลอดภัยของตัวเองก่อน การเลือกที่จะไม่เรียนตรงนี้ก็เป็นทางเลือกที่ดีเช่นกัน

## Messages

not-saved = ยังไม่ได้บันทึก: { $reason } มีคำตอบหรือขั้นตอน { $count } รายการรออยู่ในหน่วยความจำ และจะลองบันทึกอีกเมื่อถึงคำตอบถัดไป
saved-again = บันทึกได้แล้ว ไม่มีอะไรสูญหาย
store-full = ดิสก์เต็ม
store-read-only = ที่เก็บนี้อ่านได้อย่างเดียว
store-denied = ไม่ได้รับอนุญาตให้เขียนลงที่นั่น
store-locked = อีกหน้าต่างหนึ่งของโปรแกรมกำลังเขียนอยู่
store-newer = ไฟล์มาจากโปรแกรมรุ่นใหม่กว่า
store-symlink = ไฟล์เป็นลิงก์ ซึ่งไม่น่าไว้ใจ
store-too-large = ไฟล์ใหญ่เกินไป
store-io = ดิสก์แจ้งว่ามีข้อผิดพลาด
store-foreign = ไฟล์ที่อยู่ตรงนั้นไม่ใช่ไฟล์ของโปรแกรมนี้
store-not-file = สิ่งที่อยู่ตรงนั้นไม่ใช่ไฟล์
store-exists = มีไฟล์อยู่แล้ว
store-missing = ไม่พบไฟล์
store-moved = ไฟล์ถูกลบหรือถูกแทนที่ไปแล้ว
pack-problems = มีชุดหลักสูตรที่ผิดพลาด “article26 check” จะบอกว่าผิดตรงไหน
opened-read-only = มีอีกหน้าต่างหนึ่งของโปรแกรมเปิดอยู่ จึงไม่มีการบันทึกสิ่งที่คุณทำในหน้าต่างนี้
opened-newer = ไฟล์ความคืบหน้าของคุณมาจากโปรแกรมรุ่นใหม่กว่า จึงปล่อยไว้ตามเดิม และไม่มีการบันทึกสิ่งที่คุณทำตอนนี้
opened-repaired = บางส่วนของไฟล์ความคืบหน้าเสียหาย ส่วนที่อ่านได้ยังเก็บไว้ครบ และแยกไฟล์ที่เสียออกไว้ต่างหากแล้ว
opened-not-possible = เก็บความคืบหน้าไว้ที่นี่ไม่ได้ เมื่อคุณออก โปรแกรมจะไม่จำสิ่งที่ทำไป
script-withheld = เทอร์มินัลนี้แสดงตัวอักษรไทยไม่ได้ (ต้องใช้ UTF-8 และต้องไม่ใช่คอนโซล Linux) จึงแสดงหลักสูตรเป็นภาษาอังกฤษ
too-small = หน้าต่างเล็กเกินไป ต้องมี 20 คอลัมน์ 6 บรรทัดเป็นอย่างน้อย ขยายหน้าต่างได้เลย ไม่มีอะไรหาย

## Plain mode

plain-enter = Enter
plain-unknown = ไม่ตรงกับหมายเลขใด พิมพ์หมายเลขในรายการ หรือกดเพียง Enter
plain-choose = หมายเลข หรือ Enter:
plain-write = เขียนแล้วกด Enter (คำสั่งขึ้นต้นด้วย /):
plain-picture = ภาพ
plain-quote = ข้อความที่ยกมา
plain-number = พิมพ์หมายเลขของคำตอบ
plain-ticked = ติ๊กแล้ว
plain-right = ถูก
plain-wrong = ยังไม่ถูก
plain-missed = ถูก แต่ไม่ได้เลือก
plain-end = จบแล้ว กลับมาต่อที่เดิมได้
plain-end-forgotten = จบแล้ว ครั้งนี้ไม่ได้เก็บอะไรไว้
plain-new = ยังไม่เริ่ม
plain-begun = เริ่มแล้ว
plain-finished = จบแล้ว
plain-partly = ถูกบางส่วน
your-order = ลำดับของคุณ
reflection-go-on = เขียนต่อ
help-lights = ดวงไฟสามสิบดวงแทนสามสิบข้อ วงกลมโปร่งคือยังมืด ยังไม่เคยตอบคำถามของข้อนั้น ครึ่งดวงคือเริ่มแล้ว เต็มดวงคือสว่างแล้ว เพราะคำถามของข้อนั้นที่ตอบถูกในครั้งล่าสุดมีมากพอ
help-plain-how = พิมพ์ตัวเลขแล้วกด Enter ตัวเลขในรายการคือการเลือก ตัวเลขตั้งแต่ 91 ทำตามที่บรรทัดใต้หน้าบอก และเหมือนกันทุกหน้า บรรทัดว่างทำตามที่บอกไว้หลังคำว่า Enter ขณะเขียนข้อความ ให้ใส่ / หน้าตัวเลขเช่นนี้ เช่น /95
