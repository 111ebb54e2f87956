import asyncio


async def agen():
    try:
        got = yield 1
        print("got", got)
        yield 2
    finally:
        print("cleanup")


async def main():
    a = agen()
    print(type(a).__name__, a.__name__, a.ag_running, await a.__anext__(), await a.asend("x"))
    await a.aclose()
    try:
        await a.__anext__()
    except StopAsyncIteration as stop:
        print("stopped", stop.args)
    b = agen()
    try:
        await b.asend(5)
    except TypeError as error:
        print(error)
    await b.__anext__()
    try:
        await b.athrow(KeyError("k"))
    except KeyError as error:
        print("thrown", error)


asyncio.run(main())
for source in ("async def f():\n    yield 1\n    return 2", "async def f():\n    yield\n    return"):
    try:
        compile(source, "<s>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg)
