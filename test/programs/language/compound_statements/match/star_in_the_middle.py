def f(x):
    match x:
        case [1, *_, 9]: return "ends"
        case [a, *mid, b]: return (a, mid, b)
        case [*all_]: return all_


print(f([1, 5, 9]), f([1, 9]), f([2, 3]), f([2, 3, 4, 5]), f([1]), f([]))
