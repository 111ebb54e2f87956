sources = ["x++", "x--", "++x", "a && b", "a || b", "!a", "a <> b", "a === b", "a ? b : c", "a =< b", "a => b", "x := 1", "a -> b", "a..b", "a...b", "$a", "a ~ b", "a !b", "a = !b", "...", "a.?b"]
for source in sources:
    try:
        compile(source, "<s>", "exec")
        print("fine:", source)
    except SyntaxError as error:
        print(source, "->", error.msg, error.offset)
