class I(int):
    @property
    def double(self):
        return self * 2

    @classmethod
    def make(cls, text):
        return cls(text)

    @staticmethod
    def add(a, b):
        return a + b

    def __getattr__(self, name):
        return f"no {name}"

    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)

    def __dir__(self):
        return ["custom"]


i = I.make("21")
i.x = 4
print(i.double, i.x, i.y, i.real, i.__dict__, dir(i), I.add(1, 2), type(I.make(3)).__name__, hasattr(i, "anything"), vars(i))
del i.x
print(i.x)


class L(list):
    length = property(len)

    def __getattribute__(self, name):
        if name == "append":
            return lambda item: "intercepted"
        return super().__getattribute__(name)


l = L([1, 2])
print(l.length, l.append(3), l, L.append(l, 4), l)
