# Positions in text and binary files, and truncation.
import os

path = "open_seek_tell_truncate.tmp"
with open(path, "wb+") as f:
    print(f.write(b"0123456789"), f.tell(), f.seek(3), f.read(2), f.seek(-2, 2), f.read(), f.seek(-4, 1), f.read(1), f.truncate(5), f.seek(0), f.read())
    for args in ((-1,), (0, 5), ("a",), (1.5,)):
        try:
            print(f.seek(*args))
        except (ValueError, OSError, TypeError) as error:
            print(args, type(error).__name__, error)
with open(path, "w+", encoding="utf-8") as f:
    f.write("aé\nb")
    print(f.tell(), f.seek(0), f.readline(), f.tell(), f.read(), f.seek(0, 2))
    for args in ((1, 1), (-1, 2), (-1,), (0, 9)):
        try:
            print(f.seek(*args))
        except (ValueError, OSError) as error:
            print(args, type(error).__name__, error)
    print(f.seek(0), next(f))
    try:
        f.tell()
    except OSError as error:
        print(error)
    print(list(f), f.truncate(2))
print(os.path.getsize(path))
os.remove(path)
