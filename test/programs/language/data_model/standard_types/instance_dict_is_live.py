class C:
    shared = 1


c = C()
d = c.__dict__
c.x = 1
d["y"] = 2
print(c.y, d, vars(c) is d, "shared" in d)
c.__dict__ = {"z": 3}
print(c.z, hasattr(c, "x"), d)
for bad in ([], None, 5):
    try:
        c.__dict__ = bad
    except TypeError as error:
        print(error)
del c.__dict__
print(c.__dict__, c.shared)
c.__dict__[5] = "odd key"
print(c.__dict__, dir(c)[-1] == "shared" if False else "")
