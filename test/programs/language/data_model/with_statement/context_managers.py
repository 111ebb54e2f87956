class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow


with Managed("a") as a:
    print(a)
with Managed("b") as b, Managed("c") as c:
    print(b, c)
with (
    Managed("d") as d,
    Managed("e"),
):
    print(d)
with Managed("f", swallow=True):
    raise ValueError("swallowed")
try:
    with Managed("g"):
        raise ValueError("not swallowed")
except ValueError as error:
    print("got", error)


def leave():
    with Managed("h"):
        return "returned"


print(leave())
for i in range(2):
    with Managed(str(i)):
        if i == 0:
            continue
        break
items = [0]
with Managed("i") as items[0]:
    print(items)
try:
    with 5:
        pass
except TypeError as error:
    print(error)


class Half:
    def __enter__(self):
        return self


try:
    with Half():
        pass
except TypeError as error:
    print(error)


class Broken:
    def __enter__(self):
        raise RuntimeError("in enter")

    def __exit__(self, *args):
        print("never")


try:
    with Managed("outer"), Broken():
        print("never")
except RuntimeError as error:
    print(error)
