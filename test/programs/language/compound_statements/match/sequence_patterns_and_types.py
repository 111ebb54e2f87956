from collections import deque


def f(x):
    match x:
        case []: return "empty"
        case [x]: return f"one {x}"
        case (a, b, *rest): return f"{a} {b} {rest}"
    return "no"


for value in ([], (), [1], (1,), [1, 2], range(4), deque([1, 2, 3]), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2}, iter([1]), memoryview(b"ab"), None):
    print(type(value).__name__, f(value))
