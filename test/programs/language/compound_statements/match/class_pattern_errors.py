class P:
    __match_args__ = ("x",)
    x = 1


def attempt(f):
    try:
        print(f())
    except TypeError as error:
        print(error)


def two():
    match P():
        case P(1, 2): return "?"
def repeated():
    match P():
        case P(1, x=1): return "?"
def not_class():
    five = 5
    match 5:
        case five(): return "?"
def int_two():
    match 5:
        case int(1, 2): return "?"
for f in (two, repeated, not_class, int_two): attempt(f)
