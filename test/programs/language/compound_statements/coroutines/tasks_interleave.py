import asyncio


async def worker(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name.upper()


async def main():
    print(await asyncio.gather(worker("a", 2), worker("b", 3)))
    task = asyncio.create_task(worker("c", 1))
    print(await task, task.done(), task.result())
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except TimeoutError as error:
        print("timeout", repr(error))


asyncio.run(main())
