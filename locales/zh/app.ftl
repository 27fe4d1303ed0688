### Words of the program itself.
### Keys are named as they stand on keyboards. Footer labels are one or two words.

app-name = Article 26

## Footer: what a key does here

key-choose = 选择
key-take = 确定
key-open = 打开
key-back = 返回
key-leave = 退出
key-menu = 菜单
key-more = 往下看
key-onward = 继续
key-finish = 学完
key-previous = 上一页
key-module = 回到模块
key-tick = 勾选
key-answer = 提交
key-undo = 撤回
key-hint = 提示
key-again = 重新作答
key-pass = 跳过
key-pause = 暂停
key-done = 写好了
key-next-article = 下一条

## Choosing a language

language-title = 选择语言
language-welcome = 按数字键选择，或用方向键选择后按Enter。
language-later = 你随时可以在菜单里更换语言。

## Home

home-continue = 继续：{ $lesson }
home-next = 下一课：{ $lesson }
home-lessons = { $done ->
    [0] 共{ $all }课
   *[other] 已学{ $done }课，共{ $all }课
}
home-declaration = 共30条
home-empty = 这里没有课程。请去掉--courses重新启动程序，或指定一个含有课程的文件夹。
lights-summary = 三十盏灯：点亮{ $lit }盏，微亮{ $begun }盏，未亮{ $dark }盏
light-dark = 未亮
light-begun = 微亮
light-lit = 点亮
group-dignity = 尊严与平等
group-personal = 个人权利
group-political = 公民权利和政治权利
group-social = 经济、社会及文化权利
group-order = 秩序与义务

## A module

minutes = { $minutes }分钟
module-outcomes = 学完之后，你能够
module-reviewed = 事实最近一次核对：{ $date }。
module-untranslated = 这个模块还没有中文版，你可以先读英文版。
module-broken = 无法读取这个模块：它的文件有错误。命令“article26 check”会指出错在哪里。
outline = 目录
notice-label = 继续之前
notice-themes = 这一部分涉及：{ $themes }。
notice-go = 继续
notice-skip = 跳过这一部分，不会有任何损失
theme-prison = 监禁
theme-torture = 酷刑
theme-genocide = 灭绝种族
theme-violence = 暴力
theme-killing = 杀害
theme-death-penalty = 死刑
theme-war = 战争
theme-nudity = 裸体
theme-hate = 仇恨
theme-discrimination = 歧视

## A lesson

phase-experience = 从这里开始
phase-story = 一个故事
phase-input = 新的知识
phase-practice = 试一试
phase-debrief = 回头看看
phase-action = 可以迈出的一步
lesson-empty = 这一课还没有内容。
lesson-done = 你已学完《{ $lesson }》
lesson-answers = { $all }题中答对{ $right }题
lesson-next = 下一课：{ $lesson }
lesson-to-quiz = 去做本模块的测验
lesson-to-module = 回到本模块
citation-label = 出处
figure-at-least = 至少{ $value }
figure-source = { $source }，{ $year }年
story-status = 截至{ $date }：{ $status }

stance-before = 你在多大程度上同意？这里没有标准答案。最后你会再次看到这句话。
stance-kept = 你的选择会和学习进度保存在一起。
stance-after = 还是同一句话。现在你怎么看？这里没有标准答案。
stance-then = 你在开头的回答：“{ $stance }”。
stance-1 = 完全不同意
stance-2 = 不太同意
stance-3 = 介于两者之间
stance-4 = 比较同意
stance-5 = 完全同意
stance-silent = 我不想说

reflection-private = 这只给你自己看。除非你要求保存，否则什么都不会留下。
reflection-think = 我想过了，继续
reflection-write = 写下来
reflection-field = 你的话
reflection-written = 你写道
reflection-kept = 以前保存的
reflection-drop = 删除已保存的内容
reflection-keep-question = 要保存这些话吗？
reflection-keep-where = 这些话会写入这台电脑上的文件{ $file }。能打开这个文件的人就能读到。
reflection-not-keep = 不保存
reflection-keep = 保存到这个文件

## Questions

