language-name = ไทย
language-english = Thai
language-invitation = อ่านเป็นภาษาไทย
