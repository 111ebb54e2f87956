def tag(name):
    print("make", name)

    def decorate(f):
        print("apply", name, f.__name__)

        def wrapper(*args, **kwargs):
            return f"<{name}>{f(*args, **kwargs)}</{name}>"

        wrapper.__name__ = f"{name}({f.__name__})"
        return wrapper

    return decorate


@tag("b")
@tag("i")
def hello(who):
    return "hello " + who


print(hello("you"), hello.__name__)
registry = {}


def register(cls):
    registry[cls.__name__] = cls
    return cls


@register
class A: ...


@register
class B: ...


print(list(registry))
table = [lambda f: "replaced"]


@table[0]
def gone(): ...


print(gone)


@(lambda f: f())
def value():
    return 42


print(value)
