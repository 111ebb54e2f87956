# collections.abc.Callable[...]: flat arguments, repr, substitution, errors.
from collections.abc import Callable
from typing import TypeVar, ParamSpec, Concatenate
import copy
T = TypeVar("T"); P = ParamSpec("P"); U = TypeVar("U")
def f(): pass
def show(call):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e)
for make in (lambda: Callable[[int, str], float], lambda: Callable[[], None], lambda: Callable[..., int], lambda: Callable[P, T], lambda: Callable[Concatenate[int, P], T],
             lambda: Callable[(int, str), float], lambda: Callable[int, str], lambda: Callable[int], lambda: Callable[[int], str, float], lambda: Callable[["x", list[int], int | None], None],
             lambda: Callable[[T], U][int, str], lambda: Callable[[T, T], T][int], lambda: Callable[P, T][[int, str], float], lambda: Callable[P, T][..., float],
             lambda: Callable[[T], T][int, str], lambda: Callable[[int], str][int], lambda: Callable[P, int][[str, bool]], lambda: Callable[Concatenate[int, P], T][[str], bool],
             lambda: Callable[[Callable[[T], int]], U][str, bytes]):
    show(make)
    show(lambda: (make().__args__, make().__parameters__, type(make()).__name__, make().__origin__))
print(Callable[[int], str] == Callable[[int], str], Callable[[int], str] == Callable[[str], str], hash(Callable[[int], str]) == hash(Callable[[int], str]))
print(copy.copy(Callable[[int, T], str]), copy.deepcopy(Callable[..., str]), Callable[[int, str], T].__reduce__()[1][1], Callable[..., T].__reduce__()[1][1])
print(isinstance(f, Callable), isinstance(3, Callable), isinstance(len, Callable))
show(lambda: isinstance(f, Callable[[], int]))
