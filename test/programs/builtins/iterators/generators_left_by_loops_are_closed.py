# A generator that only the loop, `in` or an unpacking has is closed where that is left.


def numbers():
    try:
        yield 1
        yield 2
        yield 3
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("closed")


for x in numbers():
    break
print("after break")


def first():
    for x in numbers():
        for y in numbers():
            if y == 2:
                return x


print(first())


def fails():
    for x in numbers():
        raise ValueError(x)


try:
    fails()
except ValueError:
    print("caught")
try:
    for x in numbers():
        1 / 0
except ZeroDivisionError:
    print("caught here")

print(2 in numbers(), 9 in numbers(), 1 not in numbers())

try:
    a, b = numbers()
except ValueError as e:
    print(e)

for x in (y for y in numbers()):
    break
print("after a generator expression")

kept = numbers()
for x in kept:
    break
print("kept", next(kept))


def outer():
    for x in numbers():
        yield x


for x in outer():
    break
print("both")

made = []


def keeping():
    g = numbers()
    made.append(g)
    return g


for x in keeping():
    break
print("still", next(made[0]))
made[0].close()


def stubborn():
    try:
        yield 1
    finally:
        1 / 0


import sys
sys.unraisablehook = lambda u: print("unraisable", u.exc_type.__name__)
for x in stubborn():
    break


def many():
    for i in range(3):
        for x in numbers():
            if x == i:
                continue
            break
        else:
            print("never")
    while True:
        for x in numbers():
            break
        break
    try:
        for x in numbers():
            break
    finally:
        print("finally")
    with open("/dev/null") if 0 else __import__("contextlib").nullcontext():
        for x in numbers():
            return "left"


print(many())
print([next(iter([x])) for x in numbers() if x < 3])
