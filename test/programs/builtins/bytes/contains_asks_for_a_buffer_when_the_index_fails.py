class Raises:
    def __index__(self):
        raise ZeroDivisionError("index")


class Lies:
    def __index__(self):
        return "a"


class Fits:
    def __index__(self):
        return 98


for data in b"abc", bytearray(b"abc"):
    for item in Raises(), Lies(), Fits(), 2**70, -1, 256, "a", None, 97, b"bc", memoryview(b"x"):
        try:
            print(type(item).__name__, item in data)
        except (TypeError, ValueError, ZeroDivisionError) as error:
            print(type(item).__name__, type(error).__name__, error)
