text = "hello"
print(text.startswith("he"), text.startswith(("x", "hel")), text.startswith(()), text.startswith("", 5), text.startswith("", 6), text.startswith("lo", 3), text.startswith("el", 1, 2), text.endswith("lo"), text.endswith(("a", "o"), 0, 5), text.endswith("hell", 0, -1), text.endswith("", 9))
for call in (lambda: text.startswith(), lambda: text.startswith(5), lambda: text.startswith(["he"]), lambda: text.startswith(("x", 5)), lambda: text.endswith(b"o"), lambda: text.endswith(("o", 5)), lambda: text.endswith("o", "a"), lambda: text.startswith("h", 0, 1, 2)):
    try:
        print(call())
    except TypeError as error:
        print(error)
