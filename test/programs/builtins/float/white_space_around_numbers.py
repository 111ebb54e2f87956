for convert in int, float, complex:
    for text in [" 1 ", "\t1\n", "\x1c1", "1\x1f", "\xa01\u2003", "\xa01\x1c", "1\x85", "\u0661\u0662", "\u4e00", "1_0", "1__0", "1_\u4e00", "\x001", "1\x00", "1_0\x00"]:
        try:
            print(convert.__name__, ascii(text), convert(text))
        except ValueError as error:
            print(convert.__name__, ascii(text), ascii(str(error)))
