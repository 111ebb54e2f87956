async def gen(n):
    for i in range(n):
        yield i


async def one(x):
    return x


async def f():
    a = [x async for x in gen(2)]
    b = {x: y async for x in gen(2) if x for y in range(2)}
    c = [await one(x) for x in range(2)]
    d = [
        [y async for y in gen(x)]
        async for x in gen(3)
    ]
    e = (x async for x in gen(2))
    g = [x async for x in e]
    return a, b, c, d, g


def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


print(drive(f()))
