for action in (
    lambda: setattr(int, "x", 1),
    lambda: delattr(str, "upper"),
    lambda: setattr(list, "__name__", "l"),
    lambda: setattr(object, "__class__", int),
    lambda: setattr(type, "new", 1),
    lambda: setattr(Exception, "args", 1),
):
    try:
        action()
    except TypeError as error:
        print(error)
