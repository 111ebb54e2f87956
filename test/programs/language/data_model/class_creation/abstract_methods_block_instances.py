import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): return 1

    @property
    @abc.abstractmethod
    def name(self): ...


class Half(Shape):
    def area(self): return super().area() + 1


class Full(Half):
    name = "full"


for cls in (Shape, Half):
    try:
        cls()
    except TypeError as error:
        print(error)
print(Full().area(), sorted(Half.__abstractmethods__), Full.__abstractmethods__)
Shape.register(int)
print(isinstance(5, Shape), issubclass(bool, Shape), issubclass(str, Shape))
try:
    int.__abstractmethods__
except AttributeError as error:
    print(error)
