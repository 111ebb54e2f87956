# Every mode of open(): what may be read and written, and where the position is.
import os

path = "open_modes.tmp"
for mode in ("w", "r", "a", "r+", "w+", "a+", "wb", "rb", "ab", "rb+", "r+b", "xb", "rt", "wt+"):
    try:
        with open(path, mode) as f:
            print(mode, f.mode, type(f).__name__, f.readable(), f.writable(), f.seekable(), f.tell(), f.name)
    except FileExistsError as error:
        print(mode, type(error).__name__)
for mode in ("", "z", "rw", "rr", "br", "t", "U", "rbt", "r+w", "+", "b", "r++", "xa", "rU"):
    try:
        open(path, mode)
    except ValueError as error:
        print(repr(mode), error)
os.remove(path)
try:
    open(path)
except FileNotFoundError as error:
    print(error.errno, error.strerror, error.filename, error)
