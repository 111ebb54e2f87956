text = "abababa"
print(text.count("aba"), text.count(""), text.count("a", 1), text.count("a", 1, -1), text.count("a", -3), text.count("", 3), text.count("", 8), text.count("z"), "".count(""), "".count("", 1), text.count("a", None, None))
print("😀a😀".count("😀"), "aaa".count("aa"), "abc".count("", 2, 2), "abc".count("", 3, 2))
for call in (lambda: "a".count(), lambda: "a".count(5), lambda: "a".count("a", "0"), lambda: "a".count(b"a"), lambda: "a".count("a", 1, 2, 3), lambda: "a".count("a", 1.5)):
    try:
        print(call())
    except TypeError as error:
        print(error)
