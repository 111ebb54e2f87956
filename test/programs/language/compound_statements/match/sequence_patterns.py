def f(x):
    match x:
        case []:
            return "empty"
        case [1]:
            return "just one"
        case [1, *rest]:
            return f"one then {rest}"
        case (a, b):
            return f"pair {a} {b}"
        case [a, [b, c], *_]:
            return f"nested {a} {b} {c}"
        case [first, *_, last]:
            return f"ends {first} {last}"
        case [*only]:
            return f"never {only}"
        case str():
            return "string"
        case _:
            return "no"


from collections import deque

for x in ([], [1], (1, 2, 3), (5, 6), [5, [6, 7], 8], [5, 6, 7], range(3), "ab", b"ab", {1, 2}, deque([8, 9]), 5, [2], iter([1])):
    print(type(x).__name__, f(x))
match 1, 2:
    case 1, x:
        print("tuple subject", x)
match [1, 2, 3]:
    case [_, *middle, _]:
        print(middle)
