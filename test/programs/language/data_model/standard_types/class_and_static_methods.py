class Date:
    count = 0

    def __init__(self, y, m):
        self.y, self.m = y, m

    @classmethod
    def parse(cls, text):
        cls.count += 1
        return cls(*map(int, text.split("-")))

    @staticmethod
    def leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    def __repr__(self):
        return f"{type(self).__name__}({self.y}, {self.m})"


class Sub(Date): ...


print(Date.parse("2024-05"), Sub.parse("2023-06"), Date(1, 2).parse("3-4"))
print(Date.count, Sub.count, Date.leap(2024), Sub(1, 1).leap(1900))
print(type(Date.__dict__["parse"]).__name__, type(Date.__dict__["leap"]).__name__, Date.parse.__self__, Date.leap.__name__)
method = Date(5, 6).__repr__
print(method(), method.__self__.y)
