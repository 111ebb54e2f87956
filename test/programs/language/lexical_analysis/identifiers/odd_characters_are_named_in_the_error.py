for source in ("a = 1 $ 2", "a?", "x = €", "a = “x”", "b = a ‐ 1", "x\u00a0= 1", "x = 5\u200b", "é = 1", "²x = 1", "`x`", "a ! b", "x = ½", "\u0301a = 1"):
    try:
        compile(source, "<s>", "exec")
        print("fine", ascii(source))
    except SyntaxError as error:
        print(error.msg, error.offset)