answer-true = 对
answer-false = 不对
order-first = 哪个排在最前？
order-next = 接下来是哪个？
so-far = 到目前为止
tick-several = 正确答案可能不止一个。
tick-none = 请至少勾选一项。
tick-done = 这就是我的答案
write-answer = 你的答案
your-answer = 你写的是
fill-in-other = 这不是本题要找的答案。
walk-verdict = 那么，你的结论是？
pair-arrow = { " → " }
hint-number = 提示{ $number }/{ $all }
try-again = 再试一次
show-answer = 显示答案
verdict-right = 答对了
verdict-partly = 部分答对：{ $percent }%
verdict-wrong = 还不太对
verdict-path = 你走的路
verdict-path-wise = 明智的选择
mark-right = 正确：
mark-partly = 介于两者之间：
mark-wrong = 不太对：
mark-missed = 也正确：
path-recap = 你走的每一步，以及它带来了什么
right-answer = { $count ->
    [1] 答案
   *[other] 完整答案
}
right-pairs = 正确的配对

## The quiz

quiz-title = 测验
quiz-size = { $count }题
quiz-best = 最好成绩{ $percent }%
quiz-under-way = 已答{ $done }题，共{ $all }题
quiz-intro = { $count }道题，内容来自整个模块。达到{ $pass }%即为通过。
quiz-calm = 不计时。每答一题，你都会看到原因。可以随时停下，以后再来。
quiz-begin = 开始
quiz-continue = 从上次停下的地方继续
quiz-new = 做一份新测验
quiz-last-result = 上次的结果
quiz-leave = 以后再说
quiz-question = 第{ $number }题，共{ $all }题

result-passed = 通过了
result-passed-text = 你对这个模块掌握得很好。你答对的题目所属的条文，正在主页上发光。
result-not-yet = 还差一点
result-not-yet-text = 没有任何损失。你可以重读一课，重做没答对的题，或者做一份新测验。
result-practice = 练习完成
result-score = { $percent }%：{ $all }题中答对{ $right }题{ $partly ->
    [0] { "" }
   *[other] ，部分答对{ $partly }题
}（{ $pass }%及格）
result-again = 重做没答对的题
result-reread = 重读：{ $lesson }
result-open-each = 打开任意一题，可以看到解释。
explanation-lesson = 更多内容见《{ $lesson }》一课。
explanation-articles = { $count ->
   *[other] 《宣言》条文：{ $articles }
}

## The Declaration

declaration-title = 《宣言》全文
declaration-official = 联合国正式文本。
declaration-translation = 译文。正式文本为阿拉伯文、中文、英文、法文、俄文和西班牙文。
article-1 = 自由与平等
article-2 = 不受歧视
article-3 = 生命、自由和人身安全
article-4 = 禁止奴隶制和奴役
article-5 = 不受酷刑
article-6 = 法律前的人格
article-7 = 法律之前人人平等
article-8 = 获得法庭的有效补救
article-9 = 不受任意逮捕和拘禁
article-10 = 公正公开的审讯
article-11 = 证实有罪以前视为无罪
article-12 = 私生活不受干涉
article-13 = 迁徙自由
article-14 = 庇护
article-15 = 国籍
article-16 = 婚姻和家庭
article-17 = 财产
article-18 = 思想、良心和宗教
article-19 = 主张和发表意见
article-20 = 和平集会和结社
article-21 = 参与治理本国
article-22 = 社会保障
article-23 = 工作
article-24 = 休息和闲暇
article-25 = 适足的生活水准
article-26 = 教育
article-27 = 文化和科学
article-28 = 使权利得以实现的秩序
article-29 = 义务和限制
article-30 = 无权破坏权利

## The menu

menu-title = 菜单
menu-go-on = 回到这里继续
menu-home = 主页
menu-language = 语言
menu-declaration = 《世界人权宣言》
menu-help = 按键和帮助
menu-about = 关于本程序和隐私
menu-quit = 退出，会记住你学到哪里
menu-quick-exit = 立即退出并清空屏幕

## Help

help-title = 按键和帮助
help-here = 在本页
help-everywhere = 在任何页面
help-move = 移动和选择
help-scroll = 翻看长页面
help-menu = 菜单：其他一切都在这里
help-help = 本帮助
help-language = 换一种语言
help-quit = 退出，会记住你学到哪里
help-quick-exit = 立即退出，屏幕上不留内容
help-plain = 如果你使用屏幕阅读器，请用“article26 --plain”启动：课程相同，逐行显示。
help-saved = 每道题最后一次作答后，回答会立即保存，不需要手动保存。

## About and privacy

about-title = 关于Article 26
about-text =
    《世界人权宣言》第26条规定人人都有受教育的权利，并指出教育应加强对人权的尊重。本课程名叫Article 26，意思就是“第26条”。

    { $place ->
        [visit] 学习本课程不需要账号。每个人都可以免费使用、复制和修改；在自己的电脑上，没有网络也能用。
       *[own] 本课程不需要网络，也不需要账号。每个人都可以免费使用、复制和修改。
    }
