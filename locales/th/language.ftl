language-name = ไทย
language-english = Thai
language-invitation = อ่านเป็นภาษาไทย
language-months = มกราคม | กุมภาพันธ์ | มีนาคม | เมษายน | พฤษภาคม | มิถุนายน | กรกฎาคม | สิงหาคม | กันยายน | ตุลาคม | พฤศจิกายน | ธันวาคม
language-date = %d %m พ.ศ. %e (ค.ศ. %y)
