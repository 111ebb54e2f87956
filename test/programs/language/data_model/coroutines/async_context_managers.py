import asyncio


class M:
    async def __aenter__(self):
        print("aenter")
        return "value"

    async def __aexit__(self, kind, value, tb):
        print("aexit", kind and kind.__name__)
        return kind is KeyError


class Sync:
    def __enter__(self): ...
    def __exit__(self, *a): ...


class Plain(M):
    def __aenter__(self): return 5


async def main():
    async with M() as value:
        print(value)
    async with M(), M() as (*letters,):
        print(letters)
        raise KeyError
    for manager in (Sync(), 5, Plain()):
        try:
            async with manager: ...
        except TypeError as error:
            print(error)


asyncio.run(main())
