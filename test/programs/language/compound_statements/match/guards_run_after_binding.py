def test(x):
    print("guard", x)
    return x > 2


for n in (1, 3):
    match n:
        case x if test(x): print("big", x)
        case x if test(x + 5): print("small", x)
