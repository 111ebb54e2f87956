class S:
    __slots__ = {"x": "the x place", "y": None}


print(S.__slots__, S.x.__doc__, S.y.__doc__)
import inspect

print(inspect.getdoc(S.x), type(S.x).__name__, inspect.ismemberdescriptor(S.x))
s = S()
S.x.__set__(s, 5)
print(s.x, S.x.__get__(s))
try:
    S.x.__get__(5)
except TypeError as error:
    print(error)
S.x.__delete__(s)
try:
    S.x.__delete__(s)
except AttributeError as error:
    print(error)
