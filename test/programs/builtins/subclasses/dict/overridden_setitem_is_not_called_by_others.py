import collections, copy, pickle


class D(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key)
        super().__delitem__(key)


d = D(a=1)
d["b"] = 2
d.update(c=3)
d.setdefault("d", 4)
d |= {"e": 5}
del d["a"]
d.pop("b")
d.popitem()
print(d, D.fromkeys("xy", 0), type(D.fromkeys("x")).__name__)
print(copy.copy(d), copy.deepcopy(d), pickle.loads(pickle.dumps(d)))
exec("z = 1", {}, d)
print(sorted(d))


class C(collections.Counter):
    def __setitem__(self, key, value):
        print("count", key, value)
        super().__setitem__(key, value)


print(C("aab"))


class O(collections.OrderedDict):
    def __setitem__(self, key, value):
        print("ordered", key)
        super().__setitem__(key, value)


o = O(a=1)
o.update(b=2)
o |= {"c": 3}
print(o, o.copy(), o.pop("a"), o.setdefault("n"))
