for source in (
    'type(object()), object() == object(), object.__doc__, object.__bases__, [n for n in dir(object()) if "eq" in n], object().__class__',
    "object(1)",
    "object(x=1)",
    "object().x",
    'setattr(object(), "x", 1)',
    "object() < object()",
    "object() + 1",
    "object()()",
    "object().__dict__",
):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
