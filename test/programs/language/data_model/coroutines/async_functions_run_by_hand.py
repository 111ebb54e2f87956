class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


async def child(n):
    a = await Pause(n)
    return a * 2


async def parent():
    x = await child(1)
    y = await child(2)
    return x + y


c = parent()
print(type(c).__name__)
print(c.send(None))
print(c.send(10))
try:
    c.send(100)
except StopIteration as stop:
    print("result", stop.value)


class Manager:
    async def __aenter__(self):
        print("enter", await Pause("entering"))
        return "managed"

    async def __aexit__(self, *args):
        print("exit", args[0])
        return True


class Numbers:
    def __init__(self):
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 3:
            raise StopAsyncIteration
        return self.n


async def agen():
    for i in range(2):
        await Pause("in agen")
        yield i


async def main():
    async with Manager() as m:
        print(m)
        raise ValueError("swallowed")
    async for n in Numbers():
        print("n", n)
    else:
        print("else")
    print([x async for x in agen()])
    return "done"


c = main()
value = None
try:
    while True:
        value = c.send(value)
        print("yielded", value)
except StopIteration as stop:
    print(stop.value)
