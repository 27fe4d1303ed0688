### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    Article 26：终端里的人权课程

    article26                        从上次停下的地方打开课程
    article26 learn COURSE[/LESSON]  打开一个模块或一课
    article26 courses [--json]       列出各个模块
    article26 udhr [ARTICLE]         显示《世界人权宣言》，或其中一条
    article26 udhr --list [WORD]     列出《宣言》的各种语言
    article26 progress show          显示保存了你的哪些内容
    article26 progress export FILE   把这些内容复制到文件
    article26 progress import FILE   加入文件中的内容
    article26 progress forget        删除保存过的一切
    article26 check [PATH…] [--json] 检查课程包
    article26 accept LANGUAGE [NAME…] 采纳审阅过的译文
    article26 serve [--config FILE]  通过SSH向所有连接者提供课程
    article26 visit [--config FILE]  由OpenSSH服务器接入，为一位访客运行课程
    article26 privacy                本程序保存什么，又不能保证什么

    选项
    --lang TAG        语言，例如en、th、nl、sv
    --plain           逐行显示：适合屏幕阅读器、管道和慢速连接
    --no-trace        不向磁盘写入任何内容
    --progress FILE   学习进度保存在哪里
    --courses DIR     含有其他课程的文件夹（可重复使用）
    --theme NAME      dark、light、contrast或none
    --ascii           只用ASCII字符
    --bidi WHO        由谁排列从右到左的文字：app、terminal或off
    --help, --version
cli-version = article26 { $version }
cli-hint = “article26 --help”会列出命令和选项。
cli-unknown-command = article26: 没有“{ $name }”这个命令。
cli-unknown-option = article26: 这里没有“{ $name }”这个选项。
cli-missing-value = article26: 选项“{ $name }”需要一个值。
cli-too-much = article26: “{ $name }”超出了这个命令能接受的内容。
cli-needs = article26: “{ $command }”需要{ $what }。
cli-a-file = 一个文件名
cli-bad-theme = article26: 没有“{ $name }”这个主题；请用dark、light、contrast或none。
cli-no-language = article26: 没有“{ $name }”这种语言；现有：{ $list }。
cli-no-course = article26: 没有“{ $name }”这个课程或这一课；现有：{ $list }。
cli-no-article = article26: 《宣言》没有“{ $name }”这一条；请写1到30。
cli-no-declaration = article26: 《宣言》没有“{ $name }”的文本；“article26 udhr --list”会列出各种语言。
cli-needs-utf8 = article26: 这个终端无法显示该语言的文字；请设置UTF-8的语言环境，例如LANG=C.UTF-8。
cli-no-progress-place = article26: 没有找到保存学习进度的文件夹；请用--progress指定文件，或使用--no-trace。
cli-store = article26: { $file }：{ $reason }。
cli-terminal = article26: 无法使用这个终端（{ $reason }）；请试试--plain。

courses-line = { $lessons }课，{ $minutes }分钟，{ $items }题
udhr-list-official = 正式文本
udhr-list-translation = 译文

progress-file = 文件：{ $file }
progress-none = 没有保存你的任何内容。
progress-facts = { $count }条记录
progress-course = { $course }：已学{ $done }课，共{ $all }课
progress-quiz = 测验最好成绩{ $percent }%
progress-kept-texts = { $count }段你要求保存的文字
progress-exported = 已复制到{ $file }。
progress-imported = { $added ->
    [0] 没有新内容。
   *[other] 新增{ $added }条记录。
}{ $known ->
    [0] { "" }
   *[other] 有{ $known }条原来就有。
}
progress-imported-damaged = 该文件有{ $count }处损坏，已略去。
progress-forgotten = 已删除。备份里可能仍有副本，专业工具也可能恢复已删除的内容。
progress-nothing = 没有可删除的内容。

check-clean = { $courses }个课程，{ $languages }种语言，按80×24和40×12绘制了{ $pages }页：没有错误。
check-found = { $count }个问题。

cli-a-language = 一种语言的代码
cli-no-translation = article26: 没有“{ $name }”的译文；请进入locales所在的文件夹，并写出英语以外的一种语言。
cli-no-message = article26: 该语言没有“{ $name }”这个文件或消息；请写出文件名（如limits.ftl）或消息名。
accept-done = { $count ->
    [0] 没有新内容。
   *[other] 已采纳{ $count }条消息。
}记录在{ $file }。

## Right-to-left text

cli-bad-bidi = article26: 没有“{ $name }”这种排列从右到左文字的方式；请用app、terminal或off。

## The Declaration

cli-no-declaration-near = article26: 《宣言》没有“{ $name }”的文本；相近的有：{ $list }。
