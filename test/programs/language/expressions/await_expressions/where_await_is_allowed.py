for source in ("await x", "def f(): await x", "lambda: await x", "async def f(): await x", "async def f(): await", "async def f(): return await x, await y", "async def f(): [await x for x in y]", "[await x for x in y]", "def f(): [await x for x in y]", "async def f(): (await x for x in y)", "async def f(): lambda: await x", "async def f(): await x ** 2", "async def f(): -await x", "async def f(): await -x", "async def f(): await await x", "async def f(): await x = 1", "async def f(): del await x", "class C: await x", "async def f():\n    class C: await x", "async def f(a=await x): pass", "async def f():\n    def g(): await x", "async def f(): f'{await x}'", "async def f(): await lambda: x", "async x", "async def f(): async with x: pass", "def f():\n    async with x: pass", "def f():\n    async for x in y: pass", "def f(): [x async for x in y]", "async def f(): [x async for x in y]", "async def f(): (x async for x in y)", "(x async for x in y)"):
    try:
        compile(source, "<s>", "exec")
        print("fine", repr(source))
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
