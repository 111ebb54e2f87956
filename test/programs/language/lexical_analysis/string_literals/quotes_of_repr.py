for text in ("", "a", "it's", 'say "x"', "both ' and \"", "\\", "\n\t\r\x00\x1f\x7f", "\xa0\xad", "é€😀", "\u200b\u2028\ue000", "\ud800"):
    print(ascii(text), ascii(repr(text)))
