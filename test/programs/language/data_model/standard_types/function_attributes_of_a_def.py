def outer(x):
    def f(a, b=x, *args, c, d=4, **kw) -> int:
        "Docs."
        y = x
        return y
    return f


f = outer(3)
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
print(f.__closure__[0].cell_contents, f.__code__.co_freevars, f.__dict__, f.__type_params__, f.__builtins__ is vars(__builtins__))
print(f.__globals__ is globals())
for name in ("__globals__", "__closure__", "__builtins__"):
    try:
        setattr(f, name, None)
    except AttributeError as error:
        print(error)
