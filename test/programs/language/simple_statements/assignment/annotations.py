x: int = 5
y: "undefined name is fine"
z: list[int]
(w): str = "w"


class P:
    a: int
    b: str = "b"


def f(a: int, *args: "s", k: float = 1.5, **kw: dict) -> None: ...


print(__annotations__)
print(P.__annotations__, P.b, hasattr(P, "a"))
print(f.__annotations__)


def local():
    q: int
    r: int = 3
    try:
        return q
    except UnboundLocalError as error:
        return str(error), r


print(local())
