class Await:
    def __await__(self):
        x = yield 1
        return x


async def f():
    a = await Await()
    try:
        b = await Await()
    except ValueError:
        b = 5
    return a, b


c = f()
print(c.send(None))
print(c.send(2))
try:
    c.throw(ValueError)
except StopIteration as e:
    print(e.value)
c = f()
c.send(None)
c.close()
c = f()
c.close()
