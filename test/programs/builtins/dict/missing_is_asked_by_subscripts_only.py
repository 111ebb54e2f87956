# __missing__ of a subclass answers d[key], not get, in or pop.
class D(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return "made"


d = D(a=1)
print(d["a"], d["b"], d["b"], d.get("c"), "c" in d, d.pop("c", None), d, dict.__getitem__(d, "q"), d | {"z": 1}, type(d | {}).__name__)


class Bad(dict):
    __missing__ = 5


try:
    Bad()[1]
except TypeError as error:
    print(error)
try:
    {}[(1, 2)]
except KeyError as error:
    print(error, error.args)
