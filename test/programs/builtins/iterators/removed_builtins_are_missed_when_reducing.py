import builtins

it = iter([1, 2])
saved = builtins.iter
del builtins.iter
try:
    it.__reduce__()
except AttributeError as error:
    print(error)
builtins.iter = saved


def call():
    if not calls:
        calls.append(1)
        list(caller)
        return 1
    return 0


calls = []
caller = iter(call, 0)
print(next(caller, "end"), calls)
