def f(a, b, c):
    return a + b + c


x = f(
    1,
    2,
    3,
)
y = f(
    f(1, 2, 3),
    b=f(
        4, 5, 6
    ),
    c=7,
)
print(x, y)
