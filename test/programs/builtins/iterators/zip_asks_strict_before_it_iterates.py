class BadBool:
    def __bool__(self):
        return 5


class BadLength:
    def __len__(self):
        return -1


class BadIterator:
    def __iter__(self):
        return 5


for strict in BadBool(), BadLength(), True, [], 0:
    try:
        print(list(zip("ab", BadIterator(), strict=strict)))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
