class Cat:
    def __init__(self, name):
        self.name = name


class Point:
    __slots__ = ("x", "y")


pet = Cat("Kim")
attributes = pet.__dict__
pet.age = 3
attributes["fur"] = "red"
holder = [pet]
pet.__class__ = type("Lion", (Cat,), {})
vars(pet)["age"] += 1
point = Point()
Point.x.__set__(point, 5)
type(Point.x).__set__(Point.y, point, 6)
done = True
