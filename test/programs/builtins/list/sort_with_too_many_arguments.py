def tried(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


tried(lambda: [].sort(1))
tried(lambda: [].sort(1, 2))
tried(lambda: [].sort(1, 2, 3))
tried(lambda: [].sort(1, 2, key=3))
tried(lambda: [].sort(1, other=3))
tried(lambda: [].sort(key=None, reverse=False, other=3))
tried(lambda: [].sort(other=3))
tried(lambda: [2, 1].sort(reverse="x"))
tried(lambda: [2, 1].sort(reverse=[], key=5))
