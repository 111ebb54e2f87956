print("a,b,,c,".split(","), "a,b,,c,".split(",", 2), "a,b,,c,".rsplit(",", 2), "".split(","), "abc".split("abc"), "aXXbXXc".split("XX"), "aXXXb".split("XX"), "aXXXb".rsplit("XX"), "a b".split(" ", maxsplit=5), "a,b".split(sep=",", maxsplit=-1), "1😀2😀3".split("😀", 1))
for call in (lambda: "a".split(""), lambda: "a".split(5), lambda: "a".split(b","), lambda: "a".split(",", "1"), lambda: "a".rsplit(""), lambda: "a".split(",", 1, 2), lambda: "a".split(separator=","), lambda: "a".split(",", None)):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
