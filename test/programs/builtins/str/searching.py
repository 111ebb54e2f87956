s = "the cat sat on the mat"
print(s.find("at"), s.find("at", 6), s.find("zz"), s.rfind("at"), s.rfind("at", 0, 10), s.index("cat"), s.rindex("the"), s.count("at"), s.count("t", 5), s.count(""))
print(s.startswith("the"), s.startswith("cat", 4), s.startswith(("x", "the")), s.endswith("mat"), s.endswith(("a", "b")), s.endswith("at", 0, 7), s.startswith(""))
print("cat" in s, s.find(""), s.find("", 5), s.find("", 100), "".find(""), "aaa".count("aa"), "abc".rfind(""), s.find("t", -3), s.find("t", -5, -1))
for bad in (lambda: s.index("zz"), lambda: s.rindex("zz"), lambda: s.find(5), lambda: s.startswith(5), lambda: s.count()):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
