def f():
    1
    "text"
    None
    ...
    (1, 2)
    x = 1
    x
    x + 1
    -1
    [1]
    f"{x}"
    lambda: 0
    return


f()
1
"text"
...
