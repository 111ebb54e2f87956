# Objects with attributes, methods and a list of them.


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


def walk(steps):
    point = Point(0, 0)
    path = []
    for step in range(steps):
        dx = step % 3 - 1
        dy = step % 5 - 2
        point = point.moved(dx, dy)
        if step % 100 == 0:
            path.append(point)
    return path


print(walk(2000)[-1])
