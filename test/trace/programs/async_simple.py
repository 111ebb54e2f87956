import asyncio


async def inner(x):
    await asyncio.sleep(0)
    return x


async def main():
    a = await inner(1)
    b = (
        await inner(2)
        + await
        inner(3)
    )
    return a + b


print(asyncio.run(main()))
