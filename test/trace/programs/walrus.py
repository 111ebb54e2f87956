def f(xs):
    if (n := len(xs)) > 1:
        print(n)
    while (x := xs.pop()) != 1:
        y = x
    return [z := i for i in range(2)], z, (
        w := 1
    )


f([1, 2, 3])
