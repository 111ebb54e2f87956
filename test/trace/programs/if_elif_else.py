def f(x):
    if x == 1:
        y = "one"
    elif x == 2:
        y = "two"
    elif x == 3: y = "three"
    else:
        y = "many"
    if x: pass
    if not x: pass
    else: y += "!"
    return y


for i in range(5):
    f(i)
