try:
    {}["missing"]
except KeyError as error:
    print(error.args, str(error), repr(error))
try:
    import nope.deep
except ImportError as error:
    print(error.name, error.path, error.msg)
try:
    "x".nope
except AttributeError as error:
    print(error.name, error.obj)
try:
    unknown
except NameError as error:
    print(error.name)
try:
    b"\xff".decode()
except UnicodeDecodeError as error:
    print(error.encoding, error.object, error.start, error.end, error.reason)
try:
    "aé".encode("ascii")
except UnicodeEncodeError as error:
    print(error.encoding, repr(error.object), error.start, error.end, error.reason)
try:
    exec("x = (")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, error.text, error.end_lineno, error.end_offset, error.args)
e = OSError(2, "No such thing", "file.txt")
print(e, repr(e), e.errno, e.strerror, e.filename, type(e))
s = StopIteration(5)
print(s.value, s.args)
x = SystemExit(3)
print(x.code, x, SystemExit("m").code)
e = Exception("a", "b")
e.args = ("c",)
print(e, e.__traceback__, e.__cause__, e.with_traceback(None) is e)
print(isinstance(e, BaseException), issubclass(KeyboardInterrupt, Exception), issubclass(IOError, OSError), IOError is OSError, EnvironmentError is OSError)
