text = "abcabc"
print(text.find("c"), text.rfind("c"), text.find("c", 3), text.find("c", -2), text.rfind("a", 1), text.rfind("a", 0, 3), text.find("z"), text.find(""), text.rfind(""), text.find("", 7), text.rfind("", 2, 4), text.index("bc"), text.rindex("bc"))
print("a😀b😀".find("b"), "a😀b😀".rfind("😀"), "a😀".index("😀", 1))
for call in (lambda: text.index("z"), lambda: text.rindex("a", 4), lambda: text.find(5), lambda: text.rindex(None), lambda: text.index(), lambda: text.find("a", [])):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
