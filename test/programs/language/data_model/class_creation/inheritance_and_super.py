class Base:
    def __init__(self, x):
        self.x = x

    def who(self):
        return "Base"

    def describe(self):
        return f"{self.who()} {self.x}"


class Child(Base):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y

    def who(self):
        return "Child of " + super().who()


class GrandChild(Child):
    def who(self):
        return "Grand" + super(GrandChild, self).who()

    @classmethod
    def make(cls):
        return cls(5, 6)


for obj in (Base(1), Child(2, 3), GrandChild.make()):
    print(obj.describe(), type(obj).__name__, [c.__name__ for c in type(obj).__mro__])
print(isinstance(GrandChild(1, 2), Base), issubclass(Child, GrandChild), Child.__bases__, Base.__subclasses__())
print(issubclass(bool, int), isinstance(5, (str, int)), isinstance(True, int | str))
