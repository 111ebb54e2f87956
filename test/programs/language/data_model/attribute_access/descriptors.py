class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.name)

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(obj, self.name, value)

    def __delete__(self, obj):
        print("delete", self.name)


class Person:
    name = Typed(str)
    age = Typed(int)


p = Person()
p.name = "Ann"
p.age = 5
print(p.name, p.age, vars(p), type(Person.name).__name__)
try:
    p.age = "x"
except TypeError as error:
    print(error)
del p.age
p.__dict__["name"] = "hidden"
print(p.name)


class NonData:
    def __get__(self, obj, owner):
        return f"non-data {obj is None}"


class Q:
    x = NonData()


q = Q()
print(q.x, Q.x)
q.x = "instance wins"
print(q.x)
