# What closed files and files of the wrong mode say.
import os

path = "open_of_closed_files.tmp"
f = open(path, "w")
print(f.closed, f.write("abc"), f.flush())
for act in (f.read, f.readline, f.readlines, lambda: next(f), lambda: f.write(b"x"), lambda: f.write(5), lambda: f.writelines([1]), lambda: f.writelines(5)):
    try:
        print(act())
    except (OSError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
f.close()
f.close()
print(f.closed, repr(f.name), f.mode)
for act in (f.read, lambda: f.write("x"), f.readline, lambda: f.seek(0), f.tell, f.flush, lambda: list(f), f.fileno, f.__enter__, f.readable, f.isatty, lambda: f.writelines([])):
    try:
        print(act())
    except ValueError as error:
        print(error)
with open(path, "rb") as b:
    for act in (lambda: b.write(b"x"), lambda: b.read("x"), lambda: b.read(1.5), lambda: b.readinto(b"x"), lambda: b.read(1, 2), lambda: b.truncate()):
        try:
            print(act())
        except (OSError, TypeError) as error:
            print(type(error).__name__, error)
os.remove(path)
