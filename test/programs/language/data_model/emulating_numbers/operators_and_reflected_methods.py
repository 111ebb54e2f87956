class N:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"N({self.v})"


def unary(name):
    setattr(N, f"__{name}__", lambda self: f"{name} {self}")


def binary(name):
    setattr(N, f"__{name}__", lambda self, other: f"{self} {name} {other}")
    setattr(N, f"__r{name}__", lambda self, other: f"{other} r{name} {self}")


for name in "neg pos invert abs".split():
    unary(name)
for name in "add sub mul truediv floordiv mod divmod pow matmul and or xor lshift rshift".split():
    binary(name)
n = N(1)
print(-n, +n, ~n, abs(n), sep="; ")
print(n + 1, 1 + n, n - 1, 1 - n, n * 2, 2 * n, n / 2, 2 / n, sep="; ")
print(n // 2, 2 // n, n % 2, 2 % n, divmod(n, 2), divmod(2, n), n**2, 2**n, pow(n, 2), sep="; ")
print(n @ 2, 2 @ n, n & 1, 1 & n, n | 1, 1 | n, n ^ 1, 1 ^ n, n << 1, 1 << n, n >> 1, 1 >> n, sep="; ")


class Left:
    def __add__(self, other):
        return NotImplemented


class Right:
    def __radd__(self, other):
        return "right"


class SubLeft(Left):
    def __radd__(self, other):
        return "subclass first"


print(Left() + Right(), Left() + SubLeft())
try:
    Left() + 5
except TypeError as error:
    print(error)
try:
    -Left()
except TypeError as error:
    print(error)
