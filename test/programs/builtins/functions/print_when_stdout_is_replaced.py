# print() asks sys.stdout each time; None prints nothing, a missing one is an error.
import io
import sys

real = sys.stdout
sys.stdout = io.StringIO()
print("captured", 1)
text = sys.stdout.getvalue()
sys.stdout = None
print("lost")
sys.stdout = real
print(repr(text))
del sys.stdout
try:
    print("x")
except RuntimeError as error:
    sys.stdout = real
    print(error)


class Loud:
    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


print(Loud(), [Loud()], {"k": Loud()}, (Loud(),))
