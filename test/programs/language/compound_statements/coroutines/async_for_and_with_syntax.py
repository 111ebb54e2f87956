for source in ("async def f():\n async for x in y: pass\n else: pass", "async def f():\n async with a as b, c as d: pass", "async def f():\n async with (a as b, c as d): pass", "async for x in y: pass", "async with x: pass", "async lambda: 1", "async def f():\n async while 1: pass", "async def f():\n async x = 1", "def f():\n async with x: pass", "async class C: pass", "async def f():\n  async for x in y pass", "async def f():\n  async with x pass", "async def f(await): pass", "await = 1", "async = 1"):
    try:
        compile(source, "<s>", "exec")
        print("fine")
    except SyntaxError as error:
        print(repr(source), "->", error.msg)
