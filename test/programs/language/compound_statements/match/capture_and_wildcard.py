def f(x):
    match x:
        case [_, _]: return "pair"
        case y: return y


print(f([1, 2]), f([1]), f("ab"))
try:
    _
except NameError as error:
    print(error)
