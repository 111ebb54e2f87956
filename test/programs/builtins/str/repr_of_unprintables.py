# repr escapes what isn't printable, and picks its quotes.
for s in ("\x00\x1f\x7f\x80\xa0\xad", "\u2028\u200b\u3000\ufeff\uffff", "\ud800", "\U0001f600\U000e0001\U0010ffff", "it's", 'say "hi"', "both ' and \"", "back\\slash\n\r\t\v\f\b\a", "é\u0301ñ", "\u0378\u05d0"):
    print(ascii(repr(s)), ascii(s))
