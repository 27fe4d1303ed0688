### Words of a house with visitors: the course on a machine that is not the
### learner's, reached over SSH. A visitor has no account and no name. Who wants to
### come back takes a *resume code*: seven everyday words that are drawn for her.

## The resume code: entries of the home screen

resume-door = 用续学码接着学
keep-door = 保存学习进度：领取续学码
code-door = 我的续学码

## Coming back with a code

resume-title = 接着学
# Where words have no capitals, accents or letters that can be left out, leave that out.
resume-how = 请输入续学码的七个词。词与词之间加不加空格或逗号都可以。
resume-field = 你的七个词
resume-looking = 请稍候，正在查找你的学习进度。
resume-count = 续学码有七个词，这里{ $count ->
    [1] 只有一个。
   *[other] 有{ $count }个。
}
resume-word = 第{ $number }个词不在词表里，请再看看有没有写错。
resume-unknown = 这七个词没有对应的学习进度，或者进度已不再保存。请逐个核对。
resume-wait = 刚才尝试续学码的次数太多，请过一分钟再试。
# $reason is one of the messages store-… of this file or of app.ftl.
resume-not = 没有成功：{ $reason }。你输入的词还在这里，请稍后再试。
resume-welcome = 欢迎回来，已回到你上次停下的地方。

## Taking a code

keep-title = 领取续学码
keep-what = 下次来时，凭七个词就能找回你的学习进度。
keep-days = 进度保存到你最后一次来访后{ $days }天，不记你的姓名。
# Said after keep-days and code-days where nothing is written to a disk.
keep-memory = 进度只保存在内存里：系统一旦重新启动，进度就会丢失。
keep-see = 知道这七个词的人都能看到你的进度；只要你在这里，随时可以删除。
keep-take = 给我一个续学码
keep-have = 我已经有续学码
keep-back = 返回
keep-waiting = 请稍候，正在把你的进度存放到安全的地方。
keep-not = 这次没有保存：{ $reason }。你可以再试一次，也可以不用续学码，继续学习。
keep-again = 再试一次
keep-without = 不用续学码，继续
keep-done = 你的进度已保存。续学码在主页上：“我的续学码”。

## The code

code-title = 你的续学码
code-write = 请把这七个词按顺序写下来。
code-same = 这就是你已有的续学码，以本页的语言显示。如果你记下的是另外七个词，那些词同样有效。
code-days = 你的进度保存到最后一次来访后{ $days }天。知道这七个词的人都能看到。
code-written = 写好了，继续
code-leave = 现在退出
code-delete = 删除已保存的进度
code-delete-question = 要删除已保存的进度吗？
code-delete-how = 删除后，这七个词就什么也打不开了。你今天做的会留到你退出为止。
code-keep-it = 保留
code-delete-it = 删除
code-deleting = 请稍候，正在删除。
code-deleted = 已删除。这七个词什么也打不开了。
code-not-deleted = 还没有删除：{ $reason }。请稍后再试。

## Leaving

leaving-title = 退出之前
leaving-text = 退出后，你在这里做的都不会留下，除非你领取续学码。
leaving-take = 领取续学码，然后退出
leaving-without = 不领续学码，退出
leaving-stay = 留下
# She has a code, but the last answers could not be stored.
leaving-unsaved = 还有{ $count }个回答或步骤没有保存。再退出一次即可离开，但这些内容不会保留。

## The screen that waits for somebody

attract-key = 按任意键开始
attract-line = 按Enter开始

## A group in a room

room-here = 你在房间{ $room }里。培训师只看得到数字，看不到姓名。
room-title = 房间{ $room }
room-for-trainer = 这一页供小组的培训师使用。
room-secret = 这个房间的口令
room-secret-how = 你输入的内容会显示为圆点。
room-secret-seen = 你输入的内容会直接显示，看得到屏幕的人都能看到。
room-opening = 请稍候，正在核对口令。
room-present = { $present ->
    [0] 现在没有人在这里
   *[other] 现在有{ $present }人在这里
}；到目前为止共有{ $visitors }次来访。
room-nameless = 每一课、每一题，每次来访只计一次。这里没有姓名。来访满{ $least }次才显示数字，之后每次至少增加{ $least }，这样就很难看出某一个人的情况。
room-empty = 还没有人进来。
# $user is a user name for SSH: room- and the name of the room.
room-tell = 请告诉小组成员：用和你一样的方法连接，但用户名要写{ $user }。
room-lessons = 小组学到哪里了
room-lessons-none = 还没有人打开任何一课。
room-begun = 已开始：{ $count }
room-finished = 已学完：{ $count }
room-hard = 最难的题
room-hard-how = 百分比是第一次就答对的回答所占的比例。
room-hard-none = 还没有一道题在至少{ $least }次来访中有人作答。
room-right = { $percent }%一次答对
room-answers = { $count }个回答
# What Enter does in plain mode, in one or two words.
room-again = 刷新
unlock-wrong = 这不是这个房间的口令，请再试一次。
unlock-wait = 尝试口令的次数太多，请过一分钟再试。
room-any-title = 培训师入口
room-any-for = 这里有好几个房间。输入你的房间口令，就能打开你的房间。
room-any-secret = 你的房间口令
unlock-none = 这个口令不属于这里的任何房间，请再试一次。

## Notices, which stay until they are taken back
## $code is “taken” when she has a resume code, “offered” when she could take one now,
## else “none”.

