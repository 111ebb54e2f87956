e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    print(e)
try:
    e
except NameError as error:
    print(error)


def f():
    try:
        1 / 0
    except ZeroDivisionError as problem:
        saved = problem
    try:
        problem
    except UnboundLocalError as error:
        return str(error), repr(saved)


print(f())
