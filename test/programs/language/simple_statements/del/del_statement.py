a = b = [1, 2, 3, 4, 5, 6]
del a[0]
del a[1:3]
print(b)
del a
try:
    print(a)
except NameError as error:
    print(error)
d = {"x": 1, "y": 2}
del d["x"], b[0]
print(d, b)


class Thing:
    pass


t = Thing()
t.v = 1
del t.v
print(hasattr(t, "v"))
try:
    del t.v
except AttributeError as error:
    print(error)


def local():
    x = 1
    del x
    try:
        return x
    except UnboundLocalError as error:
        return str(error)


print(local())
del (b[0], [d["y"]])
print(b, d)
