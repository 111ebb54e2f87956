import types


class C:
    def __repr__(self):
        return "c"


def show(*args):
    return args


c = C()
bound = types.MethodType(show, c)
print(bound(1, 2), types.MethodType(bound, 0)(1), types.MethodType(len, [1, 2])())
c.attached = bound
print(c.attached(3))
for args in ((show,), (5, 1), (show, None), ()):
    try:
        print(types.MethodType(*args))
    except TypeError as error:
        print(error)
print(repr(types.MethodType(len, [])))
