# find and index with negative, huge and None bounds; empty needles.
s = "hello\U0001f600hello"
print(s.find("hello", 1), s.rfind("hello"), s.find("", 20), s.find("", 11), s.rfind("", 2, 5), s.find("o", -1), s.find("o", None, None), s.count("l", -5), s.index("\U0001f600"), s.find("h", 10**20), s.find("h", -(10**20), 10**20))
print(s.count(""), s.count("", 3, 1), s.count("ll", 0, 4), "aaa".count("aa"), s.startswith("", 11), s.startswith("", 12), s.endswith("o", 0, 5), s.startswith(("x", "he")), s.endswith(()))
for call in (lambda: s.index("z"), lambda: s.rindex("h", 7), lambda: s.find(1), lambda: s.find("a", "b"), lambda: s.find("a", 1.0), lambda: s.find(), lambda: s.count("a", 1, 2, 3), lambda: s.startswith(1), lambda: s.startswith(("a", 1)), lambda: s.startswith(["h"]), lambda: s.find("a", start=1)):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
