from collections import ChainMap, OrderedDict, UserDict, UserList, abc

d = OrderedDict(a=1, b=2, c=3)
d.move_to_end("a")
print(d, list(d))
d.move_to_end("c", last=False)
print(d.popitem(), d.popitem(last=False), d, d == {"b": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1})
print(list(reversed(OrderedDict(x=1, y=2))), OrderedDict([(1, 2)]), OrderedDict.fromkeys("ab"))
c = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(c["a"], c["b"], len(c), sorted(c), c.maps, "zz" in c, c.get("q"))
c["n"] = 5
print(c.maps[0], c.new_child({"a": 0})["a"], c.parents["a"], dict(c))
print(isinstance([], abc.Sequence), isinstance({}, abc.Mapping), isinstance((), abc.Hashable), isinstance([], abc.Hashable), isinstance(5, abc.Iterable), isinstance(len, abc.Callable), isinstance(iter([]), abc.Iterator), isinstance(set(), abc.MutableSet))
try:
    c["missing"]
except KeyError as error:
    print(error)
