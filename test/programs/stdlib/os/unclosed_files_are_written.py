import os
import tempfile

path = os.path.join(tempfile.mkdtemp(), "x.txt")
open(path, "w").write("one\n")
open(path, "a").write("two\n")
print(os.path.getsize(path), open(path).read().split())
open(path, "wb").write(b"\x00\x01")
print(open(path, "rb").read())