house-closing = 这里很快就要关闭。{ $code ->
    [taken] 用你的续学码保存的进度不会丢失。
    [offered] 用续学码保存的进度不会丢失：请现在领取一个。
   *[none] 感谢你在这里学习。
}
house-idle = 还有人在吗？请按任意键，否则半分钟后一切将重新开始。
house-longest = 这次来访五分钟后结束。{ $code ->
    [taken] 用你的续学码保存的进度不会丢失。
    [offered] 用续学码保存的进度不会丢失：请现在领取一个。
   *[none] 感谢你在这里学习。
}

## Privacy in a house with visitors

visit-nothing-kept = 你退出后，这次来访的内容不会保存在这里。
visit-code = 只有领取续学码，你的进度才会保存（到你最后一次来访后{ $days }天为止）：你打开过哪些课、答了什么、选择了怎样的立场。没有姓名，也没有你的任何笔记。
visit-code-kept = 你的进度用续学码保存，到你最后一次来访后{ $days }天为止。
visit-code-seal = 保存的内容由这七个词封存：只有磁盘的副本是打不开的。丢了这七个词，就再也找不回来。
visit-operator = 管理这里的人能看到什么时候、从哪里有人连接，在来访期间也有可能看到这里的操作。课程本身不记录姓名，也不记录地址。
visit-room = 房间{ $room }的培训师能看到有多少人在、每课有多少人学完、哪些题比较难，但看不到是谁。
visit-words = 你在这里写的，退出后就会消失。
visit-leave = 退出

## What is said at the end, on a line of its own: at most 76 columns

end-full = 位置已满，请过几分钟再来。
end-full-source = 现在来自你这个地址的访问很多，请稍后再试。
end-closing = 这里正在维护，暂停开放。请稍后再来。
end-idle = 这里好像没有人，来访已经结束。随时欢迎你再来。
end-longest = 这次来访已到最长时间，就此结束。欢迎你再来。
end-refused-command = 这里只提供课程。连接时请不要附带命令。
end-fault = 这里出了故障，来访已中断。用续学码保存的进度不会丢失。
end-goodbye = 再见，感谢你在这里学习。随时欢迎你再来。
end-goodbye-code = 再见。你的进度保存{ $days }天，凭你的七个词就能打开。
# Sent before anything is known of the visitor, so in English and in plain ASCII.
house-busy = All places are taken. Please come again in a few minutes.
# Said on the home screen.
end-unknown-room = 房间{ $room }没有开放。这里是课程本身，不在任何房间里。

## Reasons: parts of “Not saved: …”, “Not kept this time: …”

store-away = 无法连接到存放进度的地方
store-gone = 用这个续学码保存的进度已被删除
store-enough = 这个续学码的存储空间已满

## The words of codes

# 256 words, drawn at random. Never change a word or their order: codes that people
# have written down would open nothing any more.
code-words =
    白菜 白糖 白云 斑马 板栗 傍晚 杯子 贝壳 冰箱 饼干 菠菜 餐厅
    草地 草莓 叉子 茶壶 铲子 超市 车库 车站 衬衫 橙子 池塘 尺子
    抽屉 厨房 窗户 窗帘 春卷 词典 刺猬 大树 大象 袋鼠 蛋糕 灯笼
    灯泡 笛子 地板 地球 地毯 地图 电池 电视 电梯 冬天 豆角 帆船
    番茄 房子 粉笔 风铃 风扇 枫叶 风筝 甘蔗 钢笔 钢琴 高山 公路
    公园 古筝 故事 果酱 果园 果汁 海浪 海螺 海鸥 海豚 海星 荷花
    河流 核桃 黑板 红茶 红豆 红薯 蝴蝶 花瓣 花朵 花盆 花瓶 花生
    花园 滑梯 火车 火锅 积木 吉他 酱油 饺子 教室 金鱼 镜子 剧院
    咖啡 卡车 烤箱 客厅 空调 孔雀 口琴 裤子 筷子 喇叭 蜡笔 辣椒
    兰花 蓝莓 篮球 蓝色 荔枝 铃铛 柳树 楼梯 炉子 露珠 轮船 萝卜
    骆驼 绿色 麻雀 馒头 芒果 毛巾 毛线 毛衣 玫瑰 门铃 米饭 蜜蜂
    面包 面条 牡丹 南瓜 闹钟 泥土 年糕 柠檬 牛奶 纽扣 盘子 琵琶
    拼图 乒乓 葡萄 瀑布 汽车 气球 铅笔 茄子 芹菜 蜻蜓 秋千 秋天
    裙子 日历 扫帚 森林 沙发 沙拉 沙漠 沙滩 珊瑚 山楂 扇子 生姜
    狮子 手表 手机 手帕 手套 书包 书店 书房 书架 梳子 树叶 水桶
    丝绸 松鼠 隧道 台灯 汤圆 桃子 天鹅 天空 铁路 童话 土豆 拖把
    拖鞋 陀螺 袜子 外套 网球 围巾 围裙 温泉 蜗牛 屋顶 西瓜 喜鹊
    夏天 香菇 箱子 相机 项链 橡皮 象棋 小麦 小猫 小溪 鞋子 星星
    雪梨 雪橇 雪人 牙膏 牙刷 燕子 杨梅 阳台 钥匙 椰子 衣柜 椅子
    音乐 银杏 樱桃 鹦鹉 邮局 邮票 油漆 油条 柚子 羽毛 雨衣 玉米
    芋头 院子 月亮 早晨 珍珠 枕头 芝麻 竹林 桌布 桌子 紫菜 紫色
    棕色 粽子 走廊 足球
