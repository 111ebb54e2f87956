import asyncio


async def worker(n, lock, sem, q, cond, ev):
    async with lock: q.put_nowait(n)
    async with sem: await asyncio.sleep(0)
    async with cond:
        await cond.wait_for(lambda: ready)
    await ev.wait()
    return n
ready = False
async def main():
    global ready
    lock, sem, q, cond, ev = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Queue(3), asyncio.Condition(), asyncio.Event()
    ts = [asyncio.create_task(worker(i, lock, sem, q, cond, ev)) for i in range(3)]
    await asyncio.sleep(0.01); print(q.full(), q.qsize(), [q.get_nowait() for _ in range(3)])
    async with cond:
        ready = True; cond.notify_all()
    ev.set(); print(await asyncio.gather(*ts))
    t = asyncio.create_task(q.get()); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
    try: await asyncio.wait_for(lock.acquire(), 1); await asyncio.wait_for(lock.acquire(), .01)
    except TimeoutError: print("timeout", lock.locked())
    lock.release()
    try: lock.release()
    except RuntimeError as e: print(e)
    pq = asyncio.PriorityQueue(); [pq.put_nowait(x) for x in (3,1,2)]; print([await pq.get() for _ in range(3)])
    lq = asyncio.LifoQueue(); [lq.put_nowait(x) for x in (3,1,2)]; print([lq.get_nowait() for _ in range(3)])
    bar = asyncio.Barrier(2); print(sorted(await asyncio.gather(bar.wait(), bar.wait())))
    print(str(lock).split('[')[1], str(asyncio.BoundedSemaphore(1)).split('[')[1])
asyncio.run(main())
