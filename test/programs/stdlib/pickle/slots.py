import pickle


class Slots:
    __slots__ = ("a", "b")


class Both(Slots):
    pass


for cls in (Slots, Both):
    one = cls()
    one.a = 5
    if cls is Both:
        one.c = 6
    for protocol in range(6):
        try:
            data = pickle.dumps(one, protocol)
        except TypeError as error:
            print(protocol, error)
            continue
        again = pickle.loads(data)
        print(protocol, data, again.a, hasattr(again, "b"), getattr(again, "c", None))
