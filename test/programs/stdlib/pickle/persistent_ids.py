import io, pickle


class Record:
    def __init__(self, key):
        self.key = key

    def __repr__(self):
        return f"Record({self.key})"


class Pickler(pickle.Pickler):
    def persistent_id(self, value):
        return f"record {value.key}" if isinstance(value, Record) else None


class Unpickler(pickle.Unpickler):
    def persistent_load(self, key):
        print("load", key)
        return Record(key)


for protocol in range(6):
    file = io.BytesIO()
    Pickler(file, protocol).dump([Record(1), {"a": Record(2)}])
    print(file.getvalue())
    file.seek(0)
    print(Unpickler(file).load())
try:
    pickle.loads(file.getvalue())
except pickle.UnpicklingError as error:
    print(error)
