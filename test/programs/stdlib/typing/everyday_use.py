from typing import Any, Callable, ClassVar, Dict, Final, Generic, Iterable, List, Literal, NamedTuple, Optional, Protocol, Tuple, TypedDict, TypeVar, Union, cast, overload, TYPE_CHECKING, NewType, Self, get_type_hints

T = TypeVar("T")


def f(a: List[int], b: Optional[str] = None, *c: Any) -> Dict[str, Tuple[int, ...]]:
    return {}


class Stack(Generic[T]):
    limit: ClassVar[int] = 5

    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> Self:
        self.items.append(item)
        return self


print(Stack[int]().push(1).push(2).items, Stack.limit)


class Point(NamedTuple):
    x: int
    y: int = 0

    def norm(self):
        return self.x**2 + self.y**2


print(Point(3), Point(3, 4).norm(), Point._fields)


class Movie(TypedDict, total=False):
    name: str
    year: int


print(Movie(name="x", year=1), cast(int, "s"), TYPE_CHECKING)


class Closes(Protocol):
    def close(self) -> None: ...


UserId = NewType("UserId", int)
print(UserId(5), List[int], Optional[int], Union[int, str], Callable[[int], str], Dict[str, Any], Literal["a", 1], Tuple[int, ...], T, Any, int | None)


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


print(g(1), g("a"))
