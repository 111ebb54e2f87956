from collections import OrderedDict

x = OrderedDict(a=1, b=2)
for source in (5, None, [8], ["ab", "cd"], "abcab", ["abc"], [[]], {"a": 1}, [(1, 2), 3], [[1, [2]]]):
    for name, call in (("update", x.update), ("OrderedDict", OrderedDict), ("|", lambda s: x | s)):
        try:
            print(name, source, call(source))
        except (TypeError, ValueError) as error:
            print(name, source, type(error).__name__, error)
for call in (
    lambda: OrderedDict(1, 2), lambda: x.update(1, 2), lambda: x.move_to_end("zz"), lambda: OrderedDict().popitem(), lambda: x.pop("zz"),
    lambda: x.pop(), lambda: x.pop("zz", default=3), lambda: x.pop(key="zz", default=4), lambda: x.setdefault("n"),
    lambda: x.setdefault(key="n", default=2), lambda: OrderedDict.fromkeys(iterable="ab", value=2), lambda: x.fromkeys(5),
    lambda: x == OrderedDict(), lambda: x.popitem(last=False), lambda: x.move_to_end("b", last=False), lambda: x,
):
    try:
        print(call())
    except (TypeError, KeyError) as error:
        print(type(error).__name__, error)


class Upper(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(str(key).upper(), value)


print(Upper(a=1), Upper([("b", 2)]) | {"c": 3}, Upper.fromkeys("xy"), Upper(a=1).copy())
