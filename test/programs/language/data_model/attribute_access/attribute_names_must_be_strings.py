class C: ...


class S(str): ...


c = C()
setattr(c, S("sub"), 1)
print(c.__dict__)
setattr(c, "not an identifier", 2)
setattr(c, "", 3)
print(getattr(c, "not an identifier"), getattr(c, ""), sorted(vars(c)))
for call in (lambda: getattr(c, 5), lambda: setattr(c, None, 1), lambda: delattr(c, b"x"), lambda: hasattr(c, 1.5), lambda: getattr(c, 5, None)):
    try:
        call()
    except TypeError as error:
        print(error)
