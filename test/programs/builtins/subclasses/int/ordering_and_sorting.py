class Down(int):
    def __lt__(self, other):
        return int(self) > int(other)

    __gt__ = __le__ = __ge__ = lambda self, other: "asked"


values = [Down(n) for n in (3, 1, 2)]
print(sorted(values), sorted([3, Down(1), 2]), max(values), min(values), Down(1) > 2, 2 < Down(1), 1 <= Down(5), Down(1) < 2 < 3)
