from contextlib import contextmanager, suppress


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>")


with tag("b") as t, tag("i"):
    print(t)
try:
    with tag("p"):
        raise ValueError("inside")
except ValueError as error:
    print(error)
with suppress(KeyError, IndexError):
    {}["x"]
    print("never")
print("after")
