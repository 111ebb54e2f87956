a = [1, [2, {"k": (3, [4])}]]
b = [1, [2, {"k": (3, [4])}]]
print(a == b, a is b, a[1][1]["k"][1] is b[1][1]["k"][1])
b[1][1]["k"][1].append(5)
print(a == b, a < b if False else "", a)
x, y = [], []
x.append(y)
y.append(x)
try:
    x == y
except RecursionError as error:
    print(str(error)[:40])
