def g():
    try:
        yield it.gi_running
        yield next(it)
    except ValueError as error:
        yield str(error)


it = g()
try:
    it.send(5)
except TypeError as error:
    print(error)
print(next(it), next(it), it.gi_running)


def simple(): yield 1


s = simple()
try:
    s.throw(KeyError("early"))
except KeyError as error:
    print("thrown", error)
print(next(s, "finished"), s.gi_frame)
for arguments in ((), (5,), ("a",), (ValueError, 1, 2), (ValueError("x"), "y"), (None,), (int,)):
    try:
        simple().throw(*arguments)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
