### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    Article 26: หลักสูตรสิทธิมนุษยชนในเทอร์มินัล

    article26                        เปิดหลักสูตรต่อจากที่ค้างไว้
    article26 learn COURSE[/LESSON]  เปิดหน่วยหรือบทเรียน
    article26 courses [--json]       แสดงรายชื่อหน่วยทั้งหมด
    article26 udhr [ARTICLE]         แสดงปฏิญญาสากลทั้งฉบับ หรือเพียงข้อเดียว
    article26 udhr --list [คำ]       แสดงรายชื่อภาษาของปฏิญญา
    article26 progress show          ดูว่ามีอะไรของคุณเก็บไว้บ้าง
    article26 progress export FILE   คัดลอกสิ่งที่เก็บไว้ลงไฟล์
    article26 progress import FILE   เพิ่มสิ่งที่อยู่ในไฟล์เข้ามา
    article26 progress forget        ลบทุกอย่างที่เก็บไว้
    article26 check [PATH…] [--json] ตรวจชุดหลักสูตร
    article26 accept LANGUAGE [NAME…] รับคำแปลที่ตรวจทานแล้ว
    article26 serve [--config FILE]  ให้บริการหลักสูตรผ่าน SSH แก่ทุกคนที่เชื่อมต่อ
    article26 visit [--config FILE]  ให้บริการหลักสูตรแก่ผู้มาเยือนหนึ่งคน หลังเซิร์ฟเวอร์ OpenSSH
    article26 privacy                โปรแกรมนี้เก็บอะไร และรับรองอะไรให้ไม่ได้

    ตัวเลือก
    --lang TAG        ภาษา เช่น en, th, nl, sv
    --plain           ทีละบรรทัด สำหรับโปรแกรมอ่านหน้าจอ ไปป์ และเครือข่ายที่ช้า
    --no-trace        ไม่เขียนอะไรลงดิสก์
    --progress FILE   ที่เก็บความคืบหน้าของคุณ
    --courses DIR     โฟลเดอร์ที่มีหลักสูตรเพิ่มเติม (ใส่ซ้ำได้)
    --theme NAME      dark, light, contrast หรือ none
    --ascii           ใช้เฉพาะเครื่องหมาย ASCII
    --bidi WHO        ผู้จัดลำดับข้อความขวาไปซ้าย: app, terminal หรือ off
    --help, --version
cli-version = article26 { $version }
cli-hint = ดูคำสั่งและตัวเลือกได้ด้วย “article26 --help”
cli-unknown-command = article26: ไม่มีคำสั่ง “{ $name }”
cli-unknown-option = article26: ใช้ตัวเลือก “{ $name }” ตรงนี้ไม่ได้
cli-missing-value = article26: ตัวเลือก “{ $name }” ต้องมีค่ากำกับ
cli-too-much = article26: “{ $name }” เกินกว่าที่คำสั่งนี้รับได้
cli-needs = article26: “{ $command }” ต้องมี{ $what }
cli-a-file = ชื่อไฟล์
cli-bad-theme = article26: ไม่มีธีม “{ $name }” ใช้ได้เฉพาะ dark, light, contrast หรือ none
cli-no-language = article26: ไม่มีภาษา “{ $name }” (มี { $list })
cli-no-course = article26: ไม่มีหน่วยหรือบทเรียน “{ $name }” (มี { $list })
cli-no-article = article26: ปฏิญญาไม่มีข้อ “{ $name }” ระบุได้ตั้งแต่ 1 ถึง 30
cli-no-declaration = article26: ไม่มีปฏิญญาในภาษา “{ $name }” ดูรายชื่อภาษาได้ด้วย “article26 udhr --list”
cli-needs-utf8 = article26: เทอร์มินัลนี้แสดงตัวอักษรของภาษานั้นไม่ได้ ให้ตั้ง locale เป็น UTF-8 เช่น LANG=C.UTF-8
cli-no-progress-place = article26: ไม่พบโฟลเดอร์สำหรับเก็บความคืบหน้าของคุณ ระบุไฟล์ด้วย --progress หรือใช้ --no-trace
cli-store = article26: { $file }: { $reason }
cli-terminal = article26: ใช้เทอร์มินัลนี้ไม่ได้ ({ $reason }) ลองใช้ --plain

courses-line = { $lessons } บทเรียน { $minutes } นาที { $items } คำถาม
udhr-list-official = ตัวบททางการ
udhr-list-translation = ฉบับแปล

progress-file = ไฟล์: { $file }
progress-none = ไม่มีอะไรของคุณเก็บไว้
progress-facts = บันทึกไว้ { $count } รายการ
progress-course = { $course }: เรียนแล้ว { $done } จาก { $all } บท
progress-quiz = แบบทดสอบดีที่สุด { $percent }%
progress-kept-texts = ข้อความที่คุณขอให้เก็บไว้ { $count } ชิ้น
progress-exported = คัดลอกลง { $file } แล้ว
progress-imported = { $added ->
    [0] ไม่มีอะไรใหม่
   *[other] เพิ่มใหม่ { $added } รายการ
} { $known ->
    [0] { "" }
   *[other] มีอยู่แล้ว { $known } รายการ
}
progress-imported-damaged = ข้ามส่วนที่เสียหายในไฟล์นั้นไป { $count } ส่วน
progress-forgotten = ลบแล้ว แต่ไฟล์สำรองอาจยังมีสำเนาอยู่ และผู้เชี่ยวชาญอาจใช้เครื่องมือกู้กลับมาได้
progress-nothing = ไม่มีอะไรให้ลบ

check-clean = ตรวจ { $courses } หน่วย { $languages } ภาษา และวาด { $pages } หน้าในขนาด 80×24 และ 40×12 แล้ว ไม่พบข้อผิดพลาด
check-found = พบปัญหา { $count } จุด

cli-a-language = รหัสภาษา
cli-no-translation = article26: ไม่มีคำแปลใน “{ $name }” ให้ไปที่โฟลเดอร์ที่มี locales อยู่ และระบุภาษาอื่นที่ไม่ใช่ภาษาอังกฤษ
cli-no-message = article26: ไม่มีไฟล์หรือข้อความ “{ $name }” ในภาษานั้น ระบุชื่อไฟล์ เช่น limits.ftl หรือระบุชื่อข้อความ
accept-done = { $count ->
    [0] ไม่มีอะไรใหม่
   *[other] รับแล้ว { $count } ข้อความ
} รายการอยู่ใน { $file }

## Right-to-left text

cli-bad-bidi = article26: ไม่มีวิธีเรียงข้อความขวาไปซ้ายชื่อ “{ $name }” ใช้ app, terminal หรือ off

## ปฏิญญา

cli-no-declaration-near = article26: ไม่มีปฏิญญาในภาษา “{ $name }” ที่ใกล้เคียง: { $list }
