import pickle

for n in (999, 1000, 1001, 2000, 2001):
    for value in (list(range(n)), dict.fromkeys(range(n)), set(range(n))):
        for protocol in (0, 2, 4):
            data = pickle.dumps(value, protocol)
            kinds = [data.count(op) for op in (b"(", b"e", b"u", b"\x90")]
            print(n, type(value).__name__, protocol, len(data), hash(data), kinds, pickle.loads(data) == value)
