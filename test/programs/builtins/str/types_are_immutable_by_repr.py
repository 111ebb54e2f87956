try:
    str.__format_spec__ = 1
except TypeError as error:
    print(error)
try:
    setattr(int, "a\tb'", 1)
except TypeError as error:
    print(error)
