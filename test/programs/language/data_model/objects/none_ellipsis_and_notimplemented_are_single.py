for single in (None, ..., NotImplemented):
    kind = type(single)
    print(repr(single), kind.__name__, kind() is single)
    try:
        kind(1)
    except TypeError as error:
        print(error)
    try:
        class Sub(kind): ...
    except TypeError as error:
        print(error)
print(bool(None), bool(...), None.__class__, hash(...) == hash(Ellipsis))
