def gen():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("closed")


try:
    a, b = gen()
except ValueError as e:
    print(e)
a, *b = gen()
next(gen())
print("end")
any(gen())
all(x < 2 for x in gen())
