x = 1


def before():
    print(x)
    x = 2


def deleted():
    y = 1
    del y
    return y


def branch(flag):
    if flag:
        z = 1
    return z


def loop():
    for i in []: ...
    return i


def augmented():
    x += 1


def handler():
    try: raise ValueError
    except ValueError as e: ...
    return e


def delete_twice():
    a = 1
    del a
    del a


for f in (before, deleted, lambda: branch(False), loop, augmented, handler, delete_twice):
    try:
        f()
    except UnboundLocalError as error:
        print(error, error.name)
print(branch(True))
