language-name = العربية
language-english = Arabic
language-invitation = اقرأ بالعربية
