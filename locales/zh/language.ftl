language-name = 中文
language-english = Chinese
language-invitation = 用中文阅读
