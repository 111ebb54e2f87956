class Bad:
    def __repr__(self): return 5
    def __str__(self): return None


class Sub(str): ...


class SubText:
    def __str__(self): return Sub("sub")
    __repr__ = __str__


for function in (repr, str, "{}".format, "%r".__mod__, ascii, print, lambda b: f"{b!r}", lambda b: repr([b])):
    try:
        function(Bad())
    except TypeError as error:
        print(error)
print(type(str(SubText())).__name__, type(repr(SubText())).__name__)
