class A:
    def __await__(self):
        return (yield)


async def f(x):
    r = [await A(), await A()]
    s = await A() if x else 0
    while await A():
        s += 1
    t = {await A(): await A()}
    return r, s, t


c = f(1)
c.send(None)
for v in (1, 2, 3, 1, 1, 0, "k"):
    c.send(v)
try:
    c.send("v")
except StopIteration as e:
    print(e.value)
