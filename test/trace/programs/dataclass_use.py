from dataclasses import dataclass, field


@dataclass
class P:
    x: int
    y: int = 2
    z: list = field(default_factory=list)

    def __post_init__(self):
        self.w = self.x

    def total(self):
        return self.x + self.y


p = P(1)
p.total()
print(p == P(1), p)
