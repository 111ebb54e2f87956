class C:
    items = [1, 2]
    ok = [i * 2 for i in items]
    pairs = list((i, j) for i in items for j in "a")
    try:
        nested = [j for i in items for j in items]
    except NameError as error:
        nested = str(error)


print(C.ok, C.pairs, C.nested)


def gen():
    print("evaluated now")
    return iter("ab")


g = (x for x in gen())
print("made")
print(list(g))
try:
    h = (x for x in 5)
except TypeError as error:
    print(error)
h = (x for y in [5] for x in y)
try:
    next(h)
except TypeError as error:
    print(error)
