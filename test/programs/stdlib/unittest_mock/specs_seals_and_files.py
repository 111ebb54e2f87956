import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock, call, create_autospec, mock_open, patch, seal


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except BaseException as error:
        print(type(error).__name__, str(error).split(" id=")[0])


def function(a, b=2, *, c):
    """A function."""


spec = create_autospec(function, return_value=4)
print(spec(1, c=3), spec.mock_calls, spec.__name__, spec.called)
attempt(spec, 1)
attempt(spec.assert_called_once_with, a=1, c=3)
attempt(spec.assert_called_once_with, a=1, c=4)


class Base:
    attribute = [1]

    def __init__(self, x):
        pass

    def go(self, y):
        pass

    @staticmethod
    def still(z):
        pass

    @classmethod
    def cls(k, w):
        pass

    async def wait(self):
        pass


Spec = create_autospec(Base)
made = Spec(1)
attempt(Spec)
attempt(made.go)
attempt(made.still, 1, 2)
attempt(made.cls, 1, 2)
attempt(setattr, create_autospec(Base, spec_set=True), "new", 1)
made.attribute.append(3)
attempt(lambda: made.attribute.nothing)
print(asyncio.iscoroutinefunction(made.wait), asyncio.iscoroutinefunction(made.go))

m = MagicMock()
m.a.return_value = 1
seal(m)
print(m.a())
attempt(lambda: m.b)
attempt(setattr, m, "c", 1)
attempt(lambda: m.a.b)

opener = mock_open(read_data="one\ntwo\nthree")
with patch("builtins.open", opener):
    with open("f") as f:
        print(f.readline(), f.read(), f.readlines())
    with open("g", "w") as f:
        f.write("x")
    print([*open("f")], next(open("f")))
print(opener.mock_calls)
print(mock_open(read_data=b"ab")().read(1))

am = AsyncMock(side_effect=[1, ValueError("v"), StopAsyncIteration])


async def main():
    for _ in range(4):
        try:
            print(await am(5))
        except BaseException as error:
            print(type(error).__name__, error)
    print(am.await_count, am.await_args_list)
    attempt(am.assert_awaited_once)
    attempt(am.assert_not_awaited)
    attempt(am.assert_awaited_with, 6)
    attempt(am.assert_any_await, 5)
    attempt(am.assert_has_awaits, [call(5), call(7)])
    attempt(AsyncMock(name="n").assert_awaited)
    it = MagicMock()
    it.__aiter__.return_value = [1, 2]
    print([x async for x in it])
    async with MagicMock() as entered:
        print(type(entered).__name__)
    print(await AsyncMock(return_value=3)(), type(AsyncMock().method).__name__)


asyncio.run(main())
