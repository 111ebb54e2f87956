# any and all read no more than they need.
def tell(values):
    for v in values:
        print("read", v, end="; ")
        yield v


print(any(tell([0, "", 3, 4])), all(tell([1, [], 2])), any([]), all([]), any(tell(())))


class Bad:
    def __bool__(self):
        raise ValueError("no truth")


for call in (lambda: any([0, Bad()]), lambda: all([Bad()]), lambda: any([1, Bad()]), lambda: any(5), lambda: all(), lambda: any([], [])):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
