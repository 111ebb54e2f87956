import copyreg, io, pickle


class Thing:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"Thing({self.n})"


file = io.BytesIO()
pickler = pickle.Pickler(file)
shared = [2]
for value in ([1], [1], shared, shared):
    pickler.dump(value)
pickler.clear_memo()
pickler.dump(shared)
print(file.getvalue(), sorted(index for index, _ in pickler.memo.copy().values()))
file.seek(0)
unpickler = pickle.Unpickler(file)
try:
    while True:
        print(unpickler.load(), file.tell())
except EOFError as error:
    print(repr(error))

file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.dispatch_table = copyreg.dispatch_table.copy()
pickler.dispatch_table[Thing] = lambda thing: (Thing, (thing.n * 2,))
pickler.dump(Thing(4))
print(pickle.loads(file.getvalue()))


class Overriding(pickle.Pickler):
    def reducer_override(self, value):
        if value is Thing:
            return str, ("a thing",)
        return NotImplemented


file = io.BytesIO()
Overriding(file).dump([Thing, int])
print(file.getvalue(), pickle.loads(file.getvalue()))

file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.fast = True
pickler.dump([shared, shared, "a", "a"])
print(file.getvalue())
for name in ("fast", "bin", "memo", "dispatch_table", "persistent_id", "other"):
    try:
        setattr(pickler, name, "x")
    except Exception as error:
        print(name, repr(error))
