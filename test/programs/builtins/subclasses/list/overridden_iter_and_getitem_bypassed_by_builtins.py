class L(list):
    def __iter__(self):
        print("iter")
        return iter(["a", "b"])

    def __getitem__(self, key):
        print("getitem", key)
        return "item"

    def __len__(self):
        print("len")
        return 5


l = L([1, 2, 3])
print("list", list(l))
print("tuple", tuple(l))
print("set", sorted(set(l)))
print("star", [*l])
print("call", (lambda *args: args)(*l))
print("sorted", sorted(l))
print("join", ",".join(L(["x", "y"])))
print("sum", sum(L([1, 2]), start=0) if False else "skipped")
print("max", max(l))
print("index", l.index(2))
print("in", 2 in l, "a" in l)
print("eq", l == [1, 2, 3])
print("repr", l)
print("bool", bool(l))
print("reversed", list(reversed(l)))
print("slice", l[0:2])
print("extend", [0] + [9], (lambda x: (x.extend(l), x)[1])([]))
print("add", [0] + l)
a, b = l
print("unpack", a, b)
for item in l:
    print("for", item)
print("zip", list(zip(l, l)), "enumerate", list(enumerate(l)), "map", list(map(str, l)))
print("dict", dict.fromkeys(l), "any", any(l))
slice_target = [0, 1]
slice_target[:1] = l
print(slice_target)
l.sort()
l.reverse()
print(list.__repr__(l), list.__len__(l), json.dumps(l) if (json := __import__("json")) else None)
print(l.count(1), l.copy(), l.pop())
