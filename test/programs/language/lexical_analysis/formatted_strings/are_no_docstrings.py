def f():
    f"not {1} docs"


def g():
    "plain"


class C:
    f"text"


print(f.__doc__, g.__doc__, C.__doc__)
