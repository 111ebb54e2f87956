class Once:
    def __await__(self): yield "waiting"


async def f(log):
    try:
        await Once()
    except ValueError as error:
        log.append(f"caught {error}")
        await Once()
    finally:
        log.append("finally")


log = []
c = f(log)
print(c.send(None), c.throw(ValueError("v")), log)
c.close()
print(log)
c = f(log)
c.send(None)
try:
    c.throw(KeyError)
except KeyError as error:
    print(repr(error), log)


async def stubborn():
    for _ in range(2):
        try:
            await Once()
        except GeneratorExit:
            pass


s = stubborn()
s.send(None)
try:
    s.close()
except RuntimeError as error:
    print(error)
