import io

f = io.StringIO("one\ntwo\nthree")
print(f.readline(), f.read(2), f.readlines(), f.read())
f = io.StringIO()
f.write("a")
print("b", 5, file=f)
print(repr(f.getvalue()))
with io.StringIO("x\ny\n") as g:
    for line in g:
        print(line.rstrip())
try:
    open("no such file.txt")
except FileNotFoundError as error:
    print(error, error.errno, error.filename)
try:
    open("x", "q")
except ValueError as error:
    print(error)
