import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
        raise
    finally:
        print("cleanup")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel("reason"))
    try:
        await task
    except asyncio.CancelledError as error:
        print("caught", error.args, task.cancelled())


asyncio.run(main())
