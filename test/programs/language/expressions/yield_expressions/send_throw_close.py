def echo():
    received = None
    while True:
        try:
            received = yield received
        except ValueError as error:
            received = f"caught {error}"
        finally:
            print("finally", received)


g = echo()
print(next(g))
print(g.send(1))
print(g.throw(ValueError("oops")))
try:
    g.throw(KeyError("out"))
except KeyError as error:
    print("left with", error)
print(next(g, "finished"))


def closing():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("cleaned")


g = closing()
next(g)
g.close()
g.close()
g = closing()
g.close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)
try:
    echo().send(5)
except TypeError as error:
    print(error)
