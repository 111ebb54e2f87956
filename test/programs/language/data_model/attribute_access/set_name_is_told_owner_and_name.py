class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner): return f"<{self.name}>"


class C:
    a = Named()
    b = c = Named()


C.later = Named()
print(C.a, C().b, C.c)
try:
    C.later
except AttributeError as error:
    print(error)


class Fails:
    def __set_name__(self, owner, name): raise ValueError("refused")


try:
    class D:
        x = Fails()
except ValueError as error:
    print(error, error.__notes__)
