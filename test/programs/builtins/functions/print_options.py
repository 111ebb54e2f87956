import sys

print()
print(1, 2, 3, sep="-", end="!\n")
print("a", "b", sep="")
print("x", end="")
print("y", None, True, 1.0, [1, "s"], ("t",), {"k": b"v"})
print(*[1, 2, 3], sep=", ")
print("to stdout", file=sys.stdout, flush=True)
print("a\nb", "c", sep="\n")
print(sep="x")
print("é 😀 \t tab")
print("none sep", 1, sep=None, end=None)
sys.stdout.write("written\n")
for bad in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, wrong=2)):
    try:
        bad()
    except TypeError as error:
        print(error)


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


out = Out()
print("a", 1, file=out)
print(out.parts)
