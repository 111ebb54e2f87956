def f():
    a: int = 1
    b: "text"
    c: list[int] = [
        1
    ]
    (d): int = 2
    return a, c, d


x: int = 1
y: str


class C:
    a: int
    b: int = 3


def g(a: int, b: str = "x") -> float:
    return a


f(); g(1)
print(__annotations__, C.__annotations__)
