def outer():
    def inner(): return later
    try:
        inner()
    except NameError as error:
        print(type(error).__name__, error, error.name)
    later = 5
    print(inner())
    del later
    try:
        inner()
    except NameError as error:
        print(error)


outer()


class C:
    try:
        print(missing_name)
    except NameError as error:
        print(error)
    x = 1
    del x
    try:
        x
    except NameError as error:
        print(error)
