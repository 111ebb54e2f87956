# What the classes of io say of themselves: signatures, where __new__ and __del__ come from, arguments that nobody takes.
import inspect
import io

for name in "IOBase RawIOBase BufferedReader BufferedWriter BufferedRWPair TextIOWrapper StringIO BytesIO FileIO".split():
    cls = getattr(io, name)
    try:
        print(name, inspect.signature(cls))
    except ValueError as error:
        print(name, error)
    print([base.__name__ for base in cls.__mro__ if "__new__" in base.__dict__], cls.__new__.__qualname__)
    print([base.__name__ for base in cls.__mro__ if "__del__" in base.__dict__], "__weakref__" in dir(cls))


class Stream(io.RawIOBase):
    def close(self):
        print("closing")
        super().close()


for arguments in [(1,), (1, 2)]:
    try:
        Stream(*arguments)
    except TypeError as error:
        print(error)
stream = Stream()
stream.__del__()
stream.__del__()
print(stream.closed, "_abc_impl" in vars(io.IOBase), type(vars(io.IOBase)["_abc_impl"]))
print(open, open.__module__, open.__self__, open.__qualname__)
