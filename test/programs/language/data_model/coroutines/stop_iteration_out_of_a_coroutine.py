import asyncio


async def f(): raise StopIteration(1)
async def g(): raise StopAsyncIteration


async def agen():
    yield 1
    raise StopAsyncIteration("x")


async def main():
    for make in (f, g):
        try:
            await make()
        except (RuntimeError, StopAsyncIteration) as error:
            print(type(error).__name__, error, repr(error.__cause__))
    try:
        async for v in agen():
            print(v)
    except RuntimeError as error:
        print(error, repr(error.__cause__))


asyncio.run(main())
