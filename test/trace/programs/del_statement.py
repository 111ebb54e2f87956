def f():
    a = b = c = 1
    del a
    del b, c
    d = [1, 2, 3]
    del d[0], d[
        1
    ]
    e = {"k": 1}
    del (
        e["k"],
        d,
    )
    del []
    del ()


f()
g = 1
del g
