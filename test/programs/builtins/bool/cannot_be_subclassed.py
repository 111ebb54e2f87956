# bool takes one argument, by position, and no subclasses.
try:

    class Sub(bool):
        pass
except TypeError as error:
    print(error)
for call in (lambda: bool(x=1), lambda: bool(1, 2), lambda: bool.__new__(int), lambda: bool.__new__(bool, 1, 2)):
    try:
        print(call())
    except TypeError as error:
        print(error)
print(bool(), bool.__new__(bool), bool.from_bytes(b"\x01"), bool.__new__(bool, "x"))
