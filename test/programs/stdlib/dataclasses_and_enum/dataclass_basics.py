from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)

    def moved(self, dx):
        return Point(self.x + dx, self.y)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


p = Point(1)
p.tags.append("a")
print(p, Point(1), p == Point(1), Point(1, 2).moved(5), Point(1).tags)
print(Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 9)]), hash(Version(1)) == hash(Version(1)), {Version(1): "v"})
try:
    Version(1).major = 5
except Exception as error:
    print(type(error).__name__, error)
try:
    Point()
except TypeError as error:
    print(error)
