x = [3, 1, 2]
seen = []


def key(n):
    seen.append(list(x))
    return n


x.sort(key=key)
print(x, seen)


def appends(n):
    x.append(n)
    return n


try:
    x.sort(key=appends)
except ValueError as error:
    print(error, x)


def fails(n):
    if n == 2: raise KeyError(n)
    return -n


y = [1, 2, 3]
try:
    y.sort(key=fails)
except KeyError as error:
    print(error, y)


class Bad:
    def __lt__(self, other): raise RuntimeError("compare")


z = [Bad(), Bad()]
try:
    z.sort()
except RuntimeError as error:
    print(error, len(z))
