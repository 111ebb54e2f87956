class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((cls.__name__, tag))


class A(Base, tag="first"): ...
class B(A): ...


print(Base.registry)
for make in (lambda: type("C", (Base,), {}, tag=1), lambda: type("D", (Base,), {}, other=1), lambda: type("E", (), {}, x=1)):
    try:
        make()
        print("made")
    except TypeError as error:
        print(error)
print(Base.registry[-1], type(Base.__dict__["__init_subclass__"]).__name__)
