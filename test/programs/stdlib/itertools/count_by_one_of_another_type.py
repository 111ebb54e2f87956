import itertools


class Int(int):
    pass


for arguments in [(True, True), (5, True), (Int(3),), (Int(3), Int(1)), (True, 2), (1.0, True), (2**70, Int(1)), (True, 1.0)]:
    counter = itertools.count(*arguments)
    print(counter, next(counter), type(next(counter)).__name__, counter)
