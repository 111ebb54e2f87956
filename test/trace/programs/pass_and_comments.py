def f():
    # comment
    pass

    # another
    pass
    pass


def g():
    pass


f()

# comment at module level

g()
pass
