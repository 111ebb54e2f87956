# types.coroutine lets generators, and what other callables return, be awaited.
import types


@types.coroutine
def plain(n):
    got = yield n
    return got * 2


async def main():
    return await plain(1) + await plain(2)


def drive(awaitable):
    told = []
    try:
        value = awaitable.send(None)
        while True:
            told.append(value)
            value = awaitable.send(value * 10)
    except StopIteration as stop:
        return told, stop.value


print(drive(main()), bool(plain.__code__.co_flags & 0x100))


class Duck:
    def __init__(self):
        self.left = [1, 2]

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, value):
        if not self.left:
            raise StopIteration("done")
        return self.left.pop(0)

    def throw(self, *args):
        raise NotImplementedError

    def close(self):
        pass


@types.coroutine
def other():
    return Duck()


async def use():
    return await other()


print(drive(use()))
try:
    types.coroutine(3)
except TypeError as error:
    print(error)
