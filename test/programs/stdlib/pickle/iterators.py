import pickle

for make in (lambda: iter([1, 2, 3]), lambda: iter((1, 2, 3)), lambda: iter("abc"), lambda: iter(range(3)), lambda: iter({1: 2, 3: 4}),
             lambda: enumerate("ab"), lambda: zip([1, 2], "ab"), lambda: map(len, ["a", "bb"]), lambda: reversed([1, 2, 3])):
    iterator = make()
    next(iterator)
    for protocol in (0, 2, 4):
        data = pickle.dumps(iterator, protocol)
        print(data, list(pickle.loads(data)))
