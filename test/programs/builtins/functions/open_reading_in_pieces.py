# read(n), readline(n), readlines(hint), readinto, peek, read1, iteration.
import os

path = "open_reading_in_pieces.tmp"
with open(path, "w") as f:
    f.writelines(f"line {i}\n" for i in range(5))
    print("end", file=f, end="")
with open(path) as f:
    print(repr(f.read(3)), repr(f.readline(2)), repr(f.readline()), f.readlines(8), repr(f.read(0)), repr(f.read(-1)), repr(f.read()), f.readline() == "", f.readlines())
with open(path, "rb") as f:
    room = bytearray(4)
    print(f.readinto(room), room, f.peek(3)[:3], f.read1(2), f.readline(), f.readline(3), f.readlines(7), f.read(), f.read(5), f.readinto(room))
with open(path, "rb", buffering=0) as f:
    print(type(f).__name__, f.read(4), f.readall()[-3:], f.read())
with open(path) as f:
    for number, line in enumerate(f):
        print(number, line.rstrip("\n"), end=";")
    print()
os.remove(path)
