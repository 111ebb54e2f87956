print("a\tb\\n\'\"\x41\u00e9\U0001F600\u03b1\101\0end".replace("\0", "<nul>"))
print('single' "double" '''triple
lines''' """more""")
print(r"raw \n \t", R'\x', b"bytes \x00\xff\n", rb"\raw", len("\
continued"))
print("implicit " "concatenation" + " explicit")
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\r\\\x00\x7f\xa0é\u2028😀\ud800"))
print(ascii("é😀"), len("😀"), "😀"[0], "a😀b"[1:], "a😀b"[::-1])
print(u"unicode prefix", "\a\b\f\v" == "\x07\x08\x0c\x0b")
