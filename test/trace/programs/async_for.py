class It:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def f():
    async for x in It(2):
        y = x
    else:
        y = "else"
    async for x in It(2): pass
    async for x in It(3):
        if x == 1:
            break
    return y


def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


print(drive(f()))
