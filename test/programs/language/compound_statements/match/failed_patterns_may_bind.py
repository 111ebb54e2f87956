match [1, 2, 3]:
    case [a, 5, c]: print("no")
    case [a, b, c] if a > b: print("no")
    case _: pass
print(a, b, c)
