class Returns:
    def __init__(self, value):
        return value


Returns(None)
for value in (1, "a", [], NotImplemented):
    try:
        Returns(value)
    except TypeError as error:
        print(error)


class Generator:
    def __init__(self):
        yield


try:
    Generator()
except TypeError as error:
    print(error)
