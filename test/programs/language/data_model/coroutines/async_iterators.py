import asyncio


class Countdown:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    async for value in Countdown(3):
        print(value)
    else:
        print("else")
    print([v async for v in Countdown(4) if v % 2], {v: -v async for v in Countdown(2)}, await anext(Countdown(5)), await anext(Countdown(0), "default"))
    for value in (5, [1], Bad1(), Bad2()):
        try:
            async for _ in value: ...
        except TypeError as error:
            print(error)


class Bad1:
    def __aiter__(self): return 5


class Bad2:
    def __aiter__(self): return self
    def __anext__(self): return 5


asyncio.run(main())
