def record(cls):
    names = list(cls.__annotations__)

    def __init__(self, *args, **kw):
        for name, value in zip(names, args):
            setattr(self, name, value)
        for name in names[len(args) :]:
            if name in kw:
                setattr(self, name, kw[name])
            elif not hasattr(cls, name):
                raise TypeError(f"missing {name}")

    def __repr__(self):
        return f"{cls.__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, n) == getattr(other, n) for n in names)

    for f in (__init__, __repr__, __eq__):
        setattr(cls, f.__name__, f)
    return cls


@record
class Point:
    x: int
    y: int = 0
    tag: str = "none"


print(Point(1), Point(1, 2, tag="t"), Point(1) == Point(1, 0), Point(1) == Point(2))
try:
    Point()
except TypeError as error:
    print(error)
