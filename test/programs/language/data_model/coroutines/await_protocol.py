class A:
    def __init__(self, value): self.value = value
    def __await__(self):
        got = yield self.value
        return got * 2


async def main():
    first = await A("one")
    second = await A("two")
    return first, second


coro = main()
print(coro.send(None), coro.send(5))
try:
    coro.send(6)
except StopIteration as stop:
    print(stop.value)


class BadAwait:
    def __init__(self, value): self.value = value
    def __await__(self): return self.value


async def use(value): await value


for value in (BadAwait(5), BadAwait([1]), 5, None, [], BadAwait(use(None)) if False else "x"):
    try:
        use(value).send(None)
    except TypeError as error:
        print(error)
