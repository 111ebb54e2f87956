class Base:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        self._v = value

    def __len__(self):
        return self.v

    def template(self):
        return f"{self.prefix()}-{self.v}-{len(self)}"

    def prefix(self):
        return "base"


class Child(Base):
    @Base.v.getter
    def v(self):
        return self._v * 10

    def prefix(self):
        return super().prefix().upper()


class Grand(Child):
    v = 7

    def __init__(self):
        pass


b, c, g = Base(), Child(), Grand()
b.v, c.v = 3, 4
print(b.template(), c.template(), g.template(), bool(g))
g.v = 9
print(g.template(), Grand.v)
