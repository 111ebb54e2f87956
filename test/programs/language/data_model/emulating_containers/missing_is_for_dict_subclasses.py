class D(dict):
    def __missing__(self, key):
        if key == "bad":
            raise LookupError("no")
        self[key] = key * 2
        return self[key]


d = D(a=1)
print(d["a"], d["b"], d, d.get("c"), "c" in d, d.setdefault("q"), d.pop("z", None))
try:
    d["bad"]
except LookupError as error:
    print(type(error).__name__, error)
try:
    {}["x"]
except KeyError as error:
    print(error, error.args)


class Instance(dict): ...


i = Instance()
i.__missing__ = lambda key: 5
try:
    i["x"]
except KeyError as error:
    print("KeyError", error)
