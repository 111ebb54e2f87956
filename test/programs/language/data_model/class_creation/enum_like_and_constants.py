class Color:
    RED, GREEN, BLUE = range(3)
    names = {RED: "red", GREEN: "green", BLUE: "blue"}

    @classmethod
    def name(cls, value):
        return cls.names[value]


print(Color.RED, Color.name(Color.BLUE), [n for n in vars(Color) if n.isupper()])


class Flag(int):
    def __new__(cls, value, label):
        self = super().__new__(cls, value)
        self.label = label
        return self

    def __or__(self, other):
        return Flag(int(self) | int(other), f"{self.label}|{other.label}")

    def __repr__(self):
        return f"<{self.label}: {int(self)}>"


R, W = Flag(4, "R"), Flag(2, "W")
print(R | W, (R | W) == 6, (R | W) & W, [R, W], f"{R}", R + W)
