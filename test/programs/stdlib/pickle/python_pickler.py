import io, pickle


class Thing:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Thing({self.n})"


class Own(pickle._Pickler):
    dispatch = pickle._Pickler.dispatch.copy()

    def save_thing(self, thing):
        self.save_reduce(Thing, (thing.n + 100,), obj=thing)

    dispatch[Thing] = save_thing


file = io.BytesIO()
Own(file, 4).dump([Thing(1)])
print(file.getvalue(), pickle.loads(file.getvalue()), pickle._loads(file.getvalue()))
values = [1, 2**70, -5, 1.5, "text", b"bytes", (1, (2, 3)), {"a": {1}}, frozenset([2]), Thing(3), None, True, bytearray(b"q"), list(range(1100))]
for protocol in range(6):
    print(protocol, pickle._dumps(values, protocol) == pickle.dumps(values, protocol), pickle._loads(pickle.dumps(values, protocol))[:-1])
