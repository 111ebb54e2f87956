for args, kwargs in [
    ((), {}), ((1,), {}), (("ab", 1), {}), ((1, 2, 3), {}), ((), {"x": 1}), (("ab",), {"start": 3}), (("ab",), {"x": 1}),
    ((), {"iterable": "ab"}), ((), {"start": 4, "iterable": "ab"}), ((), {"iterable": "ab", "start": 4}), ((), {"start": 1}),
    ((), {"iterable": "ab", "start": 1, "x": 2}), (("ab",), {"iterable": "cd"}), (("ab", 1), {"start": 2}),
    (("ab",), {"start": 1, "x": 2}), (("ab", "c"), {}), (("ab", 2**53 - 2), {}),
]:
    try:
        print(args, kwargs, list(enumerate(*args, **kwargs)))
    except TypeError as error:
        print(args, kwargs, error)


class Counted(enumerate):
    pass


for args in [(), ("ab",), ("ab", 1, 2)]:
    try:
        print(list(Counted(*args)))
    except TypeError as error:
        print(error)
