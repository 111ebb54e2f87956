def inner():
    raise OSError(2, "No such file or directory", "data.txt")


def outer():
    try:
        inner()
    except OSError:
        print("cleaning")
        raise


outer()
