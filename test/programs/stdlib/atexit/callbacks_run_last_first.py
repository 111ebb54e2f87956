import atexit


@atexit.register
def first():
    print("registered first")


def gone():
    print("never")


atexit.register(print, "second", sep="-")
atexit.register(gone)
atexit.unregister(gone)
atexit.register(lambda: print("third"))
try:
    atexit.register(3)
except TypeError as error:
    print(error)
print("program ends")
raise SystemExit(3)
