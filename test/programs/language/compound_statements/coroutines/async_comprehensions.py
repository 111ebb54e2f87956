import asyncio


async def gen(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def double(x): return x * 2


async def main():
    print([x async for x in gen(3)], {x async for x in gen(2)}, {x: x async for x in gen(2)})
    print([await double(x) for x in range(3)], [await double(x) async for x in gen(3) if await double(x) > 1])
    g = (x async for x in gen(3) if x)
    print(type(g).__name__, [x async for x in g])
    print([[y async for y in gen(x)] for x in range(3)])


asyncio.run(main())
