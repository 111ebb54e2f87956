# Files by descriptor, and an opener of one's own.
import os

path = "open_with_opener_and_descriptor.tmp"


def opener(name, flags):
    print(name, bool(flags & os.O_CREAT))
    return os.open(name, flags)


with open(path, "w", opener=opener) as f:
    f.write("by opener")
fd = os.open(path, os.O_RDONLY)
with open(fd, closefd=False) as f:
    print(f.read(), f.fileno() == fd)
print(os.lseek(fd, 0, 0), os.read(fd, 2))
with open(fd, "rb") as f:
    print(f.read())
try:
    os.close(fd)
except OSError as error:
    print(error)
try:
    open(path, opener=lambda name, flags: -1)
except (ValueError, OSError) as error:
    print(type(error).__name__, error)
os.remove(path)
