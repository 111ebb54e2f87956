import pickle


def show(value):
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        print(repr(pickle.loads(data)))


for value in ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], {}, {"a": 1}, {"a": 1, "b": 2}, set(), {1}, frozenset(), frozenset([1])):
    show(value)
