def attempt(function):
    try:
        function()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


def too_many():
    a, b = 1, 2, 3


def too_few():
    a, b, c = 1, 2


def star_too_few():
    a, *b, c = [1]


def not_iterable():
    a, b = 5


def many_from_generator():
    a, b = (n for n in range(5))


for function in (too_many, too_few, star_too_few, not_iterable, many_from_generator):
    attempt(function)
