class C:
    __class__ = 2
    res = [__class__ for x in [1]]
print(C.res)
