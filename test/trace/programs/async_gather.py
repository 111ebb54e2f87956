import asyncio


async def work(n):
    for i in range(n):
        await asyncio.sleep(0)
    return n


async def main():
    r = await asyncio.gather(work(1), work(2))
    t = asyncio.create_task(work(1))
    await t
    try:
        await asyncio.wait_for(work(1), 5)
    except TimeoutError:
        pass
    return r


print(asyncio.run(main()))
