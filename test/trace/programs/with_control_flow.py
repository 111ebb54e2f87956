class C:
    def __enter__(self): pass
    def __exit__(self, *a): pass


def f(n):
    for i in range(n):
        with C():
            if i == 1:
                continue
            if i == 3:
                break
            x = i
    while True:
        with C():
            if x:
                return x
            x += 1


f(2)
f(5)
