import itertools

for bounds in (-1,), (-2,), (None, -1), (None, -2), (0, -5), (-1, 3), (-1, -1), (0, 3, 0), (0, 3, -1):
    try:
        print(list(itertools.islice("abc", *bounds)))
    except ValueError as error:
        print(bounds, error)
