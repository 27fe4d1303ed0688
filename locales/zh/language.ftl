language-name = 中文
language-english = Chinese
language-invitation = 用中文阅读
language-months = 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
language-date = %y年%m%d日