about-credits = 来源和许可
about-credits-text = 《宣言》文本：联合国、人权高专办（OHCHR）。程序：MIT许可证。课文：CC BY 4.0。
privacy-title = 隐私
privacy-file = 你的学习进度只存在一个文件里：{ $file }
privacy-nothing-kept = 这次使用不会保存任何内容。
privacy-kept = 进度文件记录你打开过哪些课、答了什么、选择了怎样的立场。里面没有姓名，也没有你写的文字，除非你要求保存。
privacy-nothing-sent = 不会向任何人发送任何内容。本程序从不使用网络。
privacy-no-trace = 使用--no-trace时，什么都不会写入磁盘。“article26 progress forget”会删除以前保存的内容。
privacy-quick-exit = F10会立即退出并清空屏幕。但它掩盖不了你用过这台电脑，摄像头也仍然看得见。
privacy-disk = 能使用你账户的人或管理员都能读取这个文件。已删除的文件也可能被专业人员恢复。
privacy-watched = 监视程序、终端的记录和shell的命令历史，都不是本程序能够防范的。
privacy-network = 通过SSH使用时，旁观者能看到你连接到哪里、什么时候连接、连接多久；而主机能看到你在做什么。
privacy-danger = 在有些地方，持有这样的材料是危险的。请先考虑你自己的安全。不在这里学习，也是一个好的选择。

## Messages

not-saved = 未保存：{ $reason }。有{ $count }个回答或步骤暂存在内存里，下次作答时会再试。
saved-again = 又可以保存了，什么都没有丢失。
store-full = 磁盘已满
store-read-only = 该位置只能读取
store-denied = 没有在那里写入的权限
store-locked = 本程序的另一个窗口正在写入
store-newer = 该文件来自更新版本的程序
store-symlink = 该文件是一个链接，不可信任
store-too-large = 该文件太大
store-io = 磁盘报告了错误
store-foreign = 那里的文件不属于本程序
store-not-file = 那里的不是文件
store-exists = 那里已经有一个文件
store-missing = 那里没有这个文件
store-moved = 该文件已被移走或替换
pack-problems = 有一个课程包存在错误；“article26 check”会逐一指出。
opened-read-only = 本程序的另一个窗口已经打开。你在这里做的不会保存。
opened-newer = 你的进度文件来自更新版本的程序。文件会保持原样，你在这里做的不会保存。
opened-repaired = 进度文件有一部分损坏。能读出的都保留了下来，损坏的文件已另外放好。
opened-not-possible = 这里无法保存你的学习进度。退出后，你所做的不会留下记录。
script-withheld = 这个终端无法显示你的语言的文字（需要UTF-8，并且不能是Linux控制台）。课程将以英文显示。
too-small = 窗口太小，至少需要20列、6行。请放大窗口，不会丢失任何内容。

## Plain mode

plain-enter = Enter
plain-unknown = 没有这个编号。请输入列表中的编号，或直接按Enter。
plain-choose = 编号，或按Enter：
plain-write = 写好后按Enter（命令以/开头）：
plain-picture = 图画
plain-quote = 引文
plain-number = 请输入答案的编号。
plain-ticked = 已勾选
plain-right = 正确
plain-wrong = 不正确
plain-missed = 正确，但没有选
plain-end = 到此结束。会记住你学到哪里。
plain-end-forgotten = 到此结束。这次的内容都没有保存。
plain-new = 未开始
plain-begun = 已开始
plain-finished = 已完成
plain-partly = 部分正确
your-order = 你的顺序
reflection-go-on = 接着写
help-lights = 三十盏灯代表三十条。空心圆是未亮：这一条的题目还没有答过。半圆是微亮：已经开始。实心圆是点亮：这一条有足够多的题目在最近一次答对了。
help-plain-how = 输入编号，再按Enter。列表中的编号用来选择。81以上的编号，作用写在页面下方的那一行里，在任何页面都一样。空行的作用写在“Enter”后面。写文字的时候，请在这样的编号前加斜线：/95。

## Plots

plot-at-least = 每个数字都是最低值：至少有这么多。
plot-from = 请注意坐标轴：它从{ $from }开始，而不是从0开始。

## The letter desk

