import math

value = 5


def f():
    counter = 1
    return countr


try:
    f()
except NameError as error:
    print(error)
print(math.sqroot(4) if False else "")
print(valeu)
