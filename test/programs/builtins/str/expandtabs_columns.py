for text in ("a\tb", "\t\t", "ab\tc\td", "a\nbc\td", "a\rb\tc", "é\t😀\tx", "1234567\t8", "12345678\t9"):
    print(ascii(text), ascii(text.expandtabs()), ascii(text.expandtabs(4)), ascii(text.expandtabs(0)), ascii(text.expandtabs(-1)), ascii(text.expandtabs(tabsize=3)))
for call in (lambda: "".expandtabs("4"), lambda: "".expandtabs(1, 2), lambda: "".expandtabs(size=2), lambda: "".expandtabs(2.0)):
    try:
        print(call())
    except TypeError as error:
        print(error)
