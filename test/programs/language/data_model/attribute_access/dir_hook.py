class C:
    def __dir__(self): return ["b", "a", 5][:2]


class Bad:
    def __dir__(self): return 5


class Mixed:
    def __dir__(self): return [1, "a"]


print(dir(C()), C().__dir__(), [n for n in dir(C) if not n.startswith("__")])
for value in (Bad(), Mixed()):
    try:
        dir(value)
    except TypeError as error:
        print(error)
