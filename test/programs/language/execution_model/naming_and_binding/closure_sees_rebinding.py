def outer():
    x = 1

    def inner():
        return x

    x = 2
    return inner


print(outer()())
functions = []
for i in range(3):
    functions.append(lambda: i)
print([f() for f in functions])
functions = [lambda i=i: i for i in range(3)]
print([f() for f in functions])
functions = [lambda: i for i in range(3)]
print([f() for f in functions])


def parameter(n):
    def show():
        return n

    n += 10
    return show


print(parameter(5)())


def unbound():
    def use():
        return later

    try:
        use()
    except NameError as error:
        print(type(error).__name__, error)
    later = 1
    return use()


print(unbound())
print(outer().__closure__[0].cell_contents, outer().__code__.co_freevars)
