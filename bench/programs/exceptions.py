# Raising and handling through several frames: try/except/else/finally, own classes, context managers.


class Problem(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Fatal(Problem):
    pass


class Guard:
    def __init__(self):
        self.seen = 0

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is not None and issubclass(kind, Problem):
            self.seen += 1
            return True
        return False


def check(n):
    if n % 7 == 0:
        raise Fatal(n)
    if n % 3 == 0:
        raise Problem(n)
    return n


def outer(n):
    try:
        return check(n)
    finally:
        outer.calls += 1


outer.calls = 0


def handle(n):
    try:
        value = outer(n)
    except Fatal as error:
        return -error.code
    except Problem:
        return 0
    else:
        return value


def lookup(table, key):
    try:
        return table[key]
    except KeyError:
        return -1


total = 0
for n in range(200000):
    total += handle(n)
print(total, outer.calls)

table = {n: n * n for n in range(0, 1000, 2)}
print(sum(lookup(table, n % 1000) for n in range(200000)))

guard = Guard()
for n in range(100000):
    with guard:
        check(n)
print(guard.seen)

bad = 0
for text in ["12", "x", "7", "", "3.5"] * 20000:
    try:
        int(text)
    except ValueError:
        bad += 1
print(bad)
