class P:
    x = 1
    items = {"k": [10, 20], "1": "text one", 1: "int one"}


p = P()
print("{0.x} {0.items[k]} {0.items[k][1]} {0.items[1]} {p.items[k][0]}".format(p, p=p), "{[0]} {[a b]}".format([5], {"a b": 6}), "{0.__class__.__name__}".format(1))
for template in ("{0.y}", "{0.items[z]}", "{0.items[k][5]}", "{0.items[k][x]}", "{0[0]}", "{0.items[k][-1]}", "{0.x.real.y}"):
    try:
        print(template.format(p))
    except (KeyError, IndexError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
