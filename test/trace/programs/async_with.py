class C:
    def __init__(self, swallow):
        self.swallow = swallow

    async def __aenter__(self):
        return 1

    async def __aexit__(self, *a):
        return self.swallow


async def f():
    async with C(False) as a:
        b = a
    async with C(True), C(False):
        1 / 0
    async with C(True):
        return b


def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


print(drive(f()))
