class C:
    def __contains__(self, item):
        print("asked", item)
        return "non-empty answer"


print(1 in C(), 2 not in C(), not 3 in C())
print("" in "abc", "ac" in "abc", 97 in b"abc", b"bc" in b"abc", "k" in {"k": 1}, 1 in {"k": 1}.values(), ("k", 1) in {"k": 1}.items(), 5 in range(0, 10, 5), 5.0 in range(10), 5.5 in range(10), "5" in range(10), True in [1], 1 in {True}, None in [None])
gen = (n for n in range(5))
print(2 in gen, list(gen), 9 in iter([9]), 1 in map(int, "12"))
