import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def method(self):
        return self.name


a, b = Thing("a"), Thing("b")
r = weakref.ref(a)
print(r() is a, r == weakref.ref(a), weakref.getweakrefcount(a), weakref.proxy(b).name)
values = weakref.WeakValueDictionary(x=a)
values["y"] = b
print(sorted(values), values["x"] is a, len(values), "z" in values, values.get("z"))
keys = weakref.WeakKeyDictionary({a: 1})
keys[b] = 2
print(keys[a], len(keys), b in keys, sorted(keys.values()))
members = weakref.WeakSet([a])
members.add(b)
print(len(members), a in members, sorted(t.name for t in members))
members.discard(a)
print(a in members)
method = weakref.WeakMethod(a.method)
print(method()())
done = weakref.finalize(a, print, "finalized")
print(done.alive, done(), done.alive)
weakref.finalize(b, print, "at exit")
for bad in (3, "s", [1]):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
