async def f(a):
    await a
    async with a as b, c:
        return 1
    async for x in y:
        if x: continue
        break
    else:
        z
    return [i async for i in q if await i]

async def g():
    yield 1
    x = yield
    await z
    async for i in (j async for j in k): pass
    return

async def h():
    return {await a: [b async for b in c] for a in d}, {x async for x in y}

async def with_flow():
    for x in y:
        async with a:
            if b: break
            if c: continue
            return d
