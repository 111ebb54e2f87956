from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    def describe(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    @property
    def name(self):
        return "square"


print(Square(3).describe())
try:
    Shape()
except TypeError as error:
    print(error)


class Half(Shape):
    def area(self):
        return 0


try:
    Half()
except TypeError as error:
    print(error)
print(isinstance(Square(1), Shape), Shape.__abstractmethods__ == frozenset({"area", "name"}))
