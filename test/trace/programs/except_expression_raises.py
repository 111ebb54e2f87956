def g():
    raise KeyError


def f():
    try:
        1 / 0
    except g():
        pass


try:
    f()
except KeyError:
    print("key")
try:
    try:
        1 / 0
    except 5:
        pass
except TypeError as e:
    print(e)
