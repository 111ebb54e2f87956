def f(a, b=1, /, c=2, *args, d, e=5, **kw):
    return a


f(1, d=2)
f(1, 2, 3, 4, d=5, x=6)
f(
    1,
    *(2, 3),
    d=4,
    **{"y": 5},
)
try:
    f()
except TypeError as e:
    print(e)
try:
    f(1, d=2, d2=3)
except TypeError as e:
    print(e)
