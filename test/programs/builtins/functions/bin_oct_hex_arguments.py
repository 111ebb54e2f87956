# bin, oct and hex want an __index__.
class Index:
    def __index__(self):
        return -255


class Bad:
    def __index__(self):
        return "x"


for f in (bin, oct, hex):
    print(f(0), f(-1), f(255), f(True), f(Index()), f(1 << 65), f(-(1 << 64)))
    for value in (1.0, "a", None, Bad(), 1j):
        try:
            print(f(value))
        except TypeError as error:
            print(error)
