class A:
    def __repr__(self):
        return "A-repr"


class B(A):
    def __str__(self):
        return "B-str"


class C(B):
    def __format__(self, spec):
        return f"C-format({spec})"

    def __bytes__(self):
        return b"C"


for x in (A(), B(), C()):
    print(x, repr(x), str(x), f"{x}", f"{x!r:>8}", [x], "%s %r" % (x, x))
print(f"{C():abc}", format(C(), ""), bytes(C()))
try:
    f"{A():>10}"
except TypeError as error:
    print(error)


class Bad:
    def __repr__(self):
        return 5


try:
    repr(Bad())
except TypeError as error:
    print(error)
try:
    str(Bad())
except TypeError as error:
    print(error)
