import collections as c1
from math import pi as c2
c3 = 1
(c4, [c5]) = 1, [2]
for c6 in [1]: ...
with open(__file__) as c7: c7.close()
def c8(c9): ...
class c10: ...
try: 1 / 0
except ZeroDivisionError as c11: ...
if (c12 := 3): ...
match [1, 2]:
    case [c13, *c14]: ...
c15: int = 5
c16: int
type c17 = int
[c18 for c18 in "a"]
def f():
    global c19
    c19 = 1
f()
c20 = 1
del c20
print(sorted((n for n in globals() if n[0] == "c" and n[1:].isdigit()), key=lambda n: int(n[1:])))
