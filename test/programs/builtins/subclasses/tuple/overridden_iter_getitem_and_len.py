class T(tuple):
    def __iter__(self):
        return iter("xy")

    def __getitem__(self, key):
        return f"item {key}"

    def __len__(self):
        return 9

    def __eq__(self, other):
        return True

    __hash__ = tuple.__hash__


t = T((1, 2))
a, b = t
print(a, b, list(t), tuple(t), [*t], t[0], t[5], t[1:], len(t), t == (), () == t, t != (), 2 in t, t + (3,), (0,) + t, repr(t), sorted(t), "%s %s" % t, max(t), hash(t) == hash((1, 2)))
print((lambda *args: args)(*t), dict([T("kv")]), isinstance("a", T((str, int))), "ab".startswith(T(("a",))), (lambda x, y: (x, y))(*t), list(zip(t)), str.join("-", t))
first, *rest = t
print(first, rest, tuple.__len__(t))
match t:
    case (x, y):
        print("two", x, y)
    case _:
        print("other", len(t))
