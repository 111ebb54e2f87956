import io, pickle, re


def local():
    class Local:
        pass

    return Local()


class Odd:
    def __init__(self, result):
        self.result = result

    def __reduce__(self):
        return self.result


moved = local
values = [local(), lambda: 0, (i for i in ()), memoryview(b""), local.__code__, {}.keys(), type("Missing", (), {}), re, io.TextIOWrapper(io.BytesIO())]
values += [Odd(result) for result in (1, (), (1,), (1, 2), (len, 2), (len, (), None, 1), (len, (), None, None, 1), (len, (), None, None, None, 1), "nope")]
for value in values:
    for protocol in (0, 2, 4):
        try:
            print(pickle.dumps(value, protocol))
        except Exception as error:
            print(type(value).__name__, protocol, type(error).__name__, re.sub("0x[0-9a-f]+", "0x", str(error)))


def local():
    pass


try:
    pickle.dumps(moved)
except pickle.PicklingError as error:
    print(re.sub("0x[0-9a-f]+", "0x", str(error)))
