class Stack(list):
    def push(self, x):
        self.append(x)

    @property
    def top(self):
        return self[-1]


s = Stack([1, 2])
s.push(3)
print(s, s.top, len(s), s == [1, 2, 3], type(s[:]).__name__, type(s + [4]).__name__, sorted(s, reverse=True))


class Lower(dict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)

    def __getitem__(self, k):
        return super().__getitem__(k.lower())


d = Lower()
d["ABC"] = 1
d.update(Q=2)
print(d, d["Abc"], "ABC" in d, dict(d), type(d.copy()).__name__)


class Tags(set):
    def add(self, x):
        super().add(x.strip())


t = Tags()
t.add(" x ")
print(t, t | {"x"}, isinstance(t, set))


class E(Exception):
    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


try:
    raise E(5, "msg")
except E as error:
    print(error, error.code, error.args, repr(error))
