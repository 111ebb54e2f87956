def f(x):
    assert x
    assert x, "message"
    assert (
        x
        > 0
    ), (
        "not"
        "positive"
    )
    return x


f(1)
try:
    f(-1)
except AssertionError:
    pass
try:
    f(0)
except AssertionError as e:
    print(e)
