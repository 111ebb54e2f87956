import io
import sys

for cls in (io.FileIO, io.BytesIO, io.StringIO, io.BufferedReader, io.BufferedRandom, io.TextIOWrapper):
    print(cls, [base.__name__ for base in cls.__mro__], [issubclass(cls, c) for c in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase)])
print(isinstance(sys.stdout, io.TextIOWrapper), isinstance(sys.stdin, io.TextIOBase), io.open is open)
for name in ("read", "write", "seek", "fileno", "detach"):
    try:
        getattr(io.BufferedIOBase(), name)(*{"seek": [0], "write": [b""]}.get(name, []))
    except (io.UnsupportedOperation, TypeError) as error:
        print(type(error).__name__, error)
