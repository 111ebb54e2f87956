def f(x):
    match x:
        case [a, 1] | [1, a] | {"k": a}: return a
        case (1 | 2) as n: return f"n{n}"


print(f([5, 1]), f([1, 6]), f({"k": 7}), f(2), f(9))
