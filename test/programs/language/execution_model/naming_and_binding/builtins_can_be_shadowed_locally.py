def f():
    len = lambda v: "mine"
    return len([1])
def g(list=5): return list
for source in (
    'f(), len([1]), g(), list("ab"), [print for print in (1, 2)], print.__name__',
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