letter-private = 你写的内容只留在内存里，不会发给任何人。退出程序后就会消失，除非你自己把它保存到了文件里。
letter-step-who = 第1步：我是谁
letter-step-concern = 第2步：我关心什么事
letter-step-right = 第3步：这项权利为什么重要
letter-step-demand = 第4步：我请求什么
letter-good-who = 一句话就够：写你是做什么的，不写你住在哪里。对一个机关来说，“我是一名教师”比姓名更能说明问题。不要写姓名、地址、电话号码和账号。
letter-good-concern = 按照案例所说，写清楚发生了什么、发生在谁身上、在什么时候。事实比愤怒更有力量。不知道的就不要写。
letter-good-right = 写出受到影响的是哪项权利，再用一两句话说明它为什么对每个人都重要，包括对读信的人。
letter-good-demand = 提出一个有礼貌的、这个机关能够办到的请求。第二个请求会削弱第一个。你可以向读信的人致谢。
letter-field = 你的话
letter-preview = 整封信
letter-closing = 此致敬礼
letter-checklist = 检查单看到了什么
letter-checklist-note = 一行下面没有别的文字，就表示找到了。检查单只查找某些词语：它不懂你的句子，也不打分。方便的话，请把信读出声来；你自己的耳朵知道得更多。
letter-check-who = 你说明了写信的是谁
letter-mend-who = 还没看到。第1步里没有找到说明你是谁的词语。写“我是学生”或“作为护士，我……”就可以。
letter-check-concern = 你写明了案例
letter-mend-concern = 还没看到。第2步里既没有找到当事人，也没有找到事件。请写明发生了什么，发生在谁身上。
letter-check-right = 你写出了权利
letter-mend-right = 还没看到。第3步里没有找到权利。请写出这项权利，或它在《宣言》中的条文。
letter-check-demand = 你只请求一件事
letter-mend-demand = 还没看到。第4步应当有一个请求，不能没有，也不能有好几个。可以这样开头：“我请求您……”。
letter-check-polite = 你始终有礼貌
letter-mend-polite = 还没看到。可能缺少有礼貌的词语（“请您”“尊敬的”“谢谢”），也可能有侮辱或威胁的词语。
letter-check-private = 你没有透露自己的个人信息
letter-mend-private = 请再看一看。有些内容像是电话号码、网址或账号。练习信里不需要这些。
letter-check-length = 长度足以把话说清楚，也短得能让人读完
letter-mend-length = 还不合适。四个完整的句子就可能够了，每一步一句。超过十五句左右的信，很少有人读到最后。
letter-change = 修改
letter-save = 保存到文件
letter-on = 继续，不保存任何内容
letter-words-who = 我是 | 我们是 | 作为 | 身为 | 本人 | 我在 | 我从事 | 我的职业 | 我的工作是 | 我当 | 我教 | 我就读 | 我正在读 | 我以
letter-words-ask = 请求 | 恳请 | 恳求 | 敦促 | 呼吁 | 吁请 | 请您 | 请贵 | 敬请 | 希望您 | 希望贵 | 我要求 | 要求您 | 要求贵 | 能否 | 能否请 | 可否 | 可否请 | 请求您，请 | 请求：请 | 请求是：请 | 请求一件事：请 | 请撤销 | 请取消 | 请释放 | 请停止 | 请归还
letter-words-polite = 请您 | 请贵 | 恳请 | 敬请 | 烦请 | 谢谢 | 感谢 | 致谢 | 感激 | 尊敬的 | 敬意 | 此致 | 敬礼 | 敬上 | 谨此 | 劳驾 | 您
letter-words-harsh = 白痴 | 笨蛋 | 蠢货 | 蠢猪 | 傻瓜 | 骗子 | 混蛋 | 无耻 | 不要脸 | 懦夫 | 胆小鬼 | 人渣 | 败类 | 走狗 | 你们这帮 | 等着瞧 | 你会付出代价 | 你们会付出代价

## The card

card-how = 前几行显示卡片上现在有什么。选择其中一行，就可以更改。
card-part = { $part }：{ $choice }
card-words = 文字：“{ $words }”
card-write = 自己写一句话
card-own = 你写在卡片上的话，不用真实姓名
card-save = 把卡片保存到文件
card-on = 继续，不保存任何内容

## Actions

action-questions = 先问自己几个问题：
action-private = 你在这里看了什么不会被保存，程序也不会告诉任何人。
action-first = 先想一想
action-on = 继续
action-other = 看看别的
action-none = 现在什么也不做，这样也很好。
risk-low = 在大多数地方风险较低
risk-medium = 有一定风险，要看在什么地方
risk-high = 在有些地方风险较高

## Saving to a file

