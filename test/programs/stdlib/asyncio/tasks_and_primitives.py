import asyncio, time
async def work(n, d):
    await asyncio.sleep(d)
    print("work", n)
    return n * 10
async def main():
    print(await asyncio.gather(work(1, 0.03), work(2, 0.01), work(3, 0.02)))
    t = asyncio.create_task(work(4, 0.01), name="four")
    print(t.get_name(), t.done()); print(await t, t.done(), t.result())
    try: await asyncio.wait_for(work(5, 1), 0.01)
    except asyncio.TimeoutError as e: print("timeout", repr(e))
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(1)
    except TimeoutError: print("timeout2")
    t = asyncio.create_task(work(6, 1)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", t.cancelled())
    async def bad(): raise ValueError("x")
    print(await asyncio.gather(bad(), work(7, 0), return_exceptions=True))
    try: await asyncio.gather(bad(), work(8, 0))
    except ValueError as e: print("caught", e)
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(work(9, 0.01)); b = tg.create_task(work(10, 0.005))
        print(a.result(), b.result())
        async with asyncio.TaskGroup() as tg:
            tg.create_task(work(11, 1)); tg.create_task(bad())
    except* ValueError as eg: print(eg.exceptions, eg)
    q = asyncio.Queue(maxsize=2)
    async def prod():
        for i in range(5): await q.put(i); print("put", i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None: print("got", x); q.task_done()
    await asyncio.gather(prod(), cons())
    print(q, q.qsize(), q.empty())
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    lock = asyncio.Lock()
    async def crit(i):
        async with lock: print("in", i); await asyncio.sleep(0); print("out", i)
    await asyncio.gather(*(crit(i) for i in range(3)))
    ev = asyncio.Event()
    async def waiter(i): await ev.wait(); print("woke", i)
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]; await asyncio.sleep(0); ev.set(); await asyncio.gather(*ts)
    sem = asyncio.Semaphore(2)
    async def s(i):
        async with sem: print("s", i); await asyncio.sleep(0.001)
    await asyncio.gather(*(s(i) for i in range(4)))
    done, pending = await asyncio.wait([asyncio.create_task(work(i, i*0.01)) for i in (1, 20)], timeout=0.05)
    print(len(done), len(pending)); [p.cancel() for p in pending]
    done, pending = await asyncio.wait([asyncio.create_task(work(i, i*0.01)) for i in (1, 60)], return_when=asyncio.FIRST_COMPLETED); print(len(done), len(pending)); [p.cancel() for p in pending]
    for c in asyncio.as_completed([work(30, 0.09), work(31, 0.03)]): print("ac", await c)
    async for t in asyncio.as_completed([asyncio.create_task(work(32, 0.2)), asyncio.create_task(work(33, 0.01))]): print("acf", t.result())
    print(await asyncio.shield(work(40, 0)))
    cond = asyncio.Condition()
    async def cw():
        async with cond: await cond.wait(); print("cond")
    t = asyncio.create_task(cw()); await asyncio.sleep(0)
    async with cond: cond.notify_all()
    await t
    loop = asyncio.get_running_loop()
    f = loop.create_future(); loop.call_later(0.01, f.set_result, 5); print(f, await f, f)
    loop.call_soon(print, "soon"); await asyncio.sleep(0)
    print(len(asyncio.all_tasks()), asyncio.current_task().get_name().startswith("Task-"))
    async def agen():
        for i in range(3): yield i; await asyncio.sleep(0)
    print([x async for x in agen()], [x async for x in agen() if x])
    async def inner():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print("cleanup"); raise
        finally: print("fin")
    t = asyncio.create_task(inner()); await asyncio.sleep(0.001); t.cancel("why")
    try: await t
    except asyncio.CancelledError as e: print(e.args)
    pq = asyncio.PriorityQueue(); [pq.put_nowait(x) for x in (3,1,2)]; print([pq.get_nowait() for _ in range(3)])
    left = asyncio.create_task(inner()); await asyncio.sleep(0)
    print(asyncio.iscoroutinefunction(main), asyncio.iscoroutine(main))
    print(await asyncio.to_thread(lambda a: a+1, 3))
    return "result"
print(asyncio.run(main()))
try: asyncio.run(3)
except ValueError as e: print(e)
try: asyncio.get_running_loop()
except RuntimeError as e: print(e)
async def boom(): raise KeyError("boom")
try: asyncio.run(boom())
except KeyError as e: print(repr(e))
async def never(): 
    await asyncio.sleep(0)
    t = asyncio.current_task(); t.cancel(); await asyncio.sleep(0)
try: asyncio.run(never())
except asyncio.CancelledError as e: print("C", repr(e))
loop = asyncio.new_event_loop(); print(loop.run_until_complete(asyncio.sleep(0, "v"))); loop.close(); print(loop.is_closed())
