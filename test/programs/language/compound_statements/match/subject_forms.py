match 1, 2:
    case a, b: print(a, b)
match (x := 5):
    case 5: print("walrus", x)
match [*"ab"]:
    case ["a", *rest]: print(rest)
match -1:
    case -1: print("negative")
match lambda: 1:
    case f: print(f())
match {}:
    case {}: print("empty mapping")
match *[1], 2:
    case (1, 2): print("starred")
match not 1:
    case False: print("not")
