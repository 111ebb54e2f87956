async def gen(n):
    for i in range(n):
        yield i
        x = yield
    try:
        yield "last"
    finally:
        print("closed")


async def f():
    async for x in gen(1):
        print(x)
    g = gen(1)
    await g.__anext__()
    await g.asend(3)
    await g.aclose()
    return 1


def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


print(drive(f()))
