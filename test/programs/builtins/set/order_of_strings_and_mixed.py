print({"a", "b", "c"}, {"apple", "banana", "cherry"}, set("hello world"), {"x", 1, None, 2.5, (1, 2)} == {None, 1, "x", (1, 2), 2.5}, sorted({"b", "a"}), set("abc") | set("xyz"), {"one": 1, "two": 2}.keys() & {"two", "one"})
words = "the quick brown fox jumps over the lazy dog".split()
print(set(words), list(set(words))[:3], {len(w) for w in words}, {w[0] for w in words})
