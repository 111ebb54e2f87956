class Proxy:
    def __init__(self, *bases): self.bases = bases

    def __mro_entries__(self, bases):
        print("asked with", [type(b).__name__ for b in bases])
        return self.bases


class A: ...


class C(Proxy(A), Proxy()): ...


print(C.__bases__, C.__orig_bases__ == C.__dict__["__orig_bases__"], len(C.__orig_bases__))


class D(list[int]): ...


print(D.__bases__, D.__orig_bases__)
Proxy.__mro_entries__ = lambda self, bases: [A]
try:
    class E(Proxy()): ...
except TypeError as error:
    print(error)
try:
    type("F", (Proxy(),), {})
except TypeError as error:
    print(error)
import types

print(types.resolve_bases((list[int], A)), types.get_original_bases(D), types.get_original_bases(A))