key-save = 保存
key-not-save = 不保存
key-clear = 清空
save-title = 保存到文件
save-who-label = 谁能读到
save-who = 能打开这个文件的人就能读到它：在这台电脑上，就是管理员和使用你账户的任何人。离开本程序之后，没有什么会替你删除它。
save-field = 文件名
save-how = 将新建一个文件，放在你启动程序时所在的文件夹里，除非你另外指定。已有的文件绝不会被覆盖。
file-saved = 已保存。现在这个文件归你了，程序不会再动它。
file-exists = 已经有同名的文件。请换一个名字。
file-no-name = 请给文件起一个名字。
file-no-folder = 没有这个文件夹。
file-denied = 没有在那里写入的权限。
file-failed = 磁盘报告了错误，没有写入任何内容。

## Finding one's way

menu-search = 搜索
menu-glossary = 术语表
menu-review = 复习：还没答对的题
menu-notebook = 笔记本：笔记和书签
key-new-words = 重新搜索
key-note = 写笔记
key-mark = 加书签
key-unmark = 去掉书签
page-marked = 有书签
search-title = 搜索
search-field = 要找的词
search-how = 用你的语言搜索课文、术语和条文。输入数字可以找到那一条。
search-nothing = 没有找到“{ $query }”。试试少输入几个字，或换一个词。
find-term = 术语表
find-article = 《宣言》
glossary-title = 术语表
glossary-field = 输入文字，缩小列表范围
glossary-here = 在本页
glossary-taught = 哪一课讲到它
review-title = 复习
review-how = 一道题会一再回来，直到你在不同的日子答对两次。在这里答错不会扣分。
review-nothing = 没有需要复习的题。没能一次答对的题，会在这里等你。
review-counts = { $due ->
    [0] 今天没有要复习的题。
   *[other] 今天有{ $due }道题要复习。
}{ $later ->
    [0] { "" }
   *[other] 还有{ $later }道题留待以后。
}
review-begin = 开始
review-more = 再做一些
review-leave = 以后再说
home-review = 复习：{ $count }题
note-title = 《{ $lesson }》的笔记
note-private = 这只给你自己看。除非你要求保存，否则什么都不会留下。
note-forgotten = 这次使用不会保存任何内容：你在这里写的，退出后就会消失。
notebook-title = 笔记本
notebook-empty = 笔记本还是空的。
notebook-how = 学习一课时，按n写笔记，按b给本页加书签。菜单里也有这两项。
notebook-how-plain = 学习一课时，输入81写笔记，输入82给本页加书签。
notebook-note = 你的笔记
notebook-mark = 《{ $lesson }》，第{ $page }页
notebook-save = 把所有笔记保存到文件
notebook-lesson = 打开这一课
notebook-change = 修改笔记
notebook-delete = 删除
notebook-not-delete = 保留
notebook-delete-question = 要删除这些话吗？
notebook-delete-how = 它们会立即从你的进度文件中消失。副本和备份不在本程序的控制之内。
help-search = 搜索
help-glossary = 术语表
help-declaration = 《宣言》
help-review = 复习
help-notebook = 笔记本

## Pages that run to the left

help-mirrored = 在这种语言里，页面从右边开始：向左的箭头前进，向右的箭头后退。

## The Declaration in many languages

key-texts = 语言
declaration-name = 世界人权宣言
declaration-preamble = 序言
declaration-article = 第{ $number }条
declaration-credit = 文本：联合国（人权高专办），来自“UDHR in Unicode”。
declaration-gap = 这份文本的来源缺少这一条的一部分。
declaration-no-preamble = 这份文本的来源没有序言。
declaration-broken = { $name }：这种语言的文字，字母会相连、叠放或改变次序。大多数终端做不到，显示出来是零散的。
declaration-show = 仍然显示：少数终端能够正确显示
declaration-rare = { $name }：如果你看到空方框或问号，说明终端的字体缺少这些字母。
declaration-languages = 语言：{ $names }
texts-title = 《宣言》的各种语言
texts-first = 阅读语言：{ $name }
texts-second = 对照语言：{ $name }
texts-none = 无
texts-alone = 关闭第二种文本
texts-first-title = 用哪种语言阅读？
texts-second-title = 用哪种语言对照？
texts-field = 语言名称的一部分（用该语言本身或英文），或语言代码
texts-nothing = 没有与“{ $query }”相符的语言。
texts-more = 还有{ $more }种语言相符：请重新输入，写出它的名称。
texts-latin-only = 这个终端只能显示拉丁字母。使用其他文字的{ $others }种语言不在列表中。

## Lists

# Between the parts of a list.
list-comma = { "、" }

## Fields and long lists

field-full = 这里写满了，多出的部分没有写入。
list-more = 还有{ $more }条：输入文字可缩短列表。
