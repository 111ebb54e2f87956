import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))


class Own(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.a = a


noted = ValueError("x")
noted.add_note("n")
for error in (noted, KeyError("k"), OSError(2, "x", "file"), StopIteration(4), Own(1, 2), ImportError("m", name="n"),
              UnicodeDecodeError("utf8", b"x", 0, 1, "r")):
    show(error)
    print(pickle.loads(pickle.dumps(error)).__dict__)
