for text in ("hello world", "HELLO wORLD", "ǆungla", "ﬁx it", "ßtraße", "they're bill's", "x1y2 a-b_c", "ŉ", "ΑΣ ΑΣΑ", "İstanbul", "", "123abc"):
    print(ascii(text), ascii(text.capitalize()), ascii(text.title()), ascii(text.swapcase()))
